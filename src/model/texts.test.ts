import {expect} from '@open-wc/testing';
import {reportOf, yearOf} from '../testing/report.js';
import {eachIndicator, indicatorsOf} from './lookup.js';
import {parseReport} from './parse.js';
import type {Report} from './schema.js';
import {paragraphText, textsOf} from './texts.js';

const figure = (id: string, exact: string, more: object = {}): object => ({
  id,
  name: '公园',
  status: 'achieved',
  tier: 'count',
  value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'},
  source: {exact},
  ...more,
});

/** The report of 云川, with every kind of text that there is. */
function yunchuan(): Report {
  const review = {
    id: 'review-2024',
    role: 'review',
    title: '一、2024年工作回顾',
    period: yearOf(2024),
    blocks: [
      {kind: 'text', paragraphs: [{text: '导语。'}]},
      {kind: 'keywords', title: '关键词', keywords: [{text: '宜居'}, {text: '便民'}]},
      {
        kind: 'theme',
        id: 'theme-2024-1',
        title: '新建公园4个',
        titleIndicators: [figure('in-title', '新建公园4个')],
        period: yearOf(2023),
        paragraphs: [
          {
            mark: '一是',
            label: '公园4个：',
            text: '改建公园4个。',
            indicators: [figure('in-label', '公园4个：'), figure('in-text', '改建公园4个')],
          },
          {
            text: '上半年新建公园4个。',
            period: {printed: '上半年', start: '2024-01', end: '2024-06'},
            indicators: [figure('of-half', '新建公园4个')],
          },
        ],
      },
      {kind: 'text', paragraphs: [{text: '过渡，公园4个。', indicators: [figure('in-bridge', '公园4个')]}]},
      {kind: 'keywords', keywords: [{text: '实干'}]},
    ],
  };
  const plan = {
    id: 'plan',
    role: 'plan',
    title: '二、今后工作',
    blocks: [
      {
        kind: 'goals',
        title: '主要目标',
        period: {printed: '“十四五”时期', start: '2021', end: '2025'},
        paragraphs: [{text: '公园4个。', indicators: [figure('of-span', '公园4个'), figure('of-year', '公园4个', {period: yearOf(2025)})]}],
      },
    ],
  };
  return parseReport(
    reportOf(
      {},
      {
        subtitle: '副题',
        opening: [{text: '各位代表：公园4个。', indicators: [figure('in-opening', '公园4个')]}],
        chapters: [review, plan],
        closing: [{text: '谢谢。'}],
      },
    ),
  ).report;
}

describe('the texts of a report', () => {
  it('are all that it prints, in order, each with its path', () => {
    expect(textsOf(yunchuan()).map(({path, text}) => [path, text])).to.deep.equal([
      ['$.title', '示例'],
      ['$.subtitle', '副题'],
      ['$.opening[0]', '各位代表：公园4个。'],
      ['$.chapters[0].title', '一、2024年工作回顾'],
      ['$.chapters[0].blocks[0].paragraphs[0]', '导语。'],
      ['$.chapters[0].blocks[1].title', '关键词'],
      ['$.chapters[0].blocks[1].keywords[0].text', '宜居'],
      ['$.chapters[0].blocks[1].keywords[1].text', '便民'],
      ['$.chapters[0].blocks[2].title', '新建公园4个'],
      ['$.chapters[0].blocks[2].paragraphs[0]', '一是公园4个：改建公园4个。'],
      ['$.chapters[0].blocks[2].paragraphs[1]', '上半年新建公园4个。'],
      ['$.chapters[0].blocks[3].paragraphs[0]', '过渡，公园4个。'],
      ['$.chapters[0].blocks[4].keywords[0].text', '实干'],
      ['$.chapters[1].title', '二、今后工作'],
      ['$.chapters[1].blocks[0].title', '主要目标'],
      ['$.chapters[1].blocks[0].paragraphs[0]', '公园4个。'],
      ['$.closing[0]', '谢谢。'],
    ]);
  });

  it('hold their figures, each with its path and with the nearest time that is said', () => {
    expect(eachIndicator(yunchuan()).map(({indicator: {id}, path, period}) => [id, path, period?.printed])).to.deep.equal([
      ['in-opening', '$.opening[0].indicators[0]', undefined],
      ['in-title', '$.chapters[0].blocks[2].titleIndicators[0]', '2023年'],
      ['in-label', '$.chapters[0].blocks[2].paragraphs[0].indicators[0]', '2023年'],
      ['in-text', '$.chapters[0].blocks[2].paragraphs[0].indicators[1]', '2023年'],
      ['of-half', '$.chapters[0].blocks[2].paragraphs[1].indicators[0]', '上半年'],
      ['in-bridge', '$.chapters[0].blocks[3].paragraphs[0].indicators[0]', '2024年'],
      ['of-span', '$.chapters[1].blocks[0].paragraphs[0].indicators[0]', '“十四五”时期'],
      ['of-year', '$.chapters[1].blocks[0].paragraphs[0].indicators[1]', '2025年'],
    ]);
  });

  it('know what surrounds them', () => {
    const report = yunchuan();
    const [review] = report.chapters;
    const found = eachIndicator(report).find(({indicator}) => indicator.id === 'in-text');
    expect(found?.chapter).to.equal(review);
    expect(found?.block).to.equal(review?.blocks[2]);
    expect(found?.paragraph?.text).to.equal('改建公园4个。');
    const [opening] = eachIndicator(report);
    expect([opening?.chapter, opening?.block, opening?.paragraph?.text]).to.deep.equal([undefined, undefined, '各位代表：公园4个。']);
  });

  it('are a paragraph whole: its number, its label and its words', () => {
    expect(paragraphText({mark: '1.', label: '公园建设：', text: '新建4个。'})).to.equal('1.公园建设：新建4个。');
    expect(paragraphText({text: '新建4个。'})).to.equal('新建4个。');
  });

  it('give the figures of a block, those of its title first', () => {
    const blocks = yunchuan().chapters[0]?.blocks ?? [];
    expect(blocks.map((block) => indicatorsOf(block).map(({id}) => id))).to.deep.equal([
      [],
      [],
      ['in-title', 'in-label', 'in-text', 'of-half'],
      ['in-bridge'],
      [],
    ]);
  });
});
