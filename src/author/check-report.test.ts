import {expect} from '@open-wc/testing';
import {reportOf} from '../testing/report.js';
import {checkQuantity} from './check-quantity.js';
import {checkReport} from './check-report.js';
import {unstructuredFigures} from './check-numbers.js';
import {parseReport} from '../model/parse.js';
import type {Quantity} from '../model/schema.js';

/** A quantity from its words, with what it says in numbers. */
function quantityOf(words: Partial<Quantity>): Quantity {
  const {before = '', digits = '5', infix = '', unit = '个', after = ''} = words;
  return {digits, unit, number: 5, comparator: 'eq', printed: before + digits + infix + unit + after, ...words} as Quantity;
}

const faultsOf = (words: Partial<Quantity>, target = false): readonly unknown[] =>
  checkQuantity(quantityOf(words), '$', target).map(({code, params}) => [code, (params as {expected: unknown}).expected]);

describe('the number that digits print', () => {
  for (const [digits, number] of [
    ['4290', 4290],
    ['1,000', 1000],
    ['4.9', 4.9],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['三百', 300],
    ['千', 1000],
    ['两千', 2000],
    ['三千二百', 3200],
  ] as const)
    it(`${digits} is ${number}, and nothing else`, () => {
      expect(faultsOf({digits, number})).to.deep.equal([]);
      expect(faultsOf({digits, number: number + 1})).to.deep.equal([['number', number]]);
    });

  it('is two where they are a range, and an order of magnitude where the unit says so', () => {
    expect(faultsOf({digits: '3-5', number: undefined, min: 3, max: 5, comparator: 'between'} as never)).to.deep.equal([]);
    expect(faultsOf({digits: '3-5', number: undefined, min: 2, max: 6, comparator: 'between'} as never)).to.deep.equal([
      ['number', 3],
      ['number', 5],
    ]);
    expect(faultsOf({digits: '百', unit: '亿级', number: undefined, order: 10, exponent: 8} as never)).to.deep.equal([['number', 100]]);
  });
});

describe('the comparator that words ask for', () => {
  for (const [comparator, words] of [
    ['gt', ['突破', '超', '超过', '高于', '多于']],
    ['gte', ['不低于', '不少于', '至少']],
    ['lt', ['低于', '少于', '不足', '不到']],
    ['lte', ['不超过', '不高于', '不多于', '至多', '最多']],
    ['eq', ['', '达到', '提高到', '共']],
  ] as const)
    for (const before of words)
      it(`${before || 'nothing'} before a figure is ${comparator}, and nothing else`, () => {
        expect(faultsOf({before, comparator})).to.deep.equal([]);
        for (const other of (['eq', 'gt', 'gte', 'lt', 'lte', 'between'] as const).filter((it) => it !== comparator))
          expect(faultsOf({before, comparator: other}), other).to.deep.equal([['comparator', comparator]]);
      });

  for (const [after, comparator] of [
    ['以上', 'gte'],
    ['以内', 'lte'],
    ['以下', 'lte'],
  ] as const)
    it(`${after} after it is ${comparator}`, () => {
      expect(faultsOf({after, comparator})).to.deep.equal([]);
      expect(faultsOf({after})).to.deep.equal([['comparator', comparator]]);
    });

  it('is gte for a level to be reached in a target', () => {
    for (const before of ['达到', '提高到']) expect(faultsOf({before}, true)).to.deep.equal([['comparator', 'gte']]);
  });
});

describe('the rest of a quantity', () => {
  it('says about and each as its words do', () => {
    expect(faultsOf({infix: '余', comparator: 'gt'})).to.deep.equal([['approximate', true]]);
    expect(faultsOf({after: '左右'})).to.deep.equal([['approximate', true]]);
    expect(faultsOf({before: '多于', comparator: 'gt', approximate: true})).to.deep.equal([['approximate', false]]);
    expect(faultsOf({before: '节约'})).to.deep.equal([]);
    expect(faultsOf({before: '约'})).to.deep.equal([['approximate', true]]);
    expect(faultsOf({before: '各'})).to.deep.equal([['each', true]]);
  });

  it('says the power of ten of its unit, and its wording in parts', () => {
    for (const [unit, exponent] of [
      ['亿元', 8],
      ['万人次', 4],
      ['万亿元', 12],
    ] as const)
      expect(faultsOf({unit})).to.deep.equal([['exponent', exponent]]);
    expect(faultsOf({printed: '五个'})).to.deep.equal([['wording', '5个']]);
  });

  it('says whether it grows', () => {
    expect(faultsOf({before: '下降', kind: 'growth'} as never)).to.deep.equal([['kind', 'decline']]);
    expect(faultsOf({before: '增长', kind: 'above'} as never)).to.deep.equal([['kind', 'growth']]);
    // Its words do not say it: its author does.
    expect(faultsOf({before: '改善', kind: 'decline'} as never)).to.deep.equal([]);
  });
});

