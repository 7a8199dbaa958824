// The text of the report: how it comes in, how far its draft is, and what holds it back.
import {html, nothing, type TemplateResult} from 'lit';
import type {DraftState} from './drafting.js';
import type {Remarks} from './remarks.js';
import {renderHeading} from '../heading.template.js';
import type {BenchWords} from '../words.js';

/** What the page does for the text. */
export interface SourceActs {
  readonly files: (files: readonly File[]) => void;
  /** Told before what is pasted over all that the field holds: its form, as the clipboard gives it. */
  readonly form: (html: string) => void;
  readonly text: (text: string) => void;
  readonly accept: () => void;
  readonly cancel: () => void;
}

/** What the page shows in the step beside the text itself. */
export interface SourceParts {
  /** Whether one is drawn that a text which cannot be read leaves as it is. */
  readonly hasDataset: boolean;
  readonly keeping: TemplateResult;
  readonly remarks: Remarks;
  /** What changed since the edition before. */
  readonly changes: TemplateResult | undefined;
  /** What a text is to the dataset that is there, and the answers where that is asked. */
  readonly relation: string;
  readonly answers: unknown;
}

function renderState(state: DraftState, {draft}: BenchWords, {hasDataset, remarks}: SourceParts): TemplateResult | typeof nothing {
  if (state.status === 'idle' || state.status === 'asked') return nothing;
  const {name} = state;
  if (state.status === 'reading') return html`<p>${draft.reading(name)}</p>`;
  if (state.status === 'ready') return html`<p>${draft.ready(name)}</p>`;
  if (state.status === 'held')
    return html`<p>${draft.held(name)}</p>
      <ul class="faults">
        ${state.holds.map(({kind, words, author}) => html`<li>${draft.hold(kind, words, author ?? '')}</li>`)}
      </ul>`;
  if (!remarks.areReady) return nothing;
  return html`<p>${draft.failed(name, hasDataset)}</p>
    ${remarks.renderRefused(state.faults)}`;
}

export function renderSource(words: BenchWords, state: DraftState, acts: SourceActs, parts: SourceParts): TemplateResult {
  const {draft} = words;
  const {keeping, changes, relation, answers} = parts;
  const isWarning = ['held', 'asked', 'failed'].includes(state.status);
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
        @paste=${(event: ClipboardEvent) => {
          const {value, selectionStart, selectionEnd} = event.target as HTMLTextAreaElement;
          const isAll = selectionStart === 0 && selectionEnd === value.length;
          acts.form(isAll ? (event.clipboardData?.getData('text/html') ?? '') : '');
        }}
        @input=${(event: Event) => {
          const {value} = event.target as HTMLTextAreaElement;
          if (value.trim()) acts.text(value);
          else acts.cancel();
        }}
      ></textarea>
    </label>
    <div role="status" id="draft" class=${isWarning ? 'warning' : 'good'}>${relation ? html`<p>${relation}</p>` : renderState(state, words, parts)}</div>
    ${
      state.status === 'held'
        ? html`<div class="buttons">
            <button id="accept" @click=${acts.accept}>${draft.accept}</button>
            <button id="refuse" @click=${acts.cancel}>${draft.refuse}</button>
          </div>`
        : nothing
    }
    ${answers}
    ${changes ? html`<div class="changes" id="changes">${changes}</div>` : nothing}
  </section>`;
}
