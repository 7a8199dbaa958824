import {expect} from '@open-wc/testing';
import {jsonFault} from './json-fault.js';

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
] as const;

describe('where a text is no JSON', () => {
  for (const [text, line, column, expected, received] of FAULTS)
    it(JSON.stringify(text), () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(jsonFault(text)).to.deep.equal({line, column, expected, received});
    });

  it('finds none in JSON of every kind', async () => {
    const file = await (await fetch('/data/gangzha-2019.json')).text();
    for (const text of [file, 'null', ' [] ', '{"a":{},"b":[[],"\\u00e9\\n","😀"],"c":-1.5e+3}\n', '"\u007f"'])
      expect(jsonFault(text)).to.equal(undefined);
  });
});
