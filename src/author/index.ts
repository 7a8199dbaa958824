// Public names of what an author takes away: texts, code to paste, plain HTML. No page.
export {differencesOf, type Difference} from './check.js';
export {checkDataset, type CheckOptions} from './check-dataset.js';
export {unstructuredFigures, type PlainNumber} from './check-numbers.js';
export {checkReport} from './check-report.js';
export {codeOf, type CodeForm, type CodeOptions, type Appearance} from './code.js';
export {escapeHtml} from './escape.js';
export {fixDataset, type Fixed, type FixedObject} from './fix-dataset.js';
export {nearest} from './nearest.js';
export {fallbackHtml, fallbackOf} from './fallback.js';
export {problemSentence} from '../text/check-problems.js';
export {isChinese} from '../text/words.js';
export {readPage, type PageText, type PieceOccurrence} from './page-text.js';
export type {Piece} from './piece.js';
export {APPEARANCE, kindOf, PIECES, type Key, type PieceAttribute, type PieceKind} from './pieces.js';
export {plainHtml, type PlainOptions, type Profile} from './plain.js';
