// Keys that no dataset has: a page keeps and ignores them, so that a slip of the pen is silent there. For authors, not for pages.
import type {ObjectEntries} from 'valibot';
import {pathOf, problem, type Keys, type Problem} from '../model/problem.js';
import {FORBIDDEN} from '../model/clean.js';
import {reportSchema} from '../model/schema.js';
import {isObject, type Json} from './json-value.js';
import {nearest} from './nearest.js';

/** What of a schema says which keys there are. */
interface Shape {
  readonly entries?: ObjectEntries;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly getter?: (node: unknown) => unknown;
}

/** The shape of a value; where its schema leaves a choice, that which the value asks for. */
const shapeOf = (schema: unknown, node: Json): Shape => {
  const shape = schema as Shape;
  const inner = shape.wrapped ?? shape.getter?.(node);
  return inner ? shapeOf(inner, node) : shape;
};

function* unknownIn(node: Json, schema: unknown, keys: Keys): Generator<Problem> {
  const shape = shapeOf(schema, node);
  if (Array.isArray(node) && shape.item)
    for (const [index, inner] of (node as readonly Json[]).entries()) yield* unknownIn(inner, shape.item, [...keys, index]);
  else if (isObject(node) && shape.entries) {
    const known = Object.keys(shape.entries);
    // A block of no kind that there is: which keys it has nobody knows.
    if (known.join() === 'kind') return;
    for (const [key, inner] of Object.entries(node)) {
      const way = [...keys, key];
      const entry = known.includes(key) ? shape.entries[key] : undefined;
      if (entry) yield* unknownIn(inner, entry, way);
      else if (!FORBIDDEN.includes(key) && !key.startsWith('$')) {
        const near = nearest(
          key,
          known.filter((it) => !(it in node)),
        );
        yield problem('unknown-key', pathOf(way), {key, ...(near && {near})});
      }
    }
  }
}

/** Every key of a file that its place has not. */
export const checkKeys = (value: unknown): readonly Problem[] => [...unknownIn(value as Json, reportSchema, [])];
