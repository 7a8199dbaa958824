// A report with other figures in each of its texts. Pure.
import type {Block, Indicator, Paragraph, Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';

/** A text, its figures, and the path of their list. */
export interface FiguredText {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  readonly list: string;
}

const NONE: readonly Indicator[] = [];

/** A report with the figures that are given for each of its texts; a paragraph whose figures are the same list stays as it is. */
export function mapTexts(report: Report, figuresOf: (text: FiguredText) => readonly Indicator[]): Report {
  const paragraphs = (all: readonly Paragraph[], path: string): readonly Paragraph[] =>
    all.map((paragraph, index) => {
      const {mark, label, text, indicators = NONE, ...rest} = paragraph;
      const figures = figuresOf({text: paragraphText(paragraph), indicators, list: `${path}[${index}].indicators`});
      if (figures === indicators) return paragraph;
      return {...(mark && {mark}), ...(label && {label}), text, ...(figures.length && {indicators: figures}), ...rest};
    });
  const blockOf = (block: Block, path: string): Block => {
    if (block.kind === 'keywords') return block;
    if (block.kind !== 'theme') return {...block, paragraphs: paragraphs(block.paragraphs, `${path}.paragraphs`)};
    const {titleIndicators = [], paragraphs: own, ...rest} = block;
    const inTitle = block.title ? figuresOf({text: block.title, indicators: titleIndicators, list: `${path}.titleIndicators`}) : [];
    return {...rest, ...(inTitle.length && {titleIndicators: inTitle}), paragraphs: paragraphs(own, `${path}.paragraphs`)};
  };
  return {
    ...report,
    ...(report.opening && {opening: paragraphs(report.opening, '$.opening')}),
    chapters: report.chapters.map((chapter, c) => ({
      ...chapter,
      blocks: chapter.blocks.map((block, b) => blockOf(block, `$.chapters[${c}].blocks[${b}]`)),
    })),
    ...(report.closing && {closing: paragraphs(report.closing, '$.closing')}),
  };
}
