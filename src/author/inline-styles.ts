// How the profiles for editors render a tree of content: a few tags that their white lists keep, every style in `style`. Pure.
import {FIGURE_FONT, type Colours} from './colours.js';
import type {Role, ContentNode} from './node.js';
import {mosaicStyles} from './mosaic-inline-styles.js';
import type {Renderer} from './render.js';

/** `editor` for UEditor, TinyMCE and their like; `wechat` for articles there. */
export type InlineProfile = 'editor' | 'wechat';

// What wraps other blocks; what is left out of a page without ids and without icons beside its text.
const BOXES: readonly Role[] = [
  'base',
  'header',
  'wrap',
  'leads',
  'chapter',
  'card',
  'goals',
  'goal',
  'say',
  'drawing',
  'picture',
  'themes',
  'theme',
  'items',
  'item',
  'footer',
  'quote',
  'prose',
  'ground',
  'tile',
];
const OUT: readonly Role[] = ['contents', 'icon'];
const PLAIN: readonly Role[] = ['break', 'keyword'];
const SPANS: readonly Role[] = [
  'clause',
  'year',
  'number',
  'label',
  'item-label',
  'mark',
  'held',
  'long',
  'word',
  'words',
  'digits',
  'big',
  'many',
  'most',
  'unit',
  'key',
  'key-now',
  'key-before',
  'strong',
  'cell-text',
  'cell-end',
  'line',
  'aside',
  'tail',
  'stop',
  'from',
  'large',
  'grown',
  'cells',
  'unit-icon',
  'fill',
];
const TABLE: Partial<Record<Role, string>> = {
  table: 'table',
  head: 'thead',
  body: 'tbody',
  row: 'tr',
  column: 'th',
  'row-name': 'td',
  cell: 'td',
};

function tagOf(profile: InlineProfile, {role, variants = [], href}: ContentNode): string | undefined {
  if (variants.includes('apart')) return 'section';
  if (OUT.includes(role)) return undefined;
  if (PLAIN.includes(role)) return '';
  if (SPANS.includes(role)) return 'span';
  if (BOXES.includes(role)) return profile === 'editor' ? 'div' : 'section';
  if (role === 'column' && profile === 'editor') return 'td';
  return TABLE[role] ?? (href ? 'a' : 'p');
}

const textStyle = ({ink}: Colours, font: string): string => `color:${ink};font-family:${font};font-size:17px;line-height:1.75`;

/** Declarations one after the other, each property once, by its last. */
const joined = (...lists: readonly (string | undefined)[]): string =>
  Object.entries(
    Object.fromEntries(
      lists.flatMap((list) => (list ?? '').split(';')).flatMap((it) => (it ? [it.split(/:(.*)/s, 2) as [string, string]] : [])),
    ),
  )
    .map(([property, value]) => `${property}:${value}`)
    .join(';');

/** The declarations of each role. */
function stylesOf(colours: Colours, font: string): Readonly<Record<string, string>> {
  const {accent, deep, headInk, paper, ink, ink2, rule} = colours;
  const small = `color:${ink2};font-size:15px;line-height:1.6;margin:0`;
  const cell = `border:0;border-bottom:1px solid ${rule};padding:10px 12px 10px 0;text-align:left;vertical-align:baseline`;
  const digits = `font-family:${FIGURE_FONT};line-height:1.2;white-space:nowrap`;
  return {
    base: `background:${paper};${textStyle(colours, font)}`,
    header: `background:${deep};color:${headInk};padding:36px 20px`,
    title: 'font-size:28px;font-weight:700;line-height:1.4;margin:0;text-wrap:balance',
    subtitle: 'line-height:1.65;margin:12px 0 0',
    byline: 'line-height:1.65;margin:6px 0 0',
    wrap: 'padding:0 16px',
    chapter: 'padding:40px 0 0',
    'chapter-title': 'font-size:26px;font-weight:700;line-height:1.4;margin:0;text-wrap:balance',
    year: `color:${accent};padding-right:6px`,
    lead: 'line-height:1.85;margin:16px 0 0',
    keywords: `border-bottom:1px solid ${rule};border-top:1px solid ${rule};margin:20px 0 0;padding:8px 0`,
    label: `color:${accent};font-weight:700`,
    card: `border-top:3px solid ${accent};padding:12px 0 20px`,
    name: 'font-weight:700;line-height:1.45;margin:0',
    status: small,
    figure: 'font-weight:700;line-height:1.3;margin:4px 0 0',
    change: 'font-weight:700;line-height:1.5;margin:0',
    words: 'padding-right:3px',
    digits: `${digits};font-size:36px`,
    big: `${digits};font-size:64px`,
    many: `${digits};font-size:26px`,
    most: `${digits};font-size:16px`,
    unit: 'padding-left:2px',
    quote: `border-left:3px solid ${accent};margin:12px 0 0;padding:0 0 0 14px`,
    location: small,
    note: small,
    actual: small,
    'goals-title': 'font-size:22px;font-weight:700;line-height:1.4;margin:36px 0 0',
    'goals-text': 'line-height:1.85;margin:12px 0 0',
    goals: 'margin:20px 0 0',
    goal: `border-top:1px solid ${rule};padding:12px 0`,
    picture: 'line-height:0;margin:8px 0 2px',
    'picture counted': `color:${accent}`,
    keys: small,
    key: 'padding-right:14px',
    'key-now': `color:${accent}`,
    'key-before': `color:${ink}`,
    table: 'border:0;border-collapse:collapse;width:100%',
    column: `color:${ink2};font-size:15px;font-weight:700;${cell}`,
    'row-name': cell,
    cell,
    strong: 'font-size:18px;font-weight:700',
    'cell-text': `color:${ink2};font-size:15px;line-height:1.6`,
    'cell-end': 'display:block',
    themes: 'margin:36px 0 0',
    theme: 'padding:0 0 24px',
    eyebrow: `color:${accent};font-size:15px;font-weight:700;line-height:1.6;margin:0`,
    'theme-title': `border-bottom:2px solid ${accent};font-size:20px;font-weight:700;line-height:1.45;margin:0;padding:0 0 6px`,
    number: `color:${accent};font-family:${FIGURE_FONT};font-size:26px`,
    clause: 'display:inline-block',
    item: `border-bottom:1px solid ${rule};padding:10px 0`,
    'item-label': `color:${accent};font-weight:700`,
    mark: `border-bottom:2px solid ${accent};font-weight:700`,
    word: 'white-space:nowrap',
    held: 'white-space:nowrap',
    long: 'overflow-wrap:anywhere;word-break:keep-all',
    footer: `margin:36px 0 0;padding:16px 0 32px`,
    'full-text': `color:${accent};font-weight:700;text-decoration:underline`,
    credit: small,
    source: small,
    ...mosaicStyles(colours),
  };
}

/**
 * The tags of a profile, each with its look.
 *
 * @param blocks - Those that stand alone in an article, and have the typography of the whole themselves.
 */
export function inlineRenderer(profile: InlineProfile, colours: Colours, font: string, blocks: readonly ContentNode[] = []): Renderer {
  const styles = stylesOf(colours, font);
  const text = textStyle(colours, font);
  const stylesFor = ({role, variants = []}: ContentNode): readonly (string | undefined)[] => [
    styles[role],
    ...variants.map((name) => styles[`${role} ${name}`]),
  ];
  return {
    tag: (part) => tagOf(profile, part),
    attributes: (part) => ({
      href: part.href,
      style: joined(blocks.includes(part) ? text : '', ...stylesFor(part)) || undefined,
    }),
  };
}
