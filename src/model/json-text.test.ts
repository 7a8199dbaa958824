import {expect} from '@open-wc/testing';
import {readJsonText} from './json-text.js';

// Text, line, column, what could stand there, what does.
const FAULTS = [
  ['', 1, 1, ['value'], ''],
  ['{"a": 1,\n  "b": }', 2, 8, ['value'], '}'],
  ['{"a": 1\n "b": 2}', 2, 2, [',', '}'], '"'],
  ['[1, 2\r\n3]', 2, 1, [',', ']'], '3'],
  ['{"a" 1}', 1, 6, [':'], '1'],
  ['{a: 1}', 1, 2, ['key'], 'a'],
  ['{"a": 1,}', 1, 9, ['key'], '}'],
  ['{"a": "开始\n"}', 1, 10, ['quote'], '\n'],
  ['{"a": "\\x"}', 1, 8, ['quote'], '\\'],
  ['{"a": 01}', 1, 8, [',', '}'], '1'],
  ['{"a": “文字”}', 1, 7, ['value'], '“'],
  ['{"a": 1}}', 1, 9, ['end'], '}'],
  ['{"a": {"b": [1, 2', 1, 18, [',', ']'], ''],
  ['\ufeff\n {"a": }', 2, 8, ['value'], '}'],
] as const;

const DEEP = 200_000;

describe('where a text is no JSON', () => {
  for (const [text, line, column, expected, received] of FAULTS)
    it(JSON.stringify(text), () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(readJsonText(text).fault).to.deep.equal({line, column, expected, received});
    });

  it('finds none in JSON of every kind', async () => {
    const file = await (await fetch('/data/gangzha-2019.json')).text();
    for (const text of [file, 'null', ' [] ', '{"a":{},"b":[[],"\\u00e9\\n","😀"],"c":-1.5e+3}\n', '"\u007f"'])
      expect(readJsonText(text).fault).to.equal(undefined);
  });
});

describe('what JSON.parse does not say', () => {
  const text =
    '\ufeff{"id": "a",\r\n "chapters": [\n  {"goals": [1, 2]},\n  {"goals": [3], "title": "x", "goals": []}\n ],\n "\\u0069d": "b"}\n';
  const {doubled, locationOf, fault} = readJsonText(text);

  it('is which keys are written twice, however they are spelt, each with both places', () => {
    expect(fault).to.equal(undefined);
    expect(doubled).to.deep.equal([
      {code: 'duplicate-key', path: '$.chapters[1].goals', params: {key: 'goals', line: 4, column: 4}, location: {line: 4, column: 32}},
      {code: 'duplicate-key', path: '$.id', params: {key: 'id', line: 1, column: 3}, location: {line: 6, column: 2}},
    ]);
  });

  it('is where a value stands; of one that is not there, what it would stand in', () => {
    for (const [path, line, column] of [
      ['$', 1, 2],
      ['$.chapters', 2, 14],
      ['$.chapters[0].goals[1]', 3, 17],
      ['$.chapters[1].goals', 4, 41],
      ['$.chapters[0].role', 3, 3],
      ['$.chapters[0].goals[7].change.number', 3, 13],
    ] as const)
      expect(locationOf(path), path).to.deep.equal({line, column});
  });

  it('is read in lists inside lists without end', () => {
    expect(readJsonText('['.repeat(DEEP)).fault).to.deep.equal({line: 1, column: DEEP + 1, expected: ['value'], received: ''});
    expect(readJsonText('['.repeat(DEEP) + ']'.repeat(DEEP)).fault).to.equal(undefined);
  });
});
