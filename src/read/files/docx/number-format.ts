// The numbers that Word prints before paragraphs, by the names of their formats.

const DIGITS = Array.from('〇一二三四五六七八九');
const LEGAL = Array.from('零壹贰叁肆伍陆柒捌玖');
const STEMS = Array.from('甲乙丙丁戊己庚辛壬癸');
const BRANCHES = Array.from('子丑寅卯辰巳午未申酉戌亥');

/** Digit by digit: 二〇. */
const digital = (number: number): string => Array.from(String(number), (digit) => DIGITS[Number(digit)] ?? digit).join('');

/** With tens and hundreds: 二十一, 一百零三. */
function counted(number: number, digits: readonly string[], [ten = '', hundred = '', thousand = '']: readonly string[]): string {
  if (number <= 0 || number > 9999) return digital(number);
  const powers = ['', ten, hundred, thousand];
  const own = Array.from(String(number)).reverse();
  let text = '';
  own.forEach((digit, power) => {
    const isZero = digit === '0';
    const isGap = isZero && text !== '' && !text.startsWith('零');
    text = (isZero ? (isGap ? '零' : '') : (digits[Number(digit)] ?? '') + (powers[power] ?? '')) + text;
  });
  // 十五, not 一十五.
  return digits === DIGITS && number >= 10 && number < 20 ? text.slice(1) : text;
}

const chinese = (number: number): string => counted(number, DIGITS, ['十', '百', '千']);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number <= 0 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

/** a … z, aa … zz. */
const letters = (number: number): string =>
  number > 0 && number <= 780 ? String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26)) : String(number);

/** One sign for each number from 1 on, and digits behind the last. */
const signs =
  (first: string, count: number) =>
  (number: number): string =>
    number > 0 && number <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : String(number);

const CIRCLED = Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿');

const listed =
  (list: readonly string[]) =>
  (number: number): string =>
    list[number - 1] ?? String(number);

const wide = (number: number): string => Array.from(String(number), (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('');

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: listed(CIRCLED),
  decimalEnclosedCircleChinese: listed(CIRCLED),
  decimalEnclosedFullstop: signs('⒈', 20),
  decimalEnclosedParen: signs('⑴', 20),
  numberInDash: (number) => `- ${number} -`,
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  chineseCounting: (number) => (number < 100 ? chinese(number) : digital(number)),
  chineseCountingThousand: chinese,
  taiwaneseCounting: (number) => (number < 100 ? chinese(number) : digital(number)),
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: (number) => counted(number, LEGAL, ['拾', '佰', '仟']),
  ideographLegalTraditional: (number) => counted(number, LEGAL, ['拾', '佰', '仟']),
  ideographTraditional: listed(STEMS),
  ideographZodiac: listed(BRANCHES),
  ideographEnclosedCircle: signs('㊀', 10),
  ordinal: (number) => String(number) + (['th', 'st', 'nd', 'rd'][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? 'th'),
};

/** A number as a format prints it; in digits where the format is not known. */
export const formatted = (number: number, format: string): string => (FORMATS[format] ?? String)(number);
