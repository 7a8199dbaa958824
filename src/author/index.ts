// Public names of what an author takes away: texts, code to paste, plain HTML. No page.
export {differencesOf, type Difference} from './check.js';
export {checkDataset, type CheckOptions} from './check-dataset.js';
export {unstructuredFigures, type PlainNumber} from './check-numbers.js';
export {checkReport} from './check-report.js';
export {codeOf, type CodeForm, type CodeOptions, type Appearance} from './code.js';
export {editionOf} from './edition.js';
export {escapeHtml} from './escape.js';
export {fixDataset, type Fixed, type FixedObject} from './fix-dataset.js';
export {nearest} from './nearest.js';
export {fallbackHtml, fallbackOf} from './fallback.js';
export {
  frameOf,
  frameScripts,
  originOf,
  type Frame,
  type FrameFile,
  type FrameForm,
  type FrameLibrary,
  type FrameOptions,
} from './frame/index.js';
export {problemSentence} from '../text/check-problems.js';
export {isChinese} from '../text/words.js';
export {readPage, type PageText, type PieceOccurrence, type Pin} from './page-text.js';
export {draftFile, draftReport, type Draft, type DraftOptions} from '../read/draft-report.js';
export {confirmationOf} from '../read/draft/confirmation.js';
export {
  confirm,
  correct,
  decide,
  flag,
  isConfirmed,
  tasksOf,
  type Changes,
  type Corrected,
  type Correction,
  type RefusalCode,
  type Refused,
  type Task,
} from '../read/correct/index.js';
export type {FileText, Hold} from '../read/file-text.js';
export {HoldError} from '../read/hold-error.js';
export type {Confirmation, Doubt, Quote, Review} from '../read/review.js';
export {VARIABLES, variableOf} from '../read/variables.js';
export {compareTaken, type Pasted, type Taken, type TakenDifference, type TakenOptions} from './taken.js';
export type {TakenForm} from './taken-text.js';
export {csvOf, figureTable, TABLE_COLUMNS, type Tabled, type TableRow} from './table.js';
export {paperFoot, paperPage, type Paper, type PaperOptions} from './paper.js';
export {pictureOf, type Picture, type PictureOptions, type PicturePart} from './picture/picture.js';
export {PictureError, pictureProblem, type PictureCode} from './picture/picture-error.js';
export {PICTURE_SIZES, type PictureSize} from './picture/sizes.js';
export {designTokens} from './tokens/write-tokens.js';
export {readDesignTokens, type ReadTokens} from './tokens/read-tokens.js';
export type {Piece} from './piece.js';
export {APPEARANCE, kindOf, PIECES, type Key, type PieceAttribute, type PieceKind} from './pieces.js';
export {plainHtml, type PlainOptions, type Profile} from './plain.js';
export {proof, type Edition, type ProofOptions} from './proof.js';
export {proofHtml} from './proof-html.js';
export {proofText} from './proof-plain.js';
export type {ProofReview} from './proof-review.js';
export type {Sheet} from './proof-sheet.js';
export {weChatArticle, type WeChatArticle, type WeChatOptions, type WeChatSetting} from './wechat.js';
export {WECHAT_LIMITS, weChatFit, type WeChatFit, type WeChatLimit, type WeChatUnit, type WeChatWay} from './wechat-limits.js';
