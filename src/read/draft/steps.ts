// A structure with the figures of all its texts, step by step, so that a page may do other things in between. Pure.
import type {Block, Chapter, Indicator, Paragraph, Period, Report} from '../../model/schema.js';
import {readFigures} from '../figures/index.js';
import type {Setting} from '../read-figure.js';
import type {Doubt, Quote, Review} from '../review.js';
import {endYear, startYear} from '../structure/periods.js';
import {UniqueIds} from '../unique-ids.js';
import {readText, type Read, type Reading} from './paragraph.js';
import {quotesIn} from './quote.js';

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
  private readonly ids: UniqueIds;

  constructor(
    private readonly report: Report,
    private readonly year: number | undefined,
    private readonly figures: Read,
    kept: Iterable<string>,
  ) {
    this.ids = new UniqueIds([...idsOf(report), ...kept]);
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
    if (chapter && isGlossary(chapter)) {
      this.none((reading.mark ?? '') + (reading.label ?? '') + reading.text, 'glossary');
      return [];
    }
    const {indicators, doubts, quotes} = readText({...reading, year: this.year, setting}, this.ids, this.figures);
    this.doubts.push(...doubts);
    this.quotes.push(...quotes);
    return indicators;
  }

  /** The numbers of a text that has no figures. */
  none(text: string | undefined, category: string): void {
    if (text) this.quotes.push(...quotesIn(text, category, this.report.lang));
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
    if (!block.title || !/\d/.test(block.title)) {
      this.none(block.title, 'title');
      return [];
    }
    const period = block.period ?? chapter.period;
    return this.read({text: block.title, period, path: `${path}.title`, list: `${path}.titleIndicators`}, chapter, block);
  }
}

/** What the figures of a block are put into. */
function withFigures(block: Block, paragraphs: readonly Paragraph[], titleIndicators: readonly Indicator[]): Block {
  if (block.kind === 'keywords') return block;
  if (block.kind !== 'theme') return {...block, paragraphs};
  return {...block, ...(titleIndicators.length && {titleIndicators}), paragraphs};
}

/** What has to be known beside the structure. */
export interface Known {
  /** The year of the report. */
  readonly year: number | undefined;
  /** Ids that figures of an older draft have, which no new one takes. */
  readonly ids: Iterable<string>;
}

/**
 * A structure with its figures: a step for each paragraph.
 *
 * @param read - What reads a paragraph.
 */
export function* drafting(report: Report, {year, ids}: Known, read: Read = readFigures): Generator<undefined, Draft> {
  const reader = new Reader(report, year, read, ids);
  for (const text of [report.title, report.subtitle]) reader.none(text, 'title');
  const opening: Paragraph[] = [];
  for (const [index, paragraph] of (report.opening ?? []).entries()) {
    yield;
    opening.push(reader.paragraph(paragraph, `$.opening[${index}]`));
  }
  const chapters: Chapter[] = [];
  for (const [c, chapter] of report.chapters.entries()) {
    const blocks: Block[] = [];
    reader.none(chapter.title, 'title');
    for (const [b, block] of chapter.blocks.entries()) {
      const path = `$.chapters[${c}].blocks[${b}]`;
      if (block.kind === 'goals' || block.kind === 'keywords') reader.none(block.title, 'title');
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
    review: {doubts, confirmations: [], quotes: once(quotes)},
  };
}

/** Each quote once. */
function once(quotes: readonly Quote[]): readonly Quote[] {
  const all = new Map(quotes.map((it) => [`${it.prefix ?? ''}\n${it.exact}`, it]));
  return [...all.values()];
}
