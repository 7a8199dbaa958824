// The text of the report: how it comes in, how far its draft is, and what holds it back.
import {html, nothing, type TemplateResult} from 'lit';
import {problemSentence} from '../text/check-problems.js';
import type {DraftState} from './drafting.js';
import {renderHeading} from './heading.template.js';
import type {BenchWords} from './words.js';

/** What the page does for the text. */
export interface SourceActs {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
  readonly accept: () => void;
  readonly cancel: () => void;
}

function renderState(state: DraftState, {draft, lang}: BenchWords, hasDataset: boolean): TemplateResult | typeof nothing {
  if (state.status === 'idle') return nothing;
  const {name} = state;
  if (state.status === 'reading') return html`<p>${draft.reading(name)}</p>`;
  if (state.status === 'ready') return html`<p>${draft.ready(name)}</p>`;
  if (state.status === 'held')
    return html`<p>${draft.held(name)}</p>
      <ul class="faults">
        ${state.holds.map(({kind, words, author}) => html`<li>${draft.hold(kind, words, author ?? '')}</li>`)}
      </ul>`;
  return html`<p>${draft.failed(name, hasDataset)}</p>
    <ul class="faults">
      ${state.faults.map((fault) => html`<li>${problemSentence(fault, lang)}</li>`)}
    </ul>`;
}

/**
 * @param hasDataset - Whether one is drawn that a text which cannot be read leaves as it is.
 * @param keeping - What the work is kept by.
 */
export function renderSource(
  words: BenchWords,
  state: DraftState,
  hasDataset: boolean,
  acts: SourceActs,
  keeping: TemplateResult,
): TemplateResult {
  const {draft} = words;
  const isWarning = state.status === 'held' || state.status === 'failed';
  return html`<section aria-labelledby="source">
    ${renderHeading('source', words)}
    <p class="strong">${draft.secrecy}</p>
    ${keeping}
    <div class="drop">
      <p>${draft.drop}</p>
      <label class="field"
        >${draft.file}<input
          id="report-file"
          type="file"
          accept=".txt,.md,.docx,.html,.htm,.json"
          @change=${(event: Event) => acts.files([...((event.target as HTMLInputElement).files ?? [])])}
      /></label>
    </div>
    <label class="field"
      >${draft.paste}<textarea
        id="report-text"
        rows="4"
        spellcheck="false"
        @input=${(event: Event) => {
          const {value} = event.target as HTMLTextAreaElement;
          if (value.trim()) acts.text(value);
          else acts.cancel();
        }}
      ></textarea>
    </label>
    <div role="status" id="draft" class=${isWarning ? 'warning' : 'good'}>${renderState(state, words, hasDataset)}</div>
    ${
      state.status === 'held'
        ? html`<div class="buttons">
            <button id="accept" @click=${acts.accept}>${draft.accept}</button>
            <button id="refuse" @click=${acts.cancel}>${draft.refuse}</button>
          </div>`
        : nothing
    }
  </section>`;
}
