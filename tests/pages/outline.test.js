// What a page to copy says of itself: the levels of its headings, drawn and without script, and its description.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {served} from '../server.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const PAGES = readdirSync(EXAMPLES, {recursive: true})
  .map(String)
  .filter((path) => path.endsWith('.html') && !/^frameworks|node_modules/.test(path));
const {report} = parseReport(JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8')));

const browser = ownBrowser();

/** In the page: the level and the text of every heading in the order of the page, through roots and slots, and what is said in the head. */
function look() {
  const headings = [];
  const visit = (node) => {
    if ((node.nodeType !== 1 && node.nodeType !== 11) || node.inert) return;
    if (node.localName === 'slot' && node.assignedNodes().length) return node.assignedNodes().forEach(visit);
    if (node.nodeType === 1) {
      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
      const native = /^h([1-6])$/.exec(node.localName)?.[1];
      const level = node.getAttribute('role') === 'heading' ? node.getAttribute('aria-level') : native;
      const text = (node.shadowRoot ?? node).textContent.replace(/\s+/g, ' ').trim();
      if (level) headings.push([Number(level), text.slice(0, 20)]);
    }
    (node.shadowRoot ?? node).childNodes.forEach(visit);
  };
  visit(document.body);
  const description = document.querySelector('meta[name=description]')?.content ?? '';
  return {headings, description, title: document.title};
}

/** The headings that are more than one level below the one before, and what is no single h1 first. */
const faultsOf = (headings) => [
  ...headings.flatMap(([level, text], index) => (level > (headings[index - 1]?.[0] ?? 0) + 1 ? [`h${level} ${text}`] : [])),
  ...headings.flatMap(([level, text], index) => (index && level === 1 ? [`h1 ${text}`] : [])),
];

const descriptions = new Map();

for (const path of PAGES)
  test(`${path}: no level of headings is left out, drawn or without script, and the page says in a sentence what it is`, () =>
    served({}, async (server) => {
      const isBare = path === 'hosts/no-script.html' || path === 'hosts/index.html';
      const {page} = await open(browser, `${server.url}/examples/${path}`, {until: !isBare && ready});
      const {headings, description, title} = await page.evaluate(look);
      await page.close();
      assert.deepEqual(faultsOf(headings), []);
      assert.equal(headings[0]?.[0], 1);
      assert.ok(description.length >= 10 && description.length <= 160 && description !== title, `description: ${description}`);
      assert.equal(descriptions.get(description), undefined, description);
      descriptions.set(description, path);
      const {page: plain} = await open(browser, `${server.url}/examples/${path}`, {script: false});
      assert.deepEqual(faultsOf((await plain.evaluate(look)).headings), []);
      await plain.close();
    }));

for (const piece of [
  undefined,
  {tag: 'tujie-theme-card', attributes: {theme: 'theme-2019-3'}},
  {tag: 'tujie-goal-chart', attributes: {chapter: 'plan-2019'}},
  {tag: 'tujie-goal-panel', attributes: {chapter: 'plan-2019'}},
])
  test(`a plain page of ${piece?.tag ?? 'the whole report'}: the same`, async () => {
    const page = await browser.newPage();
    await page.setContent(plainHtml(report, {piece}));
    const {headings, description} = await page.evaluate(look);
    assert.deepEqual([faultsOf(headings), headings[0]?.[0]], [[], 1]);
    assert.ok(description.length >= 10, description);
    await page.close();
  });
