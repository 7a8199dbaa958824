// The options of the command, made from the table of pieces: what each takes, and which piece they name.
import {APPEARANCE, PIECES, type Piece, type PieceAttribute} from 'tujie/author';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** An option takes a text, or is there or not. */
export interface Option {
  readonly type: 'string' | 'boolean';
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

const TEXT: Option = {type: 'string'};
const FLAG: Option = {type: 'boolean'};

/** `tujie-goal-gauge` as `--piece` names it. */
export const nameOf = (tag: string): string => tag.replace(/^tujie-/, '');

/** Names of the pieces: the whole report first, which is the default. */
export const PIECE_NAMES = ['report', ...PIECES.map(({tag}) => nameOf(tag)).filter((name) => name !== 'report')];

const KEYS = [...new Set(PIECES.flatMap(({key}) => (key ? [key] : [])))];
const OWN = PIECES.flatMap(({attributes}) => attributes);

/** The values that an attribute may be given. */
export const valuesOf = ({values}: PieceAttribute): readonly string[] | undefined => values?.filter(Boolean);

const NAMED: Readonly<Record<string, Option>> = Object.fromEntries([...KEYS, 'heading-level'].map((name) => [name, TEXT]));

const optionsFor = (attributes: readonly PieceAttribute[]): Readonly<Record<string, Option>> =>
  Object.fromEntries(attributes.map(({name, values}) => [name, values ? TEXT : FLAG]));

const ATTRIBUTES: Readonly<Record<string, Option>> = {...NAMED, ...optionsFor(OWN)};

const LOOKS: Readonly<Record<string, Option>> = Object.fromEntries(APPEARANCE.map(({name}) => [name, TEXT]));

/** The commands that there are. */
export type CommandName = 'html' | 'code' | 'frame' | 'check' | 'draft' | 'table' | 'proof' | 'picture' | 'tokens';

/** The options of each command: HTML without script says all of a piece, whatever its layout, and is folded nowhere. */
export const OPTIONS: Readonly<Record<CommandName, Readonly<Record<string, Option>>>> = {
  html: {
    piece: TEXT,
    ...NAMED,
    ...optionsFor(OWN.filter(({isInPlain}) => isInPlain)),
    palette: TEXT,
    lang: TEXT,
    profile: TEXT,
    fit: TEXT,
    'no-style': FLAG,
    fragment: FLAG,
    out: TEXT,
  },
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
  frame: {
    piece: TEXT,
    ...ATTRIBUTES,
    ...LOOKS,
    lang: TEXT,
    host: TEXT,
    height: TEXT,
    address: TEXT,
    separate: FLAG,
    out: TEXT,
  },
  check: {root: TEXT, source: TEXT, fix: FLAG, lang: TEXT},
  draft: {out: TEXT, keep: TEXT, 'accept-holds': FLAG, lang: TEXT},
  table: {format: TEXT, out: TEXT, lang: TEXT},
  proof: {name: TEXT, since: TEXT, words: TEXT, text: FLAG, out: TEXT, lang: TEXT},
  picture: {
    piece: TEXT,
    ...NAMED,
    ...optionsFor(OWN.filter(({isInPlain}) => isInPlain)),
    width: TEXT,
    scale: TEXT,
    size: TEXT,
    'max-height': TEXT,
    paper: TEXT,
    palette: TEXT,
    lang: TEXT,
    out: TEXT,
  },
  tokens: {palette: TEXT, out: TEXT, lang: TEXT},
};

/** Whether something is said under a name. */
export const has = (values: object, name: string): boolean => Object.keys(values).includes(name);

/** Whether there is a command of this name. */
export const isCommand = (name: string | undefined): name is CommandName => has(OPTIONS, name ?? '');

/** The commands that take an option. */
export const commandsWith = (option: string): readonly CommandName[] =>
  (Object.keys(OPTIONS) as CommandName[]).filter((name) => has(OPTIONS[name], option));

const own = (name: string): readonly string[] => [...new Set(OWN.flatMap((it) => (it.name === name ? (valuesOf(it) ?? []) : [])))];

// What an option may be, where that is a closed list.
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  piece: PIECE_NAMES,
  profile: ['plain', 'editor', 'wechat'],
  fit: ['editor', 'api'],
  form: ['element', 'data'],
  format: ['csv', 'json'],
  paper: ['a4', 'a3'],
  'heading-level': ['0', '1', '2', '3', '4', '5', '6'],
  ...Object.fromEntries(APPEARANCE.map(({name, values}) => [name, values])),
  ...Object.fromEntries(OWN.flatMap(({name, values}) => (values ? [[name, own(name)]] : []))),
};

/** The text of an option; undefined where it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a text is a language tag as BCP 47 writes it. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

// An address in a page: a path, `#id`, or of a scheme that holds files; control characters are no part of one.
const isAddress = (text: string): boolean => !/\p{Cc}/u.test(text) && /^(?:https?:|(?![^/?#]*:))/i.test(text.trim());

/**
 * Refuses values that an option does not take.
 *
 * @throws UsageError - For the first of them.
 */
export function requireAllowed(command: CommandName, values: Values, words: CommandWords): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    // The size of a picture is in pixels.
    const allowed = command === 'picture' && name === 'size' ? undefined : ALLOWED[name];
    if (allowed && !allowed.includes(value)) throw new UsageError(words.wrongValue(`--${name}`, allowed, value));
    if (name === 'lang' && !isLanguage(value)) throw new UsageError(words.wrongLanguage(value));
    if (['library', 'dataset', 'address'].includes(name) && !isAddress(value)) throw new UsageError(words.wrongAddress(`--${name}`, value));
  }
}

/**
 * The piece that the options name.
 *
 * @throws UsageError - When it has no such id or attribute, or no id where it needs one.
 */
export function pieceOf(values: Values, words: CommandWords): Piece {
  const name = textOf(values, 'piece') ?? 'report';
  const kind = PIECES.find(({tag}) => nameOf(tag) === name);
  const wanted = kind?.key && `--${kind.key}`;
  for (const key of KEYS)
    if (values[key] !== undefined && key !== kind?.key) throw new UsageError(words.notNamedBy(`--${key}`, name, wanted));
  for (const {name: attribute} of OWN) {
    const value = values[attribute];
    if (value === undefined) continue;
    const ours = kind?.attributes.find((it) => it.name === attribute);
    if (!ours) throw new UsageError(words.notNamedBy(`--${attribute}`, name, undefined));
    const allowed = valuesOf(ours);
    if (allowed && !allowed.includes(String(value))) throw new UsageError(words.wrongValue(`--${attribute}`, allowed, String(value)));
  }
  if (kind?.needsId && wanted && !values[kind.key ?? '']) throw new UsageError(words.needsId(name, wanted));
  return {tag: `tujie-${name}`, attributes: Object.fromEntries(Object.keys(ATTRIBUTES).map((key) => [key, values[key]]))};
}
