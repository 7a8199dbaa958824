import {expect} from '@open-wc/testing';
import {placeOf} from './place.js';

describe('where a printed thing stands in its clause', () => {
  for (const [exact, printed, name, others, at] of [
    ['新建公园4个', '4个', '新建公园', [], 4],
    // Behind its name.
    ['小学4所、中学4所', '4所', '中学', [], 7],
    ['小学4所、中学4所', '4所', '小学', [], 2],
    // No part of another number.
    ['改造15个小区，新增5个', '5个', '新增', [], 10],
    // No part of another thing of the same indicator.
    ['税收5%，增长5%', '5%', '税收', ['增长5%'], 2],
    // The name is not there, or nothing stands behind it.
    ['甲5%、乙5%', '5%', '丙', [], undefined],
    ['5%、5%的丙', '5%', '丙', [], undefined],
    ['没有', '5%', '丙', [], undefined],
  ] as const)
    it(`${printed} of ${name} in ${exact}`, () => {
      expect(placeOf(exact, printed, {name, others})).to.equal(at);
    });
});
