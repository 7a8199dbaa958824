import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {deriveQuantity, type Derived, type Use} from './quantity.js';

const CHANGE: Use = {change: true};
const GOAL: Use = {target: true};

// The printed words, what they are used for, and all that they say.
const CASES: readonly (readonly [printed: string, use: Use, said: Partial<Derived>])[] = [
  ['突破400亿元', {}, {before: '突破', digits: '400', unit: '亿元', number: 400, exponent: 8, comparator: 'gt'}],
  ['20余次', {}, {digits: '20', infix: '余', unit: '次', number: 20, comparator: 'gt', approximate: true}],
  ['200多万人次', {}, {digits: '200', infix: '多', unit: '万人次', number: 200, exponent: 4, comparator: 'gt', approximate: true}],
  ['5万余人', {}, {digits: '5', infix: '万余', unit: '人', number: 5, exponent: 4, comparator: 'gt', approximate: true}],
  ['1万6千多户', {}, {digits: '1万6千', infix: '多', unit: '户', number: 16000, comparator: 'gt', approximate: true}],
  ['1亿3千多万', {}, {digits: '1亿3千', infix: '多', unit: '万', number: 13000, exponent: 4, comparator: 'gt', approximate: true}],
  ['控制在3%以内', {}, {before: '控制在', digits: '3', unit: '%', after: '以内', number: 3, comparator: 'lte'}],
  ['6%－6.5%', GOAL, {digits: '6%－6.5', unit: '%', min: 6, max: 6.5, comparator: 'between'}],
  ['5-6%', GOAL, {digits: '5-6', unit: '%', min: 5, max: 6, comparator: 'between'}],
  ['6%至6.5%', GOAL, {digits: '6%至6.5', unit: '%', min: 6, max: 6.5, comparator: 'between'}],
  ['3~5年', {}, {digits: '3~5', unit: '年', min: 3, max: 5, comparator: 'between'}],
  ['三至五年', {}, {digits: '三至五', unit: '年', min: 3, max: 5, comparator: 'between'}],
  ['1万至2万元', {}, {digits: '1万至2', unit: '万元', min: 1, max: 2, exponent: 4, comparator: 'between'}],
  ['8000元至1万元', {}, {digits: '8000元至1', unit: '万元', min: 0.8, max: 1, exponent: 4, comparator: 'between'}],
  ['12.7个', {}, {digits: '12.7', unit: '个', number: 12.7, comparator: 'eq'}],
  ['1.81', {}, {digits: '1.81', unit: '', number: 1.81, comparator: 'eq'}],
  ['-3.2%', {}, {digits: '-3.2', unit: '%', number: -3.2, comparator: 'eq'}],
  ['增长-3.2%', CHANGE, {before: '增长', digits: '-3.2', unit: '%', number: 3.2, comparator: 'eq', kind: 'decline'}],
  ['－3.2％', CHANGE, {digits: '－3.2', unit: '％', number: 3.2, comparator: 'eq', kind: 'decline'}],
  ['两个', {}, {digits: '两', unit: '个', number: 2, comparator: 'eq'}],
  ['十五个', {}, {digits: '十五', unit: '个', number: 15, comparator: 'eq'}],
  ['一万二千人', {}, {digits: '一万二千', unit: '人', number: 12000, comparator: 'eq'}],
  ['三点五倍', {}, {digits: '三点五', unit: '倍', number: 3.5, comparator: 'eq'}],
  ['三分之一', {}, {digits: '三分之一', unit: '', fraction: {numerator: 1, denominator: 3}, comparator: 'eq'}],
  ['1/10以上', {}, {digits: '1/10', unit: '', after: '以上', fraction: {numerator: 1, denominator: 10}, comparator: 'gte'}],
  ['近一半', {}, {before: '近', digits: '一半', unit: '', number: 0.5, comparator: 'lt', approximate: true}],
  ['过半', {}, {before: '过', digits: '半', unit: '', number: 0.5, comparator: 'gt'}],
  ['万分之三', {}, {digits: '万分之三', unit: '', fraction: {numerator: 3, denominator: 10000}, comparator: 'eq'}],
  ['缩短一半以上', CHANGE, {before: '缩短', digits: '一半', unit: '', after: '以上', number: 0.5, comparator: 'gte', kind: 'decline'}],
  ['九成以上', {}, {digits: '九', unit: '成', after: '以上', number: 9, exponent: 1, comparator: 'gte'}],
  ['1,234户', {}, {digits: '1,234', unit: '户', number: 1234, comparator: 'eq'}],
  ['３００棵', {}, {digits: '３００', unit: '棵', number: 300, comparator: 'eq'}],
  ['超万亿元', {}, {before: '超', digits: '', unit: '万亿元', number: 1, exponent: 12, comparator: 'gt'}],
  ['过百亿元', {}, {before: '过', digits: '百', unit: '亿元', number: 100, exponent: 8, comparator: 'gt'}],
  ['上百家', {}, {before: '上', digits: '百', unit: '家', number: 100, comparator: 'gte', approximate: true}],
  ['数百家', {}, {before: '数', digits: '百', unit: '家', order: 100, comparator: 'eq'}],
  ['数十亿元', {}, {before: '数', digits: '十', unit: '亿元', order: 10, exponent: 8, comparator: 'eq'}],
  ['几万人', {}, {before: '几', digits: '', unit: '万人', order: 1, exponent: 4, comparator: 'eq'}],
  ['户数百万户', {}, {before: '户数', digits: '百', unit: '万户', number: 100, exponent: 4, comparator: 'eq'}],
  ['一倍多', {}, {digits: '一', unit: '倍', after: '多', number: 1, comparator: 'gt', approximate: true}],
  ['百亿级', {}, {digits: '百', unit: '亿级', order: 100, exponent: 8, comparator: 'eq'}],
  ['3千万元', {}, {digits: '3', unit: '千万元', number: 3, exponent: 7, comparator: 'eq'}],
  ['5百万元', {}, {digits: '5', unit: '百万元', number: 5, exponent: 6, comparator: 'eq'}],
  ['2157万千瓦', {}, {digits: '2157', unit: '万千瓦', number: 2157, exponent: 4, comparator: 'eq'}],
  ['4.2万公里', {}, {digits: '4.2', unit: '万公里', number: 4.2, exponent: 4, comparator: 'eq'}],
  ['36亿公斤', {}, {digits: '36', unit: '亿公斤', number: 36, exponent: 8, comparator: 'eq'}],
  ['5万米', {}, {digits: '5', unit: '万米', number: 5, exponent: 4, comparator: 'eq'}],
  ['百万卡级', {}, {digits: '百', unit: '万卡级', order: 100, exponent: 4, comparator: 'eq'}],
  ['3.5千瓦', {}, {digits: '3.5', unit: '千瓦', number: 3.5, comparator: 'eq'}],
  ['各600亩', {}, {before: '各', digits: '600', unit: '亩', number: 600, comparator: 'eq', each: true}],
  ['各类贷款新增3亿元', {}, {before: '各类贷款新增', digits: '3', unit: '亿元', number: 3, exponent: 8, comparator: 'eq'}],
  ['各新建3所', {}, {before: '各新建', digits: '3', unit: '所', number: 3, comparator: 'eq', each: true}],
  ['节约5万元', {}, {before: '节约', digits: '5', unit: '万元', number: 5, exponent: 4, comparator: 'eq'}],
  ['约5万元', {}, {before: '约', digits: '5', unit: '万元', number: 5, exponent: 4, comparator: 'eq', approximate: true}],
  [
    '增长5%左右',
    CHANGE,
    {before: '增长', digits: '5', unit: '%', after: '左右', number: 5, comparator: 'eq', approximate: true, kind: 'growth'},
  ],
  ['高于全国1.7个百分点', CHANGE, {before: '高于全国', digits: '1.7', unit: '个百分点', number: 1.7, comparator: 'eq', kind: 'above'}],
  [
    '快于全国增速1.3个百分点',
    CHANGE,
    {before: '快于全国增速', digits: '1.3', unit: '个百分点', number: 1.3, comparator: 'eq', kind: 'above'},
  ],
  [
    '低于全省平均涨幅1个百分点',
    CHANGE,
    {before: '低于全省平均涨幅', digits: '1', unit: '个百分点', number: 1, comparator: 'eq', kind: 'below'},
  ],
  ['增速8%', CHANGE, {before: '增速', digits: '8', unit: '%', number: 8, comparator: 'eq', kind: 'growth'}],
  [
    '比去年预算低0.2个百分点',
    CHANGE,
    {before: '比去年预算低', digits: '0.2', unit: '个百分点', number: 0.2, comparator: 'eq', kind: 'below'},
  ],
  ['超每千人5批次', {}, {before: '超每千人', digits: '5', unit: '批次', number: 5, comparator: 'gt'}],
  ['超每10万人5张', {}, {before: '超每10万人', digits: '5', unit: '张', number: 5, comparator: 'gt'}],
  ['提高到每人每月260元', GOAL, {before: '提高到每人每月', digits: '260', unit: '元', number: 260, comparator: 'gte'}],
  [
    '从2025年的8万元提高到2030年的10万元',
    GOAL,
    {before: '从2025年的8万元提高到2030年的', digits: '10', unit: '万元', number: 10, exponent: 4, comparator: 'gte'},
  ],
  ['不低于最低标准的1.6倍', {}, {before: '不低于最低标准的', digits: '1.6', unit: '倍', number: 1.6, comparator: 'gte'}],
  ['负0.4%', {}, {before: '负', digits: '0.4', unit: '%', number: -0.4, comparator: 'eq'}],
  ['负增长2%', CHANGE, {before: '负增长', digits: '2', unit: '%', number: 2, comparator: 'eq', kind: 'decline'}],
  ['下调0.3个百分点', CHANGE, {before: '下调', digits: '0.3', unit: '个百分点', number: 0.3, comparator: 'eq', kind: 'decline'}],
  ['领先全县2个百分点', CHANGE, {before: '领先全县', digits: '2', unit: '个百分点', number: 2, comparator: 'eq', kind: 'above'}],
  ['1万6千至2万户', {}, {digits: '1万6千至2', unit: '万户', min: 1.6, max: 2, exponent: 4, comparator: 'between'}],
  ['高于5%', {}, {before: '高于', digits: '5', unit: '%', number: 5, comparator: 'gt'}],
  ['增长1.71倍', CHANGE, {before: '增长', digits: '1.71', unit: '倍', number: 1.71, comparator: 'eq', kind: 'multiple'}],
  ['比2020年下降65.3%', CHANGE, {before: '比2020年下降', digits: '65.3', unit: '%', number: 65.3, comparator: 'eq', kind: 'decline'}],
  [
    '从不到70万亿元增加到超过100万亿元',
    {},
    {before: '从不到70万亿元增加到超过', digits: '100', unit: '万亿元', number: 100, exponent: 12, comparator: 'gt'},
  ],
  ['£395m', {}, {before: '£', digits: '395', unit: 'm', number: 395, exponent: 6, comparator: 'eq'}],
  ['$1.2 billion', {}, {before: '$', digits: '1.2', infix: ' ', unit: 'billion', number: 1.2, exponent: 9, comparator: 'eq'}],
  ['over £1.5bn', {}, {before: 'over £', digits: '1.5', unit: 'bn', number: 1.5, exponent: 9, comparator: 'gt'}],
  [
    'nearly one per cent',
    {},
    {before: 'nearly ', digits: 'one', infix: ' ', unit: 'per cent', number: 1, comparator: 'lt', approximate: true},
  ],
  ['25,000 homes or more', {}, {digits: '25,000', infix: ' ', unit: 'homes', after: ' or more', number: 25000, comparator: 'gte'}],
  [
    'fell by 3 per cent',
    CHANGE,
    {before: 'fell by ', digits: '3', infix: ' ', unit: 'per cent', number: 3, comparator: 'eq', kind: 'decline'},
  ],
  [
    'between 5 to 6 per cent',
    {},
    {before: 'between ', digits: '5 to 6', infix: ' ', unit: 'per cent', min: 5, max: 6, comparator: 'between'},
  ],
  [
    'more than one hundred million',
    {},
    {before: 'more than ', digits: 'one', infix: ' ', unit: 'hundred million', number: 1, exponent: 8, comparator: 'gt'},
  ],
  ['half a million', {}, {digits: 'half', infix: ' a ', unit: 'million', number: 0.5, exponent: 6, comparator: 'eq'}],
  ['a million trees', {}, {digits: 'a', infix: ' ', unit: 'million trees', number: 1, exponent: 6, comparator: 'eq'}],
  ['over two-thirds', {}, {before: 'over ', digits: 'two-thirds', unit: '', fraction: {numerator: 2, denominator: 3}, comparator: 'gt'}],
  ['a quarter', {}, {digits: 'a quarter', unit: '', fraction: {numerator: 1, denominator: 4}, comparator: 'eq'}],
  ['twenty-five schools', {}, {digits: 'twenty-five', infix: ' ', unit: 'schools', number: 25, comparator: 'eq'}],
  ['2½ per cent', {}, {digits: '2½', infix: ' ', unit: 'per cent', number: 2.5, comparator: 'eq'}],
  [
    'minus 0.3 per cent',
    CHANGE,
    {before: 'minus ', digits: '0.3', infix: ' ', unit: 'per cent', number: 0.3, comparator: 'eq', kind: 'decline'},
  ],
  [
    '2 million to 3 million',
    {},
    {digits: '2 million to 3', infix: ' ', unit: 'million', min: 2, max: 3, exponent: 6, comparator: 'between'},
  ],
  [
    'between 2 and 3 per cent',
    {},
    {before: 'between ', digits: '2 and 3', infix: ' ', unit: 'per cent', min: 2, max: 3, comparator: 'between'},
  ],
  [
    'between £2 million and £3 million',
    {},
    {before: 'between £', digits: '2 million and £3', infix: ' ', unit: 'million', min: 2, max: 3, exponent: 6, comparator: 'between'},
  ],
  [
    'risen from 4 million to 5 million homes',
    {},
    {before: 'risen from 4 million to ', digits: '5', infix: ' ', unit: 'million homes', number: 5, exponent: 6, comparator: 'eq'},
  ],
  [
    'risen from 52.6 to 58.5 per cent',
    {},
    {before: 'risen from 52.6 to ', digits: '58.5', infix: ' ', unit: 'per cent', number: 58.5, comparator: 'eq'},
  ],
];

