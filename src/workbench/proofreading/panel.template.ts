// The box in which one thing is read: its sentence, how it is understood, what is asked, and what can be done.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {factsOf} from '../../author/proof-facts.js';
import {sentenceOf} from '../../author/proof-figures.js';
import type {Found} from '../../model/lookup.js';
import {sentenceRange} from '../../model/quote.js';
import {periodOf} from '../../model/texts.js';
import {isConfirmed, type Task} from '../../read/correct/index.js';
import {answersTo} from '../../text/doubt-answers.js';
import {doubtSentence} from '../../text/doubt-words.js';
import type {ProofWords} from '../../text/proof-words.js';
import {renderAct, type Context} from './context.js';
import {renderPlace} from '../place.template.js';
import {renderExtent} from './extent.template.js';
import {runsOf} from './marks.js';

const STATUSES = ['achieved', 'expected', 'target'] as const;
const TIERS = ['headline', 'count'] as const;

/** The sentence of the present task, what it is about marked. */
function renderSentence({reader, lang}: Context, task: Task): TemplateResult | typeof nothing {
  const {text: placed, figure} = reader.tour;
  if (!placed) return nothing;
  const {text, indicators} = placed;
  const whole = {start: 0, end: text.length};
  const range = figure ? sentenceOf(figure) : task.range ? sentenceRange(text, task.range) : whole;
  const shown = indicators.filter(({id}) => id === figure?.indicator.id);
  const runs = runsOf(text, shown, figure || !task.range ? [] : [task.range], range);
  return html`<p class="sentence" lang=${lang}>
    ${runs.map(({text: run, ids, isDoubted}) => (ids.length || isDoubted ? html`<mark class="now">${run}</mark>` : run))}
  </p>`;
}

/** What is asked of the present task, and of its figure. */
function renderAsked({reader, words, sheet}: Context, task: Task): TemplateResult | typeof nothing {
  const {draft, tasks} = reader.tour;
  const id = task.kind === 'number' ? undefined : task.id;
  const asked = tasks.flatMap((it) => {
    const isOf = it === task || (id !== undefined && it.kind === 'doubt' && it.id === id && it.state === 'open');
    const doubt = isOf && it.kind === 'doubt' && (id === undefined || it.state === 'open') ? draft?.review.doubts[it.doubt] : undefined;
    return doubt ? [doubt] : [];
  });
  const quote = task.kind === 'number' ? draft?.review.quotes[task.quote] : undefined;
  if (quote) return html`<p class="asked">${quote.reason}</p>`;
  if (!asked.length) return nothing;
  return html`<ul class="asked">
    ${asked.map(
      (doubt) =>
        html`<li>
          <b>${sheet.harm[doubt.harm - 1]}</b> ${doubtSentence(doubt, sheet.lang)}${doubt.state === 'open' ? nothing : ` · ${words.states[doubt.state]}`}
        </li>`,
    )}
  </ul>`;
}

const option = (value: string, text: string, current: string): TemplateResult =>
  html`<option value=${value} .selected=${live(value === current)}>${text}</option>`;

/** What of a figure a person may say otherwise. */
function renderFields({reader, words, sheet, lang, locked}: Context, found: Found): TemplateResult {
  const {id, name, status, tier, period} = found.indicator;
  const around = periodOf({...found, paragraph: found.paragraph ?? {text: ''}})?.printed ?? '';
  const set = (key: 'name' | 'status' | 'tier' | 'period') => (event: Event) =>
    reader.correct({kind: 'change', id, set: {[key]: (event.target as HTMLInputElement).value.trim()}});
  return html`<div class="fields">
    <label class="field wide"
      >${sheet.label.name}<input id="figure-name" lang=${lang} ?disabled=${locked} .value=${live(name)} @change=${set('name')}
    /></label>
    <label class="field"
      >${sheet.label.status}<select id="figure-status" ?disabled=${locked} @change=${set('status')}>
        ${STATUSES.map((it) => option(it, sheet.status[it], status))}
      </select></label
    >
    <label class="field"
      >${sheet.label.large}<select id="figure-tier" ?disabled=${locked} @change=${set('tier')}>
        ${TIERS.map((it) => option(it, words.tiers[it], tier))}
      </select></label
    >
    <label class="field wide"
      >${sheet.label.period}<input
        id="figure-period"
        lang=${lang}
        ?disabled=${locked}
        placeholder=${words.around(around)}
        .value=${live(period?.printed ?? '')}
        @change=${set('period')}
    /></label>
  </div>`;
}

