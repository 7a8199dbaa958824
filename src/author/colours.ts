// The colours of the pieces as they are written where there are no custom properties. Pure.

export interface Colours {
  readonly accent: string;
  /** The ground of the head. */
  readonly deep: string;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  /** The ground of a tile. */
  readonly tile: string;
  /** Hairlines. */
  readonly rule: string;
  /** Fine lines of a drawing. */
  readonly line: string;
}

const LIGHT = {paper: '#fefdfb', tile: '#f6f0e8', ink: '#211c17', ink2: '#61564c', rule: '#d6ccc2', line: '#988a7c'};

const PALETTES: Readonly<Record<string, Colours>> = {
  crimson: {...LIGHT, accent: '#9e1a29', deep: '#741621'},
  azure: {...LIGHT, accent: '#1a609e', deep: '#164874'},
};

/** The colours of a palette; crimson where there is no such palette. */
export const coloursOf = (palette = ''): Colours => PALETTES[palette] ?? (PALETTES['crimson'] as Colours);

/** The fonts of the pieces, none of which has to be loaded. */
export const FONT = 'PingFang SC,Hiragino Sans GB,Microsoft YaHei,Noto Sans CJK SC,sans-serif';
export const FIGURE_FONT = 'DIN Alternate,Bahnschrift,Helvetica Neue,Arial,sans-serif';
