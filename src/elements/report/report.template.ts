// What stands around the chapters of a report, and the pieces inside it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../text/words.js';
import {renderTitle} from '../shared/text.template.js';
import {renderParagraphs, type Heading} from '../shared/theme.template.js';
import type {GoalsView} from './goals.view.js';
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

// A figure that stands large is a piece of its own, and takes the time of so many figures in a text.
const PIECE = 12;

/** How the pieces inside a report are drawn. */
export interface PieceOptions {
  readonly words: Words;
  /** Level of their headings. */
  readonly level: number;
  /** Whether a part of this size is drawn now. */
  readonly take: (size: number) => boolean;
}

const renderEach = (ids: readonly string[], part: string, take: PieceOptions['take'], render: (id: string) => TemplateResult): unknown =>
  ids.length
    ? html`<div class=${part === 'figures' ? 'cards' : ''} part=${part}>${ids.map((id) => (take(PIECE) ? render(id) : nothing))}</div>`
    : nothing;

/** Figures that stand large. */
export function renderFigures(ids: readonly string[], {words: {lang}, level, take}: PieceOptions): unknown {
  // One alone is not what a chapter is measured by.
  const first = ids.length > 1 ? ids[0] : undefined;
  return renderEach(
    ids,
    'figures',
    take,
    (id) =>
      html`<tujie-indicator-card class=${id === first ? 'first' : ''} indicator=${id} lang=${lang} heading-level=${level}></tujie-indicator-card>`,
  );
}

/** Goals, each on its scale. */
const renderGauges = (ids: readonly string[], before: string, {words: {lang}, level, take}: PieceOptions): unknown =>
  renderEach(
    ids,
    'goals',
    take,
    (id) => html`<tujie-goal-gauge before=${before} indicator=${id} lang=${lang} heading-level=${level}></tujie-goal-gauge>`,
  );

/** Goals on one panel, which has their title and their text; or their title, the text that gauges do not say, and a gauge for each. */
export function renderGoals(
  {id, title, paragraphs, gaugesSayAll, goals, panel}: GoalsView,
  chapter: string,
  heading: Heading,
  time: string | undefined,
  options: PieceOptions,
): unknown {
  const {words, level, take} = options;
  const before = time === 'beside' ? time : 'none';
  if (panel !== undefined)
    return take(PIECE)
      ? html`<tujie-goal-panel
          chapter=${chapter}
          .block=${panel}
          before=${before}
          lang=${words.lang}
          heading-level=${level}
        ></tujie-goal-panel>`
      : nothing;
  return html`
    ${title ? heading('goals-title', renderTitle(title), 2, id, undefined) : nothing}
    ${gaugesSayAll ? nothing : renderParagraphs(paragraphs, 'goals-text')}
    ${renderGauges(goals, before, {...options, level: title && level ? Math.min(6, level + 1) : level})}
  `;
}
