import {expect} from '@open-wc/testing';
import {clean} from './clean.js';
import type {Problem} from './problem.js';

describe('clean', () => {
  it('takes out the same characters as the pattern of the JSON Schema, of all that there are', async () => {
    const response = await fetch('/data/report.schema.json');
    const schema = (await response.json()) as {$defs: {safe: {pattern: string}}};
    const pattern = new RegExp(schema.$defs.safe.pattern, 'u');
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      const problems: Problem[] = [];
      clean(text, (problem) => problems.push(problem));
      if (!!problems.length === pattern.test(text)) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  it('names the character and the place', () => {
    const problems: Problem[] = [];
    expect(clean({a: ['x', 'y\u0007z']}, (problem) => problems.push(problem))).to.deep.equal({a: ['x', 'yz']});
    expect(problems).to.deep.equal([{code: 'control-character', path: '$.a[1]', params: {character: 'U+0007'}}]);
  });
});
