// What is wrong with a dataset, in English: the problems that only an author's check finds.
import type {JsonToken, Thing} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {fileKind, isSavedAnew} from '../model/file-kind.js';
import {shortened, typeOf, type CheckSentences} from './problems.js';
import {problemsEn} from './problems.en.js';

const RULES: Record<Rule, string> = {
  text: 'some text',
  id: 'an id like gdp-2018',
  date: 'a date like 2019-01-08',
  time: 'a year, a month or a day like 2019, 2019-01, 2019-01-08',
  url: 'an address that begins with https:// or http://',
  finite: 'a finite number',
  whole: 'a whole number',
  magnitude: 'a number of at least 0',
  oneMagnitude: 'one of number, min and max, order, fraction',
  anyFigure: 'at least one of value, changes, ratio, rank, said',
};

const kindOf = (value: unknown): string => (value && typeof value === 'object' ? problemsEn.types[typeOf(value)] : shortened(value));

const TOKENS: Partial<Record<JsonToken, string>> = {
  value: 'a value',
  key: 'a key in double quotes',
  quote: 'the closing double quote',
  end: 'the end of the file',
};

const THINGS: Record<Thing, string> = {chapter: 'a chapter', theme: 'a theme', indicator: 'an indicator'};

// Characters that a reader does not see.
const UNSEEN: Record<string, string> = {'': 'the end of the file', '\n': 'a line break', '\r': 'a line break', '\t': 'a tab'};

/** By which letters two wordings differ that look the same. */
const differing = (letters: string | undefined): string => (letters ? `; they look the same, and differ by ${letters}` : '');

const write =
  (key: string) =>
  ({expected, received}: {readonly expected: unknown; readonly received: unknown}): string =>
    `write ${key}: ${shortened(expected)}, not ${shortened(received)}`;

