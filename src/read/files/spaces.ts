// Spaces that a PDF puts between the words of a Chinese sentence: 增长 12.5%. Elsewhere (names, titles, English) a space is the author's.
import type {Range} from '../../model/quote.js';
import type {Line, Mended} from './line.js';

// The two letters beside a space, of which at least one is a word sign, a stop of Chinese, or stands in a number.
const HAN = '\\p{sc=Han}，。、；：！？（）“”《》％';
const SPACE = '[ \\u00a0\\u2002-\\u200a\\u202f\\u3000]';
const SPACED = new RegExp(
  `(?<=[${HAN}])${SPACE}+(?=[${HAN}A-Za-z\\d.%‰+-])|(?<=[A-Za-z\\d.%‰])${SPACE}+(?=[${HAN}])|(?<=[\\d.])${SPACE}(?=[\\d.]|[%‰])|(?<=PM)${SPACE}(?=2\\.5|10)`,
  'gu',
);

// A name of two signs is set as wide as one of three: 王 伟; a sentence holds such a space only once.
const isSentence = (text: string): boolean => /[。；！？]/.test(text) || (text.length > 40 && text.includes('，'));

// “好客云川 好品云川”: a slogan has a space of its own between its halves.
const QUOTED = /“[^”]{1,60}”/g;

/** The spaces of a PDF in a text, by their places. */
function spacesIn(text: string): readonly Range[] {
  const quoted = [...text.matchAll(QUOTED)].map(({0: quote, index}) => ({start: index, end: index + quote.length}));
  let next = 0;
  return [...text.matchAll(SPACED)].flatMap(({0: space, index}) => {
    while ((quoted[next]?.end ?? Infinity) <= index) next++;
    const isQuoted = index > (quoted[next]?.start ?? Infinity);
    const isSlogan = isQuoted && /\p{sc=Han}/u.test(text.charAt(index - 1)) && /\p{sc=Han}/u.test(text.charAt(index + space.length));
    return isSlogan ? [] : [{start: index, end: index + space.length}];
  });
}

// So many letters on each side show where a space stood.
const SHOWN = 6;

/** A text without its spaces from one place to another. */
function without(text: string, spaces: readonly Range[], from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const {start, end} of spaces) {
    parts.push(text.slice(at, start));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts.join('');
}

/** A text without the spaces of a PDF, and what was mended; spaces that stand near each other are one mend. */
function mended(text: string): {readonly text: string; readonly mends: readonly Mended[]} {
  const spaces = spacesIn(text);
  const mends: Mended[] = [];
  let near: Range[] = [];
  spaces.forEach((space, index) => {
    near.push(space);
    const following = spaces[index + 1];
    if (following && following.start - space.end <= SHOWN) return;
    const from = Math.max(0, (near[0]?.start ?? 0) - SHOWN);
    const to = Math.min(text.length, space.end + SHOWN);
    mends.push({kind: 'space', was: text.slice(from, to), now: without(text, near, from, to)});
    near = [];
  });
  return {text: without(text, spaces, 0, text.length), mends};
}

/** A paragraph without the spaces of a PDF, and what was mended: the number of a heading stands off from it by none. */
export function withoutSpaces(line: Line): Line {
  if (line.cells || !/\p{sc=Han}/u.test(line.text)) return line;
  // 一、 概述
  const text = line.text.replace(/^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]) +/, '$1');
  const moved = text.length - line.text.length;
  const result = isSentence(text) ? mended(text) : {text, mends: []};
  if (result.text === line.text) return line;
  const {bold, ...plain} = line;
  const label = bold === undefined ? undefined : mended(text.slice(0, bold + moved)).text.length;
  return {...plain, text: result.text, ...(label && {bold: label}), mends: [...(line.mends ?? []), ...result.mends]};
}
