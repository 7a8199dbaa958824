// Whether a dataset tells the published text: every sentence, in order, letter for letter but for the width of punctuation and white space. For authors.
import {problem, type Location, type Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {paragraphText, textsOf} from '../model/texts.js';
import {furnitureIn} from '../text/furniture.js';
import {gapsBetween, lettersBetween, type Gap} from '../text/derive/align.js';

/** A text as it is compared, and where each of its letters stands. */
interface Compared {
  readonly letters: string;
  /** The place of each letter in the text, and past the last. */
  readonly places: readonly number[];
}

// The same stop in another width or form.
const STOPS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '．': '.',
  '·': '・',
  '∶': ':',
  '–': '-',
  '—': '-',
  '－': '-',
};

/** A text without white space, its punctuation in one width; letters and digits as they are. */
function compared(text: string): Compared {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (/[\s\u3000\ufeff]/.test(letter)) continue;
    const isWide = letter >= '\uff01' && letter <= '\uff5e' && !/[\p{L}\p{N}]/u.test(letter);
    letters += STOPS[letter] ?? (isWide ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter);
    places.push(at);
  }
  return {letters, places: [...places, text.length]};
}

/** Clauses with their stops, and where each begins. */
function clausesOf(letters: string): {readonly clauses: readonly string[]; readonly starts: readonly number[]} {
  const found = [...letters.matchAll(/[^,。!?;:、]*[,。!?;:、]+|[^,。!?;:、]+$/g)];
  return {clauses: found.map(([clause]) => clause), starts: [...found.map(({index}) => index), letters.length]};
}

interface Piece {
  readonly text: string;
  readonly path: string;
}

/** Every text of a report with its own path, marks of themes too. */
function piecesOf(report: Report): readonly Piece[] {
  return textsOf(report).flatMap(({text, path, paragraph, block}): readonly Piece[] => {
    if (paragraph) {
      const {mark = '', label = ''} = paragraph;
      const whole = paragraphText(paragraph);
      return [
        {text: mark, path: `${path}.mark`},
        {text: label, path: `${path}.label`},
        {text: whole.slice(mark.length + label.length), path: `${path}.text`},
      ].filter((it) => it.text);
    }
    const mark =
      block?.kind === 'theme' && block.mark && path.endsWith('.title') ? [{text: block.mark, path: path.replace(/title$/, 'mark')}] : [];
    return [...mark, {text, path}];
  });
}

/** What a published page says beside the report and a dataset has elsewhere: who spoke, and when, the title again; and its own buttons. */
const beside = (
  {title, subtitle, speaker, session, issuer, place, source, credits = [], datePublished}: Report,
  lines: readonly string[],
): readonly string[] =>
  [
    title,
    subtitle,
    speaker,
    session,
    issuer,
    place?.name,
    source.title,
    source.url,
    datePublished,
    ...credits.flatMap(({role, name}) => [role + name, name, role]),
    ...furnitureAround(lines),
  ]
    .flatMap((it) => (it ? [compared(it).letters] : []))
    .sort((a, b) => b.length - a.length);

// What is longer is no title of a chapter, not in a list of contents either.
const LONGEST_TITLE = 200;
// What is longer is a paragraph of the report.
const LONG = 60;

/** The lines of a page before and after its long paragraphs that are none of a report. */
function furnitureAround(lines: readonly string[]): readonly string[] {
  const long = lines.flatMap((line, index) => (line.trim().length > LONG ? [index] : []));
  const [first, last] = [long[0] ?? lines.length, long[long.length - 1] ?? lines.length];
  return [lines.slice(0, first), lines.slice(last + 1)].flatMap((side) => [...furnitureIn(side)].map((index) => side[index] ?? ''));
}

/** Whether nothing but what stands elsewhere in the dataset is left of words. */
const isElsewhere = (words: string, others: readonly string[]): boolean =>
  others.reduce((left, other) => left.split(other).join(''), words).replace(/[^\p{L}\p{N}]/gu, '') === '';

