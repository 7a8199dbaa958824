// How a theme is drawn, wherever it stands: its sign, number and title, and every item with its label and its figures.
import {html, nothing, svg, type TemplateResult} from 'lit';
import {icons} from '../style/icons.js';
import {renderStretches, renderTitle} from './text.template.js';
import type {ItemView, ThemeView} from './theme.view.js';

/** Draws a heading of the element: `depth` levels below its first. */
export type Heading = (part: string, content: unknown, depth: number, id: string) => TemplateResult;

const sign = (path: string): TemplateResult =>
  html`<svg class="sign" part="sign" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

const renderNotes = (notes: readonly string[]): unknown => notes.map((note) => html`<p class="small" part="note">${note}</p>`);

const renderItem = ({label, stretches, notes}: ItemView): TemplateResult =>
  html`<li part="item">
    ${label ? html`<b part="label">${label}</b>` : nothing}${renderStretches(stretches)}
    ${renderNotes(notes)}
  </li>`;

/**
 * A theme with all its items.
 *
 * @param options.depth - Levels of its heading below the first of the element.
 * @param options.eyebrow - What stands over its title.
 * @param options.folded - Whether the items wait behind a native disclosure.
 */
export function renderTheme(
  view: ThemeView,
  heading: Heading,
  {depth = 0, eyebrow = view.keyword ?? '', folded = false, id = `head-${view.id}`} = {},
): TemplateResult {
  const icon = icons[view.icon ?? ''];
  const number = html`<span class=${icon ? 'digits' : 'digits sign'} part="number">${view.number}</span>`;
  const clauses = view.clauses.map((clause) => html`<span class="clause">${renderTitle(clause)}</span>`);
  const head = html`${eyebrow ? html`<p class="eyebrow" part="keyword">${eyebrow}</p>` : nothing}
    ${heading('title', html`${number}<span class="clauses">${clauses}</span>`, depth, id)}`;
  const items = html`<ul part="items">${view.items.map(renderItem)}</ul>${renderNotes(view.notes)}`;
  return html`<section class="theme" part="theme" data-id=${view.id} tabindex="-1" aria-labelledby=${id}>
    ${icon ? sign(icon) : nothing}
    ${folded ? html`<details part="fold"><summary>${head}</summary>${items}</details>` : html`${head}${items}`}
  </section>`;
}
