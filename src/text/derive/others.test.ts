import {expect} from '@open-wc/testing';
import {horizonOf, limitOf, rankOf, ratioOf, yearsOf} from './others.js';

describe('what printed words say of', () => {
  it('a rank', () => {
    expect(rankOf('居全国第五')).to.deep.equal({position: 5, bound: false});
    expect(rankOf('第12位')).to.deep.equal({position: 12, bound: false});
    expect(rankOf('进入全国前20强')).to.deep.equal({position: 20, bound: true});
    expect(rankOf('居全省首位')).to.deep.equal({position: 1, bound: false});
    expect(rankOf('从第14位跃升至第9位')).to.deep.equal({position: 9, bound: false});
    expect(rankOf('居全省第2位、全市第1位')).to.deep.equal({position: 2, bound: false});
    expect(rankOf('由210位上升到86位')).to.deep.equal({position: 86, bound: false});
    expect(rankOf('居全省前列')).to.equal(undefined);
  });

  it('a ratio', () => {
    expect(ratioOf('调整为8.3∶41.4∶50.3')).to.deep.equal(['8.3', '41.4', '50.3']);
    expect(ratioOf('缩小到2.27:1')).to.deep.equal(['2.27', '1']);
    expect(ratioOf('由2.61∶1缩小至2.4∶1')).to.deep.equal(['2.4', '1']);
    expect(ratioOf('5%')).to.equal(undefined);
  });

  it('a limit, in any unit', () => {
    expect(limitOf('亿元以上', '亿元')).to.deep.equal({number: 1, comparator: 'gte'});
    expect(limitOf('亿元以上', '元')).to.deep.equal({number: 1e8, comparator: 'gte'});
    expect(limitOf('超百亿元', '亿元')).to.deep.equal({number: 100, comparator: 'gt'});
    expect(limitOf('规模以上', '')).to.equal(undefined);
  });

  it('a horizon', () => {
    expect(horizonOf('3-5年')).to.deep.equal({minYears: 3, maxYears: 5});
    expect(horizonOf('两年内')).to.deep.equal({minYears: 0, maxYears: 2});
    expect(horizonOf('over the coming decade')).to.equal(undefined);
  });

  it('a time', () => {
    expect(yearsOf('2025年')).to.deep.equal(['2025', '2025']);
    expect(yearsOf('2021—2025年')).to.deep.equal(['2021', '2025']);
    expect(yearsOf('“十四五”时期')).to.deep.equal(['2021', '2025']);
    expect(yearsOf('“十三五”')).to.deep.equal(['2016', '2020']);
    for (const printed of ['2022/23', '上半年', '过去五年', '2025年上半年']) expect(yearsOf(printed), printed).to.equal(undefined);
  });
});
