// Values of JSON, by the way to them. Pure.
import {pathOf, type Keys} from '../model/problem.js';

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};
export type JsonObject = Record<string, Json>;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is JsonObject => !!value && typeof value === 'object' && !Array.isArray(value);

/** The value at a way; undefined where it leads nowhere. */
export const valueAt = (root: unknown, keys: Keys): Json | undefined =>
  keys.reduce<unknown>(
    (node, key) => (node && typeof node === 'object' ? (node as Record<string | number, unknown>)[key] : undefined),
    root,
  ) as Json | undefined;

/** A copy without the values at some ways; of a list the others move up. */
export function withoutKeys(root: Json, all: readonly Keys[]): Json {
  const gone = new Set(all.map(pathOf));
  const copy = (node: Json, at: Keys): Json => {
    if (Array.isArray(node))
      return (node as readonly Json[]).flatMap((inner, index) => {
        const way = [...at, index];
        return gone.has(pathOf(way)) ? [] : [copy(inner, way)];
      });
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, inner]) => {
        const way = [...at, key];
        return gone.has(pathOf(way)) ? [] : [[key, copy(inner, way)]];
      }),
    );
  };
  return copy(root, []);
}

/** An indicator as it stands in a file, with the way to it. */
export interface RawIndicator {
  readonly keys: Keys;
  readonly indicator: JsonObject;
  /** What it stands in. */
  readonly parent: JsonObject;
}

/** Every indicator of a file, however faulty the rest is, in order. */
export function* rawIndicators(node: unknown, keys: Keys = []): Generator<RawIndicator> {
  if (Array.isArray(node)) for (const [index, inner] of node.entries()) yield* rawIndicators(inner, [...keys, index]);
  else if (isObject(node))
    for (const [key, inner] of Object.entries(node)) {
      if ((key === 'indicators' || key === 'titleIndicators') && Array.isArray(inner)) {
        for (const [index, indicator] of (inner as readonly Json[]).entries())
          if (isObject(indicator)) yield {keys: [...keys, key, index], indicator, parent: node};
      } else yield* rawIndicators(inner, [...keys, key]);
    }
}

/** Every id that a file declares. */
export function* rawIds(node: unknown, key: string | number = ''): Generator<string> {
  if (key === 'corrections') return;
  if (Array.isArray(node)) for (const [index, inner] of node.entries()) yield* rawIds(inner, index);
  else if (isObject(node)) {
    if (typeof node['id'] === 'string') yield node['id'];
    for (const [inner, value] of Object.entries(node)) yield* rawIds(value, inner);
  }
}

/** A copy of a value. */
export function copyOf(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map(copyOf);
  // A key may be called __proto__: it stays a key.
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, copyOf(it)]));
}
