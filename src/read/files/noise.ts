// What a page prints through a text: its number, its running title, a watermark. A line is noise where it stands in the middle of sentences, again and again.
import {hasItemMark, hasMark, holdsStop, isEnded, isSalutation, widthOf, withText, type Line, type Mended} from './line.js';

// — 12 —, - 3 -, 第3页 共20页, Page 3 of 20, 3/20.
const PAGE_NUMBER =
  /^(?:[-—–·~]\s{0,3}\d{1,3}\s{0,3}[-—–·~]|第\s?\d{1,3}\s?页.{0,10}|[Pp]age \d{1,3}(?: of \d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/;

const OFTEN = 3;
// A page has one watermark, and an address in its head.
const RUNS = 8;

/** Whether a sentence is open at the end of a line. */
const isOpen = (text: string): boolean =>
  !isEnded(text) && (/[，、]/.test(text) || holdsStop(text) || widthOf(text) > 25) && !hasMark(text);

/** The short lines that stand between the halves of a sentence at least twice, and at least three times in all. */
function noiseLines(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const cuts = new Map<string, number>();
  lines.forEach(({text, cells, level}, index) => {
    if (cells || level !== undefined || text.length > 30 || /[，。；]/.test(text) || isEnded(text) || isSalutation(text)) return;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (before && after && isOpen(before.text) && !hasMark(after.text) && !hasItemMark(after.text))
      cuts.set(text, (cuts.get(text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([text, count]) => count >= OFTEN && (cuts.get(text) ?? 0) >= 2).map(([text]) => text));
}

// A number of a page alone on its line is told from a piece of a sentence by the numbers before and after it.
function bareNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap(({text}, index) => (/^\d{1,3}$/.test(text) ? [{index, number: Number(text)}] : []));
  const inOrder = found.length >= OFTEN && found.every(({number}, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  return new Set(inOrder ? found.map(({index}) => index) : []);
}

/** The lines without some; an empty line around what a page adds parts no paragraphs. */
function without(lines: readonly Line[], isAdded: (line: Line, index: number) => boolean, record: boolean): Line[] {
  const kept: Line[] = [];
  let lost: Mended[] = [];
  let isPage = false;
  lines.forEach((line, index) => {
    if (isAdded(line, index)) {
      isPage = true;
      if (record) lost.push({kind: 'noise', was: line.text, now: ''});
      return;
    }
    const {gap, ...plain} = line;
    kept.push(withText({...plain, ...(gap && !isPage && {gap})}, line.text, lost));
    lost = [];
    isPage = false;
  });
  const last = kept.pop();
  return last ? [...kept, withText(last, last.text, lost)] : kept;
}

/** The lines without those that a page adds; what was no number of a page is a mend of the line after it. */
export function withoutNoiseLines(lines: readonly Line[]): Line[] {
  const numbers = bareNumbers(lines);
  const numbered = without(lines, ({text}, index) => PAGE_NUMBER.test(text) || numbers.has(index), false);
  const noise = noiseLines(numbered);
  return noise.size ? without(numbered, ({text}) => noise.has(text), true) : numbered;
}

// An address, or letters that are no word: www.yunchuan.example, ht60df.
const ODD_RUN =
  /(?:https?:\/\/|www\.)[\w./-]{4,60}|(?<![\w-])[\w-]{2,30}\.(?:com|cn|net|org|gov|example)\b[\w./]{0,40}|(?<![A-Za-z\d])(?=[a-z]{1,8}\d{1,6}[a-z])[a-z\d]{6,12}(?![A-Za-z\d])/g;
// A few word signs between two spaces in the middle of a sentence.
const SPACED_RUN = /(?<=[\p{sc=Han}，、]) (\p{sc=Han}{4,12}) (?=\p{sc=Han})/gu;
const SPACES = /(?<=[\p{sc=Han}，、]) (?=\p{sc=Han})/gu;

/** The runs that stand in sentences again and again and are no words of them. */
function noiseRuns(texts: readonly string[]): readonly string[] {
  const odd = new Map<string, number>();
  const spaced = new Map<string, number>();
  const count = (counts: Map<string, number>, run: string): void => void counts.set(run, (counts.get(run) ?? 0) + 1);
  let spaces = 0;
  for (const text of texts) {
    for (const {0: run} of text.matchAll(ODD_RUN)) count(odd, run);
    for (const {1: run} of text.matchAll(SPACED_RUN)) if (run) count(spaced, run);
    spaces += text.match(SPACES)?.length ?? 0;
  }
  // Words that a PDF sets apart stand elsewhere too, and so do its spaces.
  const all = texts.join('\n');
  const isAlone = ([run, times]: [string, number]): boolean => times * 10 >= spaces * 4 && all.split(run).length - 1 === times;
  return [
    ...[...odd]
      .filter(([, times]) => times >= OFTEN)
      .sort(([, one], [, other]) => other - one)
      .slice(0, RUNS)
      .map(([run]) => run),
    ...[...spaced]
      .filter(([, times]) => times >= OFTEN)
      .filter(isAlone)
      .map(([run]) => ` ${run} `),
  ];
}

/** The paragraphs without the odd runs that stand in them again and again. */
export function withoutNoiseRuns(lines: readonly Line[]): Line[] {
  const isSentence = ({text, cells}: Line): boolean => !cells && /\p{sc=Han}/u.test(text) && holdsStop(`${text}\n`);
  const noise = noiseRuns(lines.filter(isSentence).map(({text}) => text));
  const without = (line: Line, run: string): Line => {
    const parts = line.text.split(run);
    if (parts.length === 1) return line;
    const {bold, ...plain} = line;
    const isAfter = bold !== undefined && !line.text.slice(0, bold).includes(run);
    const mends = parts.slice(1).map(() => ({kind: 'noise', was: run.trim(), now: ''}) as const);
    return withText({...plain, ...(isAfter && {bold})}, parts.join(''), mends);
  };
  return lines.map((line) => (noise.length && isSentence(line) ? noise.reduce(without, line) : line));
}
