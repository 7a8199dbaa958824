// The figures of a paragraph.
import {plainText} from '../../model/letters.js';
import type {Range} from '../../model/quote.js';
import type {ReadDoubt, ReadFigure, ReadParagraph, ReadQuote, Setting} from '../read-figure.js';
import {foldingOf, unfolded} from '../../text/traditional.js';
import {readEnglish} from './en/index.js';
import {figureOf, sentencesOf} from './figure.js';
import {leftOver} from './left-over.js';
import {readSentence} from './zh/reader.js';
import {saidIn} from './zh/said.js';
import {tokensOf} from './zh/tokens.js';

/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly mark?: string;
  readonly label?: string;
  readonly text: string;
}

// No paragraph of a report is as long as this: it is left to a person, and not to a machine for minutes.
const LONGEST = 20_000;

/** Everything that a paragraph says in figures. */
export function readFigures(paragraph: PrintedParagraph, setting: Setting): ReadParagraph {
  const whole = `${paragraph.mark ?? ''}${paragraph.label ?? ''}${paragraph.text}`;
  if (whole.length > LONGEST) return {figures: [], doubts: [{code: 'long', start: 0, end: 24, assumed: '', harm: 3}], quotes: []};
  if (/^en\b/i.test(setting.lang)) return readEnglish(whole, setting);
  const folding = foldingOf(whole);
  return folding ? unfolded(readChinese(folding.fold(whole), setting), folding) : readChinese(whole, setting);
}

/** The figures of a Chinese paragraph in simplified letters. */
function readChinese(whole: string, setting: Setting): ReadParagraph {
  const {text: plain, start, end} = plainText(whole);
  const tokens = tokensOf(plain);
  const figures: ReadFigure[] = [];
  const doubts: ReadDoubt[] = [];
  const quotes: ReadQuote[] = [];
  const placed = <Place extends Range>(it: Place): Place => ({...it, start: start(it.start), end: end(it.end - 1)});
  for (const [from, to] of sentencesOf(plain)) {
    const {drafts: counted, unread} = readSentence(
      plain,
      from,
      to,
      tokens.filter((token) => token.start >= from && token.start < to),
    );
    const drafts = setting.goals ? [...counted, ...saidIn(plain, from, to, counted)] : counted;
    const first = figures.length;
    for (const draft of drafts) {
      const {name, value, changes} = draft;
      figures.push(figureOf(draft, first, {plain, sentence: plain.slice(from, to), setting, placed}));
      const thing = value ?? changes[0];
      for (const doubt of draft.doubts) if (thing) doubts.push({...placed({start: thing.start, end: thing.end}), ...doubt, assumed: name});
    }
    for (const {token, why, sure} of unread) {
      const place = placed({start: token.start, end: token.end});
      if (sure) quotes.push({...place, category: why});
      else doubts.push({...place, code: 'unread', assumed: '', harm: 2});
    }
  }
  for (const {why, ...range} of leftOver(plain, tokens)) {
    if (why === 'brackets') doubts.push({...placed(range), code: 'unread', assumed: '', harm: 2});
    else quotes.push({...placed(range), category: why});
  }
  return {figures, doubts, quotes};
}
