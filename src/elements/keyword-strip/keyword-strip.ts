// The keywords of a chapter. Knows its view and its markup; what a choice does, the provider knows.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {TujieSelectEvent} from '../../dataset/select-event.js';
import {SelectionController} from '../../dataset/selection-controller.js';
import type {Report} from '../../model/schema.js';
import {icons} from '../../style/icons.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {renderNotes} from '../shared/text.template.js';
import {styles} from './keyword-strip.styles.js';
import {keywordStripView, type KeywordStripView} from './keyword-strip.view.js';

/**
 * Shows the keywords of a chapter. Inside a `tujie-dataset` or a report they are buttons to the themes that are shown there.
 *
 * @tag tujie-keyword-strip
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the keywords.
 * @slot heading - Stands in place of the word 关键词.
 * @csspart base - The whole strip.
 * @csspart label - The word 关键词.
 * @csspart icon - With `icons`, the drawn icon of the theme of a keyword.
 * @csspart keyword - One keyword.
 * @csspart note - What was corrected of them.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the keywords cannot be shown.
 * @fires {TujieLoadEvent} tujie-load - The strip's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The strip's own dataset could not be read, or does not contain the chapter; `code` and `path` say why and where.
 * @fires {TujieSelectEvent} tujie-select - A reader chose the `theme` of a keyword; unless it is prevented, the theme comes into view.
 */
export class TujieKeywordStrip extends ReportElement<KeywordStripView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {chapter: {}, icons: {type: Boolean, reflect: true}};

  /** Id of the chapter: `review-2018`. Default: the first that has keywords. */
  chapter = '';

  /** Whether the keywords stand in columns, each below the icon of its theme. Default: false. */
  icons = false;

  /**
   * Which row of keywords alone, by its place among the blocks of the chapter: for the whole report.
   * @internal
   */
  block?: number;

  private readonly compute = memoizeLast(keywordStripView);
  private readonly selected = new SelectionController(this);

  protected override get subject(): [string, string] {
    return ['chapter', this.chapter];
  }

  protected override viewOf(report: Report): KeywordStripView | undefined {
    return this.compute(report, this.chapter, this.block, this.words);
  }

  protected override renderView(view: KeywordStripView): TemplateResult {
    const {lang, title, notes} = view;
    const {words} = this;
    if (!view.keywords.length) return html`<div part="base"></div>`;
    // The role is said: some browsers take that of a list away with its box.
    return html`<div part="base" lang=${lang}>
      <div lang=${title ? lang : words.lang}>${this.renderHeading('label', title ?? words.keywords)}</div>
      <ul role="list">${view.keywords.map((keyword) => html`<li>${this.renderKeyword(keyword)}</li>`)}</ul>
      ${renderNotes(notes)}
    </div>`;
  }

  private renderKeyword({text, theme, icon}: KeywordStripView['keywords'][number]): TemplateResult {
    const path = this.icons ? icons[icon ?? ''] : undefined;
    const content = html`${path ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>` : nothing}${text}`;
    const {selection} = this.selected;
    if (!theme || !selection || ![...selection.pieces].some((piece) => piece.has(theme)))
      return html`<span class="keyword" part="keyword">${content}</span>`;
    const current = selection.theme === theme ? 'true' : 'false';
    return html`<button class="keyword" part="keyword" aria-current=${current} @click=${() => this.choose(theme)}>${content}</button>`;
  }

  private choose(theme: string): void {
    if (this.dispatchEvent(new TujieSelectEvent(theme))) this.selected.selection?.select(theme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-keyword-strip': TujieKeywordStrip;
  }
}
