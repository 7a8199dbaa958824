// The text of HTML as a reader meets it, a line for each block. Knows no page and no report. Pure.
import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

// What stands in a line of text; everything else begins a new one.
const INLINE = /^(a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr|tujie-indicator-card)$/;

/** The text in a node; what is not `read` is left out. */
export function textIn(node: Tree.ParentNode, isRead: (element: Tree.Element) => boolean): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      if (!tree.isElementNode(child) || !isRead(child)) return '';
      return INLINE.test(child.tagName) ? textIn(child, isRead) : `\n${textIn(child, isRead)}\n`;
    })
    .join('');
}

// What holds no words of an article, and drawings, whose words are numbers of a scale.
const UNREAD = /^(script|style|template|noscript|title|svg|textarea|select|option)$/;
const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;

const isSeen = ({tagName, attrs}: Tree.Element): boolean =>
  !UNREAD.test(tagName) && !attrs.some(({name, value}) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)));

/** The text of a page or of a part of one: white space of its source is one space, a new line is a new block. */
export const textOfHtml = (html: string): string =>
  textIn(parse(html.replace(/\s+/g, ' ')), isSeen)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
