// Where the numbers of a sentence stand, each with its unit: before anybody knows what they are of.
import type {Range} from '../../../model/quote.js';
import {noFigures} from '../../../text/derive/no-figures.js';
import {unitAt, type UnitClass} from './units.js';

/** A number with its unit and the word of sense after it, in plain letters. */
export interface Token extends Range {
  /** Where its digits end. */
  readonly digitsEnd: number;
  readonly digits: string;
  readonly unit: string;
  readonly kind: UnitClass;
  /** 以上, 左右. */
  readonly after: string;
  /** Whether it is a ratio: 2.27:1. */
  readonly ratio: boolean;
  /** The whole unit where a row prints it at its end: 个 of 4个和5个百分点. */
  readonly unitFull?: string;
}

const WHOLE = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,12}';
const NUMBER = `(?:${WHOLE})(?:\\.\\d{1,8})?`;
// 1万6千, 1亿3千
const MIXED = '\\d{1,6}(?:\\.\\d{1,4})?[万亿]\\d{1,5}[千百]?';
const RATIO = `${NUMBER}(?: ?[:∶︰] ?${NUMBER}){1,5}`;
const UNITS_OF_RANGE = '(?:个?百分点|%|‰|万亿元?|亿元?|万元?|万[吨亩人户套个]|[个家项条名人户吨亩年])';
const RANGE = `${NUMBER}${UNITS_OF_RANGE}?(?:-|至|到)${NUMBER}`;
const FRACTION = '\\d{1,4}/\\d{1,4}(?![\\d/])';
const ANY = new RegExp(`(?<![\\d.A-Za-z·+])-?(?:${RATIO}|${FRACTION}|${RANGE}|${MIXED}|${NUMBER})`, 'g');

// 余 and 多 with powers of ten round them; 千 of 千瓦 is none.
const POWER = '(?:(?:[十百万亿]|千(?![瓦米克伏卡赫帕]))(?!分点|众|物))';
const POWERS = new RegExp(`^${POWER}{0,4}(?:余|多(?!于))?${POWER}{0,3}`);
const AFTER = /^(?:及?以上|及?以下|以内|之内|左右|上下)/;
const AND_OTHERS = /^[A-Za-z+·](?![A-Za-z])|^(?:\+|·|-[A-Za-z])/;

// 2026-02-02 09:20, 500强, 省会1小时、京沪3小时交通圈, “两个10亿元”, (2021-2025年): times, names and remarks.
const QUOTED =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d\d(?::\d\d)?(?![.\d:])|\d{1,4}强|\d{1,2}时(?=[以前后起至到,、。])|\d{1,3}(?:小时|分钟)(?=(?:、[^,。;、\d]{0,8}\d{1,3}(?:小时|分钟)){0,3}[^,。;、\d]{0,6}圈)|“[^”]{1,14}”|\([^()]{1,30}\)/g;

/** A ratio of a text in plain letters. */
export const RATIO_OF_NUMBERS = new RegExp(RATIO);

/** A number whose digits stand in a text in plain letters, with its unit. */
export function tokenAt(plain: string, {start, end: from}: Range): Token {
  const digits = plain.slice(start, from);
  const ratio = /[:∶︰]/.test(digits);
  const rest = plain.slice(from, from + 40);
  const powers = ratio ? '' : (POWERS.exec(rest)?.[0] ?? '');
  const unit = ratio ? {text: '', kind: 'bare' as const} : unitAt(rest.slice(powers.length));
  const core = from + powers.length + unit.text.length;
  const after = AFTER.exec(plain.slice(core, core + 4))?.[0] ?? '';
  return {start, digitsEnd: from, digits, end: core + after.length, unit: powers + unit.text, kind: unit.kind, after, ratio};
}

/** A number of a row whose last is of points, as one of points: 提高4个和5个百分点 adds no four things. */
function inPoints(plain: string, token: Token, next: Token | undefined): Token {
  const isPoint = token.unit === '个' && next?.kind === 'points' && /^(?:、|和|及|与)$/.test(plain.slice(token.end, next.start));
  return isPoint ? {...token, kind: 'points', unitFull: next.unitFull ?? next.unit} : token;
}

/** The numbers of a text in plain letters that may be figures, in order. */
export function tokensOf(plain: string): readonly Token[] {
  const masked = [
    ...noFigures(plain),
    ...[...plain.matchAll(QUOTED)].map(({0: found, index}) => ({start: index, end: index + found.length})),
  ];
  const isMasked = (at: number): boolean => masked.some(({start, end}) => start <= at && at < end);
  const tokens = [...plain.matchAll(ANY)].flatMap(({0: found, index}): readonly Token[] => {
    const start = index;
    if (isMasked(start) || (found.startsWith('-') && isMasked(start + 1))) return [];
    const from = start + found.length;
    const rest = plain.slice(from, from + 40);
    if (AND_OTHERS.test(rest) && !/^P(?![A-Za-z])/.test(rest)) return [];
    return [tokenAt(plain, {start, end: from})];
  });
  return tokens.reduceRight<readonly Token[]>((later, it) => [inPoints(plain, it, later[0]), ...later], []);
}
