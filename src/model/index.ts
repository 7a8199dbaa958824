// Public names of the model: a report without a page. No DOM.
export {decodeJson, decodeText, parseJson} from './decode.js';
export {findBefore} from './find-before.js';
export {findTheme, keywordsOf, themesOf} from './find-theme.js';
export {paragraphText, textsOf, type PlacedText} from './texts.js';
export {eachIndicator, findByVariable, findIndicator, type Found} from './lookup.js';
export {parseReport, parsing, type Parsed} from './parse.js';
export {ReportError, type Problem, type ProblemCode, type ProblemIndicator, type ProblemParams} from './problem.js';
export {clauseRange, marksOf, printedRange, printedThings, sentenceRange, type Mark, type Range} from './quote.js';
export {ICONS, reportSchema} from './schema.js';
export {stretchesOf, type Stretch} from './stretches.js';
export type {
  Block,
  Change,
  Chapter,
  Comparator,
  Goals,
  Indicator,
  Keywords,
  Paragraph,
  Period,
  Printed,
  Quantity,
  Report,
  Status,
  Theme,
} from './schema.js';
