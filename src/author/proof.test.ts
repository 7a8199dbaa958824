import {expect} from '@open-wc/testing';
import {eachIndicator} from '../model/lookup.js';
import {parseReport} from '../model/parse.js';
import {problem} from '../model/problem.js';
import type {Quantity, Report} from '../model/schema.js';
import {confirmationOf} from '../read/draft/confirmation.js';
import {chartWordsFor} from '../text/chart-words.js';
import {proofWords} from '../text/proof-words.js';
import {wordsFor} from '../text/words.js';
import {reportOf, valueOfFile, yunchuan} from '../testing/report.js';
import {proof, proofHtml, proofText, type ProofOptions, type Sheet} from './index.js';
import {sayingsOf} from './proof-added.js';
import {placedTexts} from './proof-places.js';
import {sizeText} from './proof-size.js';

const parsed = (value: unknown): Report => parseReport(value).report;
const small = (goal: object = {}, more: Record<string, unknown> = {}, text?: string): Report => parsed(reportOf(goal, more, text));

/** The rows of a section, each cell as its lines. */
function rowsOf(sheet: Sheet, id: string): readonly (readonly (readonly string[])[])[] {
  const section = sheet.sections.find((it) => it.id === id);
  return (section?.rows ?? []).map(({cells}) => cells.map((cell) => cell.map((line) => line.map(({text}) => text).join(''))));
}
const rows = (report: Report, id: string, options: ProofOptions = {}): ReturnType<typeof rowsOf> => rowsOf(proof(report, options), id);

describe('how a number is understood on the proof sheet', () => {
  const quantity = (more: Partial<Quantity>): Quantity =>
    ({printed: '', digits: '4', unit: '', number: 4, comparator: 'eq', ...more}) as Quantity;
  for (const [more, chinese, english] of [
    [{unit: '亿元', number: 400, exponent: 8, comparator: 'gt'}, '大于 40,000,000,000 元', 'more than 40,000,000,000 元'],
    [{unit: '%', number: 10, comparator: 'gte'}, '不低于 10%', 'at least 10%'],
    [{unit: '万', unitFull: '万人次', number: 1409, exponent: 4}, '14,090,000 人次', '14,090,000 人次'],
    [{unit: '成', number: 9, exponent: 1}, '90%', '90%'],
    [{unit: '个百分点', number: 0.6, kind: 'above'}, '高于 0.6 个百分点', 'above 0.6 个百分点'],
    [{unit: '%', number: 2.5, comparator: 'lt', approximate: true, kind: 'decline'}, '下降 略小于 2.5%', 'decline slightly less than 2.5%'],
    [
      {unit: '万亩', number: undefined, min: 3, max: 5, exponent: 4, comparator: 'between'},
      '30,000 亩 至 50,000 亩',
      '30,000 亩 to 50,000 亩',
    ],
    [{unit: '百亿级', number: undefined, order: 100, exponent: 8}, '数量级 10,000,000,000', 'of the order of 10,000,000,000'],
    [{unit: '', number: undefined, fraction: {numerator: 1, denominator: 3}}, '1/3', '1/3'],
    [{before: '£', unit: 'million', number: 4.9, exponent: 6}, '£4,900,000', '£4,900,000'],
    [{unit: '亩', number: 600, each: true}, '各为 600 亩', 'each 600 亩'],
  ] as const)
    it(chinese, () => {
      const said = ['zh-CN', 'en'].map((lang) => sizeText(quantity(more as Partial<Quantity>), proofWords(lang)).replace(/\u00a0/g, ' '));
      expect(said[0]).to.satisfy((text: string) => text.startsWith(chinese));
      expect(said[1]).to.satisfy((text: string) => text.startsWith(english));
    });
});

