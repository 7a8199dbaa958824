// Whether a text is another edition of a report, by the sentences that both have. Pure.
import type {Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';

// So much of two editions is the same, even where half of one was written anew; two reports of a place share a formula or two.
const SAME = 0.3;
// What is shorter is a heading or a formula.
const SHORTEST = 6;

const sentencesOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text.split(/[。！？；\n]|[.!?;]\s/))
      .map((sentence) => sentence.replace(/[\s，、,]/g, ''))
      .filter(({length}) => length >= SHORTEST),
  );

/** Whether some lines are the text of a report, or of another edition of it. */
export function isEditionOf(lines: readonly string[], report: Report): boolean {
  const texts = textsOf(report).map(({text}) => text);
  const {place} = report;
  const namesPlace = (all: readonly string[]): boolean => !place || all.some((it) => it.includes(place.name));
  // The same words with another place are the report of another place.
  if (namesPlace(texts) && !namesPlace(lines)) return false;
  const [one, other] = [sentencesOf(lines), sentencesOf(texts)];
  const common = [...one].filter((sentence) => other.has(sentence)).length;
  return common > Math.min(one.size, other.size) * SAME;
}
