// What a leaf says in words alone: one figure, one goal, the keywords, results beside goals. Pure.
import {goalChartView} from '../elements/goal-chart/goal-chart.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {indicatorCardView, type IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import {keywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import {findIndicator, type Found} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import type {Words} from '../text/words.js';
import type {Wording} from '../text/wording.js';
import {stopsOf} from './stops.js';

/** A figure with all its words, as one text. */
export const figureText = ({before, digits, infix, unit, after}: Wording): string => before + digits + infix + unit + after;

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** The words of a list of goals between the semicolons around one of them; the whole sentence where that would cut a bracket or quote. */
function between(sentence: string, clause: string): string {
  const at = sentence.indexOf(clause);
  const start = sentence.lastIndexOf('；', at) + 1;
  const next = sentence.indexOf('；', at + clause.length);
  const part = sentence.slice(start, next < 0 ? undefined : next);
  return countOf(part, /[（“《]/g) === countOf(part, /[）”》]/g) ? part : sentence;
}

/** Whether a clause holds every word of a name, in order: it can stand alone. */
function holds(clause: string, name: string): boolean {
  let at = 0;
  for (const sign of name) {
    at = clause.indexOf(sign, at) + 1;
    if (!at) return false;
  }
  return true;
}

/** The report's own words for a figure, without their stop: its clause, or the sentence where the clause does not name it; nothing where its source stands nowhere. */
function reportWords({quote}: IndicatorCardView, {indicator}: Found): string | undefined {
  if (!quote) return undefined;
  const {source, name, partOf} = indicator;
  const sentence = quote.stretches.map(({text}) => text).join('');
  const own = !partOf && holds(source.exact, name) ? source.exact : between(sentence, source.exact);
  return own.trim().replace(/[。；，]+$/, '');
}

/** A sentence with its stop, where it has none yet. */
const stopped = (text: string, stop: string): string => (/[。！？.!?][”’）】》]*$/.test(text) ? text : text + stop);

/** The figure in a sentence of its own: what stands in a paragraph of an article. */
function inlineText({name, status, modality = '', figure, change}: IndicatorCardView, lang: string): string {
  const {open, close, comma} = stopsOf(lang);
  return name + open + status + close + modality + figureText(figure) + (change ? comma + change : '');
}

/** `2018年，`, or with the status where the sentence does not say it: `2019年目标：`. */
function lead({status}: IndicatorCardView, {indicator, chapter}: Found, sentence: string, words: Words): string {
  const {comma, colon} = stopsOf(words.lang);
  const year = words.status(chapter.year);
  const said = indicator.status === 'achieved' || status === year || sentence.includes(status.slice(year.length).trim());
  if (!said || indicator.status === 'target') return status + (status === year ? comma : colon);
  return sentence.includes(year) ? '' : year + comma;
}

/** One figure: the report's own sentence with its year. */
export function cardSentence(report: Report, id: string, inline: boolean, words: Words): string | undefined {
  const view = indicatorCardView(report, id, words);
  const found = findIndicator(report, id);
  if (!view || !found) return undefined;
  const sentence = inline ? undefined : reportWords(view, found);
  if (sentence === undefined) return inlineText(view, report.lang);
  return stopped(lead(view, found, sentence, words) + sentence, stopsOf(report.lang).stop);
}

/** One goal: the report's own sentence, then the year before with its own status. */
export function gaugeSentence(report: Report, id: string, words: Words): string | undefined {
  const view = goalGaugeView(report, id, undefined, words);
  const sentence = cardSentence(report, id, false, words);
  if (!view || !sentence) return undefined;
  const {colon, stop} = stopsOf(report.lang);
  const {before, actual} = view;
  return [
    stopped(sentence, stop),
    before && stopped(before.status + colon + before.printed, stop),
    actual && stopped(actual.text, stop),
  ].join(/^zh/i.test(report.lang) ? '' : ' ');
}

/** The keywords of a chapter. */
export const stripText = (report: Report, chapter: string): string | undefined =>
  keywordStripView(report, chapter)
    ?.keywords.map(({text}) => text)
    .join(stopsOf(report.lang).list);

/** Results of one year and goals of the next. */
export function chartText(report: Report, chapter: string, words: Words): string | undefined {
  const view = goalChartView(report, chapter, words);
  return view && view.title + stopsOf(report.lang).colon + view.summary;
}
