// The command as an author runs it: what it writes, what it says, and with which exit code; and the texts of the examples.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {codeOf, plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {OPTIONS} from '../../dist/cli/options.js';
import {examples} from '../../tools/build/write-fallbacks.js';
import {COMMAND, DATA, dataset, folder, run} from './command.js';

const {report} = parseReport(JSON.parse(dataset));

const GDP = '2018年，预计地区生产总值突破400亿元，增长7%。';
const card = (attributes, text = GDP) => `<tujie-indicator-card ${attributes}>${text}</tujie-indicator-card>`;

/** Checks a page of the given body: exit code and lines, without the name of the folder. */
function check(body, ...args) {
  writeFileSync(join(folder, 'page.html'), `<!doctype html>\n<html lang="zh-CN">\n<body>\n${body}\n</body>\n</html>\n`);
  const {status, stdout, stderr} = run('check', 'page.html', ...args);
  assert.equal(stderr, '');
  return [status, ...stdout.trimEnd().split('\n')];
}

test('html prints the whole report, and writes it to a file', () => {
  assert.deepEqual(run('html', 'data/report.json'), {status: 0, stdout: plainHtml(report), stderr: ''});
  assert.deepEqual(run('html', 'data/report.json', '--profile', 'wechat', '--out', 'wechat.html'), {status: 0, stdout: '', stderr: ''});
  assert.equal(readFileSync(join(folder, 'wechat.html'), 'utf8'), plainHtml(report, {profile: 'wechat'}));
});

test('html prints one piece, in the looks that are asked for', () => {
  const piece = {tag: 'tujie-indicator-card', attributes: {indicator: 'gdp-2018'}};
  const {stdout} = run(
    'html',
    'data/report.json',
    '--piece',
    'indicator-card',
    '--indicator',
    'gdp-2018',
    '--profile',
    'editor',
    '--palette',
    'azure',
  );
  assert.equal(stdout, plainHtml(report, {profile: 'editor', piece, palette: 'azure'}));
  const theme = run('html', 'data/report.json', '--piece', 'theme-card', '--theme', 'theme-2019-3', '--fragment', '--heading-level', '2');
  assert.match(theme.stdout, /^<article class="tujie-plain"[^]*<h2 class="tujie-theme-title">/);
  assert.doesNotMatch(run('html', 'data/report.json', '--no-style').stdout, /<style/);
  assert.match(run('html', 'data/report.json', '--lang', 'en').stdout, /Source: 曹金海/);
});

test('code prints what is to be pasted', () => {
  const piece = {tag: 'tujie-theme-timeline', attributes: {chapter: 'plan-2019', collapsed: true}};
  const options = {form: 'data', library: 'lib/', dataset: '/data/x.json', appearance: {size: 'large'}, scripts: false};
  const args = ['--form', 'data', '--library', 'lib/', '--dataset', '/data/x.json', '--size', 'large', '--no-scripts'];
  assert.deepEqual(run('code', 'data/report.json', '--piece', 'theme-timeline', '--chapter', 'plan-2019', '--collapsed', ...args), {
    status: 0,
    stdout: codeOf(report, [piece], options),
    stderr: '',
  });
  assert.match(
    run('code', 'data/report.json').stdout,
    /src="cdn\/report\.js"[^]*<tujie-report src="data\/report\.json" edition="[0-9a-f]{12}">\n {2}<h2>/,
  );
});

test('the code that is printed is a page that checks', () => {
  for (const form of ['element', 'data']) assert.equal(check(run('code', 'data/report.json', '--form', form).stdout)[0], 0, form);
});

test('help is there in both languages', () => {
  for (const args of [['--help'], ['help'], ['html', '-h']]) {
    const {status, stdout} = run(...args);
    assert.equal(status, 0);
    assert.match(stdout, /用法 Usage/);
  }
});

test('a language that is none is refused in the language of the environment', () => {
  for (const [lang, said] of [
    ['zh_CN.UTF-8', /--lang：应为语言标签，如 zh-CN、en，实为“9”/],
    ['en_GB.UTF-8', /--lang: expected a language tag, such as zh-CN or en, got “9”/],
  ]) {
    const {status, stderr} = spawnSync(process.execPath, [COMMAND, 'check', 'data/report.json', '--lang', '9'], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, LC_ALL: lang},
    });
    assert.equal(status, 2);
    assert.match(stderr, said);
  }
});

