// Where the proof sheets and the files of a dataset are asked for. What makes them is loaded then.
import {html, type TemplateResult} from 'lit';
import type {BenchWords} from './words.js';

/** @param content - Absent before it is loaded. */
export const renderFilesStep = ({keep}: BenchWords, load: () => void, content: unknown): TemplateResult =>
  html`<section aria-labelledby="files">
    <details class="files" @toggle=${load}>
      <summary><h2 id="files">${keep.files}</h2></summary>
      ${content}
    </details>
  </section>`;
