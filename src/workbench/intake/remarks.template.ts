// The remarks of the check to an editor: where, in words, and what. Late: they come with the first fault.
import {html, nothing, type TemplateResult} from 'lit';
import {openRemarks} from '../../author/open-remarks.js';
import {placedTexts, placeOfPath, type ProofText} from '../../author/proof-places.js';
import type {Problem} from '../../model/problem.js';
import type {Report} from '../../model/schema.js';
import {placeWords} from '../../text/place-words.js';
import {remarkOf} from '../../text/remarks.js';
import type {Bench} from '../bench.js';
import {renderPlace} from '../place.template.js';

export {openRemarks};

/** Leads from a fault to its sentence in the proofreading. */
export interface Lead {
  readonly isThere: (path: string) => boolean;
  readonly to: (path: string) => void;
}

const texts = new WeakMap<Report, Map<string, readonly ProofText[]>>();

/** Every text of a report with its place, found once. */
function textsIn(report: Report | undefined, lang: string): readonly ProofText[] {
  if (!report) return [];
  const byLang = texts.get(report) ?? new Map<string, readonly ProofText[]>();
  texts.set(report, byLang);
  const known = byLang.get(lang) ?? placedTexts(report, placeWords(lang));
  byLang.set(lang, known);
  return known;
}

/** @param isOfDataset - Whether they are of the dataset that is drawn, so that they have a place in its text. */
export function renderRemarks(
  faults: readonly Problem[],
  {words, dataset, work}: Bench,
  isOfDataset: boolean,
  lead?: Lead,
): TemplateResult {
  const {lang} = words;
  const known = isOfDataset ? textsIn(dataset?.report, lang) : [];
  return html`<ul class="faults" tabindex="0" aria-label=${words.faulty(faults.length)}>
    ${faults.map((fault) => {
      const {place, text} = remarkOf(fault, {lang, placeOf: (path) => placeOfPath(path, known, placeWords(lang))});
      // Nobody has seen the file of what was drafted here.
      const location = isOfDataset && work.data?.isDraft ? undefined : fault.location;
      return html`<li>
        ${location ? words.at(location) : nothing}${place ? html`<b>${renderPlace(place)}</b> ` : nothing}${text}
        ${lead?.isThere(fault.path) ? html`<button class="lead" @click=${() => lead.to(fault.path)}>${words.proofread.lead}</button>` : nothing}
      </li>`;
    })}
  </ul>`;
}
