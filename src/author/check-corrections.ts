// Corrections: each is of something that the report has, of a day after it was published, in words that now stand there. For authors, not for pages.
import {isCorrectedSince, type Correction} from '../model/corrections.js';
import {differenceOf} from '../model/letters.js';
import {eachIndicator} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {printedThings} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';

/** What is printed of an indicator. */
function indicatorTexts(report: Report, id: string): readonly (string | undefined)[] | undefined {
  const found = eachIndicator(report).find(({indicator}) => indicator.id === id);
  if (!found) return undefined;
  const {indicator, period, text} = found;
  const {name, note, actual} = indicator;
  const printed = printedThings(indicator).map(([, it]) => it.printed);
  return [text, name, note, period?.printed, ...printed, actual?.quantity.printed, actual?.source.title];
}

/** All that is printed of an indicator, a theme, a chapter or the whole report; undefined where there is no such thing. */
function textsOfThing(report: Report, id: string): readonly (string | undefined)[] | undefined {
  const own = indicatorTexts(report, id);
  if (own) return own;
  if (id === report.id) {
    const {place, issuer, speaker, session, source, credits = []} = report;
    const facts = [place?.name, issuer, speaker, session, source.title, ...credits.flatMap(({role, name}) => [role, name])];
    return [...textsOf(report).map(({text}) => text), ...facts];
  }
  const texts = textsOf(report).filter(({chapter, block}) => chapter?.id === id || (block?.kind === 'theme' && block.id === id));
  return texts.length || report.chapters.some(({blocks}) => blocks.some((it) => it.kind === 'theme' && it.id === id))
    ? texts.map(({text}) => text)
    : undefined;
}

/** Without white space, and in punctuation of one width. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function checkText(report: Report, {id, now}: Correction, path: string): readonly Problem[] {
  const texts = textsOfThing(report, id)?.filter((it) => it !== undefined);
  // A whole passage goes over several texts.
  if (!texts || plain(texts.join('')).includes(plain(now))) return [];
  const letters = differenceOf(texts.join('\n'), now);
  return [problem('correction-text', `${path}.now`, {id, now, ...(letters && {letters})})];
}

/** Every fault of the corrections of a report but their ids. */
export function checkCorrections(report: Report): readonly Problem[] {
  const {corrections = [], datePublished: published = ''} = report;
  return corrections.flatMap((it, index): readonly Problem[] => {
    const {id, date} = it;
    const path = `$.corrections[${index}]`;
    const former = corrections
      .slice(0, index)
      .filter((other) => other.id === id && other.date > date)
      .pop()?.date;
    return [
      ...(date < published ? [problem('correction-early', `${path}.date`, {date, published})] : []),
      ...(former === undefined ? [] : [problem('correction-order', `${path}.date`, {date, former})]),
      ...(isCorrectedSince(it, corrections.slice(index + 1)) ? [] : checkText(report, it, path)),
    ];
  });
}
