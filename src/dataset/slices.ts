// Long work in slices, between which the page does what it has to.

// A frame at 60 a second, with half of it left to the page; eight times that on a slow phone is still no pause that is felt.
const SLICE = 8;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the steps give at their end; after each slice the page has its turn. */
export async function inSlices<Value>(steps: Generator<undefined, Value>): Promise<Value> {
  let start = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - start > SLICE) {
      await nextTask();
      start = performance.now();
    }
    step = steps.next();
  }
  // What is made of it begins with a slice of its own.
  if (performance.now() - start > SLICE) await nextTask();
  return step.value;
}
