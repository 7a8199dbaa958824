// How a theme is drawn, wherever it stands: its icon, number and title, and every paragraph with its label and its figures.
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {icons} from '../../style/icons.js';
import {isFilled, renderSlot} from './slots.template.js';
import {drawn, node, noteNodes, renderNotes, renderTitle, stretchNodes, titleNodes} from './text.template.js';
import {settingNodes} from './tiles.template.js';
import type {ParagraphView, ThemeView} from './theme.view.js';

/** Draws a heading of the element: `depth` levels below its first, and `over` it what belongs to it. */
export type Heading = (part: string, content: unknown, depth: number, id: string, over: unknown) => TemplateResult;

const renderIcon = (path: string): TemplateResult =>
  html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const clauseNodes = (clauses: readonly string[]): readonly Node[] =>
  clauses.map((clause) => node('span', 'clause', '', ...titleNodes(clause)));

/** The nodes of a paragraph: in a mosaic what it is set in, else its text, with its figures grown where that is how they are set. */
function paragraphNodes(
  {head, isNumbered, stretches, setting}: ParagraphView,
  isMosaic = setting !== undefined,
): readonly (Node | string)[] {
  const label = head.length ? [node('b', isNumbered ? 'numbered' : '', 'label', ...stretchNodes(head))] : [];
  if (setting && isMosaic) return settingNodes(setting, label);
  const texts = setting?.sections.flatMap((it) => (it.kind === 'text' ? it.stretches : []));
  return [...label, ...stretchNodes(texts ?? stretches, setting !== undefined)];
}

const itemNodes = (paragraphs: readonly ParagraphView[]): readonly Node[] =>
  paragraphs.map((it) => node('li', it.setting?.isApart ? 'apart' : '', 'item', ...paragraphNodes(it), ...noteNodes(it.notes)));

/** What follows the time in the title of a chapter; its clause is a box of its own, which would drop the space that parts it from the time. */
export const renderRest = (rest: string): TemplateResult =>
  html`${/^\s/.test(rest) ? ' ' : nothing}<span class="clause">${renderTitle(rest.trim())}</span>`;

// 2018 of 2018年
const YEAR = /\d+/;

/** The time in the title of a chapter, its digits large. */
export const renderYear = (year: string): unknown =>
  drawn(year, (it) => {
    const digits = YEAR.exec(it)?.[0] ?? '';
    const at = it.indexOf(digits);
    return digits ? [it.slice(0, at), node('b', 'digits', '', digits), it.slice(at + digits.length)].filter(Boolean) : [it];
  });

/** Paragraphs outside themes, each as `part`, with their footnotes; where figures of them are tiles, in a mosaic. */
export const renderParagraphs = (paragraphs: readonly ParagraphView[], part: string): unknown =>
  drawn(paragraphs, (all) => {
    const isMosaic = all.some(({setting}) => setting?.sections.some(({kind}) => kind === 'tiles'));
    const nodes = all.flatMap((it) => [
      node('p', it.setting?.isApart ? 'apart' : '', part, ...paragraphNodes(it, isMosaic)),
      ...noteNodes(it.notes),
    ]);
    return isMosaic ? [node('div', 'mosaic', '', ...nodes)] : nodes;
  });

// 1, 12., 一
const NUMBER = /^(\d{1,2}[.．]?|[一二三四五六七八九十])$/;

/**
 * A theme with all its paragraphs.
 *
 * @param host - The element, whose author may have an icon for it.
 * @param options.slot - What the slot of that icon is called.
 * @param options.depth - Levels of its heading below the first of the element.
 * @param options.eyebrow - What stands over its title.
 * @param options.folded - Whether the paragraphs wait behind a native disclosure; not where there is no title, or nothing to open.
 */
export function renderTheme(
  view: ThemeView,
  host: ReactiveElement,
  heading: Heading,
  {depth = 0, eyebrow = view.keyword ?? '', folded = false, id = `head-${view.id}`, slot = `icon-${view.id}`} = {},
): TemplateResult {
  const {mark, clauses, paragraphs, notes, level} = view;
  const icon = icons[view.icon ?? ''];
  const isOwn = isFilled(host, slot);
  const number = (className: string): TemplateResult => html`<span class=${className} part="number" .textContent=${mark}></span>`;
  // A number stands apart, where there is no icon on the axis; a sign （一） runs into its title.
  const isNumber = NUMBER.test(mark);
  const title = html`${isNumber ? number(icon || isOwn ? 'digits' : 'digits icon') : nothing}<span class="clauses"
      >${mark && !isNumber ? number('sign') : nothing}${drawn(clauses, clauseNodes)}</span
    >`;
  // In the heading, so that who goes from heading to heading hears the year.
  const over = eyebrow ? html`<span class="eyebrow" part="keyword" .textContent=${eyebrow}></span>` : nothing;
  const head = mark || clauses.length || eyebrow ? heading('title', title, depth, id, over) : nothing;
  const isSet = paragraphs.some(({setting}) => setting);
  const items = [
    paragraphs.length ? html`<ul class=${isSet ? 'mosaic' : ''} part="items">${drawn(paragraphs, itemNodes)}</ul>` : nothing,
    renderNotes(notes),
  ];
  const isMarked = head === nothing || isNumber || isOwn || icon !== undefined;
  return html`<section class="theme${level > 1 ? ' inner' : ''}${isMarked ? '' : ' unmarked'}" part="theme" data-id=${view.id}>
    <span class=${isOwn ? 'icon own' : ''} part=${isOwn ? 'icon' : ''}>${renderSlot(host, slot, icon ? renderIcon(icon) : nothing)}</span>
    ${
      folded && clauses.length && paragraphs.length
        ? html`<details part="fold"><summary>${head}</summary>${items}</details>`
        : html`${head}${items}`
    }
  </section>`;
}