describe('what printed words say', () => {
  for (const [printed, use, said] of CASES)
    it(`${printed}${use.change ? ' as a change' : use.target ? ' as a goal' : ''}`, () => {
      expect(deriveQuantity({printed}, use)).to.deep.equal(said);
    });

  it('is nothing where they print no number', () => {
    for (const printed of ['翻一番', '两位数', '增长与经济增长同步', '力争更高', '8.3∶41.4∶50.3', '2.27:1', '比2020年翻一番'])
      expect(deriveQuantity({printed}), printed).to.equal(undefined);
  });

  it('is what a list prints once as well', () => {
    expect(deriveQuantity({printed: '58.3%', apart: '下降'}, CHANGE)?.kind).to.equal('decline');
    expect(deriveQuantity({printed: '5%', afterShared: '以上'}, GOAL)?.comparator).to.equal('gte');
    expect(deriveQuantity({printed: '1409万', unitFull: '万人次'})).to.deep.include({unit: '万', exponent: 4});
    expect(deriveQuantity({printed: '217元', apart: '提高到'}, GOAL)?.comparator).to.equal('gte');
  });

  it('is found at the digits that are known', () => {
    expect(deriveQuantity({printed: '每10万人5张'})).to.deep.include({digits: '5', unit: '张'});
    expect(deriveQuantity({printed: '每10万人5张', digits: '10'})).to.deep.include({digits: '10', unit: '万人5张'});
  });
});