test('the report is not written over, by whatever name it is called', () => {
  linkSync(join(folder, 'data/report.json'), join(folder, 'other.json'));
  const {status, stderr} = run('code', 'data/report.json', '--out', join(folder, 'other.json'));
  assert.equal(status, 2);
  assert.match(stderr, /other\.json 就是要读取的文件/);
  assert.equal(readFileSync(join(folder, 'data/report.json'), 'utf8'), dataset);
});

test('a file that may not be read, and a folder that may not be written to', () => {
  // Root may read and write everything, but for one without that capability.
  const without = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
  const asUser = (...args) => {
    const [command, ...rest] = [...(process.getuid() === 0 ? without : []), process.execPath, COMMAND, ...args];
    return spawnSync(command, rest, {cwd: folder, encoding: 'utf8', env: {...process.env, LC_ALL: 'C'}});
  };
  mkdirSync(join(folder, 'closed'), {mode: 0o500});
  writeFileSync(join(folder, 'secret.json'), dataset);
  chmodSync(join(folder, 'secret.json'), 0);
  for (const [args, said] of [
    [['html', 'secret.json'], /无法读取 secret\.json：没有权限/],
    [['html', 'data/report.json', '--out', 'closed/x.html'], /无法写入 closed\/x\.html：没有权限/],
  ]) {
    const {status, stderr} = asUser(...args);
    assert.equal(status, 2);
    assert.match(stderr, said);
  }
});

test('what stands behind -- is a file; options may stand before the command', () => {
  writeFileSync(join(folder, '--help'), dataset);
  assert.equal(run('html', '--', '--help').stdout, plainHtml(report));
  assert.equal(run('--fragment', 'html', 'data/report.json').stdout, plainHtml(report, {fragment: true}));
});

test('help lists, for each command, the options that it takes', () => {
  const {stdout} = run('--help');
  const [, ...parts] = stdout.split(/^(?=[a-z、]+：$)/m);
  const optionsIn = (text) => [...new Set(text.match(/--[a-z-]+/g))];
  const named = new Set();
  for (const part of parts)
    for (const name of part.split('：')[0].split('、')) {
      named.add(name);
      for (const option of [...optionsIn(part.replace(/^--lang[^]*/m, '')), '--lang']) {
        const {status, stderr} = run(name, 'data/report.json', option);
        assert.ok(status !== 2 || /后面应有值|不需要它|应写 --out/.test(stderr), `${name} ${option}: ${stderr}`);
      }
    }
  assert.deepEqual([...named].sort(), Object.keys(OPTIONS).sort());
});

test('what reads the output may end before it is written; what cannot be written is said', () => {
  const inShell = (line) => spawnSync('bash', ['-c', line], {cwd: folder, encoding: 'utf8', env: {...process.env, LC_ALL: 'C', COMMAND}});
  const node = `"${process.execPath}" "$COMMAND"`;
  const piped = inShell(`${node} html data/report.json | head -1; echo "$` + `{PIPESTATUS[0]}"`);
  assert.deepEqual([piped.stdout, piped.stderr], ['<!DOCTYPE html>\n0\n', '']);
  assert.deepEqual(inShell(`${node} html data/report.json <&- | wc -c`).stderr, '');
  const full = inShell(`${node} html data/report.json >/dev/full`);
  assert.deepEqual([full.status, full.stderr], [2, 'tujie: 无法写到标准输出：磁盘已满\n']);
});

