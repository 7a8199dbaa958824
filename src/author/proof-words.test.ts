// What the sheet finds in the letters of a report: names, titles, rare characters, the words of a list.
import {expect} from '@open-wc/testing';
import {parseReport} from '../model/parse.js';
import {reportOf} from '../testing/report.js';
import {isInGb2312} from './gb2312.js';
import {proof} from './index.js';
import {oddKind} from './proof-letters.js';
import {peopleOf} from './people.js';
import {withListed} from './proof-sheet.js';

describe('names of persons and titles of office', () => {
  const named = (texts: readonly string[], lang = 'zh-CN') =>
    peopleOf(texts, lang)
      .flat()
      .map(({name, title, kind}) => [name, title, ...(kind === 'sure' ? [] : [kind])]);
  for (const [text, ...found] of [
    ['市长张三丰作报告。', ['张三丰', '市长']],
    ['市长 张三丰', ['张三丰', '市长']],
    ['张三市长作报告。', ['张三', '市长']],
    ['在省委书记李四、省长王五六带领下', ['李四', '书记'], ['王五六', '省长']],
    ['以钱七八同志为组长', ['钱七八', '同志']],
    ['向李四同志学习，会见李四总理', ['李四', '同志'], ['李四', '总理']],
    ['深入落实钱七八总书记要求', ['钱七八', '总书记']],
    ['欧阳小明副主席出席', ['欧阳小明', '副主席']],
    ['李四、王五六副市长出席', ['李四', '副市长'], ['王五六', '副市长']],
    ['会见艾力·买买提主席', ['艾力·买买提', '主席']],
    ['常务副市长赵六主持', ['赵六', '常务副市长']],
    ['学习赵七八新时代发展思想', ['赵七八', '新时代发展思想']],
    ['坚持孙八九思想、孙八九理论', ['孙八九', '思想'], ['孙八九', '理论']],
    ['牢固确立习某某强军思想，维护习某某同志', ['习某某', '强军思想'], ['习某某', '同志']],
    ['坚持以孙八九军事思想为指导', ['孙八九', '军事思想', 'doubtful']],
    ['确保“总书记有号令”，省委书记强调', ['', '总书记', 'title'], ['', '书记', 'title']],
    // 温海市长: of the place 温海, or a person.
    ['温海市长出席', ['温海', '市长', 'doubtful']],
    ['主任医师3名，市长热线、市长质量奖、省长直通车，人大常委会，部长级会议，轮值主席国。'],
    ['全市上下共同努力，思想解放，理论学习，加强未成年人思想道德建设，增强安全思想。'],
    ['扛起重大使命，合理扩大使用范围，推行长期护理保险，建强校长、班主任队伍，实施名校长工程。'],
    ['全国各级书记、主任听取主任的意见，广大党员同志、老同志、各位院士。'],
    ['甘肃省长和江苏省长、公安厅厅长、金融局局长、工程院院士、高级教授、全职院士。'],
  ] as readonly (readonly [string, ...(readonly string[])[]])[])
    it(text, () => {
      expect(named([text])).to.deep.equal(found);
    });

  it('that are sure at one place are names at every other', () => {
    expect(named(['市长张三丰作报告。', '张三丰说，感人的张三丰精神'])).to.deep.equal([
      ['张三丰', '市长'],
      ['张三丰', ''],
      ['张三丰', ''],
    ]);
    expect(named(['市长高原作报告。', '青藏高原'])).to.deep.equal([['高原', '市长']]);
  });

  it('in English', () => {
    expect(
      named(
        [
          'Councillor Jane O’Hara and the Deputy Mayor spoke; the secretary did not. East Asian Leaders Meetings, a Drawing.',
          'Jane O’Hara’s plan. John Q. Doe, Leader of the Council',
          'with Comrade Ann Other at its core, and Ann Other Thought',
        ],
        'en-GB',
      ),
    ).to.deep.equal([
      ['Jane O’Hara', 'Councillor'],
      ['', 'Deputy Mayor', 'title'],
      ['Jane O’Hara', ''],
      ['John Q. Doe', 'Leader'],
      ['Ann Other', 'Comrade'],
      ['Ann Other', 'Thought'],
    ]);
  });

  it('stand once, in the order of the report, each with every place; what is not sure apart', () => {
    const text = '新建公园4个，增长7%。区长李四出席，区长李四讲话，总书记指示，温海市长出席。';
    const report = parseReport(reportOf({}, {speaker: '某某', source: {title: '张三市长的报告'}}, text)).report;
    const {rows} = proof(report).sections.find(({id}) => id === 'people') ?? {rows: []};
    expect(rows.map(({cells}) => cells.map((cell) => cell.map((line) => line.map(({text: it}) => it).join(''))))).to.deep.equal([
      [['某某'], [], ['1'], ['报告人某某']],
      [['张三'], ['市长'], ['1'], ['来源张三市长的报告']],
      [
        ['李四'],
        ['区长'],
        ['2'],
        [
          '第1章 · 总目标 · 第1段新建公园4个，增长7%。区长李四出席，区长李四讲话，总书',
          '第1章 · 总目标 · 第1段增长7%。区长李四出席，区长李四讲话，总书记指示，温海市',
        ],
      ],
      [['可能是姓名1 项']],
      [['温海'], ['市长'], ['1'], ['第1章 · 总目标 · 第1段长李四讲话，总书记指示，温海市长出席。']],
      [['只写职务，没有姓名1 项']],
      [[''], ['总书记'], ['1'], ['第1章 · 总目标 · 第1段李四出席，区长李四讲话，总书记指示，温海市长出席。']],
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
