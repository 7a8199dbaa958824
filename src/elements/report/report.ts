// The whole infographic. Knows its view and its markup; the pieces inside it get the report as from any provider.
import {html, nothing, type TemplateResult} from 'lit';
import {datasetContext} from '../../dataset/context.js';
import {provide} from '../../dataset/provide.js';
import {provideSelection} from '../../dataset/selection.js';
import type {Report} from '../../model/schema.js';
import {Landmarks} from '../shared/landmarks.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {renderStretches, renderTitle} from '../shared/text.template.js';
import {renderTheme} from '../shared/theme.template.js';
import {styles} from './report.styles.js';
import {reportView, type ChapterView, type ReportView} from './report.view.js';

/**
 * Shows the whole infographic of a report, in its order: header, contents, and of every chapter the lead, the keywords, the figures
 * large, the goals and the themes; at the end credits, source and the link to the published text.
 *
 * @tag tujie-report
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the complete text.
 * @slot heading - Stands in place of the title.
 * @slot icon - An icon over the title.
 * @slot note - A remark under the contents.
 * @slot footer - Stands last.
 * @csspart base - The whole report.
 * @csspart header - The head with its drawn ground.
 * @csspart title - The title of the report, and of each theme.
 * @csspart subtitle - The subtitle.
 * @csspart byline - Who, where and when, as far as the titles do not say it.
 * @csspart contents - The list of chapters.
 * @csspart chapter - One chapter.
 * @csspart chapter-title - Its title.
 * @csspart year - The year in it.
 * @csspart lead - Its opening words.
 * @csspart figures - The figures that stand large.
 * @csspart goals-title - The title of the goals.
 * @csspart goals-text - The text of the goals, where the gauges do not say all of it.
 * @csspart goals - The gauges.
 * @csspart theme - One theme.
 * @csspart icon - The drawn icon of a theme.
 * @csspart number - The number of a theme.
 * @csspart items - The list of items.
 * @csspart item - One item.
 * @csspart label - The run-in label of an item: 集群发展.
 * @csspart mark - A figure in its sentence.
 * @csspart note - A footnote.
 * @csspart footer - Credits and source.
 * @csspart credit - One line of the credits.
 * @csspart source - Where the text comes from.
 * @csspart full-text - The link to the published text.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the report cannot be shown.
 * @fires {TujieLoadEvent} tujie-load - The report was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The report could not be read; `code` and `path` say why and where.
 * @fires {TujieSelectEvent} tujie-select - A reader chose the `theme` of a keyword; unless it is prevented, the theme comes into view.
 */
export class TujieReport extends ReportElement<ReportView> {
  static override styles = [...ReportElement.styles, ...styles];

  /** Level of the heading of the report, 1 to 6; 0 for none. Default: 2. */
  override headingLevel = 2;

  private readonly compute = memoizeLast(reportView);
  private readonly landmarks = new Landmarks(this);

  constructor() {
    super();
    this.source.changed = provide(this, datasetContext, () => this.source.state);
    provideSelection(this, this.landmarks);
  }

  protected override viewOf(report: Report): ReportView {
    return this.compute(report, this.words);
  }

  protected override renderView(view: ReportView): TemplateResult {
    return html`<div part="base" lang=${view.lang}>
      ${this.renderHeader(view)}
      <div class="wrap">
        ${view.chapters.map((chapter) => this.renderChapter(chapter))}
        ${this.renderFooter(view)}
      </div>
    </div>`;
  }

  private renderHeader({title, subtitle, byline, chapters}: ReportView): TemplateResult {
    const {words} = this;
    return html`<div part="header">
      <div class="wrap">
        <slot name="icon"></slot>
        ${this.renderHeading('title', renderTitle(title))}
        ${subtitle ? html`<p part="subtitle">${subtitle}</p>` : nothing}
        ${byline ? html`<p part="byline">${byline}</p>` : nothing}
        <nav part="contents" aria-label=${words.contents}>
          ${chapters.map(({id, title: chapter}) => html`<button @click=${() => this.show(id)}>${chapter}</button>`)}
        </nav>
        <slot name="note"></slot>
      </div>
    </div>`;
  }

  private renderChapter(chapter: ChapterView): TemplateResult {
    const {id, year, rest, lead, notes, hasKeywords, headlines, goals, goalsTitle, goalsText, gaugesSayGoals, themes} = chapter;
    const {lang: own} = this.words;
    const level = this.levelOf(2);
    const title = html`<span class="year" part="year">${year}</span><span class="clause">${renderTitle(rest)}</span>`;
    const card = (it: string, index: number): TemplateResult =>
      html`<tujie-indicator-card class=${index ? '' : 'first'} indicator=${it} lang=${own} heading-level=${level}></tujie-indicator-card>`;
    const gauge = (it: string): TemplateResult =>
      html`<tujie-goal-gauge indicator=${it} lang=${own} heading-level=${level && Math.min(6, level + (goalsTitle ? 1 : 0))}></tujie-goal-gauge>`;
    return html`<section class="part" part="chapter" data-id=${id}>
      ${this.renderHeading('chapter-title', title, 1, `head-${id}`)}
      ${lead.length ? html`<p part="lead">${renderStretches(lead)}</p>` : nothing}
      ${notes.map((note) => html`<p class="small" part="note">${note}</p>`)}
      ${hasKeywords ? html`<tujie-keyword-strip chapter=${id} lang=${own} heading-level=${level}></tujie-keyword-strip>` : nothing}
      ${headlines.length ? html`<div class="cards" part="figures">${headlines.map(card)}</div>` : nothing}
      ${goalsTitle ? this.renderHeading('goals-title', renderTitle(goalsTitle), 2, `goals-${id}`) : nothing}
      ${goalsText.length && !gaugesSayGoals ? html`<p part="goals-text">${renderStretches(goalsText)}</p>` : nothing}
      ${goals.length ? html`<div part="goals">${goals.map(gauge)}</div>` : nothing}
      <div class="axis themes">
        ${themes.map((theme) => renderTheme(theme, this.renderHeading, {depth: 2, eyebrow: ''}))}
      </div>
    </section>`;
  }

  private renderFooter({credits, source, url}: ReportView): TemplateResult {
    const {lang, fullText} = this.words;
    return html`<div class="small" part="footer">
      ${url ? html`<a part="full-text" href=${url} lang=${lang}>${fullText}</a>` : nothing}
      ${credits.map((credit) => html`<p part="credit">${credit}</p>`)}
      <p part="source">${source}</p>
      <slot name="footer"></slot>
    </div>`;
  }

  /** Brings a chapter or theme into view; false where the report does not contain it. */
  show(id: string): boolean {
    return this.landmarks.show(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-report': TujieReport;
  }
}
