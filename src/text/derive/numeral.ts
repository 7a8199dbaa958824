// Where the digits of a printed figure stand, in all the ways that reports write them. Works on plain letters.

const ARABIC = '(?:(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[½¼¾]?|[½¼¾])';
// 1万6千, 1亿3千: digits with powers of ten between them.
const MIXED = '\\d+(?:\\.\\d+)?(?:[百千万亿]\\d+)+[十百千]?';
// 千瓦 and 百分点 are units of their own.
const LETTER = '(?:[〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾佰仟]|千(?![瓦克])|百(?!分点))';
const CHINESE = `(?:一?半(?![导径])|${LETTER}+(?:[万亿]${LETTER}+)*(?:点${LETTER}+)?)`;
const POWER = '(?:hundred|thousand|million|billion|trillion)';
const WORD = `(?:(?<!\\bhalf )\\ba(?= ${POWER}\\b)|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?\\b)`;
const NUMBER = `(?:${MIXED}|${ARABIC}|${CHINESE}|${WORD})`;
// two thirds, a quarter
const PART =
  '\\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\\b';
const FRACTION = `(?:\\d+/\\d+(?![\\d/])|(?:万|${CHINESE})分之${CHINESE}|${PART})`;
// The unit of the first number, where it has one, follows the second as well: 从5%提高到6% is no range.
const FROM = `(?<!\\b(?:grown?|risen|rising|rose|grew|increas\\w+|rais\\w+|up|fell|fallen|declin\\w+|dropp\\w+|down|cut|reduc\\w+) from (?:\\w+ ){0,2})`;
const RANGE = `${FROM}${NUMBER}(?<unit>[^\\d\\s、，,-]{0,6}?) ?(?:-|至|到|to) ?${NUMBER}(?= ?[十百千万亿]*\\k<unit>)`;
// 2 million to 3 million, between 2 and 3 per cent, between £2m and £3m
const MONEY = '[£$€]?';
const ENGLISH_RANGE = `(?:(?<!\\bfrom (?:\\w+ ){0,2})${NUMBER}(?<power> ?(?:${POWER}|per ?cent|m|bn)) to ${MONEY}${NUMBER}(?=\\k<power>)|(?<=\\bbetween ${MONEY})${NUMBER}(?: ?(?:${POWER}|per ?cent|%|m|bn))? and ${MONEY}${NUMBER})`;

const NUMERAL = new RegExp(`(?<![A-Za-z\\d.])(?:-(?=\\d))?(?:${FRACTION}|${ENGLISH_RANGE}|${RANGE}|${NUMBER})`, 'gi');

// Words that hold a numeral and print no number of things: what they say is said in words.
const NO_NUMBER = /^(?:番|位数|线|流|样|致|定|般|直|些|起|同|体)/;
const BEFORE_NO_NUMBER = /(?:统|唯|第|之|进|万|单|专)$/;

// 8.3∶41.4∶50.3 is a ratio, and no figure of one number.
const RATIO = /\d ?[:∶：] ?\d/;

/** A stretch of digits in a printed figure. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
}

/** Every number in words in plain letters that may be the one of a figure, in order. */
function candidates(plain: string): readonly Numeral[] {
  return [...plain.matchAll(NUMERAL)]
    .map(({0: found, index}) => ({start: index, end: index + found.length}))
    .filter(({start, end}) => {
      const digits = plain.slice(start, end);
      const [first, rest] = [plain.slice(0, start), plain.slice(end)];
      return !/^[一二两三]$/.test(digits) || !(NO_NUMBER.test(rest) || BEFORE_NO_NUMBER.test(first));
    });
}

/**
 * Where the digits stand in a printed figure; an empty stretch before 万 or 亿 where they are not printed (超万亿元), and nothing where it prints no number.
 *
 * @param digits - Digits that are known already, in plain letters.
 */
export function numeralIn(plain: string, digits?: string): Numeral | undefined {
  if (RATIO.test(plain)) return undefined;
  const all = candidates(plain);
  const known = digits ? all.find(({start, end}) => plain.slice(start, end) === digits) : undefined;
  if (known) return known;
  // A year with the words of a comparison, and words beside digits, are not the figure: 比2020年增长65.3%, 比2020年翻一番.
  const isYear = ({start, end}: Numeral): boolean => /^\d{4}年/.test(plain.slice(start, end + 1));
  if (all.length && all.every(({start, end}) => /^(?:19|20)\d\d年./.test(plain.slice(start, end + 2)))) return undefined;
  const isArabic = ({start, end}: Numeral): boolean => /\d/.test(plain.slice(start, end));
  const counted = all.some((it) => !isYear(it)) ? all.filter((it) => !isYear(it)) : all;
  const printed = counted.some(isArabic) ? counted.filter(isArabic) : counted;
  const last = printed[printed.length - 1];
  if (last) return last;
  const power = /[万亿](?!众)/.exec(plain);
  return power ? {start: power.index, end: power.index} : undefined;
}