const renderFacts = (found: Found, sheet: ProofWords): TemplateResult =>
  html`<dl class="facts">
    ${factsOf(found, sheet)
      .filter(({key}) => key !== 'status' && key !== 'period')
      .map(({key, text}) => html`<div><dt>${sheet.label[key]}</dt><dd>${text}</dd></div>`)}
  </dl>`;

/** What it means to say right, and to say wrong. */
function renderAnswers({reader, words, sheet}: Context): TemplateResult {
  const {right, wrong} = answersTo(reader.asked, sheet.lang);
  return html`<p class="hint answers">
    <span id="proof-means-right"><b>${words.acts.right}</b>${words.means(right)}</span>
    <span id="proof-means-wrong"><b>${words.acts.wrong}</b>${words.means(wrong)}</span>
  </p>`;
}

/** What came of the last act, for everybody and for screen readers. */
function renderOutcome({reader, words}: Context): TemplateResult {
  const {outcome, tour} = reader;
  const said = !outcome
    ? ''
    : 'refused' in outcome
      ? words.refused[outcome.refused]
      : [words.done[outcome.done], outcome.name].filter(Boolean).join('：');
  return html`<p class="notice" role="status">${said}${said && tour.isFinished ? ` · ${words.finished}` : ''}</p>`;
}

const KEYS: Readonly<Record<string, 'right' | 'wrong' | 'back' | 'next' | 'undo'>> = {
  y: 'right',
  n: 'wrong',
  u: 'undo',
  arrowup: 'back',
  arrowdown: 'next',
};

export function renderPanel(context: Context): TemplateResult {
  const {reader, words, places, sheet} = context;
  const {tour} = reader;
  const {task, figure, draft, tasks, at} = tour;
  const acts = {
    right: () => reader.right(),
    wrong: () => {
      if (reader.wrong()) context.root.querySelector<HTMLElement>(figure ? '#figure-name' : '#figure-words')?.focus();
    },
    back: () => reader.step(-1),
    next: () => reader.step(1),
    undo: () => reader.undo(),
  };
  const key = (event: KeyboardEvent): void => {
    const {localName} = event.composedPath()[0] as Element;
    const isField = ['input', 'textarea', 'select'].includes(localName);
    const act = KEYS[event.key.toLowerCase()];
    if (!act || isField || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    acts[act]();
  };
  if (!task || !draft) return html`<p class="hint">${words.nothing}</p>`;
  const isNumber = task.kind === 'number';
  const state = figure && isConfirmed(draft, figure.indicator.id) ? 'confirmed' : tour.isWrong ? 'wrong' : undefined;
  return html`<div class="proof" role="group" aria-label=${words.panel} aria-describedby="proof-keys" tabindex="0" @keydown=${key}>
    <p class="where"><span>${renderPlace(places.get(task.path) ?? '')} ${words.place(at + 1, tasks.length)}${tour.isChanged(task) ? ` · ${words.isChanged}` : ''}</span>${state ? html`<b>${words.states[state]}</b>` : nothing}</p>
    ${renderSentence(context, task)} ${renderAsked(context, task)}
    <div class="buttons">
      ${
        isNumber
          ? nothing
          : [
              renderAct('right', context, acts.right, {main: true, means: 'proof-means-right'}),
              renderAct('wrong', context, acts.wrong, {means: 'proof-means-wrong'}),
            ]
      }
      ${renderAct('back', context, acts.back, {disabled: at <= 0})}
      ${renderAct('next', context, acts.next, {disabled: at >= tasks.length - 1})}
      ${renderAct('undo', context, acts.undo, {disabled: !reader.canUndo})}
    </div>
    ${isNumber ? nothing : renderAnswers(context)} ${renderOutcome(context)} ${figure ? [renderFields(context, figure), renderFacts(figure, sheet)] : nothing}
    ${renderExtent(context, task)}
    <p class="hint" id="proof-keys">${words.keys}</p>
  </div>`;
}
