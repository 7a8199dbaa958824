// How a theme is drawn, wherever it stands: its icon, number and title, and every item with its label and its figures.
import {html, nothing, type TemplateResult} from 'lit';
import {icons} from '../../style/icons.js';
import {drawn, node, stretchNodes, titleNodes} from './text.template.js';
import type {ItemView, ThemeView} from './theme.view.js';

/** Draws a heading of the element: `depth` levels below its first, and `over` it what belongs to it. */
export type Heading = (part: string, content: unknown, depth: number, id: string, over: unknown) => TemplateResult;

const renderIcon = (path: string): TemplateResult =>
  html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const noteNodes = (notes: readonly string[]): readonly Node[] => notes.map((note) => node('p', 'small', 'note', note));

const clauseNodes = (clauses: readonly string[]): readonly Node[] =>
  clauses.map((clause) => node('span', 'clause', '', ...titleNodes(clause)));

const itemNode = ({label, stretches, notes}: ItemView): Node =>
  node('li', '', 'item', ...(label ? [node('b', '', 'label', label)] : []), ...stretchNodes(stretches), ...noteNodes(notes));

const itemNodes = (items: readonly ItemView[]): readonly Node[] => items.map(itemNode);

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
  const title = html`<span class=${icon ? 'digits' : 'digits icon'} part="number" .textContent=${view.number}></span
    ><span class="clauses">${drawn(view.clauses, clauseNodes)}</span>`;
  // In the heading, so that who goes from heading to heading hears the year.
  const over = eyebrow ? html`<span class="eyebrow" part="keyword" .textContent=${eyebrow}></span>` : nothing;
  const head = heading('title', title, depth, id, over);
  const items = html`<ul part="items">${drawn(view.items, itemNodes)}</ul>${drawn(view.notes, noteNodes)}`;
  return html`<section class="theme" part="theme" data-id=${view.id}>
    ${icon ? renderIcon(icon) : nothing}
    ${folded ? html`<details part="fold"><summary>${head}</summary>${items}</details>` : html`${head}${items}`}
  </section>`;
}
