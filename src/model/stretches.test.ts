import {expect} from '@open-wc/testing';
import {gangzha} from '../testing/report.js';
import {printedThings} from './quote.js';
import type {Indicator, Report} from './schema.js';
import {stretchesOf} from './stretches.js';
import {textsOf, type PlacedText} from './texts.js';

let texts: readonly PlacedText[];
let report: Report;
before(async () => {
  report = await gangzha();
  texts = textsOf(report).filter(({paragraph}) => paragraph);
});

describe('the stretches of a text', () => {
  it('are the text whole, for every paragraph of the report', () => {
    expect(texts).to.have.length.above(20);
    for (const {text, indicators} of texts)
      expect(
        stretchesOf(text, indicators)
          .map((it) => it.text)
          .join(''),
      ).to.equal(text);
  });

  it('mark every figure with all its words, and what several share once', () => {
    const marked = texts.flatMap(({text, indicators}) => stretchesOf(text, indicators).flatMap((it) => (it.figure ? [it.text] : [])));
    for (const words of [
      '突破400亿元',
      '增长7%',
      '20余次',
      '超260亿元',
      '下降2%以上',
      '超过120家',
      '各5家以上',
      '百亿级',
      '两个',
      '前20强',
    ])
      expect(marked).to.include(words);
    const things = texts.flatMap(({indicators}) => indicators.flatMap(printedThings));
    // Two pairs of indicators share their words: 科技基础研发平台、科技企业孵化器各5家以上, 收储、出让经营性土地各600亩.
    expect(marked).to.have.length(things.length - 2);
  });

  it('say of which figure each mark is, of those that share one the first', () => {
    for (const {text, indicators} of texts)
      for (const {text: words, id} of stretchesOf(text, indicators).filter((it) => it.figure)) {
        const of = indicators.filter((it) => printedThings(it).some(([, {printed}]) => printed === words));
        expect(of.map((it) => it.id)).to.include(id);
        if (words === '各600亩') expect(of.map((it) => it.id).indexOf(id ?? '')).to.equal(0);
      }
  });

  it('leave the text alone where a figure stands nowhere, and never overlap', () => {
    const {text, indicators} = texts.find((it) => it.indicators.length) as PlacedText;
    const [indicator] = indicators as [Indicator];
    const lost = {...indicator, source: {exact: '别处'}};
    expect(stretchesOf(text, [lost])).to.deep.equal([{text}]);
    const inner = {...indicator, value: {...indicator.value, printed: '400亿元'}} as Indicator;
    expect(stretchesOf(text, [indicator, inner]).map((it) => it.text)).to.deep.equal(['预计地区生产总值', '突破400亿元', '，', '增长7%']);
    expect(
      stretchesOf(text, [inner, indicator])
        .map((it) => it.text)
        .join(''),
    ).to.equal(text);
  });

  it('stay within a sentence', () => {
    expect(stretchesOf('甲4个。乙', [], {start: 0, end: 4})).to.deep.equal([{text: '甲4个。'}]);
  });
});
