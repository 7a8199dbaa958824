// What a text is to the dataset that is there: asked, or said. Late: comes with the first text.
import {html, nothing, type TemplateResult} from 'lit';
import type {DraftState, Relation} from './drafting.js';
import {lateWords} from './late-words.js';

/** What the page does with the answer. */
export interface RelationActs {
  readonly answer: (relation: Relation) => void;
  readonly cancel: () => void;
}

/** The sentence of a text that is asked about, or that came beside a dataset; nothing for every other. */
export function relationSentence(state: DraftState, lang: string): string {
  const {ask, followed, checked} = lateWords(lang);
  if (state.status === 'asked') return ask(state.name, state.title);
  if (state.status !== 'ready' || state.relation === 'other') return '';
  return state.relation === 'next' ? followed(state.name, state.lapsed) : checked(state.name);
}

/** The answers to choose from. */
export function renderAnswers(state: DraftState, {answer, cancel}: RelationActs, lang: string): TemplateResult | typeof nothing {
  if (state.status !== 'asked') return nothing;
  const {next, other, check, refuse} = lateWords(lang);
  return html`<div class="buttons">
    ${state.canCheck ? html`<button id="as-check" @click=${() => answer('check')}>${check}</button>` : nothing}
    <button id="as-next" @click=${() => answer('next')}>${next}</button>
    <button id="as-other" @click=${() => answer('other')}>${other}</button>
    <button id="refuse" @click=${cancel}>${refuse}</button>
  </div>`;
}
