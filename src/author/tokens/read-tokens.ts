// A file of design tokens as the style sheet that gives pieces its looks: what of it is ours, what is not, what cannot be read. Pure.
import type {Colours} from '../colours.js';
import {isObject, type JsonObject} from '../json-value.js';
import {TOKENS, type Token, type TokenType} from './token-table.js';

/** What a file of tokens says to the pieces. */
export interface ReadTokens {
  /** Declarations of custom properties, in the order of the tokens; empty where the file has none of ours. */
  readonly css: string;
  /** The colours of the plain form and of pictures that it sets. */
  readonly colours: Partial<Colours>;
  /** Paths below `tujie` that are no token of the pieces. */
  readonly unknown: readonly string[];
  /** Tokens whose value cannot be read, each with what stands there. */
  readonly faulty: readonly {readonly path: string; readonly received: unknown; readonly type: TokenType}[];
}

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

// An alias leads to another, and so on; past so many it leads in a circle.
const DEPTH = 9;

/** The value at a path of a file; undefined where there is none. */
const at = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) && Object.keys(value).includes(key) ? value[key] : undefined), root);

/** What an alias stands for. */
function resolved(root: unknown, value: unknown, depth = 0): unknown {
  const alias = typeof value === 'string' ? /^\{([^{}]{1,200})\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined || depth > DEPTH) return value;
  const token = at(root, alias.split('.'));
  return resolved(root, isObject(token) ? token['$value'] : undefined, depth + 1);
}

const channel = (value: unknown): string | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? Math.round(value * 255)
        .toString(16)
        .padStart(2, '0')
    : undefined;

/** A colour as hex of six digits. */
function colourIn(value: unknown): string | undefined {
  const hex = isObject(value) ? value['hex'] : value;
  if (typeof hex === 'string' && HEX.test(hex)) return (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex).toLowerCase();
  if (!isObject(value) || value['colorSpace'] !== 'srgb' || !Array.isArray(value['components'])) return undefined;
  const channels = (value['components'] as readonly unknown[]).map(channel);
  return channels.length === 3 && channels.every(Boolean) ? `#${channels.join('')}` : undefined;
}

function dimensionIn(value: unknown): string | undefined {
  const [number, unit] = isObject(value) ? [value['value'], value['unit']] : [];
  const text = typeof number === 'number' && typeof unit === 'string' ? `${number}${unit}` : value;
  return typeof text === 'string' && /^\d{1,4}(\.\d{1,4})?(px|rem|em)$/.test(text) ? text : undefined;
}

/** Names of fonts, none of which can leave its quotation marks. */
function familiesIn(value: unknown): string | undefined {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const written = names.map((name) => (typeof name === 'string' && /^[\p{L}\p{N} _-]{1,80}$/u.test(name) ? name : undefined));
  return written.length && written.every(Boolean)
    ? written.map((name) => (/^(sans-serif|serif|monospace|system-ui)$/.test(String(name)) ? String(name) : `'${String(name)}'`)).join(', ')
    : undefined;
}

const READERS: Readonly<Record<TokenType, (value: unknown) => string | undefined>> = {
  color: colourIn,
  dimension: dimensionIn,
  fontFamily: familiesIn,
  number: (value) => (typeof value === 'number' && value > 0 && value < 10 ? String(value) : undefined),
};

/** The paths of all tokens below a group. */
function pathsIn(group: JsonObject, path: readonly string[] = []): readonly string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    if (key.startsWith('$') || !isObject(value)) return [];
    return '$value' in value ? [[...path, key].join('.')] : pathsIn(value, [...path, key]);
  });
}

/** Reads a file of tokens. What is not below `tujie` is a site's own, and may be referred to. */
export function readDesignTokens(value: unknown): ReadTokens {
  const own = at(value, ['tujie']);
  const group = isObject(own) ? own : {};
  const declarations: string[] = [];
  const colours: Partial<Record<keyof Colours, string>> = {};
  const faulty: ReadTokens['faulty'][number][] = [];
  const read = ({path, type, property, colour}: Token): void => {
    const token = at(group, path);
    if (!isObject(token) || !('$value' in token)) return;
    const received = resolved(value, token['$value']);
    const written = READERS[type](received);
    if (written === undefined) faulty.push({path: `tujie.${path.join('.')}`, received, type});
    else {
      declarations.push(`  ${property}: ${written};\n`);
      if (colour) colours[colour] = written;
    }
  };
  for (const token of TOKENS) read(token);
  const known = new Set(TOKENS.map(({path}) => path.join('.')));
  return {
    css: declarations.length ? `:root {\n${declarations.join('')}}\n` : '',
    colours,
    unknown: pathsIn(group).flatMap((path) => (known.has(path) ? [] : [`tujie.${path}`])),
    faulty,
  };
}
