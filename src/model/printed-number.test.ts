import {expect} from '@open-wc/testing';
import {fractionOf, isNegative, printedNumber, rangeEnds} from './printed-number.js';
import {RANGE_SIGNS} from './range-signs.js';

const NUMBERS = [
  ['400', 400],
  ['4.9', 4.9],
  ['1,234', 1234],
  ['1，234', 1234],
  ['1,234,567.8', 1234567.8],
  ['1\u00a0234', 1234],
  ['１２３', 123],
  ['４．９', 4.9],
  ['－3.2', 3.2],
  ['−3.2', 3.2],
  ['4\u200b00', 400],
  ['٣٤', 34],
  ['两', 2],
  ['⼆', 2],
  ['十五', 15],
  ['二十', 20],
  ['三百零五', 305],
  ['二〇三五', 2035],
  ['叁拾伍', 35],
  ['三点五', 3.5],
  ['半', 0.5],
  ['一半', 0.5],
  ['2½', 2.5],
  ['¾', 0.75],
  ['一万二千', 12000],
  ['两亿三千万', 230000000],
  ['1万6千', 16000],
  ['2万5千', 25000],
  ['one', 1],
  ['Twenty-five', 25],
  ['ninety', 90],
  ['half', 0.5],
  ['a', 1],
  ['twenty-ten', undefined],
  ['five-six', undefined],
  ['万', undefined],
  ['0', 0],
  ['〇', 0],
  ['', undefined],
  ['若干', undefined],
  ['几十', undefined],
  ['3-5', undefined],
  ['1.2.3', undefined],
  ['12,34', undefined],
  ['1e3', undefined],
] as const;

describe('the number that digits print', () => {
  for (const [digits, number] of NUMBERS)
    it(`${JSON.stringify(digits)} is ${number}`, () => {
      expect(printedNumber(digits)).to.equal(number);
    });

  it('is in tens of the power behind it', () => {
    expect(printedNumber('1亿3千', 4)).to.equal(13000);
  });

  it('is two of a fraction', () => {
    expect(fractionOf('1/10')).to.deep.equal({numerator: 1, denominator: 10});
    expect(fractionOf('三分之一')).to.deep.equal({numerator: 1, denominator: 3});
    expect(fractionOf('万分之二')).to.deep.equal({numerator: 2, denominator: 10000});
    expect(fractionOf('Two-thirds')).to.deep.equal({numerator: 2, denominator: 3});
    expect(fractionOf('a quarter')).to.deep.equal({numerator: 1, denominator: 4});
    for (const digits of ['10', '1/', 'two schools', '几分之一', '1/0']) expect(fractionOf(digits), digits).to.equal(undefined);
  });

  it('has a minus of any kind', () => {
    for (const sign of '-－−–') expect(isNegative(`${sign}3.2`), sign).to.equal(true);
    expect(isNegative('3-5')).to.equal(false);
  });

  it('is two of a range, whatever sign stands between them', () => {
    // The list is written for a class of letters; its parts with a hyphen are ranges of their own.
    const signs = Array.from({length: 0xffff}, (_, code) => String.fromCharCode(code)).filter((it) =>
      new RegExp(`[${RANGE_SIGNS}]`).test(it),
    );
    expect(signs).to.include.members(['-', '–', '—', '～', '〜', '~', '－', '−']);
    for (const sign of [...signs, '至', '到', 'to', ' – ']) expect(rangeEnds(`3${sign}5`, '年'), sign).to.deep.equal(['3', '5']);
    expect(rangeEnds('6%－6.5', '%')).to.deep.equal(['6', '6.5']);
    expect(rangeEnds('3万～5', '万元')).to.deep.equal(['3万', '5']);
    expect(rangeEnds('twenty-five to thirty', 'homes')).to.deep.equal(['twenty-five', 'thirty']);
    expect(rangeEnds('twenty-five', 'homes')).to.deep.equal(['twenty-five', '']);
    expect(rangeEnds('£2 million and £3', 'million')).to.deep.equal(['£2', '3']);
    expect(rangeEnds('-3--1', '℃')).to.deep.equal(['-3', '-1']);
  });
});
