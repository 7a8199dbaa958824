// A chapter of a report, and the pieces inside it.
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import type {Words} from '../../text/words.js';
import {renderNotes, renderTitle} from '../shared/text.template.js';
import {renderParagraphs, renderRest, renderTheme, renderYear, type Heading} from '../shared/theme.template.js';
import type {ParagraphView} from '../shared/theme.view.js';
import type {GoalsView} from './goals.view.js';
import {renderSteps} from './report.template.js';
import {sizeOf, type BlockView, type ChapterView} from './report.view.js';

// A gauge is a piece of its own, and takes the time of so many figures in a text.
const PIECE = 12;

/** How the pieces inside a report are drawn. */
export interface PieceOptions {
  readonly host: ReactiveElement;
  readonly words: Words;
  readonly heading: Heading;
  /** Level of a heading so many levels below that of the report. */
  readonly levelOf: (depth: number) => number;
  /** Whether a part of this size is drawn now. */
  readonly take: (size: number) => boolean;
  /** Whether the paragraphs of a theme wait behind its title. */
  readonly collapsed: boolean;
  /** Where the time before a goal stands. */
  readonly before: string | undefined;
}

function renderGauges(ids: readonly string[], before: string, level: number, {words: {lang}, take}: PieceOptions): TemplateResult {
  return html`<div part="goals">${ids.map((id) =>
    take(PIECE)
      ? html`<tujie-goal-gauge .isPart=${true} before=${before} indicator=${id} lang=${lang} heading-level=${level}></tujie-goal-gauge>`
      : nothing,
  )}</div>`;
}

/** Goals on one panel, which has their title and their text; or their title, the text that gauges do not say, and a gauge for each. */
function renderGoals({id, title, paragraphs, gaugesSayAll, goals, panel}: GoalsView, chapter: string, options: PieceOptions): unknown {
  const {words, heading, levelOf, take} = options;
  const before = options.before === 'beside' ? 'beside' : 'none';
  if (panel !== undefined)
    return take(PIECE)
      ? html`<tujie-goal-panel
          chapter=${chapter}
          .block=${panel}
          before=${before}
          lang=${words.lang}
          heading-level=${levelOf(2)}
        ></tujie-goal-panel>`
      : nothing;
  return html`
    ${title ? heading('goals-title', renderTitle(title), 2, id, undefined) : nothing}
    ${gaugesSayAll ? nothing : renderParagraphs(paragraphs, 'goals-text')}
    ${goals.length ? renderGauges(goals, before, levelOf(title ? 3 : 2), options) : nothing}
  `;
}

function renderBlock(block: BlockView, chapter: string, options: PieceOptions): unknown {
  const {host, words, heading, levelOf, take, collapsed} = options;
  switch (block.kind) {
    case 'text':
      return html`<div class="leads">${renderParagraphs(block.paragraphs, 'lead')}</div>`;
    case 'goals':
      return renderGoals(block, chapter, options);
    case 'keywords':
      return html`<tujie-keyword-strip
        icons
        chapter=${chapter}
        .block=${block.block}
        lang=${words.lang}
        heading-level=${levelOf(2)}
      ></tujie-keyword-strip>`;
    case 'themes':
      return html`<div class="axis themes">${block.themes.map((it) =>
        take(it.size) ? renderTheme(it, host, heading, {depth: 1 + it.level, eyebrow: '', folded: collapsed}) : nothing,
      )}</div>`;
  }
}

/** What stands before the first chapter, or after the last. */
export const renderOutside = (paragraphs: readonly ParagraphView[]): unknown =>
  paragraphs.length ? html`<div class="wrap leads">${renderParagraphs(paragraphs, 'lead')}</div>` : nothing;

export function renderChapter(
  {id, before, year, rest, notes, isPlan, isTurn, opening, blocks}: ChapterView,
  options: PieceOptions,
): TemplateResult {
  const time = year ? html`<span class="year" part="year">${renderYear(year)}</span>` : nothing;
  const title = html`${before}${time}${renderRest(rest)}`;
  const draw = (block: BlockView): unknown => (options.take(sizeOf(block)) ? renderBlock(block, id, options) : nothing);
  return html`<section class="part${isPlan ? ' plan' : ''}" part="chapter" data-id=${id}>
    <div class="opening${isTurn ? ' band' : ''}">
      ${isTurn ? renderSteps() : nothing}
      <div class="wrap${opening.length > 1 ? ' two-of' : ''}">
        ${options.heading('chapter-title', title, 1, `head-${id}`, undefined)}
        ${renderNotes(notes)}
        ${opening.map(draw)}
      </div>
    </div>
    <div class="wrap body">${blocks.map(draw)}</div>
  </section>`;
}
