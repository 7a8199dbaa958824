// The paragraphs of a file as a report without its figures: head, opening, chapters with their blocks, closing. Nothing of the text is lost. Pure.
import type {Block, Chapter, Paragraph, Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {furnitureIn} from '../../text/furniture.js';
import type {FileParagraph} from '../file-text.js';
import {blocksOf, type OpenBlock} from './blocks.js';
import {isAnnex, chapterStarts} from './chapter-lines.js';
import {UniqueIds} from '../unique-ids.js';
import {closingOf} from './closing.js';
import {withoutContents} from './contents.js';
import {headOf} from './head.js';
import {withColonLabels, withLabels} from './labels.js';
import {paragraphsOf} from './paragraphs.js';
import {endYear, startYear} from './periods.js';
import {reportYear} from './report-year.js';
import {periodsIn, roleOf} from './roles.js';
import {fullWidth} from '../../text/full-width.js';
import {isChinese} from '../../text/punctuation.js';
import {onlyPeriod, withTimes, type Times} from './spans.js';

/** A report without figures, and lines that may be none of it. */
export interface Structure {
  readonly report: Report;
  /** The year that it was given in, where it says one. */
  readonly year: number | undefined;
  /** Lines above and below the report that may be none of it; they stand in its opening and its closing. */
  readonly strange: readonly string[];
}

/** What has to be known beside the paragraphs. */
export interface StructureOptions {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** What the report is called where it has no title. */
  readonly name: string;
}

/** A block that is done, its theme with an id. */
function closed(block: OpenBlock, id: () => string): Block {
  if (block.kind !== 'theme') return block;
  const {mark, title, level, paragraphs, period} = block;
  return {
    kind: 'theme',
    id: id(),
    ...(level > 1 && {level: level as 2 | 3}),
    ...(mark && {mark}),
    title,
    ...(period && {period}),
    paragraphs,
  };
}

/** Keywords with the themes whose titles hold them. */
const linked = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'keywords') return block;
    const keywords = block.keywords.map(({text}) => {
      const found = blocks.find((it) => it.kind === 'theme' && it.title?.includes(text));
      return {text, ...(found?.kind === 'theme' && {theme: found.id})};
    });
    return {...block, keywords};
  });

/** A chapter of its title and its lines. */
function chapterOf(title: string, lines: readonly FileParagraph[], index: number, times: Times, ids: UniqueIds): Chapter {
  const role = isAnnex(title.split('\n')[0] ?? '') && !/实事|任务|要点/.test(title) ? 'other' : roleOf(title, times.year);
  const titles = periodsIn(title, times.year);
  const own = onlyPeriod(titles);
  const last = titles[titles.length - 1];
  const suffix = own ? (startYear(own) === endYear(own) ? own.end : `${own.start}-${own.end}`) : (last?.end ?? String(index + 1));
  const id = ids.give(`${role}-${suffix}`);
  let number = 0;
  const blocks = withTimes(withLabels(withColonLabels(blocksOf(lines, role))), role, titles, times).map((block) =>
    closed(block, () => ids.give(`${id.replace(/^(?:review|plan|other)/, 'theme')}-${++number}`)),
  );
  return {id, role, ...(own && {period: own}), title: title.replace('\n', '　'), blocks: linked(blocks)};
}

/** A paragraph without white space around it; what is set in bold moves with it. */
function trimmed(paragraph: FileParagraph): FileParagraph {
  const text = paragraph.text.trim();
  const cut = paragraph.text.length - paragraph.text.trimStart().length;
  return {...paragraph, text, ...(paragraph.bold !== undefined && {bold: Math.max(0, paragraph.bold - cut)})};
}

/** The paragraphs of a file as a report without figures. */
export function structureOf(paragraphs: readonly FileParagraph[], {lang, name}: StructureOptions): Structure {
  const inPrint = isChinese(lang) ? fullWidth : (text: string): string => text;
  const all = paragraphs.map((it) => trimmed({...it, text: inPrint(it.text)})).filter(({text}) => text);
  const {body, others, byLine, ...head} = headOf(all, name);
  const lines = withoutContents(all.slice(body));
  const starts = chapterStarts(lines);
  const first = starts[0] ?? lines.length;
  const titles = starts.map((at) => titleAt(lines, at));
  const whole = all.map(({text}) => text).join('\n');
  const times: Times = {
    year: reportYear({...head, chapters: titles.map(([title]) => ({title}))}),
    whole,
  };
  const ids = new UniqueIds();
  // A text without a chapter is one.
  const noChapter = !starts.length && lines.length > 0;
  const opening: readonly Paragraph[] = [
    ...others.map((text) => ({text})),
    ...(byLine ? [{text: byLine}] : []),
    ...(noChapter ? [] : lines.slice(0, first)).flatMap(paragraphsOf),
  ];
  const found = noChapter
    ? [chapterOf(head.title, lines, 0, times, ids)]
    : starts.map((at, index) => {
        const [title, length] = titles[index] ?? ['', 1];
        return chapterOf(title, lines.slice(at + length, starts[index + 1] ?? lines.length), index, times, ids);
      });
  const {chapters, closing} = closingOf(found);
  return {
    report: {
      schemaVersion: 1,
      id: times.year === undefined ? 'report' : `report-${times.year}`,
      lang,
      ...head,
      source: {title: head.title},
      ...(opening.length && {opening}),
      chapters,
      ...(closing.length && {closing}),
    },
    year: times.year,
    strange: [...others, ...tailOf(closing)],
  };
}

/** Lines of a page that follow a report. */
function tailOf(closing: readonly Paragraph[]): readonly string[] {
  const lines = closing.map(paragraphText);
  return [...furnitureIn(lines)].map((index) => lines[index] ?? '');
}

/** The title of a chapter that opens at a line, and how many lines it takes: an annex has its name on the next. */
function titleAt(lines: readonly FileParagraph[], at: number): readonly [title: string, length: number] {
  const {text = ''} = lines[at] ?? {};
  const next = lines[at + 1]?.text ?? '';
  return isAnnex(text) && text.startsWith('附') && text.length <= 6 && next.length <= 40 && !/[。；]/.test(next)
    ? [`${text}\n${next}`, 2]
    : [text, 1];
}
