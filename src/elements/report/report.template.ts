// What stands around the chapters of a report.
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import type {Status} from '../../model/schema.js';
import {STEPS_BOX, stepsPath} from '../../style/steps.js';
import type {Words} from '../../text/words.js';
import {cellNode} from '../shared/cells.template.js';
import {renderSlot} from '../shared/slots.template.js';
import {renderNotes, renderTitle} from '../shared/text.template.js';
import type {Heading} from '../shared/theme.template.js';
import {isLettered} from './lettered.js';
import type {ChapterView, ReportView} from './report.view.js';

/** A chapter in the list of contents, with its themes where it has no keywords that lead to them. */
function renderEntry({id, title, contents}: ChapterView, show: (id: string) => unknown): TemplateResult {
  const button = (target: string, text: string): TemplateResult => html`<button @click=${() => show(target)}>${renderTitle(text)}</button>`;
  if (!contents.length) return button(id, title);
  return html`<div class="entry">${button(id, title)}<div>${contents.map((theme) => button(theme.id, theme.title))}</div></div>`;
}

/** The list of contents; `show` brings a chapter or theme into view. */
const renderContents = (chapters: readonly ChapterView[], words: Words, show: (id: string) => unknown): TemplateResult =>
  html`<nav part="contents" aria-label=${words.contents}>${chapters.map((chapter) => renderEntry(chapter, show))}</nav>`;

/** Credits, what was corrected of the whole, source, and the link to the published text. */
export const renderFooter = ({credits, notes, source, url}: ReportView, {lang, fullText}: Words): TemplateResult =>
  html`<div class="small" part="footer">
    ${url ? html`<a part="full-text" href=${url} lang=${lang}>${fullText}</a>` : nothing}
    ${credits.map((credit) => html`<p part="credit">${credit}</p>`)}
    ${renderNotes(notes)}
    <p part="source">${source}</p>
    <slot name="footer"></slot>
  </div>`;

/** The key of the fills: what a cell is, and what its fill says. */
const renderKey = (fills: readonly Status[], words: Words): unknown =>
  fills.length
    ? html`<p class="key" part="key" lang=${words.lang}>
        ${fills.map((fill) => html`<span>${cellNode(fill)}${words.fill(fill)}</span>`)}<span>${words.cell}</span>
      </p>`
    : nothing;

/** The ornament of the head and of the turn, whole in every box. */
export const renderSteps = (): TemplateResult =>
  html`<svg class="steps" viewBox=${STEPS_BOX} preserveAspectRatio="xMaxYMax meet" aria-hidden="true"><path d=${stepsPath()}></path></svg>`;

/** The head of the report: the ornament or the author's picture, its titles, the contents, the key. */
export function renderHead(
  {title, subtitle, byline, chapters, key}: ReportView,
  host: ReactiveElement,
  words: Words,
  heading: Heading,
  show: (id: string) => unknown,
): TemplateResult {
  const hasTitle = isLettered(host, title);
  return html`<div part="header" class="band${hasTitle ? ' lettered' : ''}">
    <div class="hero" aria-hidden=${hasTitle ? 'true' : 'false'}>${renderSlot(host, 'hero', renderSteps())}</div>
    <div class="wrap">
      <slot name="icon"></slot>
      ${heading('title', renderTitle(title), 0, 'heading', undefined)}
      ${subtitle ? html`<p part="subtitle">${subtitle}</p>` : nothing} ${byline ? html`<p part="byline">${byline}</p>` : nothing}
      <div class="foot">${renderContents(chapters, words, show)}${renderKey(key, words)}</div>
      <slot name="note"></slot>
    </div>
  </div>`;
}
