// The goals of a chapter on one panel. Knows its view and its markup; how a row is drawn, its template knows.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {goalsOf} from '../../model/find-theme.js';
import type {Report} from '../../model/schema.js';
import {goalWordsFor} from '../../text/goal-words.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {drawn, renderNotes, renderStretches, renderTitle} from '../shared/text.template.js';
import {styles} from './goal-panel.styles.js';
import {rowNodes, columnOf} from './goal-panel.template.js';
import {goalPanelView, hasGoals, type GoalBlockView, type GoalGroupView, type GoalPanelView} from './goal-panel.view.js';

/**
 * Shows the goals of a chapter on one panel, in the report's own words and order: a row for each, growth as a row of cells, a share as a field of
 * a hundred, a goal without a number in words. For the goals of a year, in a report or an article.
 *
 * @tag tujie-goal-panel
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the goals in sentences.
 * @slot heading - Stands in place of the title.
 * @slot note - A remark under the goals.
 * @slot footer - Stands last.
 * @csspart base - The whole panel.
 * @csspart title - The title of a block of goals.
 * @csspart period - Time and status of its goals, where the title does not say the time: 2019年目标.
 * @csspart text - A paragraph before, between or after the goals.
 * @csspart opening - The words that open the goals: 主要预期目标是：
 * @csspart goals - The list of goals.
 * @csspart goal - One goal.
 * @csspart name - Its name.
 * @csspart figure - Its figure with all the words around it.
 * @csspart mark - A figure in its words.
 * @csspart aside - What the report says on of the goal, small below its figure.
 * @csspart cells - A figure as cells.
 * @csspart result - The time before, with its own status: 2018年 增长10.1%.
 * @csspart status - Time and status of a row of cells.
 * @csspart note - A footnote.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when there are no goals to show.
 * @cssprop [--digits-size=1.95em] - Size of the digits.
 * @fires {TujieLoadEvent} tujie-load - The panel's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The panel's own dataset could not be read, or the chapter states no goals; `code` and `path` say why and where.
 */
export class TujieGoalPanel extends ReportElement<GoalPanelView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {
    chapter: {},
    layout: {reflect: true},
    // A property `before` would take the place of the method that every element has.
    timeBefore: {attribute: 'before', reflect: true},
  };

  /** Id of the chapter of the goals: `plan-2019`. Default: the first that states goals. */
  chapter = '';

  /** `rows`, or `towers`: growth as towers of cells beside each other, at most eight, all else below them. Default: `rows`. */
  layout?: 'rows' | 'towers';

  /** `beside` sets the result of the time before under the cells of each goal; `none` leaves it out. Attribute: `before`. Default: `none`. */
  timeBefore?: 'none' | 'beside';

  /**
   * Which block of goals alone, by its place among the blocks of the chapter: for the whole report.
   * @internal
   */
  block?: number;

  private readonly compute = memoizeLast(goalPanelView);

  protected override get subject(): [string, string] {
    return ['chapter', this.chapter];
  }

  protected override viewOf(report: Report): GoalPanelView | undefined {
    return this.compute(report, this.chapter, this.layout, this.timeBefore, this.block, this.words);
  }

  protected override missingText(id: string): string {
    const {state} = this.source;
    const found = state.status === 'ready' ? state.report.chapters.find((it) => it.id === id) : undefined;
    return found && !goalsOf(found).some(hasGoals) ? goalWordsFor(this.words.lang).none(id) : super.missingText(id);
  }

  protected override renderView({lang, blocks, tallest}: GoalPanelView): TemplateResult {
    return html`<div part="base" lang=${lang}>
      ${blocks.map((block, index) => this.renderBlock(block, index, tallest))}
      <slot name="note"></slot><slot name="footer"></slot>
    </div>`;
  }

  private renderBlock({id, title, status, groups, notes}: GoalBlockView, index: number, tallest: number): TemplateResult {
    return html`<section>
      ${title ? this.renderHeading('title', renderTitle(title), 0, index ? id : 'heading') : nothing}
      ${status ? html`<p class="small" part="period" lang=${this.words.lang}>${status}</p>` : nothing}
      ${groups.map((group) => this.renderGroup(group, tallest))}${renderNotes(notes)}
    </section>`;
  }

  private renderGroup(group: GoalGroupView, tallest: number): TemplateResult {
    if (group.kind !== 'rows')
      return html`<p class=${group.kind} part=${group.kind === 'head' ? 'opening' : 'text'}>${renderStretches(group.stretches)}</p>`;
    const {lang} = this.words;
    // Not the attribute: a strict page forbids it.
    const style = `--_draw: ${columnOf(group.rows)}em` as unknown as CSSStyleDeclaration;
    // The role is said: some browsers take that of a list away with its box.
    return html`<ul role="list" class=${this.layout === 'towers' ? 'towers' : ''} part="goals" .style=${style}
      >${drawn(group.rows, (rows) => rowNodes(rows, tallest, lang))}</ul
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-goal-panel': TujieGoalPanel;
  }
}
