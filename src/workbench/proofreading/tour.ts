// Where somebody is among all that has to be read of a draft. Knows no page.
import {eachIndicator, findIndicator, type Found} from '../../model/lookup.js';
import {leadsInto} from '../../model/leads-into.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import {tasksOf, type Task} from '../../read/correct/index.js';
import type {Draft} from '../../read/draft-report.js';

/** A task under a name that it keeps when others come and go. */
export function keyOf(task: Task, {review}: Draft): string {
  if (task.kind === 'figure') return figureKey(task.id);
  if (task.kind === 'number') return `number ${JSON.stringify(review.quotes[task.quote])}`;
  const {code, quote, assumed, path} = review.doubts[task.doubt] ?? {};
  return `doubt ${JSON.stringify([code, quote, assumed, path?.replace(/\.(?:indicators|titleIndicators)\[\d+\]$/, '')])}`;
}

export const figureKey = (id: string): string => `figure ${id}`;

/** Whether something is still to be done: a doubt to be decided, a figure to be confirmed or, where it was found wrong, to be corrected. */
export const isLeft = ({kind, state}: Task): boolean => (kind === 'doubt' ? state === 'open' : kind === 'figure' && state !== 'right');

export class Tour {
  /** Name of the present task; empty where none was chosen. */
  current = '';
  /** What is read first, by its name: what changed since the edition before. */
  changed: ReadonlySet<string> = new Set();
  private known: {readonly draft: Draft; readonly changed: ReadonlySet<string>; readonly tasks: readonly Task[]} | undefined;

  constructor(private readonly draftOf: () => Draft | undefined) {}

  get draft(): Draft | undefined {
    return this.draftOf();
  }

  /** What has changed, then all the rest. */
  get tasks(): readonly Task[] {
    const {draft, known, changed} = this;
    if (!draft) return [];
    if (known?.draft.report === draft.report && known.draft.review === draft.review && known.changed === changed) return known.tasks;
    const all = tasksOf(draft);
    const tasks = changed.size ? [...all.filter(this.isChanged), ...all.filter((task) => !this.isChanged(task))] : all;
    this.known = {draft, changed, tasks};
    return tasks;
  }

  /** Whether a task is of what changed since the edition before. */
  readonly isChanged = (task: Task | undefined): boolean => !!task && !!this.draft && this.changed.has(keyOf(task, this.draft));

  /** The figures as they are printed. */
  get figures(): readonly string[] {
    return this.draft ? eachIndicator(this.draft.report).map(({indicator}) => indicator.id) : [];
  }

  /** Index of the present task; the first that is left where nothing was chosen, or what was chosen is gone. */
  get at(): number {
    const {draft, tasks, current} = this;
    if (!draft) return -1;
    const chosen = current ? tasks.findIndex((task) => keyOf(task, draft) === current) : -1;
    if (chosen >= 0) return chosen;
    const left = tasks.findIndex(isLeft);
    return left < 0 && tasks.length ? 0 : left;
  }

  get task(): Task | undefined {
    return this.tasks[this.at];
  }

  /** The text that the present task is about. */
  get text(): PlacedText | undefined {
    const {draft, task} = this;
    return draft && task && textsOf(draft.report).find(({path}) => path === task.path);
  }

  /** The figure that the present task is about. */
  get figure(): Found | undefined {
    const {draft, task} = this;
    const id = task && task.kind !== 'number' ? task.id : undefined;
    return draft && id !== undefined ? findIndicator(draft.report, id) : undefined;
  }

  /** Whether somebody has found wrong what the present task is about, and nobody has mended it. */
  get isWrong(): boolean {
    const {tasks, task, figure} = this;
    const of = figure ? tasks[this.ofFigure(figure.indicator.id)] : task;
    return of?.state === 'wrong';
  }

  get isFinished(): boolean {
    return !this.tasks.some(isLeft);
  }

  /** The next task that is left, as it is called. */
  get nextLeft(): string {
    const {draft, tasks, at} = this;
    if (!draft) return '';
    const order = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(0, at))];
    const next = order.find(isLeft) ?? tasks[at];
    return next ? keyOf(next, draft) : '';
  }

  /** The first of some that is left, else the first of them; −1 where there is none. */
  first(isOne: (task: Task) => boolean): number {
    const {tasks} = this;
    const left = tasks.findIndex((task) => isOne(task) && isLeft(task));
    return left < 0 ? tasks.findIndex(isOne) : left;
  }

  /** The task of a figure; −1 where there is none. */
  ofFigure(id: string): number {
    return this.tasks.findIndex((task) => task.kind === 'figure' && task.id === id);
  }

  /** The task of the words that begin at a place of a text; −1 where there is none. */
  ofRange(path: string, start: number): number {
    return this.tasks.findIndex((task) => task.path === path && task.range && task.range.start <= start && start < task.range.end);
  }

  /** The task of what stands at a path of the dataset: of its figure, else the first of its text; −1 where there is none. */
  ofPath(path: string): number {
    const {draft, tasks} = this;
    if (!draft) return -1;
    const exact = tasks.findIndex((task) => task.kind === 'figure' && leadsInto(path, findIndicator(draft.report, task.id)?.path ?? '-'));
    return exact < 0 ? tasks.findIndex((task) => leadsInto(path, task.path)) : exact;
  }
}
