// The picker: a piece, what of the dataset it shows, its attributes.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {PIECES, type PieceAttribute} from '../../author/pieces.js';
import type {Bench} from '../bench.js';
import {renderHeading} from '../heading.template.js';
import {settingsOf} from './kinds.js';

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function renderKinds(bench: Bench): TemplateResult {
  const {words, picker} = bench;
  return html`<fieldset>
    <legend>${words.piece}</legend>
    <div class="pills">
      ${PIECES.map(
        ({tag}) =>
          html`<label class=${tag === picker.kind.tag ? 'pill picked' : 'pill'}
            ><input
              type="radio"
              name="kind"
              value=${tag}
              .checked=${live(tag === picker.kind.tag)}
              @change=${() => bench.pick((it) => it.pick(tag))}
            />${words.pieces[tag]}</label
          >`,
      )}
    </div>
    <p class="hint">${words.pieceHints[picker.kind.tag]}</p>
  </fieldset>`;
}

function renderChoices(bench: Bench): TemplateResult | typeof nothing {
  const {words, picker, groups, dataset} = bench;
  const {key, needsId, tag} = picker.kind;
  if (!key) return nothing;
  const id = picker.id(groups);
  const count = groups.reduce((sum, {choices}) => sum + choices.length, 0);
  const option = (value: string, label: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="choice"
        value=${value}
        .checked=${live(value === id)}
        @change=${() => bench.pick((it) => it.set(key, value))}
      /><span>${label}</span></label
    >`;
  const many = key !== 'chapter';
  return html`${
    many
      ? html`<label class="field"
          >${words.search}<input
            id="search"
            type="search"
            .value=${live(picker.search)}
            @input=${(event: Event) => bench.pick((it) => (it.search = valueOf(event)))}
        /></label>`
      : nothing
  }
    <fieldset>
      <legend
        >${words.show[key]} <span class="count" role="status">${count ? words.found(count) : dataset ? words.nothing : ''}</span></legend
      >
      <div class=${many ? 'choices many' : 'choices'} id="choice">
        <p class="later">${words.later.choices}</p>
        ${!needsId ? option('', words.any[tag] ?? '') : nothing}
        ${groups.map(({label, choices}, index) => {
          const options = choices.map((choice) => option(choice.id, choice.label));
          return label
            ? html`<div role="group" aria-labelledby=${`group-${index}`}><p class="group" id=${`group-${index}`}>${label}</p>${options}</div>`
            : options;
        })}
      </div>
    </fieldset>`;
}

/** Brings what is picked into its list's view when it is another than before, as a list box would. */
export function showPicked(root: ParentNode): void {
  const list = root.querySelector<HTMLElement>('#choice');
  const picked = list?.querySelector<HTMLInputElement>(':checked');
  const row = picked?.closest('label');
  if (!list || !row || list.dataset['shown'] === picked?.value) return;
  list.dataset['shown'] = picked?.value;
  const {offsetTop: top, offsetHeight: height} = row;
  if (top < list.scrollTop || top + height > list.scrollTop + list.clientHeight) list.scrollTop = top - (list.clientHeight - height) / 2;
}

function renderSetting(bench: Bench, {name: attribute, values}: PieceAttribute): TemplateResult {
  const {words, picker} = bench;
  const value = picker.picked[attribute];
  const set = (to: string): void => bench.pick((it) => it.set(attribute, to));
  if (!values)
    return html`<label class="check"
      ><input
        type="checkbox"
        name=${attribute}
        .checked=${live(value === 'on')}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? 'on' : 'off')}
      />${words.setting(attribute)}</label
    >`;
  const current = value && values.includes(value) ? value : values[0];
  return html`<label class="field"
    >${words.setting(attribute)}<select name=${attribute} @change=${(event: Event) => set(valueOf(event))}>
      ${values.map((it) => html`<option value=${it} .selected=${live(it === current)}>${words.value(attribute, it)}</option>`)}
    </select></label
  >`;
}

export function renderPicker(bench: Bench): TemplateResult {
  const {words, picker, composer, canAdd} = bench;
  return html`<section aria-labelledby="pick">
    ${renderHeading('pick', words)}
    ${renderKinds(bench)} ${renderChoices(bench)}
    <div class="row">${settingsOf(picker.kind).map((setting) => renderSetting(bench, setting))}</div>
    <div class="buttons">
      <button class="main" id="add" ?disabled=${!canAdd} @click=${() => composer.add()}>${words.add}</button>
      <button id="replace" ?disabled=${composer.chosen < 0 || !canAdd} @click=${() => composer.replace()}>${words.replace}</button>
    </div>
  </section>`;
}
