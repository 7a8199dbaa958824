// What a leaf says in words alone: one figure, one goal, the keywords, results beside goals. Pure.
import type {GoalChartView} from '../elements/goal-chart/goal-chart.view.js';
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import type {KeywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import type {GoalPanelView} from '../elements/goal-panel/goal-panel.view.js';
import {leadText} from '../elements/shared/figure.view.js';
import type {Found} from '../model/lookup.js';
import {punctuation, withFullStop} from '../text/punctuation.js';
import type {Words} from '../text/words.js';
import {figureText} from '../text/wording.js';
import {panelSentence} from './panel.js';

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
  return /^[^]*[^。；，]/.exec(own.trim())?.[0] ?? '';
}

/** The figure in a sentence of its own: what stands in a paragraph of an article. */
function inlineText({lang, name, status, lead, figure, more}: IndicatorCardView, corrected: string): string {
  const {open, close, gap, comma} = punctuation(lang);
  const aside = (text: string): string => text && open + text + close;
  return name + aside(status) + gap + [leadText(lead) + figureText(figure), ...more].join(comma) + aside(corrected);
}

/** A sentence with what stands below it: footnotes, what was corrected; each with its full stop. */
function withNotes(sentence: string, notes: readonly (string | undefined)[], lang: string): string {
  const said = notes.flatMap((it) => it ?? []);
  return said.length ? [sentence, ...said].map((it) => withFullStop(it, lang)).join(punctuation(lang).gap) : sentence;
}

/** `2018年，`, or with the status where the sentence does not say it: `2019年目标：`. */
function leadOf({status}: IndicatorCardView, {indicator, period}: Found, sentence: string, words: Words): string {
  const {comma, colon} = punctuation(words.lang);
  const time = period?.printed ?? '';
  const said = indicator.status === 'achieved' || status === time || sentence.includes(status.slice(time.length).trim());
  if (!status) return '';
  if (!said || indicator.status === 'target') return status + (status === time ? comma : colon);
  return !time || sentence.includes(time) ? '' : time + comma;
}

/** One figure: the report's own sentence with its year; in a line of text the figure with its name alone. */
export function cardSentence(
  view: IndicatorCardView | undefined,
  found: Found | undefined,
  inline: boolean,
  words: Words,
): string | undefined {
  if (!view || !found) return undefined;
  if (inline) return inlineText(view, view.corrected);
  const sentence = reportWords(view, found);
  return sentence === undefined ? inlineText(view, '') : withFullStop(leadOf(view, found, sentence, words) + sentence, view.lang);
}

/** One figure with its footnotes; a line of text has no room for them. */
export function cardText(view: IndicatorCardView | undefined, found: Found | undefined, inline: boolean, words: Words): string | undefined {
  const sentence = cardSentence(view, found, inline, words);
  return view && sentence && !inline ? withNotes(sentence, view.notes, view.lang) : sentence;
}

/** One goal: the report's own sentence, then the year before with its own status. */
export function gaugeSentence(view: GoalGaugeView | undefined, sentence: string | undefined): string | undefined {
  if (!view || !sentence) return undefined;
  const {lang, before, actual, notes} = view;
  return withNotes(
    withFullStop(sentence, lang),
    [before && before.status + punctuation(lang).colon + before.printed, actual?.text, ...notes],
    lang,
  );
}

/** The keywords of a chapter. */
export const stripSentence = (view: KeywordStripView | undefined): string | undefined =>
  view && withNotes(view.keywords.map(({text}) => text).join(punctuation(view.lang).list), view.notes, view.lang);

/** Results of one year and goals of the next. */
export const chartSentence = (view: GoalChartView | undefined): string | undefined =>
  view && withNotes(view.title + punctuation(view.lang).colon + view.summary, view.notes, view.lang);

/** The goals of a chapter, with their footnotes. */
export function panelText(view: GoalPanelView | undefined): string | undefined {
  const sentence = panelSentence(view);
  if (!view || !sentence) return sentence;
  const notes = view.blocks.flatMap((block) => [
    ...block.groups.flatMap((group) => (group.kind === 'rows' ? group.rows.flatMap((row) => (row.kind === 'head' ? [] : row.notes)) : [])),
    ...block.notes,
  ]);
  return withNotes(sentence, notes, view.lang);
}
