import {expect} from '@open-wc/testing';
import {differenceOf, oddLetter, plainLetters, plainText} from './letters.js';

// A text, and the same in plain letters.
const PLAIN = [
  ['１２３．４％', '123.4%'],
  ['1，234', '1,234'],
  ['⼆⻔\uf9b4', '二门領'],
  ['3–5 3—5 3～5 3〜5 3−5 3－5 3~5 3‑5', '3-5 3-5 3-5 3-5 3-5 3-5 3-5 3-5'],
  ['4\u200b0\u00ad0\ufeff\u2060', '400'],
  ['5\u00a0%', '5 %'],
  ['٣٤ ۵ ५ 𝟗', '34 5 5 9'],
  ['РМ2.5, GDР', 'PM2.5, GDP'],
  ['20m²，CO₂，①，½', '20m²,CO₂,①,½'],
  ['示例县，增长7%。', '示例县,增长7%。'],
] as const;

// A text, its language, and the first odd letter of it.
const ODD = [
  ['新建\u200b公园', 'zh-CN', 'invisible', '\u200b'],
  ['新建\u00ad公园', 'zh-CN', 'invisible', '\u00ad'],
  ['增长5\u00a0%', 'zh-CN', 'invisible', '\u00a0'],
  ['新建\ufeff公园', 'zh-CN', 'invisible', '\ufeff'],
  ['新建\ufffd园', 'zh-CN', 'lost', '\ufffd'],
  ['新建\ue5e5园', 'zh-CN', 'lost', '\ue5e5'],
  ['新建⼆个', 'zh-CN', 'alike', '⼆'],
  ['为⺠办事', 'zh-CN', 'alike', '⺠'],
  ['新建\uf91b园', 'zh-CN', 'alike', '\uf91b'],
  ['增长٣个', 'zh-CN', 'alike', '٣'],
  ['GDР增长', 'zh-CN', 'alike', 'Р'],
  ['РМ2.5下降', 'zh-CN', 'alike', 'Р'],
  ['Τotal', 'en', 'alike', 'Τ'],
] as const;

// What looks unusual and is as it should be.
const EVEN = [
  ['　　新建公园４个，增长３％，3～5年，3–5年，约－3.2℃', 'zh-CN'],
  ['20m²、CO₂、①、Ⅱ类、“引号”——、μg/m³、α、Ω、\ufa0e、𠮷', 'zh-CN'],
  ['слово Москва о саду', 'ru'],
  ['Москва о саду', 'zh-CN'],
  ['می\u200cخواهم ٣٤', 'fa'],
] as const;

describe('letters that look alike', () => {
  for (const [text, plain] of PLAIN)
    it(`${JSON.stringify(text)} are ${plain}`, () => {
      expect(plainLetters(text)).to.equal(plain);
      expect(plainText(text).text).to.equal(plain);
    });

  it('are found again in the text as it was', () => {
    const text = '植树１\u200b２株𝟗';
    const plain = plainText(text);
    expect(plain.text).to.equal('植树12株9');
    expect(text.slice(plain.start(2), plain.end(3))).to.equal('１\u200b２');
    expect(text.slice(plain.start(5), plain.end(5))).to.equal('𝟗');
    expect([plain.start(99), plain.end(99)]).to.deep.equal([text.length, text.length]);
  });

  for (const [text, lang, kind, letter] of ODD)
    it(`${JSON.stringify(text)}: ${kind}`, () => {
      const found = oddLetter(text, lang);
      expect([found?.kind, found?.letter]).to.deep.equal([kind, letter]);
    });

  for (const [text, lang] of EVEN)
    it(`${text}: none`, () => {
      expect(oddLetter(text, lang)).to.equal(undefined);
    });

  it('are named where two wordings differ by them alone', () => {
    expect(differenceOf('新建公园４个，', '新建公园4个')).to.equal('U+FF14 ≠ U+0034');
    expect(differenceOf('新建\u200b公园', '新建公园')).to.equal('U+200B');
    expect(differenceOf('新建公园', '新建公\u00ad园')).to.equal('U+00AD');
    expect(differenceOf('3–5年', '3-5年')).to.equal('U+2013 ≠ U+002D');
    expect(differenceOf('新建公园4个', '新建公园5个')).to.equal(undefined);
    expect(differenceOf('新建公园4个', '公园4个')).to.equal(undefined);
  });
});
