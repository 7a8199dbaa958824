// The whole infographic. Knows its view and its markup; the pieces inside it get the report as from any provider.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {datasetContext} from '../../dataset/context.js';
import {provide} from '../../dataset/provide.js';
import {provideSelection} from '../../dataset/selection.js';
import type {Report} from '../../model/schema.js';
import {Landmarks} from '../shared/landmarks.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {Slices} from '../shared/slices.js';
import {figuresOf} from '../shared/theme.view.js';
import {renderChapter, renderOutside, type PieceOptions} from './chapter.template.js';
import {Gauges} from './gauges.js';
import {styles} from './report.styles.js';
import {renderFooter, renderHead} from './report.template.js';
import {reportView, type ReportView} from './report.view.js';

/**
 * Shows the whole infographic of a report, in its order: header, contents, what stands before the chapters, of every chapter its texts, keywords,
 * goals and themes, with its figures large, what stands after them; at the end credits, source and the link to the published text.
 *
 * @tag tujie-report
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the complete text.
 * @slot heading - Stands in place of the title.
 * @slot icon - An icon over the title.
 * @slot hero - A picture of the author's own over the head, in place of the steps. Lettered with the title, and so described by its `alt` or
 *   `aria-label`, it stands for the title to the eye; who hears, copies, searches or prints the page has the title itself.
 * @slot icon-theme-id - An icon of the author's own for the theme of this id, as in `icon-theme-2018-1`: an `svg` in `currentColor`, or an `img`.
 * @slot note - A remark under the contents.
 * @slot footer - Stands last.
 * @csspart base - The whole report.
 * @csspart header - The head with its drawn ground.
 * @csspart title - The title of the report, and of each theme.
 * @csspart subtitle - The subtitle.
 * @csspart byline - Who, where and when, as far as the titles do not say it.
 * @csspart contents - The list of chapters; where a chapter has no keywords, of its themes too.
 * @csspart chapter - One chapter.
 * @csspart chapter-title - Its title.
 * @csspart year - The year in it.
 * @csspart lead - A paragraph outside goals and themes.
 * @csspart key - The key of the fills of cells.
 * @csspart tile - A clause with its figure.
 * @csspart cells - What is counted out of a figure.
 * @csspart goals-title - The title of the goals, where they are gauges.
 * @csspart goals-text - A paragraph of the goals, where the gauges do not say all of them.
 * @csspart goals - The gauges.
 * @csspart theme - One theme.
 * @csspart icon - The drawn icon of a theme.
 * @csspart number - The number or sign of a theme, as printed.
 * @csspart items - The paragraphs of a theme.
 * @csspart item - One of them.
 * @csspart label - The number and run-in label of a paragraph: 一是, 集群发展：
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

  static override properties: PropertyDeclarations = {
    figures: {reflect: true},
    cells: {reflect: true},
    goals: {reflect: true},
    collapsed: {type: Boolean, reflect: true},
    // A property `before` would take the place of the method that every element has.
    timeBefore: {attribute: 'before', reflect: true},
  };

  /** `tiles` sets statements with figures as tiles, `marks` every paragraph as text. Default: `tiles`. */
  figures?: 'tiles' | 'marks';

  /** `none` leaves out the cells and icons beside the figures. Default: they are drawn. */
  cells?: 'none';

  /** `panel` shows the overall goals on one panel, `gauges` each on its own scale. Default: `panel`. */
  goals?: 'panel' | 'gauges';

  /** Whether the paragraphs of each theme wait behind its title. Default: false. */
  collapsed = false;

  /** `beside` sets the result of the time before beside each goal; `none` leaves it out. Attribute: `before`. Default: `none`. */
  timeBefore?: 'none' | 'beside';

  /** Level of the heading of the report, 1 to 6; 0 for none. Default: 2. */
  override headingLevel = 2;

  private readonly compute = memoizeLast(reportView);
  private readonly landmarks = new Landmarks(this);
  private readonly slices = new Slices(this);
  private readonly gauges = new Gauges(this);

  constructor() {
    super();
    this.source.changed = provide(this, datasetContext, () => this.source.state);
    provideSelection(this, this.landmarks);
  }

  protected override viewOf(report: Report): ReportView {
    const goals = this.gauges.isLost ? 'panel' : this.goals;
    return this.compute(report, this.words, figuresOf(this.figures, this.cells), goals);
  }

  /** Whether it waits for its gauges, as it would for its dataset. */
  private get isWaiting(): boolean {
    return this.view !== undefined && this.goals === 'gauges' && this.gauges.isAwaited;
  }

  protected override render(): unknown {
    return this.isWaiting ? this.renderState('loading', this.words.loading) : super.render();
  }

  protected override renderView(view: ReportView): TemplateResult {
    const {slices} = this;
    slices.begin(view, view.size);
    const pieces = this.pieces();
    return html`<div part="base" lang=${view.lang}>
      ${renderHead(view, this, this.words, this.renderHeading, (id) => this.show(id))}
      ${renderOutside(view.opening)}
      ${view.chapters.map((chapter) => (slices.take(1) ? renderChapter(chapter, pieces) : nothing))}
      ${slices.isWhole ? [renderOutside(view.closing), html`<div class="wrap">${renderFooter(view, this.words)}</div>`] : nothing}
    </div>`;
  }

  private pieces(): PieceOptions {
    const {words, slices, collapsed, timeBefore, renderHeading} = this;
    return {
      host: this,
      words,
      heading: renderHeading,
      levelOf: (depth) => this.levelOf(depth),
      take: (size) => slices.take(size),
      collapsed,
      before: timeBefore,
    };
  }

  /** Of a long report that takes some tasks. */
  protected override isDrawn(): boolean {
    return this.slices.isWhole && !this.isWaiting;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.gauges.arrived();
    await this.slices.whole();
    return super.getUpdateComplete();
  }

  /** @internal */
  override drawAll(): void {
    if (this.isDrawn()) return;
    this.slices.drawAll();
    super.drawAll();
  }

  /** Brings a chapter or theme into view; false where the report does not contain it. */
  show(id: string): boolean {
    if (!this.landmarks.has(id)) this.drawAll();
    return this.landmarks.show(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-report': TujieReport;
  }
}
