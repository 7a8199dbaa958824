// `tujie proof` as an editor runs it: the sheet as a page and as text, the review beside the dataset, two editions, wrong use.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {editionOf, proof, proofHtml, proofText} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/tujie.js', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

const value = JSON.parse(readFileSync(join(DATA, 'province-plan.json'), 'utf8'));
const review = JSON.parse(readFileSync(join(DATA, 'province-plan.review.json'), 'utf8'));
const {report} = parseReport(value);
const options = {edition: editionOf(value), review};

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tujie-proof-'));
  for (const name of ['report.json', 'report.review.json'])
    copyFileSync(join(DATA, name.replace('report', 'province-plan')), join(folder, name));
  copyFileSync(join(DATA, 'minimal.json'), join(folder, 'bare.json'));
});
after(() => rmSync(folder, {recursive: true}));

function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, 'proof', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
    env: {...process.env, LC_ALL: 'C'},
  });
  return {status, stdout, stderr};
}
const write = (name, content) => writeFileSync(join(folder, name), content);
const read = (name) => readFileSync(join(folder, name), 'utf8');

test('proof writes the sheet with the review beside the dataset, as a page and as text', () => {
  const name = '第3稿 1月15日23:50';
  assert.deepEqual(run('report.json', '--name', name, '--out', 'proof.html'), {status: 0, stdout: '', stderr: ''});
  assert.equal(read('proof.html'), proofHtml(proof(report, {...options, name})));
  assert.match(read('proof.html'), new RegExp(`<dd>${name}\\u3000[0-9a-f]{12}</dd>`));
  assert.match(read('proof.html'), /<b>台阶的说法，数值另有指标[^]*?<\/tr>\n<tr><td[^>]*><p>两个万亿元台阶<\/p>/);
  assert.deepEqual(run('report.json', '--text'), {status: 0, stdout: proofText(proof(report, options)), stderr: ''});
  assert.match(run('report.json', '--text', '--lang', 'en').stdout, /^Proof sheet\n政府工作报告\n/);
});

test('without a review there is a sheet too, on which the check says what it found', () => {
  const {status, stdout, stderr} = run('bare.json', '--text');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /检查意见/);
  const faulty = {...JSON.parse(read('bare.json')), subtitle: '共修路87条'};
  write('faulty.json', JSON.stringify(faulty, null, 2));
  assert.match(run('faulty.json', '--text').stdout, /意见：“共修路87条”中的“87”既不是指标[^\n]*\n {4}位置：副题/);
});

test('the words of a list are marked, in whatever encoding the office has it', () => {
  // 实干、台阶 in GBK, with the line ends of Windows.
  write('words.txt', Buffer.from('ca b5 b8 c9 0d 0a 0d 0a cc a8 bd d7 0d 0a'.replaceAll(' ', ''), 'hex'));
  const {status, stdout} = run('report.json', '--words', 'words.txt');
  assert.equal(status, 0);
  assert.match(stdout, /<mark>台阶<\/mark>/);
  assert.equal(stdout, proofHtml(proof(report, {...options, listed: ['实干', '台阶']})));
});

test('since an older edition only what changed is on the sheet', () => {
  write('new.json', JSON.stringify(value).replaceAll('全省上下稳住心神', '全省上下同心协力'));
  const {status, stdout} = run('new.json', '--since', 'report.json', '--text');
  assert.equal(status, 0);
  assert.match(stdout, /^两稿对照\n/);
  assert.match(stdout, new RegExp(`原稿版次：${options.edition}\n改动：指标：新增 0、删去 0、改动 0；文字 1 处`));
  assert.match(stdout, /原稿：[^\n]*稳住心神[^\n]*\n {4}新稿：[^\n]*同心协力/);
  assert.doesNotMatch(stdout, /地区生产总值/);
});

for (const [args, status, message] of [
  [[], 2, '应有一个数据文件'],
  [['report.json', 'bare.json'], 2, '应有一个数据文件'],
  [['none.json'], 2, '没有文件 none.json'],
  [['report.json', '--since', 'none.json'], 2, '没有文件 none.json'],
  [['report.json', '--words', 'none.txt'], 2, '没有文件 none.txt'],
  [['report.json', '--out', 'report.json'], 2, '--out：report.json 就是要读取的文件，不会覆盖它'],
  [['report.json', '--piece', 'report'], 2, '选项有误：proof 没有 --piece，它属于 html、code'],
  [['wrong.json'], 2, 'wrong.review.json：应为 {"doubts": […], "confirmations": […], "quotes": […]}'],
  [['list.json'], 1, ''],
])
  test(`wrong use is said in one sentence: ${args.join(' ')}`, () => {
    copyFileSync(join(DATA, 'minimal.json'), join(folder, 'wrong.json'));
    write('wrong.review.json', '{"doubts": 7}');
    write('list.json', '[]');
    const {stdout, stderr, ...found} = run(...args);
    assert.deepEqual([found.status, stdout], [status, '']);
    assert.ok(stderr.startsWith(`tujie: ${message}`), stderr);
  });
