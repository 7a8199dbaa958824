// The shape of a single figure with its words and its source. Knows no report.
import * as v from 'valibot';
import {object} from './object.js';
import {date, finite, id, magnitude, offset, oneOf, text, time, url, whole, type Rule} from './rules.js';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>}
    : T;

export type Output<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

/** A schema by what it gives alone: what is made of it is then written by name, and not spelt out at each place where it stands. */
export type Giving<Value> = v.GenericSchema<unknown, Value>;

export const source = object({title: text, url: v.optional(url)});

/** What every printed thing of an indicator has. */
const printedEntries = {
  /** As the report prints it. */
  printed: text,
  /** Offset in `source.exact`, in UTF-16 units, where it occurs there more than once. */
  at: v.optional(offset),
};

const isOneMagnitude = (q: {number?: unknown; min?: unknown; max?: unknown; order?: unknown; fraction?: unknown}): boolean =>
  [q.number, q.min !== undefined && q.max, q.order, q.fraction].filter((it) => it !== undefined && it !== false).length === 1;
const oneMagnitude = 'oneMagnitude' satisfies Rule;

/** The keys of a quantity whose numbers are of one kind: those of a change carry no sign. */
const quantityEntries = (size: v.GenericSchema<number>) => ({
  ...printedEntries,
  /** Words of sense that a list prints once, before its first figure: 下降 of 下降65.3%、58.3%. */
  apart: v.optional(text),
  /** The words before the digits: 突破. */
  before: v.optional(text),
  /** The digits as printed, never re-formatted: 400, 4.9, 两; in a range from the first to the last; empty for 超万亿元. */
  digits: v.string(),
  /** What stands between digits and unit: 余. */
  infix: v.optional(text),
  /** The unit as printed here: 亿元; empty where none is. */
  unit: v.string(),
  /** The whole unit, where a list prints it, or the rest of it, at its end: 个百分点. */
  unitFull: v.optional(text),
  /** The words after the unit: 以上. */
  after: v.optional(text),
  /** Words after the unit that a list prints once, at its end: 以上 of 5%、6%以上. */
  afterShared: v.optional(text),
  /** The magnitude; with `exponent` it is number × 10^exponent. */
  number: v.optional(size),
  min: v.optional(size),
  max: v.optional(size),
  /** An order of magnitude, where the report gives no more: 百亿级 is order 100, exponent 8. */
  order: v.optional(magnitude),
  /** 1/10, 三分之一. */
  fraction: v.optional(object({numerator: finite, denominator: finite})),
  /** Power of ten that the unit carries: 万 is 4, 亿 is 8. Default 0. */
  exponent: v.optional(whole),
  comparator: oneOf('comparator'),
  /** True for 余, 多, 左右. Default false. */
  approximate: v.optional(v.boolean()),
  /** True for 各: the figure holds for each of the things named. Default false. */
  each: v.optional(v.boolean()),
});

const levelSchema = v.pipe(
  object(quantityEntries(finite)),
  v.check((it) => isOneMagnitude(it), oneMagnitude),
);
export type Level = Output<typeof levelSchema>;
const level: Giving<Level> = levelSchema;

const quantitySchema = v.pipe(
  object({
    ...quantityEntries(finite),
    /** The level that it comes from: 16% of 由16%降至13%. */
    from: v.optional(level),
  }),
  v.check((it) => isOneMagnitude(it), oneMagnitude),
);
/** A figure with its words and its number. */
export type Quantity = Output<typeof quantitySchema>;
const quantity: Giving<Quantity> = quantitySchema;

const changeSchema = v.pipe(
  object({
    ...quantityEntries(magnitude),
    /** What the magnitude means; it carries the sign. */
    kind: oneOf('kind'),
  }),
  v.check((it) => isOneMagnitude(it), oneMagnitude),
);

/** A figure that says how something has grown, fallen, or stands above or below another. */
export type Change = Output<typeof changeSchema>;
const change: Giving<Change> = changeSchema;

const said = object(printedEntries);
/** A printed thing of an indicator. */
export type Printed = Output<typeof said>;

export const period = object({
  ...printedEntries,
  /** First and last year, month or day; the last is part of it. */
  start: time,
  end: time,
});

/** A time in the report's own words. */
export type Period = Output<typeof period>;

const indicatorSchema = v.pipe(
  object({
    id,
    /** The name in the report's own words. */
    name: text,
    /** The shared name as printed, where `name` is completed from it: 城乡居民收入. */
    completedFrom: v.optional(text),
    /** What is measured; the same in review and plan. */
    variable: v.optional(id),
    status: oneOf('status'),
    /** How firmly, as printed: 力争, 确保, 计划. */
    modality: v.optional(text),
    tier: oneOf('tier'),
    /** The time of the figure, where its paragraph, block and chapter do not say it. */
    period: v.optional(period),
    /** For whom or what, as printed: 每人每月. */
    per: v.optional(text),
    /** How or against what it is measured, as printed: 年均, 同口径, 比2020年. */
    basis: v.optional(text),
    value: v.optional(quantity),
    changes: v.optional(v.array(change)),
    /** 8.3∶41.4∶50.3 */
    ratio: v.optional(object({...printedEntries, parts: v.array(object({printed: text, number: finite, name: v.optional(text)}))})),
    /** A position in an order: 居全国第五; with `bound` at least so high: 前20强. */
    rank: v.optional(object({...printedEntries, position: whole, bound: v.optional(v.boolean()), scope: v.optional(text)})),
    /** What is said without a number, from its verb on: 翻一番. */
    said: v.optional(said),
    /** The second step of one goal: 力争6.5%. */
    stretch: v.optional(object({modality: text, value: v.optional(quantity), change: v.optional(change), said: v.optional(said)})),
    /** Ids of the indicators that this one is about: 总投资超260亿元 is about the 51 projects. */
    about: v.optional(v.array(id)),
    /** Id of the indicator that this one is part of; only where 其中 stands. */
    partOf: v.optional(id),
    /** A limit inside the name: 10亿元以上. */
    threshold: v.optional(
      v.array(object({printed: text, number: v.optional(finite), unit: v.optional(text), comparator: v.optional(oneOf('comparator'))})),
    ),
    /** The time a goal is given: 3-5年. Years. */
    horizon: v.optional(object({printed: text, minYears: finite, maxYears: finite})),
    /** 约束性, 预期性, as printed. */
    nature: v.optional(text),
    /** What came of a goal, with its own date and source. */
    actual: v.optional(object({quantity, asOf: date, source})),
    /** Name of a drawn icon. */
    icon: v.optional(oneOf('icon')),
    /** `none` leaves the words alone. */
    draw: v.optional(oneOf('draw')),
    /** Where the figure stands in its paragraph: a clause that occurs there once, with prefix and suffix if need be. */
    source: object({exact: text, prefix: v.optional(text), suffix: v.optional(text)}),
    /** A remark, shown as a footnote. */
    note: v.optional(text),
  }),
  v.check((it) => !!(it.value ?? it.changes?.[0] ?? it.ratio ?? it.rank ?? it.said), 'anyFigure' satisfies Rule),
);

/** One figure of the report, with all that it says of it. */
export type Indicator = Output<typeof indicatorSchema>;
export const indicator: Giving<Indicator> = indicatorSchema;

export type Status = Indicator['status'];
export type Comparator = Quantity['comparator'];
