// Public names of the model: a report without a page. No DOM.
export {checkReport} from './check.js';
export {decodeJson, decodeText, parseJson} from './decode.js';
export {unstructuredFigures, type PlainNumber} from './figures.js';
export {findBefore} from './find-before.js';
export {findTheme} from './find-theme.js';
export {eachIndicator, findByVariable, findIndicator, type Found} from './lookup.js';
export {parseReport, type Parsed} from './parse.js';
export {ReportError, type Problem, type ProblemCode, type ProblemIndicator, type ProblemParams} from './problem.js';
export {figureRanges, quantityRange, sentenceRange, clauseRange, type Range} from './quote.js';
export {ICONS, reportSchema} from './schema.js';
export {stretchesOf, type Stretch} from './stretches.js';
export type {Change, Chapter, Comparator, Indicator, Item, Quantity, Report, Status, Theme} from './schema.js';
