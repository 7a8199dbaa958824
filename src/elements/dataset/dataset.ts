// Gives one dataset to all pieces inside it. Draws nothing of its own.
import {html, type TemplateResult} from 'lit';
import {datasetContext} from '../../dataset/context.js';
import {provide} from '../../dataset/provide.js';
import {provideSelection} from '../../dataset/selection.js';
import {theme} from '../../style/base.styles.js';
import {ReportElement} from '../shared/report-element.js';
import {box, styles} from './dataset.styles.js';

/**
 * Loads a dataset once and provides it, and the appearance, to every piece inside. For a page that shows more than one piece.
 *
 * @tag tujie-dataset
 * @slot - The pieces, among anything else.
 * @csspart announcement - What a screen reader reads, once, when the dataset cannot be shown; not visible.
 * @fires {TujieLoadEvent} tujie-load - The dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The dataset could not be read; `code` and `path` say why and where.
 * @fires {TujieSelectEvent} tujie-select - A reader chose the `theme` of a keyword inside; unless it is prevented, the theme comes into view.
 */
export class TujieDataset extends ReportElement {
  static override styles = [theme, box, styles];

  constructor() {
    super();
    this.source.changed = provide(this, datasetContext, () => this.source.state);
    provideSelection(this);
  }

  protected override render(): TemplateResult {
    const {state, owner} = this.source;
    const text = owner && state.status === 'failed' ? this.words.failed(state.error) : '';
    return html`<slot></slot><span class="announcement" part="announcement" role="status" lang=${this.words.lang} .textContent=${text}></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-dataset': TujieDataset;
  }
}
