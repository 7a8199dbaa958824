// An object without some of its keys.

/** A copy that has not these keys. */
export const without = <It extends object, Key extends string>(it: It, ...keys: readonly Key[]): Omit<It, Key> =>
  Object.fromEntries(Object.entries(it).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<It, Key>;
