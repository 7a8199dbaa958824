// One figure as a card. Knows its view and its markup; knows neither fetch nor the shape of a dataset.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Report} from '../../model/schema.js';
import {punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {cellsNode} from '../shared/cells.template.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {renderName} from '../shared/names.js';
import {ReportElement} from '../shared/report-element.js';
import {changeNode, drawn, part, renderFigure, renderMore, renderNotes, renderStretches} from '../shared/text.template.js';
import {styles} from './indicator-card.styles.js';
import {indicatorCardView, type IndicatorCardView, type Quote} from './indicator-card.view.js';

// So many cells in a row of a wide card.
const MOST = 20;

/** What stands under the figure: its cells, and what else is said of it, each with its own. */
const underNodes = ({more, drawings: [first, ...others]}: IndicatorCardView): readonly Node[] => [
  ...(first ? [cellsNode(first)] : []),
  ...more.flatMap((it, index) => {
    const drawing = others[index];
    return [changeNode(it, 'p'), ...(drawing ? [cellsNode(drawing)] : [])];
  }),
];

/** What is drawn in a wide card: one thing, so that it cannot be taken for another. */
const wideNodes = ({drawings}: IndicatorCardView): readonly Node[] => {
  const first = drawings.find((it) => it);
  return first ? [cellsNode(first, MOST)] : [];
};

/**
 * Shows one figure of the report in its printed wording: name, status, words and number, unit, change, its cells, and its sentence.
 * For one number in an article, or a row of them.
 *
 * @tag tujie-indicator-card
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: a sentence.
 * @slot heading - Stands in place of the name.
 * @slot icon - An icon above the name.
 * @slot note - A remark under the figure.
 * @slot footer - Stands last.
 * @csspart base - The whole card.
 * @csspart name - The name of the indicator.
 * @csspart status - Year and status: 2018年预计.
 * @csspart figure - The figure with all the words around it.
 * @csspart modality - How firmly a goal is put: 力争.
 * @csspart from - The level that the figure comes from: 由16%.
 * @csspart before - The words before the digits: 突破.
 * @csspart digits - The digits.
 * @csspart infix - What stands between digits and unit: 余.
 * @csspart unit - The unit.
 * @csspart after - The words after the unit: 以上.
 * @csspart change - The change: 增长7%.
 * @csspart cells - What is counted out of the figure or its change; `::part(cells) {display: none}` leaves the words alone.
 * @csspart sentence - The disclosure that holds the sentence of the report.
 * @csspart quote - The sentence.
 * @csspart mark - The figure in its sentence.
 * @csspart location - Where in the report the sentence stands.
 * @csspart note - A footnote.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the figure cannot be shown.
 * @cssprop [--digits-size=2.4em] - Size of the digits.
 * @fires {TujieLoadEvent} tujie-load - The card's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The card's own dataset could not be read, or does not contain the indicator; `code` and `path` say why and where.
 */
export class TujieIndicatorCard extends ReportElement<IndicatorCardView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {indicator: {}, layout: {reflect: true}};

  /** Id of the indicator in the report: `gdp-2018`. */
  indicator = '';

  /** `card` (from 150 px), `wide` (one row where it fits), or `inline` (inside a paragraph). Default: `card`. */
  layout?: 'card' | 'wide' | 'inline';

  private readonly compute = memoizeLast(indicatorCardView);

  protected override get subject(): [string, string] {
    return ['indicator', this.indicator];
  }

  protected override viewOf(report: Report): IndicatorCardView | undefined {
    return this.compute(report, this.indicator, this.words);
  }

  protected override renderView(view: IndicatorCardView): TemplateResult {
    const {words} = this;
    return this.layout === 'inline' ? this.renderInline(view, words) : this.renderCard(view, words);
  }

  private renderCard(view: IndicatorCardView, words: Words): TemplateResult {
    const isWide = this.layout === 'wide';
    return html`<div part="base" lang=${view.lang}>
      <div class="half">
        <slot name="icon"></slot>
        ${this.renderHeading('name', renderName(view.name))}
        <p class="small" id="status" part="status" lang=${words.lang} .textContent=${view.status}></p>
      </div>
      <div class="half">
        <p part="figure">${renderFigure(view.figure, view.lead)}</p>
        ${isWide ? renderMore(view.more, 'p') : drawn(view, underNodes)}
      </div>
      ${isWide ? html`<div class="drawn">${drawn(view, wideNodes)}</div>` : nothing}
      <div class="foot">
        <div class="small">
          ${view.quote ? this.renderQuote(view.quote, words) : nothing}
          ${renderNotes(view.notes)}
          <slot name="note"></slot>
          <slot name="footer"></slot>
        </div>
      </div>
    </div>`;
  }

  /** Inline boxes only, and no space between them: the sentence that the card would be. */
  private renderInline(view: IndicatorCardView, words: Words): TemplateResult {
    const {name, status, figure, lead, more, lang, corrected} = view;
    const {open, close, gap, comma} = punctuation(lang);
    const aside = (name: string, text: string): unknown =>
      text ? html`${open}<span part=${name} lang=${words.lang} .textContent=${text}></span>${close}` : nothing;
    return html`<span part="base" lang=${lang}
      >${part('name', name)}${aside('status', status)}${gap}<span class="long" part="figure"
        >${renderFigure(figure, lead)}</span
      >${renderMore(more, 'span', comma)}${aside('note', corrected)}</span
    >`;
  }

  private renderQuote({stretches, location}: Quote, words: Words): TemplateResult {
    return html`<details part="sentence">
      <summary id="sentence" aria-labelledby="sentence heading status" lang=${words.lang} .textContent=${words.sentence}></summary>
      <blockquote part="quote">${renderStretches(stretches)}</blockquote>
      <p part="location" .textContent=${location}></p>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-indicator-card': TujieIndicatorCard;
  }
}
