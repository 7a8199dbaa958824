// The command as an author runs it: what it writes, what it says, and with which exit code; and the texts of the examples.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {codeOf, plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {examples} from '../../tools/build/write-fallbacks.js';

const COMMAND = fileURLToPath(new URL('../../tools/cli/tujie.js', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/gangzha-2019.json', import.meta.url));
const dataset = readFileSync(DATA, 'utf8');
const {report} = parseReport(JSON.parse(dataset));

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tujie-command-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/report.json'), dataset);
});
after(() => rmSync(folder, {recursive: true}));

function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
    env: {...process.env, LC_ALL: 'C'},
  });
  return {status, stdout, stderr};
}

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
  assert.match(run('html', 'data/report.json', '--lang', 'en').stdout, /2018 estimate/);
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
  assert.match(run('code', 'data/report.json').stdout, /src="cdn\/report\.js"[^]*<tujie-report src="data\/report\.json">\n {2}<h2>/);
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

const WRONG = [
  [[], /html \| code \| check/],
  [['draw', 'x'], /html \| code \| check/],
  [['html'], /expected one dataset/],
  [['html', 'none.json'], /there is no file none\.json/],
  [['html', 'data/report.json', '--profile', 'word'], /--profile: .*expected plain \| editor \| wechat.*got "word"/],
  [['html', 'data/report.json', '--piece', 'card'], /--piece: .*indicator-card.*got "card"/],
  [['html', 'data/report.json', '--piece', 'indicator-card'], /expected --indicator ID/],
  [['html', 'data/report.json', '--piece', 'theme-card', '--indicator', 'gdp-2018'], /--indicator: theme-card .*expected --theme/],
  [['html', 'data/report.json', '--colour', 'red'], /--colour/],
  [['check'], /expected a page/],
  [['check', 'none.html'], /there is no file none\.html/],
];

for (const [args, said] of WRONG)
  test(`wrong use: ${args.join(' ') || 'nothing'}`, () => {
    const {status, stdout, stderr} = run(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, said);
    assert.match(stderr, /^tujie: .*\n +npx tujie --help\n$/);
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
  assert.match(stderr, /\$\.chapters\[0\]\.goals\[0\]\.change\.number（地区生产总值）：应为数字，实为 "7%"。（指标 gdp-2019 未予显示）/);
  assert.match(run('html', file, '--lang', 'en').stderr, /change\.number \(地区生产总值\): expected a number, got "7%"\./);
  assert.match(stdout, /<h1/);
});

test('check: a page that says what its dataset says', () => {
  const body = `<tujie-dataset src="data/report.json">\n${card('indicator="gdp-2018"')}\n<p>报告说，${card('indicator="gdp-2018" layout="inline"', '地区生产总值（2018年预计）突破400亿元')}。</p></tujie-dataset>`;
  assert.deepEqual(check(body), [0, 'page.html: 2 处，文字与数据一致 piece(s), as their datasets say']);
});

test('check: where it differs, by line and column, with both texts', () => {
  const body = `<p>正文</p>\n  ${card('src="data/report.json" indicator="gdp-2018"', '2018年，预计地区生产总值突破390亿元，增长7%。')}`;
  assert.deepEqual(check(body), [
    1,
    'page.html:5:3 tujie-indicator-card',
    '  报告没有这样说 / the report does not say: 2018年，预计地区生产总值突破390亿元，增长7%。',
    '  缺少，或次序不同 / absent, or in another order: 突破400亿元',
    '  页面 / page:   2018年，预计地区生产总值突破390亿元，增长7%。',
    `  报告 / report: ${GDP}`,
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
  ['no text', card('src="data/report.json" indicator="gdp-2018"', ' '), '标签之间没有文字 / nothing stands between the tags'],
  ['an id that the report has not', card('src="data/report.json" indicator="none"'), '报告中没有 / the report has no “none”'],
  ['no dataset', card('indicator="gdp-2018"'), /没有指定数据 \/ no dataset/],
  ['a file that is not there', card('src="none.json" indicator="gdp-2018"'), /dataset none\.json: .*there is no file/],
  ['a script that is not there', card('src="#none" indicator="gdp-2018"'), /no script of this id/],
  ['another host', card('src="https://example.com/x.json" indicator="gdp-2018"'), /on another host, not checked/],
  ['a file that is no dataset', card('src="page.html" indicator="gdp-2018"'), /应为 JSON，实为网页/],
  ['a tag that is none', '<tujie-card src="data/report.json">文字</tujie-card>', '没有这个标签 / there is no such piece'],
];

for (const [what, body, said] of FAULTS)
  test(`check names ${what}`, () => {
    const [status, place, line] = check(body);
    assert.deepEqual([status, place.split(' ')[0]], [1, 'page.html:4:1']);
    if (typeof said === 'string') assert.equal(line.trim(), said);
    else assert.match(line, said);
  });

test('check: many differences of one piece are counted, and the author’s own slots are left alone', () => {
  const whole =
    '<tujie-report src="data/report.json"><h2>更稳更实更好地跨出高质量发展的步伐</h2><p slot="footer">历史示例。</p></tujie-report>';
  const [status, ...lines] = check(whole);
  assert.equal(status, 1);
  assert.equal(lines.filter((line) => line.includes('缺少')).length, 8);
  assert.match(lines.join('\n'), /另有 \d{2,} 处 \/ and \d{2,} more/);
  assert.doesNotMatch(lines.join('\n'), /历史示例/);
});

const pages = ['', 'compositions/', 'hosts/'].flatMap((folder) =>
  readdirSync(new URL(`../../examples/${folder}`, import.meta.url)).map((name) => folder + name),
);
for (const name of pages.filter((file) => file.endsWith('.html')))
  test(`examples/${name}: the text between its tags is that of its dataset`, () => {
    const {status, stdout} = run('check', fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));
    assert.equal(status, 0, stdout);
  });

test('the complete texts of the examples are those of the tool: `node tools/build/write-fallbacks.js` writes them', async () => {
  const all = await examples();
  assert.ok(all.some(([, html]) => html.includes('<tujie-report')) && all.some(([, html]) => html.includes('<tujie-theme-timeline')));
  for (const [path, html, wanted] of all) assert.equal(html, wanted, path);
});
