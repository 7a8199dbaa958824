// The power of ten that a unit carries, in Chinese and in English.

const CHINESE: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8};

// 千瓦 is a unit of its own, 百分点 no hundred points, 万向 no number.
const POWERS = /^(?:[十百千万亿](?![瓦米克卡伏赫]|分点|公[斤里]))+|^[百千万亿](?=千[瓦米克卡伏赫])/;

const ENGLISH: readonly (readonly [RegExp, number])[] = [
  [/^hundred\b/i, 2],
  [/^thousand\b/i, 3],
  [/^(?:million|mn)\b/i, 6],
  [/^(?:billion|bn)\b/i, 9],
  [/^(?:trillion|tn)\b/i, 12],
];

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
  const word = ENGLISH.find(([pattern]) => pattern.test(unit))?.[1];
  if (word !== undefined) return word;
  const letter = /[$£€¥￥]\s*$/.test(before) ? /^[kmbt](?![a-z])/i.exec(unit)?.[0] : undefined;
  if (letter) return LETTERS[letter.toLowerCase()] ?? 0;
  return chinesePower(infix) + chinesePower(powersIn(unit));
}
