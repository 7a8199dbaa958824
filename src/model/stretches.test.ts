import {expect} from '@open-wc/testing';
import {gangzha} from '../testing/report.js';
import {eachIndicator} from './lookup.js';
import type {Item, Report} from './schema.js';
import {stretchesOf} from './stretches.js';

let items: readonly Item[];
let report: Report;
before(async () => {
  report = await gangzha();
  items = report.chapters.flatMap(({themes}) => themes.flatMap((theme) => theme.items));
});

describe('the stretches of a text', () => {
  it('are the text whole, for every block of the report', () => {
    expect(items).to.have.length.above(20);
    for (const {text, indicators} of items)
      expect(
        stretchesOf(text, indicators)
          .map((it) => it.text)
          .join(''),
      ).to.equal(text);
  });

  it('mark every figure with all its words, and what several share once', () => {
    const marked = items.flatMap(({text, indicators}) => stretchesOf(text, indicators).flatMap((it) => (it.figure ? [it.text] : [])));
    for (const words of ['突破400亿元', '增长7%', '20余次', '超260亿元', '下降2%以上', '超过120家', '各5家以上', '百亿级', '两个'])
      expect(marked).to.include(words);
    const quantities = eachIndicator(report)
      .filter(({item}) => item)
      .flatMap(({indicator: {value, change}}) => [value, change].filter((it) => it));
    // Two pairs of indicators share their words: 科技基础研发平台、科技企业孵化器各5家以上, 收储、出让经营性土地各600亩.
    expect(marked).to.have.length(quantities.length - 2);
  });

  it('leave the text alone where a figure stands nowhere, and never overlap', () => {
    const [item] = items as [Item];
    const [indicator] = item.indicators as [Item['indicators'][number]];
    const lost = {...indicator, source: {exact: '别处'}};
    expect(stretchesOf(item.text, [lost])).to.deep.equal([{text: item.text}]);
    const inner = {...indicator, value: {...indicator.value, printed: '400亿元'}} as typeof indicator;
    expect(stretchesOf(item.text, [indicator, inner]).map(({text}) => text)).to.deep.equal([
      '预计地区生产总值',
      '突破400亿元',
      '，',
      '增长7%',
    ]);
    expect(
      stretchesOf(item.text, [inner, indicator])
        .map(({text}) => text)
        .join(''),
    ).to.equal(item.text);
  });

  it('stay within a sentence', () => {
    expect(stretchesOf('甲4个。乙', [], {start: 0, end: 4})).to.deep.equal([{text: '甲4个。'}]);
  });
});
