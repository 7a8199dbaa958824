// What changed since the edition before, old beside new, as the proof sheet lists it. Late: comes with the first text that goes on from another.
import {html, nothing, type TemplateResult} from 'lit';
import {proof, type Edition} from '../../author/proof.js';
import type {Cell, Line, Row, Run, Section} from '../../author/proof-sheet.js';
import {renderPlace} from '../place.template.js';
import {lateWords} from './late-words.js';

export {changesStyles} from './changes.styles.js';

/** What is shown of it. */
export type Changes = TemplateResult;

/** What the page does with it. */
export interface ChangesActs {
  readonly restore: () => void;
  readonly print: () => void;
}

function renderRun({text, as}: Run): TemplateResult | string {
  if (as === 'was') return html`<del>${text}</del>`;
  if (as === 'now') return html`<ins>${text}</ins>`;
  if (as === 'strong') return html`<b>${text}</b>`;
  if (as === 'figure') return html`<u>${text}</u>`;
  if (as === 'place') return html`<i>${renderPlace(text)}</i> `;
  return as ? html`<i>${text}</i> ` : text;
}

const renderLine = (line: Line): TemplateResult => html`<p>${line.map(renderRun)}</p>`;

function renderRow({cells}: Row, {columns}: Section, lang: string): TemplateResult {
  // The last two columns are what was and what is.
  const compared = columns.length - 2;
  const renderCell = (cell: Cell, index: number): TemplateResult | typeof nothing =>
    cell.length
      ? html`<div class=${index < compared ? 'place' : 'compared'}>
          ${index < compared ? nothing : html`<span>${columns[index]?.title}</span>`}
          <div lang=${columns[index]?.isReport || index >= compared ? lang : nothing}>${cell.map(renderLine)}</div>
        </div>`
      : nothing;
  return html`<li>${cells.map(renderCell)}</li>`;
}

/** What changed between two editions of a report: in one sentence, and thing by thing. */
export function renderChanges(since: Edition, now: Edition, lang: string, {restore, print}: ChangesActs): Changes {
  const {changed, former, printChanges} = lateWords(lang);
  const {sections, head, reportLang} = proof(now.report, {...now, since, lang});
  const [, counts = ''] = head[head.length - 1] ?? [];
  return html`<p class="strong">${changed(counts)}</p>
    ${sections
      .filter(({rows}) => rows.length)
      .map(
        (section) =>
          html`<details ?open=${section.id === 'figureChanges'}>
            <summary>${section.title} ${section.count}</summary>
            <ol tabindex="0" aria-label=${section.title}>${section.rows.map((row) => renderRow(row, section, reportLang))}</ol>
          </details>`,
      )}
    <div class="buttons">
      <button id="former" @click=${restore}>${former}</button>
      <button id="print-changes" @click=${print}>${printChanges}</button>
    </div>`;
}
