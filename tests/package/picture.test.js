// `tujie picture` as an author runs it, with a browser that is installed: PNG and SVG, their parts and sizes, PDF; no browser, a missing glyph, and
// that nothing leaves.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {PNG} from 'pngjs';
import {browserPath, fontConfig} from '../../tools/dev/browser.js';
import {COMMAND, dataset, folder} from './command.js';
import {printedText, withLetters} from './printed-text.js';

const CHROME_PATH = browserPath();
const FONTCONFIG_FILE = fontConfig();
const report = JSON.parse(dataset);

/** Runs the command with the pinned fonts. */
async function draw(args, env = {}, node = []) {
  const options = {cwd: folder, env: {...process.env, LC_ALL: 'C', CHROME_PATH, FONTCONFIG_FILE, ...env}};
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [...node, COMMAND, 'picture', ...args], options);
    return {status: 0, stdout, stderr};
  } catch (error) {
    return {status: error.code, stdout: error.stdout, stderr: error.stderr};
  }
}
const read = (name) => readFileSync(join(folder, name));
const measured = (name) => {
  const {width, height} = PNG.sync.read(read(name));
  return [width, height];
};
const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));

test('the whole report as PNG, and the same in parts that are cut at a height', async () => {
  const {status, stdout, stderr} = await draw(['data/report.json', '--out', 'whole.png']);
  assert.deepEqual([status, stderr], [0, 'tujie: 所用字体：Noto Sans SC、Arimo\n']);
  const [width, height] = measured('whole.png');
  assert.equal(width, 750);
  assert.match(stdout, new RegExp(`^whole\\.png  750 × ${height}  [\\d.]+ MB\\n$`));
  const parts = await draw(['data/report.json', '--width', '375', '--scale', '2', '--max-height', '8000', '--out', 'part.png']);
  const names = parts.stdout.match(/part-\d+\.png/g);
  assert.ok(names.length > 2, parts.stdout);
  assert.deepEqual(
    names,
    [...names.keys()].map((index) => `part-${index + 1}.png`),
  );
  const heights = names.map((name) => measured(name)[1]);
  assert.ok(
    heights.every((it) => it <= 8000),
    String(heights),
  );
  assert.ok(Math.abs(heights.reduce((sum, it) => sum + it) - height) < names.length);
  assert.ok(!existsSync(join(folder, 'part.png')));
});

test('a piece in a size of the list, and in one of an author’s own', async () => {
  const piece = ['--piece', 'indicator-card', '--indicator', 'gdp-2018'];
  const {status, stderr} = await draw([
    'data/report.json',
    ...piece,
    '--size',
    'square',
    '--palette',
    'azure',
    '--lang',
    'en',
    '--out',
    'card.png',
  ]);
  assert.deepEqual([status, stderr], [0, 'tujie: fonts: Noto Sans SC, Arimo\n']);
  assert.deepEqual(measured('card.png'), [1080, 1080]);
  const {stdout: line} = await draw(['data/report.json', ...piece, '--size', '900x1200', '--scale', '1.5', '--out', 'own.png']);
  assert.deepEqual(line.split('  ').slice(0, 2), ['own.png', '1350 × 1800']);
  assert.deepEqual(measured('own.png'), [1350, 1800]);
  const {status: full, stderr: why} = await draw(['data/report.json', '--size', 'cover', '--out', 'full.png']);
  assert.equal(full, 1);
  assert.match(why, /^tujie: 900 × 383 像素里放不下：/);
  assert.ok(!existsSync(join(folder, 'full.png')));
});

test('SVG holds its text as text, and the edition of the dataset', async () => {
  const {status} = await draw(['data/report.json', '--piece', 'goal-panel', '--chapter', 'plan-2019', '--out', 'panel.svg']);
  assert.equal(status, 0);
  const svg = read('panel.svg').toString();
  assert.match(svg, /^<svg [^]*<\/svg>\s*$/);
  assert.match(svg, /一般公共预算收入/);
  assert.doesNotMatch(svg, /foreignObject/);
});

test('a letter that no font has ends it, and no file is written', async () => {
  const letter = '\u{32389}';
  write('letter.json', {...report, title: `${report.title}${letter}`});
  for (const out of ['letter.png', 'letter.pdf']) {
    const {status, stderr} = await draw(['letter.json', '--out', out]);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`tujie: 本机字体（.*Noto Sans SC.*）缺字：${letter}。`, 'u'));
    assert.ok(!existsSync(join(folder, out)));
  }
});

