import {expect} from '@open-wc/testing';
import {markPhrases, phrasesOf, titlePhrases} from './phrases.js';

const held = (text: string, phrases = phrasesOf(text)): readonly string[] => phrases.filter((_, index) => index % 2);

describe('what holds together', () => {
  it('is a number with its unit, and only these', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['10亿元以上项目7个', ['10亿元', '7个']],
      ['2019年是新中国成立70周年', ['2019年', '70周年']],
      ['力争3-5年建成', ['3-5年']],
      ['突破200万人次', ['200万人次']],
      ['20余次，9万平方米', ['20余次', '9万平方米']],
      ['PM2.5平均浓度下降2%以上', ['PM2.5', '2%']],
      ['轨道交通1、2号线', ['2号']],
      ['4.9万元', ['4.9万元']],
      ['三大行动', []],
    ];
    for (const [text, expected] of cases) {
      expect(held(text), text).to.deep.equal(expected);
      expect(phrasesOf(text).join('')).to.equal(text);
    }
  });

  it('in a mark is the figure with all of its words, as far as a line is long', () => {
    const quantity = {digits: '10', unit: '%', comparator: 'gte'} as const;
    const cases: readonly (readonly [object, string, readonly string[]])[] = [
      [{before: '增长', after: '以上'}, '增长10%以上', ['增长10%以上']],
      [{before: '比上年同期有所增长达到', after: '以上'}, '比上年同期有所增长达到10%以上', ['10%以上']],
      [{before: '约', digits: '12345.67', unit: '万平方米', after: '以上'}, '约12345.67万平方米以上', ['12345.67万平方米']],
      [{digits: '一', unit: '个'}, '建成一个又一个又一个又一个公园', []],
    ];
    for (const [parts, printed, expected] of cases) {
      const phrases = markPhrases(printed, {...quantity, ...parts, printed});
      expect(phrases.join('')).to.equal(printed);
      expect(held(printed, phrases).filter(Boolean)).to.deep.equal(expected);
    }
  });

  it('in a title is a word, with its particle, its unit', () => {
    for (const [text, expected] of [
      ['更稳更实更好地跨出高质量发展的步伐', '更|稳|更|实|更|好地|跨出|高|质量|发展的|步伐'],
      ['2018年工作', '2018年|工作'],
      ['城镇居民人均可支配收入', '城镇|居民|人均|可支配|收入'],
      ['工作', ''],
      ['', ''],
    ] as const) {
      const phrases = titlePhrases(text);
      expect(phrases.join('')).to.equal(text);
      expect(held(text, phrases).join('|').replace('更好', '更|好')).to.equal(expected);
    }
  });

  it('in a title is asked of the browser by one segmenter for the page', () => {
    titlePhrases('一般公共预算收入');
    const {Segmenter} = Intl as unknown as {Segmenter: new (...args: readonly unknown[]) => object};
    let made = 0;
    class Counted extends Segmenter {
      constructor(...args: readonly unknown[]) {
        super(...args);
        made += 1;
      }
    }
    Object.assign(Intl, {Segmenter: Counted});
    expect(titlePhrases('社会消费品零售总额').length).to.be.above(1);
    Object.assign(Intl, {Segmenter});
    expect(made).to.equal(0);
  });

  it('is nothing where the browser knows no words', () => {
    const {Segmenter} = Intl as {Segmenter?: unknown};
    Reflect.deleteProperty(Intl, 'Segmenter');
    expect(titlePhrases('更稳更实')).to.deep.equal(['更稳更实']);
    Object.assign(Intl, {Segmenter});
  });
});
