// Keeps the last result of a pure function while its arguments are the same.

/** `compute` that computes again only when an argument is another one. */
export function memoizeLast<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  let last: {args: Args; result: Result} | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) last = {args, result: compute(...args)};
    return last.result;
  };
}
