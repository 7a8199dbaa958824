// The proofreading in the workbench, as an editor does it: by keyboard, by mouse, in both languages.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ownBrowser} from '../browser.js';
import {painted, ready, STRICT} from '../page.js';
import {workbenchIn} from '../workbench.js';

const browser = ownBrowser();
const bench = workbenchIn(browser);
const TEXT = readFileSync(new URL('../data/workbench-report.txt', import.meta.url), 'utf8');

/** Opens the workbench with a text that is drafted, and does something with its proofreading. */
const proofread = (act, {lang = 'zh-CN', text = TEXT, headers = STRICT, ...opening} = {}) =>
  bench(
    async (tools) => {
      const {page, write, text: textOf, click} = tools;
      const root = (test, ...args) =>
        page.waitForFunction(
          (source, rest) => {
            const {shadowRoot} = document.querySelector('#tujie-workbench');
            const [selector, words] = rest;
            const found = shadowRoot.querySelector(selector);
            return !!found && (!words || found.textContent.replace(/\s+/g, ' ').includes(words));
          },
          {},
          '',
          [test, ...args],
        );
      if (lang === 'en') await click('header button');
      await write('#report-text', text);
      await root('.proof');
      /** Presses a key where the focus is put into the box. */
      const press = async (key) => {
        await (await tools.one('.proof')).focus();
        await page.keyboard.press(key);
      };
      const said = () => textOf('.proof .notice');
      const sentence = () => textOf('.sentence');
      const marked = () => textOf('.sentence mark');
      const figures = () =>
        page.evaluate(() =>
          [...document.querySelector('#tujie-workbench').shadowRoot.querySelectorAll('.report mark[role]')].map((it) => it.textContent),
        );
      /** Selects words in the field of the text. */
      const select = (words) =>
        page.evaluate((wanted) => {
          const field = document.querySelector('#tujie-workbench').shadowRoot.querySelector('#figure-words');
          const start = field.value.indexOf(wanted);
          if (start < 0) throw new Error(`“${wanted}” is not in “${field.value}”`);
          field.focus();
          field.setSelectionRange(start, start + wanted.length);
        }, words);
      const open = () => page.evaluate(() => (document.querySelector('#tujie-workbench').shadowRoot.querySelector('.marking').open = true));
      await act({...tools, root, press, said, sentence, marked, figures, select, open});
    },
    {headers: () => headers},
    opening,
  );

const dataset = (page) =>
  page.evaluate(() =>
    JSON.parse(
      document
        .querySelector('#tujie-workbench')
        .shadowRoot.querySelector('#output')
        .value.match(/application\/json[^>]*>(.*)<\/script>/s)[1],
    ),
  );
const indicatorsOf = (value) => JSON.stringify(value).match(/"name":"[^"]+"/g);

test('every figure of the text is marked in it, and is read one after the other by keyboard', () =>
  proofread(async ({press, sentence, marked, figures, said, text, root, lines, violations}) => {
    assert.deepEqual(await figures(), [
      '突破300亿元',
      '增长6.1%',
      '增长5.2%',
      '12家',
      '8.5亿元',
      '3所',
      '2400个',
      '增长6%左右',
      '5000人以上',
      '40个',
      '60亿元',
    ]);
    assert.match(await text('.progress'), /10 个指标已核对 0 个/);
    await press('ArrowUp');
    const first = await sentence();
    assert.match(first, /全县地区生产总值突破300亿元/);
    await press('y');
    await root('.proof .notice', '已核对：');
    assert.match(await text('.progress'), /已核对 1 个/);
    const second = await marked();
    await press('ArrowUp');
    assert.notEqual(await marked(), second);
    assert.match(await text('.where'), /已核对/);
    await press('u');
    await root('.proof .notice', '已撤销');
    assert.match(await text('.progress'), /已核对 0 个/);
    for (let at = 0; at < 20 && !/全部核对完毕/.test(await said()); at++) await press('y');
    assert.match(await said(), /全部核对完毕/);
    assert.match(await text('.progress'), /10 个指标已核对 10 个/);
    assert.deepEqual([await violations(), lines.filter((line) => !line.startsWith('tujie-'))], [[], []]);
  }));

