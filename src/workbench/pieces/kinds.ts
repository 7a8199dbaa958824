// What the workbench offers to set: the attributes of a piece beside its id, the appearance of all pieces, the widths of the preview.
import {APPEARANCE as LOOK, type PieceAttribute, type PieceKind} from '../../author/pieces.js';

const LEVELS = ['0', '1', '2', '3', '4', '5', '6'];

/** The attributes of a piece that an author sets, the level of its heading among them. */
export const settingsOf = ({attributes, level}: PieceKind): readonly PieceAttribute[] => [
  ...attributes,
  {name: 'heading-level', values: [String(level), ...LEVELS.filter((value) => value !== String(level))]},
];

/** The widths that are one press away, in CSS pixels: a column, a phone, a WeChat article, a page, a wide screen. */
export const WIDTHS = [280, 360, 750, 1080, 1440] as const;

/** The appearance of all pieces together, set on the provider; the default first. */
export const APPEARANCE: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...LOOK.map(({name, values}) => [name, values] as const),
  ['lang', ['zh-CN', 'en']] as const,
]);
