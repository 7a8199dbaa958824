// Public names of what an author takes away: texts, code to paste, plain HTML. No page.
export {differencesOf, type Difference} from './check.js';
export {codeOf, type CodeForm, type CodeOptions, type Looks} from './code.js';
export {escapeHtml} from './escape.js';
export {fallbackHtml, fallbackOf} from './fallback.js';
export type {Piece} from './piece.js';
export {plainHtml, type PlainOptions, type Profile} from './plain.js';
