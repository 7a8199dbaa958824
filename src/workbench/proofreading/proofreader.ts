// What somebody does who proofreads a draft. Knows no page.
import {findIndicator} from '../../model/lookup.js';
import type {Report} from '../../model/schema.js';
import {confirm, correct, decide, flag, type Correction, type RefusalCode} from '../../read/correct/index.js';
import type {Draft} from '../../read/draft-report.js';
import {isOfFile} from '../../text/doubt-answers.js';
import {Steps} from '../steps.js';
import {changedTasks} from './changed.js';
import {figureKey, keyOf, Tour} from './tour.js';

/** What the proofreading needs of the workbench. */
export interface ProofreadingHost {
  readonly draft: () => Draft | undefined;
  readonly amend: (draft: Draft) => void;
  readonly changed: () => void;
  /** The day, ISO. */
  readonly today: () => string;
}

/** What came of the last act. */
export type Outcome =
  | {readonly done: 'right' | 'wrong' | 'noted' | 'undo' | 'corrected' | 'removed' | 'added'; readonly name: string}
  | {readonly refused: RefusalCode};

export class Proofreader {
  readonly tour: Tour;
  outcome: Outcome | undefined;
  /** Who confirms; nobody is named where it is empty. */
  by = '';
  /** Whether words are being selected for a mark. */
  isMarking = false;
  /** Counts what leads to another task, so that the page shows it each time. */
  moves = 0;
  private readonly past = new Steps<{readonly draft: Draft; readonly current: string}>();

  constructor(private readonly host: ProofreadingHost) {
    this.tour = new Tour(host.draft);
  }

  /** What kind of doubt is asked; of a figure itself `figure`, or `person` where somebody found it wrong. */
  get asked(): string {
    const {draft, task, isWrong} = this.tour;
    const doubt = task?.kind === 'doubt' ? draft?.review.doubts[task.doubt] : undefined;
    return doubt?.code ?? (isWrong ? 'person' : 'figure');
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  /**
   * Begins with another report: nothing of the one before can be taken back.
   *
   * @param since - The edition before it, if it is the next one: what changed since is read first.
   */
  begin(since: Report | undefined): void {
    const {draft} = this.tour;
    this.tour.changed = since && draft ? changedTasks(draft, since) : new Set();
    this.past.clear();
    this.outcome = undefined;
    this.stand('');
  }

  /** Goes to a task; the nearest where there is none of this number. */
  go(index: number): void {
    const {draft, tasks} = this.tour;
    const task = tasks[Math.max(0, Math.min(tasks.length - 1, index))];
    if (!draft || !task) return;
    this.outcome = undefined;
    this.stand(keyOf(task, draft));
    this.host.changed();
  }

  step(by: 1 | -1): void {
    this.go(this.tour.at + by);
  }

  /** Goes to a task that may not be there. */
  goIfThere(index: number): boolean {
    if (index >= 0) this.go(index);
    return index >= 0;
  }

  /** What is shown is right; with a figure all that was asked of it. */
  right(): void {
    const {draft, task, figure, nextLeft} = this.tour;
    if (!draft) return;
    if (!task || task.kind === 'number') {
      this.step(1);
      return;
    }
    const {id, name} = figure?.indicator ?? {name: ''};
    // One that a correction has answered stays answered.
    const done = task.kind === 'doubt' && task.state === 'open' ? decide(draft, task.doubt, 'right') : draft;
    this.take(id === undefined ? done : confirm(done, id, {by: this.by, date: this.host.today()}), {done: 'right', name}, nextLeft);
  }

  /**
   * What is shown is wrong: it stays until somebody corrects it, or is noted where that is done in the file of the report.
   *
   * @returns Whether it can be corrected here.
   */
  wrong(): boolean {
    const {draft, task, figure, nextLeft} = this.tour;
    if (!draft || !task || task.kind === 'number') return false;
    const {id, name} = figure?.indicator ?? {name: ''};
    const isHere = !isOfFile(this.asked);
    if (id === undefined && isHere) this.isMarking = true;
    const decided = task.kind === 'doubt' && !this.isAnsweredByMark ? decide(draft, task.doubt, 'wrong') : draft;
    const flagged = id === undefined ? decided : flag(decided, id);
    this.take(flagged, {done: isHere ? 'wrong' : 'noted', name}, isHere ? keyOf(task, draft) : nextLeft);
    return isHere;
  }

  correct(correction: Correction): void {
    const {draft, task, nextLeft} = this.tour;
    if (!draft) return;
    const result = correct(draft, correction);
    if ('refused' in result) {
      this.refuse(result.refused);
      return;
    }
    const {kind} = correction;
    const done = kind === 'remove' ? 'removed' : kind === 'add' ? 'added' : 'corrected';
    const {id} = result;
    const name = id === undefined ? '' : (findIndicator(result.draft.report, id)?.indicator.name ?? '');
    // Who decides a doubt goes on with the next one afterwards.
    const stays = task?.kind === 'doubt' && task.id !== undefined && task.id === id;
    this.take(result.draft, {done, name}, stays ? keyOf(task, draft) : id === undefined ? nextLeft : figureKey(id));
  }

  refuse(refused: RefusalCode): void {
    this.outcome = {refused};
    this.host.changed();
  }

  undo(): void {
    const before = this.past.pop();
    if (!before) return;
    this.outcome = {done: 'undo', name: ''};
    this.stand(before.current);
    this.host.amend(before.draft);
  }

  /** A number that stayed text is no more in doubt when it is marked. */
  private get isAnsweredByMark(): boolean {
    return this.asked === 'unread' || this.asked === 'unplaced';
  }

  private take(draft: Draft, outcome: Outcome, current: string): void {
    const {draft: before, task} = this.tour;
    if (before) this.past.push({draft: before, current: task ? keyOf(task, before) : ''});
    this.outcome = outcome;
    this.stand(current);
    this.host.amend(draft);
  }

  private stand(current: string): void {
    this.tour.current = current;
    this.moves++;
  }
}
