// The whole text, once and in order, however it is drawn: for who reads the page with a program, copies it, searches it, or hears it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {plainHtml} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {hardBorough, hardProvince, hardTown} from '../hard-reports.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const read = (name) => parseReport(JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'))).report;
const REPORTS = {
  'gangzha-2019.json': read('gangzha-2019.json'),
  'province-plan.json': read('province-plan.json'),
  'a full province': hardProvince(),
  'a borough': hardBorough(),
  'a town': hardTown(),
};
const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script type="module" src="/cdn/tujie.js"></script><p>前文</p><tujie-report></tujie-report><p>后文</p>';

const browser = ownBrowser();
let server;
before(async () => {
  const plain = Object.values(REPORTS).map((report, index) => [`/examples/plain-${index}.html`, `<!doctype html>${plainHtml(report)}`]);
  server = await serve({pages: {'/examples/drawn.html': PAGE, ...Object.fromEntries(plain)}});
  await browser.overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
});

const letters = (text) => text.normalize('NFKC').replace(/\s/g, '');

/** Every paragraph of a report in its order, letters alone. */
const paragraphsOf = (report) =>
  [
    ...(report.opening ?? []),
    ...report.chapters.flatMap(({blocks}) => blocks.flatMap(({kind, paragraphs = []}) => paragraphs.map((it) => ({...it, kind})))),
    ...(report.closing ?? []),
  ]
    .map(({mark = '', label = '', text}) => letters(mark + label + text))
    .filter(Boolean);

// What is shorter may be part of another sentence.
const OWN = 12;

/** The paragraphs that a text has not in their order, letter for letter, or more often than the report. */
function missingIn(text, paragraphs) {
  const whole = letters(text);
  const times = (paragraph) => paragraphs.filter((it) => it === paragraph).length;
  const missing = paragraphs.filter((it) => it.length > OWN && whole.split(it).length - 1 > times(it));
  let at = 0;
  for (const paragraph of paragraphs) {
    const found = whole.indexOf(paragraph, at);
    if (found < 0) missing.push(paragraph);
    else at = found + paragraph.length;
  }
  return missing;
}

/** In the page: draws a report. */
async function draw(report) {
  const element = document.querySelector('tujie-report');
  element.report = report;
  while (!element.hasAttribute('data-drawn')) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

/** In the page: its text as `innerText` has it, shadow root for shadow root, but for the labels of a panel. */
function textOfPage() {
  const textOf = (node) => {
    if (node.matches('style, [part=status], [part=result], [part=note]')) return '';
    const hosts = [...node.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
    const own = node.shadowRoot ? [...node.shadowRoot.children] : [];
    if (own.length) return own.map(textOf).join('\n');
    return hosts.length || node.querySelector('[part=status]') ? [...node.children].map(textOf).join('\n') : node.innerText;
  };
  return textOf(document.body);
}

/** In the page: the clauses with a figure that a search does not find. */
function notFound() {
  const hosts = (root) => [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...hosts(shadowRoot)] : []));
  const clauses = hosts(document).flatMap((root) => [...root.querySelectorAll('.tile, .prose')].map(({textContent}) => textContent.trim()));
  const isFound = (text) => {
    window.getSelection().removeAllRanges();
    return window.find(text.slice(0, 120), true, false, true);
  };
  return {count: clauses.length, missing: clauses.filter((text) => !isFound(text))};
}

const copied = async (page) => {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  return page.evaluate(() => navigator.clipboard.readText());
};

/** What a screen reader is told, without what it is told beside the text. */
const told = async (page) => {
  const texts = [];
  const visit = ({role, name, children = []}) => {
    if (role === 'StaticText') texts.push(name);
    children.forEach(visit);
  };
  visit(await page.accessibility.snapshot({interestingOnly: false}));
  return texts.join('');
};

Object.entries(REPORTS).forEach(([name, report], index) => {
  const paragraphs = paragraphsOf(report);

  test(`${name} as tiles and panel: read, copied, searched and told`, async () => {
    const {page} = await open(browser, `${server.url}/examples/drawn.html`, {until: () => undefined});
    await page.evaluate(draw, report);
    assert.deepEqual(missingIn(await page.evaluate(textOfPage), paragraphs), [], 'read');
    assert.deepEqual(missingIn(await copied(page), paragraphs), [], 'copied');
    const {count, missing} = await page.evaluate(notFound);
    assert.ok(count > 4, String(count));
    assert.deepEqual(missing, [], 'searched');
    assert.deepEqual(missingIn(await told(page), paragraphs), [], 'told');
    await page.close();
  });

  test(`${name} in plain HTML: read, copied and told`, async () => {
    const {page} = await open(browser, `${server.url}/examples/plain-${index}.html`, {until: () => undefined});
    assert.deepEqual(missingIn(await page.evaluate(() => document.body.innerText), paragraphs), [], 'read');
    assert.deepEqual(missingIn(await copied(page), paragraphs), [], 'copied');
    assert.deepEqual(missingIn(await told(page), paragraphs), [], 'told');
    await page.close();
  });
});
