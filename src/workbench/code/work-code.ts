// The code of the work as it stands, pinned to the edition of its dataset. No DOM.
import {editionIn, type Dataset} from '../intake/reading.js';
import type {Work} from '../keep/work.js';
import {addressFor, codeIn} from './forms.js';

/** The code that an author copies. */
export function codeOfWork({form, html, library, address, inline, appearance}: Work, dataset: Dataset): string {
  const {report, value} = dataset;
  const edition = editionIn(dataset);
  const material = {report, html, library, dataset: address || addressFor(report), edition, appearance};
  return codeIn(form, material, inline ? {...value, edition} : undefined);
}
