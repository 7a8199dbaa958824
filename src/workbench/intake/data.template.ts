// The dataset: which it is, how another comes in, and every fault of it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Bench} from '../bench.js';
import type {Intake} from './intake.js';
import type {Lead} from './remarks.js';
import {renderHeading} from '../heading.template.js';

/** What the page does for the dataset. */
export interface DataActs {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
  readonly sample: () => void;
  readonly restore: () => void;
  readonly lead: Lead;
}

/** Whether the example is only offered, whether there is no dataset yet, and whether the work before can be had back here. */
type DataSource = Pick<Intake, 'isOffer' | 'isEmpty' | 'offersFormer' | 'remarks'>;

/** What stands in the place of the title while there is no dataset. */
function renderNone({refused, words}: Bench, {isEmpty}: DataSource, {sample}: DataActs): TemplateResult | string {
  if (isEmpty) return html`<span class="offer">${words.empty}<button id="example" @click=${sample}>${words.example}</button></span>`;
  return refused ? '' : words.reading;
}

/** What the check says of the dataset that is drawn. */
function renderChecked({words}: Bench, {remarks}: DataSource, {lead}: DataActs): TemplateResult | typeof nothing {
  const {open} = remarks;
  if (!open.length) return html`<p class="good">${words.good}</p>`;
  if (!remarks.areReady) return nothing;
  return html`<div class="warning" id="faults"><p>${words.faulty(open.length)}</p>${remarks.renderOpen(lead)}</div>`;
}

function renderState(bench: Bench, source: DataSource, acts: DataActs): TemplateResult {
  const {dataset, refused, words, checkedAgainst} = bench;
  const {remarks} = source;
  return html`<div class="state" aria-live="polite">
    ${
      refused && remarks.areReady
        ? html`<div class="warning" id="refused">
          <p>${words.refused(refused.name, !!dataset)}</p>
          ${remarks.renderRefused(refused.faults)}
        </div>`
        : nothing
    }
    <p class="strong" id="dataset">${dataset ? words.current(dataset.report.title, dataset.name.replace(/^.*\//, '')) : renderNone(bench, source, acts)}</p>
    ${checkedAgainst ? html`<p class="good" id="checked">${checkedAgainst}</p>` : nothing}
    ${dataset ? renderChecked(bench, source, acts) : nothing}
  </div>`;
}

export function renderData(bench: Bench, source: DataSource, acts: DataActs): TemplateResult {
  const {words, work, notice} = bench;
  const {offersFormer, isOffer} = source;
  return html`<section aria-labelledby="data">
    ${renderHeading('data', words)}
    ${renderState(bench, source, acts)}
    <div class="drop">
      <p>${words.drop}</p>
      <label class="field"
        >${words.file}<input
          type="file"
          multiple
          accept=".json,.txt,application/json"
          @change=${(event: Event) => acts.files([...((event.target as HTMLInputElement).files ?? [])])}
      /></label>
    </div>
    <details>
      <summary>${words.paste}</summary>
      <label class="field"
        >${words.pasteLabel}<textarea
          id="paste"
          rows="4"
          spellcheck="false"
          @input=${(event: Event) => {
            const {value} = event.target as HTMLTextAreaElement;
            if (value.trim()) acts.text(value);
          }}
        ></textarea>
      </label>
    </details>
    ${
      work.data || offersFormer
        ? html`<div class="buttons">
            ${bench.offersWhole ? html`<button id="use-whole" @click=${() => bench.composer.useWhole()}>${words.useWhole}</button>` : nothing}
            ${offersFormer ? html`<button id="former" @click=${acts.restore}>${words.keep.former}</button>` : nothing}
            ${work.data && !isOffer ? html`<button id="sample" @click=${acts.sample}>${words.sample}</button>` : nothing}
          </div>`
        : nothing
    }
    <p class="notice" role="status">${notice.at === 'data' ? notice.text : ''}</p>
  </section>`;
}
