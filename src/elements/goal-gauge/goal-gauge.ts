// One goal on its scale. Knows its view and its markup; what ECharts makes of a dial, its chart module knows.
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ChartController} from '../../chart/controller.js';
import type {Report} from '../../model/schema.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {renderName} from '../shared/names.js';
import {ReportElement} from '../shared/report-element.js';
import {renderFigure, renderMore, renderNotes, renderPhrases} from '../shared/text.template.js';
import {renderDrawing} from './goal-gauge.drawing.js';
import {styles} from './goal-gauge.styles.js';
import {goalGaugeView, type Drawing, type GoalGaugeView} from './goal-gauge.view.js';
import {loadChart} from './load-chart.js';

/**
 * Shows one goal of the report in its wording, its sense drawn (at least, at most, between), and the result of the year before with
 * its own status. For the goals of a year, or one of them in an article.
 *
 * @tag tujie-goal-gauge
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: a sentence.
 * @slot heading - Stands in place of the name.
 * @slot note - A remark under the goal.
 * @slot footer - Stands last.
 * @csspart base - The whole gauge.
 * @csspart name - The name of the indicator.
 * @csspart goal - The goal and its drawing.
 * @csspart figure - The figure with all the words around it.
 * @csspart modality - How firmly the goal is put: 力争.
 * @csspart from - The level that the figure comes from: 由16%.
 * @csspart before - The words before the digits.
 * @csspart digits - The digits.
 * @csspart infix - What stands between digits and unit: 余.
 * @csspart unit - The unit.
 * @csspart after - The words after the unit: 以上.
 * @csspart change - The change, where the figure is a value.
 * @csspart drawing - The drawing on its scale.
 * @csspart chart - The slot that ECharts takes over; dials only.
 * @csspart status - Year and status: 2019年目标.
 * @csspart result - The year before, with its own status: 2018年 增长10.1%.
 * @csspart actual - What came of the goal, with date and source.
 * @csspart note - A footnote.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the goal cannot be shown.
 * @cssprop [--digits-size=2.4em] - Size of the digits.
 * @fires {TujieLoadEvent} tujie-load - The gauge's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The gauge's own dataset could not be read, or does not contain the indicator; `code` and `path` say why and where.
 */
export class TujieGoalGauge extends ReportElement<GoalGaugeView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    shape: {reflect: true},
    // A property `before` would take the place of the method that every element has.
    timeBefore: {attribute: 'before', reflect: true},
    noChart: {type: Boolean, attribute: 'no-chart', reflect: true},
  };

  /** Id of the indicator in the report: `gdp-2019`. */
  indicator = '';

  /** `bar`, `dial` (for shares; a growth stays a bar), or `auto`: a dial for a share from 40% on. Default: `auto`. */
  shape?: 'auto' | 'bar' | 'dial';

  /** `beside` prints and draws the result of the time before; `none` leaves it out. Attribute: `before`. Default: `beside`. */
  timeBefore?: 'beside' | 'none';

  /** Whether the static drawing stays, and ECharts is never loaded. Default: false. */
  noChart = false;

  /**
   * Whether it is part of a whole report.
   * @internal
   */
  isPart?: boolean;

  private readonly compute = memoizeLast(goalGaugeView);
  private readonly chart = new ChartController<Drawing>(this, loadChart);

  protected override get subject(): [string, string] {
    return ['indicator', this.indicator];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawing = this.view?.drawing;
    this.chart.view = drawing?.shape === 'dial' && !this.noChart && !this.chart.forced ? drawing : undefined;
  }

  protected override viewOf(report: Report): GoalGaugeView | undefined {
    return this.compute(report, this.indicator, this.shape, this.timeBefore, this.words, this.isPart);
  }

  protected override renderView(view: GoalGaugeView): TemplateResult {
    return html`<div part="base" lang=${view.lang}>
      ${this.renderHeading('name', renderName(view.name))}
      ${this.renderGoal(view)}
      <div class="foot small">
        ${this.renderActual(view.actual)}${renderNotes(view.notes)}
        <slot name="note"></slot><slot name="footer"></slot>
      </div>
    </div>`;
  }

  private renderGoal({figure, lead, more, drawing, status, before}: GoalGaugeView): TemplateResult {
    const {lang} = this.words;
    const result =
      before &&
      html`<span class=${drawing?.before === undefined ? '' : 'was'} part="result"><span lang=${lang}>${before.status}</span> ${renderPhrases(before.printed)}</span>`;
    return html`<div part="goal">
      <div class="say"><p part="figure">${renderFigure(figure, lead)}</p>${renderMore(more, 'span')}</div>
      <div part="drawing">
        ${drawing ? renderDrawing(drawing, this.chart.drawn) : nothing}
        <p class="keys small"><span class="now" part="status" lang=${lang}>${status}</span>${result}</p>
      </div>
    </div>`;
  }

  private renderActual(actual: GoalGaugeView['actual']): unknown {
    if (!actual) return nothing;
    return html`<p part="actual">${actual.url ? html`<a href=${actual.url}>${actual.text}</a>` : actual.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-goal-gauge': TujieGoalGauge;
  }
}
