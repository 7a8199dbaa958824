// A draft that another tool wrote, checked against the text of its report: whatever is invented, altered or lost is named.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {checkDataset, draftReport, fixDataset} from '../../dist/author/index.js';
import {TEXT} from '../way-in.js';

/** A draft in the hands of another tool, with ways to what it may do wrong. */
class Draft {
  constructor(report) {
    this.report = report;
  }

  get blocks() {
    return this.report.chapters[0].blocks;
  }

  paragraph(words) {
    return this.report.chapters
      .flatMap(({blocks}) => blocks.flatMap(({paragraphs = []}) => paragraphs))
      .find(({text}) => text.includes(words));
  }

  figure(exact) {
    return this.paragraph(exact).indicators.find(({source}) => source.exact.includes(exact));
  }
}

let report;
let numbers;
before(async () => {
  const {review, ...drafted} = await draftReport(TEXT, {name: 'report.txt'});
  ({report} = drafted);
  numbers = review.quotes;
});

/** What the check says of a draft in which something is wrong: the code of each problem, and what it names. */
function said(change) {
  const draft = new Draft(structuredClone(report));
  change(draft);
  return checkDataset(JSON.stringify(draft.report), 'report.json', {numbers, source: TEXT})
    .filter(({code}) => code !== 'computed')
    .map(({code, params}) => [code, JSON.stringify(params)]);
}

const PARKS = '新建公园5个';
const SCHOOLS = {
  id: 'schools-2025',
  name: '新建学校',
  status: 'achieved',
  tier: 'count',
  value: {printed: '8所', digits: '8', unit: '所', number: 8, comparator: 'eq'},
  source: {exact: '新建学校8所'},
};

