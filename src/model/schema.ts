// The shape of a dataset: the one source of the types, the check and data/report.schema.json. Knows nothing across fields.
import * as v from 'valibot';
import {object} from './object.js';
import {date, finite, id, magnitude, offset, oneOf, OPTIONS, text, url, whole, type Rule} from './rules.js';

/** Names of the drawn icons that a theme may carry. */
export const ICONS = OPTIONS.icon;

const comparator = oneOf('comparator');
const source = object({title: text, url: v.optional(url)});

const isOneMagnitude = (q: {number?: unknown; min?: unknown; max?: unknown; order?: unknown}): boolean =>
  [q.number, q.min !== undefined && q.max, q.order].filter((it) => it !== undefined && it !== false).length === 1;

const quantityEntries = {
  /** The whole figure as printed: 突破400亿元. */
  printed: text,
  /** The words before the digits: 突破. */
  before: v.optional(text),
  /** The digits as printed, never re-formatted: 400, 4.9, 两. */
  digits: text,
  /** What stands between digits and unit: 余. */
  infix: v.optional(text),
  /** The unit as printed: 亿元. */
  unit: text,
  /** The words after the unit: 以上. */
  after: v.optional(text),
  /** The magnitude; with `exponent` it is number × 10^exponent. */
  number: v.optional(magnitude),
  min: v.optional(magnitude),
  max: v.optional(magnitude),
  /** An order of magnitude, where the report gives no more: 百亿级 is order 100, exponent 8. */
  order: v.optional(magnitude),
  /** Power of ten that the unit carries: 万 is 4, 亿 is 8. Default 0. */
  exponent: v.optional(whole),
  comparator,
  /** True for 余, 多, 左右. Default false. */
  approximate: v.optional(v.boolean()),
  /** True for 各: the figure holds for each of the things named. Default false. */
  each: v.optional(v.boolean()),
};

const quantity = v.pipe(
  object(quantityEntries),
  v.check((it) => isOneMagnitude(it), 'oneMagnitude' satisfies Rule),
);
const change = v.pipe(
  object({
    ...quantityEntries,
    /** What the magnitude means; it carries the sign. */
    kind: oneOf('kind'),
    /** What the change starts from, as printed. */
    from: v.optional(text),
  }),
  v.check((it) => isOneMagnitude(it), 'oneMagnitude' satisfies Rule),
);

const indicator = v.pipe(
  object({
    id,
    /** The name in the report's own words. */
    name: text,
    /** What is measured; the same in review and plan. */
    variable: id,
    status: oneOf('status'),
    /** How firmly, as printed: 力争, 确保, 计划. */
    modality: v.optional(text),
    tier: oneOf('tier'),
    value: v.optional(quantity),
    change: v.optional(change),
    /** Ids of the indicators that this one is about: 总投资超260亿元 is about the 51 projects. */
    about: v.optional(v.array(id)),
    /** Id of the indicator that this one is part of; only where 其中 stands. */
    partOf: v.optional(id),
    /** A limit inside the name: 10亿元以上. */
    threshold: v.optional(
      v.array(
        object({
          printed: text,
          number: v.optional(finite),
          unit: v.optional(text),
          comparator: v.optional(comparator),
        }),
      ),
    ),
    /** The time a goal is given: 3-5年. Years. */
    horizon: v.optional(object({printed: text, minYears: finite, maxYears: finite})),
    /** A position in an order: 前20强. */
    rank: v.optional(object({printed: text, max: finite, scope: v.optional(text)})),
    /** What came of a goal, with its own date and source. */
    actual: v.optional(object({quantity, asOf: date, source})),
    /** Where the figure stands in its block of text. */
    source: object({
      /** A clause that occurs in the block once, with prefix and suffix if need be. */
      exact: text,
      prefix: v.optional(text),
      suffix: v.optional(text),
      /** Offset of the figure in `exact`, in UTF-16 units, where it occurs there more than once. */
      at: v.optional(offset),
    }),
    /** A remark, shown as a footnote. */
    note: v.optional(text),
  }),
  v.check(({value, change}) => !!(value ?? change), 'valueOrChange' satisfies Rule),
);

const item = object({
  /** The run-in label: 集群发展. */
  label: v.optional(text),
  text,
  indicators: v.array(indicator),
});

const theme = object({
  id,
  number: whole,
  title: text,
  icon: v.optional(oneOf('icon')),
  /** Id of the theme that answers this one in the other chapter. */
  counterpart: v.optional(id),
  items: v.array(item),
});

const chapter = object({
  id,
  role: oneOf('role'),
  year: whole,
  title: text,
  lead: v.optional(text),
  keywords: v.array(object({text, theme: v.optional(id)})),
  goalsTitle: v.optional(text),
  goalsText: v.optional(text),
  goals: v.array(indicator),
  themes: v.array(theme),
});

/** A whole dataset. Keys that are not named here are kept. */
export const reportSchema = object({
  schemaVersion: oneOf('schemaVersion'),
  id,
  /** BCP 47 tag of the language of the values. */
  lang: text,
  title: text,
  subtitle: v.optional(text),
  place: object({name: text, code: v.optional(text)}),
  issuer: v.optional(text),
  speaker: v.optional(text),
  session: v.optional(text),
  datePublished: v.optional(date),
  source,
  credits: v.optional(v.array(object({role: text, name: text}))),
  edition: v.optional(text),
  /** What was corrected after publication; `was` is printed only where `showWas` says so. */
  corrections: v.optional(v.array(object({id, was: text, now: text, date, showWas: v.optional(v.boolean())}))),
  chapters: v.array(chapter),
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>}
    : T;

export type Report = DeepReadonly<v.InferOutput<typeof reportSchema>>;
export type Chapter = DeepReadonly<v.InferOutput<typeof chapter>>;
export type Theme = DeepReadonly<v.InferOutput<typeof theme>>;
export type Item = DeepReadonly<v.InferOutput<typeof item>>;
export type Indicator = DeepReadonly<v.InferOutput<typeof indicator>>;
export type Quantity = DeepReadonly<v.InferOutput<typeof quantity>>;
export type Change = DeepReadonly<v.InferOutput<typeof change>>;
export type Status = Indicator['status'];
export type Comparator = Quantity['comparator'];
