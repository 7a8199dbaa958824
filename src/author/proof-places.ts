// Where a text of a report stands, said so that it is found on paper: chapter, theme, paragraph. Pure.
import type {Found} from '../model/lookup.js';
import type {Block, Chapter, Report, Theme} from '../model/schema.js';
import {leadsInto} from '../model/leads-into.js';
import {textsOf, type PlacedText} from '../model/texts.js';
import {placeText} from '../text/place-parts.js';
import type {PlaceWords} from '../text/place-words.js';
import type {ProofWords} from '../text/proof-words.js';

/** A text with its place in words. */
export interface ProofText extends PlacedText {
  /** 第1章·主题3·第2段 */
  readonly place: string;
  /** The titles that it stands under, outer first. */
  readonly titles: readonly string[];
}

/** The place of a block in its chapter; a text block has none of its own. */
function blockName(block: Block, {blocks}: Chapter, words: PlaceWords): string {
  const number = blocks.filter(({kind}) => kind === block.kind).indexOf(block) + 1;
  if (block.kind === 'theme') return words.theme(number);
  if (block.kind === 'goals') return words.goals(number);
  return block.kind === 'keywords' ? words.part.keywords : '';
}

/** The number of a paragraph: in its theme or goals; in a chapter its texts are counted through. */
function paragraphNumber({chapter, block, paragraph}: PlacedText, report: Report, path: string): number {
  const lists =
    block?.kind === 'theme' || block?.kind === 'goals'
      ? [block.paragraphs]
      : chapter
        ? chapter.blocks.flatMap((it) => (it.kind === 'text' ? [it.paragraphs] : []))
        : [path.startsWith('$.closing') ? (report.closing ?? []) : (report.opening ?? [])];
  return lists.flat().indexOf(paragraph as (typeof lists)[number][number]) + 1;
}

function placeOf(text: PlacedText, report: Report, words: PlaceWords): string {
  const {chapter, block, paragraph, path} = text;
  const {part} = words;
  const last = paragraph ? words.paragraph(paragraphNumber(text, report, path)) : undefined;
  if (!chapter) {
    if (!last) return path === '$.title' ? part.title : part.subtitle;
    return placeText([path.startsWith('$.closing') ? part.closing : part.opening, last]);
  }
  const inside = block ? blockName(block, chapter, words) : '';
  const end = last ?? (block?.kind === 'keywords' ? '' : block ? part.title : part.chapterTitle);
  return placeText([words.chapter(report.chapters.indexOf(chapter) + 1), inside, end]);
}

/** A title behind its mark: a number stands apart, a mark with a stop of its own does not. */
export const headingOf = ({mark = '', title = ''}: Theme): string => (mark + (/[\p{L}\p{N}]$/u.test(mark) ? ' ' : '') + title).trim();

const titlesOf = ({chapter, block}: PlacedText): readonly string[] => [
  ...(chapter ? [chapter.title] : []),
  ...(block?.kind === 'theme' && (block.mark ?? block.title) ? [headingOf(block)] : []),
  ...(block?.kind === 'goals' && block.title ? [block.title] : []),
];

/** Every text of a report with its place. */
export const placedTexts = (report: Report, words: PlaceWords): readonly ProofText[] =>
  textsOf(report).map((text) => ({...text, place: placeOf(text, report, words), titles: titlesOf(text)}));

/** The place of a path of the dataset: of its text, else of its chapter; empty where it is in none. */
export function placeOfPath(path: string, texts: readonly ProofText[], words: PlaceWords): string {
  const found = texts.find((text) => leadsInto(path, text.path)) ?? texts.find(({list}) => list && leadsInto(path, list));
  const chapter = /^\$\.chapters\[(\d+)\]/.exec(path)?.[1];
  return found?.place ?? (chapter === undefined ? '' : words.chapter(Number(chapter) + 1));
}

/** The path of the text that a figure stands in. */
export const textPath = ({path}: Pick<Found, 'path'>): string =>
  path.replace(/\.indicators\[\d+\]$/, '').replace(/\.titleIndicators\[\d+\]$/, '.title');

/** What a report says of itself beside its texts: each with its label. */
export const particularsOf = (
  {place, issuer, speaker, session, source, credits = []}: Report,
  {label}: ProofWords,
): readonly {readonly text: string; readonly place: string}[] =>
  [
    [place?.name, label.placeName],
    [issuer, label.credit],
    [speaker, label.speaker],
    [session, label.session],
    [source.title, label.source],
    ...credits.map(({role, name}) => [`${role} ${name}`, label.credit]),
  ].flatMap(([text, at = '']) => (text ? [{text, place: at}] : []));
