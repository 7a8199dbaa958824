// A place in a report, which breaks between its parts alone.
import {html, type TemplateResult} from 'lit';
import {placeParts} from '../text/place-parts.js';

export const renderPlace = (place: string): readonly TemplateResult[] =>
  placeParts(place).map((part, index) => html`${index ? ' ' : ''}<span class="held">${part}</span>`);
