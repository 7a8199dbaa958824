// From a tree of roles to HTML: one line for each block, tags and attributes as a profile dresses each role. Pure.
import {escapeHtml} from './escape.js';
import {isInline, type Role, type ContentNode} from './node.js';

/** How a profile dresses a part. */
export interface Renderer {
  /** Tag of a part; empty where its children stand for themselves, nothing where the whole part is left out. */
  readonly tag: (part: ContentNode) => string | undefined;
  /** Attributes of a role, in order; those that are undefined are left out. */
  readonly attributes?: (part: ContentNode) => Readonly<Record<string, string | undefined>>;
}

/** The attributes of a tag, each with a space before it. */
export const attributesHtml = (attributes: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** Tag names of headings. */
export const headingTag = (level = 0): string => (level ? `h${level}` : 'p');

const isBlock = (part: ContentNode): boolean => part.children.some((child) => !isInline(child));

function inlineHtml(part: ContentNode | string, renderer: Renderer): string {
  if (typeof part === 'string') return escapeHtml(part);
  const tag = renderer.tag(part);
  if (tag === undefined) return '';
  if (tag === 'wbr') return '<wbr>';
  const inner = (part.svg ?? '') + part.children.map((child) => inlineHtml(child, renderer)).join('');
  return tag ? `<${tag}${attributesHtml(renderer.attributes?.(part) ?? {})}>${inner}</${tag}>` : inner;
}

/** The lines of a part, those inside it two spaces further in. */
export function renderLines(part: ContentNode, renderer: Renderer): readonly string[] {
  const tag = renderer.tag(part);
  if (tag === undefined) return [];
  if (!isBlock(part)) return [inlineHtml(part, renderer)];
  const inner: string[] = [];
  let line = part.svg ?? '';
  for (const child of part.children) {
    if (isInline(child)) {
      line += inlineHtml(child, renderer);
      continue;
    }
    if (line) inner.push(line);
    line = '';
    inner.push(...renderLines(child as ContentNode, renderer));
  }
  if (line) inner.push(line);
  if (!tag) return inner;
  return [`<${tag}${attributesHtml(renderer.attributes?.(part) ?? {})}>`, ...inner.map((it) => `  ${it}`), `</${tag}>`];
}

// Parts whose children stand for themselves, and those that have a tag of their own.
const BARE: Partial<Record<Role, string | undefined>> = {
  icon: undefined,
  ...Object.fromEntries((['base', 'header', 'wrap', 'chapter', 'themes', 'theme', 'footer'] satisfies Role[]).map((role) => [role, ''])),
  ...Object.fromEntries(
    (['year', 'number', 'clause', 'break', 'word', 'label', 'keyword', 'held', 'long'] satisfies Role[]).map((role) => [role, '']),
  ),
  items: 'ul',
  item: 'li',
  'item-label': 'b',
  mark: 'mark',
};

/** Semantic HTML with no look of its own: what stands between the tags of a piece. */
export const bareRenderer: Renderer = {
  tag: ({role, level, href}) => (href ? 'a' : level === undefined ? (role in BARE ? BARE[role] : 'p') : headingTag(level)),
  attributes: ({href}) => ({href}),
};