// What is wrong, how it comes about, the codes that say it, and the words that one of them names.
const FAULTS = [
  ['an invented figure', (it) => it.paragraph(PARKS).indicators.push(SCHOOLS), 'source', '新建学校8所'],
  [
    'an invented figure with its sentence',
    (it) => {
      it.paragraph(PARKS).text += '新建学校8所。';
      it.paragraph(PARKS).indicators.push(SCHOOLS);
    },
    'source-added',
    '新建学校8所。',
  ],
  [
    'an invented change of a real figure',
    (it) =>
      (it.figure(PARKS).changes = [
        {printed: '增长5%', before: '增长', digits: '5', unit: '%', number: 5, comparator: 'eq', kind: 'growth'},
      ]),
    'figure',
    '增长5%',
  ],
  ['an invented rank', (it) => (it.figure(PARKS).rank = {printed: '全省第一', position: 1}), 'figure', '全省第一'],
  ['an invented paragraph', (it) => it.report.closing.push({text: '安全生产形势平稳。'}), 'source-added', '安全生产形势平稳。'],
  [
    'an altered digit, in the text and in its figure',
    (it) => {
      const figure = it.figure(PARKS);
      it.paragraph(PARKS).text = it.paragraph(PARKS).text.replace('5个', '6个');
      figure.source.exact = '新建公园6个';
      Object.assign(figure.value, {printed: '6个', digits: '6', number: 6});
    },
    'source-changed',
    '"5"',
  ],
  [
    'an altered digit of the text alone',
    (it) => (it.paragraph(PARKS).text = it.paragraph(PARKS).text.replace('5个', '6个')),
    'source unstructured source-changed',
    '新建公园5个',
  ],
  ['an altered year of a heading', (it) => (it.report.title = '云川市2025年政府工作报告'), 'source-changed', '"6"'],
  ['an altered number of a figure', (it) => Object.assign(it.figure(PARKS).value, {number: 6}), 'number', '"expected":5'],
  ['an altered power of ten', (it) => Object.assign(it.figure('400亿元').value, {exponent: 12}), 'exponent', '8'],
  ['a sense that is not printed', (it) => Object.assign(it.figure(PARKS).value, {comparator: 'gte'}), 'comparator', 'eq'],
  [
    'a word of sense that is left out',
    (it) => (it.figure('400亿元').value = {printed: '400亿元', digits: '400', unit: '亿元', number: 400, exponent: 8, comparator: 'eq'}),
    'word-beside',
    '突破',
  ],
  ['a fall for a growth', (it) => Object.assign(it.figure('7.2%').changes[0], {kind: 'decline'}), 'kind', 'growth'],
  ['a lost paragraph', (it) => it.blocks.splice(1, 1), 'source-missing source-missing', '新建标准厂房4万平方米'],
  [
    'a lost sentence',
    (it) => (it.paragraph('过去一年').text = it.paragraph('过去一年').text.replace(/^.*?。/, '')),
    'source-missing',
    '扎实苦干。',
  ],
  ['a lost opening', (it) => delete it.report.opening, 'source-missing source-missing', '各位代表'],
  [
    'a lost figure',
    (it) => {
      const paragraph = it.paragraph(PARKS);
      paragraph.indicators = paragraph.indicators.filter((one) => one !== it.figure(PARKS));
    },
    'unstructured',
    '新建公园5个',
  ],
  ['a lost change', (it) => delete it.figure('7.2%').changes, 'unstructured', '7.2'],
  ['a name that is not printed', (it) => (it.figure(PARKS).name = '口袋公园'), 'name-letters', '口袋'],
  ['a name of letters that stand apart', (it) => (it.figure(PARKS).name = '公新建园'), 'name-words', '公新建园'],
  ['the name of another figure', (it) => (it.figure(PARKS).name = '改造老旧小区'), 'name-words', '新建公园5个'],
  ['a name completed from one that is not printed', (it) => (it.figure(PARKS).completedFrom = '城乡公园'), 'not-printed', '城乡公园'],
  ['a result for a goal', (it) => (it.figure('城镇新增就业').status = 'achieved'), 'status-place', 'target'],
  ['a goal for a result', (it) => (it.figure(PARKS).status = 'target'), 'status-place', 'achieved'],
  ['a result for an estimate', (it) => (it.figure('400亿元').status = 'achieved'), 'status-word', '预计'],
  [
    'a time that is not printed',
    (it) => (it.figure(PARKS).period = {printed: '2024年', start: '2024', end: '2024'}),
    'not-printed',
    '2024年',
  ],
  ['paragraphs in another order', (it) => it.blocks.reverse(), 'source-moved', ''],
  ['a remark of its own', (it) => Object.assign(it.figure(PARKS), {summary: '成绩喜人'}), 'unknown-key', 'summary'],
  ['another speaker', (it) => (it.report.speaker = '云川市市长 林远知'), 'not-printed source-missing', '林远知'],
  ['another session', (it) => (it.report.session = '云川市第九届人民代表大会第四次会议'), 'not-printed', '第四次'],
  ['another place', (it) => (it.report.place = {name: '云州市'}), 'not-printed', '云州市'],
];

test('a draft that is the text, figure by figure, has no fault', () => {
  assert.deepEqual(
    said(() => undefined),
    [],
  );
});

test('a draft with the keys alone that the manual asks for is whole with what --fix writes, and has no fault then', () => {
  const asked = JSON.stringify(report, (key, value) =>
    value?.printed && !value.start ? Object.fromEntries(Object.entries(value).filter(([one]) => ['printed', 'from'].includes(one))) : value,
  );
  const {text} = fixDataset(asked, 'report.json');
  assert.deepEqual(checkDataset(text, 'report.json', {numbers, source: TEXT}), []);
  assert.deepEqual(JSON.parse(text).chapters, report.chapters);
});

test('the manual begins with what must not be done', () => {
  const page = readFileSync(new URL('../../stories/docs/elsewhere.mdx', import.meta.url), 'utf8');
  assert.equal(/<Zh>\s+(.*)/.exec(page)[1], '未公开的报告不得输入互联网上的模型。');
});

for (const [fault, change, codes, named] of FAULTS)
  test(`${fault} is named`, () => {
    const all = said(change);
    assert.deepEqual([...new Set(all.map(([code]) => code))].sort(), [...new Set(codes.split(' '))].sort());
    assert.ok(
      all.some(([, words]) => words.includes(named)),
      JSON.stringify(all),
    );
  });
