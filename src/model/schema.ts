// The shape of a dataset: the one source of the types, the check and data/report.schema.json. Knows nothing across fields.
import * as v from 'valibot';
import {indicator, period, source, type Giving, type Output} from './indicator.schema.js';
import {object} from './object.js';
import {date, id, oneOf, OPTIONS, text} from './rules.js';

/** Names of the drawn icons that a theme may carry. */
export const ICONS = OPTIONS.icon;

const paragraphSchema = object({
  /** The number it begins with, as printed: 一是, 1. */
  mark: v.optional(text),
  /** Its run-in label with its stop, as printed: 集群发展： */
  label: v.optional(text),
  text,
  /** The figures of mark, label and text. */
  indicators: v.optional(v.array(indicator)),
  period: v.optional(period),
});
export type Paragraph = Output<typeof paragraphSchema>;
const paragraphs = v.array(paragraphSchema as Giving<Paragraph>);

const kindOf = <const Kind extends (typeof OPTIONS)['block'][number]>(kind: Kind) => v.literal(kind);

const textBlock = object({kind: kindOf('text'), paragraphs});
const keywordsBlock = object({
  kind: kindOf('keywords'),
  title: v.optional(text),
  keywords: v.array(object({text, theme: v.optional(id)})),
});
const goalsBlock = object({kind: kindOf('goals'), title: v.optional(text), period: v.optional(period), paragraphs});
const themeBlock = object({
  kind: kindOf('theme'),
  id,
  /** How deep it stands. Default 1. */
  level: v.optional(oneOf('level')),
  /** Its number or sign as printed: 1, （一）, ——. */
  mark: v.optional(text),
  title: v.optional(text),
  /** The figures of the title. */
  titleIndicators: v.optional(v.array(indicator)),
  period: v.optional(period),
  icon: v.optional(oneOf('icon')),
  /** Id of the theme that answers this one in the other chapter. */
  counterpart: v.optional(id),
  paragraphs,
});

/** The schema of each kind of block. */
export const BLOCKS = {text: textBlock, keywords: keywordsBlock, goals: goalsBlock, theme: themeBlock};

/** A block of a chapter. */
export type Block = Output<(typeof BLOCKS)[keyof typeof BLOCKS]>;

// What has no kind, or another, is wrong in that alone.
const anyBlock = object({kind: oneOf('block')});

/** A block of a chapter, by its kind: a variant of valibot does the same, and is as large as half of this file. */
export const blockSchema = v.lazy((it): Giving<Block> => {
  const {kind} = (it ?? {}) as {readonly kind?: unknown};
  return (OPTIONS.block as readonly unknown[]).includes(kind)
    ? BLOCKS[kind as keyof typeof BLOCKS]
    : (anyBlock as unknown as Giving<Block>);
});

const chapterOf = <Blocks extends v.GenericSchema>(block: Blocks) =>
  object({
    id,
    role: oneOf('role'),
    period: v.optional(period),
    /** As printed, with its number. */
    title: text,
    /** In the report's order. */
    blocks: v.array(block),
  });
const chapter = chapterOf(blockSchema);

const reportOf = <Chapter extends v.GenericSchema>(one: Chapter) =>
  object({
    schemaVersion: oneOf('schemaVersion'),
    id,
    /** BCP 47 tag of the language of the values. */
    lang: text,
    title: text,
    subtitle: v.optional(text),
    place: v.optional(object({name: text, code: v.optional(text), level: v.optional(oneOf('placeLevel'))})),
    issuer: v.optional(text),
    speaker: v.optional(text),
    session: v.optional(text),
    datePublished: v.optional(date),
    source,
    credits: v.optional(v.array(object({role: text, name: text}))),
    /** A short name of the content, computed from it: the first twelve digits of its SHA-256. */
    edition: v.optional(text),
    /** What was corrected after publication, of an indicator, a theme, a chapter, or the whole; `was` is printed only where `showWas` says so. */
    corrections: v.optional(v.array(object({id, was: text, now: text, date, showWas: v.optional(v.boolean())}))),
    /** What stands before the first chapter: 各位代表：… */
    opening: v.optional(paragraphs),
    chapters: v.array(one),
    /** What stands after the last. */
    closing: v.optional(paragraphs),
  });

/** A whole dataset. Keys that are not named here are kept. */
export const reportSchema = reportOf(chapter);

/** The same, whatever the blocks of its chapters are. */
export const frameSchema = reportOf(chapterOf(v.unknown()));

export type Report = Output<typeof reportSchema>;
export type Chapter = Output<typeof chapter>;
export type Keywords = Output<typeof keywordsBlock>;
export type Goals = Output<typeof goalsBlock>;
export type Theme = Output<typeof themeBlock>;
export type {Change, Comparator, Indicator, Level, Period, Printed, Quantity, Status} from './indicator.schema.js';
