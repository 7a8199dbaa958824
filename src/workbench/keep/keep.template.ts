// Whether the work is kept, and how it is saved and forgotten. Stands where an author decides whether this computer may have the text at all.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Bench} from '../bench.js';

/** What the page does with the work as a whole. */
export interface KeepActs {
  readonly save: () => void;
  readonly clear: () => void;
}

export function renderKeeping(bench: Bench, {save, clear}: KeepActs): TemplateResult {
  const {memory, notice} = bench;
  const {keep} = bench.words;
  const {isOn, isKept} = memory;
  return html`<div class="keeping">
    <label class="check"
      ><input
        id="keep"
        type="checkbox"
        aria-describedby=${memory.isShared ? 'kept shared' : 'kept'}
        .checked=${live(isOn)}
        @change=${(event: Event) => bench.keep((event.target as HTMLInputElement).checked)}
      />${keep.keep}</label
    >
    <p class=${isOn && !isKept ? 'warning' : 'hint'} id="kept" role="status">${isOn ? (isKept ? keep.on : keep.full) : keep.off}</p>
    ${memory.isShared ? html`<p class="hint" id="shared">${keep.shared}</p>` : nothing}
    <div class="buttons">
      <button id="save-work" @click=${save}>${keep.save}</button>
      <button id="clear" @click=${clear}>${keep.clear}</button>
      <span class="notice" role="status">${notice.at === 'keep' ? notice.text : ''}</span>
    </div>
  </div>`;
}
