// The tokens of the pieces: the custom property of each, its kind, and which colour of a palette it is. One list for all that reads and writes them. Pure.
import {coloursOf, FIGURE_FONT, FONT, type Colours} from '../colours.js';

/** A kind of token, as the Design Tokens Community Group names it. */
export type TokenType = 'color' | 'dimension' | 'fontFamily' | 'number';

export interface Token {
  /** Where it stands in a file of tokens, below `tujie`. */
  readonly path: readonly [string, ...string[]];
  readonly type: TokenType;
  /** The custom property of the pieces. */
  readonly property: string;
  /** The colour of the plain form. */
  readonly colour?: keyof Colours;
  readonly description: string;
}

const colour = (name: string, of: keyof Colours, description: string): Token => ({
  path: ['color', name],
  type: 'color',
  property: `--tujie-color-${name}`,
  colour: of,
  description,
});

/** Every token, in the order in which a designer meets them. */
export const TOKENS: readonly Token[] = [
  colour('accent', 'accent', 'What stands out: figures of goals, cells, rules.'),
  colour('paper', 'paper', 'The ground.'),
  colour('ink', 'ink', 'Text and figures.'),
  colour('ink-2', 'ink2', 'Small text: status, source, notes.'),
  colour('rule', 'rule', 'Hairlines between pieces and rows.'),
  colour('line', 'line', 'Lines that mean something: axis, scale, the year before.'),
  colour('tile', 'tile', 'The ground of a tile.'),
  colour('head', 'deep', 'The ground of the head.'),
  colour('head-ink', 'headInk', 'Text on it.'),
  colour('head-mark', 'headMark', 'What stands out there.'),
  {path: ['radius'], type: 'dimension', property: '--tujie-radius', description: 'The corners of tiles.'},
  {path: ['font', 'text'], type: 'fontFamily', property: '--tujie-font', description: 'The typeface of all text.'},
  {path: ['font', 'figure'], type: 'fontFamily', property: '--tujie-font-figure', description: 'The typeface of large figures.'},
  {path: ['font', 'size'], type: 'dimension', property: '--tujie-font-size', description: 'Size of the text; all sizes follow it.'},
  {path: ['font', 'line-height'], type: 'number', property: '--tujie-line-height', description: 'Height of a line of text.'},
];

const families = (list: string): readonly string[] => list.split(',');

/** What a token is in a palette. */
export function valueIn({property, colour: of}: Token, palette: string | undefined): string | number | readonly string[] {
  if (of) return coloursOf(palette)[of];
  const others: Readonly<Record<string, string | number | readonly string[]>> = {
    '--tujie-radius': '0px',
    '--tujie-font': families(FONT),
    '--tujie-font-figure': families(FIGURE_FONT),
    '--tujie-font-size': '17px',
    '--tujie-line-height': 1.7,
  };
  return others[property] ?? '';
}
