// The characters of a report that an office may not be able to set or to show, for its proof sheet. Pure.
import {eachIndicator} from '../model/lookup.js';
import {codePoint} from '../model/letters.js';
import {isChinese} from '../text/punctuation.js';
import {isInGb2312} from './gb2312.js';
import {particularsOf} from './proof-places.js';
import type {ProofContext} from './proof-review.js';
import {cell, code, line, placed, row, strong, type Row, type Section} from './proof-sheet.js';

/** Why a character is listed; undefined where it is none to list. */
export function oddKind(character: string): 'lost' | 'private' | 'outside' | undefined {
  if (character === '\ufffd' || /\p{Cs}/u.test(character)) return 'lost';
  if (/\p{Co}/u.test(character)) return 'private';
  return isInGb2312(character) ? undefined : 'outside';
}

// So many letters on either side.
const AROUND = 6;

/** Every odd character, each place where it stands; the national set is that of Chinese alone. */
export function lettersSection({report, texts, words}: ProofContext): Section {
  const isOurs = isChinese(report.lang);
  const names = eachIndicator(report).flatMap(({indicator: {name, completedFrom, note}}) =>
    [completedFrom && name, note].flatMap((text) => (text ? [{text, place: words.label.name}] : [])),
  );
  const {label, titles, none, counted, odd} = words;
  const rows: Row[] = [];
  for (const {text, place} of [...particularsOf(report, words), ...texts, ...names]) {
    let at = 0;
    for (const character of text) {
      const kind = oddKind(character);
      const end = at + character.length;
      if (kind && (isOurs || kind !== 'outside')) {
        const around = text.slice(Math.max(0, at - AROUND), end + AROUND);
        rows.push(row(cell(line(strong(character))), cell(line(code(codePoint(character)))), odd[kind], around, placed(place)));
      }
      at = end;
    }
  }
  return {
    id: 'letters',
    title: titles.letters,
    count: counted(rows.length),
    columns: [
      {title: label.letter, width: 8, isReport: true},
      {title: label.code, width: 14},
      {title: label.kind, width: 24},
      {title: label.context, width: 30, isReport: true},
      {title: label.place, width: 24},
    ],
    rows,
    none: none.letters,
  };
}
