// How a quantity is said: in its printed wording, in parts. Knows no page and no language of its own.
import type {Quantity} from '../model/schema.js';

/** A figure in its parts, in printed order; together they are the printed wording, and a part that is not there is empty. */
export interface Wording {
  /** 突破 */
  readonly before: string;
  /** 400 */
  readonly digits: string;
  /** 余 */
  readonly infix: string;
  /** 亿元 */
  readonly unit: string;
  /** 以上 */
  readonly after: string;
}

/** The parts of a quantity; where they do not make up what is printed, the printed wording whole, as words. */
export function wordingOf({printed, before = '', digits, infix = '', unit, after = ''}: Quantity): Wording {
  return before + digits + infix + unit + after === printed
    ? {before, digits, infix, unit, after}
    : {before: printed, digits: '', infix: '', unit: '', after: ''};
}
