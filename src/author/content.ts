// What a piece says, as a tree of roles: the one function that every text of a piece comes from. Pure.
import type {Report} from '../model/schema.js';
import {wordsFor, type Words} from '../text/words.js';
import type {ContentNode} from './node.js';
import {attributeOf, idOf, levelOf, type Piece} from './piece.js';
import {kindOf, type Request} from './pieces.js';

/** The words of the interface for a piece: its own language, the given one, that of the report. */
export const wordsOf = (report: Report, piece: Piece | undefined, lang?: string): Words =>
  wordsFor([piece && attributeOf(piece, 'lang'), lang].find(Boolean) ?? report.lang);

/** What is asked of a piece as it stands on a page. */
export const requestFor = (report: Report, piece: Piece, words: Words): Request => ({
  report,
  words,
  id: idOf(piece),
  level: levelOf(piece),
  before: attributeOf(piece, 'before'),
  figures: attributeOf(piece, 'figures'),
  cells: attributeOf(piece, 'cells'),
  goals: attributeOf(piece, 'goals'),
});

/** What a piece says; nothing where there is no such piece, or the report does not contain what it names. */
export const contentOf = (report: Report, piece: Piece, words: Words, more: Partial<Request> = {}): ContentNode | undefined =>
  kindOf(piece.tag)?.outline({...requestFor(report, piece, words), ...more});
