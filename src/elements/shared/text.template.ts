// How texts of a report are drawn: numbers hold on to their unit, words of titles hold together, figures are marked. Text never becomes markup.
// Texts are made of plain nodes: a template of Lit leaves a comment for each of its parts, and two for each entry of a list.
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type Part} from 'lit/directive.js';
import type {Stretch} from '../../model/stretches.js';
import {phrasesOf, titleWords} from '../../text/phrases.js';
import {wordingOf, type Wording} from '../../text/wording.js';

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

const held = (text: string): Node => node('span', 'held', '', text);

const partNodes = (name: string, text: string): Nodes => (text ? [node('span', '', name, text)] : []);

/** A span that carries a part, where there is something to say. */
export const part = (name: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<span part=${name} .textContent=${text}></span>` : nothing;

/** The nodes of a title, which breaks between words. */
export function titleNodes(text: string): Nodes {
  const words = titleWords(text);
  return words.length > 1 ? words.map(held) : [text];
}

/** A title. */
export const renderTitle = (text: string): unknown => drawn(text, titleNodes);

const phraseNodes = (text: string): Nodes => phrasesOf(text).map((phrase, index) => (index % 2 ? held(phrase) : phrase));

const markNode = ({before, digits, infix, unit, after}: Wording): Node =>
  node('mark', '', 'mark', before, ...(digits ? [held(digits + infix + unit)] : []), after);

/** The nodes of running text with its figures marked, each with all of its words. */
export const stretchNodes = (stretches: readonly Stretch[]): Nodes =>
  stretches.flatMap(({text, figure}) => (figure ? [markNode(wordingOf(figure))] : phraseNodes(text)));

/** Running text with its figures marked. */
export const renderStretches = (stretches: readonly Stretch[]): unknown => drawn(stretches, stretchNodes);

/** A figure, large: every word of it a part of its own. */
export const renderFigure = (figure: Wording, modality = ''): unknown =>
  drawn(figure, ({before, digits, infix, unit, after}) => [
    ...partNodes('modality', modality),
    ...partNodes('before', before),
    ...(digits
      ? [
          node(
            'span',
            'number',
            '',
            node('span', 'digits', 'digits', digits),
            ...partNodes('infix', infix),
            // A sign of per cent belongs to its digits, in size as in sense.
            node('span', unit === '%' ? 'digits' : '', 'unit', unit),
          ),
        ]
      : []),
    ...partNodes('after', after),
  ]);
