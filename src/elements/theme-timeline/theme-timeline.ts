// Chapters and themes along an axis. Knows its view and its markup; knows neither fetch nor the shape of a dataset.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Report} from '../../model/schema.js';
import {Landmarks} from '../shared/landmarks.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {renderRest, renderTheme} from '../shared/theme.template.js';
import {figuresOf} from '../shared/theme.view.js';
import {renderNotes} from '../shared/text.template.js';
import {styles} from './theme-timeline.styles.js';
import {themeTimelineView, type Entry, type Head, type Row, type ThemeTimelineView} from './theme-timeline.view.js';

/**
 * Shows chapters and their themes along one axis, in the order of the report; every item is open, every figure marked.
 * For the body of a report without its figures large.
 *
 * @tag tujie-theme-timeline
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the text of the themes.
 * @slot icon-theme-id - An icon of the author's own for the theme of this id, as in `icon-theme-2018-1`: an `svg` in `currentColor`, or an `img`.
 * @slot footer - Stands last.
 * @csspart base - The whole timeline.
 * @csspart chapter - The head of a chapter on the axis.
 * @csspart chapter-title - Its heading.
 * @csspart year - The year in it.
 * @csspart theme - One theme.
 * @csspart icon - The drawn icon of a theme.
 * @csspart keyword - The keyword over a title.
 * @csspart title - The heading of a theme: number and title.
 * @csspart number - The number of a theme.
 * @csspart fold - The disclosure of a theme, where the timeline is collapsed.
 * @csspart items - The list of items.
 * @csspart item - One item.
 * @csspart label - The run-in label of an item: 集群发展.
 * @csspart tile - A clause with its figure.
 * @csspart cells - What is counted out of a figure.
 * @csspart mark - A figure in its sentence.
 * @csspart note - A footnote.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the chapters cannot be shown.
 * @fires {TujieLoadEvent} tujie-load - The timeline's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The timeline's own dataset could not be read, or does not contain the chapter; `code` and `path` say why and where.
 */
export class TujieThemeTimeline extends ReportElement<ThemeTimelineView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {
    chapter: {},
    layout: {reflect: true},
    figures: {reflect: true},
    collapsed: {type: Boolean, reflect: true},
  };

  /** Id of a chapter: `review-2018`. Default: all chapters. */
  chapter = '';

  /** `report` (one axis) or `mirrored` (themes that answer each other side by side, where they fit). Default: `report`. */
  layout?: 'report' | 'mirrored';

  /** `tiles` sets statements with figures as tiles, `marks` every paragraph as text. Default: `tiles`; `marks` in `mirrored`. */
  figures?: 'tiles' | 'marks';

  /** Whether the items of each theme wait behind its title. Default: false. */
  collapsed = false;

  private readonly compute = memoizeLast(themeTimelineView);
  private readonly landmarks = new Landmarks(this);

  protected override get subject(): [string, string] {
    return ['chapter', this.chapter];
  }

  protected override viewOf(report: Report): ThemeTimelineView | undefined {
    return this.compute(report, this.chapter, this.layout, this.words, this.figures && figuresOf(this.figures));
  }

  protected override renderView(view: ThemeTimelineView): TemplateResult {
    return html`<div part="base" lang=${view.lang}>
      ${view.rows.map((row) => this.renderRow(row, view.pairs))}
      <slot name="footer"></slot>
    </div>`;
  }

  private renderRow({heads, entries}: Row, pairs: boolean): TemplateResult {
    // Where nothing follows there is no axis to stand on.
    return html`<div class="${entries.length || pairs ? 'axis' : ''}${pairs ? ' pairs' : ''}">
      ${heads.map((head) => this.renderHead(head))}${entries.map((entry) => this.renderEntry(entry, pairs))}
    </div>`;
  }

  private renderHead({id, before, year, rest, notes}: Head): TemplateResult {
    const time = year ? html`<span class="year" part="year">${year}</span>` : nothing;
    const title = html`${before}${time}${renderRest(rest)}`;
    return html`<div class="chapter" part="chapter" data-id=${id}>
      ${this.renderHeading('chapter-title', title, 0, `head-${id}`)}${renderNotes(notes)}
    </div>`;
  }

  private renderEntry({theme, eyebrow}: Entry, pairs: boolean): TemplateResult {
    // Beside each other, themes stand under no one chapter.
    return renderTheme(theme, this, this.renderHeading, {depth: pairs ? 0 : theme.level, eyebrow, folded: this.collapsed});
  }

  /** Brings a chapter or theme into view, and opens it; false where it is not shown here. */
  show(id: string): boolean {
    return this.landmarks.show(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-theme-timeline': TujieThemeTimeline;
  }
}
