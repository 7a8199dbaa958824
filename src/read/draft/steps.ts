// A structure with the figures of all its texts, step by step, so that a page may do other things in between. Pure.
import {isChinese} from '../../text/punctuation.js';
import type {Block, Chapter, Indicator, Paragraph, Period, Report} from '../../model/schema.js';
import type {Setting} from '../read-figure.js';
import type {Doubt, Quote, Review} from '../review.js';
import {endYear, startYear} from '../structure/periods.js';
import {Ids} from './ids.js';
import {readText, type Reading} from './paragraph.js';

/** A dataset, and what is asked of a person. */
export interface Draft {
  readonly report: Report;
  readonly review: Review;
}

/** Ids that are taken before any figure has one. */
const idsOf = ({chapters}: Report): readonly string[] =>
  chapters.flatMap(({id, blocks}) => [id, ...blocks.flatMap((block) => (block.kind === 'theme' ? [block.id] : []))]);

/** Whether numbers of a chapter explain words and are no figures of the report. */
const isGlossary = ({title}: Chapter): boolean => /名词|注释|解释|Glossary/i.test(title);

/** Reads the texts of a report, one after the other. */
class Reader {
  readonly doubts: Doubt[] = [];
  readonly quotes: Quote[] = [];
  private readonly ids: Ids;

  constructor(
    private readonly report: Report,
    private readonly year: number | undefined,
    kept: Iterable<string>,
  ) {
    this.ids = new Ids([...idsOf(report), ...kept]);
  }

  private setting(chapter: Chapter | undefined, block: Block | undefined, period: Period | undefined): Setting {
    const {role = 'other', title} = chapter ?? {};
    const heading = (block?.kind === 'theme' || block?.kind === 'goals' ? block.title : undefined) ?? title;
    // A part of a chapter that looks ahead may tell of a time that is over.
    const isOver =
      role === 'plan' && period !== chapter?.period && period !== undefined && this.year !== undefined && endYear(period) < this.year;
    return {
      lang: this.report.lang,
      role: isOver ? 'review' : role,
      goals: block?.kind === 'goals',
      ...(period && {years: [startYear(period), endYear(period)] as const}),
      ...(heading && {heading}),
    };
  }

  /** What is read of a text; its doubts and quotes are kept here. */
  read(reading: Omit<Reading, 'year' | 'setting'>, chapter?: Chapter, block?: Block): readonly Indicator[] {
    const setting = this.setting(chapter, block, reading.period);
    const {indicators, doubts, quotes} = readText({...reading, year: this.year, setting}, this.ids);
    if (chapter && isGlossary(chapter)) {
      const words = (reading.mark ?? '') + (reading.label ?? '') + reading.text;
      if (/\d/.test(words)) this.quotes.push({exact: words, category: 'glossary', reason: ''});
      return [];
    }
    this.doubts.push(...doubts);
    this.quotes.push(...quotes);
    return indicators;
  }

  paragraph(paragraph: Paragraph, path: string, chapter?: Chapter, block?: Block): Paragraph {
    const own = block?.kind === 'theme' || block?.kind === 'goals' ? block.period : undefined;
    const period = paragraph.period ?? own ?? chapter?.period;
    const {mark, label, text, period: itsOwn} = paragraph;
    const indicators = this.read(
      {...(mark && {mark}), ...(label && {label}), text, period, path, list: `${path}.indicators`},
      chapter,
      block,
    );
    return {...(mark && {mark}), ...(label && {label}), text, ...(indicators.length && {indicators}), ...(itsOwn && {period: itsOwn})};
  }

  /** The figures of the title of a theme. */
  title(block: Extract<Block, {kind: 'theme'}>, path: string, chapter: Chapter): readonly Indicator[] {
    if (!block.title || !/\d/.test(block.title)) return [];
    const period = block.period ?? chapter.period;
    return this.read({text: block.title, period, path: `${path}.title`, list: `${path}.titleIndicators`}, chapter, block);
  }
}

/** What the figures of a block are put into. */
function withFigures(block: Block, paragraphs: readonly Paragraph[], titleIndicators: readonly Indicator[]): Block {
  if (block.kind === 'keywords') return block;
  if (block.kind !== 'theme') return {...block, paragraphs};
  const {id, level, mark, title, period, kind} = block;
  return {
    kind,
    id,
    ...(level && {level}),
    ...(mark && {mark}),
    ...(title && {title}),
    ...(titleIndicators.length && {titleIndicators}),
    ...(period && {period}),
    paragraphs,
  };
}

/**
 * A structure with its figures: a step for each paragraph.
 *
 * @param year - The year of the report.
 * @param kept - Ids that figures of an older draft have, which no new one takes.
 */
export function* drafting(report: Report, year: number | undefined, kept: Iterable<string>): Generator<undefined, Draft> {
  const reader = new Reader(report, year, kept);
  const opening: Paragraph[] = [];
  for (const [index, paragraph] of (report.opening ?? []).entries()) {
    yield;
    opening.push(reader.paragraph(paragraph, `$.opening[${index}]`));
  }
  const chapters: Chapter[] = [];
  for (const [c, chapter] of report.chapters.entries()) {
    const blocks: Block[] = [];
    for (const [b, block] of chapter.blocks.entries()) {
      const path = `$.chapters[${c}].blocks[${b}]`;
      const inTitle = block.kind === 'theme' ? reader.title(block, path, chapter) : [];
      const paragraphs: Paragraph[] = [];
      for (const [p, paragraph] of (block.kind === 'keywords' ? [] : block.paragraphs).entries()) {
        yield;
        paragraphs.push(reader.paragraph(paragraph, `${path}.paragraphs[${p}]`, chapter, block));
      }
      blocks.push(withFigures(block, paragraphs, inTitle));
    }
    chapters.push({...chapter, blocks});
  }
  const closing: Paragraph[] = [];
  for (const [index, paragraph] of (report.closing ?? []).entries()) {
    yield;
    closing.push(reader.paragraph(paragraph, `$.closing[${index}]`));
  }
  const {doubts, quotes} = reader;
  return {
    report: {...report, ...(opening.length && {opening}), chapters, ...(closing.length && {closing})},
    review: {doubts, confirmations: [], quotes: reasoned(quotes, report.lang)},
  };
}

// Why a number is no figure, by its category.
const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  year: ['年份、日期', 'a year or a date'],
  session: ['会议、届次', 'a session'],
  plan: ['规划、时期的名称', 'the name of a plan'],
  name: ['名称中的数字', 'part of a name'],
  threshold: ['名称中的界限', 'a limit inside a name'],
  age: ['年龄', 'an age'],
  slogan: ['合称、口号', 'a slogan'],
  glossary: ['名词解释', 'the explanation of a word'],
};

/** Each quote once, with its reason. */
function reasoned(quotes: readonly Quote[], lang: string): readonly Quote[] {
  const all = new Map(quotes.map((it) => [`${it.prefix ?? ''}\n${it.exact}`, it]));
  return [...all.values()].map((it) => ({
    ...it,
    reason: REASONS[it.category]?.[isChinese(lang) ? 0 : 1] ?? (isChinese(lang) ? '不是指标' : 'no figure'),
  }));
}
