import {expect} from '@open-wc/testing';
import {reportOf, yunchuan} from '../testing/report.js';
import {unstructuredFigures, type PlainNumber} from './check-numbers.js';
import {parseReport} from '../model/parse.js';

/** Path and number of all that no indicator and no list accounts for. */
const foundIn = (value: unknown, numbers: readonly Pick<PlainNumber, 'exact' | 'prefix'>[] = []): readonly (readonly [string, string])[] =>
  unstructuredFigures(
    parseReport(value).report,
    numbers.map((it) => ({category: '', reason: '', ...it})),
  ).map(({path, params}) => [path, (params as {number: string}).number]);

describe('the numbers of a report that no figure accounts for', () => {
  it('are none where each is in a figure of any form, in the number of a paragraph or on the list', () => {
    expect(foundIn(yunchuan())).to.deep.equal([]);
    expect(foundIn({...(yunchuan() as Record<string, unknown>), subtitle: '惠及8个村'}, [{exact: '8个村'}])).to.deep.equal([]);
    expect(foundIn({...(yunchuan() as Record<string, unknown>), subtitle: '惠及8个村'})).to.deep.equal([['$.subtitle[2]', '8']]);
    expect(foundIn({...(yunchuan() as Record<string, unknown>), subtitle: 'over 54 million trees'})).to.deep.equal([
      ['$.subtitle[5]', '54 million'],
    ]);
    expect(foundIn({...(yunchuan() as Record<string, unknown>), subtitle: 'over 54 million trees'}, [{exact: '54'}])).to.deep.equal([]);
  });

  it('are named with the key of their paragraph that they stand in, wherever it stands', () => {
    const paragraph = {mark: '3.', label: '新建公园4个：', text: '植树300棵。'};
    const theme = {kind: 'theme', id: 'theme-1', title: '十件实事', paragraphs: [paragraph]};
    const keywords = {kind: 'keywords', title: '5个关键词', keywords: [{text: '30分钟'}]};
    const chapter = {id: 'plan', role: 'plan', title: '计划', blocks: [keywords, theme, {kind: 'text', paragraphs: [{text: '修路7条。'}]}]};
    expect(foundIn(reportOf({}, {opening: [{text: '建校8所。'}], chapters: [chapter], closing: [paragraph]}))).to.deep.equal([
      ['$.opening[0].text[2]', '8'],
      ['$.chapters[0].blocks[0].title[0]', '5'],
      ['$.chapters[0].blocks[0].keywords[0].text[0]', '30'],
      ['$.chapters[0].blocks[1].title[0]', '十'],
      ['$.chapters[0].blocks[1].paragraphs[0].label[4]', '4'],
      ['$.chapters[0].blocks[1].paragraphs[0].text[2]', '300'],
      ['$.chapters[0].blocks[2].paragraphs[0].text[2]', '7'],
      ['$.closing[0].label[4]', '4'],
      ['$.closing[0].text[2]', '300'],
    ]);
  });
});