/** A published text without its list of contents, each letter in its place, and the titles of chapters that it has in that list alone. */
function withoutContents(text: string, {chapters}: Report): {readonly text: string; readonly listed: ReadonlySet<string>} {
  const titles = new Map(chapters.map(({title}) => [compared(title).letters, title]));
  const lines = text.split('\n').map((line) => ({
    line,
    // 一、工作回顾……3
    title:
      line.length > LONGEST_TITLE
        ? undefined
        : (titles.get(compared(line.replace(/[\s.．·…]{0,99}\d{0,3}\s{0,9}$/, '')).letters) ?? titles.get(compared(line).letters)),
    isBlank: !line.trim(),
  }));
  const filled = lines.filter(({isBlank}) => !isBlank);
  const inList = new Set(
    filled.filter(({title, line}, index) => {
      const next = filled[index + 1]?.title;
      return title ? (filled[index - 1]?.title ?? next) : next && /^\s*(?:目\s*录|contents)\s*$/i.test(line);
    }),
  );
  const elsewhere = new Set(lines.flatMap((it) => (it.title && !inList.has(it) ? [it.title] : [])));
  return {
    text: lines.map((it) => (inList.has(it) ? ' '.repeat(it.line.length) : it.line)).join('\n'),
    listed: new Set([...inList].flatMap(({title}) => (title && !elsewhere.has(title) ? [title] : []))),
  };
}

/** Where a dataset and the published text differ. */
export function checkSource(report: Report, source: string): readonly Problem[] {
  // A heading of Markdown and a dash of its list are no letters of the text.
  const plain = source.replace(/^(?:#+ |- )/gm, (mark) => ' '.repeat(mark.length)).replace(/\*\*/g, '  ');
  const {text, listed} = withoutContents(plain, report);
  const published = compared(text);
  const pieces = piecesOf(report).filter(
    ({text: told, path}) => !/^\$\.chapters\[\d+\]\.title$/.test(path) || !(listed.has(told) || told === report.title),
  );
  const told = pieces.map((piece) => ({...piece, ...compared(piece.text)}));
  const letters = told.map((it) => it.letters).join('');
  const starts = told.reduce<number[]>((all, it) => [...all, (all[all.length - 1] ?? 0) + it.letters.length], [0]);
  const [one, other] = [clausesOf(published.letters), clausesOf(letters)];
  const others = beside(report, text.split(/\r\n|\r|\n/));

  const locate = (at: number): Location => {
    const before = text.slice(0, published.places[at]).split(/\r\n|\r|\n/);
    return {line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1};
  };
  /** The path of a letter of the dataset; of its end the last. */
  const pathAt = (at: number): string => {
    const index = Math.max(0, Math.min(told.length - 1, starts.findIndex((start, n) => n > 0 && start > at) - 1));
    const piece = starts[starts.length - 1] === at ? told[told.length - 1] : told[index];
    if (!piece) return '$';
    const offset = piece.places[at - (starts[told.indexOf(piece)] ?? 0)] ?? piece.text.length;
    return /\.(?:text|label)$/.test(piece.path) ? `${piece.path}[${offset}]` : piece.path;
  };
  const gaps = gapsBetween(one.clauses, other.clauses).flatMap((gap): readonly Gap[] => {
    const [from, to] = gap.one.map((index) => one.starts[index] ?? 0) as [number, number];
    const [first, last] = gap.other.map((index) => other.starts[index] ?? 0) as [number, number];
    return lettersBetween(published.letters.slice(from, to), letters.slice(first, last)).map((it) => ({
      one: [from + it.one[0], from + it.one[1]],
      other: [first + it.other[0], first + it.other[1]],
    }));
  });
  return gaps.flatMap(({one: [from, to], other: [first, last]}): readonly Problem[] => {
    const [words, received] = [published.letters.slice(from, to), letters.slice(first, last)];
    // A few letters that follow a line of the page are no change of it.
    const left = received && words.endsWith(received) ? words.slice(0, -received.length) : words;
    if (isElsewhere(left, others) && (!received || left !== words)) return [];
    const place = locate(from);
    const path = pathAt(first);
    if (!received) return lost(words, from, locate, published, text).map((it) => problem('source-missing', path, it));
    if (!words) return [problem('source-added', path, {received, ...place})];
    return [problem('source-changed', path, {words, received, ...place})];
  });
}

/** Words of the published text that the dataset has not, line by line. */
function lost(
  words: string,
  from: number,
  locate: (at: number) => Location,
  {places}: Compared,
  text: string,
): readonly (Location & {readonly words: string})[] {
  const lines: (Location & {words: string})[] = [];
  for (let at = from; at < from + words.length; at++) {
    const isNew = at === from || /[\r\n]/.test(text.slice(places[at - 1], places[at]));
    const line = lines[lines.length - 1];
    if (isNew || !line) lines.push({...locate(at), words: words.charAt(at - from)});
    else line.words += words.charAt(at - from);
  }
  return lines;
}
