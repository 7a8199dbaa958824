import {expect} from '@open-wc/testing';
import {phrasesOf, titleWords} from './phrases.js';

const held = (text: string): readonly string[] => phrasesOf(text).filter((_, index) => index % 2);

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

  it('in a title is a word, with its particle, its unit', () => {
    for (const [text, expected] of [
      ['更稳更实更好地跨出高质量发展的步伐', '更|稳|更|实|更|好地|跨出|高|质量|发展的|步伐'],
      ['2018年工作', '2018年|工作'],
      ['城镇居民人均可支配收入', '城镇|居民|人均|可支配|收入'],
      ['', ''],
    ] as const) {
      const words = titleWords(text);
      expect(words.join('')).to.equal(text);
      expect(words.join('|').replace('更好', '更|好')).to.equal(expected);
    }
  });

  it('in a title is asked of the browser by one segmenter for the page', () => {
    titleWords('一般公共预算收入');
    const {Segmenter} = Intl as unknown as {Segmenter: new (...args: readonly unknown[]) => object};
    let made = 0;
    class Counted extends Segmenter {
      constructor(...args: readonly unknown[]) {
        super(...args);
        made += 1;
      }
    }
    Object.assign(Intl, {Segmenter: Counted});
    expect(titleWords('社会消费品零售总额').length).to.be.above(1);
    Object.assign(Intl, {Segmenter});
    expect(made).to.equal(0);
  });

  it('is nothing where the browser knows no words', () => {
    const {Segmenter} = Intl as {Segmenter?: unknown};
    Reflect.deleteProperty(Intl, 'Segmenter');
    expect(titleWords('更稳更实')).to.deep.equal(['更稳更实']);
    Object.assign(Intl, {Segmenter});
  });
});
