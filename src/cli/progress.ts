// A line on a terminal that says that work goes on.

// Shorter work needs none.
const LONG = 1000;

export interface Progress {
  /** To be called now and then while the work goes on. */
  readonly tick: () => Promise<void>;
  /** Clears the line. */
  readonly end: () => void;
}

/** Says on a terminal that the work goes on, and clears that line at its end. */
export function progress(line: string): Progress {
  const start = performance.now();
  let shown = false;
  return {
    tick: () => {
      if (!shown && process.stderr.isTTY && performance.now() - start > LONG) {
        shown = true;
        process.stderr.write(line);
      }
      return Promise.resolve();
    },
    end: () => {
      if (shown) process.stderr.write(`\r${' '.repeat(line.length * 2)}\r`);
    },
  };
}
