// What a person decided of a dataset, as a file or a storage holds it: told from anything else. Pure.
import type {Confirmation, Doubt, Quote, Review} from '../../read/review.js';

export const isRecord = (value: unknown): value is Record<string, unknown> => !!value && typeof value === 'object' && !Array.isArray(value);

const hasTexts = (value: unknown, ...keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'string');

const isDoubt = (value: unknown): value is Doubt =>
  hasTexts(value, 'code', 'path', 'quote', 'assumed') &&
  [1, 2, 3].includes((value as Doubt).harm) &&
  ['open', 'right', 'wrong'].includes((value as Doubt).state);

const isQuote = (value: unknown): value is Quote =>
  hasTexts(value, 'exact', 'category', 'reason') && ['string', 'undefined'].includes(typeof (value as Quote).prefix);

const isConfirmation = (value: unknown): value is Confirmation => hasTexts(value, 'id', 'hash');

/** The list under a key; nothing where something in it is of another kind. */
function listIn<Item>(value: Record<string, unknown>, key: string, isOne: (it: unknown) => it is Item): readonly Item[] | undefined {
  const list = value[key] ?? [];
  return Array.isArray(list) && list.every(isOne) ? list : undefined;
}

/** The review that a value holds; nothing where it is none. */
export function reviewIn(value: unknown): Review | undefined {
  if (!isRecord(value) || !['doubts', 'confirmations', 'quotes'].some((key) => Array.isArray(value[key]))) return undefined;
  const [doubts, confirmations, quotes] = [
    listIn(value, 'doubts', isDoubt),
    listIn(value, 'confirmations', isConfirmation),
    listIn(value, 'quotes', isQuote),
  ];
  const holds = listIn(value, 'holds', (it): it is NonNullable<Review['holds']>[number] => hasTexts(it, 'kind', 'words'));
  if (!doubts || !confirmations || !quotes || !holds) return undefined;
  return {...value, doubts, confirmations, quotes, ...(holds.length && {holds})};
}
