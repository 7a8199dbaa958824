// An object without some of its keys.

/** A copy that has not these keys, which it may do without. */
export const without = <It extends object>(it: It, ...keys: readonly string[]): It =>
  Object.fromEntries(Object.entries(it).filter(([key]) => !keys.includes(key))) as It;
