// The report's own text with every figure marked; a mark leads to its figure, and selected words can be marked.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Range} from '../../model/quote.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import type {Task} from '../../read/correct/index.js';
import type {Context} from './context.js';
import {runsOf, type Run} from './marks.js';

/** The tasks of each figure and text. */
interface Known {
  readonly doubted: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly doubts: ReadonlyMap<string, readonly Range[]>;
}

function knownOf(tasks: readonly Task[]): Known {
  const doubts = new Map<string, Range[]>();
  const doubted = new Set<string>();
  const confirmed = new Set<string>();
  for (const task of tasks)
    if (task.kind === 'figure') {
      if (task.state === 'right') confirmed.add(task.id);
    } else if (task.kind === 'doubt' && task.state === 'open') {
      if (task.id !== undefined) doubted.add(task.id);
      else if (task.range) doubts.set(task.path, [...(doubts.get(task.path) ?? []), task.range]);
    }
  return {doubted, confirmed, doubts};
}

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
    ${guard([draft.report, draft.review, current, task, words], () => {
      const known = knownOf(tasks);
      return textsOf(draft.report).map(
        (placed) =>
          html`<p class=${kindOf(placed)} data-path=${placed.path}>${runsOf(
            placed.text,
            placed.indicators,
            known.doubts.get(placed.path) ?? [],
            {
              start: 0,
              end: placed.text.length,
            },
          ).map((run) => renderRun(run, placed, context, known, current))}</p>`,
      );
    })}
  </div>`;
}