describe('the ids that an indicator names', () => {
  for (const [key, value, path] of [
    ['partOf', 'pools-2019', '$.chapters[0].blocks[0].paragraphs[0].indicators[0].partOf'],
    ['about', ['pools-2019'], '$.chapters[0].blocks[0].paragraphs[0].indicators[0].about[0]'],
  ] as const)
    it(`${key} is one of the report`, () => {
      const faults = (named: unknown) =>
        checkReport(parseReport(reportOf({[key]: named})).report).filter(({code}) => code === 'unknown-id');
      expect(faults(value)).to.deep.equal([
        {code: 'unknown-id', path, params: {id: 'pools-2019'}, indicator: {id: 'parks-2019', name: '新建公园'}},
      ]);
      expect(faults(typeof value === 'string' ? 'parks-2019' : ['parks-2019'])).to.deep.equal([]);
    });
});

describe('letters that look alike', () => {
  it('do not keep a number from being read, and where none can be read that is said', () => {
    for (const digits of ['５', '⑸'.normalize('NFKC').replace(/[()]/g, ''), '5\u200b', '٥'])
      expect(faultsOf({digits}), digits).to.deep.equal([]);
    expect(faultsOf({digits: '1，234', number: 1234})).to.deep.equal([]);
    expect(faultsOf({digits: '⼆', number: 2})).to.deep.equal([]);
    for (const sign of '-–—～〜~－−')
      expect(faultsOf({digits: `3${sign}5`, number: undefined, min: 3, max: 5, comparator: 'between'} as never), sign).to.deep.equal([]);
    expect(checkQuantity(quantityOf({digits: '若干'}), '$', false)).to.deep.equal([
      {code: 'no-number', path: '$.digits', params: {digits: '若干', key: 'number'}},
    ]);
  });

  it('carry a sign: growth of －3.2% is a decline', () => {
    const fall = {before: '增长', digits: '－3.2', unit: '%', number: 3.2};
    expect(faultsOf({...fall, kind: 'decline'} as never)).to.deep.equal([]);
    expect(faultsOf({...fall, kind: 'growth'} as never)).to.deep.equal([['kind', 'decline']]);
  });

  it('are named in a wording that looks right', () => {
    const {params} = checkQuantity(quantityOf({printed: '５个'}), '$', false)[0] as {params: object};
    expect(params).to.deep.equal({expected: '5个', received: '５个', letters: 'U+FF15 ≠ U+0035'});
    const report = (text: string) => parseReport(reportOf({}, {title: '2019年'}, text)).report;
    const faults = (text: string) => checkReport(report(text)).map(({code, params: it}) => [code, (it as {letters?: string}).letters]);
    expect(faults('新建公园４个，增长7%。')).to.deep.equal([['source', 'U+FF14 ≠ U+0034']]);
    expect(faults('新建公园4\u200b个，增长7%。')).to.deep.equal([
      ['source', 'U+200B'],
      ['invisible-letter', undefined],
    ]);
    expect(faults('新建公园5个，增长7%。')).to.deep.equal([['source', undefined]]);
  });

  it('do not hide a number of the text', () => {
    const numbersOf = (text: string, numbers: readonly {exact: string; prefix?: string}[] = []) =>
      unstructuredFigures(
        parseReport(reportOf({}, {title: text}, '新建公园4个，增长7%。')).report,
        numbers.map((it) => ({category: '', reason: '', ...it})),
      )
        .filter(({path}) => path.startsWith('$.title'))
        .map(({path, params}) => [path, (params as {number: string}).number]);
    expect(numbersOf('植树３００棵')).to.deep.equal([['$.title[2]', '３００']]);
    expect(numbersOf('植树1，234棵')).to.deep.equal([['$.title[2]', '1，234']]);
    expect(numbersOf('植树3\u200b00棵')).to.deep.equal([['$.title[2]', '3\u200b00']]);
    expect(numbersOf('植树⼆棵')).to.deep.equal([['$.title[2]', '⼆']]);
    expect(numbersOf('植树٣棵')).to.deep.equal([['$.title[2]', '٣']]);
    expect(numbersOf('占地20m²')).to.deep.equal([['$.title[2]', '20']]);
    expect(numbersOf('２０１９年植树３００棵', [{exact: '2019年'}])).to.deep.equal([['$.title[7]', '３００']]);
    expect(numbersOf('建成51，260户', [{exact: '51', prefix: '建成'}])).to.deep.equal([['$.title[5]', '260']]);
  });
});
