// What paragraphs are set in: grounds of tiles, each of them lines of words and a figure with what is drawn of it, and running text with grown
// figures. From their views to a tree of roles; inside a paragraph all is in line, so that what is copied is the sentence. Pure.
import type {ParagraphView} from '../elements/shared/theme.view.js';
import {iconOfTile, piecesOfTile, widthName, wordsOfFigure, type TilePiece} from '../elements/shared/tile-order.view.js';
import type {FigurePart, GroundView, SectionView, SettingView, TileView} from '../elements/shared/tiles.view.js';
import type {Status} from '../model/schema.js';
import {icons, unitIcons} from '../style/icons.js';
import {HANGING} from '../text/punctuation.js';
import {digitRuns} from '../text/phrases.js';
import {ems} from '../text/wording.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {cellsSvg, unitSvg} from './drawing.js';
import {node, varied, type ContentNode} from './node.js';
import {besideText, held, heldText, notes, runningText, stopNode, widthOfDigits} from './running-text.js';

type Inline = ContentNode | string;
type Content = Inline | readonly Inline[] | undefined;

// Six digits stand in their full size in the narrowest tile, nine smaller; more are as small as their words.
const SIZES = [
  [3.6, ''],
  [5.4, 'many'],
  [Infinity, 'most'],
] as const;

// A number holds on to its unit where both fit half a column of a phone: letters, a digit in its size twice as wide.
const HELD = 5.8;
// And these break between their numbers: 8.3∶44.6∶47.1调整为8.1∶44.1∶47.8.
const VAST = 9;
// Words around it hold together up to so many, with the stop that follows them.
const WORDS = 4;
// A unit is never so long that a line has no room for it: 微克/立方米.
const UNIT = 6;

function figure(part: FigurePart): ContentNode {
  const {isSmall, isHeadline} = part;
  const {from, before, digits, after} = wordsOfFigure(part);
  const size = SIZES.find(([upTo]) => ems(part.wording.digits) <= upTo)?.[1];
  const runs = ems(digits) > VAST ? digitRuns(digits).map((it, index) => (index % 2 ? node('held', it) : it)) : digits;
  const large = varied(node('large', runs), isSmall ? 'second' : size === '' ? isHeadline && 'headline' : size);
  const number =
    widthOfDigits(digits) * (isSmall ? 1.25 : 2.1) + ems(after) <= HELD ? node('held', large, after) : [large, after && held(after, UNIT)];
  const words = [
    from && node('from', heldText(from)),
    before && (/\d/.test(before) ? heldText(before) : held(before, WORDS)),
    digits && number,
  ];
  return varied(node('mark', words), 'grows', isSmall ? 'second' : !digits && 'said');
}

function piece(it: TilePiece, isBeside: boolean, colours: Colours | undefined): Content {
  switch (it.kind) {
    case 'figure':
      return figure(it);
    case 'cells':
      return colours && varied({...node('cells'), svg: cellsSvg(it.drawing, colours)}, isBeside && 'beside');
    case 'lead':
      return node('aside', besideText(it.text));
    case 'tail':
      return node('tail', besideText(it.text));
    case 'stop':
      return stopNode(it.text);
    case 'close':
      return node('held', it.text);
    case 'joint':
      return HANGING.test(it.text) ? varied(node('stop', it.text), 'joins') : it.text;
    default:
      return besideText(it.text);
  }
}

/** Whether a piece ends the line that it stands on. */
const endsLine = ({kind}: TilePiece): boolean => kind === 'stop' || kind === 'close';

/** Whether a figure goes on with the line of what stands before it, and to the next where that is full. */
const joins = (it: TilePiece | undefined): boolean => it?.kind === 'joint' || it?.kind === 'opens';

/** Whether a piece of a tile begins a line: all but what joins figures, what ends a line, and what stands in that of a small figure. */
function beginsLine(piece: TilePiece, before: TilePiece | undefined): boolean {
  const {kind} = piece;
  if (endsLine(piece) || kind === 'joint' || joins(before)) return false;
  return kind !== 'cells' || before?.kind !== 'figure' || !before.isSmall;
}

/** A tile in its lines; the icon of its unit stands in the first. */
function linesOf({parts}: TileView, colours: Colours | undefined): readonly ContentNode[] {
  const pieces = piecesOfTile(parts);
  const lines: Content[][] = [];
  let last: TilePiece | undefined;
  for (const it of pieces) {
    const begins = beginsLine(it, last);
    const content = piece(it, !begins, colours);
    if (!content) continue;
    const line = lines[lines.length - 1];
    const tail = last?.kind === 'tail' && it.kind === 'stop' ? (line?.pop() as ContentNode) : undefined;
    // A tail is a block of its own, and its stop stands in it.
    if (tail) line?.push(node('tail', tail.children, content));
    else if (line && !begins) line.push(...(joins(last) ? [node('break')] : []), content);
    else lines.push([content]);
    // A stop does not part a small figure from its cells.
    if (!endsLine(it)) last = it;
  }
  const name = iconOfTile(parts);
  const path = name && (unitIcons[name] ?? icons[name]);
  if (path && colours) lines[0]?.unshift({...node('unit-icon'), svg: unitSvg(path)});
  return lines.map((line) => node('line', line));
}

