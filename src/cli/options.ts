// The options of the command, made from the table of pieces: what each takes, and which piece they name.
import {APPEARANCE, PIECES, type Piece} from 'tujie/author';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

interface Option {
  readonly type: 'string' | 'boolean';
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

const TEXT: Option = {type: 'string'};
const FLAG: Option = {type: 'boolean'};

const nameOf = (tag: string): string => tag.replace(/^tujie-/, '');

/** Names of the pieces: the whole report first, which is the default. */
export const PIECE_NAMES = ['report', ...PIECES.map(({tag}) => nameOf(tag)).filter((name) => name !== 'report')];

const KEYS = [...new Set(PIECES.flatMap(({key}) => (key ? [key] : [])))];
const OWN = PIECES.flatMap(({attributes}) => attributes);

const ATTRIBUTES: Readonly<Record<string, Option>> = Object.fromEntries([
  ...KEYS.map((key) => [key, TEXT] as const),
  ...OWN.map(({name, values}) => [name, values ? TEXT : FLAG] as const),
  ['heading-level', TEXT] as const,
]);

const LOOKS: Readonly<Record<string, Option>> = Object.fromEntries(APPEARANCE.map(({name}) => [name, TEXT]));

/** The options of each command. */
export const OPTIONS: Readonly<Record<'html' | 'code' | 'check', Readonly<Record<string, Option>>>> = {
  html: {piece: TEXT, ...ATTRIBUTES, palette: TEXT, lang: TEXT, profile: TEXT, 'no-style': FLAG, fragment: FLAG, out: TEXT},
  code: {
    piece: TEXT,
    ...ATTRIBUTES,
    ...LOOKS,
    lang: TEXT,
    form: TEXT,
    library: TEXT,
    dataset: TEXT,
    'no-scripts': FLAG,
    out: TEXT,
  },
  check: {root: TEXT, lang: TEXT},
};

const own = (name: string): readonly string[] => [...new Set(OWN.flatMap((it) => (it.name === name ? (it.values ?? []) : [])))];

// What an option may be, where that is a closed list.
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  piece: PIECE_NAMES,
  profile: ['plain', 'editor', 'wechat'],
  form: ['element', 'data'],
  ...Object.fromEntries(APPEARANCE.map(({name, values}) => [name, values])),
  ...Object.fromEntries(OWN.flatMap(({name, values}) => (values ? [[name, own(name)]] : []))),
};

/** The text of an option; undefined where it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Refuses values that an option does not take.
 *
 * @throws UsageError - For the first of them.
 */
export function requireAllowed(values: Values, words: CommandWords): void {
  for (const [name, value] of Object.entries(values)) {
    const allowed = ALLOWED[name];
    if (typeof value === 'string' && allowed && !allowed.includes(value))
      throw new UsageError(words.wrongValue(`--${name}`, allowed, value));
  }
}

/**
 * The piece that the options name.
 *
 * @throws UsageError - When it has no such id, or no id where it needs one.
 */
export function pieceOf(values: Values, words: CommandWords): Piece {
  const name = textOf(values, 'piece') ?? 'report';
  const kind = PIECES.find(({tag}) => nameOf(tag) === name);
  const wanted = kind?.key && `--${kind.key}`;
  for (const key of KEYS)
    if (values[key] !== undefined && key !== kind?.key) throw new UsageError(words.notNamedBy(`--${key}`, name, wanted));
  if (kind?.needsId && wanted && !values[kind.key ?? '']) throw new UsageError(words.needsId(name, wanted));
  return {tag: `tujie-${name}`, attributes: Object.fromEntries(Object.keys(ATTRIBUTES).map((key) => [key, values[key]]))};
}
