// The code of the work as it stands, pinned to the edition of its dataset. No DOM.
import {editionIn, type Dataset} from '../intake/reading.js';
import type {Work} from '../keep/work.js';
import {addressFor, codeIn} from './forms.js';
import type {Material} from './live-code.js';

/** What the code of the work is made of. */
export const materialOf = ({html, library, address, appearance}: Work, dataset: Dataset): Material => ({
  report: dataset.report,
  html,
  library,
  dataset: address || addressFor(dataset.report),
  edition: editionIn(dataset),
  appearance,
});

/** The code that an author copies. */
export function codeOfWork(work: Work, dataset: Dataset): string {
  const material = materialOf(work, dataset);
  return codeIn(work.form, material, work.inline ? {...dataset.value, edition: material.edition} : undefined);
}
