// A piece as it stands on a page: its tag and its attributes. Pure.
import {kindOf} from './pieces.js';

/** A piece as it is to stand on a page. */
export interface Piece {
  /** `tujie-indicator-card` */
  readonly tag: string;
  /** Its attributes as in HTML, without `src`; `true` for one that has no value. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

/** The value of an attribute; empty where it is not there. */
export function attributeOf({attributes}: Piece, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The attribute that names what a piece shows; empty where it has none. */
export const keyOf = ({tag}: Piece): string => kindOf(tag)?.key ?? '';

/** The id that a piece names; empty where it names none. */
export const idOf = (piece: Piece): string => attributeOf(piece, keyOf(piece));

/** Level of the first heading of a piece, 1 to 6; 0 for none. */
export function levelOf(piece: Piece): number {
  const level = Number.parseInt(attributeOf(piece, 'heading-level'), 10);
  return level >= 0 && level < 7 ? level : (kindOf(piece.tag)?.level ?? 3);
}
