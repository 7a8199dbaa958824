// The page that is made to be printed, as a PDF reader finds it: nothing alone, nothing cut, its text in order, and what stands at the foot of every
// sheet.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {paperPage} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {hardBorough, hardProvince} from '../hard-reports.js';
import {printedText, withLetters} from '../package/printed-text.js';
import {printed} from './printed.js';

const browser = ownBrowser();
const value = JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8'));
const {report} = parseReport(value);

/** Opens a page to be printed. */
async function opened(html) {
  const page = await browser.newPage();
  await page.setContent(html);
  return page;
}

/** A4, and sheets that end elsewhere in the text. */
const HEIGHTS = [1123, 1060, 1010, 960, 910, 860];

for (const [name, it] of Object.entries({example: report, province: hardProvince(), borough: hardBorough()}))
  test(`${name}: no heading is the last line of a sheet, no tile or row is cut, no sheet nearly empty`, async () => {
    // The test prints on sheets of its own.
    const page = await opened(paperPage(it, {foot: false}).replace(/size: A4 portrait;/, ''));
    for (const height of HEIGHTS) {
      const {sheets, headings, pieces, alone, cut, empty} = await printed(page, {height, printBackground: height % 20 > 0});
      assert.ok(sheets > 1 && headings > 2 && pieces > 4, `${sheets} sheets, ${headings} headings, ${pieces} pieces`);
      assert.deepEqual([alone, cut, empty], [[], [], []], `${height} px`);
    }
    await page.close();
  });

test('nothing stands beside the sheet, which would make all of it smaller; no text stands over other text', async () => {
  const page = await opened(paperPage(hardProvince()));
  await page.emulateMediaType('print');
  await page.setViewport({width: 673, height: 1123});
  const found = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter((element) => element.textContent.trim());
    return {
      beside: texts.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length,
      over: texts.filter((element) => getComputedStyle(element).position !== 'static').length,
    };
  });
  assert.deepEqual(found, {beside: 0, over: 0});
  await page.close();
});

test('source, address and number stand at the foot of every sheet, in the margins of the page itself', async () => {
  const source = {title: '政府工作报告（全文）"2019"', url: `http://www.example.gov.cn/${'zfxxgk/'.repeat(24)}report.html`};
  const html = paperPage({...report, source});
  const page = await opened(html);
  const pdf = await page.pdf({preferCSSPageSize: true, tagged: true});
  const height = Number(/margin: \S+ \S+ ([\d.]+)mm;/.exec(html)[1]);
  assert.ok(height > 20, `${height} mm: all of the address has room`);
  const {pages, sizes, text, wanted, feet} = await printedText(pdf, {...value, source}, height);
  assert.ok(pages > 4);
  assert.deepEqual(sizes[0], [595, 842]);
  assert.equal(text, wanted);
  // The boxes of a margin are in the order of a clock.
  const wantedFeet = feet.map((_, index) => `第${index + 1}页，共${pages}页来源：${source.title}${source.url}`);
  assert.deepEqual(
    feet.map((foot, index) => withLetters(foot, wantedFeet[index])),
    wantedFeet,
  );
  await page.close();
});
