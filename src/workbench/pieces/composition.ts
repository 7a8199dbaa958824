// A composition as text and as its pieces: finds, adds, replaces, moves and removes them, and leaves what was written by hand as it is. No DOM.
import {defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** A piece in the text of a composition. */
export interface Occurrence {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where what stands between its tags begins and ends. */
  readonly inner: readonly [number, number];
}

/** A composition after a change, with the index of the piece that is chosen then. */
export interface Changed {
  readonly html: string;
  readonly chosen: number;
}

/** The nodes of a composition. */
export const nodesOf = (html: string): readonly Tree.ChildNode[] => parseFragment(html, {sourceCodeLocationInfo: true}).childNodes;

/** The attributes of an element, by name. */
export const attributesOf = ({attrs}: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** Whether a tag is that of a piece; the provider is none. */
export const isPiece = (tag: string): boolean => tag.startsWith('tujie-') && tag !== 'tujie-dataset';

/** Every piece of a composition, in order; what stands between the tags of a piece is its own. */
export function occurrencesOf(html: string): readonly Occurrence[] {
  const occurrencesIn = (nodes: readonly Tree.ChildNode[]): readonly Occurrence[] =>
    nodes.flatMap((node) => {
      if (!tree.isElementNode(node)) return [];
      const location = node.sourceCodeLocation;
      if (!isPiece(node.tagName) || !location) return occurrencesIn(node.childNodes);
      const {startOffset: start, endOffset: end, startTag, endTag} = location;
      return [
        {
          tag: node.tagName,
          attributes: attributesOf(node),
          start,
          end,
          inner: [startTag?.endOffset ?? end, endTag?.startOffset ?? end],
        },
      ];
    });
  return occurrencesIn(nodesOf(html));
}

/** Text as the value of an attribute between double quotes. */
const quoted = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A piece as markup, with what stands between its tags. */
export function markupOf(tag: string, attributes: Readonly<Record<string, string>>, inner = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${quoted(value)}"` : ` ${name}`));
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
}

/** Where a new piece may stand at or after a caret: neither inside a piece nor inside a tag. */
function insertionPoint(html: string, caret: number): number {
  const around = occurrencesOf(html).find(({start, end}) => start < caret && caret < end);
  if (around) return around.end;
  const open = html.lastIndexOf('<', caret - 1);
  const close = html.indexOf('>', open);
  return open >= 0 && caret <= close ? close + 1 : caret;
}

/** Adds a piece at the caret, on a line of its own unless it stands inside a line of text. */
export function added(html: string, markup: string, caret = html.length): Changed {
  const at = insertionPoint(html, Math.min(caret, html.length));
  const before = html.slice(0, at);
  const after = html.slice(at);
  const inText = /[^\s>]$/.test(before) || /^[^\s<]/.test(after);
  const start = before && !inText && !/\n[^\S\n]*$/.test(before) ? `${before}\n` : before;
  const end = inText || after.startsWith('\n') ? after : `\n${after}`;
  return {html: start + markup + end, chosen: occurrencesOf(html).filter((occurrence) => occurrence.end <= at).length};
}

/** Puts another piece in the place of one; what stands between its tags stays only where it still says the same. */
export function replaced(html: string, index: number, tag: string, attributes: Readonly<Record<string, string>>): Changed {
  const occurrence = occurrencesOf(html)[index];
  if (!occurrence) return {html, chosen: index};
  const same = tag === occurrence.tag && ['indicator', 'theme', 'chapter'].every((key) => occurrence.attributes[key] === attributes[key]);
  const markup = markupOf(tag, attributes, same ? html.slice(...occurrence.inner) : '');
  return {html: html.slice(0, occurrence.start) + markup + html.slice(occurrence.end), chosen: index};
}

/** Takes a piece out, with the line that it leaves empty. */
export function removed(html: string, index: number): Changed {
  const occurrences = occurrencesOf(html);
  const occurrence = occurrences[index];
  if (!occurrence) return {html, chosen: index};
  const before = html.slice(0, occurrence.start);
  const after = html.slice(occurrence.end);
  const line = /(^|\n)[ \t]*$/.exec(before);
  const alone = line && /^[ \t]*(\n|$)/.exec(after);
  return {
    html: alone ? before.slice(0, line.index) + (line[1] ?? '') + after.slice(alone[0].length) : before + after,
    chosen: Math.min(index, occurrences.length - 2),
  };
}

/** Changes a piece with the one before it (−1) or after it (1); what stands between them stays. */
export function moved(html: string, index: number, by: -1 | 1): Changed {
  const occurrences = occurrencesOf(html);
  const [first, second] = [occurrences[Math.min(index, index + by)], occurrences[Math.max(index, index + by)]];
  if (!first || !second) return {html, chosen: index};
  const text = ({start, end}: Occurrence): string => html.slice(start, end);
  return {
    html: html.slice(0, first.start) + text(second) + html.slice(first.end, second.start) + text(first) + html.slice(second.end),
    chosen: index + by,
  };
}
