// An object of a dataset, with the keys that are its own. Knows no key.
import * as v from 'valibot';

/**
 * A schema of an object that keeps the keys it does not name. Its entries inherit nothing: valibot reads them by `for … in`, which would find
 * what a page's scripts added to `Object.prototype`.
 */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries): v.LooseObjectSchema<Entries, undefined> =>
  v.looseObject(Object.assign<Entries, Entries>(Object.create(null) as Entries, entries));
