// Content as a tree of roles; each profile decides which tag and style a role has. Pure.

/** What a part of a text is: a name of the styling contract where there is one. */
export type Role = Block | Line;

/** What stands on its own. */
type Block =
  | ('base' | 'header' | 'title' | 'subtitle' | 'byline' | 'contents' | 'contents-link' | 'fills' | 'wrap')
  | ('chapter' | 'chapter-title' | 'leads' | 'lead' | 'keywords' | 'note')
  | ('card' | 'name' | 'status' | 'figure' | 'change' | 'quote' | 'location')
  | ('goals-title' | 'goals-text' | 'goals' | 'goal' | 'say' | 'drawing' | 'picture' | 'keys' | 'actual')
  | ('table' | 'head' | 'body' | 'row' | 'column' | 'row-name' | 'cell')
  | ('themes' | 'theme' | 'icon' | 'eyebrow' | 'theme-title' | 'items' | 'item')
  | ('footer' | 'full-text' | 'credit' | 'source');

/** What stands in a line of text. */
type Line = (typeof LINE)[number];

const LINE = [
  ...(['year', 'number', 'clause', 'break', 'word', 'label', 'keyword', 'item-label', 'mark', 'held', 'long'] as const),
  ...(['words', 'digits', 'big', 'many', 'most', 'unit', 'key', 'key-now', 'key-before', 'strong', 'cell-text', 'cell-end'] as const),
  // What a paragraph is set in: running text, grounds of tiles, in a tile lines of words and a figure with what is drawn of it.
  ...(['prose', 'ground', 'tile', 'line', 'aside', 'tail', 'stop', 'from', 'large', 'grown', 'cells', 'unit-icon', 'fill'] as const),
];

/** A part of the content. */
export interface ContentNode {
  readonly role: Role;
  readonly children: readonly (ContentNode | string)[];
  /** What it is beside its role: w2, begins. */
  readonly variants?: readonly string[];
  /** Level of a heading, 1 to 6; 0 for a heading that is none. */
  readonly level?: number;
  /** Address of a link. */
  readonly href?: string;
  /** Something drawn: markup of the library's own, which holds no text of the dataset but escaped. */
  readonly svg?: string;
  /** Accessible name of a part. */
  readonly label?: string;
  /** BCP 47 tag of its text, on the whole alone. */
  readonly lang?: string;
  /** An id of the report, to lead to. */
  readonly id?: string;
}

type Child = ContentNode | string | undefined | false | readonly Child[];

const flat = (children: readonly Child[]): readonly (ContentNode | string)[] =>
  children.flatMap((child) => (Array.isArray(child) ? flat(child as readonly Child[]) : child ? [child as ContentNode | string] : []));

/** A part of a role; what is not there is left out. */
export const node = (role: Role, ...children: readonly Child[]): ContentNode => ({role, children: flat(children)});

/** A part of a role in some of its variants. */
export const varied = (part: ContentNode, ...variants: readonly (string | false | undefined)[]): ContentNode => ({
  ...part,
  variants: variants.filter((it): it is string => !!it),
});

/** A level below another; none stays none. */
export const below = (level: number, depth: number): number => level && level + depth;

/** A heading. */
export const heading = (role: Role, level: number, ...children: readonly Child[]): ContentNode => ({
  ...node(role, ...children),
  level: Math.min(6, level),
});

const INLINE = new Set<Role>(LINE);

/** Whether something stands in a line of text. */
export const isInline = (child: ContentNode | string): boolean => typeof child === 'string' || INLINE.has(child.role);

/** The lines of a part: one for each block, in order. */
export function linesOf({children}: ContentNode): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const child of children) {
    if (!isInline(child)) {
      lines.push(...linesOf(child as ContentNode));
      open = false;
      continue;
    }
    const text = typeof child === 'string' ? child : linesOf(child).join('');
    if (open) lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
    open = true;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
