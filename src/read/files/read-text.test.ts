import {expect} from '@open-wc/testing';
import {widthOf} from './line.js';
import {readFile} from './read-file.js';
import {readText} from './read-text.js';

/** Texts of the paragraphs of a file. */
const textsOf = (text: string): readonly string[] => readText(text).paragraphs.map((it) => it.text);

const HEAD = ['云川市2026年政府工作报告', '——2026年1月8日在云川市第九届人民代表大会第五次会议上', '云川市市长 林知远', '各位代表：'];
const SENTENCE = '全市地区生产总值突破400亿元，增长7.2%，居民收入稳步提高，粮食再获丰收。';

/** A text whose lines are cut at a width, as a printer does it. */
function cut(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (widthOf(line + letter) > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  lines.push(line);
  return lines;
}

describe('the lines of a text', () => {
  it('are its paragraphs, with and without empty lines between them', () => {
    const lines = [...HEAD, '一、2025年工作回顾', SENTENCE, '二、2026年工作安排', SENTENCE];
    expect(textsOf(lines.join('\n'))).to.deep.equal(lines);
    expect(textsOf(`\ufeff${lines.join('\r\n\r\n')}\r\n`)).to.deep.equal(lines);
    expect(textsOf(`\u3000\u3000${lines.join(' \u2028\u3000\u3000')}`)).to.deep.equal(lines);
  });

  it('are joined where one ends inside a sentence, a word or a number', () => {
    const joined = (...lines: string[]): string | undefined => textsOf([...HEAD, '一、工作回顾', ...lines, '二、工作安排'].join('\n'))[5];
    const long = '过去一年，全市上下同心，经济稳中有进，新建公园4个。空气明显好转，';
    expect(joined(`${long}PM`, '2.5', '年平均浓度下降到28微克。')).to.equal(`${long}PM2.5年平均浓度下降到28微克。`);
    expect(joined(`${long}发放补贴1`, '2248元。')).to.equal(`${long}发放补贴12248元。`);
    expect(joined(`${long}增长2.`, '5%。')).to.equal(`${long}增长2.5%。`);
    expect(joined('（', '三）改革开放持续深化')).to.equal('（三）改革开放持续深化');
    expect(joined('（三）', '改革开放持续深化')).to.equal('（三）改革开放持续深化');
    expect(joined('今年经济社会发展的', '主要目标', '是：地区生产总值增长6%。')).to.equal(
      '今年经济社会发展的主要目标是：地区生产总值增长6%。',
    );
    expect(joined('扎实开展“好客', '云川”行动。')).to.equal('扎实开展“好客云川”行动。');
  });

  it('are no wraps where a heading ends, or a list begins', () => {
    const lines = [
      ...HEAD,
      '一、工作回顾',
      '（一）聚焦扩大内需，确保经济平稳运行',
      '投资增长8%。',
      '工作总体方向',
      SENTENCE,
      '主要目标是：',
      '——经济增长6%；',
      '——新增就业5万人。',
    ];
    expect(textsOf(lines.join('\n'))).to.deep.equal(lines);
    expect(readText(lines.join('\n')).mends).to.deep.equal([]);
  });

  it('make one title of two', () => {
    const [title = '', , speaker = ''] = HEAD;
    const lines = [title, '——2026年1月8日在云川市第九届', '人民代表大会第五次会议上', speaker, '各位代表：'];
    expect(textsOf(lines.join('\n'))).to.deep.equal(HEAD);
    expect(textsOf(['云川市', '政府工作报告', '各位代表：'].join('\n'))[0]).to.equal('云川市政府工作报告');
    expect(textsOf(['云川市2025年计划执行情况与', '2026年计划草案的报告', '各位代表：'].join('\n'))[0]).to.equal(
      '云川市2025年计划执行情况与2026年计划草案的报告',
    );
  });

  it('are joined throughout a text that is cut at one width', () => {
    const paragraphs = [`${SENTENCE.repeat(4)}新建公园4个。`, `${SENTENCE.repeat(3)}改造道路12248米。`];
    for (const indent of ['', '\u3000\u3000']) {
      const lines = [...HEAD, '一、工作回顾', ...paragraphs.flatMap((it) => cut(indent + it, 26))];
      expect(textsOf(lines.join('\n')), indent).to.deep.equal([...HEAD, '一、工作回顾', ...paragraphs]);
    }
    const gaps = [...HEAD, '一、工作回顾', ...paragraphs].map((it) => cut(it, 26).join('\n')).join('\n\n');
    expect(textsOf(gaps)).to.deep.equal([...HEAD, '一、工作回顾', ...paragraphs]);
  });

  it('are joined where each is a piece of a sentence, and only there', () => {
    const pieces = Array.from({length: 5}, (_, index) => [`第${index}项工作顺利推进，`, '各项目标全面完成；', '群众满意。', '环境改善。']);
    const sentences = pieces.flatMap(([a = '', b = '', c = '', d = '']) => [a + b + c, d]);
    expect(textsOf([...HEAD, ...pieces.flat()].join('\n'))).to.deep.equal([...HEAD, ...sentences]);
  });

  it('keep the spaces of English', () => {
    const head = ['Report on the Work of the Government', 'Fellow Deputies,'];
    const lines = [...head, 'Yields grew by an average of 11.7 percent,', 'and 4 parks were', 'built.', 'Fellow Deputies,', 'We did it.'];
    expect(textsOf(lines.join('\n'))).to.deep.equal([
      ...head,
      'Yields grew by an average of 11.7 percent, and 4 parks were built.',
      'Fellow Deputies,',
      'We did it.',
    ]);
  });

  it('are cells where they stand one below the other at their tabs', () => {
    const {paragraphs} = readText([...HEAD, SENTENCE, '指标\t2025年', '公园\t4个', '一、\t工作安排', SENTENCE].join('\n'));
    expect(paragraphs.map(({cells}) => cells).filter(Boolean)).to.deep.equal([
      ['指标', '2025年'],
      ['公园', '4个'],
    ]);
    expect(paragraphs[7]?.text).to.equal('一、工作安排');
  });
});

describe('what was mended in a text', () => {
  const mendsOf = (...lines: string[]): unknown => readText([...HEAD, ...lines].join('\n')).mends;

  it('is named with its paragraph, as it was and as it is', () => {
    expect(mendsOf('全市上下同心同德，经济稳中有进，环境不断改善。去年共发放补贴1', '2248元。')).to.deep.equal([
      {paragraph: 4, kind: 'wrap', was: '去年共发放补贴1\n2248元。', now: '去年共发放补贴12248元。'},
    ]);
    expect(mendsOf('生产总值增长 12.5 %，新建公园4个。')).to.deep.equal([
      {paragraph: 4, kind: 'space', was: '生产总值增长 12.5 %，新建公园', now: '生产总值增长12.5%，新建公园'},
    ]);
  });

  it('are the spaces of a sentence, and none of a name, a slogan or English', () => {
    const kept = ['云川市市长 林 远', '擦亮“好客云川 好品云川”品牌，新建公园4个。', '4 parks were built. They are new.'];
    expect(mendsOf(...kept)).to.deep.equal([]);
    expect(textsOf([...HEAD, ...kept].join('\n')).slice(4)).to.deep.equal(kept);
    expect(textsOf([...HEAD, '全 市 PM 2.5 浓度为 28 微克， 公园 4 个。'].join('\n'))[4]).to.equal('全市PM2.5浓度为28微克，公园4个。');
  });

  it('are short lines that come again in the middle of sentences; numbers of pages go with them', () => {
    const halves = ['全市新建公园，', '改造道路4条。', '全市新建学校，', '扩建医院2所。', '全市新建桥梁，', '拓宽河道3处。'];
    const lines = halves.flatMap((half, index) => (index % 2 ? [half] : [half, `— ${index} —`, '', '云川市内部办公网']));
    const {paragraphs, mends} = readText([...HEAD, ...lines].join('\n'));
    expect(paragraphs.slice(4).map(({text}) => text)).to.deep.equal([
      '全市新建公园，改造道路4条。',
      '全市新建学校，扩建医院2所。',
      '全市新建桥梁，拓宽河道3处。',
    ]);
    expect(mends).to.deep.equal([4, 5, 6].map((paragraph) => ({paragraph, kind: 'noise', was: '云川市内部办公网', now: ''})));
  });

  it('are odd runs that come again, and no words, units or addresses that do not', () => {
    const odd = ['生产总值ht60df增长7%。', '投资增长8%ht60df。', '消费增ht60df长9%。'];
    expect(textsOf([...HEAD, ...odd].join('\n')).slice(4)).to.deep.equal(['生产总值增长7%。', '投资增长8%。', '消费增长9%。']);
    const words = ['装机500kwh。', '新增500kwh。', '共有500kwh。', '见www.yunchuan.example。'];
    expect(textsOf([...HEAD, ...words].join('\n')).slice(4)).to.deep.equal(words);
  });

  it('are letters that nobody sees in a number, and letters of one font, which are named', () => {
    const {paragraphs, mends} = readText([...HEAD, '投资4\u200b00亿元\u200b。', '增长\ue5e55%。'].join('\n'));
    expect(paragraphs.slice(4).map(({text}) => text)).to.deep.equal(['投资400亿元。', '增长\ue5e55%。']);
    expect(mends).to.deep.equal([
      {paragraph: 4, kind: 'letter', was: '4\u200b0', now: '40'},
      {paragraph: 5, kind: 'letter', was: 'U+E5E5', now: '\ue5e5'},
    ]);
  });
});

describe('what a site prints around a report', () => {
  const BUTTONS = ['下载', '打印', '【字号：', '加大', '减小', '】'];
  const [title = '', session = '', speaker = ''] = HEAD;

  it('stands beside it: buttons, way, source, time, captions, what comes after', () => {
    const {paragraphs, beside} = readText(
      [
        ...[
          '分享:',
          title,
          session,
          '首页',
          '>',
          '政府工作报告',
          ...BUTTONS,
          title,
          '来源：云川日报',
          '时间：',
          '2026-01-09 09:20',
          session,
          speaker,
        ],
        ...[
          '市长林知远作政府工作报告。记者 江一帆',
          '各位代表：',
          SENTENCE,
          '打印',
          SENTENCE,
          '》》点击图片进入专题《《',
          '分享到:',
          '相关报道：',
          '某地新闻一则',
        ],
      ].join('\n'),
    );
    // What comes after and is no button is kept: a person is asked.
    expect(paragraphs.map(({text}) => text)).to.deep.equal([
      ...[...HEAD, SENTENCE, '打印', SENTENCE],
      ...['》》点击图片进入专题《《', '相关报道：', '某地新闻一则'],
    ]);
    expect(beside).to.deep.equal([
      ...['分享:', title, session, '首页', '>', '政府工作报告', ...BUTTONS, '来源：云川日报', '时间：2026-01-09 09:20'],
      ...['市长林知远作政府工作报告。记者 江一帆', '分享到:'],
    ]);
  });

  it('is nothing of a text that has no salutation', () => {
    const lines = ['政府工作报告', '一、工作回顾', SENTENCE, '二、工作安排', SENTENCE];
    expect(readText(lines.join('\n')).beside).to.deep.equal([]);
    expect(textsOf(lines.join('\n'))).to.deep.equal(lines);
    expect(textsOf('新建公园4个。')).to.deep.equal(['新建公园4个。']);
    expect(textsOf('')).to.deep.equal([]);
  });
});

describe('annexes and glossaries', () => {
  it('stand apart from the report', () => {
    for (const opening of ['附件1', '附：', '附件：2026年民生实事', '名词解释', '《政府工作报告》名词解释', '附录 有关用语说明']) {
      const {paragraphs, apart} = readText(
        [...HEAD, SENTENCE, '各位代表！让我们团结奋斗，谱写云川新篇章！', opening, '一、新建公园4个。'].join('\n'),
      );
      expect(paragraphs.length, opening).to.equal(6);
      expect(apart).to.deep.equal([{text: opening}, {text: '一、新建公园4个。'}]);
    }
  });

  it('are no lines before the last salutation', () => {
    const lines = [...HEAD, SENTENCE, '附件', SENTENCE, '各位代表！让我们团结奋斗，谱写云川新篇章！'];
    expect(readText(lines.join('\n')).apart).to.deep.equal([]);
  });
});

describe('a mark of secrecy or of a draft', () => {
  const holdsOf = (...lines: string[]): unknown => readText(lines.join('\n')).holds;

  it('holds the file, wherever it stands alone or in the title', () => {
    expect(holdsOf('云川市政府工作报告（送审稿）', '各位代表：', SENTENCE)).to.deep.equal([
      {kind: 'draft', words: '云川市政府工作报告（送审稿）'},
    ]);
    for (const words of ['（征求意见稿）', '讨论稿', '（第3次讨论稿）'])
      expect(holdsOf('政府工作报告', words, '各位代表：', SENTENCE), words).to.deep.equal([{kind: 'draft', words}]);
    for (const words of ['机密★1年', '秘密', '内部资料 注意保存', '绝密', '会后收回', '★'])
      expect(holdsOf('政府工作报告', '各位代表：', SENTENCE, words, SENTENCE), words).to.deep.equal([{kind: 'secrecy', words}]);
  });

  it('leaves its own line beside the report, and the title as it is', () => {
    const {paragraphs, beside} = readText(['机密★1年', '政府工作报告（讨论稿）', '各位代表：', SENTENCE].join('\n'));
    expect(paragraphs.map(({text}) => text)).to.deep.equal(['政府工作报告（讨论稿）', '各位代表：', SENTENCE]);
    expect(beside).to.deep.equal(['机密★1年']);
  });

  const MARKS = [
    ...['送审稿', '征求意见稿', '（送审稿）', '(送审稿)', '第二稿', '（第3稿）', '2026年1月3日稿', '1月3日稿', '20260103稿', '1.3稿'],
    ...[
      '修改稿（1月5日）',
      '送 审 稿',
      '送审稿 第2版',
      '市委常委会讨论稿',
      '人大审议稿',
      '三审稿',
      '报批稿',
      '清样',
      '（草案）',
      '（供审议）',
    ],
    ...[
      '机密',
      '机\u3000密',
      '机密 ★',
      '机密★1年',
      '秘密 ★ 3年',
      '机密 1年',
      '【内部资料】',
      '讨论稿 · 请勿外传',
      '保密期限：1年',
      '内部文件 请勿外传',
    ],
  ];

  it('is one in any form, before the title, under it, and before the salutation', () => {
    const [title = '', session = '', speaker = '', salutation = ''] = HEAD;
    for (const words of MARKS)
      for (const lines of [
        [words, title, session, speaker],
        [title, words, session, speaker],
        [title, session, speaker, words],
      ]) {
        const {holds, paragraphs} = readText([...lines, salutation, SENTENCE].join('\n'));
        expect(holds.length, lines.join()).to.be.greaterThan(0);
        expect(paragraphs.map(({text}) => text)).to.deep.equal([...HEAD, SENTENCE]);
      }
  });

  it('stands in the name of a file', async () => {
    const named = async (name: string): Promise<unknown> => (await readFile([...HEAD, SENTENCE].join('\n'), {name})).holds;
    for (const [name, words] of [
      ['报告(送审稿)0112.txt', '报告(送审稿)0112'],
      ['云川/政府工作报告征求意见稿.md', '政府工作报告征求意见稿'],
      ['政府工作报告第3稿.txt', '政府工作报告第3稿'],
    ] as const)
      expect(await named(name), name).to.deep.equal([{kind: 'draft', words}]);
    expect(await named('机密★1年.txt')).to.deep.equal([{kind: 'secrecy', words: '机密★1年'}]);
    for (const name of ['', '2026年政府工作报告.txt', '政府工作报告0112.txt', '稿件.txt', '保守国家秘密工作报告.txt'])
      expect(await named(name), name).to.deep.equal([]);
  });

  it('is no word of the report', () => {
    const words = [
      '（一）提请人大审议',
      '发稿12篇',
      '第三稿源基地建成',
      '（三）加强内部管理',
      '完成规划征求意见稿。',
      '保守国家秘密，守住机密。',
      '内部审计全覆盖',
      '坚决查处泄露秘密行为',
      '一、修改稿件12篇',
    ];
    expect(holdsOf(...HEAD, ...words)).to.deep.equal([]);
  });
});
