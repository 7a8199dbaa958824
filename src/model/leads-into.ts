/** Whether a path of a dataset leads to what stands at another, or into it: `$.chapters[1].title` into `$.chapters[1]`, not into `$.chapters[11]`. */
export const leadsInto = (path: string, outer: string): boolean =>
  path === outer || (path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length)));
