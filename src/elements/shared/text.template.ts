// How texts of a report are drawn: numbers hold on to their unit, words of titles hold together, figures are marked. Text never becomes markup.
// Texts are made of plain nodes: a template of Lit leaves a comment for each of its parts, and two for each entry of a list.
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type Part} from 'lit/directive.js';
import type {Stretch} from '../../model/stretches.js';
import {endPhrases} from '../../text/line-ends.js';
import {breaksBefore, digitRuns, isQuoted, paragraphPhrases, phrasesOf, titlePhrases, type Phrases, type Run} from '../../text/phrases.js';
import {ems, figureRuns, sizeOf, type FigureSpan, type Lead, type Wording} from '../../text/wording.js';

type Nodes = readonly (Node | string)[];

class Drawn extends Directive {
  private value: unknown;

  render<Value>(value: Value, draw: (value: Value) => Nodes): unknown {
    const nodes = document.createDocumentFragment();
    nodes.append(...draw(value));
    return nodes;
  }

  override update<Value>(_part: Part, [value, draw]: [value: Value, draw: (value: Value) => Nodes]): unknown {
    if (value === this.value) return noChange;
    this.value = value;
    return this.render(value, draw);
  }
}

/** Draws a value as nodes, and leaves them as they are while the value is the same. */
export const drawn = directive(Drawn) as <Value>(value: Value, draw: (value: Value) => Nodes) => unknown;

/** An element with its class and its part, each where it has one. */
export function node(tag: string, className: string, part: string, ...children: Nodes): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (part) element.setAttribute('part', part);
  element.append(...children);
  return element;
}

/** A span that carries a part, where there is something to say. */
export const part = (name: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<span part=${name} .textContent=${text}></span>` : nothing;

// A number of more letters is longer than a narrow line in big print.
const VAST = 9;

/** Text with its digits grown, but for those that are long as they are. */
const grownNodes = (text: string): Nodes =>
  digitRuns(text).map((it, index) => (index % 2 && it.length <= VAST ? node('b', 'digits', '', it) : it));

type Draw = (text: string) => Nodes;
const asText: Draw = (text) => [text];

/** A figure; it carries its id for who follows it through what is drawn. */
export function markNode(id: string | undefined, className: string, ...children: Nodes): HTMLElement {
  const mark = node('mark', className, 'mark', ...children);
  mark.dataset['indicator'] = id;
  return mark;
}

// Browsers that balance lines find for themselves that a line may end between two runs that are held; older ones do not, or not in columns.
let findsBreaks: boolean | undefined;

/** Where a line may end. */
export const breakNode = (): Node => document.createElement('wbr');

/** Where a line may end, for a browser that does not find it. */
export function breakNodes(): Nodes {
  findsBreaks ??= CSS.supports('text-wrap', 'balance');
  return findsBreaks ? [] : [breakNode()];
}

function runNode({kind, content, id, isPlain}: Run, draw: Draw, isInside: boolean): Node {
  if (kind === 'mark') return markNode(id, isPlain ? 'plain' : '', ...phraseNodes(content, isPlain ? asText : draw, true));
  const nodes = phraseNodes(content, draw, isInside, kind === 'held');
  const isVast = kind === 'held' && nodes.every((it) => typeof it === 'string' && it.length > VAST);
  return node('span', isVast ? `${kind} vast` : kind, '', ...nodes);
}

/** @param draw - How text inside marks is drawn. */
function phraseNodes(phrases: Phrases, draw: Draw = asText, isInside = false, isHeld = false): Nodes {
  return phrases.flatMap((phrase, index): Nodes => {
    if (typeof phrase === 'string') return isInside ? draw(phrase) : [phrase];
    const run = runNode(phrase, draw, isInside);
    if (isHeld || !breaksBefore(phrases, index)) return [run];
    return [...(isQuoted(phrases[index - 1]) ? [breakNode()] : breakNodes()), run];
  });
}

/** The nodes of a title, which breaks between words. */
export const titleNodes = (text: string): Nodes => phraseNodes(titlePhrases(text));

/** A title. */
export const renderTitle = (text: string): unknown => drawn(text, titleNodes);

/** The nodes of words beside a figure. */
export const wordNodes = (text: string): Nodes => phraseNodes(endPhrases(text));

/** Words with their numbers held. */
export const heldNodes = (text: string): Nodes => phraseNodes(phrasesOf(text));

/** A figure in small print, with its words. */
export const renderPhrases = (text: string): unknown => drawn(text, heldNodes);

/** The nodes of running text with its figures marked, each with all of its words; `isGrown` where their digits are larger than the text. */
export const stretchNodes = (stretches: readonly Stretch[], isGrown = false): Nodes =>
  phraseNodes(paragraphPhrases(stretches, isGrown), isGrown ? grownNodes : asText);

/** What else is said of a figure. */
export const changeNode = (text: string, tag: string): HTMLElement => node(tag, '', 'change', ...heldNodes(text));

/** Footnotes, whose figures hold together. */
export const noteNodes = (notes: readonly string[]): readonly Node[] => notes.map((note) => node('p', 'small', 'note', ...heldNodes(note)));

export const renderNotes = (notes: readonly string[]): unknown => drawn(notes, noteNodes);

/** The same of all that is said, each in an element of its own. */
export const renderMore = (more: readonly string[], tag: string, before = ''): unknown =>
  drawn(more, (all) => all.flatMap((it) => [before, changeNode(it, tag)].filter(Boolean)));

/** Running text with its figures marked. */
export const renderStretches = (stretches: readonly Stretch[]): unknown => drawn(stretches, (all) => stretchNodes(all));

// So many letters may hold together: a card of 150 px in big print.
const UNIT = 5;
// So many stand beside digits of their full size.
const LONGEST = 4;

const spanNode = ({name, text, large}: FigureSpan): Node =>
  node('span', large ? 'digits' : name === 'unit' && ems(text) <= UNIT ? 'held' : '', name, text);

/** A number with its unit and the words after it; the style sheet makes its size of how long they are. */
function numberNode(spans: readonly FigureSpan[]): Node {
  const {digits, rest} = sizeOf(spans);
  // Five digits are as many as a narrow card has room for.
  const className = digits > 3 ? 'many' : digits + rest > UNIT ? '' : 'held';
  const parts = spans.flatMap((span, index) =>
    className !== 'held' && index && span.name === 'unit' ? [...breakNodes(), spanNode(span)] : [spanNode(span)],
  );
  const number = node('span', `number ${className}`, '', ...parts);
  // Not the attribute: a strict page forbids it.
  number.style.setProperty('--_digits', `${digits}`);
  // A longer unit goes to a line of its own before it makes the digits small.
  number.style.setProperty('--_rest', `${rest > LONGEST ? 0 : rest}`);
  return number;
}

/** A figure, large: every word of it a part of its own. */
export const renderFigure = (figure: Wording, lead?: Lead): unknown =>
  drawn(figure, (wording) => {
    const [before, number, after] = figureRuns(wording, lead);
    // What has no digits is said in words alone.
    const words = before.length ? [node('span', number.length ? 'words' : 'words said', '', ...before.map(spanNode))] : [];
    return number.length ? [...words, numberNode([...number, ...after])] : words;
  });
