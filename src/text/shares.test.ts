import {expect} from '@open-wc/testing';
import {isShare} from './cells.js';

// Rates of a whole that a reader knows to have a hundred parts, and rates that have none.
const SHARES = [
  '森林覆盖率',
  '常住人口城镇化率',
  '空气质量优良天数比例',
  '基本养老保险参保率',
  '县域内就诊率',
  '建成区绿地率',
  '政务服务事项全程网办率',
  '耕种收综合机械化率',
];
const RATES = [
  '城镇调查失业率',
  '全社会研发投入占GDP比重',
  '政府债务率',
  '居民消费价格涨幅',
  '人口自然增长率',
  '森林覆盖率增长',
  '高技术制造业增加值占规模以上工业比重',
];

describe('a share of a known whole', () => {
  for (const name of SHARES)
    it(`${name} has a hundred parts`, () => {
      expect(isShare(name)).to.equal(true);
    });
  for (const name of RATES)
    it(`${name} is type`, () => {
      expect(isShare(name)).to.equal(false);
    });
});
