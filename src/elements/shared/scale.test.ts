import {expect} from '@open-wc/testing';
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
});
