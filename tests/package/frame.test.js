// `tujie frame` as an author runs it: what it writes beside the frame, what it says, what it refuses; and the code of the manual.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {frameOf} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {dataset, folder, run} from './command.js';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const {report} = parseReport(JSON.parse(dataset));
const library = Object.fromEntries(
  ['tujie.classic.js', 'tujie.classic.css', 'tujie.chart.classic.js'].map((name) => [name, read(`cdn/${name}`)]),
);
const written = (name) => readFileSync(join(folder, name), 'utf8');

const CARD = ['--piece', 'indicator-card', '--indicator', 'gdp-2018'];
const card = {tag: 'tujie-indicator-card', attributes: {indicator: 'gdp-2018'}};

test('the frame alone goes to standard output, what is to be known of it to standard error', () => {
  const {status, stdout, stderr} = run('frame', 'data/report.json', ...CARD);
  const {page, hash} = frameOf(report, {library, piece: card});
  assert.deepEqual([status, stdout], [0, page]);
  assert.match(stderr, /固定高度：221 像素/);
  assert.match(stderr, /向这些网页报告高度：无/);
  assert.ok(stderr.includes(`script-src ${hash}`));
});

test('--out writes the frame, and the code for the page around it', () => {
  const args = ['--host', 'https://news.example,http://m.news.example:8080/', '--height', '300', '--size', 'large', '--lang', 'en'];
  const {status, stdout} = run('frame', 'data/report.json', ...CARD, ...args, '--out', 'card.html');
  const hosts = ['https://news.example', 'http://m.news.example:8080'];
  const made = frameOf(report, {library, piece: card, hosts, height: 300, appearance: {size: 'large', lang: 'en'}, address: 'card.html'});
  assert.deepEqual([status, written('card.html'), written('card.embed.html')], [0, made.page, made.embed]);
  assert.match(stdout, /^written: card\.html, card\.embed\.html\nfixed height: 300 px/);
  assert.ok(stdout.includes(hosts.join(', ')));
  assert.match(run('check', 'card.html').stdout, /1 处，文字与数据一致/);
});

test('--separate writes script, style sheet and dataset beside it, and never over what was read', () => {
  mkdirSync(join(folder, 'site'));
  const dial = ['--piece', 'goal-gauge', '--indicator', 'good-air-days-2019'];
  assert.equal(run('frame', 'data/report.json', ...dial, '--separate', '--out', 'site/dial.html').status, 0);
  const names = ['dial.embed.html', 'dial.html', 'report.json', 'tujie.chart.classic.js', 'tujie.classic.css', 'tujie.classic.js'];
  assert.deepEqual(readdirSync(join(folder, 'site')).sort(), [...names, 'tujie.frame.css', 'tujie.frame.js'].sort());
  assert.deepEqual(parseReport(JSON.parse(written('site/report.json'))).report, report);
  assert.equal(run('frame', 'data/report.json', ...CARD, '--separate', '--out', 'data/card.html').status, 0);
  assert.equal(written('data/report.json'), dataset);
  assert.ok(existsSync(join(folder, 'data/tujie.frame.js')));
});

test('what is no origin, no height, and files without a folder are one sentence', () => {
  for (const [args, said] of [
    [['--host', '*'], /--host：应为嵌入网页的源，如 https:\/\/news\.example，多个以逗号隔开，实为“\*”/],
    [['--height', '12px'], /--height：应为以像素计的高度/],
    [['--height', '0'], /--height：应为以像素计的高度/],
    [['--separate'], /--separate：应写 --out 文件/],
    [['--address', 'javascript:1'], /--address：应为相对地址/],
    [['--out', 'data/report.json'], /就是要读取的文件/],
  ]) {
    const {status, stderr} = run('frame', 'data/report.json', ...CARD, ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, said);
  }
  const {status, stderr} = run('frame', 'data/report.json', '--piece', 'indicator-card', '--indicator', 'none');
  assert.equal(status, 1);
  assert.match(stderr, /none/);
});

test('the manual shows the code that its command writes', () => {
  const manual = read('stories/docs/frames.mdx');
  const [, command] = /```sh\nnpx tujie (.*)\n```/.exec(manual);
  const [, code] = /```html\n([^]*?)```/.exec(manual);
  const args = command.replace('data/gangzha-2019.json', 'data/report.json').split(' ');
  assert.equal(run(...args).status, 0);
  assert.equal(written('card.embed.html'), code);
  assert.ok(manual.includes("{type: 'tujie:height', height: 221}"));
  // The sizes that it states, in thousands of bytes.
  const kilobytes = (name) => read(`cdn/${name}`).length / 1000;
  for (const [stated, size] of [
    [242, Buffer.byteLength(written('card.html')) / 1000],
    [330, kilobytes('tujie.chart.classic.js')],
    [115, kilobytes('tujie.bars.classic.js')],
  ])
    assert.ok(Math.abs(size - stated) < stated * 0.05, `${size}`);
});
