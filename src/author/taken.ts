// What became of a text that was taken away: the published words, pasted back, against what the report says. Pure.
import {codePoint} from '../model/letters.js';
import type {Report} from '../model/schema.js';
import type {Gap} from '../text/derive/align.js';
import {furnitureIn} from '../text/furniture.js';
import {compared} from './compared.js';
import {textOfHtml} from './html-text.js';
import type {Piece} from './piece.js';
import {WHOLE} from './plain-blocks.js';
import {
  gapsBetweenSides,
  isLineStart,
  joined,
  lineAt,
  linesOf,
  sentenceAt,
  sideOf,
  written,
  type Side,
  type Stretch,
} from './taken-sides.js';
import {figuresAt, figuresOf, printedText, type PrintedText, type TakenForm} from './taken-text.js';

/** What was copied from the published page: its text, or its HTML. */
export interface Pasted {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** One thing that is not as the report says it. */
export interface TakenDifference {
  /**
   * `lost`: words of the report did not come; `added`: words came that stand nowhere in it; `changed`: others came in their place; `moved`: they
   * stand elsewhere; `unseen`: a letter came that nobody sees.
   */
  readonly code: 'lost' | 'added' | 'changed' | 'moved' | 'unseen';
  /** What stands in the report; empty where something was added. */
  readonly stood: string;
  /** What came; empty where something was lost. */
  readonly came: string;
  /** The sentence around it: of the report, of what came where the report has none. */
  readonly sentence: string;
  /** Line of what was pasted, from 1; of its HTML a line for each block. */
  readonly line: number;
  /** The figures that are touched, as the report prints them. */
  readonly figures: readonly string[];
}

/** What became of a text. */
export interface Taken {
  /** Each difference in the order of the report; none where all came, letter for letter. */
  readonly differences: readonly TakenDifference[];
  /** Lines that stand around the text and are none of it: menus, a byline, the title again. */
  readonly around: readonly string[];
  /** The form that it was compared with. */
  readonly form: TakenForm;
}

export interface TakenOptions {
  /** The form that was taken away. Default: the one that differs least. */
  readonly form?: TakenForm | undefined;
  /** Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report. */
  readonly lang?: string | undefined;
}

const FORMS: readonly TakenForm[] = ['wechat', 'editor', 'plain', 'code'];
const UNSEEN = /\p{Cf}/gu;

/** What is compared, once the sides are known. */
interface Comparison {
  readonly printed: PrintedText;
  readonly one: Side;
  readonly came: Side;
  readonly figures: ReadonlyMap<string, string>;
  /** Words of the report that a page prints once more, as they are compared. */
  readonly again: ReadonlySet<string>;
}

// So many letters more than were lost are words around a text, and no change of it.
const EDGE = 20;

function differenceFor({one, came, figures}: Comparison, code: TakenDifference['code'], stretch: Stretch, there: Stretch): TakenDifference {
  const words = written(came, there);
  return {
    code,
    stood: written(one, stretch),
    came: words,
    sentence: code === 'added' ? sentenceAt(came, there) : sentenceAt(one, stretch),
    line: lineAt(came, there[0]),
    figures: figuresAt(one, stretch, compared(words).letters, figures),
  };
}

/** Whether what came is what stood but for stops that a page may hide. */
function isTheSame({one, printed}: Comparison, [from, to]: Stretch, letters: string): boolean {
  let needed = '';
  for (let at = from; at < to; at++) if (!printed.stops.has(one.places[at] ?? -1)) needed += one.letters.charAt(at);
  return needed === letters;
}

/** What a gap is: words that differ, and lines that stand around the text. */
function judged(it: Comparison, {one: stretch, other: there}: Gap): Pick<Taken, 'differences' | 'around'> {
  const {one, came, again, printed} = it;
  const letters = came.letters.slice(...there);
  if (isTheSame(it, stretch, letters)) return {differences: [], around: []};
  const isStart = stretch[0] === 0 && there[0] === 0;
  const isEdge = isStart || (stretch[1] === one.letters.length && there[1] === came.letters.length);
  const size = stretch[1] - stretch[0];
  if (size && !(isEdge && letters.length > 2 * size + EDGE))
    return {differences: [differenceFor(it, letters ? 'changed' : 'lost', stretch, there)], around: []};
  const lines = linesOf(came, there);
  const furniture = furnitureIn(lines.map((line) => written(came, line)));
  const isAround = (line: Stretch, index: number): boolean => {
    const own = came.letters.slice(...line);
    const isWhole = isLineStart(came, line[0]) && isLineStart(came, line[1]);
    return isWhole && (isEdge || furniture.has(index) || again.has(own) || printed.labels.has(own));
  };
  const after: Stretch = [stretch[1], stretch[1]];
  const added = joined(lines.filter((line, index) => !isAround(line, index)));
  return {
    // At an edge what was lost is lost, and what came there stands around it.
    differences: [
      ...(size ? [differenceFor(it, 'lost', stretch, [there[0], there[0]])] : []),
      ...added.map((line) => differenceFor(it, 'added', after, line)),
    ],
    around: lines.filter(isAround).map((line) => written(came, line)),
  };
}

function compareWith(report: Report, printed: PrintedText, pasted: string, form: TakenForm): Taken {
  const [one, came] = [sideOf(printed.text), sideOf(pasted.replace(UNSEEN, (letter) => (printed.text.includes(letter) ? letter : '')))];
  const again = new Set([report.title, report.subtitle ?? '', report.source.title].map((words) => compared(words).letters));
  const comparison = {printed, one, came, figures: figuresOf(report), again};
  const all = gapsBetweenSides(one, came).map((gap) => judged(comparison, gap));
  const differences = withMoved(all.flatMap((it) => it.differences));
  return {differences: [...unseenIn(pasted, printed.text), ...differences], around: all.flatMap((it) => it.around), form};
}

/** What was lost in one place and came in another is said once, where it stood. */
function withMoved(differences: readonly TakenDifference[]): readonly TakenDifference[] {
  const key = (words: string): string => compared(words).letters;
  const added = differences.filter(({code}) => code === 'added');
  const gone = new Set<TakenDifference>();
  const all = differences.map((it): TakenDifference => {
    const words = key(it.stood);
    const other = it.code === 'lost' && words.length > 1 ? added.find((one) => !gone.has(one) && key(one.came) === words) : undefined;
    if (!other) return it;
    gone.add(other);
    return {...it, code: 'moved', came: other.came, line: other.line};
  });
  return all.filter((it) => !gone.has(it));
}

/** The letters that nobody sees, each once, with the line that it stands in. */
function unseenIn(text: string, printed: string): readonly TakenDifference[] {
  const found = new Set(text.match(UNSEEN) ?? []);
  return [...found]
    .filter((letter) => letter !== '\ufeff' && !printed.includes(letter))
    .map((letter) => {
      const line = text.slice(0, text.indexOf(letter)).split('\n').length;
      return {code: 'unseen', stood: '', came: codePoint(letter), sentence: text.split('\n')[line - 1]?.trim() ?? '', line, figures: []};
    });
}

const weightOf = ({differences}: Taken): number => differences.reduce((sum, {stood, came}) => sum + stood.length + came.length, 0);

/**
 * Compares what an editor pastes back from a published page with what the report says: every letter and digit, their order, and every figure. White
 * space, the width of punctuation, and stops that a page may hide do not count.
 *
 * @param piece - The piece that was taken away. Default: the whole report.
 * @throws ReportError - When the report does not contain what the piece names.
 */
export function compareTaken(report: Report, piece: Piece | undefined, {text, html}: Pasted, options: TakenOptions = {}): Taken {
  const {form: wanted, lang} = options;
  const pasted = html === undefined ? (text ?? '').replace(/\r\n?/g, '\n') : textOfHtml(html);
  const all = (wanted ? [wanted] : FORMS).map((form): Taken => {
    const printed = printedText(report, piece ?? WHOLE, form, lang);
    return compareWith(report, printed, pasted, form);
  });
  return all.reduce((best, it) => (weightOf(it) < weightOf(best) ? it : best));
}