test('who confirms and when stands in the review and on the proof sheet; a new text says how many confirmations lapsed, and begins there', () =>
  proofread(async ({page, press, text, said, sentence, marked, write, root, one, downloaded}) => {
    const id = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
    const name = id.replace(/^data\/|\.json$/g, '');
    const confirmations = async () => JSON.parse(await downloaded('#save-work', `${name}.work.json`)).data.review.confirmations;
    // Nobody is named where nobody says it.
    await press('y');
    await write('#proof-by', ' 张三 ');
    for (let at = 0; at < 9; at++) await press('y');
    assert.match(await said(), /全部核对完毕/);
    const day = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0')).join('-');
    });
    const signed = await confirmations();
    assert.equal(signed.length, 10);
    assert.deepEqual(
      signed.filter(({by}) => !by).map(({date}) => date),
      [day],
    );
    assert.ok(signed.every(({by = '张三', date}) => by === '张三' && date === day));
    await (await one('.files summary')).click();
    await root('#proof');
    assert.match(await downloaded('#proof', `${name}.proof.html`), new RegExp(`张三\\s*${day}`));

    // Two sentences change, with two figures each.
    await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元').replace('新增学位2400个', '新增学位2500个'));
    await root('#draft', '接着上一稿');
    assert.match(await text('#draft'), /句子改了的 4 个指标要重新核对。/);
    await root('#changes', '校对从改动处开始');
    assert.match(await text('.progress'), /10 个指标已核对 6 个/);
    assert.equal((await confirmations()).length, 6);
    // What changed is asked at once, and nothing else.
    assert.match(await text('.where'), /1\/\d+ · 与上一稿不同/);
    assert.match(await sentence(), /突破310亿元/);
    assert.equal(await text('#kind-changed'), '先看改动 4/4');
    const asked = [];
    for (; asked.length < 9 && !/全部核对完毕/.test(await said()); await press('y')) asked.push(await marked());
    assert.deepEqual(asked, ['突破310亿元', '增长5.2%', '3所', '2500个']);
    assert.equal(await text('#kind-changed'), '先看改动 0/4');
    assert.match(await text('.progress'), /10 个指标已核对 10 个/);
    // A text in which nothing of that changes says no number.
    await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元').replace('2400个', '2500个').replace('谢谢大家', '谢谢各位'));
    await root('#changes', '文字 1 处');
    assert.doesNotMatch(await text('#draft'), /重新核对/);
    assert.match(await text('.progress'), /10 个指标已核对 10 个/);
    assert.equal(await text('#kind-changed'), undefined);
  }));

for (const lang of ['zh-CN', 'en'])
  test(`what right and wrong mean stands under them: ${lang}`, () =>
    proofread(
      async ({page, press, text, one, said, root}) => {
        const describedBy = async (button) =>
          page.evaluate((selector) => {
            const {shadowRoot} = document.querySelector('#tujie-workbench');
            return shadowRoot.getElementById(shadowRoot.querySelector(selector).getAttribute('aria-describedby')).textContent.trim();
          }, button);
        // Two lines of a site below the report.
        assert.match(await text('.asked'), lang === 'en' ? /may be no part of the report; it is kept/ : /可能不是报告的正文，暂作正文保留/);
        assert.match(
          await describedBy('#proof-right'),
          lang === 'en' ? /^Right: it is part of the report and stays\.$/ : /^对：是正文，照样保留。$/,
        );
        assert.match(
          await describedBy('#proof-wrong'),
          lang === 'en' ? /^Wrong: it is none, .*file of the report/ : /^不对：不是正文，.*报告文件里删去这一行/,
        );
        await press('n');
        // They can be mended in the file alone: nothing is to be marked, and the next is shown.
        await root('.proof .notice', lang === 'en' ? 'Noted' : '已记下');
        assert.notEqual(await (await one('.marking'))?.evaluate(({open}) => open), true);
        await press('y');
        assert.match(await describedBy('#proof-right'), lang === 'en' ? /the figure is confirmed|name, status, time/ : /记为已核对/);
        await press('n');
        assert.match(await said(), lang === 'en' ? /Found wrong/ : /已判不对/);
        assert.match(await describedBy('#proof-wrong'), lang === 'en' ? /still to be corrected/ : /仍然待改/);
      },
      {lang, text: `${TEXT}\n\n分享到微信\n\n扫一扫在手机打开当前页`},
    ));

test('what was found wrong is asked for until it is corrected', () =>
  proofread(async ({press, text, said, marked, root}) => {
    await press('n');
    await root('.proof .notice', '已判不对');
    const wrong = await marked();
    await press('ArrowDown');
    for (let at = 0; at < 9; at++) await press('y');
    assert.match(await text('.progress'), /10 个指标已核对 9 个/);
    assert.doesNotMatch(await said(), /全部核对完毕/);
    assert.equal(await marked(), wrong);
  }));

