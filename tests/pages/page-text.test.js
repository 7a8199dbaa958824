// What reads a page and is no browser: reading bars, the clipboard, search, screen readers, programs that draw a page into a picture.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const SENTENCES = '报告提出，PM2.5平均浓度（2019年目标）确保下降2%以上。预计地区生产总值（2018年预计）突破400亿元，增长7%。';

const browser = ownBrowser();
let server;
before(async () => {
  server = await serve();
  await browser.overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
});

const opened = async (file) => (await open(browser, `${server.url}/examples/hosts/${file}`)).page;

/** How often a text stands in another. */
const times = (text, whole) => whole.split(text).length - 1;

test('reading-bar.html: the bar hears the sentences whole', async () => {
  const page = await opened('reading-bar.html');
  await page.click('#read');
  assert.equal(await page.$eval('#heard', ({textContent}) => textContent.trim()), `${SENTENCES}\n\n2019年目标：地区生产总值增长7%。`);
});

test('reading-bar.html: copied, searched and told, every figure is there once', async () => {
  const page = await opened('reading-bar.html');
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(SENTENCES), copied);
  assert.equal(times('增长7%', copied), 2);

  const found = await page.evaluate(() => {
    window.getSelection().removeAllRanges();
    let count = 0;
    while (count < 9 && window.find('突破400亿元')) count++;
    return count;
  });
  assert.equal(found, 1);

  const told = [];
  const visit = ({role, name, children = []}) => {
    if (role === 'StaticText') told.push(name);
    children.forEach(visit);
  };
  visit(await page.accessibility.snapshot({interestingOnly: false}));
  assert.ok(told.join('').includes(SENTENCES), told.join(''));
  assert.equal(times('突破400亿元', told.join('')), 1);
});

test('a fragment that names what stands between the tags of a report leads to what is drawn', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/examples/report.html`);
  await page.evaluate(() =>
    document.querySelector('tujie-report').insertAdjacentHTML('beforeend', '<h4 id="theme-2019-3">3 突出宜居宜业</h4>'),
  );
  await page.waitForFunction(() => document.querySelector('tujie-report').shadowRoot?.querySelector('[data-id=theme-2019-3]'));
  await page.evaluate(() => (window.location.hash = '#theme-2019-3'));
  await page.waitForFunction(() => {
    const {shadowRoot} = document.querySelector('tujie-report');
    const theme = shadowRoot.querySelector('[data-id=theme-2019-3]');
    return theme.contains(shadowRoot.activeElement) && Math.abs(theme.getBoundingClientRect().top) < 60;
  });
});

test('picture.html: the picture has the names of the figures, and nothing that no reader sees', async () => {
  const page = await opened('picture.html');
  await page.click('#save');
  await page.waitForSelector('#picture img');
  // The text of the picture, but for what has no size or no opacity in it.
  const drawn = await page.$eval('#picture img', ({src}) => {
    const svg = new DOMParser().parseFromString(decodeURIComponent(src.slice(src.indexOf(',') + 1)), 'image/svg+xml');
    const isHidden = ({localName, style}) =>
      localName === 'style' || style?.opacity === '0' || (style?.width === '0px' && style.overflow === 'hidden');
    for (const element of svg.querySelectorAll('*')) if (isHidden(element)) element.remove();
    return svg.documentElement.textContent.replace(/\s/g, '');
  });
  assert.match(
    drawn,
    /^地区生产总值2018年预计突破400亿元增长7%报告原文关键词产业强区项目为王宜居宜业共建共享实干担当2019年五大工作计划·宜居宜业3突出/,
  );
  assert.equal(times('突出宜居宜业', drawn), 1);
});
