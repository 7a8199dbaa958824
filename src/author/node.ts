// What is said, as a tree of roles; which tags and looks a role has, each profile decides. Pure.

/** What a part of a text is: a name of the styling contract where there is one. */
export type Role =
  | 'base'
  | 'header'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'wrap'
  | 'chapter'
  | 'chapter-title'
  | 'year'
  | 'lead'
  | 'keywords'
  | 'label'
  | 'keyword'
  | 'figures'
  | 'card'
  | 'first-card'
  | 'name'
  | 'status'
  | 'figure'
  | 'words'
  | 'digits'
  | 'unit'
  | 'change'
  | 'quote'
  | 'place'
  | 'note'
  | 'goals-title'
  | 'goals-text'
  | 'goals'
  | 'goal'
  | 'drawing'
  | 'keys'
  | 'result'
  | 'actual'
  | 'table'
  | 'head'
  | 'body'
  | 'row'
  | 'column'
  | 'row-name'
  | 'cell'
  | 'strong'
  | 'themes'
  | 'theme'
  | 'eyebrow'
  | 'theme-title'
  | 'number'
  | 'clause'
  | 'items'
  | 'item'
  | 'item-label'
  | 'mark'
  | 'held'
  | 'footer'
  | 'full-text'
  | 'credit'
  | 'source';

/** A part of what is said. */
export interface Said {
  readonly role: Role;
  readonly children: readonly (Said | string)[];
  /** Level of a heading, 1 to 6; 0 for a heading that is none. */
  readonly level?: number;
  /** Address of a link. */
  readonly href?: string;
  /** Something drawn: markup of the library's own, with numbers alone from the dataset. */
  readonly svg?: string;
  /** An id of the report, to lead to. */
  readonly id?: string;
}

type Child = Said | string | undefined | false | readonly Child[];

const flat = (children: readonly Child[]): readonly (Said | string)[] =>
  children.flatMap((child) => (Array.isArray(child) ? flat(child as readonly Child[]) : child ? [child as Said | string] : []));

/** A part of a role; what is not there is left out. */
export const say = (role: Role, ...children: readonly Child[]): Said => ({role, children: flat(children)});

/** A heading. */
export const heading = (role: Role, level: number, ...children: readonly Child[]): Said => ({
  ...say(role, ...children),
  level: Math.min(6, level),
});

// Roles that stand in a line of text.
const INLINE = new Set<Role>([
  'year',
  'label',
  'keyword',
  'words',
  'digits',
  'unit',
  'number',
  'clause',
  'item-label',
  'mark',
  'held',
  'strong',
  'result',
  'status',
]);

/** Whether something stands in a line of text. */
export const isInline = (child: Said | string): boolean => typeof child === 'string' || INLINE.has(child.role);

/** The lines of a part: one for each block, in order. */
export function linesOf({children}: Said): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const child of children) {
    if (!isInline(child)) {
      lines.push(...linesOf(child as Said));
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
