// The proof sheets and the files that go with a dataset. Late: they come when they are asked for.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Report} from '../../model/schema.js';
import type {Files} from './files.js';
import {filesWords} from './files-words.js';

export {Files} from './files.js';
export {printPage} from './print-page.js';

/** @param since - The report before, where the dataset goes on from one. */
export function renderFiles(files: Files, lang: string, since: Report | undefined): TemplateResult {
  const words = filesWords(lang);
  const {list, last} = files;
  const done = typeof last === 'object' ? words.saved(last.saved) : last === 'not-printed' ? words.notPrinted : nothing;
  return html`<div class="row">
      <div><label class="field"
        >${words.edition}<input
          id="edition"
          autocomplete="off"
          aria-describedby="edition-hint"
          .value=${live(files.editionName)}
          @change=${(event: Event) => (files.edition = (event.target as HTMLInputElement).value.trim() || undefined)}
      /></label>
      <p class="hint" id="edition-hint">${words.editionHint}</p></div>
      <div><label class="field"
        >${words.list}<input
          id="word-list"
          type="file"
          accept=".txt"
          @change=${(event: Event) => {
            const [file] = (event.target as HTMLInputElement).files ?? [];
            if (file) void files.bring(file);
          }}
      /></label>
      <p class="hint" id="listed" role="status">
      ${list ? (list.words.length ? words.listed(list.name, list.words.length) : words.notListed(list.name)) : nothing}
    </p></div>
    </div>
    <div class="buttons">
      <button class="main" id="proof-print" @click=${() => void files.printProof()}>${words.print}</button>
      <button id="proof" @click=${() => files.proof()}>${words.proof}</button>
      <button id="proof-text" @click=${() => files.proofText()}>${words.text}</button>
      ${since ? html`<button id="proof-changes" @click=${() => files.changes(since)}>${words.changes}</button>` : nothing}
      <button id="table" @click=${() => files.table()}>${words.table}</button>
      <button id="save-dataset" @click=${() => files.dataset()}>${words.dataset}</button>
      <button id="save-review" @click=${() => files.review()}>${words.review}</button>
      <span class="notice" role="status">${done}</span>
    </div>
    <p class="hint">${words.proofHint}</p>`;
}
