// Where the proof sheets and the files of a dataset are asked for. What makes them is loaded then.
import {html, type TemplateResult} from 'lit';
import {renderHeading} from '../heading.template.js';
import type {BenchWords} from '../words.js';

/** @param content - Absent before it is loaded. */
export const renderFilesStep = (words: BenchWords, load: () => void, content: unknown): TemplateResult =>
  html`<section aria-labelledby="files">
    <details class="files" @toggle=${load}>
      <summary>${renderHeading('files', words)}</summary>
      ${content}
    </details>
  </section>`;
