// What stands around the chapters of a report, and the pieces inside it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../text/words.js';
import type {ChapterView, ReportView} from './report.view.js';

/** A chapter in the list of contents, with its themes where it has no keywords that lead to them. */
function renderEntry({id, title, contents}: ChapterView, show: (id: string) => unknown): TemplateResult {
  const button = (target: string, text: string): TemplateResult => html`<button @click=${() => show(target)}>${text}</button>`;
  if (!contents.length) return button(id, title);
  return html`<div class="two">${button(id, title)}<div>${contents.map((theme) => button(theme.id, theme.title))}</div></div>`;
}

/** The list of contents; `show` brings a chapter or theme into view. */
export const renderContents = (chapters: readonly ChapterView[], words: Words, show: (id: string) => unknown): TemplateResult =>
  html`<nav part="contents" aria-label=${words.contents}>${chapters.map((chapter) => renderEntry(chapter, show))}</nav>`;

/** Credits, source, and the link to the published text. */
export const renderFooter = ({credits, source, url}: ReportView, {lang, fullText}: Words): TemplateResult =>
  html`<div class="small" part="footer">
    ${url ? html`<a part="full-text" href=${url} lang=${lang}>${fullText}</a>` : nothing}
    ${credits.map((credit) => html`<p part="credit">${credit}</p>`)}
    <p part="source">${source}</p>
    <slot name="footer"></slot>
  </div>`;

/** Figures that stand large. */
export function renderFigures(ids: readonly string[], {lang}: Words, level: number): TemplateResult | typeof nothing {
  // One alone is not what a chapter is measured by.
  const lead = ids.length > 1 ? 0 : -1;
  const card = (id: string, index: number): TemplateResult =>
    html`<tujie-indicator-card class=${index === lead ? 'first' : ''} indicator=${id} lang=${lang} heading-level=${level}></tujie-indicator-card>`;
  return ids.length ? html`<div class="cards" part="figures">${ids.map(card)}</div>` : nothing;
}

/** Goals, each on its scale. */
export function renderGauges(
  ids: readonly string[],
  before: string | undefined,
  {lang}: Words,
  level: number,
): TemplateResult | typeof nothing {
  const gauge = (id: string): TemplateResult =>
    html`<tujie-goal-gauge before=${before === 'beside' ? 'beside' : 'none'} indicator=${id} lang=${lang} heading-level=${level}></tujie-goal-gauge>`;
  return ids.length ? html`<div part="goals">${ids.map(gauge)}</div>` : nothing;
}
