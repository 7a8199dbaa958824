// Paragraphs of a theme that begin with a label of their own, 更大力度提振消费。, as themes below it. Pure.
import type {Paragraph} from '../../model/schema.js';
import {isAddressed} from './marks.js';
import {labelOf} from './titles.js';
import type {OpenTheme} from './theme-stack.js';
import type {OpenBlock} from './blocks.js';

// Lines of a sentence or two are no paragraphs that have labels.
const SHORTEST = 60;
const SHARE = 0.7;
const FEWEST = 2;

/** The label of a paragraph with a full stop, set in bold or not. */
const stopLabel = ({mark, label, text}: Paragraph): string | undefined => {
  if (mark) return undefined;
  if (label) return /[。.]$/.test(label) ? label : undefined;
  return labelOf(text);
};

/** A theme without the paragraphs that have labels, and these as themes. */
function split(theme: OpenTheme): readonly OpenBlock[] {
  const {paragraphs, level, runIn} = theme;
  if (level > 2 || paragraphs.length < FEWEST) return [theme];
  const labels = paragraphs.map(stopLabel);
  const first = runIn || !labels[0] ? 1 : 0;
  const rest = paragraphs.slice(first);
  const labelled = rest.filter((_, index) => labels[first + index]);
  const length = rest.reduce((sum, {text}) => sum + text.length, 0) / Math.max(1, rest.length);
  if (labelled.length < FEWEST || labelled.length < SHARE * rest.length || length < SHORTEST) return [theme];
  const blocks: OpenBlock[] = [{...theme, paragraphs: paragraphs.slice(0, first)}];
  for (const [index, paragraph] of rest.entries()) {
    const title = labels[first + index];
    const last = blocks[blocks.length - 1];
    const {label, text} = paragraph;
    if (title)
      blocks.push({
        kind: 'theme',
        level: level + 1,
        title,
        runIn: true,
        marked: 'plain',
        paragraphs: [{text: label ? text : text.slice(title.length).trim()}],
      });
    else if (isAddressed(text) || last?.kind === 'text') blocks.push({kind: 'text', paragraphs: [paragraph]});
    else if (last?.kind === 'theme') last.paragraphs.push(paragraph);
  }
  return blocks;
}

// What ends with a colon and is a sentence all the same.
const SENTENCE = /[到是为有做要]$|认识|看到|指出|强调|坚信|要求|工作|如下|以下|目标|附件|代表|同志/;

/** The label with a colon of a paragraph that has none yet: 禾屿县：. */
function colonLabel({mark, label, text}: Paragraph): string | undefined {
  const found = mark || label ? undefined : /^[\p{sc=Han}]{2,8}[：:](?=.{4})/u.exec(text)?.[0];
  return found && !SENTENCE.test(found.slice(0, -1)) ? found : undefined;
}

/** The blocks of a chapter with labels that end with a colon, where more than one paragraph has one. */
export function withColonLabels(blocks: readonly OpenBlock[]): readonly OpenBlock[] {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'keywords' || block.kind === 'goals' ? [] : block.paragraphs));
  if (paragraphs.filter(colonLabel).length < FEWEST) return blocks;
  return blocks.map((block) => {
    if (block.kind === 'keywords' || block.kind === 'goals') return block;
    return {
      ...block,
      paragraphs: block.paragraphs.map((it) => {
        const label = colonLabel(it);
        return label ? {...it, label, text: it.text.slice(label.length).trim()} : it;
      }),
    };
  });
}

/** The blocks of a chapter with the labels of paragraphs as themes of their own. */
export const withLabels = (blocks: readonly OpenBlock[]): readonly OpenBlock[] =>
  blocks.flatMap((block) => (block.kind === 'theme' ? split(block) : [block]));
