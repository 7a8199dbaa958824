// Where the digits of a printed figure stand, in all the ways that reports write them. Works on plain letters.

const ARABIC = '(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
// 1万6千, 1亿3千: digits with powers of ten between them.
const MIXED = '\\d+(?:\\.\\d+)?(?:[百千万亿]\\d+)+[十百千]?';
// 千瓦 and 百分点 are units of their own.
const LETTER = '(?:[〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾佰仟]|千(?![瓦克])|百(?!分点))';
const CHINESE = `(?:半|${LETTER}+(?:[万亿]${LETTER}+)*(?:点${LETTER}+)?)`;
const WORD =
  '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?\\b';
const NUMBER = `(?:${MIXED}|${ARABIC}|${CHINESE}|${WORD})`;
const FRACTION = `(?:\\d+/\\d+(?![\\d/])|${CHINESE}分之${CHINESE})`;
// The unit of the first number, where it has one, follows the second as well: 从5%提高到6% is no range.
const RANGE = `(?<!\\b(?:grown?|risen|rising|rose|grew|increas\\w+|rais\\w+|up|fell|fallen|declin\\w+|dropp\\w+|down|cut|reduc\\w+) from (?:\\w+ ){0,2})${NUMBER}(?<unit>[^\\d\\s、，,-]{0,6}?) ?(?:-|至|到|to) ?${NUMBER}(?= ?[十百千万亿]*\\k<unit>)`;

const NUMERAL = new RegExp(`(?<![A-Za-z\\d.])(?:-(?=\\d))?(?:${FRACTION}|${RANGE}|${NUMBER})`, 'gi');

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
  // A year with the words of a comparison, and words beside digits, are not the figure: 比2020年增长65.3%.
  const isYear = ({start, end}: Numeral): boolean => /^\d{4}年/.test(plain.slice(start, end + 1));
  const isArabic = ({start, end}: Numeral): boolean => /\d/.test(plain.slice(start, end));
  const counted = all.some((it) => !isYear(it)) ? all.filter((it) => !isYear(it)) : all;
  const printed = counted.some(isArabic) ? counted.filter(isArabic) : counted;
  const last = printed[printed.length - 1];
  if (last) return last;
  const power = /[万亿](?!众)/.exec(plain);
  return power ? {start: power.index, end: power.index} : undefined;
}
