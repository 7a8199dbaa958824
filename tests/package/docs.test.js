// What the READMEs say to copy, tried: pages as they stand, the minimal dataset, the commands.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import budget from '../../.size-limit.js';
import {checkDataset, PIECES} from '../../dist/author/index.js';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const blocks = (name, language) => [...read(name).matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);

const browser = ownBrowser();

const SELECTOR = PIECES.map(({tag}) => tag).join();

// How the pieces of each page to copy begin.
const DRAWN = [
  ['地区生产总值2018年预计突破400亿元增长7%'],
  ['地区生产总值2018年预计突破400亿元增长7%', '地区生产总值2019年目标增长7%', 'PM2.5平均浓度（2019年目标）确保下降2%以上'],
  ['更稳更实更好地跨出高质量发展的步伐'],
  [
    '关键词产业强区',
    '工业应税销售收入增长10%以上',
    '城市空气质量优良天数比例达到70%',
    '2019年工作总目标',
    '2019年五大工作计划·宜居宜业3突出宜居宜业',
    '2018年五大工作回眸2019年五大工作计划2018年·实体经济',
  ],
  ['PM2.5平均浓度（2019年目标）确保下降2%以上', '地区生产总值（2018年预计）突破400亿元，增长7%'],
];

for (const name of ['README.md', 'README.zh-CN.md']) {
  test(`${name}: every page to copy draws what it shows`, async () => {
    const pages = blocks(name, 'html');
    assert.equal(pages.length, DRAWN.length);
    const server = await serve({pages: Object.fromEntries(pages.map((page, index) => [`/${index}.html`, page]))});
    for (const [index, expected] of DRAWN.entries()) {
      const {page, drawn, lines} = await open(browser, `${server.url}/${index}.html`);
      const texts = await drawn(SELECTOR);
      assert.deepEqual(
        texts.map((text, piece) => text.slice(0, expected[piece]?.length)),
        expected,
      );
      assert.deepEqual(
        lines.filter((line) => !line.includes('404')),
        [],
      );
      await page.close();
    }
    await server.close();
  });

  test(`${name}: the first page is ten lines, and what it names is there`, () => {
    assert.ok(blocks(name, 'html')[0].trim().split('\n').length <= 10);
    for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)\)/g))
      assert.ok(existsSync(new URL(`../../${target}`, import.meta.url)), target);
    const {scripts} = JSON.parse(read('package.json'));
    for (const [, script] of read(name).matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script], script);
  });

  test(`${name}: every attribute and token it names is one, and every one is named`, () => {
    const text = read(name);
    const {modules} = JSON.parse(read('custom-elements.json'));
    const attributes = new Set(
      modules
        .flatMap(({declarations}) => declarations.flatMap((declaration) => declaration.attributes ?? []))
        .map((attribute) => attribute.name),
    );
    const table = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)]
      .map(([, attribute]) => attribute)
      .filter((attribute) => !attribute.startsWith('tujie-'));
    for (const attribute of attributes) assert.ok(table.includes(attribute), attribute);
    const tokens = new Set(
      ['style/base', 'style/drawn', 'elements/shared/tiles', 'elements/report/ground'].flatMap((name) =>
        [...read(`src/${name}.styles.ts`).matchAll(/var\(\s*(--tujie-[\w-]+)/g)].map(([, token]) => token),
      ),
    );
    assert.deepEqual([...new Set([...text.matchAll(/--tujie-[\w-]+/g)].map(([token]) => token))].sort(), [...tokens].sort());
  });
}

test('the README in both languages has the same code', () => {
  for (const language of ['html']) assert.deepEqual(blocks('README.md', language), blocks('README.zh-CN.md', language));
});

test('the READMEs name the sizes that the budget holds', () => {
  const limitOf = (name) => parseFloat(budget.find((it) => it.name.startsWith(name)).limit).toString();
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const said = /^- .*?(\d[\d.]*\d) KiB.*? (\d[\d.]*\d)/m.exec(read(name)) ?? [];
    assert.deepEqual(said.slice(1), [limitOf('a page with one card'), limitOf('the whole report')], name);
  }
});

test('data/README.md: its example is the one of minimal.json, which is without a problem', () => {
  const [example] = blocks('data/README.md', 'json').map(JSON.parse);
  const {chapters} = JSON.parse(read('data/minimal.json'));
  assert.deepEqual(example, chapters[0].blocks[2].paragraphs[0].indicators[0]);
  assert.deepEqual(checkDataset(read('data/minimal.json'), 'minimal.json', JSON.parse(read('data/minimal.review.json')).quotes), []);
});

test('data/README.md names every key of the schema', () => {
  const text = read('data/README.md');
  const keys = new Set();
  const visit = (node) => {
    for (const [name, child] of Object.entries(node?.properties ?? {})) (keys.add(name), visit(child));
    for (const child of [node?.items, ...(node?.allOf ?? []), ...(node?.anyOf ?? []), ...(node?.oneOf ?? [])]) if (child) visit(child);
  };
  visit(JSON.parse(read('data/report.schema.json')));
  const inParts = ['minYears', 'maxYears', 'scope'];
  for (const key of keys) assert.ok(inParts.includes(key) || text.includes(`\`${key}\``), key);
});
