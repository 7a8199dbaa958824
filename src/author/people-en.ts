// Names of persons and titles of office in an English text, by their capital letters and the words beside them. No person is known here. Pure.
import {placesOf} from '../text/derive/place.js';
import type {Person} from './people.js';

// A name is no longer than this: an attempt ends soon, whatever the text.
const WORD = "(?:[A-Z][’'])?[A-Z][\\p{L}-]{1,30}";
const NAME = `${WORD}(?: (?:[A-Z]\\.|${WORD})){0,2}`;
const OFFICE =
  'Comrade|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Cllr|Councillor|Mayor|Governor|President|Premier|Prime Minister|Minister|Secretary|Chairman|Chairwoman|Chair|Leader|Chief Executive';
const TITLE = new RegExp(
  `(?:\\b(${WORD}(?: (?:[A-Z]\\.|${WORD})){1,2}),?\\s)?\\b((?:Deputy |Vice |Lord |Cabinet |General |First |Executive |Party |State )*(?:${OFFICE})\\b\\.?)(?: (${NAME}))?`,
  'gu',
);
// What is called by the name of a person.
const DOCTRINE = new RegExp(`\\b(${WORD} ${WORD}) (Thought|Theory)\\b`, 'gu');
// Mayor of the City, Chair of the Board: a title that names an office.
const OFFICE_NEXT = /^ (?:of|for) /;
// Words that begin a sentence or a title of something, and no name.
const NO_NAME =
  /^(?:The|This|That|These|Our|His|Her|Its|As|In|At|For|And|But|When|While|Dear|Office|House|Council|Cabinet|Board|Economic|East|West|North|South)\b/;

/** The names and titles that stand together in a text. */
function together(text: string): readonly Person[] {
  const titles = [...text.matchAll(TITLE)].flatMap(({0: whole, 1: before = '', 2: title = '', 3: after = '', index}): readonly Person[] => {
    const name = [after, before].find((it) => it && !NO_NAME.test(it)) ?? '';
    const start = name && name === before ? index : index + whole.indexOf(title, before.length);
    const end = index + whole.length;
    if (name) return [{start, end, title, name, kind: 'sure'}];
    return OFFICE_NEXT.test(text.slice(end)) || /\bthe $/i.test(text.slice(0, start)) ? [{start, end, title, name: '', kind: 'title'}] : [];
  });
  const doctrines = [...text.matchAll(DOCTRINE)].flatMap(({0: whole, 1: name = '', 2: title = '', index}): readonly Person[] =>
    NO_NAME.test(name) ? [] : [{start: index, end: index + whole.length, title, name, kind: 'sure'}],
  );
  return [...titles, ...doctrines];
}

/** The persons of each text of a report: a whole name that stands beside a title at one place is a name at all. */
export function englishPeople(texts: readonly string[]): readonly (readonly Person[])[] {
  const all = texts.map(together);
  const known = [...new Set(all.flat().flatMap(({name}) => (name.includes(' ') ? name : [])))];
  return texts.map((text, index) => {
    const found = all[index] ?? [];
    const others = known.flatMap((name) =>
      placesOf(text, name).flatMap((start): readonly Person[] => {
        const end = start + name.length;
        return found.some((it) => start < it.end && it.start < end) ? [] : [{start, end, title: '', name, kind: 'sure'}];
      }),
    );
    return [...found, ...others].sort((a, b) => a.start - b.start);
  });
}