describe('the sense of words', () => {
  for (const [comparator, words] of Object.entries({
    gt: ['突破', '超', '超过', '跨过', '逾', '多于', '高于', 'over ', 'more than '],
    gte: ['不低于', '不少于', '至少', 'at least '],
    lt: ['低于', '少于', '不足', '不到', 'under ', 'below '],
    lte: ['不超过', '不高于', '不多于', '至多', '最多', 'up to ', 'at most '],
    eq: ['', '达到', '提高到', '增至', '降到', '降至', '约', 'about ', 'around ', '超额完成', '附近'],
  }))
    for (const before of words)
      it(`${before || 'none'} before digits is ${comparator}`, () => {
        expect(deriveQuantity({printed: `${before}5%`})?.comparator).to.equal(comparator);
      });

  it('is lt and about for 近, 接近, nearly', () => {
    for (const before of ['近', '接近', 'nearly '])
      expect(deriveQuantity({printed: `${before}5%`}), before).to.deep.include({comparator: 'lt', approximate: true});
  });

  it('is gte for a level to be raised in a goal, and eq for one to be lowered', () => {
    for (const before of ['达到', '提高到', '增至', '提升至'])
      expect(deriveQuantity({printed: `${before}5%`}, GOAL)?.comparator).to.equal('gte');
    for (const before of ['降到', '降至', '']) expect(deriveQuantity({printed: `${before}5%`}, GOAL)?.comparator).to.equal('eq');
  });
});

describe('any printed figure', () => {
  const word = (...all: string[]) => fc.constantFrom(...all);
  const printed = fc.record({
    before: word('', '突破', '增长', '不低于', '各', '约', '达到', '同比下降', '新增'),
    digits: fc.oneof(
      fc.integer({min: 0, max: 99999}).map(String),
      fc.tuple(fc.nat(999), fc.integer({min: 1, max: 9})).map(([whole, part]) => `${whole}.${part}`),
      word('两', '十五', '三百'),
    ),
    infix: word('', '余', '多'),
    unit: word('个', '亿元', '万人次', '%', '个百分点', '公里', '万千瓦'),
    after: word('', '以上', '左右', '以内'),
  });

  it('is its parts in a row, and of a number that its digits print', () => {
    fc.assert(
      fc.property(printed, ({before, digits, infix, unit, after}) => {
        const derived = deriveQuantity({printed: before + digits + infix + unit + after});
        expect(derived).to.include({digits, unit});
        expect([derived?.before ?? '', derived?.infix ?? '', derived?.after ?? '']).to.deep.equal([before, infix, after]);
        if (/^\d/.test(digits)) expect(derived?.number).to.equal(Number(digits));
      }),
    );
  });
});
