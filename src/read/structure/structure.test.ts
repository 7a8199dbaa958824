import {expect} from '@open-wc/testing';
import {fictionalProvince} from '../../../tools/dev/fictional-province.js';
import {checkSource} from '../../author/check-source.js';
import {checkReport} from '../../author/check-report.js';
import {parseReport} from '../../model/parse.js';
import type {Block, Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import type {FileParagraph} from '../file-text.js';
import {structureOf} from './index.js';

const paragraphs = (text: string): readonly FileParagraph[] => text.split('\n').map((line) => ({text: line}));

/** The structure of a text, which loses nothing of it and is free of faults. */
function reportOf(text: string, given: readonly FileParagraph[] = paragraphs(text), lang = 'zh-CN'): Report {
  const {report} = structureOf(given, {lang, name: '示例'});
  expect(parseReport(report).problems, text).to.deep.equal([]);
  expect(checkSource(report, text), text).to.deep.equal([]);
  expect(checkReport(report), text).to.deep.equal([]);
  return report;
}

/** A block in a line: kind, level, mark, title, and how many paragraphs. */
const told = (block: Block): string =>
  block.kind === 'theme'
    ? `${'>>>'.slice(0, block.level ?? 1)} ${block.mark ?? ''}|${block.title ?? ''} ${block.paragraphs.length}`
    : block.kind === 'keywords'
      ? `keywords ${block.keywords.map(({text, theme}) => `${text}${theme ? `→${theme}` : ''}`).join(' ')}`
      : `${block.kind}${block.kind === 'goals' && block.title ? ` ${block.title}` : ''} ${block.paragraphs.length}`;

const outline = (report: Report): readonly string[] =>
  report.chapters.flatMap(({id, role, period, title, blocks}) => [`${id} ${role} ${period?.printed ?? '–'} ${title}`, ...blocks.map(told)]);

const LONG =
  '坚持稳中求进，扎实办好各项实事，努力让群众的日子一天比一天好，让山更绿、水更清、路更畅，让城乡面貌一年一个样、三年大变样，让发展成果更多、更公平地惠及全体人民。';

describe('the structure of a report', () => {
  it('has its head, whatever the page says around it', () => {
    const text = [
      '下载\n打印\n【字号：\n大\n中\n小\n】\n首页\n>\n云川要闻\n2026年云川省政府工作报告',
      '——二〇二六年一月二十七日在云川省第十四届人民代表大会第四次会议上\n来源：云川日报\n时间：2026-02-10\n云川省省长 张三',
      `各位代表：\n现在，我代表省人民政府报告工作。\n一、2025年工作回顾\n${LONG}\n二、2026年工作安排\n${LONG}\n各位代表！让我们一起努力！`,
    ].join('\n');
    const {title, subtitle, place, speaker, session, datePublished, opening, closing, issuer} = reportOf(text);
    expect({title, subtitle, place, speaker, session, datePublished, issuer}).to.deep.equal({
      title: '2026年云川省政府工作报告',
      subtitle: '——二〇二六年一月二十七日在云川省第十四届人民代表大会第四次会议上',
      place: {name: '云川省', level: 'province'},
      speaker: '云川省省长 张三',
      session: '云川省第十四届人民代表大会第四次会议',
      datePublished: '2026-01-27',
      issuer: undefined,
    });
    expect(opening?.map((it) => it.text)).to.deep.equal(['各位代表：', '现在，我代表省人民政府报告工作。']);
    expect(closing?.map((it) => it.text)).to.deep.equal(['各位代表！让我们一起努力！']);
  });

  it('names its place without a year in letters, and who speaks for a court', () => {
    const {place, speaker} = reportOf(
      `二〇〇三年云川市政府工作报告\n（２００３年２月２６日在云川市第十一届人民代表大会第一次会议上）\n市中级人民法院院长 张三\n各位代表：\n${LONG}`,
    );
    expect([place?.name, speaker]).to.deep.equal(['云川市', '市中级人民法院院长 张三']);
  });

  it('has chapters with a number or without, their role and their time', () => {
    const of = (...titles: readonly string[]): readonly string[] =>
      outline(reportOf(`云川市2026年政府工作报告\n各位代表：\n${titles.map((title) => `${title}\n${LONG}`).join('\n')}`)).filter(
        (line) => !line.startsWith('text'),
      );
    expect(of('一、2025年工作回顾', '二、2026年主要目标和重点工作')).to.deep.equal([
      'review-2025 review 2025年 一、2025年工作回顾',
      'plan-2026 plan 2026年 二、2026年主要目标和重点工作',
    ]);
    expect(of('“十四五”时期工作回顾', '“十五五”时期的主要目标任务', '2026年重点工作')).to.deep.equal([
      'review-2021-2025 review “十四五”时期 “十四五”时期工作回顾',
      'plan-2026-2030 plan “十五五”时期 “十五五”时期的主要目标任务',
      'plan-2026 plan 2026年 2026年重点工作',
    ]);
    expect(of('一、过去五年工作回顾', '二、今后五年奋斗目标和任务', '三、切实加强政府自身建设工作')).to.deep.equal([
      'review-2021-2025 review 过去五年 一、过去五年工作回顾',
      'plan-2026-2030 plan 今后五年 二、今后五年奋斗目标和任务',
      'other-3 other – 三、切实加强政府自身建设工作',
    ]);
  });

  it('looks back on the year of an account that was given in the next', () => {
    const of = (head: string, ...titles: readonly string[]): readonly string[] =>
      outline(reportOf(`${head}\n${titles.map((title) => `${title}\n${LONG}`).join('\n')}`)).filter((line) => !line.startsWith('text'));
    expect(of('云川医院2024年度工作报告\n——2025年3月1日在第六届职工代表大会上', '一、2024年主要工作', '二、2025年主要工作')).to.deep.equal([
      'review-2024 review 2024年 一、2024年主要工作',
      'plan-2025 plan 2025年 二、2025年主要工作',
    ]);
    expect(of('2024年云川水利工作情况报告', '一、总体进展', '二、主要成效', '三、2025年工作安排')).to.deep.equal([
      'review-1 review – 一、总体进展',
      'review-2 review – 二、主要成效',
      'plan-2025 plan 2025年 三、2025年工作安排',
    ]);
    expect(of('云川大学2024—2025学年工作报告', '壹 学年主要工作', '贰 下一学年重点任务')).to.deep.equal([
      'review-1 review – 壹 学年主要工作',
      'plan-2 plan – 贰 下一学年重点任务',
    ]);
    expect(of('2026年云川市政府工作报告', '一、2025年主要工作', '二、2026年主要工作')[1]).to.equal(
      'plan-2026 plan 2026年 二、2026年主要工作',
    );
  });

  it('says of which time the parts of a chapter are, where its title names two', () => {
    const text = `云川市2026年政府工作报告\n各位代表：\n一、2025年和“十四五”时期工作回顾\n2025年是不平凡的一年。${LONG}\n（一）产业更强。${LONG}\n（二）城市更美。${LONG}\n各位代表！五年来，我们走过了很长的路。\n——实力更强。${LONG}\n——民生更好。${LONG}\n二、2026年工作安排\n${LONG}`;
    const [chapter] = reportOf(text).chapters;
    expect(chapter?.period).to.equal(undefined);
    expect(
      chapter?.blocks.map(
        (block) => (block.kind === 'text' ? block.paragraphs[0]?.period : block.kind === 'theme' ? block.period : undefined)?.printed,
      ),
    ).to.deep.equal(['2025年', '2025年', '2025年', '“十四五”时期', '“十四五”时期', '“十四五”时期']);
    const after = `云川市2026年政府工作报告\n一、2025年和“十四五”时期工作回顾\n“十四五”时期，${LONG}\n一年来，主要做了以下工作：\n（一）产业更强。${LONG}\n二、2026年工作安排\n${LONG}`;
    expect(reportOf(after).chapters[0]?.blocks.map((block) => (block.kind === 'theme' ? block.period?.printed : block.kind))).to.deep.equal(
      ['text', '2025年'],
    );
  });

  it('has no chapters of its contents, and a title that stands there alone where its chapter begins', () => {
    expect(
      outline(
        reportOf(
          `云川区政府工作报告\n目录\n一、2025年工作回顾……1\n二、2026年工作安排……5\n各位代表：\n一、2025年工作回顾\n${LONG}\n二、2026年工作安排\n${LONG}`,
          paragraphs(`云川区政府工作报告\n各位代表：\n一、2025年工作回顾\n${LONG}\n二、2026年工作安排\n${LONG}`),
        ),
      ),
    ).to.have.length(4);
    const text = `更好的云川\n2025年五大工作回眸\n2026年五大工作计划\n过去一年，${LONG}\n2026年是关键之年，${LONG}`;
    expect(outline(reportOf(text))).to.deep.equal([
      'review-2025 review 2025年 2025年五大工作回眸',
      'text 1',
      'plan-2026 plan 2026年 2026年五大工作计划',
      'text 1',
    ]);
  });
});

describe('the blocks of a chapter', () => {
  const plan = (...lines: readonly string[]): Report =>
    reportOf(`云川市2026年政府工作报告\n各位代表：\n一、2026年工作安排\n${lines.join('\n')}`);
  const blocks = (...lines: readonly string[]): readonly string[] => outline(plan(...lines)).slice(1);

  it('are themes by any mark, each at its level', () => {
    expect(blocks('（一）做强产业', `更大力度提振消费。${LONG}`, `更快发展工业。${LONG}`, '（二）建好城市', LONG)).to.deep.equal([
      '> （一）|做强产业 0',
      '>> |更大力度提振消费。 1',
      '>> |更快发展工业。 1',
      '> （二）|建好城市 1',
    ]);
    expect(blocks('一是做强产业。', LONG, '二是建好城市。', LONG)).to.deep.equal(['> 一是|做强产业。 1', '> 二是|建好城市。 1']);
    expect(blocks(`——做强产业，建好城市。${LONG}`, `——美化乡村。${LONG}`)).to.deep.equal([
      '> ——|做强产业，建好城市。 1',
      '> ——|美化乡村。 1',
    ]);
    expect(blocks('（一）做强产业', '一是做大工业。', LONG, '二是做优农业。', LONG)).to.deep.equal([
      '> （一）|做强产业 0',
      '>> 一是|做大工业。 1',
      '>> 二是|做优农业。 1',
    ]);
    expect(blocks('◆ 向海图强，港口跃升', LONG, '◆ 民生为大，成色更足', LONG)).to.deep.equal([
      '> ◆|向海图强，港口跃升 1',
      '> ◆|民生为大，成色更足 1',
    ]);
    expect(blocks('这是更强的一年。', LONG, '这是更美的一年。', LONG, '这是更好的一年。', LONG)).to.deep.equal([
      '> |这是更强的一年。 1',
      '> |这是更美的一年。 1',
      '> |这是更好的一年。 1',
    ]);
  });

  it('are no themes where a line is prose', () => {
    const long = `（一）${LONG.slice(0, -1)}，${LONG}`;
    expect(blocks('获得三项荣誉：', '◆ 全国文明城市', '◆ 国家卫生城市', '◆ 全国双拥模范城')).to.deep.equal(['text 4']);
    expect(blocks(long, '——粮食产量达到1.2万亿斤。', '——新建公园4个。')).to.deep.equal(['text 3']);
    expect(blocks('（一）做强产业', `一是做大工业。${LONG}`, `二是${LONG}`)).to.deep.equal(['> （一）|做强产业 2']);
  });

  it('end the last theme with a bridge or an address, and with what stands alone after themes of one paragraph', () => {
    expect(blocks(`（一）产业。${LONG}`, `（二）城市。${LONG}`, `各位代表！${LONG}`)).to.deep.equal(
      ['> （一）|产业。 1', '> （二）|城市。 1', 'text 1'].slice(0, 2),
    );
    expect(blocks(`（一）产业。${LONG}`, `（二）城市。${LONG}`, `（三）乡村。${LONG}`, `民族、宗教工作取得新成绩。${LONG}`)).to.deep.equal([
      '> （一）|产业。 1',
      '> （二）|城市。 1',
      '> （三）|乡村。 1',
      'text 1',
    ]);
  });

  it('are the overall goals wherever they stand', () => {
    expect(blocks('今年经济社会发展的主要预期目标是：地区生产总值增长5%左右；新增就业3万人以上。', LONG)).to.deep.equal([
      'goals 1',
      'text 1',
    ]);
    expect(blocks('综合考虑，建议主要预期目标为：地区生产总值增长5%。实现上述目标，必须苦干。')).to.deep.equal(['goals 1', 'text 1']);
    expect(blocks('今年主要预期目标是：', '地区生产总值增长5%；', '新增就业3万人；', '粮食产量稳定。', LONG)).to.deep.equal([
      'goals 今年主要预期目标是： 3',
      'text 1',
    ]);
    expect(blocks('2026年是收官之年。主要预期目标是：地区生产总值增长5%左右；新增就业3万人以上。')).to.deep.equal(['text 1', 'goals 1']);
    expect(blocks('2026年是收官之年。主要目标是：干出新样子。')).to.deep.equal(['text 1']);
    expect(blocks('2026年工作总目标', '地区生产总值增长5%；新增就业3万人。', LONG)).to.deep.equal(['goals 2026年工作总目标 1', 'text 1']);
    expect(blocks('工作的总体要求是：坚持稳中求进。', '要坚持的思想是：以人为本。')).to.deep.equal(['text 2']);
    const rows = ['指标\t目标', '地区生产总值\t增长5%', '新增就业\t3万人'];
    const text = `云川市2026年政府工作报告\n一、2026年工作安排\n主要预期目标\n${rows.join('\n')}\n${LONG}`;
    const given = paragraphs(text).map((it) => ({...it, ...(it.text.includes('\t') && {cells: it.text.split('\t')})}));
    expect(outline(reportOf(text, given)).slice(1)).to.deep.equal(['goals 主要预期目标 3', 'text 1']);
  });

  it('take no place in an order, and no industries, for the number of a paragraph', () => {
    const of = (text: string) =>
      reportOf(`云川市2026年政府工作报告\n一、2025年工作回顾\n${text}${LONG}`).chapters[0]?.blocks.map((it) =>
        it.kind === 'text' ? it.paragraphs[0]?.mark : it.kind,
      );
    expect(of('第一、二、三产业比例更优。')).to.deep.equal([undefined]);
    expect(of('第一、坚持创新，')).to.deep.equal(['第一、']);
  });

  it('are keywords where some are printed, each with the theme that holds it', () => {
    expect(blocks('关键词：产业强市、宜居', '（一）突出产业强市', LONG)).to.deep.equal([
      'keywords 产业强市→theme-2026-1 宜居',
      '> （一）|突出产业强市 1',
    ]);
    expect(blocks('关键词', '产业强市', '宜居', LONG)).to.deep.equal(['keywords 产业强市 宜居', 'text 1']);
  });

  it('have paragraphs with their mark and their label, in bold or not', () => {
    const paragraphsOf = (given: readonly FileParagraph[]): unknown => {
      const text = `云川市2026年政府工作报告\n一、2026年工作安排\n${given.map((it) => it.text).join('\n')}`;
      const {chapters} = reportOf(text, [...paragraphs(text).slice(0, 2), ...given]);
      return chapters[0]?.blocks.flatMap((block) => ('paragraphs' in block ? block.paragraphs : []));
    };
    expect(paragraphsOf([{text: '1.医疗卫生方面。建成医院2所。'}, {text: '2.养老方面。新增床位300张。'}])).to.deep.equal([
      {mark: '1.', label: '医疗卫生方面。', text: '建成医院2所。'},
      {mark: '2.', label: '养老方面。', text: '新增床位300张。'},
    ]);
    expect(paragraphsOf([{text: '集群发展:培育企业3家。创新活力:引进人才15名。', bold: 5}])).to.deep.equal([
      {label: '集群发展：', text: '培育企业3家。'},
      {label: '创新活力：', text: '引进人才15名。'},
    ]);
  });
});

describe('what stands around the chapters', () => {
  it('are annexes as chapters, with the closing before them in its place', () => {
    const text = `云川省政府工作报告\n各位代表：\n一、2026年工作安排\n${LONG}\n各位代表！让我们努力！\n附件1\n2026年省十件民生实事\n一、提高养老水平。\n${LONG}\n二、改善出行条件。\n${LONG}\n附件2\n名词解释\n1.“四上”企业：\n一类企业。`;
    expect(outline(reportOf(text))).to.deep.equal([
      'plan-2026 plan 2026年 一、2026年工作安排',
      'text 2',
      'plan-2026-2 plan 2026年 附件1\u30002026年省十件民生实事',
      '> 一、|提高养老水平。 1',
      '> 二、|改善出行条件。 1',
      'other-3 other – 附件2\u3000名词解释',
      'text 2',
    ]);
  });

  it('is read in English too', () => {
    const text = `REPORT ON THE WORK OF THE GOVERNMENT\nDelivered at the First Session of the Yunchuan Assembly on March 5, 2026\nZhang San Governor of Yunchuan\nFellow Deputies,\nI will report.\nI. Review of Work in 2025\nWe built 4 parks.\nII. Main Targets for 2026\nWe have set the following projected targets for development this year:\n- GDP growth of around 5 percent\n- Over 30,000 new urban jobs\n1. Growing industry\nWe will build 3 plants.\n2. Greening towns We will plant 300 trees.`;
    const report = reportOf(text, undefined, 'en');
    expect(outline(report)).to.deep.equal([
      'review-2025 review 2025 I. Review of Work in 2025',
      'text 1',
      'plan-2026 plan 2026 II. Main Targets for 2026',
      'goals We have set the following projected targets for development this year: 2',
      '> 1.|Growing industry 1',
      '> 2.|Greening towns 1',
    ]);
    expect([report.datePublished, report.speaker]).to.deep.equal(['2026-03-05', 'Zhang San']);
    expect(report.opening?.[0]?.text).to.equal('Zhang San Governor of Yunchuan');
  });

  it('has the chapters of a report that numbers them in words', () => {
    const text = `Annual Report of Yunchuan 2023/24\nChapter 1: The year in review\nWe built 4 parks.\nPart Two: Our plan for 2024/25\nWe will build 3 plants.\nChapter 1 of the plan is long.`;
    expect(outline(reportOf(text, undefined, 'en'))).to.deep.equal([
      'review-1 review – Chapter 1: The year in review',
      'text 1',
      'plan-2024-2025 plan 2024/25 Part Two: Our plan for 2024/25',
      'text 2',
    ]);
  });

  it('has themes by numbers in English, whatever year a title names', () => {
    const text = `Annual Report of Yunchuan 2023/24\n1. A growing economy\nWe built 4 parks.\n2. Plans for 2024/25\nWe will build 3 plants.`;
    expect(outline(reportOf(text, undefined, 'en')).slice(1)).to.deep.equal(['> 1.|A growing economy 1', '> 2.|Plans for 2024/25 1']);
  });

  it('has themes by numbers that run on where no other heading parts a chapter', () => {
    const numbered = ['1.坚持实体为本，产业不断夯实。建成园区2个。', '2.坚持绿色发展。造林3万亩。', '3.坚持人民至上。新建学校4所。'];
    const blocksIn = (lines: readonly string[]) =>
      outline(reportOf(`云川县2026年政府工作报告\n一、2025年工作回顾\n${lines.join('\n')}`)).slice(1);
    expect(blocksIn(numbered)).to.deep.equal(['> 1.|坚持实体为本，产业不断夯实。 1', '> 2.|坚持绿色发展。 1', '> 3.|坚持人民至上。 1']);
    expect(blocksIn(['（一）抓实重点工作。全年办成实事3件。', ...numbered])).to.deep.equal(['> （一）|抓实重点工作。 4']);
    expect(blocksIn(numbered.slice(1))).to.deep.equal(['text 2']);
  });

  it('was given on no day that begins a span', () => {
    expect(reportOf(`云川医院工作报告\n（报告期：2025年1月1日至12月31日）\n一、工作回顾\n${LONG}`).datePublished).to.equal(undefined);
  });

  it('is one chapter where a text has none', () => {
    expect(outline(reportOf(`云川要闻\n${LONG}\n新建公园4个。`))).to.deep.equal(['other-1 other – 云川要闻', 'text 2']);
  });

  for (const seed of [1, 2, 3])
    it(`is that of a fictional province, ${seed}`, () => {
      const {report: wanted} = parseReport(fictionalProvince({figures: 200, seed}));
      const marked = (block: Block | undefined, text: string): string =>
        block?.kind === 'theme' && block.title === text ? (block.mark ?? '') : '';
      const text = textsOf(wanted)
        .map(({text: line, block, paragraph}) => (paragraph ? line : marked(block, line) + line))
        .join('\n');
      const report = reportOf(text);
      const themes = ({chapters}: Report): readonly unknown[] =>
        chapters.map(({role, period, title, blocks}) => [
          role,
          period,
          title,
          blocks.flatMap((it) => (it.kind === 'theme' ? [[it.mark, it.title, it.paragraphs.map(({mark, label}) => [mark, label])]] : [])),
        ]);
      expect(themes(report)).to.deep.equal(themes(wanted));
    });
});
