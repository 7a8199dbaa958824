// Which piece an author takes away: its tag, its attributes, and which of them names what it shows. Pure.

/** A piece as it is to stand on a page. */
export interface Piece {
  /** `tujie-indicator-card` */
  readonly tag: string;
  /** Its attributes as in HTML, without `src`; `true` for one that has no value. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

/** The attribute that names what each piece shows; none for the whole report. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  'tujie-indicator-card': 'indicator',
  'tujie-goal-gauge': 'indicator',
  'tujie-goal-chart': 'chapter',
  'tujie-keyword-strip': 'chapter',
  'tujie-theme-card': 'theme',
  'tujie-theme-timeline': 'chapter',
  'tujie-report': '',
};

/** The value of an attribute; empty where it is not there. */
export function attributeOf({attributes}: Piece, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The id that a piece names; empty where it names none. */
export const idOf = (piece: Piece): string => attributeOf(piece, NAMED_BY[piece.tag] ?? '');

/** Level of the first heading of a piece, 1 to 6; 0 for none. */
export function levelOf(piece: Piece): number {
  const level = Number.parseInt(attributeOf(piece, 'heading-level'), 10);
  return level >= 0 && level < 7 ? level : piece.tag === 'tujie-report' ? 2 : 3;
}
