// What is wrong with a dataset, in English, for those who read the report and do not edit the file.
import type {Thing} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {problemsEn} from './problems.en.js';
import {shortened} from './problems.js';
import type {RemarkSentences} from './remarks.js';

const RULES: Record<Rule, string> = {
  text: 'must not be empty',
  id: 'has small letters, digits and hyphens alone, and begins with a letter',
  date: 'must be a date like 2019-01-08',
  time: 'must be a year, a month or a day like 2019, 2019-01, 2019-01-08',
  url: 'must be an address that begins with https:// or http://',
  finite: 'must be a finite number',
  whole: 'must be a whole number',
  magnitude: 'must be a number of at least 0',
  oneMagnitude: 'must be said in one way alone',
  anyFigure: 'has no number and no words in place of one',
};

const THINGS: Record<Thing, string> = {chapter: 'a chapter', theme: 'a theme', indicator: 'a figure'};

const alike = (letters: string | undefined): string => (letters ? `; they look the same, and differ by ${letters}` : '');
const quoted = (text: string): string => shortened(text).slice(1, -1);

export const remarksEn: RemarkSentences = {
  'not-a-report': () => 'this is no dataset of a report',
  'old-shape': () => 'this dataset has a former shape',
  'too-deep': () => 'its parts are too deep in each other',
  missing: ({key}, {key: word}) => `the ${word(key)} is missing`,
  type: ({expected}, {what}) => `the ${what} must be ${problemsEn.types[expected]}`,
  value: ({rule}, {what}) => `the ${what} ${RULES[rule]}`,
  option: ({options, received}, {what, value}) =>
    `the ${what} must be ${options.length > 1 ? 'one of ' : ''}${options.map((it) => `“${value(it)}”`).join(', ')}${typeof received === 'object' ? '' : `, and is “${value(received)}”`}`,
  'forbidden-key': () => 'something that cannot be used was left out',
  'unknown-id': ({id}, {what}) => `the ${what} names “${id}”, which is not there`,
  wording: ({expected, received, letters}) =>
    `the parts of the number in a row are “${expected}”, its wording is “${received}”: make them equal${alike(letters)}`,
  number: ({key, expected, received}, {key: word}) => `the ${word(key)} must be ${expected}, and is ${received}`,
  bound: ({expected}) => `the rank ${expected ? 'must' : 'must not'} be read as “within the first”`,
  period: ({key, expected, received}, {key: word}) => `the ${word(key)} of the period must be ${expected}, and is ${received}`,
  exponent: ({expected, received}, {power}) => `the number counts ${power(expected)}, not ${power(received)}`,
  comparator: ({expected, received}, {value}) => `it must be read as “${value(expected)}”, not “${value(received)}”`,
  approximate: ({expected}) => `the number is ${expected ? 'approximate, not exact' : 'exact, not approximate'}`,
  each: ({expected}) => `the number ${expected ? 'is' : 'is not'} that of each`,
  kind: ({expected, received}, {value}) => `it must be read as “${value(expected)}”, not “${value(received)}”`,
  edition: () => 'the edition is not that of the content',
  computed: () => 'the number is not taken apart as its words have it, and pages cannot show it: take its mark away, and mark it again',
  parts: () => 'words, number and unit are divided elsewhere than the wording has them: mark it again',
  size: () => 'the size of the number is not that of its wording: mark it again',
  source: ({exact, occurrences, alone, letters}) =>
    occurrences
      ? `“${exact}” occurs ${occurrences} times in its paragraph, and which one is meant is not clear: select some more words`
      : `its paragraph ${alone ? `contains “${exact}”, but between other words` : `does not contain “${exact}”`}: select it in the text again${alike(letters)}`,
  figure: ({printed, places, at, letters}) =>
    !places.length
      ? `its clause does not contain “${printed}”: select it in the text again${alike(letters)}`
      : at === undefined
        ? `“${printed}” occurs ${places.length} times in its clause, and which one is meant is not said: select it again`
        : `“${printed}” is not at its stated place in the clause: select it again`,
  at: ({printed, occurrences}) =>
    `“${printed}” occurs ${occurrences} times in its clause, and which one is meant is not said: select it again`,
  'word-beside': ({word, printed}) => `“${word}” belongs to “${printed}”: select it as well`,
  'not-printed': ({key, words}, {key: word}) =>
    `the text does not contain the ${word(key)} “${words}”: copy it from the text, or leave it out`,
  'name-letters': ({name, letters}) => `“${letters}” of “${name}” is not in its sentence: a name has words of the text`,
  'name-words': ({name, exact}) => `“${name}” is not the name of the figure in “${exact}”: make it of words of its sentence`,
  'status-word': ({word, expected, received}, {value}) =>
    `its clause says “${word}”: the status must be ${value(expected)}, and is ${value(received)}`,
  'status-unsaid': ({received}, {value}) =>
    `the status is ${value(received)}, and the text has no word for an estimate: it must be result or target`,
  'status-place': ({role, expected, received}, {value}) =>
    `a figure of the time of its chapter, a ${value(role)}, must have the status ${value(expected)}, and has ${value(received)}; where it is of another time, say its period`,
  disagreement: ({printed, other, first}, {place}) =>
    `“${printed}” and “${other}” (${place(first) || 'elsewhere'}) are of one thing and one time, and cannot both be true: correct one, or its period`,
  'wrong-thing': ({id, expected, received}, {what}) => `the ${what} must name ${THINGS[expected]}, and “${id}” is ${THINGS[received]}`,
  'correction-text': ({now, letters}) =>
    `what it is of does not contain the corrected words “${quoted(now)}”: copy them from the text as it is${alike(letters)}`,
  'correction-early': ({date, published}) =>
    `it is of ${date}, before the report was published on ${published}: what changed before is no correction, delete it`,
  'correction-order': ({date, former}) => `it is of ${date}, before the former one of the same thing (${former}): put them in order`,
  'unknown-key': ({near}, {key: word}) =>
    `something is there that pages do not use${near ? `: perhaps the ${word(near)} is meant` : ': delete it'}`,
  unstructured: ({number, around}) =>
    `“${number}” in “${around}” is neither a figure nor among the numbers that stay text: mark it, or let it stay text`,
  'no-number': ({digits}) => `no number can be read in “${quoted(digits)}”`,
  'duplicate-id': ({first}, {place}) => `its identifier is that of another (${place(first) || 'elsewhere'}): choose another one`,
  'duplicate-key': ({line, column}) =>
    `the same thing stands at line ${line}, column ${column} of the file already, and is lost there: write it once`,
};
