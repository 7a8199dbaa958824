// How texts of a report are drawn: numbers hold on to their unit, words of titles hold together, figures are marked. Text never becomes markup.
import {html, nothing, type TemplateResult} from 'lit';
import type {Stretch} from '../model/stretches.js';
import {phrasesOf, titleWords} from '../text/phrases.js';
import {wordingOf, type Wording} from '../text/wording.js';

const held = (text: string): TemplateResult => html`<span class="held">${text}</span>`;

/** A span that carries a part, where there is something to say. */
export const part = (name: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<span part=${name}>${text}</span>` : nothing;

/** Running text. */
export const renderText = (text: string): unknown => phrasesOf(text).map((phrase, index) => (index % 2 ? held(phrase) : phrase));

/** A title, which breaks between words. */
export function renderTitle(text: string): unknown {
  const words = titleWords(text);
  return words.length > 1 ? words.map(held) : text;
}

const renderMark = ({before, digits, infix, unit, after}: Wording): TemplateResult =>
  html`<mark part="mark">${before}${digits ? held(digits + infix + unit) : nothing}${after}</mark>`;

/** Running text with its figures marked, each with all of its words. */
export const renderStretches = (stretches: readonly Stretch[]): unknown =>
  stretches.map(({text, figure}) => (figure ? renderMark(wordingOf(figure)) : renderText(text)));

/** A figure, large: every word of it a part of its own. */
export function renderFigure({before, digits, infix, unit, after}: Wording, modality = ''): unknown {
  // A sign of per cent belongs to its digits, in size as in sense.
  const measure = html`<span class=${unit === '%' ? 'digits' : ''} part="unit">${unit}</span>`;
  const number = html`<span class="number"><span class="digits" part="digits">${digits}</span>${part('infix', infix)}${measure}</span>`;
  return [part('modality', modality), part('before', before), digits ? number : nothing, part('after', after)];
}
