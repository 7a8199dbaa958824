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
  let state: 'silent' | 'shown' | 'ended' = 'silent';
  return {
    tick: () => {
      if (state === 'silent' && process.stderr.isTTY && performance.now() - start > LONG) {
        state = 'shown';
        process.stderr.write(line);
      }
      return Promise.resolve();
    },
    end: () => {
      if (state === 'shown') process.stderr.write(`\r${' '.repeat(line.length * 2)}\r`);
      state = 'ended';
    },
  };
}
