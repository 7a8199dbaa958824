// The report's own text with every figure marked; a mark leads to its figure, and selected words can be marked.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Range} from '../../model/quote.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import type {Task} from '../../read/correct/index.js';
import type {Context} from './context.js';
import {runsOf, type Run} from './marks.js';

/** What of one text changes without its words: which of its figures are in doubt, which are confirmed, and what else is asked. */
interface Known {
  readonly doubted: Set<string>;
  readonly confirmed: Set<string>;
  readonly doubts: Range[];
}

/** By the path of each text what is known of it. */
function knownOf(tasks: readonly Task[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const task of tasks) {
    const it = known.get(task.path) ?? {doubted: new Set(), confirmed: new Set(), doubts: []};
    known.set(task.path, it);
    if (task.kind === 'figure' && task.state === 'right') it.confirmed.add(task.id);
    if (task.kind !== 'doubt' || task.state !== 'open') continue;
    if (task.id !== undefined) it.doubted.add(task.id);
    else if (task.range) it.doubts.push(task.range);
  }
  return known;
}

const NOTHING: Known = {doubted: new Set(), confirmed: new Set(), doubts: []};

function renderRun({text, ids, isDoubted, start}: Run, placed: PlacedText, context: Context, known: Known, current: string): unknown {
  const [id] = ids;
  const {reader, words} = context;
  if (id === undefined && !isDoubted) return text;
  if (id === undefined)
    return html`<mark class="doubted" data-from=${start} @click=${() => reader.goIfThere(reader.tour.ofRange(placed.path, start))}>${text}</mark>`;
  const state = known.doubted.has(id) ? 'doubted' : known.confirmed.has(id) ? 'confirmed' : 'open';
  const indicator = placed.indicators.find((it) => it.id === id);
  const said = state === 'doubted' ? words.doubted : words.states[state];
  const isNow = ids.includes(current);
  return html`<mark
    class="${state}${isNow ? ' now' : ''}"
    role="button"
    tabindex=${isNow ? 0 : -1}
    aria-current=${isNow ? 'true' : nothing}
    aria-description=${words.mark(indicator?.name ?? '', said)}
    data-id=${id}
    >${text}</mark
  >`;
}

/** What a text is set as. */
function kindOf({paragraph, block, path}: PlacedText): string {
  if (paragraph) return 'paragraph';
  if (path === '$.title') return 'first';
  return block ? (block.kind === 'keywords' ? 'paragraph' : 'second') : 'first';
}

export function renderText(context: Context): TemplateResult {
  const {reader, words, lang} = context;
  const {draft, tasks, figure, task} = reader.tour;
  if (!draft) return html``;
  const current = figure?.indicator.id ?? '';
  const known = knownOf(tasks);
  const at = (event: Event): HTMLElement | null => (event.target as HTMLElement).closest<HTMLElement>('[data-id]');
  const click = (event: Event): void => {
    const id = at(event)?.dataset['id'];
    if (id !== undefined) reader.goIfThere(reader.tour.ofFigure(id));
  };
  const key = (event: KeyboardEvent): void => {
    const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (by) {
      event.preventDefault();
      context.stepFigure(by as 1 | -1);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      context.root.querySelector<HTMLElement>('.proof')?.focus();
    }
  };
  return html`<div class="report" role="region" aria-label=${words.text} tabindex="0" lang=${lang} @click=${click} @keydown=${key} @pointerup=${context.selectInText}>
    ${textsOf(draft.report).map((placed) => {
      const {path, text, indicators} = placed;
      const of = known.get(path) ?? NOTHING;
      const isNow = task?.path === path;
      const state = JSON.stringify([[...of.doubted], [...of.confirmed], of.doubts, isNow && current]);
      return html`<p class=${kindOf(placed)} data-path=${path}>${guard([draft.report, state, words], () =>
        runsOf(text, indicators, of.doubts, {start: 0, end: text.length}).map((run) => renderRun(run, placed, context, of, current)),
      )}</p>`;
    })}
  </div>`;
}
