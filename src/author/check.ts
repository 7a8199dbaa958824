// Whether the text between the tags of a piece still says what the report says. Pure.
import {findBefore} from '../model/find-before.js';
import {textsOf} from '../model/texts.js';
import {codePoint, oddLetter, plainLetters} from '../model/letters.js';
import {eachIndicator, findIndicator, type Found} from '../model/lookup.js';
import {printedThings} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {wordsFor, type Words} from '../text/words.js';
import {statusOf} from '../elements/shared/figure.view.js';
import {contentOf} from './content.js';
import {fallbackOf} from './fallback.js';
import type {ContentNode} from './node.js';
import {idOf, keyOf, type Piece} from './piece.js';
import {kindOf} from './pieces.js';

/** One thing that a page and the report do not both say. */
export interface Difference {
  /**
   * `missing`: the report does not contain what the piece names; `empty`: no text between the tags; `absent`: words of the report are not there,
   * or not in its order; `foreign`: words or numbers stand there that the report does not say; `letter`: a letter stands there that nobody sees
   * or that looks like another.
   */
  readonly code: 'missing' | 'empty' | 'absent' | 'foreign' | 'letter';
  /** What stands on the page; empty where something is absent. */
  readonly page: string;
  /** What the report says: the words that are absent, else all that should stand there. */
  readonly report: string;
  /** The code point of a letter: `U+200B`. */
  readonly letter?: string;
}

const LANGS = ['zh-CN', 'en'];

/** A text without white space, its punctuation of one width, in plain letters. */
const plain = (text: string): string => plainLetters(text).normalize('NFKC').replace(/\s/g, '');

// Where a sentence ends, and where a clause does, once the punctuation is of one width.
const SENTENCE = /(?<=[。！？；])/;
const CLAUSE = /[,;:。!?·()]+/;
const NUMBER = /\d+(?:\.\d+)?/g;
const BETWEEN = '\n';

/** Everything that is said in a tree by roles that hold text of the report, sentence by sentence. */
function requiredOf({role, children}: ContentNode): readonly string[] {
  switch (role) {
    // The library's own words, and what stands in the report elsewhere.
    case 'label':
    case 'name':
    case 'number':
    case 'eyebrow':
    case 'source':
    case 'full-text':
    case 'icon':
      return [];
    case 'keywords':
      return children.flatMap((child) => (typeof child === 'string' ? [] : requiredOf(child)));
    default: {
      const wanted: string[] = [];
      let line = '';
      const close = (): void => {
        wanted.push(...line.split(SENTENCE));
        line = '';
      };
      for (const child of children) {
        if (typeof child === 'string' || ['mark', 'held', 'word', 'year', 'clause'].includes(child.role)) line += textOf(child);
        else {
          close();
          wanted.push(...requiredOf(child));
        }
      }
      close();
      return wanted;
    }
  }
}

const textOf = (part: ContentNode | string): string => (typeof part === 'string' ? part : part.children.map(textOf).join(''));

/** What may be said of one figure: its paragraph, its name, and that of the time before. */
function aroundFigure(report: Report, found: Found, words: Words): readonly string[] {
  const before = findBefore(report, found)?.found;
  return [found, ...(before ? [before] : [])].flatMap((it) => {
    const {indicator, chapter, block, paragraph, period, text} = it;
    const {modality, note, name} = indicator;
    const title = block?.kind === 'theme' || block?.kind === 'goals' ? block.title : undefined;
    return [
      text,
      name,
      ...[modality, note, chapter?.title, title, paragraph?.label].filter((line) => line !== undefined),
      ...printedThings(indicator).map(([, {printed}]) => printed),
      ...[period?.printed ?? '', statusOf(it, words)],
    ];
  });
}

/** Every time that the report says of a figure. */
const timesOf = (report: Report): readonly string[] => [...new Set(eachIndicator(report).map(({period}) => period?.printed ?? ''))];

/** What may stand between the tags of a piece. */
function sourcesOf(report: Report, piece: Piece): readonly string[] {
  const found = keyOf(piece) === 'indicator' ? findIndicator(report, idOf(piece)) : undefined;
  const inline = {...piece, attributes: {...piece.attributes, layout: 'inline'}};
  return LANGS.flatMap((lang) => [
    ...[piece, inline].map((it) => fallbackOf(report, it, lang) ?? ''),
    ...(found ? aroundFigure(report, found, wordsFor(lang)) : timesOf(report).map((time) => wordsFor(lang).status(time, 'target'))),
    ...(found ? [] : [...textsOf(report).map(({text: block}) => block), report.source.title]),
  ]);
}

