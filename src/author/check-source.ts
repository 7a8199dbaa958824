// Whether a dataset tells the published text: every sentence, in order, letter for letter but for the width of punctuation and white space. For authors.
import {problem, type Location, type Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {paragraphText, textsOf} from '../model/texts.js';
import {furnitureIn} from '../text/furniture.js';
import {compared, type Compared} from './compared.js';
import {withoutContents} from './source-contents.js';
import {gapsOfTexts, slid} from './text-gaps.js';

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

/** The paragraph, title or keyword that a path of a text is of. */
const ownerOf = (path: string): string => path.replace(/\.(?:mark|label|text|title)$/, '');

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

/** A published text whose marks of headings, of lists and of strong words are white space: those of Markdown are no letters of it. */
const plainSource = (source: string): string => source.replace(/^(?:#+ |- )/gm, (mark) => ' '.repeat(mark.length)).replace(/\*\*/g, '  ');

/** Who spoke, where and at which session: what a dataset says of it stands in the published text. */
const headUnprinted = ({speaker, session, place}: Report, letters: string): readonly Problem[] =>
  Object.entries({speaker, session, 'place.name': place?.name}).flatMap(([key, words]) =>
    words === undefined || letters.includes(compared(words).letters) ? [] : [problem('not-printed', `$.${key}`, {key, words})],
  );

/** What one text has and the other has elsewhere is said once, at the place of the dataset. */
function withMoved(problems: readonly Problem[]): readonly Problem[] {
  const missing = problems.filter((it) => it.code === 'source-missing');
  const gone = new Set<Problem>();
  const all = problems.map((it) => {
    if (it.code !== 'source-added' || it.params.received.length < 2) return it;
    const other = missing.find((one) => one.params.words === it.params.received && !gone.has(one));
    if (!other) return it;
    gone.add(other);
    return problem('source-moved', it.path, other.params);
  });
  return all.filter((it) => !gone.has(it));
}

/** Where a dataset and the published text differ. */
export function checkSource(report: Report, source: string): readonly Problem[] {
  const {text, listed} = withoutContents(plainSource(source), report);
  const published = compared(text);
  // The one chapter of a text without chapters is called like the report.
  const pieces = piecesOf(report).filter(({text: it, path}) => it !== report.title || !/^\$\.chapters\[\d+\]\.title$/.test(path));
  const told = pieces.map((piece) => ({...piece, ...compared(piece.text)}));
  const letters = told.map((it) => it.letters).join('');
  const starts = told.reduce<number[]>((all, it) => [...all, (all[all.length - 1] ?? 0) + it.letters.length], [0]);
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
  const gaps = gapsOfTexts(published.letters, letters);
  const beginnings = new Set(starts);
  const isStart = (at: number): boolean => beginnings.has(at);
  const isLineStart = (at: number): boolean => at === 0 || /[\r\n]/.test(text.slice(published.places[at - 1], published.places[at]));
  /** Letters of the dataset, a paragraph, title or keyword at a time. */
  const added = (first: number, last: number): readonly (readonly [from: number, to: number])[] => {
    const cuts = starts.filter((at, n) => at > first && at < last && told[n] && ownerOf(told[n].path) !== ownerOf(told[n - 1]?.path ?? ''));
    return [first, ...cuts].map((at, n) => [at, cuts[n] ?? last]);
  };
  const problems = gaps.flatMap(({one, other}): readonly Problem[] => {
    const [first, last] = one[0] === one[1] ? slid(letters, other, isStart) : other;
    const [from, to] = first === last ? slid(published.letters, one, isLineStart) : one;
    const [words, received] = [published.letters.slice(from, to), letters.slice(first, last)];
    // A few letters that follow a line of the page are no change of it.
    const left = received && words.endsWith(received) ? words.slice(0, -received.length) : words;
    if (isElsewhere(left, others) && (!received || left !== words)) return [];
    const place = locate(from);
    if (!received) return lost(words, from, locate, published, text).map((it) => problem('source-missing', pathAt(first), it));
    if (words) return [problem('source-changed', pathAt(first), {words, received, ...place})];
    return added(first, last).flatMap(([start, end]) => {
      const letter = letters.slice(start, end);
      return listed.has(letter) ? [] : [problem('source-added', pathAt(start), {received: letter, ...place})];
    });
  });
  return [...headUnprinted(report, compared(source).letters), ...withMoved(problems)];
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
