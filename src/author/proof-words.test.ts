// What the sheet finds in the letters of a report: names, titles, rare characters, the words of a list.
import {expect} from '@open-wc/testing';
import {parseReport} from '../model/parse.js';
import {reportOf} from '../testing/report.js';
import {isInGb2312} from './gb2312.js';
import {proof} from './index.js';
import {oddKind} from './proof-letters.js';
import {peopleIn} from './proof-people.js';
import {withListed} from './proof-sheet.js';

describe('possible names and titles of office', () => {
  for (const [text, ...found] of [
    ['市长张三丰作报告。', ['张三丰', '市长']],
    ['张三市长作报告。', ['张三', '市长']],
    ['在省委书记李四、省长王五六带领下', ['李四', '书记'], ['王五六', '省长']],
    ['以钱七八同志为组长', ['钱七八', '同志']],
    ['欧阳小明副主席出席', ['欧阳小明', '副主席']],
    ['常务副市长赵六主持', ['赵六', '常务副市长']],
    ['学习赵七八新时代思想', ['赵七八', '新时代']],
    ['听取主任的意见', ['', '主任']],
    ['主任医师3名，市长热线、市长质量奖，人大常委会，部长级会议。'],
    ['全市上下共同努力，思想解放，理论学习。'],
    ['全国各级书记、主任', ['', '书记'], ['', '主任']],
  ] as readonly (readonly [string, ...(readonly [string, string])[]])[])
    it(text, () => {
      expect(peopleIn(text, 'zh-CN').map(({name, title}) => [name, title])).to.deep.equal(found);
    });

  it('in English', () => {
    expect(
      peopleIn('Councillor Jane O’Hara and the Deputy Mayor spoke; the secretary did not.', 'en-GB').map((it) => [it.name, it.title]),
    ).to.deep.equal([
      ['Jane O’Hara', 'Councillor'],
      ['', 'Deputy Mayor'],
    ]);
  });

  it('stand in the order of the report, with what it says of itself', () => {
    const report = parseReport(
      reportOf({}, {speaker: '张三', source: {title: '张三市长的报告'}}, '新建公园4个，增长7%。区长李四出席。'),
    ).report;
    const {rows} = proof(report).sections.find(({id}) => id === 'people') ?? {rows: []};
    expect(
      rows.map(({cells}) =>
        cells.map((cell) =>
          cell
            .flat()
            .map(({text}) => text)
            .join(''),
        ),
      ),
    ).to.deep.equal([
      ['', '张三', '报告人', '', '数据'],
      ['1', '张三', '市长', '张三市长的报告', '来源'],
      ['2', '李四', '区长', '新建公园4个，增长7%。区长李四出席。', '第1章 · 总目标 · 第1段'],
    ]);
  });
});

describe('the national set of characters', () => {
  it('holds what GB 2312 holds, and nothing that only its successors hold', () => {
    for (const letter of 'Az9啊座亍齄。，“”—…·％∶①⑽Ⅰ°㈠￥αЯāㄅ─') expect(isInGb2312(letter), letter).to.equal(true);
    for (const letter of '镕喆㎡ⅰ€–堃𠮷淏ɡ\ue000') expect(isInGb2312(letter), letter).to.equal(false);
  });

  it('tells what is lost from what is private and what is outside', () => {
    expect(Array.from('\ufffd\ue123喆啊', oddKind)).to.deep.equal(['lost', 'private', 'outside', undefined]);
    expect(oddKind('\ud842')).to.equal('lost');
  });

  it('is that of Chinese reports: of others only what is lost is listed', () => {
    const rowsOf = (lang: string) => {
      const report = parseReport(reportOf({}, {lang, subtitle: '喆£\ue000'})).report;
      return proof(report, {lang: 'zh-CN'})
        .sections.find(({id}) => id === 'letters')
        ?.rows.map(({cells}) => cells.map((cell) => cell[0]?.[0]?.text));
    };
    expect(rowsOf('zh-CN')).to.deep.equal([
      ['喆', 'U+5586', '不在国标字符集内', '喆£\ue000', '副题'],
      ['£', 'U+00A3', '不在国标字符集内', '喆£\ue000', '副题'],
      ['\ue000', 'U+E000', '专用字形，多数电脑不能显示', '喆£\ue000', '副题'],
    ]);
    expect(rowsOf('en')?.map(([letter]) => letter)).to.deep.equal(['\ue000']);
  });
});

describe('the words of a list', () => {
  it('are marked wherever they stand, over the ends of what is set otherwise; the longer word first', () => {
    const line = [{text: '新建公'}, {text: '园4个', as: 'figure' as const}, {text: '。'}];
    expect(withListed(line, ['公园', '公', '4个。'])).to.deep.equal([
      {text: '新建'},
      {text: '公', listed: true},
      {text: '园', as: 'figure', listed: true},
      {text: '4个', as: 'figure', listed: true},
      {text: '。', listed: true},
    ]);
    expect(withListed(line, ['没有'])).to.equal(line);
  });

  it('are listed with their place, in titles too', () => {
    const report = parseReport(reportOf()).report;
    const {rows = []} = proof(report, {listed: ['示例', '公园']}).sections.find(({id}) => id === 'listed') ?? {};
    expect(rows.map(({cells}) => [cells[0], cells[2]].map((cell) => cell?.[0]?.[0]?.text))).to.deep.equal([
      ['示例', '地名'],
      ['示例', '来源'],
      ['示例', '标题'],
      ['公园', '第1章 · 总目标 · 第1段'],
    ]);
    expect(proof(report).sections.some(({id}) => id === 'listed')).to.equal(false);
  });
});
