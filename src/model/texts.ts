// Every printed text of a report in its order, with the figures in it and all that surrounds it. Knows no wording.
import type {Block, Chapter, Indicator, Paragraph, Period, Report} from './schema.js';

/** What surrounds a text. */
export interface Place {
  /** Absent before the first chapter and after the last. */
  readonly chapter?: Chapter;
  readonly block?: Block;
  readonly paragraph?: Paragraph;
}

/** A text of the report: a title, a keyword, or a paragraph whole. */
export interface PlacedText extends Place {
  readonly text: string;
  /** `$.chapters[0].blocks[2].paragraphs[1]` */
  readonly path: string;
  readonly indicators: readonly Indicator[];
  /** Path of those. */
  readonly list: string;
}

/** A paragraph whole: what its figures are placed in. */
export const paragraphText = ({mark = '', label = '', text}: Paragraph): string => mark + label + text;

const plain = (text: string | undefined, path: string, place: Place = {}): readonly PlacedText[] =>
  text ? [{...place, text, path, indicators: [], list: ''}] : [];

const paragraphTexts = (paragraphs: readonly Paragraph[], path: string, place: Place = {}): readonly PlacedText[] =>
  paragraphs.map((paragraph, index) => {
    const at = `${path}[${index}]`;
    return {
      ...place,
      paragraph,
      text: paragraphText(paragraph),
      path: at,
      indicators: paragraph.indicators ?? [],
      list: `${at}.indicators`,
    };
  });

function blockTexts(block: Block, path: string, chapter: Chapter): readonly PlacedText[] {
  const place = {chapter, block};
  if (block.kind === 'text') return paragraphTexts(block.paragraphs, `${path}.paragraphs`, place);
  const title = plain(block.title, `${path}.title`, place);
  if (block.kind === 'keywords')
    return [...title, ...block.keywords.flatMap(({text}, index) => plain(text, `${path}.keywords[${index}].text`, place))];
  const {titleIndicators = []} = block.kind === 'theme' ? block : {};
  return [
    ...title.map((it) => ({...it, indicators: titleIndicators, list: `${path}.titleIndicators`})),
    ...paragraphTexts(block.paragraphs, `${path}.paragraphs`, place),
  ];
}

/** Every text of a report, in order. */
export const textsOf = ({title, subtitle, opening = [], chapters, closing = []}: Report): readonly PlacedText[] => [
  ...plain(title, '$.title'),
  ...plain(subtitle, '$.subtitle'),
  ...paragraphTexts(opening, '$.opening'),
  ...chapters.flatMap((chapter, c) => [
    ...plain(chapter.title, `$.chapters[${c}].title`, {chapter}),
    ...chapter.blocks.flatMap((block, b) => blockTexts(block, `$.chapters[${c}].blocks[${b}]`, chapter)),
  ]),
  ...paragraphTexts(closing, '$.closing'),
];

/** The time that a figure of this text is of, in the report's own words: the nearest that is said. */
export const periodOf = ({chapter, block, paragraph}: Place, indicator?: Indicator): Period | undefined =>
  indicator?.period ??
  paragraph?.period ??
  (block?.kind === 'goals' || block?.kind === 'theme' ? block.period : undefined) ??
  chapter?.period;
