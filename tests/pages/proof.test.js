// The proof sheet on paper: no row is cut, ink alone, letters that can be read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkDataset, proof, proofHtml} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {printed} from './printed.js';

const browser = ownBrowser();
const read = (name) => readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const reportOf = (text) => parseReport(JSON.parse(text)).report;

/** A4, and sheets that end elsewhere in the text. */
const HEIGHTS = [1123, 1010, 880];

/** A sheet with all that can stand on one. */
function sheetOf(name) {
  const text = read(name);
  const review = JSON.parse(read(`${name}.review`));
  const doubts = [3, 2, 1].map((harm) => ({code: 'name', path: '$.chapters[0].title', quote: '名称', assumed: '', harm, state: 'open'}));
  return {...reviewed(text, {...review, doubts}), name: '第3稿 1月15日23:50', listed: ['人民', '经济', 'the']};
}
const reviewed = (text, review) => ({review, remarks: checkDataset(text, '', {numbers: []})});

async function opened(html) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('request', (request) => lines.push(request.url()));
  await page.setViewport({width: 794, height: 1123});
  await page.setContent(html);
  return {page, lines: lines.filter((line) => !line.startsWith('about:'))};
}

for (const name of ['province-plan', 'gangzha-2019', 'borough-budget'])
  test(`${name}: no row is cut`, async () => {
    const {page, lines} = await opened(proofHtml(proof(reportOf(read(name)), sheetOf(name))));
    for (const height of HEIGHTS) {
      const {sheets, pieces, cut} = await printed(page, {height});
      assert.ok(sheets >= 5 && pieces > 60, `${sheets} sheets, ${pieces} pieces`);
      assert.deepEqual(cut, [], `${height} px`);
    }
    assert.deepEqual(lines, []);
    await page.close();
  });

test('in grey, at no less than 10.5 points, and nothing wider than its page, at A4 and on a phone', async () => {
  const {page} = await opened(proofHtml(proof(reportOf(read('province-plan')), sheetOf('province-plan'))));
  const {colours, smallest} = await page.evaluate(() => {
    const styles = [...document.body.querySelectorAll('*')].map((element) => getComputedStyle(element));
    const colours = styles.flatMap(({color, backgroundColor, borderBottomColor}) => [color, backgroundColor, borderBottomColor]);
    return {colours: [...new Set(colours)], smallest: Math.min(...styles.map(({fontSize}) => parseFloat(fontSize)))};
  });
  // 14 px are 10.5 points.
  assert.ok(smallest >= 14, String(smallest));
  for (const colour of colours) {
    const [red, ...others] = colour.match(/\d+/g);
    assert.ok(
      others.slice(0, 2).every((it) => it === red),
      colour,
    );
  }
  for (const width of [794, 360]) {
    await page.setViewport({width, height: 800});
    const over = await page.evaluate(() => {
      const edges = [...document.body.querySelectorAll('p, span, b, u, code')].filter((element) => element.getClientRects().length);
      return edges
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .map((it) => it.textContent);
    });
    assert.deepEqual(over, [], `${width} px`);
  }
  await page.close();
});

test('a place breaks between its parts alone, and a number with what it means in no place: on paper, on a phone, at 320 px', async () => {
  for (const lang of ['zh-CN', 'en']) {
    const {page} = await opened(proofHtml(proof(reportOf(read('province-plan')), {...sheetOf('province-plan'), lang})));
    for (const width of [794, 360, 320]) {
      await page.setViewport({width, height: 800});
      const broken = await page.evaluate(() => {
        const linesOf = (element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
        };
        // What is wider than the line has to break somewhere.
        const fits = (element) => {
          const line = element.closest('.fact > span, p:not(.fact)').getBoundingClientRect().width;
          element.style.cssText = 'max-width: none; white-space: nowrap';
          const {width} = element.getBoundingClientRect();
          element.style.cssText = '';
          return width <= line;
        };
        return [...document.querySelectorAll('.held')].filter((it) => linesOf(it) > 1 && fits(it)).map((it) => it.textContent);
      });
      assert.deepEqual(broken, [], `${lang}, ${width} px`);
      const places = await page.evaluate(() => [...document.querySelectorAll('.place .held')].map((it) => it.textContent));
      assert.ok(places.length > 100 && places.some((it) => /^(第\d+段|paragraph \d+)$/.test(it)), String(places.length));
    }
    await page.close();
  }
});

test('a sentence stands once over its figures, and a sheet of A4 holds a dozen of them', async () => {
  const report = reportOf(read('province-plan'));
  const {page} = await opened(proofHtml(proof(report, {})));
  const {sheets} = await printed(page, {height: 1123});
  const count = await page.evaluate(() => document.querySelectorAll('.figures tbody tr:not(.group, .sentence)').length);
  const figures = await page.evaluate(() => {
    for (const section of document.querySelectorAll('section:not(.figures), header, footer')) section.remove();
    return document.querySelector('.figures').getBoundingClientRect().height / ((297 - 14 - 17) * (96 / 25.4));
  });
  assert.ok(count / figures > 12, `${count} figures on ${figures} sheets of ${sheets}`);
  await page.close();
});

test('two editions side by side are cut no more than one', async () => {
  const text = read('province-plan');
  const since = {report: reportOf(text), name: '第3稿'};
  const now = reportOf(text.replaceAll('2025年', '2024年').replaceAll('"2025"', '"2024"'));
  const {page} = await opened(proofHtml(proof(now, {since, name: '第4稿'})));
  for (const height of HEIGHTS) {
    const {pieces, cut} = await printed(page, {height});
    assert.ok(pieces > 40, String(pieces));
    assert.deepEqual(cut, [], `${height} px`);
  }
  await page.close();
});
