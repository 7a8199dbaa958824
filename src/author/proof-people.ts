// The names of persons and their titles of office on the proof sheet, each once, with every place where it stands. Pure.
import {peopleOf, type Person} from './people.js';
import {particularsOf} from './proof-places.js';
import type {ProofContext} from './proof-review.js';
import {cell, label as labelled, line, place as placeRun, row, strong, type Line, type Row, type Section} from './proof-sheet.js';

// So many letters on either side tell what is said of somebody.
const AROUND = 12;

/** A person with the words around it at one place. */
interface Appearance {
  readonly person: Person;
  readonly text: string;
  readonly place: string;
}

const contextOf = ({person: {start, end}, text, place}: Appearance): Line =>
  line(
    placeRun(place),
    text.slice(Math.max(0, start - AROUND), start),
    {text: text.slice(start, end), as: 'figure'},
    text.slice(end, end + AROUND),
  );

/** Every person, in the order in which they first appear. */
function appearances({report, texts, words}: ProofContext): readonly Appearance[] {
  const {speaker} = words.label;
  const places = [...particularsOf(report, words), ...texts];
  const people = peopleOf(
    places.map(({text}) => text),
    report.lang,
  );
  return places.flatMap(({text, place}, index) => {
    const found = people[index] ?? [];
    // Who gives the report is a person, whatever the name is like.
    const isUnread = place === speaker && !found.some(({name}) => name);
    const whole: Person = {start: 0, end: text.length, name: text, title: '', kind: 'sure'};
    return (isUnread ? [whole] : found).map((person) => ({person, text, place}));
  });
}

/** The names and titles that stand in a report: what is sure first, then what may be a name, then titles alone. */
export function peopleSection(context: ProofContext): Section {
  const {label, titles, notes, none, counted, people} = context.words;
  const groups = new Map<string, Appearance[]>();
  for (const it of appearances(context)) {
    const key = JSON.stringify([it.person.kind, it.person.name, it.person.title]);
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  const rowsOf = (kind: Person['kind']): readonly Row[] =>
    [...groups.values()].flatMap((all) => {
      const {person} = all[0] ?? {};
      return person?.kind === kind ? [row(cell(line(strong(person.name))), person.title, String(all.length), all.map(contextOf))] : [];
    });
  const apart = (['doubtful', 'title'] as const).flatMap((kind): readonly Row[] => {
    const rows = rowsOf(kind);
    return rows.length ? [{kind: 'group', cells: [cell(line(strong(people[kind]), labelled(counted(rows.length))))]}, ...rows] : [];
  });
  return {
    id: 'people',
    title: titles.people,
    count: counted(groups.size),
    note: notes.people,
    columns: [
      {title: label.person, width: 14, isReport: true},
      {title: label.title, width: 20, isReport: true},
      {title: label.occurrences, width: 8},
      {title: label.context, width: 58, isReport: true},
    ],
    rows: [...rowsOf('sure'), ...apart],
    none: none.people,
  };
}
