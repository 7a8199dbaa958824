import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {gapsBetween} from './align.js';

describe('two sequences side by side', () => {
  const words = (text: string): readonly string[] => text.split('');

  it('differ where a thing is missing, added or changed', () => {
    expect(gapsBetween(words('abcd'), words('abcd'))).to.deep.equal([]);
    expect(gapsBetween(words('abcd'), words('abd'))).to.deep.equal([{one: [2, 3], other: [2, 2]}]);
    expect(gapsBetween(words('abd'), words('abcd'))).to.deep.equal([{one: [2, 2], other: [2, 3]}]);
    expect(gapsBetween(words('abcd'), words('axcd'))).to.deep.equal([{one: [1, 2], other: [1, 2]}]);
    expect(gapsBetween(words('aaxaa'), words('aaaa'))).to.deep.equal([{one: [2, 3], other: [2, 2]}]);
  });

  it('are each other once the gaps are filled from the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 40});
    fc.assert(
      fc.property(text, text, (one, other) => {
        const made: string[] = [];
        let at = 0;
        for (const gap of gapsBetween(one, other)) {
          made.push(...one.slice(at, gap.one[0]), ...other.slice(...gap.other));
          at = gap.one[1];
        }
        expect([...made, ...one.slice(at)]).to.deep.equal(other);
      }),
    );
  });
});
