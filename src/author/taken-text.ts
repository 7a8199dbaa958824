// What a plain form prints, as the text that is compared with what came of it. Pure.
import {printedThings} from '../model/quote.js';
import {eachIndicator} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import {compared} from './compared.js';
import {fallbackOf} from './fallback.js';
import {isInline, type ContentNode} from './node.js';
import type {Piece} from './piece.js';
import {plainBlocks, requestOf, type Profile} from './plain-blocks.js';
import type {Renderer} from './render.js';
import type {Side, Stretch} from './taken-sides.js';

/** A form that a text is taken away in: a profile of plain HTML, or the text between the tags of a piece. */
export type TakenForm = Profile | 'code';

export interface PrintedText {
  /** A line for each block. */
  readonly text: string;
  /** Where in it a stop stands that a page may hide. */
  readonly stops: ReadonlySet<number>;
  /** What stands in drawings beside it, as it is compared: the ends of a scale. */
  readonly labels: ReadonlySet<string>;
}

const LABEL = /<text[^>]*>([^<]*)<\/text>/g;

class Lines {
  text = '';
  readonly stops = new Set<number>();
  readonly labels = new Set<string>();

  add(child: ContentNode | string, renderer: Renderer, isStop = false): void {
    if (typeof child === 'string') {
      if (isStop) for (let at = 0; at < child.length; at++) this.stops.add(this.text.length + at);
      this.text += child;
      return;
    }
    const tag = renderer.tag(child);
    if (tag === undefined || tag === 'wbr') return;
    for (const [, label = ''] of (child.svg ?? '').matchAll(LABEL)) this.labels.add(compared(label).letters);
    const isBlock = !isInline(child);
    if (isBlock) this.end();
    for (const inner of child.children) this.add(inner, renderer, isStop || child.role === 'stop');
    if (isBlock) this.end();
  }

  end(): void {
    if (this.text && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/** What a form of a piece prints. */
export function printedText(report: Report, piece: Piece, form: TakenForm, lang: string | undefined): PrintedText {
  const lines = new Lines();
  if (form === 'code') lines.add(fallbackOf(report, piece, lang) ?? '', {tag: () => ''});
  else {
    const {blocks, renderer} = plainBlocks(report, requestOf(piece, form, {isPage: false, lang}));
    for (const block of blocks) lines.add(block, renderer);
  }
  return lines;
}

/** The printed words of every figure of a report, as they are compared; the longest first. */
export const figuresOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    eachIndicator(report)
      .flatMap(({indicator}) => printedThings(indicator).map(([, {printed}]) => [compared(printed).letters, printed] as const))
      .filter(([letters]) => letters)
      .sort(([one], [other]) => other.length - one.length),
  );

/** The figures of the report that a stretch of its letters is a part of, or that letters were put into. */
export function figuresAt({letters}: Side, [from, to]: Stretch, came: string, all: ReadonlyMap<string, string>): readonly string[] {
  const longest = [...all.keys()][0]?.length ?? 0;
  const start = Math.max(0, from - longest);
  const window = letters.slice(start, to + longest);
  const found = new Map<number, readonly [end: number, printed: string]>();
  for (const [figure, printed] of all)
    for (let at = window.indexOf(figure); at >= 0; at = window.indexOf(figure, at + 1)) {
      const [first, end] = [start + at, start + at + figure.length];
      const joins = (first === to && /\d$/.test(came) && /^\d/.test(figure)) || (end === from && /^[\d.]/.test(came) && /\d$/.test(figure));
      const isTouched = from < to ? first < to && end > from : (first < from && end > from) || joins;
      const isInside = [...found].some(([other, [otherEnd]]) => other <= first && end <= otherEnd);
      if (isTouched && !isInside) found.set(first, [end, printed]);
    }
  return [...found].sort(([one], [other]) => one - other).map(([, [, printed]]) => printed);
}
