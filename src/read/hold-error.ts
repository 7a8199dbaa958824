// A file that must not be read before somebody has said that it may.
import type {Hold} from './file-text.js';

/** Says what keeps a file from being drafted: words of secrecy or of a draft, undecided changes, comments. */
export class HoldError extends Error {
  override readonly name = 'HoldError';

  constructor(readonly holds: readonly Hold[]) {
    super(holds.map(({kind, words}) => `${kind}: ${words}`).join('\n'));
  }
}
