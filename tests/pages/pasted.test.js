// What is copied as formatted text, pasted into an editor: every table whole, every text there, each year beside its figure.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {parseFragment} from 'parse5';
import {plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {serve} from '../server.js';
import {goalsIn} from '../dataset.js';

const value = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const {report} = parseReport(value('gangzha-2019'));

/** With what is written under a goal: what came of it, a remark. */
const remarked = () => {
  const dataset = value('gangzha-2019');
  for (const goal of goalsIn(dataset.chapters[1])) {
    goal.note = '按可比价格计算。';
    goal.actual = {
      quantity: {printed: '1个', digits: '1', unit: '个', number: 1, comparator: 'eq'},
      asOf: '2019-06-30',
      source: {title: '示例县统计局'},
    };
  }
  return parseReport(dataset).report;
};

const PIECES = [
  ['tujie-report', {}],
  ['tujie-goal-chart', {chapter: 'plan-2019'}],
  ['tujie-goal-gauge', {indicator: 'gdp-2019'}],
  ['tujie-goal-panel', {chapter: 'plan-2019'}],
  ['tujie-indicator-card', {indicator: 'gdp-2018'}],
  ['tujie-theme-card', {theme: 'theme-2019-3'}],
].map(([tag, attributes]) => ({tag, attributes}));
const htmlOf = (piece, from = report) => plainHtml(from, {profile: 'editor', piece});

const children = (node) => (node.childNodes ?? []).filter(({tagName, value: text}) => tagName || text?.trim());
const inside = (node) => children(node).flatMap((child) => [child, ...inside(child)]);
const names = (nodes) => [...new Set(nodes.map(({tagName}) => tagName).filter(Boolean))].sort();
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

// The rules of wangEditor, Quill and CKEditor 4 as they were met: a table in a box goes with it, a head of a table and th are made into something
// else, and a block in a cell is lost or begins a new cell.
for (const piece of PIECES)
  for (const [kind, from] of [
    ['as it is', report],
    ['with remarks', remarked()],
  ])
    test(`${piece.tag}, ${kind}: tables at the top, of cells with nothing but text in a line`, () => {
      const top = children(parseFragment(htmlOf(piece, from)));
      assert.ok(names(top).every((name) => ['div', 'p', 'table'].includes(name)));
      for (const node of top.filter(({tagName}) => tagName !== 'table')) assert.ok(!names(inside(node)).includes('table'));
      const tables = top.filter(({tagName}) => tagName === 'table');
      // Goals are a table, and the tiles that follow each other in a theme.
      const least = {'tujie-report': 10, 'tujie-indicator-card': 0}[piece.tag] ?? 1;
      assert.ok(least ? tables.length >= least : !tables.length, `${tables.length} tables`);
      for (const table of tables) assert.deepEqual(names(inside(table)), ['span', 'tbody', 'td', 'tr']);
    });

test('a goal in a cell has its remarks, told apart by a space', () => {
  const html = htmlOf(PIECES[2], remarked());
  const [, name] = inside(parseFragment(html)).filter(({tagName}) => tagName === 'tr');
  assert.match(textOf(children(name)[0]), /^地区生产总值 \S.*1个.* 按可比价格计算。$/);
});

const browser = ownBrowser();
let server;
before(async () => {
  const files = ['quill.js', 'quill.snow.css'].map((name) => [
    `/${name}`,
    readFileSync(new URL(`../../node_modules/quill/dist/${name}`, import.meta.url)),
  ]);
  server = await serve({
    pages: {
      '/page.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>编辑器</title><link rel="stylesheet" href="/quill.snow.css"><div id="editor"></div><script src="/quill.js"></script></html>`,
      ...Object.fromEntries(
        files.map(([path, body]) => [
          path,
          (_, response) => response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/css').end(body),
        ]),
      ),
    },
  });
});

/** Pastes into a real Quill; what is in it then. */
async function pasted(html) {
  const page = await browser.newPage();
  await page.goto(`${server.url}/page.html`);
  const left = await page.evaluate((text) => {
    const quill = new window.Quill('#editor', {theme: 'snow'});
    quill.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    quill.root.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    return quill.root.innerHTML;
  }, html);
  await page.close();
  return parseFragment(left);
}

const rowsOf = (root) =>
  inside(root)
    .filter(({tagName}) => tagName === 'tr')
    .map((row) => children(row).map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()));

for (const piece of PIECES)
  test(`${piece.tag} in Quill: the table cell by cell, and every text`, async () => {
    const html = htmlOf(piece);
    const left = await pasted(html);
    assert.deepEqual(rowsOf(left), rowsOf(parseFragment(html)));
    assert.equal(textOf(left).replace(/\s/g, ''), textOf(parseFragment(html)).replace(/\s/g, ''));
  });