describe('the figures of a proof sheet', () => {
  it('stand beside their sentence and place, each with how it is understood', () => {
    const goal = {
      changes: [{printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'}],
      basis: '年均',
    };
    expect(rows(small(goal as object), 'figures')).to.deep.equal([
      [['计划']],
      [['第1章 · 总目标 · 第1段新建公园4个，增长7%。']],
      [['1'], ['新建公园突出显示'], ['4个', '增减增长7%', '口径年均'], ['目标　2019年'], ['□']],
    ]);
  });

  it('have their sentence above them, once, with its place', async () => {
    const all = rows(parsed(await valueOfFile('province-plan')), 'figures');
    const at = all.findIndex(([cell]) => cell?.[0]?.startsWith('第1章 · 第2段'));
    expect(all[at]?.[0]?.[0]).to.match(/^第1章 · 第2段初步核算，全省地区生产总值达到23562亿元.*2\.27∶1。$/);
    expect(all[at + 1]?.[1]?.[0]).to.match(/^全省地区生产总值/);
    expect(all[at + 1]?.[2]?.[0]?.replace(/\u00a0/g, ' ')).to.equal('达到23562亿元 ＝ 2,356,200,000,000 元');
    const sentences = all.flatMap((cells) => (cells.length === 1 && / · 第\d+段/.test(cells[0]?.[0] ?? '') ? [cells[0]?.[0]] : []));
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  it('have the first and last day of a time where it first stands, and always where its words mean two times', () => {
    const value = (printed: string) => ({
      printed,
      digits: printed.slice(0, 1),
      unit: '个',
      number: Number(printed.slice(0, 1)),
      comparator: 'eq',
    });
    const at = (start: string, end: string) => ({printed: '规划期', start, end});
    const figures = (period: object) =>
      ['新建公园4个', '新建学校5个'].map((exact, index) => ({
        ...{id: `v-${index}-2019`, name: exact.slice(0, 4), status: 'target', tier: 'count', source: {exact}},
        ...{value: value(exact.slice(4)), period: index ? period : at('2021', '2025')},
      }));
    const timesOf = (period: object): readonly string[] => {
      const paragraphs = [{text: '规划期新建公园4个，新建学校5个。', indicators: figures(period)}];
      const chapters = [{id: 'plan-2019', role: 'plan', title: '计划', blocks: [{kind: 'text', paragraphs}]}];
      return rows(small({}, {chapters}), 'figures').flatMap((cells) => (cells.length > 1 ? (cells[3] ?? []) : []));
    };
    expect(timesOf(at('2021', '2025'))).to.deep.equal(['目标　规划期 ＝ 2021 至 2025', '目标　规划期']);
    expect(timesOf(at('2026', '2030'))).to.deep.equal(['目标　规划期 ＝ 2021 至 2025', '目标　规划期 ＝ 2026 至 2030']);
  });

  it('are all there, in every kind of report', async () => {
    for (const name of ['province-plan', 'borough-budget', 'county-falling', 'many-goals', 'town-no-themes', 'gangzha-2019']) {
      const report = parsed(await valueOfFile(name));
      for (const lang of ['zh-CN', 'en']) {
        const numbers = rows(report, 'figures', {lang}).flatMap((cells) => (cells.length > 1 ? (cells[0] ?? []) : []));
        expect(numbers, name).to.deep.equal(eachIndicator(report).map((_, index) => String(index + 1)));
      }
    }
  });

  it('have the places of what stands before the chapters and after them', () => {
    const places = placedTexts(parsed(yunchuan()), proofWords('zh-CN')).map(({place}) => place);
    expect(places).to.include.members(['标题', '开头 · 第1段', '第1章 · 章名', '第1章 · 主题1 · 标题', '结尾 · 第1段']);
    // Keywords have one place together.
    const others = places.filter((place) => !place.includes('关键词'));
    expect(new Set(others).size).to.equal(others.length);
  });
});

describe('what a person decided, on the proof sheet', () => {
  const report = small();
  const path = '$.chapters[0].blocks[0].paragraphs[0].indicators[0]';
  const doubt = (harm: 1 | 2 | 3, state: 'open' | 'right', quote: string) =>
    ({code: 'name', path, quote, assumed: '公园', harm, state}) as const;

  it('open doubts stand with their place, the gravest first', () => {
    const doubts = [doubt(1, 'open', '4个'), doubt(3, 'open', '新建公园'), doubt(3, 'right', '增长7%')];
    expect(rows(report, 'doubts', {review: {doubts}})).to.deep.equal([
      [['严重'], ['新建公园'], ['名称暂作“公园”，请核对'], ['第1章 · 总目标 · 第1段']],
      [['轻微'], ['4个'], ['名称暂作“公园”，请核对'], ['第1章 · 总目标 · 第1段']],
    ]);
  });

  it('a confirmation that no longer holds is marked; the figure of one that does is confirmed', () => {
    const [found] = eachIndicator(report);
    const valid = {id: 'parks-2019', hash: found ? confirmationOf(found) : '', by: '甲', date: '2019-01-02'};
    const confirmed = {review: {confirmations: [valid]}};
    expect(rows(report, 'confirmations', confirmed)).to.deep.equal([[['有效'], ['指标 1（1 个）'], ['甲 2019-01-02'], []]]);
    expect(rows(report, 'figures', confirmed)[2]?.[4]).to.deep.equal(['已确认']);
    const lapsed = {
      review: {
        confirmations: [
          {...valid, hash: 'x'},
          {...valid, id: 'gone-2019'},
        ],
      },
    };
    expect(rows(report, 'confirmations', lapsed).map(([state]) => state)).to.deep.equal([
      ['已失效：确认之后有改动'],
      ['已失效：指标已不在'],
    ]);
    expect(rows(report, 'figures', lapsed)[2]?.[4]).to.deep.equal(['□']);
  });

  it('what the check says of status and name is left out where a person has confirmed the figure as it is', () => {
    const [found] = eachIndicator(report);
    const indicator = {id: 'parks-2019', name: '新建公园'};
    const remarks = [
      {...problem('status-place', `${path}.status`, {role: 'review', expected: 'achieved | expected', received: 'target'}), indicator},
      {...problem('figure', `${path}.value.printed`, {printed: '4个', places: [], at: undefined}), indicator},
    ];
    const place = '第1章 · 总目标 · 第1段';
    const status = '新建公园：本章是回顾，与它同一时期的指标，状态应为结果或预计，现为目标；时期不同的，应写明时期。';
    const figure = '新建公园：所在分句中没有“4个”，应按原文重新选。';
    expect(rows(report, 'remarks', {remarks})).to.deep.equal([
      [[status], [place]],
      [[figure], [place]],
    ]);
    const hash = found ? confirmationOf(found) : '';
    const reviewed = (it: string) => ({remarks, review: {confirmations: [{id: indicator.id, hash: it}]}});
    expect(rows(report, 'remarks', reviewed(hash))).to.deep.equal([[[figure], [place]]]);
    expect(proof(report, reviewed(hash)).head.find(([label]) => label === '检查意见')?.[1]).to.equal('1 项');
    expect(rows(report, 'confirmations', reviewed(hash))[0]?.[0]).to.deep.equal(['有效']);
    // A confirmation that has lapsed decides nothing.
    expect(rows(report, 'remarks', reviewed('x')).length).to.equal(2);
  });

  it('numbers that are no figures stand under their reason', () => {
    const quotes = [
      {exact: '新建', category: 'word', reason: '一个词'},
      {exact: '7%', category: 'slogan', reason: ''},
    ];
    expect(rows(report, 'numbers', {review: {quotes, categories: {slogan: '口号'}}})).to.deep.equal([
      [['一个词1 项']],
      [['新建'], ['第1章 · 总目标 · 第1段']],
      [['口号1 项']],
      [['7%'], ['第1章 · 总目标 · 第1段']],
    ]);
  });

  it('what held a file back, and was accepted, is recorded', () => {
    const holds = [{kind: 'draft', words: '征求意见稿'}] as const;
    expect(rows(report, 'holds', {review: {holds}})).to.deep.equal([[['未定稿字样'], ['征求意见稿'], []]]);
  });
});

describe('what the library adds, on the proof sheet', () => {
  it('is every one of its words, in both languages', () => {
    const listed = rows(small(), 'added').flat(2);
    for (const lang of ['zh-CN', 'en'])
      for (const word of [wordsFor(lang).sentence, wordsFor(lang).keywords, wordsFor(lang).fullText, chartWordsFor(lang).asTable])
        expect(listed).to.include(word);
    expect(listed).to.include.members(['…预计', '…目标', '… expected', '来源：…']);
    // What is new in one language has its place in the other.
    expect(sayingsOf(wordsFor('zh-CN')).map(({key}) => key)).to.deep.equal(sayingsOf(wordsFor('en')).map(({key}) => key));
    expect(sayingsOf({a: 'b', c: (d: string) => `e${d}`, f: {g: 'h'}}).map(({text}) => text)).to.deep.equal(['b', 'e…', 'h']);
  });

  it('is every icon with its theme, and what its editor says', () => {
    const theme = {kind: 'theme', id: 'theme-1', title: '修路', icon: 'city', paragraphs: [{text: '修路。'}]};
    const report = small({note: '据初步统计'}, {}, undefined);
    const chapters = [...report.chapters, {id: 'more', role: 'other', title: '其他', blocks: [theme]}];
    const whole = parsed({...report, chapters, credits: [{role: '制图', name: '甲'}]});
    expect(rows(whole, 'icons')).to.deep.equal([[['city'], ['修路']]]);
    expect(rows(whole, 'authored')).to.deep.equal([
      [['署名'], ['制图 甲'], []],
      [['脚注'], ['据初步统计'], ['新建公园']],
    ]);
  });
});

describe('two editions on one proof sheet', () => {
  const since = {report: small(), name: '第1稿'};
  it('show nothing where nothing changed', () => {
    const sheet = proof(small(), {since});
    expect(sheet.sections.map(({id, rows: all}) => [id, all.length])).to.deep.equal([
      ['figureChanges', 0],
      ['textChanges', 0],
    ]);
  });

  it('show words, number, name, status and period that changed, the old beside the new', () => {
    const value = {printed: '5个', digits: '5', unit: '个', number: 5, comparator: 'eq'};
    const source = {exact: '新建公园5个，增长7%'};
    const now = small({name: '公园', status: 'expected', value, source} as object, {}, '新建公园5个，增长7%。');
    const sheet = proof(now, {since, name: '第2稿'});
    expect(rowsOf(sheet, 'figureChanges')).to.deep.equal([
      [
        ['改动'],
        ['第1章 · 总目标 · 第1段', '公园', '新建公园5个，增长7%。'],
        ['名称新建公园', '数值4个', '状态目标'],
        ['名称公园', '数值5个', '状态预计'],
      ],
    ]);
    expect(rowsOf(sheet, 'textChanges')).to.deep.equal([
      [['第1章 · 总目标 · 第1段'], ['新建公园4个，增长7%。'], ['新建公园5个，增长7%。']],
    ]);
    const [was, now2] = sheet.sections[1]?.rows[0]?.cells.slice(1) ?? [];
    expect([was?.[0]?.find(({as}) => as)?.text, now2?.[0]?.find(({as}) => as)?.text]).to.deep.equal(['4', '5']);
    expect(sheet.head.map(([name]) => name)).to.include.members(['版次', '原稿版次']);
  });

  it('show figures and texts that are new or gone', () => {
    const bare = small(
      {},
      {chapters: [{id: 'plan-2019', role: 'plan', title: '计划', blocks: [{kind: 'text', paragraphs: [{text: '另一段话。'}]}]}]},
    );
    const [added, gone] = [proof(small(), {since: {report: bare}}), proof(bare, {since})];
    expect(rowsOf(added, 'figureChanges').map(([state]) => state)).to.deep.equal([['新增']]);
    expect(rowsOf(gone, 'figureChanges').map(([state, , was]) => [state, was])).to.deep.equal([
      [['删去'], ['新建公园，2019年，目标，4个']],
    ]);
    expect(rowsOf(gone, 'textChanges').map(([, was, now]) => [was, now])).to.deep.equal([
      [[], ['另一段话。']],
      [['新建公园4个，增长7%。'], []],
    ]);
  });
});

describe('the two media of a proof sheet', () => {
  it('say the same, but for the whole text, which stands in the plain text alone', async () => {
    const report = parsed(await valueOfFile('province-plan'));
    const sheet = proof(report, {name: '第3稿 1月15日23:50', listed: ['实干']});
    const page = new DOMParser().parseFromString(proofHtml(sheet), 'text/html');
    const text = proofText(sheet).replace(/[\s：:()]/g, '');
    for (const cell of page.querySelectorAll('td p, th, dd, h2')) expect(text).to.include(cell.textContent.replace(/[\s：:()]/g, ''));
    expect(text).to.include('委托，我向大会作工作报告');
    expect(page.body.textContent).not.to.include('委托，我向大会作工作报告');
    expect(page.querySelectorAll('mark').length).to.be.greaterThan(0);
  });

  it('are text whatever a report holds, and load nothing', () => {
    const hostile = '</style></title><script>x</script><img src=//x.example>"\'\\';
    const sheet = proof(small({name: hostile}, {title: hostile, subtitle: hostile, lang: '"><b>'}), {name: hostile, listed: ['<']});
    const html = proofHtml(sheet);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, link, iframe, a, [style], [onclick], [src], [href]').length).to.equal(0);
    expect(page.querySelector('h1')?.textContent).to.equal(hostile);
    expect(page.querySelectorAll('style').length).to.equal(1);
    expect(html).to.include(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
