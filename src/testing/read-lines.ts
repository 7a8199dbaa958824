// What is read of an English sentence, in lines that a test can hold.
import {readFigures} from '../read/figures/index.js';
import type {ReadThing, Setting} from '../read/read-figure.js';

/** The figures of a sentence, each in a line: name: value < from; kind change (basis) @period. */
export function linesOf(text: string, role: Setting['role'] = 'review', goals = false): readonly string[] {
  const words = (it: ReadThing): string =>
    `${it.apart ? `{${it.apart}}` : ''}${text.slice(it.start, it.end)}${it.unitFull ? `{${it.unitFull}}` : ''}${it.afterShared ? `{${it.afterShared}}` : ''}`;
  return readFigures({text}, {lang: 'en', role, goals}).figures.map(
    ({name, status, value, changes = [], basis, period, per, partOf}) =>
      `${status === 'achieved' ? '' : `${status} `}${name}: ${[
        ...(value ? [words(value) + (value.from ? ` < ${words(value.from)}` : '')] : []),
        ...changes.map((it) => `${it.kind} ${words(it)}`),
      ].join(
        '; ',
      )}${per ? ` ${per}` : ''}${basis ? ` (${basis})` : ''}${period ? ` @${period}` : ''}${partOf === undefined ? '' : ` of ${String(partOf)}`}`,
  );
}