test('what is wrong is corrected: name, status, time, size; the confirmation lapses with it', () =>
  proofread(async ({page, press, choose, write, root, text, said, value, click}) => {
    await click('.report mark');
    await press('y');
    assert.match(await text('.progress'), /已核对 1 个/);
    await click('.report mark');
    await press('n');
    await root('.proof .notice', '已判不对');
    assert.match(await text('.where'), /已判不对/);
    const focused = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.activeElement.id);
    assert.equal(focused, 'figure-name');
    assert.match(await text('.progress'), /已核对 0 个/);
    await write('#figure-name', '地区生产总值');
    await root('.proof .notice', '已改正，请再核对：地区生产总值');
    assert.doesNotMatch(await text('.proof'), /已判不对|尚未改正/);
    await choose('#figure-status', 'expected');
    await root('.proof .notice', '已改正');
    await write('#figure-period', '2031年');
    await root('.proof .notice', '报告里没有这几个字');
    await write('#figure-period', '2026年');
    await root('.proof .notice', '已改正');
    await choose('#figure-tier', 'count');
    const figure = JSON.stringify(await dataset(page)).match(/\{"id":"[^"]+","name":"地区生产总值".*?"source"/)[0];
    assert.match(figure, /"status":"expected".*"tier":"count","period":\{"printed":"2026年"/);
    assert.equal(await value('#figure-status'), 'expected');
    assert.match(await said(), /已改正/);
  }));

test('the words of a figure are selected and never typed: taken away, marked, changed, joined, split', () =>
  proofread(async ({page, click, root, text, figures, select, open}) => {
    await click('.report mark[data-id]');
    await open();
    await click('#proof-split');
    await root('.proof .notice', '已改正');
    assert.match(await text('.progress'), /11 个指标/);
    await click('.report mark[data-id]');
    await click('#proof-join');
    await root('.proof .notice', '已改正');
    assert.match(await text('.progress'), /10 个指标/);
    const before = await figures();
    await click('#proof-remove');
    await root('.proof .notice', '已取消标记');
    assert.deepEqual(await figures(), before.slice(2));
    await click('#kind-number');
    await page.waitForFunction(
      () => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#kind-number').ariaPressed === 'true',
    );
    await click('.report mark[data-id]');
    await select('突破300亿元');
    await click('#proof-add');
    await root('.proof .notice', '已标为指标');
    assert.equal((await figures())[0], '突破300亿元');
    await select('300亿元');
    await click('#proof-extent');
    await root('.proof .notice', '已改正');
    assert.equal((await figures())[0], '300亿元');
    await select('全县');
    await click('#proof-extent');
    await root('.proof .notice', '没有能读的数字');
    await select('全县地区生产总值');
    await click('#proof-name');
    await root('.proof .notice', '已改正，请再核对：全县地区生产总值');
    assert.ok(indicatorsOf(await dataset(page)).includes('"name":"全县地区生产总值"'));
  }));

test('words selected in the text with the mouse are marked', () =>
  proofread(async ({page, click, root, figures, one}) => {
    await click('.report mark[data-id]');
    await click('.marking summary');
    await click('#proof-remove');
    await root('.proof .notice', '已取消标记');
    const [from, to] = await (
      await one('.report')
    ).evaluate((report) => {
      const paragraph = [...report.querySelectorAll('[data-path]')].find((it) => it.textContent.includes('突破300亿元'));
      paragraph.scrollIntoView({block: 'center'});
      const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (!walk.nextNode().data.includes('突破300亿元'));
      const at = walk.currentNode.data.indexOf('突破300亿元');
      const box = (offset) => {
        const range = document.createRange();
        range.setStart(walk.currentNode, offset);
        range.setEnd(walk.currentNode, offset + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [box(at), box(at + 6)];
      return [
        [first.left + 1, first.top + first.height / 2],
        [last.right - 1, last.top + last.height / 2],
      ];
    });
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, {steps: 8});
    await page.mouse.up();
    await root('#mark-selected:enabled');
    await click('#mark-selected');
    await root('.proof .notice', '已标为指标');
    assert.equal((await figures())[0], '突破300亿元');
  }));

for (const lang of ['zh-CN', 'en'])
  for (const width of [320, 1280])
    test(`axe finds nothing in it, and nothing is wider than the page: ${lang}, ${width} px`, () =>
      proofread(
        async ({page, open}) => {
          await open();
          await page.addScriptTag({path: fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))});
          const found = await page.evaluate(async () => {
            const {violations} = await window.axe.run(document, {iframes: false});
            return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
          });
          assert.deepEqual(found, []);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        },
        // axe comes as a script of the page's own.
        {lang, width, headers: {}},
      ));

// A report that is longer than what is seen of its drawing.
const LONG = TEXT.replace(
  /(?=二、2026年)/,
  Array.from({length: 20}, (_, at) => `（三）事项更多。建成道路${30 + at}公里，建成公园${60 + at}个。\n\n`).join(''),
);

