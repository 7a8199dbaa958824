// The code to paste, as the page or editor that it is for accepts it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Bench} from '../bench.js';
import {addressFor, FORMS, formOf} from './forms.js';
import {renderHeading} from '../heading.template.js';
import type {WaysOut} from '../ways/index.js';
import {isWay, WAYS, type Way} from './ways.js';

/** What the page does with the code. */
export interface CodeActs {
  readonly copy: () => void;
  readonly copyRich: () => void;
  readonly page: () => void;
  readonly dataset: () => void;
  /** Loads the ways out that are no code. */
  readonly load: () => void;
}

function renderForms(bench: Bench, late: WaysOut | undefined): TemplateResult {
  const {words, work} = bench;
  const current = isWay(work.form) ? work.form : formOf(work.form).name;
  return html`<fieldset>
    <legend>${words.form}</legend>
    ${[...FORMS.map(({name}) => name), ...WAYS].map((name) => {
      const [label, use] = words.forms[name] ?? [name, ''];
      const state = late?.stateOf(name);
      return html`<label class="form"
        ><input
          type="radio"
          name="form"
          value=${name}
          .checked=${live(name === current)}
          @change=${() => bench.set({form: name})}
        /><span><b>${label}</b> ${use}${state ? html` <em class="survival">${words.yourEditor(state)}</em>` : nothing}</span></label
      >`;
    })}
  </fieldset>`;
}

function renderAddresses(bench: Bench): TemplateResult {
  const {words, work, dataset} = bench;
  const value = (event: Event): string => (event.target as HTMLInputElement).value.trim();
  return html`<div class="row">
      <label class="field"
        >${words.library}<input
          id="library"
          .value=${live(work.library)}
          @change=${(event: Event) => bench.set({library: value(event)})}
      /></label>
      <label class="field"
        >${words.address}<input
          id="address"
          ?disabled=${work.inline}
          placeholder=${dataset ? addressFor(dataset.report) : nothing}
          .value=${live(work.address)}
          @change=${(event: Event) => bench.set({address: value(event)})}
      /></label>
    </div>
    <label class="check"
      ><input
        id="inline"
        type="checkbox"
        .checked=${live(work.inline)}
        @change=${(event: Event) => bench.set({inline: (event.target as HTMLInputElement).checked})}
      />${words.inline}</label
    >`;
}

function renderOutput(bench: Bench, code: string, acts: CodeActs, late: WaysOut | undefined): TemplateResult {
  const {words, work, notice} = bench;
  return html`<label class="field">${words.code}<textarea id="output" class="code" rows="9" readonly spellcheck="false" .value=${code}></textarea></label>
    <div class="buttons">
      <button class="main" id="copy" ?disabled=${!code} @click=${acts.copy}>${words.copy}</button>
      ${
        formOf(work.form).rich
          ? html`<button class="main" id="copy-rich" ?disabled=${!code} @click=${acts.copyRich}>${words.copyRich}</button>`
          : nothing
      }
      <button id="page" ?disabled=${!code} @click=${acts.page}>${words.page}</button>
      <button id="save" ?disabled=${!code} @click=${acts.dataset}>${words.dataset}</button>
      <span class="notice" role="status">${notice.at === 'code' ? notice.text : ''}</span>
    </div>
    ${late?.lengthOf(work.form, code)}`;
}

/** A way out that is no code, as soon as it is there. */
const renderWay = (bench: Bench, way: Way, late: WaysOut | undefined): TemplateResult =>
  late && bench.dataset
    ? late.render(way)
    : html`<p class="hint">${bench.dataset ? bench.words.proofread.loading : bench.words.later.drawing}</p>`;

/**
 * @param code - Empty while there is no dataset.
 * @param late - The ways out that are no code, where they have come.
 */
export function renderCode(bench: Bench, code: string, acts: CodeActs, late: WaysOut | undefined): TemplateResult {
  const {words, work} = bench;
  const {form} = work;
  const later = (id: string, label: string, content: unknown): TemplateResult =>
    html`<details class="after" id=${id} @toggle=${acts.load}><summary>${label}</summary>${content}</details>`;
  return html`<section aria-labelledby="code">
    ${renderHeading('code', words)}
    <div class="halves">
      <div>
        ${renderForms(bench, late)} ${!isWay(form) && formOf(form).live ? renderAddresses(bench) : nothing}
        ${later('probe', words.probe, late?.trial)}
      </div>
      <div>${isWay(form) ? renderWay(bench, form, late) : renderOutput(bench, code, acts, late)}</div>
    </div>
    ${late?.taken} ${later('published', words.published, late?.afterwards)}
  </section>`;
}
