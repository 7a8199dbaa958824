// The text of the present task, in which words are selected for what is to be marked: a field that takes no letters, so that keys select too.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {printedThings} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import type {Task} from '../../read/correct/index.js';
import {renderAct, type Context} from './context.js';

/** What the field shows as selected. */
function selectionIn(root: ShadowRoot): {readonly start: number; readonly end: number} | undefined {
  const field = root.querySelector<HTMLTextAreaElement>('#figure-words');
  const {selectionStart: start, selectionEnd: end} = field ?? {selectionStart: 0, selectionEnd: 0};
  return end > start ? {start, end} : undefined;
}

/** Which printed words of a figure are to be changed, where it has several. */
function renderThings(things: readonly (readonly [string, {readonly printed: string}])[], {words}: Context): TemplateResult {
  return html`<label class="field" ?hidden=${things.length < 2}
    >${words.thing}<select id="figure-thing">
      ${things.map(([, {printed}], index) => html`<option value=${index}>${printed}</option>`)}
    </select></label
  >`;
}

function renderJoin(indicator: Indicator, others: readonly Indicator[], context: Context): TemplateResult | typeof nothing {
  const {reader, words, root, locked} = context;
  const {id} = indicator;
  if (!others.length) return nothing;
  const join = (): void => {
    const other = root.querySelector<HTMLSelectElement>('#figure-join')?.value;
    if (other) reader.correct({kind: 'join', id, other});
  };
  return html`<div class="joined">
    <label class="field"
      >${words.joinWith}<select id="figure-join" ?disabled=${locked}>
        ${others.map((it) => html`<option value=${it.id}>${it.name} · ${printedThings(it)[0]?.[1].printed}</option>`)}
      </select></label
    >
    ${renderAct('join', context, join, {disabled: locked})}
  </div>`;
}

export function renderExtent(context: Context, task: Task): TemplateResult | typeof nothing {
  const {reader, words, root, locked, lang} = context;
  const {text: placed, figure} = reader.tour;
  // Titles of chapters and keywords hold no figures.
  if (!placed?.list) return nothing;
  const {text, path, indicators} = placed;
  const indicator = figure?.indicator;
  const things = indicator ? printedThings(indicator) : [];
  const withSelection = (act: (range: {readonly start: number; readonly end: number}) => void) => () => {
    const range = selectionIn(root) ?? (task.kind === 'figure' ? undefined : task.range);
    if (range) act(range);
    else reader.refuse('no-words');
  };
  const id = indicator?.id ?? '';
  const thing = (): number => Number(root.querySelector<HTMLSelectElement>('#figure-thing')?.value ?? 0);
  return html`<details class="marking" ?open=${live(reader.isMarking)} @toggle=${(event: Event) => (reader.isMarking = (event.target as HTMLDetailsElement).open)}>
    <summary>${words.marking}</summary>
    <label class="field"
      >${words.pick}<textarea id="figure-words" readonly rows="4" lang=${lang} .value=${live(text)}></textarea></label
    >
    ${renderThings(things, context)}
    <div class="buttons">
      ${
        indicator
          ? [
              renderAct(
                'extent',
                context,
                withSelection(({start, end}) => reader.correct({kind: 'extent', id, thing: thing(), start, end})),
                {
                  disabled: locked,
                },
              ),
              renderAct(
                'name',
                context,
                withSelection(({start, end}) => reader.correct({kind: 'change', id, set: {name: text.slice(start, end)}})),
                {disabled: locked},
              ),
            ]
          : nothing
      }
      ${renderAct(
        'add',
        context,
        withSelection(({start, end}) => reader.correct({kind: 'add', path, start, end})),
        {disabled: locked},
      )}
      ${
        indicator
          ? [
              things.length > 1 ? renderAct('split', context, () => reader.correct({kind: 'split', id}), {disabled: locked}) : nothing,
              renderAct('remove', context, () => reader.correct({kind: 'remove', id}), {disabled: locked}),
            ]
          : nothing
      }
    </div>
    ${
      indicator
        ? renderJoin(
            indicator,
            indicators.filter((it) => it.id !== id),
            context,
          )
        : nothing
    }
  </details>`;
}
