// A structure with the figures of all its texts, step by step, so that a page may do other things in between. Pure.
import type {Block, Chapter, Indicator, Paragraph, Report} from '../../model/schema.js';
import {periodOf} from '../../model/texts.js';
import {readFigures} from '../figures/index.js';
import type {Doubt, Quote, Review} from '../review.js';
import {UniqueIds} from '../unique-ids.js';
import {readText, type Read, type Reading} from './paragraph.js';
import {quotesIn} from './quote.js';
import {isGlossary, settingOf} from './setting.js';

/** A dataset, and what is asked of a person. */
export interface Draft {
  readonly report: Report;
  readonly review: Review;
}

/** Ids of chapters and themes, which no figure takes. */
export const idsOf = ({chapters}: Report): readonly string[] =>
  chapters.flatMap(({id, blocks}) => [id, ...blocks.flatMap((block) => (block.kind === 'theme' ? [block.id] : []))]);

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

  /** What is read of a text; its doubts and quotes are kept here. */
  read(reading: Omit<Reading, 'year' | 'setting'>, chapter?: Chapter, block?: Block): readonly Indicator[] {
    const place = {...(chapter && {chapter}), ...(block && {block})};
    const setting = settingOf(place, reading.period, {lang: this.report.lang, year: this.year});
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
    const period = periodOf({paragraph, ...(chapter && {chapter}), ...(block && {block})});
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
    const period = periodOf({chapter, block});
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
