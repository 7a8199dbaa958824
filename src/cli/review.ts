// The file beside a dataset that holds what a person decided of it.
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import type {ProofReview, Review} from 'tujie/author';
import {decodeJson} from 'tujie/model';
import {bytesOf} from './files.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** report.review.json beside report.json. */
export const reviewNameOf = (file: string): string => file.replace(/(\.json)?$/i, '.review.json');

const isNames = (it: unknown): boolean =>
  typeof it === 'object' && it !== null && Object.values(it).every((name) => typeof name === 'string');

/**
 * The review beside a dataset, where there is one.
 *
 * @throws UsageError - When it is none.
 */
export function reviewOf(file: string, words: CommandWords): (Review & Pick<ProofReview, 'categories'>) | undefined {
  const name = reviewNameOf(file);
  if (!existsSync(name)) return undefined;
  const value = decodeJson(bytesOf(name, words), basename(name)) as Partial<Review & Pick<ProofReview, 'categories'>> | null;
  const lists: readonly unknown[] = [value?.doubts ?? [], value?.confirmations ?? [], value?.quotes ?? []];
  const isList = (list: unknown): boolean => Array.isArray(list) && list.every((it) => typeof it === 'object' && it !== null);
  if (!lists.every(isList)) throw new UsageError(words.wrongReview(name));
  const [doubts, confirmations, quotes] = lists as [Review['doubts'], Review['confirmations'], Review['quotes']];
  const {holds, categories} = value ?? {};
  return {doubts, confirmations, quotes, ...(Array.isArray(holds) && {holds}), ...(isNames(categories) && {categories})};
}
