// What the printed words of a rank, a ratio, a limit, a horizon and a time say. Works on any letters.
import {printedNumber} from '../../model/printed-number.js';
import {plainWords} from '../traditional.js';
import {deriveQuantity} from './quantity.js';
import {exponentOf} from './power.js';

const NUMERAL = '\\d+|[〇零一二三四五六七八九十百两]+';

/** 居全国第五, 前20强, 首位, 由369位上升到235位. */
export function rankOf(printed: string): {readonly position: number; readonly bound: boolean} | undefined {
  const plain = plainWords(printed);
  // Of two places the last is held where one has become the other: 从第11位跃升至第7位.
  const all = [...plain.matchAll(new RegExp(`(第|前)(${NUMERAL})|(首位|榜首|第一)|[到至](\\d+)位`, 'g'))];
  const found = all[/[从由升]/.test(plain) ? all.length - 1 : 0];
  const position = found?.[3] ? 1 : printedNumber(found?.[2] ?? found?.[4] ?? '');
  return found && position !== undefined ? {position, bound: found[1] === '前'} : undefined;
}

/** The numbers of 8.3∶41.4∶50.3, as they are printed; of 由2.9∶1缩小至2.5∶1 those that it has come to. */
export function ratioOf(printed: string): readonly string[] | undefined {
  const found = [...printed.matchAll(/(?<!\d)\d+(?:\.\d+)?(?: ?[:∶：] ?\d+(?:\.\d+)?)+/g)].pop();
  return found?.[0].split(/ ?[:∶：] ?/);
}

/** The number of a limit, in its unit: 亿元以上 is 1 of 亿元 and 100,000,000 of 元. */
export function limitOf(printed: string, unit: string): {readonly number: number; readonly comparator: string} | undefined {
  const derived = deriveQuantity({printed});
  const number = derived?.number ?? derived?.order;
  if (!derived || number === undefined) return undefined;
  return {number: number * 10 ** ((derived.exponent ?? 0) - exponentOf('', '', unit)), comparator: derived.comparator};
}

/** The years of 3-5年 and 两年内. */
export function horizonOf(printed: string): {readonly minYears: number; readonly maxYears: number} | undefined {
  const found = new RegExp(`^(?:在|用|未来|今后)?(${NUMERAL})(?:(?:-|至|到)(${NUMERAL}))?年(内|之内|以内)?$`).exec(plainWords(printed));
  const [low, high, within] = [found?.[1], found?.[2], found?.[3]];
  const [first, last] = [low, high ?? low].map((it) => printedNumber(it ?? ''));
  if (first === undefined || last === undefined) return undefined;
  return {minYears: within && !high ? 0 : first, maxYears: last};
}

// The first five-year plan that began in a year of this row: 十四五 is the fourteenth, from 2021 on.
const FOURTEENTH = 2021;

/** The first and the last year of 2025年, 2021-2025年 and “十四五”时期. */
export function yearsOf(printed: string): readonly [start: string, end: string] | undefined {
  const plain = plainWords(printed);
  const years = /^(\d{4})(?:年?(?:-|至|到)(\d{4}))?年$/.exec(plain);
  if (years?.[1]) return [years[1], years[2] ?? years[1]];
  const plan = printedNumber(/^[“"]?([一二三四五六七八九十]+)五[”"]?(?:时期|期间)?$/.exec(plain)?.[1] ?? '');
  if (!plan || plan < 6) return undefined;
  const first = FOURTEENTH + 5 * (plan - 14);
  return [String(first), String(first + 4)];
}
