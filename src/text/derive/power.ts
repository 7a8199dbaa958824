// The power of ten that a unit carries, in Chinese and in English.

const CHINESE: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8};

// 千瓦 is a unit of its own and 百分点 no hundred points; 万公里 and 万米 are counted like everything else.
const POWERS = /^(?:千(?![瓦米克卡伏赫帕])|百(?!分点|帕)|[十万亿])+/;

const ENGLISH: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};

// A hundred thousand, one hundred million: powers of ten in a row.
const ENGLISH_POWERS = /^(?:(?:hundred|thousand|million|mn|billion|bn|trillion|tn)\b[ -]?)+/i;

// One letter is a power of ten only behind a sign of money: £395m.
const LETTERS: Readonly<Record<string, number>> = {k: 3, m: 6, b: 9, t: 12};

/** The letters of a unit that are its power of ten: 万亿 of 万亿元. */
export const powersIn = (unit: string): string => POWERS.exec(unit)?.[0] ?? '';

/** The power of ten of letters: 7 of 千万. */
export const chinesePower = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum + (CHINESE[letter] ?? 0), 0);

/** The power of ten that a unit carries, with the words between it and the digits; `before` are the words before these. */
export function exponentOf(before: string, infix: string, unit: string): number {
  // 成 is a tenth, measured in per cent.
  if (unit === '成') return 1;
  const words = ENGLISH_POWERS.exec(unit)?.[0]
    .toLowerCase()
    .match(/[a-z]+/g);
  if (words) return words.reduce((sum, word) => sum + (ENGLISH[word] ?? 0), 0);
  const letter = /[$£€¥￥]\s*$/.test(before) ? /^[kmbt](?![a-z])/i.exec(unit)?.[0] : undefined;
  if (letter) return LETTERS[letter.toLowerCase()] ?? 0;
  return chinesePower(infix) + chinesePower(powersIn(unit));
}
