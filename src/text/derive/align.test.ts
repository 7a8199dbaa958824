import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {gapsBetween, lettersBetween, type Gap} from './align.js';

describe('two sequences side by side', () => {
  const words = (text: string): readonly string[] => text.split('');

  it('differ where a thing is missing, added or changed', () => {
    expect(gapsBetween(words('abcd'), words('abcd'))).to.deep.equal([]);
    expect(gapsBetween(words('abcd'), words('abd'))).to.deep.equal([{one: [2, 3], other: [2, 2]}]);
    expect(gapsBetween(words('abd'), words('abcd'))).to.deep.equal([{one: [2, 2], other: [2, 3]}]);
    expect(gapsBetween(words('abcd'), words('axcd'))).to.deep.equal([{one: [1, 2], other: [1, 2]}]);
    expect(gapsBetween(words('aaxaa'), words('aaaa'))).to.deep.equal([{one: [2, 3], other: [2, 2]}]);
  });

  /** The other of two sequences, made of the one and of what fills its gaps. */
  const filled = (one: readonly string[], other: readonly string[], gaps: readonly Gap[]): readonly string[] => {
    const made: string[] = [];
    let at = 0;
    for (const gap of gaps) {
      made.push(...one.slice(at, gap.one[0]), ...other.slice(...gap.other));
      at = gap.one[1];
    }
    return [...made, ...one.slice(at)];
  };

  it('are each other once the gaps are filled from the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 40});
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(filled(one, other, gapsBetween(one, other))).to.deep.equal(other);
        expect(filled(one, other, lettersBetween(one.join(''), other.join('')))).to.deep.equal(other);
      }),
    );
  });

  it('have what is missing apart from what was changed, and nothing that is the same by chance', () => {
    expect(lettersBetween('便民修建道路。新建公园5个', '便民新建公园4个')).to.deep.equal([
      {one: [2, 7], other: [2, 2]},
      {one: [11, 12], other: [6, 7]},
    ]);
    expect(lettersBetween('甲一乙二丙', '丁一戊二己')).to.deep.equal([{one: [0, 5], other: [0, 5]}]);
    expect(lettersBetween('修路3公里', '修路5公里')).to.deep.equal([{one: [2, 3], other: [2, 3]}]);
  });
});
