// What comes in as a file of the workbench's own: a work that was saved, or what was decided of a dataset. Late.
import type {Bench} from '../bench.js';
import {lateWords} from './late-words.js';
import {readText} from './reading.js';
import {fitted} from './review-fit.js';
import {reviewIn} from './review-file.js';
import {workIn, type Work} from '../keep/work.js';

/** The work that comes of it; nothing where it is of no use, which the bench then says. */
export type Brought = Work | undefined;

/** A work that was saved. */
function openedWork(value: unknown, name: string, bench: Bench): Brought {
  const work = workIn(value);
  const {opened, otherVersion} = lateWords(bench.work.lang);
  bench.notify('keep', (work ? opened : otherVersion)(name));
  const {dataset, faults} = work?.data ? readText(work.data.text, work.data.name) : {};
  if (!faults || dataset) return work;
  bench.refuse(name, faults);
  return undefined;
}

/** What was decided, beside the dataset; what is about another is left out. */
function decidedWork(value: unknown, name: string, bench: Bench): Brought {
  const {dataset, work} = bench;
  const decided = reviewIn(value);
  const {reviewed, notReview} = lateWords(work.lang);
  const {review, taken, left} = dataset && decided ? fitted(decided, dataset.report) : {taken: 0, left: 1};
  const fits = dataset && review && (taken || !left);
  bench.notify('data', fits ? reviewed(name, taken, left) : notReview(name));
  return fits ? {...work, data: {name: dataset.name, ...work.data, text: dataset.text, review, isDraft: true}} : undefined;
}

/** What becomes of the value of a file. */
export const broughtWork = (value: unknown, name: string, bench: Bench): Brought =>
  reviewIn(value) ? decidedWork(value, name, bench) : openedWork(value, name, bench);
