// A correction that cannot be made, on its way out.
import type {RefusalCode} from './correction.js';

/** Ends a correction. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** What is there; where it is not, the correction ends. */
export function need<Value>(value: Value | undefined, code: RefusalCode): Value {
  if (value === undefined) throw new Refusal(code);
  return value;
}