test('without a browser, or with one that is none, one sentence says so', async () => {
  // As on a machine where none is installed.
  const bare = `import fs from 'node:fs'; import {syncBuiltinESMExports} from 'node:module';
    const {existsSync} = fs; fs.existsSync = (path) => !/chrom|edge/i.test(path) && existsSync(path); syncBuiltinESMExports();`;
  const none = await draw(['data/report.json', '--out', 'x.png'], {CHROME_PATH: ''}, [
    '--import',
    `data:text/javascript,${encodeURIComponent(bare)}`,
  ]);
  assert.equal(none.status, 2);
  assert.match(none.stderr, /^tujie: 没有找到浏览器：请安装 Chrome、Chromium 或 Edge，或用环境变量 CHROME_PATH 指明它的位置\n/);
  const gone = await draw(['data/report.json', '--out', 'x.png', '--lang', 'en'], {CHROME_PATH: '/none/chrome'});
  assert.deepEqual([gone.status, gone.stderr.split('\n')[0]], [2, 'tujie: CHROME_PATH: there is no file /none/chrome']);
  const other = await draw(['data/report.json', '--out', 'x.png'], {CHROME_PATH: process.execPath});
  assert.equal(other.status, 2);
  assert.match(other.stderr, /^tujie: 浏览器 \S+ 未能完成：.+\n/);
});

test('no request leaves, whatever the dataset names', async () => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  // The browser, with all that it does on the network in a file.
  const [log, browser] = [join(folder, 'net.json'), join(folder, 'browser.sh')];
  writeFileSync(browser, `#!/bin/sh\nexec '${CHROME_PATH}' --log-net-log='${log}' "$@"\n`);
  chmodSync(browser, 0o755);
  const image = `<img src="${address}image.png">`;
  write('asking.json', {...report, subtitle: image, source: {title: `${image}报告`, url: `${address}report.html`}});
  for (const out of ['asking.png', 'asking.pdf']) {
    const {status, stderr} = await draw(['asking.json', '--out', out], {CHROME_PATH: browser});
    assert.equal(status, 0, stderr);
    const text = readFileSync(log, 'utf8').trim();
    const {constants, events} = JSON.parse(text.endsWith('}') ? text : `${text.replace(/,$/, '')}]}`);
    const names = Object.fromEntries(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
    const happened = new Set(events.map(({type}) => names[type]));
    // It saw that our page was asked for, and never came to a name server or a connection.
    assert.ok(happened.has('URL_REQUEST_START_JOB') || happened.has('CORS_REQUEST'), [...happened].join(' '));
    assert.deepEqual(
      [...happened].filter((name) => /^(TCP_CONNECT|HOST_RESOLVER_(DNS|SYSTEM)_TASK)/.test(name)),
      [],
    );
  }
  assert.deepEqual(asked, []);
  await new Promise((resolve) => server.close(resolve));
});

for (const [paper, size] of [
  ['a4', [595, 842]],
  ['a3', [842, 1191]],
])
  test(`PDF on ${paper}: tagged, its text letter for letter in order, source, address and number on every page`, async () => {
    const url = 'http://www.example.gov.cn/zfxxgk/2019/0116/report.html';
    write('addressed.json', {...report, source: {...report.source, url}});
    const {status, stderr} = await draw(['addressed.json', '--paper', paper, '--out', `${paper}.pdf`]);
    assert.deepEqual([status, stderr], [0, 'tujie: 所用字体：Noto Sans SC、Arimo\n']);
    const {pages, sizes, title, language, isTagged, text, wanted, feet, outline} = await printedText(read(`${paper}.pdf`), {
      ...report,
      source: {...report.source, url},
    });
    assert.ok(pages > 4 && pages < 12, String(pages));
    assert.deepEqual(sizes, Array(pages).fill(size));
    assert.deepEqual([title, language, isTagged], [report.title, 'zh-CN', true]);
    assert.ok(outline.includes('2018年五大工作回眸') && outline.length > 10, outline.join('\n'));
    assert.equal(text, wanted);
    const wantedFeet = feet.map((_, index) => `来源：${report.source.title}${url}第${index + 1}页，共${pages}页`);
    assert.deepEqual(
      feet.map((foot, index) => withLetters(foot, wantedFeet[index])),
      wantedFeet,
    );
  });

test('without an address none is printed; a piece has the title of the report above it', async () => {
  const {status} = await draw(['data/report.json', '--piece', 'theme-card', '--theme', 'theme-2019-1', '--out', 'theme.pdf']);
  assert.equal(status, 0);
  const {pages, text, feet} = await printedText(read('theme.pdf'), report);
  assert.equal(pages, 1);
  const foot = `来源：${report.source.title}第1页，共1页`;
  assert.deepEqual([feet.length, withLetters(feet[0], foot)], [1, foot]);
  const title = withLetters(text.slice(0, report.title.length), report.title);
  assert.equal(title, report.title);
  assert.match(text, /突出产业强区/);
});

test('every command in the READMEs and the manual does what it says', async () => {
  const pages = ['README.md', 'README.zh-CN.md', 'stories/docs/paper.mdx'].map((name) =>
    readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
  );
  const commands = new Set(pages.flatMap((page) => page.match(/^npx tujie picture .+$/gm) ?? []));
  assert.ok(commands.size >= 6, [...commands].join('\n'));
  for (const command of commands) {
    const args = command.replace('data/gangzha-2019.json', 'data/report.json').split(' ').slice(3);
    const {status, stdout, stderr} = await draw(args);
    assert.equal(status, 0, `${command}\n${stderr}`);
    assert.ok(existsSync(join(folder, stdout.split('  ')[0])), command);
  }
});
