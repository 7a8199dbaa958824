// A paragraph of a report with its mark and its label. Pure.
import type {Paragraph} from '../../model/schema.js';
import type {FileParagraph} from '../file-text.js';
import {markOf, sentencesOf, type MarkKind} from './marks.js';
import {colonLabelOf} from './titles.js';

// A label of a numbered item: 医疗卫生方面。
const LONGEST = 26;

/** The label of what stands behind a mark. */
function itemLabel(rest: string): string {
  const colon = colonLabelOf(rest);
  if (colon) return colon;
  const sentences = sentencesOf(rest);
  const [first = '', second] = sentences;
  return second !== undefined && first.length <= LONGEST && !/[\d，]/.test(first) ? first : '';
}

/** Parts of a text as a paragraph: white space between them goes, since a mark and a label bring their own. */
function paragraph(mark: string, label: string, text: string): Paragraph {
  const left = text.trim();
  // A label with nothing behind it is the text.
  if (!left) return label ? paragraph(mark, '', label) : {text: mark};
  return {...(mark && {mark}), ...(label && {label}), text: left};
}

// What numbers a paragraph, and is no heading by itself.
const ITEMS: readonly MarkKind[] = ['item', 'number', 'round-number', 'ordinal', 'dash', 'bullet'];

// A dash of a list in Markdown or in English, which is no letter of the text.
const DASH = /^(?:-|–|\*) +/;

/** Labels that run in behind the first one of a paragraph: …。创新活力：…. */
const INNER = /(?<=[。；！？])(?=[\p{sc=Han}]{2,10}[：:])/u;

/** What a paragraph of a file is in a report: one paragraph, or one for each of its bold labels. */
export function paragraphsOf({text, bold}: FileParagraph): readonly Paragraph[] {
  const plain = text.replace(DASH, '');
  const cut = text.length - plain.length;
  const own = bold !== undefined && bold > cut && bold < text.length ? text.slice(cut, bold).trim() : '';
  if (/[：:]$/.test(own) && own.length <= 24) {
    const parts = plain.split(INNER);
    const [first = '', ...others] = parts;
    return [
      paragraph('', own, first.slice(own.length)),
      ...others.map((part) => {
        const label = colonLabelOf(part) ?? '';
        return paragraph('', label, part.slice(label.length));
      }),
    ];
  }
  const marked = markOf(plain);
  if (!marked || !ITEMS.includes(marked.kind)) {
    const label = own.length <= 24 && /[。.]$/.test(own) ? own : '';
    return [paragraph('', label, plain.slice(label.length))];
  }
  const {mark, rest} = marked;
  const label = itemLabel(rest);
  return [paragraph(mark, label, rest.slice(label.length))];
}
