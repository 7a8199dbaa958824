// What of a draft is new since the edition before. Pure.
import {findIndicator} from '../../model/lookup.js';
import {sentenceRange} from '../../model/quote.js';
import type {Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {tasksOf, type Task} from '../../read/correct/index.js';
import {confirmationOf} from '../../read/draft/confirmation.js';
import type {Draft} from '../../read/draft-report.js';
import {keyOf} from './tour.js';

/** The doubts and figures whose sentence, or what is understood of it, is another than before; by their names. */
export function changedTasks(draft: Draft, since: Report): ReadonlySet<string> {
  const texts = new Map(textsOf(draft.report).map(({path, text}) => [path, text]));
  const former = textsOf(since).map(({text}) => text);
  const isNewFigure = (id: string): boolean => {
    const [was, now] = [since, draft.report].map((report) => findIndicator(report, id));
    return !was || !now || confirmationOf(was) !== confirmationOf(now);
  };
  const isNewSentence = ({path, range}: Task): boolean => {
    const text = texts.get(path) ?? '';
    const {start, end} = range ? sentenceRange(text, range) : {start: 0, end: text.length};
    return !former.some((it) => it.includes(text.slice(start, end)));
  };
  const isNew = (task: Task): boolean => task.kind !== 'number' && (task.id === undefined ? isNewSentence(task) : isNewFigure(task.id));
  return new Set(
    tasksOf(draft)
      .filter(isNew)
      .map((task) => keyOf(task, draft)),
  );
}
