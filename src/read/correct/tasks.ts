// What a person goes through, one after the other: doubts by their harm, then every figure, then the numbers that are none. Pure.
import {marksOf, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import {placesOf} from '../../text/derive/place.js';
import type {Draft} from '../draft/steps.js';
import type {Doubt, Quote} from '../review.js';
import {isAbout, PERSON} from './doubts.js';
import {isTaken} from './figure-text.js';
import {isConfirmed} from './judge.js';

interface InText {
  /** Path of the text that it is in; `$` where that is not known. */
  readonly path: string;
  /** Where it stands there, in the letters of mark, label and text. */
  readonly range?: Range;
  readonly state: Doubt['state'];
}

/** One thing to look at. */
export type Task =
  /** A doubt, by its index in the review, and the figure that it is about. */
  | (InText & {readonly kind: 'doubt'; readonly doubt: number; readonly id?: string})
  | (InText & {readonly kind: 'figure'; readonly id: string})
  /** A number that is no figure, by its index among the quotes of the review. */
  | (InText & {readonly kind: 'number'; readonly quote: number});

/** The texts of a report by their paths, and the place of each in print. */
class Texts {
  private readonly all: readonly PlacedText[];
  private readonly order: ReadonlyMap<string, number>;
  private readonly starts: readonly number[];
  private readonly whole: string;

  constructor({report}: Draft) {
    this.all = textsOf(report);
    this.order = new Map(this.all.map(({path}, index) => [path, index]));
    let at = 0;
    this.starts = this.all.map(({text}) => (at += text.length + 1) - text.length - 1);
    this.whole = this.all.map(({text}) => text).join('\n');
  }

  /** The text that a path leads to or into, and the figure there. */
  at(path: string): {readonly text?: PlacedText; readonly indicator?: Indicator} {
    const [list, index] = (/^(.*(?:\.indicators|\.titleIndicators))\[(\d+)\]/.exec(path) ?? []).slice(1);
    const text = list ? this.all.find((it) => it.list === list) : this.all[this.order.get(path) ?? -1];
    const indicator = text?.indicators[Number(index)];
    return {...(text && {text}), ...(indicator && {indicator})};
  }

  /** Where the words of a quote stand: the first place that is none of a figure, or the first. */
  find({prefix = '', exact}: Quote): Pick<InText, 'path' | 'range'> {
    const places = placesOf(this.whole, prefix + exact).map((at) => this.placeOf(at + prefix.length, exact.length));
    const {text, range} = places.find((it) => it.text && !isTaken(it.text, it.range)) ?? places[0] ?? {};
    return text && range ? {path: text.path, range} : {path: '$'};
  }

  private placeOf(at: number, length: number): {readonly text: PlacedText | undefined; readonly range: Range} {
    let index = this.starts.length - 1;
    while (index > 0 && (this.starts[index] ?? 0) > at) index--;
    const start = at - (this.starts[index] ?? 0);
    return {text: this.all[index], range: {start, end: start + length}};
  }

  /** In the order of print: what stands nowhere last. */
  readonly inPrint = (one: InText, other: InText): number =>
    (this.order.get(one.path) ?? Infinity) - (this.order.get(other.path) ?? Infinity) ||
    (one.range?.start ?? 0) - (other.range?.start ?? 0);
}

/** The place of the words of a doubt: of the figure that it is about where they are its own. */
function rangeOf({quote}: Doubt, text: string, indicator: Indicator | undefined): Range | undefined {
  const marks = indicator ? marksOf(text, indicator) : [];
  const own =
    marks.find(({figure}) => figure.printed === quote) ?? marks.find(({figure}) => quote && figure.printed.includes(quote)) ?? marks[0];
  if (own) return {start: own.start, end: own.end};
  const start = quote ? text.indexOf(quote) : -1;
  return start < 0 ? undefined : {start, end: start + quote.length};
}

function doubtTask(doubt: Doubt, index: number, texts: Texts): Task {
  const {text, indicator} = texts.at(doubt.path);
  const range = text && rangeOf(doubt, text.text, indicator);
  return {
    kind: 'doubt',
    doubt: index,
    path: text?.path ?? '$',
    ...(range && {range}),
    ...(indicator && {id: indicator.id}),
    state: doubt.state,
  };
}

function figureTasks({path, text, indicators, list}: PlacedText, draft: Draft): readonly Task[] {
  return indicators.map((indicator, index): Task => {
    const marks = marksOf(text, indicator);
    const first = marks[0];
    const isWrong = draft.review.doubts.some((it) => it.state === 'open' && it.code === PERSON && isAbout(it, `${list}[${index}]`));
    return {
      kind: 'figure',
      id: indicator.id,
      path,
      ...(first && {range: {start: first.start, end: Math.max(...marks.map(({end}) => end))}}),
      state: isWrong ? 'wrong' : isConfirmed(draft, indicator.id) ? 'right' : 'open',
    };
  });
}

/** All that a person goes through: doubts by their harm, every figure as it is printed, numbers that are no figures. */
export function tasksOf(draft: Draft): readonly Task[] {
  const texts = new Texts(draft);
  const {doubts, quotes} = draft.review;
  // What a person found wrong is the state of its figure.
  const asked = doubts.flatMap((doubt, index) => (doubt.code === PERSON ? [] : [[doubt.harm, doubtTask(doubt, index, texts)] as const]));
  const figures = textsOf(draft.report).flatMap((it) => [...figureTasks(it, draft)].sort(texts.inPrint));
  const numbers = quotes.map((quote, index): Task => {
    const state = quote.category === PERSON ? 'right' : 'open';
    return {kind: 'number', quote: index, ...texts.find(quote), state};
  });
  return [
    ...asked.sort(([harm, one], [other, two]) => other - harm || texts.inPrint(one, two)).map(([, task]) => task),
    ...figures,
    ...numbers.sort(texts.inPrint),
  ];
}
