// How the plain profile renders a tree of content: semantic tags with a class each, and one style sheet for them. Pure.
import {FIGURE_FONT, FONT, LATIN_FONT, NOT_CHINESE, type Colours} from './colours.js';
import {mosaicStyleSheet} from './mosaic-styles.js';
import type {Role} from './node.js';
import {headingTag, type Renderer} from './render.js';

const TAGS: Partial<Record<Role, string>> = {
  base: 'article',
  header: 'header',
  contents: 'nav',
  'contents-link': 'a',
  leads: 'div',
  chapter: 'section',
  theme: 'section',
  icon: 'span',
  wrap: 'div',
  card: 'div',
  goals: 'div',
  goal: 'div',
  say: 'div',
  drawing: 'div',
  picture: 'div',
  themes: 'div',
  quote: 'blockquote',
  items: 'ul',
  item: 'li',
  footer: 'footer',
  'full-text': 'a',
  table: 'table',
  head: 'thead',
  body: 'tbody',
  row: 'tr',
  column: 'th',
  'row-name': 'th',
  cell: 'td',
  label: 'b',
  'item-label': 'b',
  strong: 'b',
  mark: 'mark',
  break: 'wbr',
  year: 'span',
  number: 'span',
  clause: 'span',
  held: 'span',
  long: 'span',
  words: 'span',
  digits: 'span',
  big: 'span',
  many: 'span',
  most: 'span',
  word: '',
  unit: 'span',
  key: 'span',
  'key-now': 'span',
  'key-before': 'span',
  keyword: '',
  prose: 'span',
  ground: 'span',
  tile: 'span',
  line: 'span',
  aside: 'span',
  tail: 'span',
  stop: 'span',
  from: 'span',
  large: 'b',
  grown: 'b',
  cells: 'span',
  'unit-icon': 'span',
  fill: 'span',
};

const SCOPES: Partial<Record<Role, string>> = {column: 'col', 'row-name': 'row'};
const DRAWN: readonly Role[] = ['icon', 'picture', 'key-now', 'key-before', 'cells', 'unit-icon'];

/** The semantic tags, each with its role as a class. */
export const pageRenderer: Renderer = {
  tag: ({role, level}) => (level === undefined ? (TAGS[role] ?? 'p') : headingTag(level)),
  attributes: ({role, variants = [], href, id, label, lang}) => ({
    class: [role === 'base' ? 'plain' : role, ...variants].map((name) => `tujie-${name}`).join(' '),
    id,
    lang,
    href,
    scope: SCOPES[role],
    'aria-label': label,
    'aria-hidden': DRAWN.includes(role) ? 'true' : undefined,
  }),
};

/** The style sheet of the plain profile; every rule begins at its own root, so that it changes nothing else of a page. */
export const pageStyleSheet = (colours: Colours): string => baseStyleSheet(colours) + mosaicStyleSheet(colours).trimStart();

