// The ways out that are no code: a picture, paper, a frame, a table, each with what it asks. Late. A button that is at work stays one: who pressed it
// stays there, and `Doing` does one thing at a time.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isChinese} from '../../text/punctuation.js';
import type {Way} from '../code/ways.js';
import {OWN, type Ways} from './ways.js';

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();

/** A number that a field holds; what is none is `usual`. */
const numberOf = (event: Event, usual: number): number => {
  const number = Number(valueOf(event));
  return Number.isFinite(number) && valueOf(event) ? number : usual;
};

function field(label: string, id: string, value: number | '', take: (event: Event) => void, hint = ''): TemplateResult {
  return html`<div><label class="field"
      >${label}<input id=${id} type="number" inputmode="numeric" .value=${live(String(value))} aria-describedby=${hint && `${id}-hint`} @change=${take}
    /></label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}</div>`;
}

function renderPicture(ways: Ways): TemplateResult {
  const {asked, words, bench, doing, sizes} = ways;
  const {isBusy} = doing;
  const lang = isChinese(bench.work.lang) ? 'zh-CN' : 'en';
  const {subject, size, own, width, scale, cut} = asked;
  return html`<div class="row">
      <label class="field"
        >${words.subject}<select id="subject" .value=${live(subject)} @change=${(event: Event) => ways.ask({subject: valueOf(event) as typeof subject})}>
          <option value="composition">${words.composition}</option>
          <option value="whole">${words.whole}</option>
        </select></label
      >
      <label class="field"
        >${words.size}<select id="size" .value=${live(size)} @change=${(event: Event) => ways.ask({size: valueOf(event)})}>
          <option value="">${words.long}</option>
          ${sizes.map(({name, width: across, height, names}) => html`<option value=${name}>${words.named(names[lang] ?? name, across, height)}</option>`)}
          <option value=${OWN}>${words.own}</option>
        </select></label
      >
    </div>
    ${
      size === OWN
        ? html`<div class="row">
            ${field(words.ownWidth, 'own-width', own.width, (event) => ways.ask({own: {...own, width: numberOf(event, own.width)}}))}
            ${field(words.ownHeight, 'own-height', own.height, (event) => ways.ask({own: {...own, height: numberOf(event, own.height)}}))}
          </div>`
        : size
          ? nothing
          : html`<div class="row">
            ${field(words.width, 'picture-width', width, (event) => ways.ask({width: numberOf(event, 375)}))}
            ${field(words.scale, 'picture-scale', scale, (event) => ways.ask({scale: numberOf(event, 2)}))}
            ${field(words.cut, 'picture-cut', cut || '', (event) => ways.ask({cut: numberOf(event, 0)}), words.cutHint)}
          </div>`
    }
    <div class="buttons">
      <button class="main" id="take-png" aria-disabled=${isBusy ? 'true' : 'false'} @click=${() => void ways.picture('png')}>${words.takePng}</button>
      <button id="take-svg" aria-disabled=${isBusy ? 'true' : 'false'} @click=${() => void ways.picture('svg')}>${words.takeSvg}</button>
      <button id="take-tokens" @click=${() => ways.tokens()}>${words.tokens}</button>
    </div>
    ${
      ways.text
        ? html`<label class="field">${words.text}<textarea id="picture-text" class="code" rows="5" readonly .value=${ways.text}></textarea></label>
            <p class="hint">${words.textHint}</p>`
        : nothing
    }`;
}

const renderPaper = (ways: Ways): TemplateResult =>
  html`<div class="buttons">
      <button class="main" id="print-report" aria-disabled=${ways.doing.isBusy ? 'true' : 'false'} @click=${() => void ways.print()}>${ways.words.print}</button>
      <button id="print-page" @click=${() => ways.printPage()}>${ways.words.printPage}</button>
    </div>
    <p class="hint">${ways.words.printHint}</p>`;

function renderFrame(ways: Ways): TemplateResult {
  const {words, frames, doing} = ways;
  const {form, hosts, embed} = frames;
  return html`<div class="row">
      <div><label class="field"
        >${words.frameForm}<select
          id="frame-form"
          .value=${live(form)}
          @change=${(event: Event) => {
            frames.form = valueOf(event) as typeof form;
            ways.changed();
          }}
        >
          <option value="inline">${words.inline}</option>
          <option value="files">${words.files}</option>
        </select></label
      ></div>
      <div><label class="field"
        >${words.hosts}<textarea
          id="hosts"
          rows="2"
          spellcheck="false"
          aria-describedby="hosts-hint"
          .value=${live(hosts)}
          @change=${(event: Event) => (frames.hosts = valueOf(event))}
        ></textarea></label>
      <p class="hint" id="hosts-hint">${words.hostsHint}</p></div>
    </div>
    <div class="buttons">
      <button class="main" id="take-frame" aria-disabled=${doing.isBusy ? 'true' : 'false'} @click=${() => void frames.take()}>${words.takeFrame}</button>
    </div>
    <p class="hint">${words.onlyOne}</p>
    ${embed ? html`<label class="field">${words.embed}<textarea id="embed" class="code" rows="6" readonly spellcheck="false" .value=${embed}></textarea></label>` : nothing}`;
}

const renderTable = (ways: Ways): TemplateResult =>
  html`<div class="buttons"><button class="main" id="take-table" @click=${() => ways.table()}>${ways.words.takeTable}</button></div>`;

const RENDERED: Readonly<Record<Way, (ways: Ways) => TemplateResult>> = {
  picture: renderPicture,
  paper: renderPaper,
  frame: renderFrame,
  table: renderTable,
};

/** A way out, and what came of it. */
export const renderWay = (ways: Ways, way: Way): TemplateResult =>
  html`<div class="way">${RENDERED[way](ways)}<p class="notice" id="way-notice" role="status">${ways.doing.notice}</p></div>`;
