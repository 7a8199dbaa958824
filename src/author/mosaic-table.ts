// A mosaic as the editors of a CMS keep it: running text in blocks, and tiles as the cells of tables, two in a row. Pure.
import {linesOf, node, varied, type ContentNode} from './node.js';
import {widthOfDigits} from './running-text.js';

/** A tile with what its cell has to say of the ground that it stands on. */
interface Cell {
  readonly tile: ContentNode;
  readonly ground: ContentNode;
}

const has = ({variants = []}: ContentNode, name: string): boolean => variants.includes(name);

const cellsOf = (ground: ContentNode): readonly Cell[] =>
  has(ground, 'tile') ? [{tile: ground, ground}] : ground.children.flatMap((tile) => (typeof tile === 'string' ? [] : [{tile, ground}]));

// The sizes of digits in half a column of a phone, and how wide they may be in each.
const SIZES = [
  [3.3, 'half'],
  [3.9, 'half-many'],
  [5.4, 'half-most'],
] as const;

/** What stands in a cell: large digits in a size that it has room for. */
function inCell(content: ContentNode): ContentNode {
  const children = content.children.map((child) => (typeof child === 'string' ? child : inCell(child)));
  if (content.role !== 'large' || has(content, 'second')) return {...content, children};
  const width = widthOfDigits(linesOf(content).join(''));
  return varied(content, SIZES.find(([upTo]) => width <= upTo)?.[1] ?? 'most');
}

/** Two columns: what shares a ground is told apart by a hairline, grounds by a gap. */
function table(cells: readonly Cell[]): ContentNode {
  const columns = Math.min(2, cells.length);
  const ground = (index: number): ContentNode | undefined => cells[index]?.ground;
  const nodes = cells.map(({tile, ground: own}, index) => {
    const isLast = index % columns === columns - 1;
    return varied(
      node('cell', inCell(tile).children),
      'tile',
      has(own, 'bare') && 'bare',
      isLast ? 'last' : ground(index + 1) === own && 'beside',
      ground(index + columns) === own && 'above',
      has(own, 'begins') && ground(index - 1) !== own && 'begins',
    );
  });
  if (nodes.length % columns) nodes.push(varied(node('cell'), 'empty'));
  const rows = nodes.flatMap((_, index) => (index % columns ? [] : [node('row', nodes.slice(index, index + columns))]));
  return varied(node('table', node('body', rows)), 'mosaic');
}

/** The blocks of a mosaic: tiles that follow each other in one table, whatever paragraph they are of. */
export function mosaicBlocks({children}: ContentNode): readonly ContentNode[] {
  const blocks: ContentNode[] = [];
  let cells: Cell[] = [];
  const flush = (): void => {
    if (cells.length) blocks.push(table(cells));
    cells = [];
  };
  for (const member of children) {
    if (typeof member === 'string') continue;
    for (const part of has(member, 'member') ? member.children : [member]) {
      if (typeof part === 'string') continue;
      if (part.role === 'ground') cells.push(...cellsOf(part));
      else {
        flush();
        blocks.push(part.role === 'prose' ? {role: member.role, children: part.children} : part);
      }
    }
  }
  flush();
  return blocks;
}
