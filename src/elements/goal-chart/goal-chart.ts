// Results of one year and goals of the next. Knows its view and its markup; what ECharts makes of it, its chart module knows.
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ChartController} from '../../chart/controller.js';
import type {Report} from '../../model/schema.js';
import {chartWordsFor, type ChartWords} from '../../text/chart-words.js';
import type {StatusLine} from '../../text/words.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {renderName} from '../shared/names.js';
import {ReportElement} from '../shared/report-element.js';
import {renderNotes, renderPhrases} from '../shared/text.template.js';
import {styles} from './goal-chart.styles.js';
import {goalChartView, hasChapter, type Charted, type Column, type GoalChartView, type Head} from './goal-chart.view.js';
import {loadChart} from './load-chart.js';

/** Declarations for the property `style`: a strict page forbids the attribute. */
const styleOf = (text: string): CSSStyleDeclaration => text as unknown as CSSStyleDeclaration;

/**
 * Shows the goals of a chapter beside the results of the year before, as printed: a chart in two columns, and the same as a table.
 * Like with like only: the chart draws the goals that have a result measured as the first is; the table has every goal. An option for authors.
 *
 * @tag tujie-goal-chart
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the figures in sentences.
 * @slot heading - Stands in place of the title.
 * @slot note - A remark under the chart.
 * @slot footer - Stands last.
 * @csspart base - The whole chart.
 * @csspart title - The title of the goals.
 * @csspart column - The head of a column: 2019年目标.
 * @csspart chart - The slot of one column that ECharts draws in.
 * @csspart table - The table.
 * @csspart note - What was corrected of a figure.
 * @csspart toggle - The button that shows the table, and the chart again.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when there is nothing to show.
 * @fires {TujieLoadEvent} tujie-load - The chart's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The chart's own dataset could not be read, or contains no such goals; `code` and `path` say why and where.
 */
export class TujieGoalChart extends ReportElement<GoalChartView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {chapter: {}};

  /** Id of the chapter of the goals: `plan-2019`. Default: the first that has goals with a result of the year before. */
  chapter = '';

  /** Whether a reader asked for the table. */
  private table = false;

  private readonly compute = memoizeLast(goalChartView);
  private readonly chart = new ChartController<Charted>(this, loadChart);

  private get chartWords(): ChartWords {
    return chartWordsFor(this.words.lang);
  }

  protected override get subject(): [string, string] {
    return ['chapter', this.chapter];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.chart.view = this.view?.chart;
  }

  protected override viewOf(report: Report): GoalChartView | undefined {
    return this.compute(report, this.chapter, this.words);
  }

  protected override missingText(id: string): string {
    const {state} = this.source;
    return state.status === 'ready' && hasChapter(state.report, id) ? this.chartWords.unpaired(id) : super.missingText(id);
  }

  protected override renderView(view: GoalChartView): TemplateResult {
    const {words} = this;
    const {drawn} = this.chart;
    const shown = drawn && !this.table;
    return html`<div part="base" lang=${view.lang}>
      ${this.renderHeading('title', renderName(view.title))}
      <div class="stack${this.table ? ' whole' : shown ? ' over' : ''}">
        ${this.renderColumns(view)} ${this.renderTable(view)}
      </div>
      <button class=${drawn ? '' : 'away'} part="toggle" lang=${words.lang} @click=${() => this.toggle()}
        >${this.table ? this.chartWords.asChart : this.chartWords.asTable}</button
      >
      ${renderNotes(view.notes)}<slot name="note"></slot><slot name="footer"></slot>
    </div>`;
  }

  private toggle(): void {
    this.table = !this.table;
    this.requestUpdate();
  }

  private renderColumns({chart, rows}: GoalChartView): TemplateResult | typeof nothing {
    if (!chart) return nothing;
    const style = styleOf(`--_lines: ${1 + rows.filter(({charted}) => charted).length}`);
    return html`<div class="columns" role="img" aria-label=${chart.summary} .style=${style}>
      ${chart.columns.map((column) => this.renderColumn(column))}
    </div>`;
  }

  private renderColumn({title, height}: Column): TemplateResult {
    const style = styleOf(`height: ${height}`);
    return html`<div>
      <p part="column">${title}</p>
      <div class="chart" part="chart" .style=${style}></div>
    </div>`;
  }

  private renderTable({heads: [before, goals], rows, numerous}: GoalChartView): TemplateResult {
    const cell = ({mixed, title}: Head, line: StatusLine | undefined): TemplateResult =>
      html`<td role="cell" data-head=${mixed || !line ? nothing : title}
        >${mixed && line?.status ? html`${line.status}<br />` : nothing}<b>${renderPhrases(line?.printed ?? '')}</b></td
      >`;
    // As blocks, which wrap where columns would be too narrow, a table and its parts have their roles said.
    return html`<table part="table" role="table" class=${numerous ? 'numerous' : ''}>
      <thead role="rowgroup">
        <tr class="charted" role="row">
          <th scope="col" role="columnheader" lang=${this.words.lang}>${this.chartWords.indicator}</th>
          ${[before, goals].map((head) => head && html`<th scope="col" role="columnheader">${head.title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (
            row,
          ) => html`<tr class=${row.charted ? 'charted' : ''} data-indicator=${row.ids} role="row" .style=${styleOf(`--_line: ${row.line}`)}>
            <th scope="row" role="rowheader">${row.name}</th>
            ${before && cell(before, row.before)}${cell(goals, row.goal)}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-goal-chart': TujieGoalChart;
  }
}
