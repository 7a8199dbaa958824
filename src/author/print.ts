// From a tree of roles to HTML: one line for each block, tags and attributes as a profile dresses each role. Pure.
import {escapeHtml} from './escape.js';
import {isInline, type Role, type Said} from './node.js';

/** How a profile dresses a part. */
export interface Dress {
  /** Tag of a part; empty where its children stand for themselves, nothing where the whole part is left out. */
  readonly tag: (said: Said) => string | undefined;
  /** Attributes of a role, in order; those that are undefined are left out. */
  readonly attributes?: (said: Said) => Readonly<Record<string, string | undefined>>;
}

/** The attributes of a tag, each with a space before it. */
export const attributesHtml = (attributes: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** Tag names of headings. */
export const headingTag = (level = 0): string => (level ? `h${level}` : 'p');

const isBlock = (said: Said): boolean => said.children.some((child) => !isInline(child));

function inlineHtml(said: Said | string, dress: Dress): string {
  if (typeof said === 'string') return escapeHtml(said);
  const tag = dress.tag(said);
  if (tag === undefined) return '';
  if (tag === 'wbr') return '<wbr>';
  const inner = (said.svg ?? '') + said.children.map((child) => inlineHtml(child, dress)).join('');
  return tag ? `<${tag}${attributesHtml(dress.attributes?.(said) ?? {})}>${inner}</${tag}>` : inner;
}

/** The lines of a part, those inside it two spaces further in. */
export function printed(said: Said, dress: Dress): readonly string[] {
  const tag = dress.tag(said);
  if (tag === undefined) return [];
  if (!isBlock(said)) return [inlineHtml(said, dress)];
  const inner: string[] = [];
  let line = said.svg ?? '';
  for (const child of said.children) {
    if (isInline(child)) {
      line += inlineHtml(child, dress);
      continue;
    }
    if (line) inner.push(line);
    line = '';
    inner.push(...printed(child as Said, dress));
  }
  if (line) inner.push(line);
  if (!tag) return inner;
  return [`<${tag}${attributesHtml(dress.attributes?.(said) ?? {})}>`, ...inner.map((it) => `  ${it}`), `</${tag}>`];
}

// Parts whose children stand for themselves, and those that have a tag of their own.
const BARE: Partial<Record<Role, string | undefined>> = {
  sign: undefined,
  ...Object.fromEntries((['base', 'header', 'wrap', 'chapter', 'themes', 'theme', 'footer'] satisfies Role[]).map((role) => [role, ''])),
  ...Object.fromEntries(
    (['year', 'number', 'clause', 'break', 'word', 'label', 'keyword', 'held'] satisfies Role[]).map((role) => [role, '']),
  ),
  items: 'ul',
  item: 'li',
  'item-label': 'b',
  mark: 'mark',
};

/** Semantic HTML with no look of its own: what stands between the tags of a piece. */
export const bare: Dress = {
  tag: ({role, level, href}) => (href ? 'a' : level === undefined ? (role in BARE ? BARE[role] : 'p') : headingTag(level)),
  attributes: ({href}) => ({href}),
};