const baseStyleSheet = ({accent, deep, headInk, headMark, paper, ink, ink2, rule, line}: Colours): string => `
.tujie-plain { background: ${paper}; color: ${ink}; font: 17px/1.75 ${FONT}; line-break: strict; overflow-wrap: break-word; }
.tujie-plain${NOT_CHINESE} { font-family: ${LATIN_FONT}; }
.tujie-plain * { box-sizing: border-box; margin: 0; }
.tujie-header { background: ${deep}; color: ${headInk}; padding: 64px 20px 28px; padding: clamp(40px, 7vw, 84px) max(16px, min(3.2%, 40px), calc(50% - 600px)) 28px; }
.tujie-wrap { margin: 0 auto; max-width: 1280px; padding: 0 20px; padding: 0 clamp(16px, 3.2%, 40px); }
.tujie-plain > .tujie-wrap:first-child { padding-bottom: 24px; padding-top: 24px; }
.tujie-plain > .tujie-wrap:first-child > * { margin-top: 0; }
.tujie-plain > .tujie-wrap:first-child > .tujie-chapter:first-child { padding-top: 0; }
.tujie-title, .tujie-chapter-title, .tujie-goals-title, .tujie-theme-title { font-weight: 700; line-height: 1.35; text-wrap: balance; word-break: keep-all; }
.tujie-title { font-size: 32px; font-size: clamp(28px, 17px + 2.9vw, 48px); }
.tujie-subtitle, .tujie-byline, .tujie-footer { text-wrap: balance; }
.tujie-subtitle { line-height: 1.65; margin-top: 14px; }
.tujie-byline { margin-top: 6px; }
.tujie-contents { border-top: 1px solid ${headMark}88; display: flex; flex-wrap: wrap; margin-top: 36px; padding-top: 8px; }
.tujie-contents-link { color: inherit; font-weight: 600; line-height: 1.4; margin-right: 40px; min-height: 44px; padding: 10px 0; text-decoration: none; text-wrap: balance; word-break: keep-all; }
.tujie-contents-link:hover { text-decoration: underline; text-underline-offset: 0.4em; }
.tujie-chapter { padding-top: 56px; }
.tujie-chapter-title { font-size: 30px; font-size: clamp(25px, 17px + 2vw, 39px); }
.tujie-year { color: ${accent}; display: inline-block; margin-right: 0.25em; }
.tujie-lead, .tujie-goals-text { line-height: 1.85; margin-top: 24px; max-width: 40em; }
.tujie-keywords { border: solid ${rule}; border-width: 1px 0; margin-top: 28px; padding: 10px 0; }
.tujie-name + .tujie-keywords { margin-top: 8px; }
.tujie-label { color: ${accent}; font-weight: 600; }
.tujie-card { background: linear-gradient(${accent}, ${accent}) 0 0 / 2em 3px no-repeat, linear-gradient(${rule}, ${rule}) 0 0 / 100% 1px no-repeat; padding-top: 14px; }
.tujie-name { font-size: 17px; font-weight: 600; line-height: 1.45; overflow-wrap: anywhere; word-break: keep-all; }
.tujie-status, .tujie-note, .tujie-actual, .tujie-location, .tujie-keys, .tujie-footer { color: ${ink2}; font-size: 15px; line-height: 1.6; }
.tujie-figure, .tujie-change { font-weight: 600; line-height: 1.3; }
.tujie-figure { margin-top: 4px; }
.tujie-held { white-space: nowrap; }
.tujie-long { overflow-wrap: anywhere; word-break: keep-all; }
.tujie-words + .tujie-long { margin-left: 0.15em; }
.tujie-digits, .tujie-big, .tujie-many, .tujie-most, .tujie-number { font-family: ${FIGURE_FONT}; font-variant-numeric: tabular-nums; font-weight: 700; }
.tujie-digits { font-size: 40px; font-size: clamp(34px, 25px + 1.6vw, 44px); }
.tujie-digits, .tujie-big, .tujie-many, .tujie-most { line-height: 1.2; margin-right: 0.05em; white-space: nowrap; }
.tujie-many { font-size: 26px; }
.tujie-most { font-size: 16px; }
.tujie-big { font-size: 76px; font-size: clamp(68px, 40px + 6.4vw, 108px); }
.tujie-card .tujie-words, .tujie-card .tujie-unit { font-size: 28px; font-size: clamp(22px, 17px + 1.4vw, 34px); }
.tujie-card .tujie-change { font-size: 22px; }
.tujie-quote { border-left: 3px solid ${accent}; margin-top: 20px; max-width: 40em; padding-left: 16px; }
.tujie-location { margin-top: 8px; }
.tujie-goals-title { font-size: 24px; margin-top: 48px; }
.tujie-goals { margin-top: 24px; }
.tujie-goal { align-items: center; border-top: 1px solid ${rule}; display: flex; flex-wrap: wrap; padding: 14px 0; }
.tujie-goal svg { height: auto; max-width: 100%; }
.tujie-goal > .tujie-name { flex: 1 1 14em; padding-right: 24px; text-wrap: balance; }
.tujie-say { flex: 1 1 10em; padding-right: 24px; text-wrap: balance; }
.tujie-drawing { flex: 0 1 310px; }
.tujie-picture { margin: 6px 0 2px; }
.tujie-counted { color: ${accent}; line-height: 0; }
.tujie-counted svg { height: auto; max-width: 100%; overflow: visible; }
.tujie-goal > .tujie-note, .tujie-goal > .tujie-actual { flex: 0 0 100%; }
.tujie-goal .tujie-digits, .tujie-goal .tujie-many, .tujie-goal .tujie-most, .tujie-key-now { color: ${accent}; }
.tujie-key { display: inline-block; margin-right: 1em; }
.tujie-key-before { color: ${ink}; }
.tujie-themes { margin-top: 56px; }
.tujie-theme { padding: 0 0 34px 52px; position: relative; }
.tujie-themes > .tujie-theme::before { background: ${line}; bottom: 0; content: ''; left: 18px; position: absolute; top: 0; width: 2px; }
.tujie-icon { background: ${paper}; border: 2px solid ${accent}; border-radius: 50%; color: ${accent}; height: 38px; left: 0; line-height: 0; padding: 4px; position: absolute; top: 0; width: 38px; }
.tujie-icon:empty { background: ${accent}; height: 18px; left: 10px; outline: 4px solid ${paper}; padding: 0; top: 10px; width: 18px; }
.tujie-eyebrow { color: ${accent}; font-size: 15px; font-weight: 600; line-height: 1.6; }
.tujie-theme-title { font-size: 22px; font-size: clamp(20px, 17px + 0.9vw, 26px); min-height: 38px; }
.tujie-number { color: ${accent}; font-size: 1.3em; line-height: 1; margin-right: 0.15em; }
.tujie-clause { display: inline-block; margin-right: 0.2em; }
.tujie-clause ~ .tujie-clause { color: ${ink2}; font-size: 0.8em; font-weight: 400; }
.tujie-items { list-style: none; max-width: 38em; padding: 0; }
.tujie-item { border-top: 1px solid ${rule}; padding: 11px 0; }
.tujie-item:first-child { border: 0; }
.tujie-item-label { color: ${accent}; }
.tujie-mosaic .tujie-numbered { margin-right: 0.3em; }
.tujie-mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-color: ${accent}; text-decoration-thickness: 2px; text-underline-offset: 0.3em; }
.tujie-table { border-collapse: collapse; width: 100%; }
.tujie-table td, .tujie-table th { border-bottom: 1px solid ${rule}; font-weight: 400; line-height: 1.5; padding: 10px 16px 10px 0; text-align: left; vertical-align: baseline; }
.tujie-table thead th { color: ${ink2}; font-size: 15px; font-weight: 600; }
.tujie-strong { font-size: 18px; font-weight: 700; }
.tujie-footer { border-top: 1px solid ${rule}; margin-top: 64px; padding: 20px 0 40px; }
.tujie-full-text { border: 2px solid; color: ${accent}; display: inline-block; font-size: 17px; font-weight: 600; line-height: 44px; margin-bottom: 12px; padding: 0 24px; text-decoration: none; }
@media (min-width: 640px) {
  .tujie-theme { padding-left: 72px; }
  .tujie-goal > .tujie-name { flex: 0 0 38%; }
  .tujie-goal > .tujie-say { flex: 0 0 30%; }
  .tujie-goal > .tujie-picture { flex: 0 0 32%; }
}
@media print {
  .tujie-plain { background: #fff; font-size: 15px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .tujie-header { background: none; border-bottom: 3px solid ${accent}; color: inherit; padding: 12px 0 20px; }
  .tujie-wrap { padding: 0; }
  /* Room inside, at the end of a theme, would let the next heading stand alone at the foot of a sheet. */
  .tujie-theme { margin-bottom: 34px; padding-bottom: 0; padding-left: 52px; }
  .tujie-themes > .tujie-theme::before { bottom: -34px; }
  .tujie-theme-title { padding-top: 4px; }
  .tujie-chapter { padding-top: 40px; }
  .tujie-contents { display: none; }
  .tujie-card, .tujie-goal, .tujie-item, .tujie-keywords, .tujie-table tr, .tujie-icon { break-inside: avoid; page-break-inside: avoid; }
  .tujie-chapter-title, .tujie-goals-title, .tujie-theme-title, .tujie-eyebrow, .tujie-name { break-after: avoid; break-inside: avoid; page-break-after: avoid; }
  .tujie-goal > .tujie-name { break-after: auto; page-break-after: auto; }
  .tujie-goal:first-child, .tujie-goal:nth-child(2), .tujie-goal:nth-last-child(2) { break-after: avoid; page-break-after: avoid; }
  .tujie-footer { break-before: avoid; page-break-before: avoid; }
  .tujie-full-text { border: 0; padding: 0; }
  .tujie-full-text::after { content: ' ' attr(href); font-weight: 400; word-break: break-all; }
}
`;