/** What of the drawing has a ring around it, and whether that is in view. */
const ringedIn = (frame) =>
  frame.evaluate(() => {
    const ringed = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const {top, bottom} = element.getBoundingClientRect();
        const own = {words: element.shadowRoot ? element.localName : element.textContent, isInView: top >= 0 && bottom <= innerHeight};
        return [
          ...(window.getComputedStyle(element).outlineStyle === 'solid' ? [own] : []),
          ...(element.shadowRoot ? ringed(element.shadowRoot) : []),
        ];
      });
    return ringed(document);
  });

/** Waits until a figure has a ring and is in view; without words, until none has one. */
async function shows(frame, words) {
  for (const end = Date.now() + 10_000; ;) {
    const rings = await ringedIn(frame);
    if (words ? rings.some((it) => it.words === words && it.isInView) : !rings.length) return rings;
    assert.ok(Date.now() < end, `${words ?? 'nothing'} is to have a ring and be in view: ${JSON.stringify(rings)}`);
    await painted(frame);
  }
}

/** Goes to a figure by its words in the text, without a scroll of the page. */
const goTo = (page, words) =>
  page.evaluate((wanted) => {
    const {shadowRoot} = document.querySelector('#tujie-workbench');
    [...shadowRoot.querySelectorAll('.report mark[data-id]')].find((mark) => mark.textContent === wanted).click();
  }, words);

for (const width of [1280, 320])
  test(`the drawing follows the figure that is read, and nothing else moves: ${width} px`, () =>
    proofread(
      async ({page, one, frame, click, press, write, root, marked, violations, lines}) => {
        await click('#use-whole');
        await ready(frame());
        const sizes = () => frame().evaluate(() => document.documentElement.scrollHeight);
        const size = await sizes();
        assert.deepEqual(await ringedIn(frame()), []);
        await click('.report mark[data-id]');
        await shows(frame(), '突破300亿元');
        // On a narrow page the drawing stands below: nobody is taken there.
        const isSeen = async () => (await one('.pane')).evaluate((pane) => pane.getBoundingClientRect().top < innerHeight);
        const wasSeen = await isSeen();
        for (const words of ['60亿元', '65个']) {
          await goTo(page, words);
          const rings = await shows(frame(), words);
          assert.deepEqual(
            rings.filter((it) => it.words !== words && !it.words.startsWith('tujie-')),
            [],
          );
          assert.equal(await isSeen(), wasSeen);
        }
        assert.equal(await sizes(), size);
        // A figure that is corrected is drawn anew, and keeps its ring.
        await write('#figure-name', '建成公园数');
        await root('.proof .notice', '已改正');
        await shows(frame(), '65个');
        // Who goes to another step has left; who comes back goes on.
        await (await one('#html')).focus();
        await shows(frame());
        await press('y');
        await shows(frame(), await marked());
        // What is not drawn is no fault.
        await write('#html', '<p>文</p>');
        await press('ArrowDown');
        await shows(frame());
        assert.deepEqual([await violations(), lines.filter((line) => !line.startsWith('tujie-'))], [[], []]);
      },
      {text: LONG, width},
    ));

test('a piece that is all about the figure has the ring, and a folded theme is unfolded', () =>
  proofread(async ({page, frame, write}) => {
    await goTo(page, '40个');
    await write(
      '#html',
      '<p>文</p><tujie-report collapsed></tujie-report><tujie-indicator-card indicator="gdp-2025"></tujie-indicator-card>',
    );
    await goTo(page, '40个');
    await shows(frame(), '40个');
    await goTo(page, '突破300亿元');
    const rings = await shows(frame(), '突破300亿元');
    assert.ok(rings.filter(({words}) => words === 'tujie-indicator-card').length);
  }));

for (const [value, behavior] of [
  ['reduce', 'auto'],
  ['no-preference', 'smooth'],
])
  test(`a reader whose system says “${value}” of motion is brought there so: ${behavior}`, () =>
    proofread(
      async ({page, frame, click}) => {
        await click('#use-whole');
        await ready(frame());
        await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value}]);
        await frame().evaluate(() => {
          const own = window.scrollTo;
          window.told = [];
          window.scrollTo = (options) => (window.told.push(options.behavior), own.call(window, options));
        });
        await goTo(page, '60亿元');
        await shows(frame(), '60亿元');
        assert.deepEqual(await frame().evaluate(() => window.told), [behavior]);
      },
      {text: LONG},
    ));

test('a fault of the check leads to its sentence', () =>
  proofread(async ({page, drop, root, sentence, all}) => {
    const report = await dataset(page);
    const text = JSON.stringify(report).replace('"printed":"12家"', '"printed":"12 家"');
    await drop(text, 'faulty.json');
    await root('#faults', '12 家');
    const [lead] = await all('#faults .lead');
    await lead.click();
    assert.match(await sentence(), /新增规上工业企业12家/);
    assert.equal(await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.activeElement.className), 'proof');
  }));