test('check: the list of plain numbers beside a dataset is no list', () => {
  writeFileSync(join(folder, 'listed.json'), dataset);
  for (const [list, status, said] of [
    ['[1]', 2, /listed\.review\.json：应为 \{"quotes"/],
    ['{"quotes": [null]}', 2, /listed\.review\.json：应为 \{"quotes"/],
    ['{"quotes": ', 1, /listed\.review\.json/],
  ]) {
    writeFileSync(join(folder, 'listed.review.json'), list);
    const result = run('check', 'listed.json');
    assert.equal(result.status, status, list);
    assert.match(result.stdout + result.stderr, said);
    assert.doesNotMatch(result.stderr, / at /);
  }
});

test('a file that is no dataset, and an id that the report does not contain', () => {
  writeFileSync(join(folder, 'bad.json'), '{"title": 1}');
  assert.deepEqual([run('html', 'bad.json').status, /^tujie: \$\./.test(run('html', 'bad.json').stderr)], [1, true]);
  const {status, stderr} = run('html', 'data/report.json', '--piece', 'theme-card', '--theme', 'none');
  assert.deepEqual([status, stderr], [1, 'tujie: tujie-theme-card[theme]：数据中没有“none”。\n']);
});

test('problems of a dataset go to the other stream, and the rest is written', () => {
  const file = fileURLToPath(new URL('../../data/broken/number-as-text.json', import.meta.url));
  const {status, stdout, stderr} = run('html', file);
  assert.equal(status, 0);
  assert.match(
    stderr,
    /\$\.chapters\[0\]\.blocks\[1\]\.paragraphs\[0\]\.indicators\[0\]\.changes\[0\]\.number（地区生产总值）：应为数字，实为 "7%"。（指标 gdp-2019 未予显示）/,
  );
  assert.match(run('html', file, '--lang', 'en').stderr, /changes\[0\]\.number \(地区生产总值\): expected a number, got "7%"\./);
  assert.match(stdout, /<h1/);
});

test('check: a page that says what its dataset says', () => {
  const body = `<tujie-dataset src="data/report.json">\n${card('indicator="gdp-2018"')}\n<p>报告说，${card('indicator="gdp-2018" layout="inline"', '地区生产总值（2018年预计）突破400亿元')}。</p></tujie-dataset>`;
  assert.deepEqual(check(body), [0, 'page.html：2 处，文字与数据一致。']);
});

test('check: where it differs, by line and column, with both texts', () => {
  const body = `<p>正文</p>\n  ${card('src="data/report.json" indicator="gdp-2018"', '2018年，预计地区生产总值突破390亿元，增长7%。')}`;
  assert.deepEqual(check(body), [
    1,
    'page.html:5:3 tujie-indicator-card',
    '  报告没有这样说：2018年，预计地区生产总值突破390亿元，增长7%。',
    '  缺少，或次序不同：突破400亿元',
    '  页面：2018年，预计地区生产总值突破390亿元，增长7%。',
    `  报告：${GDP}`,
  ]);
  assert.deepEqual(check(body, '--lang', 'en').slice(2), [
    '  the report does not say: 2018年，预计地区生产总值突破390亿元，增长7%。',
    '  absent, or in another order: 突破400亿元',
    '  page:   2018年，预计地区生产总值突破390亿元，增长7%。',
    `  report: ${GDP}`,
  ]);
});

test('check: every form, and every way to a dataset', () => {
  const script = `<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`;
  const form = (more) => `<div data-tujie="indicator-card" data-indicator="gdp-2018" ${more}>${GDP}</div>`;
  for (const body of [
    card('src="#report" indicator="gdp-2018"') + script,
    form('data-src="data/report.json"'),
    `${form('')}<script src="cdn/tujie.classic.js" data-src="data/report.json"></script>`,
    `<tujie-dataset src="data/report.json"><div>${card('indicator="gdp-2018"')}</div></tujie-dataset>`,
    card('src="data/report.json?v=2" indicator="gdp-2018"'),
  ])
    assert.equal(check(body)[0], 0, body.slice(0, 80));
  const absolute = card('src="/data/report.json" indicator="gdp-2018"');
  assert.equal(check(absolute)[0], 0);
  assert.equal(check(absolute, '--root', 'data')[0], 1);
  assert.equal(check(form('data-src="data/report.json"').replace('400', '40'))[0], 1);
});

const FAULTS = [
  ['no text', card('src="data/report.json" indicator="gdp-2018"', ' '), '标签之间没有文字'],
  ['an id that the report does not contain', card('src="data/report.json" indicator="none"'), '报告中没有“none”'],
  ['no dataset', card('indicator="gdp-2018"'), /没有指定数据/],
  ['a file that is not there', card('src="none.json" indicator="gdp-2018"'), /数据 none\.json：没有文件/],
  ['a script that is not there', card('src="#none" indicator="gdp-2018"'), /没有 id 为 none 的 script/],
  ['another host', card('src="https://example.com/x.json" indicator="gdp-2018"'), /在别的主机上，未核对/],
  ['a file that is no dataset', card('src="page.html" indicator="gdp-2018"'), /应为 JSON，实为网页/],
  ['a folder', card('src="data" indicator="gdp-2018"'), /数据 data：无法读取 .*：它是文件夹/],
  ['an address that is none', card('src="%zz.json" indicator="gdp-2018"'), /数据 %zz\.json：地址写法有误/],
  ['a tag that is none', '<tujie-card src="data/report.json">文字</tujie-card>', '没有这个标签'],
];

for (const [what, body, said] of FAULTS)
  test(`check names ${what}`, () => {
    const [status, place, line] = check(body);
    assert.deepEqual([status, place.split(' ')[0]], [1, 'page.html:4:1']);
    if (typeof said === 'string') assert.equal(line.trim(), said);
    else assert.match(line, said);
  });

test('check: a page that is pinned to another edition than its dataset is, by every way to pin', () => {
  const {edition} = JSON.parse(dataset);
  const other = `代码取自版次 0123456789ab，数据现为版次 ${edition}：请重新校对，再取代码`;
  const at = (place, tag, ...lines) => [1, `page.html:${place} ${tag}`, ...lines.map((line) => `  ${line}`)];
  const src = 'src="data/report.json"';
  const pieces = `${card('indicator="gdp-2018"')}${card('indicator="gdp-2018"')}`;
  const provider = (pin) => `<tujie-dataset ${src} edition="${pin}">${pieces}</tujie-dataset>`;
  const script = (pin) =>
    `<script src="tujie.js" data-src="data/report.json" data-edition="${pin}"></script>\n<div data-tujie="indicator-card" data-indicator="gdp-2018">${GDP}</div>`;
  for (const body of [card(`${src} edition="${edition}" indicator="gdp-2018"`), provider(edition), script(edition)])
    assert.equal(check(body)[0], 0, body);
  // Once for the pieces inside it.
  assert.deepEqual(check(provider('0123456789ab')), at('4:1', 'tujie-dataset', other));
  assert.deepEqual(check(script('0123456789ab')), at('4:1', 'script', other));
  assert.deepEqual(
    check(
      `<div data-tujie="indicator-card" data-src="data/report.json" data-edition="0123456789ab" data-indicator="gdp-2018">${GDP}</div>`,
    ),
    at('4:1', 'tujie-indicator-card', other),
  );
  // With what else is to be said of the piece.
  const [status, place, first, second] = check(card(`${src} edition="0123456789ab" indicator="none"`));
  assert.deepEqual([status, place, first, second], [...at('4:1', 'tujie-indicator-card', other), '  报告中没有“none”']);
  const english = 'made from edition 0123456789ab, the dataset is edition';
  assert.match(
    check(provider('0123456789ab'), '--lang', 'en')[2],
    new RegExp(`${english} ${edition} now: proofread anew, and take the code again`),
  );
});

test('check: the edition of a dataset is computed, whatever it states, and in a script of the page too', () => {
  const {edition, ...unstated} = JSON.parse(dataset);
  const page = (value) =>
    `<script type="application/json" id="data">${JSON.stringify(value)}</script>${card(`src="#data" edition="${edition}" indicator="gdp-2018"`)}`;
  for (const value of [unstated, {...unstated, edition: 'stale'}]) assert.equal(check(page(value))[0], 0);
  assert.equal(check(page({...unstated, title: '另一个标题', edition}))[0], 1);
});

test('check: many differences of one piece are counted, and the author’s own slots are left alone', () => {
  const whole =
    '<tujie-report src="data/report.json"><h2>更稳更实更好地跨出高质量发展的步伐</h2><p slot="footer">历史示例。</p></tujie-report>';
  const [status, ...lines] = check(whole);
  assert.equal(status, 1);
  assert.equal(lines.filter((line) => line.includes('缺少')).length, 8);
  assert.match(lines.join('\n'), /另有 \d{2,} 处/);
  assert.doesNotMatch(lines.join('\n'), /历史示例/);
});

test('check: a dataset is told by its name: every problem with its path, in the language that is asked for', () => {
  const broken = (name) => fileURLToPath(new URL(`../../data/broken/${name}.json`, import.meta.url));
  assert.deepEqual(run('check', DATA).stdout, `${DATA}：没有问题；正文中的数字都已归入指标或列出。\n`);
  for (const [args, path, sentence] of [
    [
      [broken('comparator-differs')],
      '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].comparator（地区生产总值）：',
      '应写 comparator: "gte"，现为 "eq"。',
    ],
    [
      [broken('comparator-differs'), '--lang', 'en'],
      '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].comparator (地区生产总值): ',
      'write comparator: "gte", not "eq".',
    ],
    [[broken('figure-unstructured')], '$.chapters[0].blocks[2].paragraphs[0].text[16]：', '“300”尚未归入任何指标'],
  ]) {
    const {status, stdout, stderr} = run('check', ...args);
    assert.deepEqual([status, stderr], [1, '']);
    assert.ok(stdout.includes(path) && stdout.includes(sentence), stdout);
  }
});

test('check: what can be computed is written in, and said; the rest of the file stays as it is', () => {
  const edition = / {2}"edition": "[0-9a-f]{12}",\n/;
  const whole = readFileSync(fileURLToPath(new URL('../../data/minimal.json', import.meta.url)), 'utf8').replace(edition, '');
  const bare = whole.replace(/,\s+"(?:before|digits|unit|after|number|exponent|comparator|kind)": ("[^"]*"|\d+)/g, '');
  assert.notEqual(bare, whole);
  writeFileSync(join(folder, 'bare.json'), bare);
  writeFileSync(join(folder, 'bare.review.json'), readFileSync(new URL('../../data/minimal.review.json', import.meta.url)));
  const before = run('check', 'bare.json');
  assert.equal(before.status, 1);
  assert.equal(before.stdout.match(/computed {2}/g).length, 3);
  assert.equal(readFileSync(join(folder, 'bare.json'), 'utf8'), bare);
  const {status, stdout, stderr} = run('check', 'bare.json', '--fix');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /value（新建公园）：digits: "4", unit: "个", number: 4, comparator: "eq"\n/);
  assert.match(stdout, /\n\$：edition: "[0-9a-f]{12}"\n/);
  assert.match(stdout, /bare\.json：已写入 4 处。\n\nbare\.json：没有问题/);
  assert.equal(readFileSync(join(folder, 'bare.json'), 'utf8').replace(edition, ''), whole);
  assert.match(run('check', 'bare.json', '--fix', '--lang', 'en').stdout, /bare\.json: nothing to write\.\n\nbare\.json: no problem/);
});

test('check: the published text, in any encoding, with the places in both files', () => {
  const minimal = fileURLToPath(new URL('../../data/minimal.json', import.meta.url));
  const text =
    '示例县政府工作报告\r\n2019年工作计划\r\n便民\r\n2019年目标\r\n地区生产总值增长7%以上。\r\n1便民服务\r\n新建公园4个,总投资2亿元。';
  writeFileSync(join(folder, 'source.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  const same = run('check', minimal, '--source', 'source.txt');
  assert.deepEqual([same.status, same.stdout], [0, `${minimal}：没有问题；正文中的数字都已归入指标或列出；正文与 source.txt 一致。\n`]);
  writeFileSync(join(folder, 'source.txt'), text.replace('4个', '5个').replace('1便民服务', '1便民服务\r\n修建道路。'));
  const {status, stdout} = run('check', minimal, '--source', 'source.txt');
  assert.equal(status, 1);
  assert.match(stdout, /minimal\.json:\d+:\d+ {2}source-missing {2}.*原文第 7 行第 1 列的“修建道路。”，数据中没有/);
  assert.match(stdout, /minimal\.json:\d+:\d+ {2}source-changed {2}.*text\[4\]：原文第 8 行第 5 列为“5”，数据为“4”/);
});

test('check: several files at once; one that is not there does not keep the others from being checked', () => {
  writeFileSync(join(folder, 'page.html'), `<!doctype html>${card('src="data/report.json" indicator="gdp-2018"')}`);
  const {status, stdout, stderr} = run('check', 'none.html', 'data/report.json', 'page.html');
  assert.deepEqual([status, stderr], [2, 'tujie: 没有文件 none.html\n']);
  assert.match(stdout, /data\/report\.json：[^]*page\.html：1 处，文字与数据一致。/);
});

test('the text between the tags of every example is that of its dataset', () => {
  const pages = ['', 'compositions/', 'hosts/'].flatMap((name) => {
    const all = readdirSync(new URL(`../../examples/${name}`, import.meta.url)).filter((file) => file.endsWith('.html'));
    return all.map((file) => fileURLToPath(new URL(`../../examples/${name}${file}`, import.meta.url)));
  });
  const {status, stdout} = run('check', ...pages);
  assert.equal(status, 0, stdout);
  for (const page of pages) assert.ok(stdout.includes(page), page);
});

test('the complete texts of the examples are those of the tool: `node tools/build/write-fallbacks.js` writes them', async () => {
  const all = await examples();
  assert.ok(all.some(([, html]) => html.includes('<tujie-report')) && all.some(([, html]) => html.includes('<tujie-theme-timeline')));
  for (const [path, html, wanted] of all) assert.equal(html, wanted, path);
});
