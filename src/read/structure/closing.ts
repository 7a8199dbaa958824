// What stands after the last chapter: the address with which a report ends. Pure.
import type {Block, Chapter, Paragraph} from '../../model/schema.js';
import {isAddressed, isSalutation} from './marks.js';

// A closing is short: what is longer belongs to its chapter.
const LONGEST = 12;

const isFarewell = ({text}: Paragraph): boolean => /^(?:让我们|We must rally|Let us)/.test(text);

/** Where a closing begins in the last text of a chapter. */
function beginOf(paragraphs: readonly Paragraph[]): number {
  for (let at = paragraphs.length - 1; at >= 0 && at >= paragraphs.length - LONGEST; at--) {
    const {text = ''} = paragraphs[at] ?? {};
    if (isAddressed(text) || isSalutation(text)) return at;
  }
  const at = paragraphs.findIndex(isFarewell);
  return at >= paragraphs.length - 2 ? at : -1;
}

/** Chapters without their closing, and that: it is taken from the last chapter before what is added to the report. */
export function closingOf(chapters: readonly Chapter[]): {readonly chapters: readonly Chapter[]; readonly closing: readonly Paragraph[]} {
  const annex = chapters.findIndex(({title}) => /^(?:附|名词|注释|Annex|Appendix|Glossary)/.test(title));
  const last = annex < 0 ? chapters.length - 1 : annex - 1;
  const chapter = chapters[last];
  const block = chapter?.blocks[chapter.blocks.length - 1];
  // What is added stands behind the closing in the file, and in the dataset too: there the closing stays in its chapter.
  if (!chapter || block?.kind !== 'text' || annex >= 0) return {chapters, closing: []};
  const at = beginOf(block.paragraphs);
  if (at < 0) return {chapters, closing: []};
  const left: readonly Block[] = [
    ...chapter.blocks.slice(0, -1),
    ...(at ? [{kind: 'text' as const, paragraphs: block.paragraphs.slice(0, at)}] : []),
  ];
  return {
    chapters: chapters.map((it, index) => (index === last ? {...it, blocks: left} : it)),
    closing: block.paragraphs.slice(at).map(({period: _, ...paragraph}) => paragraph),
  };
}
