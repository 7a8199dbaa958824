import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {scaleOf} from './scale.js';

describe('the scale of a drawing', () => {
  it('ends at the next 1, 2 or 5 × 10ⁿ at or above 1.25 × the largest figure', () => {
    for (const [largest, end] of [
      [7, 10],
      [8, 10],
      [8.01, 20],
      [10.1, 20],
      [15, 20],
      [2.7, 5],
      [70, 100],
      [80, 100],
      [85, 200],
      [0.03, 0.05],
      [12345.67, 20000],
      [400, 500],
      [0, 1],
    ] as const)
      expect(scaleOf(largest), String(largest)).to.equal(end);
  });

  it('is none where it could not be printed in plain digits', () => {
    for (const largest of [Infinity, NaN, -1, 1e21, 1e22, 1.7e308, 1e-7, 5e-324])
      expect(scaleOf(largest), String(largest)).to.equal(undefined);
    expect([scaleOf(-0), scaleOf(1e-6), scaleOf(4e20)]).to.deep.equal([1, 0.000002, 500000000000000000000]);
  });

  it('holds every figure, or is none', () => {
    fc.assert(
      fc.property(fc.double(), (largest) => {
        const end = scaleOf(largest);
        if (end === undefined) return;
        expect(String(end)).to.match(/^\d+(\.\d+)?$/);
        expect(largest / end).to.be.within(0, 0.81);
      }),
    );
  });
});
