// One theme as a card. Knows its view and its markup; knows neither fetch nor the shape of a dataset.
import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Report} from '../../model/schema.js';
import {Landmarks} from '../shared/landmarks.js';
import {memoizeLast} from '../shared/memoize-last.js';
import {ReportElement} from '../shared/report-element.js';
import {renderTheme} from '../shared/theme.template.js';
import {figuresOf} from '../shared/theme.view.js';
import {styles} from './theme-card.styles.js';
import {themeCardView, type ThemeCardView} from './theme-card.view.js';

/**
 * Shows one theme of the report: its icon, number, title and every item, figures marked. For an article about one field of work.
 *
 * @tag tujie-theme-card
 * @slot - What a reader gets before upgrade, without script, or when there is nothing to draw: the text of the theme.
 * @slot heading - Stands in place of the title.
 * @slot icon - An icon of the author's own, in place of that of the dataset or of the number: an `svg` in `currentColor`, or an `img`.
 * @slot note - A remark under the items.
 * @slot footer - Stands last.
 * @csspart base - The whole card.
 * @csspart theme - The theme.
 * @csspart icon - The drawn icon of the theme.
 * @csspart keyword - The chapter and the keyword, over the title.
 * @csspart title - The heading: number and title.
 * @csspart number - The number of the theme.
 * @csspart items - The list of items.
 * @csspart item - One item.
 * @csspart label - The run-in label of an item: 集群发展.
 * @csspart tile - A clause with its figure.
 * @csspart cells - What is counted out of a figure.
 * @csspart mark - A figure in its sentence.
 * @csspart note - A footnote.
 * @csspart state - The text that shows before the dataset is there.
 * @csspart error - The text that shows when the theme cannot be shown.
 * @fires {TujieLoadEvent} tujie-load - The card's own dataset was read; `report` and `problems` say what is in it.
 * @fires {TujieErrorEvent} tujie-error - The card's own dataset could not be read, or does not contain the theme; `code` and `path` say why and where.
 */
export class TujieThemeCard extends ReportElement<ThemeCardView> {
  static override styles = [...ReportElement.styles, ...styles];

  static override properties: PropertyDeclarations = {theme: {}, figures: {reflect: true}};

  /** Id of the theme in the report: `theme-2018-1`. */
  theme = '';

  /** `tiles` sets statements with figures as tiles, `marks` every paragraph as text. Default: `tiles`. */
  figures?: 'tiles' | 'marks';

  private readonly compute = memoizeLast(themeCardView);
  private readonly landmarks = new Landmarks(this);

  protected override get subject(): [string, string] {
    return ['theme', this.theme];
  }

  protected override viewOf(report: Report): ThemeCardView | undefined {
    return this.compute(report, this.theme, this.words, figuresOf(this.figures));
  }

  protected override renderView({theme, eyebrow}: ThemeCardView): TemplateResult {
    const drawn = renderTheme(theme, this, this.renderHeading, {eyebrow, id: 'heading', slot: 'icon'});
    return html`<div part="base" lang=${theme.lang}>${drawn}<slot name="note"></slot><slot name="footer"></slot></div>`;
  }

  /** Brings the theme into view; false where it is not shown here. */
  show(theme: string): boolean {
    return this.landmarks.show(theme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tujie-theme-card': TujieThemeCard;
  }
}
