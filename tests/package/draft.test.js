// `tujie draft` and `tujie table` as an editor runs them: files, summary, exit codes, what is kept.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkDataset, draftFile, draftReport, HoldError} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/tujie.js', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/gangzha-2019.json', import.meta.url));

const TEXT = `云川市2026年政府工作报告
——2026年1月8日在云川市第九届人民代表大会第五次会议上
云川市市长 张三
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2025年工作回顾
过去一年，全市上下迎难而上、扎实苦干，各项工作取得新的成绩。
（一）做强产业
新建标准厂房4万平方米，引进企业21家。
（二）建好城市
新修道路7公里，新建公园5个。
二、2026年工作安排
今年经济社会发展的主要预期目标是：地区生产总值增长5%左右；城镇新增就业3万人以上。
各位代表！让我们一起努力，建设更好的云川！
`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tujie-draft-'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'report.txt'), TEXT);
  writeFileSync(join(folder, 'other.txt'), TEXT.replaceAll('云川', '禾屿'));
});
after(() => rmSync(folder, {recursive: true}));

function run(args, input) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: {...process.env, LC_ALL: 'en_US.UTF-8'},
  });
  return {status, stdout, stderr};
}
const json = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test('draft writes the dataset and its review, and says what is in them', () => {
  const {status, stdout, stderr} = run(['draft', 'report.txt', '--out', 'report.json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^report\.txt: “云川市2026年政府工作报告”: 2 chapter\(s\), 2 theme\(s\), \d+ figure\(s\)/);
  const {report, problems} = parseReport(json('report.json'));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [report.place, report.speaker, report.datePublished, report.chapters.map(({role, period}) => [role, period.printed])],
    [
      {name: '云川市', level: 'city'},
      '云川市市长 张三',
      '2026-01-08',
      [
        ['review', '2025年'],
        ['plan', '2026年'],
      ],
    ],
  );
  const review = json('report.review.json');
  assert.ok([review.doubts, review.quotes, review.confirmations].every(Array.isArray));
  const {quotes} = review;
  const faults = checkDataset(readFileSync(join(folder, 'report.json'), 'utf8'), 'report.json', {numbers: quotes, source: TEXT});
  assert.deepEqual(
    faults.filter(({code}) => code !== 'unstructured'),
    [],
  );
});

test('draft reads standard input and writes to standard output', () => {
  const {status, stdout, stderr} = run(['draft', '-'], TEXT);
  assert.equal(status, 0);
  assert.equal(parseReport(JSON.parse(stdout)).report.title, '云川市2026年政府工作报告');
  assert.match(stderr, /^-: “云川市2026年政府工作报告”/);
});

test('draft takes several reports, of which a bad one does not end the run', () => {
  const {status, stdout, stderr} = run(['draft', 'report.txt', 'none.txt', 'other.txt', '--out', 'out']);
  assert.equal(status, 2);
  assert.match(stderr, /^tujie: there is no file none\.txt\n$/);
  assert.equal(stdout.match(/chapter\(s\)/g).length, 2);
  for (const name of ['report', 'other'])
    for (const kind of ['json', 'review.json']) assert.ok(existsSync(join(folder, `out/${name}.${kind}`)));
});

test('draft keeps the decisions of an older draft that still hold', () => {
  run(['draft', 'report.txt', '--out', 'old.json']);
  const old = json('old.json');
  const theme = old.chapters[0].blocks.find(({kind}) => kind === 'theme');
  Object.assign(theme, {id: 'theme-mine', icon: 'industry'});
  old.source.url = 'https://example.cn/';
  const text = theme.paragraphs[0].text;
  const value = {printed: '21家', digits: '21', unit: '家', number: 21, comparator: 'eq'};
  const indicator = {id: 'firms-2025', name: '引进企业', status: 'achieved', tier: 'headline', value, source: {exact: '引进企业21家'}};
  theme.paragraphs[0] = {text, indicators: [indicator]};
  writeFileSync(join(folder, 'old.json'), JSON.stringify(old));
  writeFileSync(join(folder, 'new.txt'), TEXT.replace('新修道路7公里', '新修道路9公里'));
  const {status} = run(['draft', 'new.txt', '--keep', 'old.json', '--out', 'new.json']);
  assert.equal(status, 0);
  const {report} = parseReport(json('new.json'));
  const kept = report.chapters[0].blocks.find(({kind}) => kind === 'theme');
  assert.deepEqual([kept.id, kept.icon, report.source.url], ['theme-mine', 'industry', 'https://example.cn/']);
  assert.deepEqual(kept.paragraphs[0].indicators, [indicator]);
  assert.match(JSON.stringify(report), /新修道路9公里/);
});

test('a draft that is drafted anew is the same, letter for letter', () => {
  run(['draft', 'report.txt', '--out', 'first.json']);
  run(['draft', 'report.txt', '--keep', 'first.json', '--out', 'second.json']);
  for (const kind of ['json', 'review.json'])
    assert.equal(readFileSync(join(folder, `second.${kind}`), 'utf8'), readFileSync(join(folder, `first.${kind}`), 'utf8'));
});

test('draft refuses what makes no sense, in one sentence', () => {
  for (const [args, said] of [
    [['draft'], /expected a report/],
    [['draft', 'report.txt', 'other.txt'], /expected --out FOLDER/],
    [['draft', 'report.txt', 'other.txt', '--out', 'nowhere'], /no folder nowhere/],
    [['draft', 'report.txt', 'other.txt', '--out', 'out', '--keep', 'out/report.json'], /--keep: expected one report/],
    [['draft', 'report.txt', '--out', 'report.txt'], /is the file that is read/],
    [['draft', 'none.txt'], /there is no file none\.txt/],
    [['table'], /expected a dataset/],
    [['table', 'report.json', '--format', 'xlsx'], /csv, json, got “xlsx”/],
  ]) {
    const {status, stderr} = run(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, said);
  }
});

test('table writes every figure, as CSV and as JSON', () => {
  const {status, stdout} = run(['table', DATA, DATA]);
  assert.equal(status, 0);
  assert.match(stdout, /^\ufeffplace,code,level,period,/);
  assert.match(stdout, /港闸区,,,2018年,2018,2018,gdp,地区生产总值,突破400亿元,突破,400,,,8,亿元,gt,value,,expected,2018年五大工作回眸,/);
  const rows = JSON.parse(run(['table', DATA, '--format', 'json']).stdout);
  assert.equal(stdout.trimEnd().split('\r\n').length - 1, 2 * rows.length);
  assert.equal(rows.find(({name, kind}) => name === '地区生产总值' && kind === 'growth').number, 7);
});

test('in a program drafting waits between slices, and ends when waiting fails', async () => {
  const long = TEXT + Array.from({length: 3000}, (_, n) => `新建公园${n + 1}个，新修道路${n + 2}公里，引进企业${n + 3}家。\n`).join('');
  let slices = 0;
  const {report} = await draftReport(long, {
    onSlice: () => {
      slices++;
      return Promise.resolve();
    },
  });
  assert.equal(report.chapters.length, 2);
  assert.ok(slices > 0);
  await assert.rejects(draftReport(long, {onSlice: () => Promise.reject(new Error('newer'))}), /newer/);
});

test('what holds a file back is said, and recorded where somebody goes on', async () => {
  const file = {paragraphs: [{text: '云川市政府工作报告'}], apart: [], mends: [], holds: [{kind: 'draft', words: '送审稿'}]};
  await assert.rejects(draftFile(file, {}), HoldError);
  const {review} = await draftFile(file, {acceptHolds: true});
  assert.deepEqual(review.holds, file.holds);
});