/** What stands first in a paragraph: its label on a line of its own, or its number. */
interface Label {
  readonly node: ContentNode;
  readonly isNumber: boolean;
}

/** Lines with a label above them, or a number in the first. */
function labelled(lines: readonly ContentNode[], label: Label | undefined): readonly ContentNode[] {
  if (!label) return lines;
  const [first, ...rest] = lines;
  return first && label.isNumber ? [node('line', label.node, first.children), ...rest] : [node('line', label.node), ...lines];
}

/** @param label - What stands first in it. */
function ground(view: GroundView, label: Label | undefined, isFirst: boolean, colours: Colours | undefined): ContentNode {
  const {tiles, columns, isNarrow, hasFigures} = view;
  const [tile] = tiles;
  const variants = [isNarrow && 'narrow', !hasFigures && 'bare', isFirst && 'begins'];
  if (tile && tiles.length < 2)
    return varied(node('ground', labelled(linesOf(tile, colours), label)), widthName(tile.columns), ...variants, 'tile');
  const inside = tiles.map((it, index) => {
    const lines = labelled(linesOf(it, colours), index ? undefined : label);
    return varied(node('tile', lines), widthName(it.columns), it.isNarrow && 'narrow');
  });
  return varied(node('ground', inside), widthName(columns), ...variants);
}

function sectionNodes(
  section: SectionView,
  label: Label | undefined,
  isFirst: boolean,
  colours: Colours | undefined,
): readonly ContentNode[] {
  if (section.kind === 'tiles')
    return section.grounds.map((it, index) => ground(it, index ? undefined : label, isFirst && index < 1, colours));
  const above = label && (label.isNumber ? label.node : node('line', label.node));
  const prose = node('prose', above, runningText(section.stretches, true));
  return [varied(prose, isFirst && 'begins', widthName(section.width))];
}

const labelOf = ({head, isNumbered}: ParagraphView): Label | undefined =>
  head.length ? {node: varied(node('item-label', runningText(head)), isNumbered && 'numbered'), isNumber: isNumbered} : undefined;

/** What a paragraph is set in. */
function settingNodes(view: ParagraphView, {sections}: SettingView, colours: Colours | undefined): readonly ContentNode[] {
  const label = labelOf(view);
  if (!sections.length) return label ? [node('line', label.node)] : [];
  return sections.flatMap((section, index) => sectionNodes(section, index ? undefined : label, index < 1, colours));
}

/** The key of the fills: what a cell is, and what its fill says. */
export const keyOutline = (fills: readonly Status[], words: Words, colours: Colours): ContentNode | false =>
  fills.length > 0 &&
  node(
    'fills',
    fills.map((fill) => {
      const drawing = {cells: {kind: 'count', count: 1, shape: 'square'}, fill} as const;
      return node('fill', varied({...node('cells'), svg: cellsSvg(drawing, colours)}, 'of-key'), words.fill(fill));
    }),
    node('fill', words.cell),
  );

const hasTiles = ({setting}: ParagraphView): boolean => !!setting?.sections.some(({kind}) => kind === 'tiles');

/** A paragraph as running text: its figures grown, where that is how they are set. */
function asText(role: 'lead' | 'item', view: ParagraphView): ContentNode {
  const {setting, stretches} = view;
  const texts = setting?.sections.flatMap((it) => (it.kind === 'text' ? it.stretches : []));
  return node(role, labelOf(view)?.node, runningText(texts ?? stretches, setting !== undefined));
}

function member(role: 'lead' | 'item', view: ParagraphView, setting: SettingView, colours: Colours | undefined): ContentNode {
  return varied(node(role, settingNodes(view, setting, colours)), 'member', setting.isApart && 'apart');
}

/** Paragraphs outside themes, with their footnotes; where figures of them are tiles, in a mosaic. */
export function leadsOutline(paragraphs: readonly ParagraphView[], colours: Colours | undefined): readonly ContentNode[] {
  if (!paragraphs.some(hasTiles)) return paragraphs.flatMap((it) => [asText('lead', it), ...notes(it.notes)]);
  const members = paragraphs.map((it) => [it.setting ? member('lead', it, it.setting, colours) : asText('lead', it), notes(it.notes)]);
  return [varied(node('leads', members), 'mosaic')];
}

/** The paragraphs of a theme, with their footnotes. */
export function itemsOutline(paragraphs: readonly ParagraphView[], colours: Colours | undefined): ContentNode {
  const isSet = paragraphs.some(({setting}) => setting);
  const items = paragraphs.map((it) => {
    const item = it.setting ? member('item', it, it.setting, colours) : asText('item', it);
    return {...item, children: [...item.children, ...notes(it.notes)]};
  });
  return isSet ? varied(node('items', items), 'mosaic') : node('items', items);
}
