// Quotes are as wide as the language of their text has them, whatever the interface speaks: ’ of an English report is no letter of Han.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {paperPage, plainHtml} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const browser = ownBrowser();
const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const english = read('borough-budget');
english.chapters
  .flatMap(({blocks}) => blocks)
  .find(({kind}) => kind === 'theme')
  .paragraphs.push({text: 'The council’s plan is the residents’ own, and “theirs” is the word that we’ll keep.'});
const REPORTS = {en: parseReport(english).report, zh: parseReport(read('gangzha-2019')).report};

let server;
let sheetOf;
before(async () => {
  ({sheetOf} = await import('../../dist/author/picture/sheet.js'));
  const page = (build) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script ${build}></script><tujie-report lang="zh-CN"></tujie-report><tujie-report lang="en"></tujie-report>`;
  server = await serve({
    pages: {
      '/examples/modules.html': page('type="module" src="/cdn/tujie.js"'),
      '/examples/classic.html': page('defer src="/cdn/tujie.classic.js"'),
    },
  });
});

/** In the page: draws a report in both languages of the interface. */
async function draw(report) {
  for (const element of document.querySelectorAll('tujie-report')) {
    element.report = report;
    while (!element.hasAttribute('data-drawn')) await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

/** In the page: how wide quotes are, in letters of Han. */
function quotesOf() {
  const range = document.createRange();
  const widths = [];
  const look = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const {fontSize} = getComputedStyle(node.parentElement ?? node.getRootNode().host);
      for (const {index} of node.data.matchAll(/[‘’“”]/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const {width} = range.getBoundingClientRect();
        if (width) widths.push(Math.round((width / parseFloat(fontSize)) * 100) / 100);
      }
    } else if (!/^(style|script)$/.test(node.localName) && !node.inert)
      for (const child of (node.shadowRoot ?? node).childNodes) look(child);
  };
  look(document.body);
  return {least: Math.min(...widths), most: Math.max(...widths), count: widths.length};
}

/** What they are in each language. */
const isRight = {en: ({most}) => most < 0.5, zh: ({most}) => most > 0.7};

for (const [lang, report] of Object.entries(REPORTS)) {
  for (const name of ['modules', 'classic'])
    test(`of a report in ${lang}, drawn by the build ${name}`, async () => {
      const {page} = await open(browser, `${server.url}/examples/${name}.html`, {
        until: (it) => it.waitForFunction(() => customElements.get('tujie-report'), {polling: 'raf'}),
      });
      await page.evaluate(draw, report);
      const quotes = await page.evaluate(quotesOf);
      assert.ok(quotes.count > 9 && isRight[lang](quotes), JSON.stringify(quotes));
      await page.close();
    });

  for (const [medium, html] of Object.entries({
    'plain HTML': () => plainHtml(report),
    'an article of WeChat': () => plainHtml(report, {profile: 'wechat'}),
    'what an editor keeps': () => plainHtml(report, {profile: 'editor'}),
    paper: () => paperPage(report),
    'a picture': () => {
      const sheet = sheetOf(report, {});
      return `<html lang="${sheet.lang}"><style>${sheet.styles}</style>${sheet.html}`;
    },
  }))
    test(`of a report in ${lang} as ${medium}`, async () => {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html>${html()}`);
      const quotes = await page.evaluate(quotesOf);
      assert.ok(quotes.count > 2 && isRight[lang](quotes), JSON.stringify(quotes));
      await page.close();
    });
}