export const checkProblemsEn: CheckSentences = {
  encoding: ({found}) => `expected text in UTF-8, UTF-16 or GB18030, got ${fileKind(found)}: save it as UTF-8`,
  'file-kind': ({found}) =>
    isSavedAnew(found)
      ? `${found} files cannot be read: open it in Word or WPS, and save it as .docx`
      : `${found} files cannot be read: take the .docx that it was made from, or copy its text and paste it`,
  encrypted: () => 'the file opens by a password alone: save it without one',
  'no-text': () => 'there is no text in the file',
  'not-docx': ({reason}) => `this is no whole .docx file (${reason} cannot be read): open it in Word or WPS, and save it as .docx`,
  unpacked: ({mebibytes, times}) =>
    `what is packed in the file is larger than ${mebibytes} MiB, or than ${times} times the file: it is not read`,
  value: ({rule, received}) => `expected ${RULES[rule]}${typeof received === 'object' ? '' : `, got ${kindOf(received)}`}`,
  option: ({options, received}) =>
    `expected ${options.length > 1 ? 'one of ' : ''}${options.map((it) => shortened(it)).join(', ')}, got ${kindOf(received)}`,
  'too-deep': ({levels}) => `more than ${levels} levels deep`,
  'forbidden-key': ({key}) => `${key} cannot be a key; it is left out`,
  'control-character': ({character}) => `contains the invisible character ${character}, which is left out`,
  wording: ({expected, received, letters}) =>
    `its parts in a row are ${shortened(expected)}, printed is ${shortened(received)}: make them equal${differing(letters)}`,
  number: ({key, ...both}) => write(key)(both),
  bound: write('bound'),
  period: ({key, ...both}) => write(key)(both),
  exponent: write('exponent'),
  comparator: write('comparator'),
  approximate: write('approximate'),
  each: write('each'),
  kind: write('kind'),
  edition: (both) => `is not the edition of this content: ${write('edition')(both)}, or run tujie check --fix`,
  computed: ({keys}) => `lacks what its wording says: write ${keys}, or run tujie check --fix`,
  parts: ({expected, received}) => `its parts are cut elsewhere than its wording has them: write ${expected}, not ${received}`,
  size: ({expected, received}) => `its wording gives another kind of size: write ${expected}, not ${received}`,
  source: ({exact, occurrences, alone, letters}) =>
    occurrences
      ? `“${exact}” occurs ${occurrences} times in its paragraph: add prefix or suffix`
      : alone
        ? `its paragraph contains “${exact}”, but not between this prefix and suffix: copy them from the text${differing(letters)}`
        : `its paragraph does not contain “${exact}”: copy it from the text${differing(letters)}`,
  figure: ({printed, places, at, letters}) =>
    !places.length
      ? `source.exact does not contain “${printed}”: copy it from the text${differing(letters)}`
      : at !== undefined
        ? `“${printed}” is not at ${at} in source.exact: write at: ${places.join(' or ')}`
        : `“${printed}” occurs ${places.length} times in source.exact: write at: ${places.join(' or ')}`,
  at: ({printed, occurrences, expected}) =>
    `“${printed}” occurs ${occurrences} times in source.exact: write at: ${expected}, or run tujie check --fix`,
  'word-beside': ({word, printed}) => `“${word}” belongs to “${printed}”: write it into printed, or as modality, basis or apart`,
  'not-printed': ({key, words}) => `${key}: the text does not contain “${words}”: copy it from the text, or leave it out`,
  'name-letters': ({name, letters}) =>
    `“${letters}” of “${name}” is not in its sentence: use the words of the text; where a shared name is completed, write that as completedFrom`,
  'name-words': ({name, exact}) =>
    `“${name}” is not the name of the figure in “${exact}”: make it of words of its sentence, with words of this clause`,
  'status-word': ({word, expected, received}) => `its clause says “${word}”: expected the status ${expected}, got ${received}`,
  'status-unsaid': ({received}) => `the status is ${received}, and its text has no word for an estimate: write achieved or target`,
  'status-place': ({role, expected, received}) =>
    `a figure of the time of its ${role} has the status ${received}: expected ${expected}; where it is of another time, write its period`,
  swapped: ({name, expected, received}) => `by the order of its list “${name}” has “${expected}”, not “${received}”`,
  disagreement: ({printed, other, first}) =>
    `“${printed}” and “${other}” at ${first} are of one thing and one time, and cannot both be true: correct one, or its variable or period`,
  'wrong-thing': ({key, id, expected, received}) =>
    `${key}: expected the id of ${THINGS[expected]}, “${id}” is that of ${THINGS[received]}`,
  'correction-text': ({id, now, letters}) =>
    `the text of “${id}” does not contain “${shortened(now).slice(1, -1)}”: copy now from the text as it is, or correct the text first${differing(letters)}`,
  'correction-early': ({date, published}) =>
    `is of ${date}, before the report was published on ${published}: what changed before is no correction and is not printed, delete it`,
  'correction-order': ({date, former}) =>
    `corrections of one thing stand in the order of their days: ${date} is before ${former} of the one before it`,
  'unknown-key': ({key, near}) => `there is no key ${key}, pages ignore it${near ? `: perhaps write ${near}` : ': delete it'}`,
  'half-width': ({mark, expected, around}) => `the narrow “${mark}” in “${around}” stands between Chinese words: write “${expected}”`,
  'source-missing': ({words, line, column}) =>
    `the dataset lacks “${shortened(words).slice(1, -1)}” of line ${line}, column ${column} of the published text: add it`,
  'source-added': ({received, line, column}) =>
    `the published text does not contain “${shortened(received).slice(1, -1)}” (at its line ${line}, column ${column}): delete it`,
  'source-moved': ({words, line, column}) =>
    `“${shortened(words).slice(1, -1)}” stands at line ${line}, column ${column} of the published text, and here in the dataset: keep the published order`,
  'source-changed': ({words, received, line, column}) =>
    `line ${line}, column ${column} of the published text says “${shortened(words).slice(1, -1)}”, the dataset “${shortened(received).slice(1, -1)}”: write it as published`,
  unstructured: ({number, around}) => `“${number}” in “${around}” belongs to no indicator: write an indicator, or list it in .review.json`,
  'no-number': ({digits, key}) => `no number for ${key} can be read in ${shortened(digits)}: digits are Arabic or Chinese numerals`,
  'invisible-letter': ({letter}) => `contains the invisible character ${letter}: delete it, or write an ordinary space`,
  'lost-letter': ({letter}) => `contains ${letter}, where a letter was lost: write it as the report does`,
  'look-alike-letter': ({letter, like, expected}) => `contains ${letter}, which only looks like “${like}”: write ${expected}`,
  'duplicate-id': ({id, first}) => `the id “${id}” is used at ${first} already: write another`,
  'duplicate-key': ({key, line, column}) =>
    `the key ${key} is written at line ${line}, column ${column} already, and what stands there is lost: write it once`,
  syntax: ({line, column, expected, received}) =>
    `line ${line}, column ${column}: expected ${expected.map((it) => TOKENS[it] ?? `“${it}”`).join(' or ')}, got ${UNSEEN[received] ?? `“${received}”`}`,
};
