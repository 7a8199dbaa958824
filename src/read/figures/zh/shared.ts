// What a row of numbers prints once, at its end.
import type {ReadThing} from '../../read-figure.js';
import type {Token} from './tokens.js';

/** The unit and the word of sense that only the last of a row prints: 20.9、36.2、54个百分点; 1409万、1305万人次; 5%、6%以上. */
export function sharedOf(token: Token, last: Token): Pick<ReadThing, 'unitFull' | 'afterShared'> {
  const isBegun = token.kind === 'bare' && last.unit.startsWith(token.unit) && last.unit !== token.unit;
  const isAlike = token.unit === last.unit || isBegun;
  return {
    ...(isBegun && last.unit && {unitFull: last.unit}),
    ...(isAlike && !token.after && last.after && {afterShared: last.after}),
  };
}
