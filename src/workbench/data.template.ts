// The dataset: which it is, how another comes in, and every fault of it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../model/problem.js';
import {problemSentence} from '../text/check-problems.js';
import type {Bench} from './bench.js';
import {renderHeading} from './heading.template.js';

/** What the page does for the dataset. */
export interface DataActs {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
  readonly sample: () => void;
  readonly restore: () => void;
}

function renderFaults(faults: readonly Problem[], bench: Bench): TemplateResult {
  return html`<ul class="faults" tabindex="0" aria-label=${bench.words.faulty(faults.length)}>
    ${faults.map((fault) => html`<li>${fault.location ? bench.words.at(fault.location) : nothing}${problemSentence(fault, bench.words.lang)}</li>`)}
  </ul>`;
}

function renderState(bench: Bench): TemplateResult {
  const {dataset, faults, refused, words, checkedAgainst} = bench;
  return html`<div class="state" aria-live="polite">
    ${
      refused
        ? html`<div class="warning" id="refused">
          <p>${words.refused(refused.name, !!dataset)}</p>
          ${renderFaults(refused.faults, bench)}
        </div>`
        : nothing
    }
    <p class="strong" id="dataset">${dataset ? words.current(dataset.report.title, dataset.name.replace(/^.*\//, '')) : refused ? nothing : words.reading}</p>
    ${checkedAgainst ? html`<p class="good" id="checked">${checkedAgainst}</p>` : nothing}
    ${
      dataset
        ? faults.length
          ? html`<div class="warning" id="faults"><p>${words.faulty(faults.length)}</p>${renderFaults(faults, bench)}</div>`
          : html`<p class="good">${words.good}</p>`
        : nothing
    }
  </div>`;
}

/** @param offersFormer - Whether the work before can be had back here. */
export function renderData(bench: Bench, acts: DataActs, offersFormer: boolean): TemplateResult {
  const {words, work, notice} = bench;
  return html`<section aria-labelledby="data">
    ${renderHeading('data', words)}
    ${renderState(bench)}
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
            ${work.data ? html`<button id="sample" @click=${acts.sample}>${words.sample}</button>` : nothing}
          </div>`
        : nothing
    }
    <p class="notice" role="status">${notice.at === 'data' ? notice.text : ''}</p>
  </section>`;
}
