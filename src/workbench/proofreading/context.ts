// What every part of the proofreading is drawn with.
import {html, nothing, type TemplateResult} from 'lit';
import type {ProofWords} from '../../text/proof-words.js';
import type {Proofreader} from './proofreader.js';
import type {ProofreadingWords} from './words.js';

export interface Context {
  readonly reader: Proofreader;
  readonly words: ProofreadingWords;
  readonly sheet: ProofWords;
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** Where each text stands, in words, by its path. */
  readonly places: ReadonlyMap<string, string>;
  readonly root: ShadowRoot;
  /** Whether the figures cannot be corrected. */
  readonly locked: boolean;
  /** Goes to the figure after the present one, or before it. */
  readonly stepFigure: (by: 1 | -1) => void;
  /** Takes what is selected in the text. */
  readonly selectInText: () => void;
}

type Act = keyof ProofreadingWords['acts'];

/** A button that does one thing. */
export const renderAct = (
  act: Act,
  {words}: Context,
  run: () => void,
  {disabled, main, means}: {readonly disabled?: boolean; readonly main?: boolean; readonly means?: string} = {},
): TemplateResult =>
  html`<button id="proof-${act}" class=${main ? 'main' : ''} aria-describedby=${means ?? nothing} ?disabled=${disabled} @click=${run}>${words.acts[act]}</button>`;
