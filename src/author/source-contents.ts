// The list of contents of a published text: headings that its page prints ahead of what they head. Pure.
import type {Report} from '../model/schema.js';
import {compared} from './compared.js';

/** The headings of chapters and of themes, as they are compared. */
function headingsOf({chapters}: Report): readonly [chapters: ReadonlySet<string>, themes: ReadonlySet<string>] {
  const lettersOf = (text: string): string => compared(text).letters;
  const themes = chapters.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'theme' && block.title ? [block.title, (block.mark ?? '') + block.title] : [])),
  );
  return [new Set(chapters.map(({title}) => lettersOf(title))), new Set(themes.map(lettersOf))];
}

/** A published text without its list of contents, every other letter at its place. */
export interface WithoutContents {
  readonly text: string;
  /** The headings that stood there, as they are compared. */
  readonly listed: ReadonlySet<string>;
}

/** Takes the list of contents out of a published text: lines in a row that are headings of the dataset, two of them of chapters. */
export function withoutContents(text: string, report: Report): WithoutContents {
  const [chapters, themes] = headingsOf(report);
  const lines = text.split(/(?<=\r\n|[\r\n])/);
  // The number of its page is no letter of a heading.
  const letters = lines.map(
    (line) => compared(line.replace(/[.…·\s]{0,99}\d{0,3}\s{0,9}$/, (end) => (/[.…·]/.test(end) ? '' : end))).letters,
  );
  const listed = new Set<string>();
  const gone = new Set<number>();
  for (let first = 0; first < lines.length; first++) {
    const isHeading = (at: number): boolean => chapters.has(letters[at] ?? '') || themes.has(letters[at] ?? '');
    if (!isHeading(first)) continue;
    let end = first;
    while (end < lines.length && (isHeading(end) || letters[end] === '')) end++;
    const run = letters.slice(first, end).filter(Boolean);
    if (new Set(run.filter((it) => chapters.has(it))).size > 1) {
      for (let at = first; at < end; at++) gone.add(at);
      run.forEach((it) => listed.add(it));
      let before = first - 1;
      while (letters[before] === '') before--;
      if (/^(?:目[录次]|contents)$/i.test(letters[before] ?? '')) gone.add(before);
    }
    first = end;
  }
  return {text: lines.map((line, at) => (gone.has(at) ? line.replace(/[^\r\n]/g, ' ') : line)).join(''), listed};
}