/** What stands on the page and the report does not say, each with the clause that it stands in. */
function foreignOf(lines: readonly string[], sources: readonly string[]): readonly string[] {
  const all = sources.map(plain).join(BETWEEN);
  const numbers = new Set(all.match(NUMBER));
  const known = (text: string): boolean => all.includes(text) && (text.match(NUMBER) ?? []).every((number) => numbers.has(number));
  return lines
    .flatMap((line) => line.split(SENTENCE))
    .filter((sentence) => {
      const whole = plain(sentence).replace(/[。;]$/, '');
      return !known(whole) && !whole.split(CLAUSE).every(known);
    })
    .map((sentence) => sentence.trim());
}

/** What the report says and the page does not, or not in this order. */
function absentOf(text: string, wanted: readonly string[]): readonly string[] {
  let at = 0;
  return wanted.filter((sentence) => {
    const sought = plain(sentence).replace(/[。;:]$/, '');
    const found = text.indexOf(sought, at);
    if (found >= 0) at = found + sought.length;
    return found < 0;
  });
}

/** The letters of a page that are odd and not the report's own, each once with the line that it stands in. */
function* lettersOf(lines: readonly string[], sources: readonly string[], report: string, lang: string): Generator<Difference> {
  const found = new Set<string>();
  for (const page of lines) {
    const {letter} = oddLetter(page, lang) ?? {};
    if (!letter || found.has(letter) || sources.some((source) => source.includes(letter))) continue;
    found.add(letter);
    yield {code: 'letter', page: page.trim(), report, letter: codePoint(letter)};
  }
}

/** What was corrected of what a leaf says, as its own text has it. */
function correctionsIn(report: Report, piece: Piece, lang: string): readonly string[] {
  const words = wordsFor(lang);
  const text = fallbackOf(report, piece, lang) ?? '';
  const said = (report.corrections ?? [])
    .flatMap(({now, was, showWas, date}) => {
      const [day, shown] = [words.date(date), showWas ? was : ''];
      return [words.correction(day, now, shown), words.corrected(day, shown)];
    })
    .filter((it) => text.includes(it));
  // One of the same day, without its former wording, stands in another.
  return [...new Set(said)].filter((it, _, all) => !all.some((other) => other !== it && other.includes(it)));
}

/** What has to stand between the tags, in order: all that a whole or a list says, the figure of a leaf and its corrections. */
function requiredFor(report: Report, piece: Piece, lang: string): readonly string[] {
  const kind = kindOf(piece.tag);
  const content = kind?.sentence && !kind.isList ? undefined : contentOf(report, piece, wordsFor(lang));
  if (content) return requiredOf(content);
  const found = kind?.key === 'indicator' ? findIndicator(report, idOf(piece)) : undefined;
  const [, main] = (found && printedThings(found.indicator).find(([key]) => key !== 'value.from')) ?? [];
  return [...(main ? [main.printed] : []), ...correctionsIn(report, piece, lang)];
}

/** What is absent of what has to stand there, in the language of the interface that the page is in: that in which the least is. */
function absentFrom(text: string, report: Report, piece: Piece): readonly string[] {
  const absent = [report.lang, ...LANGS].map((lang) => absentOf(plain(text), requiredFor(report, piece, lang)));
  return absent.reduce((least, it) => (it.length < least.length ? it : least));
}

/**
 * Compares what stands between the tags of a piece with what the report says. White space and the width of punctuation do not count.
 *
 * @param text - Text of the page, a line for each of its blocks.
 * @returns Each difference; none where the piece says what the report says.
 */
export function differencesOf(report: Report, piece: Piece, text: string): readonly Difference[] {
  const wanted = fallbackOf(report, piece);
  if (wanted === undefined) return [{code: 'missing', page: idOf(piece), report: ''}];
  // Keywords are a list, whatever stands between them.
  const lines = text.split(kindOf(piece.tag)?.isList ? /[\s、]+/ : '\n').filter((line) => line.trim());
  if (!lines.length) return [{code: 'empty', page: '', report: wanted}];
  const sources = sourcesOf(report, piece);
  return [
    ...lettersOf(lines, sources, wanted, report.lang),
    ...foreignOf(lines, sources).map((page): Difference => ({code: 'foreign', page, report: wanted})),
    ...absentFrom(text, report, piece).map((sentence): Difference => ({
      code: 'absent',
      page: '',
      report: sentence.trim(),
    })),
  ];
}
