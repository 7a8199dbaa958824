// The preview with its width and its appearance.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Bench} from '../bench.js';
import {renderHeading} from '../heading.template.js';
import {APPEARANCE, WIDTHS} from './kinds.js';
import {widthOf} from '../keep/work.js';

function renderLook(bench: Bench, name: string, values: readonly string[]): TemplateResult {
  const {words, work} = bench;
  const current = values.find((value) => value === work.appearance[name]) ?? values[0];
  const set = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    bench.set({appearance: {...work.appearance, [name]: value === values[0] ? '' : value}});
  };
  return html`<label class="field"
    >${words.setting(name)}<select name=${name} @change=${set}>
      ${values.map((value) => html`<option value=${value} .selected=${live(value === current)}>${words.value(name, value)}</option>`)}
    </select></label
  >`;
}

/** @param scale - Of the drawing on the screen, 0 to 1. */
export function renderPreview(bench: Bench, frame: HTMLElement, scale: number, noLibrary: string): TemplateResult {
  const {words, work} = bench;
  const type = (event: Event): void => {
    const {valueAsNumber} = event.target as HTMLInputElement;
    if (valueAsNumber > 0) bench.set({width: widthOf(valueAsNumber)});
  };
  return html`<section class="preview" aria-labelledby="preview">
    ${renderHeading('preview', words)}
    <div class="bar">
      <div class="widths" role="group" aria-label=${words.width}>
        ${WIDTHS.map(
          (width) =>
            html`<button class="width" aria-pressed=${width === work.width ? 'true' : 'false'} @click=${() => bench.set({width})}>
              ${width}
            </button>`,
        )}
      </div>
      <label class="field"
        >${words.pixels}<input id="width" type="number" min="150" max="3840" .value=${live(String(work.width))} @change=${type}
      /></label>
      ${Object.entries(APPEARANCE).map(([name, values]) => renderLook(bench, name, values))}
    </div>
    <p class="hint" id="scale">${noLibrary || words.scale(work.width, Math.round(scale * 100))}</p>
    <div class="pane">${frame}<p class="later">${words.later.drawing}</p></div>
  </section>`;
}
