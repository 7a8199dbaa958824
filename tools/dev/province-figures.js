// The figures of a fictional province: a clause with its number, its words of sense and all keys. Pure.

/** @typedef {import('./province-words.js').Subject} Subject */
/** @typedef {import('../../src/model/schema.js').Indicator} Indicator */
/** @typedef {import('../../src/model/schema.js').Quantity} Quantity */
/** @typedef {import('../../src/model/schema.js').Change} Change */

/** How many of the figures carry a word of sense: 余, 超过, 以上. */
const WITH_SENSE = 0.3;

/**
 * What a clause is made with: the dice, the year, whether it is a goal.
 *
 * @typedef {{random: () => number, year: number, isGoal: boolean}} Writing
 */

/**
 * Mulberry32: numbers from 0 to 1 that depend on the seed alone.
 *
 * @param {number} seed
 */
export function diceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A number as reports round it: a digit behind the point where it is small, tens where it is large.
 *
 * @param {number} number
 */
const rounded = (number) =>
  number < 100 ? Math.round(number * 10) / 10 : number < 1000 ? Math.round(number) : Math.round(number / 10) * 10;

/** Powers of ten that a unit begins with. @type {Partial<Record<string, number>>} */
const POWERS = {万: 4, 亿: 8};

/** Units of things that are counted: these have no parts. */
const COUNTED = /^(?:个|家|户|项|人|件|台|座|处|所|张|套|名)$/;

/**
 * @param {[low: number, high: number]} range
 * @param {Writing} writing
 * @param {number} part
 */
const sizeIn = ([low, high], {random}, part) => rounded((low + random() * (high - low)) * part);

/**
 * The change of a subject in per cent.
 *
 * @param {[low: number, high: number]} range
 * @param {'growth' | 'decline'} kind
 * @param {Writing} writing
 * @returns {Change}
 */
function changeOf(range, kind, writing) {
  const number = sizeIn(range, writing, 1);
  const before = kind === 'growth' ? '增长' : '下降';
  const after = writing.isGoal && writing.random() < WITH_SENSE ? '以上' : '';
  return {
    printed: `${before}${number}%${after}`,
    before,
    digits: String(number),
    unit: '%',
    ...(after && {after}),
    number,
    comparator: after ? 'gte' : 'eq',
    kind,
  };
}

/**
 * The words around the digits of a value, with their sense.
 *
 * @param {number} number
 * @param {{unit: string, writing: Writing}} of
 * @returns {{before?: string, infix?: string, after?: string, comparator: Quantity['comparator'], approximate?: true}}
 */
function senseOf(number, {unit, writing: {isGoal, random}}) {
  const hasSense = random() < WITH_SENSE;
  const before = unit === '%' ? '达到' : '';
  if (isGoal) return {...(before && {before}), ...(hasSense && {after: '以上'}), comparator: before || hasSense ? 'gte' : 'eq'};
  if (before || !hasSense) return {...(before && {before}), comparator: 'eq'};
  // 余 stands after a round number alone.
  return COUNTED.test(unit) && number >= 100 && number % 10 === 0
    ? {infix: '余', comparator: 'gt', approximate: true}
    : {before: '超过', comparator: 'gt'};
}

/**
 * The value of a subject.
 *
 * @param {Subject} subject
 * @param {Writing} writing
 * @param {number} part - Of the province.
 * @returns {Quantity}
 */
function valueOf({unit, size: range}, writing, part) {
  const size = sizeIn(range, writing, unit === '%' ? 1 : part);
  const number = COUNTED.test(unit) ? Math.max(2, Math.round(size)) : size;
  const digits = String(number);
  const {before = '', infix = '', after = '', ...sense} = senseOf(number, {unit, writing});
  const exponent = POWERS[unit.slice(0, 1)];
  return {
    printed: before + digits + infix + unit + after,
    ...(before && {before}),
    digits,
    ...(infix && {infix}),
    unit,
    ...(after && {after}),
    number,
    ...(exponent && {exponent}),
    ...sense,
  };
}

/**
 * One clause with its figure: 新建学校12所.
 *
 * @param {Subject} subject
 * @param {Writing} writing
 * @param {{tier: 'headline' | 'count', place?: string, part?: number}} how
 * @returns {Indicator}
 */
export function figureOf(subject, writing, {tier, place = '', part = 1}) {
  const {name, kind, change, size} = subject;
  const variable = place + subject.variable;
  const value = kind && !(change && !writing.isGoal) ? undefined : valueOf(subject, writing, part);
  const changes = kind && [changeOf(change ?? size, kind, writing)];
  const printed = [value, ...(changes ?? [])].flatMap((it) => it?.printed ?? []);
  return {
    id: `${variable}-${writing.year}`,
    name,
    variable,
    status: writing.isGoal ? 'target' : 'achieved',
    tier,
    ...(value && {value}),
    ...(changes && {changes}),
    source: {exact: name + printed.join('、')},
  };
}
