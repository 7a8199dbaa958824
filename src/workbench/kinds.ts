// The pieces that can be picked: what each asks of a dataset, and its own attributes. Knows no word and no page.

/** An attribute of a piece: one of several values, or there and not there. */
export interface Setting {
  readonly attribute: string;
  /** The default first; absent for an attribute that is there or not. */
  readonly values?: readonly string[];
}

/** What of a dataset a piece names. */
export type Key = 'indicator' | 'theme' | 'chapter';

export interface Kind {
  readonly tag: string;
  /** The attribute that holds an id; absent where the piece shows the whole report. */
  readonly key?: Key;
  /** Whether the piece draws something without an id. */
  readonly free?: boolean;
  readonly settings: readonly Setting[];
}

const level = (first: string): Setting => ({
  attribute: 'heading-level',
  values: [first, ...['0', '1', '2', '3', '4', '5', '6'].filter((value) => value !== first)],
});

/** Every piece, in the order of the picker. */
export const KINDS: readonly Kind[] = [
  {tag: 'tujie-indicator-card', key: 'indicator', settings: [{attribute: 'layout', values: ['card', 'wide', 'inline']}, level('3')]},
  {
    tag: 'tujie-goal-gauge',
    key: 'indicator',
    settings: [{attribute: 'shape', values: ['auto', 'bar', 'dial']}, {attribute: 'no-chart'}, level('3')],
  },
  {
    tag: 'tujie-theme-timeline',
    key: 'chapter',
    free: true,
    settings: [{attribute: 'layout', values: ['report', 'mirrored']}, {attribute: 'collapsed'}, level('3')],
  },
  {tag: 'tujie-theme-card', key: 'theme', settings: [level('3')]},
  {tag: 'tujie-keyword-strip', key: 'chapter', settings: [level('3')]},
  {tag: 'tujie-goal-chart', key: 'chapter', settings: [level('3')]},
  {tag: 'tujie-report', settings: [level('2')]},
];

/** The kind of a tag. */
export const kindOf = (tag: string): Kind | undefined => KINDS.find((kind) => kind.tag === tag);

/** The widths that are one press away, in CSS pixels: a column, a phone, a WeChat article, a page, a wide screen. */
export const WIDTHS = [280, 360, 750, 1080, 1440] as const;

/** The looks of all pieces together, set on the provider; the default first. */
export const LOOKS: Readonly<Record<string, readonly string[]>> = {
  palette: ['crimson', 'azure'],
  scheme: ['light', 'dark', 'auto'],
  size: ['normal', 'large'],
  lang: ['zh-CN', 'en'],
};
