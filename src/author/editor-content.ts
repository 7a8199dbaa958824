// A tree of content as the editors of a CMS keep it: blocks and tables one below the other, and in a cell nothing but text in a line. Pure.
import {mosaicBlocks} from './mosaic-table.js';
import {isInline, node, varied, type ContentNode, type Role} from './node.js';

// What wraps blocks that an editor is to keep apart: a table in a box is taken apart with it.
const AROUND: readonly Role[] = ['base', 'wrap', 'chapter', 'goals', 'themes'];

type Child = ContentNode | string;

const isEmpty = (child: Child): boolean => typeof child !== 'string' && !child.children.length;

/** What stands in a cell, in one line: an editor begins a new cell with every block. */
const inLine = (children: readonly Child[]): readonly Child[] =>
  children.flatMap((child, index): readonly Child[] => {
    const before = children[index - 1];
    const gap = before !== undefined && !(isInline(before) && isInline(child)) ? [' '] : [];
    return isInline(child) ? [...gap, child] : [...gap, node('cell-text', inLine((child as ContentNode).children))];
  });

/** A row; the last words of it end a line where an editor knows no table. */
function row(content: ContentNode): ContentNode {
  const last = content.children.reduce((found, cell, index) => (isEmpty(cell) ? found : index), 0);
  return {
    ...content,
    children: content.children.map((cell, index) => {
      if (typeof cell === 'string') return cell;
      const children = inLine(cell.children);
      return {...cell, children: index === last ? [node('cell-end', children)] : children};
    }),
  };
}

const rowsOf = (content: ContentNode): readonly ContentNode[] =>
  content.role === 'row' ? [row(content)] : content.children.flatMap((child) => (typeof child === 'string' ? [] : rowsOf(child)));

/** Tables without a head, which editors make into something else or take away. */
const withTables = (content: ContentNode): ContentNode =>
  content.role === 'table'
    ? {...content, children: [node('body', rowsOf(content))]}
    : {...content, children: content.children.map((child) => (typeof child === 'string' ? child : withTables(child)))};

const isMosaic = ({variants = []}: ContentNode): boolean => variants.includes('mosaic');

const hasMosaic = (content: ContentNode): boolean =>
  isMosaic(content) || content.children.some((child) => typeof child !== 'string' && hasMosaic(child));

/** Blocks that were parted; the first of them keeps its distance. */
const opened = ([first, ...others]: readonly ContentNode[]): readonly ContentNode[] =>
  first ? [varied(first, ...(first.variants ?? []), 'opens'), ...others] : [];

/** The blocks of a tree, none of them around a table. */
export function blocksOf(content: ContentNode): readonly ContentNode[] {
  if (isMosaic(content)) return mosaicBlocks(content).map(withTables);
  const isParted = hasMosaic(content);
  if (!AROUND.includes(content.role) && !isParted) return [withTables(content)];
  const blocks = content.children.flatMap((child) => (typeof child === 'string' ? [] : blocksOf(child)));
  return AROUND.includes(content.role) ? blocks : opened(blocks.filter(({role}) => role !== 'icon'));
}
