// The last step of the workbench: every way out is taken as an author takes it, on a site with a strict policy and from a file; what was taken is
// listed, compared with what was published, and an editor is tried.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {ownBrowser} from '../browser.js';
import {open, STRICT, undrawn} from '../page.js';
import {served} from '../server.js';
import {begun, composed, workbenchIn} from '../workbench.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const GANGZHA = readFileSync(at('data/gangzha-2019.json'), 'utf8');
const CORRECTED = GANGZHA.replaceAll('突破400亿元', '突破410亿元');
const ID = 'gangzha-2019';
const CARD = '<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>';
const SENTENCE = '2018年，预计地区生产总值突破400亿元，增长7%。';

const browser = ownBrowser();
const hosted = workbenchIn(browser);
const FILE = at('cdn/workbench.html').href;
const fromFile = workbenchIn(browser, {address: FILE});

const policy = STRICT['content-security-policy'];
/** A strict site whose pages may show pictures that they make. */
const WITH_PICTURES = {'content-security-policy': policy.replace("img-src 'self'", "img-src 'self' data:")};

/** What an author does in the last step, beside what the workbench does. */
const stepOf = (author) => {
  const {one, until, choose} = author;
  const press = async (selector) => (await one(selector)).evaluate((element) => element.click());
  const said = () => author.text('#way-notice');
  return {
    ...author,
    press,
    said,
    /** Chooses a form or a way, and waits until it is there. */
    way: async (name) => {
      await press(`input[name=form][value=${name}]`);
      await until((root) => root.querySelector('.way, #output'));
    },
    /** Takes something, and gives the bytes of its file with what is said. */
    take: async (selector, name) => readFileSync(await author.downloadedFile(selector, name)),
    /** Waits until the notice says something. */
    saying: (words) => until((root, wanted) => root.querySelector('#way-notice')?.textContent.includes(wanted), words),
    subject: (name) => choose('#subject', name),
    /** The rows of what was taken, the latest first. */
    rows: async () => {
      const [list] = await author.all('.taken tbody');
      if (!list) return [];
      const rows = await list.evaluate((body) => [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
      return rows.map(([kind, state, file, time]) => [kind, file, time, state]);
    },
  };
};

/** Each place where the workbench stands: the report is read, and what it asked and said is looked at in the end. */
const PLACES = {
  'on a strict site': (act, opening) =>
    hosted(
      async (author) => {
        await author.titled(ID);
        await act(stepOf(author));
        const said = author.lines.filter((line) => !line.startsWith('tujie-'));
        assert.deepEqual([await author.violations(), said], [[], []]);
        assert.deepEqual([...author.hosts].filter(Boolean), [new URL(author.server.url).host]);
      },
      {headers: () => WITH_PICTURES},
      {until: composed, ...opening},
    ),
  'from a file': (act, opening) => {
    const requests = [];
    return fromFile(
      async (author) => {
        try {
          await author.drop(GANGZHA, 'own.json');
          await author.titled('own.json');
          await composed(author.page);
          await act(stepOf(author));
          const said = author.lines.filter((line) => !line.startsWith('tujie-'));
          assert.deepEqual([said, [...new Set(requests.filter((url) => !/^(blob|data):/.test(url)))]], [[], [FILE]]);
        } finally {
          // All files have one storage.
          await author.page.evaluate(() => localStorage.clear());
        }
      },
      {},
      {until: begun, before: (page) => page.on('request', (request) => requests.push(request.url())), ...opening},
    );
  },
};

const sizeOf = (png) => {
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

for (const [place, bench] of Object.entries(PLACES)) {
  test(`${place}: a picture is taken of the composition and of the report, whole, in parts, in a size, as SVG; and the design tokens`, () =>
    bench(async (author) => {
      const {way, take, saying, subject, value, write, choose, press, said, rows} = author;
      await way('picture');
      const [width, height] = sizeOf(await take('#take-png', `${ID}.png`));
      assert.equal(width, 750);
      assert.ok(height > 400 && height < 3000, String(height));
      await saying(`已下载“${ID}.png”：`);
      assert.match(await said(), /\d+ KB。所用字体：.+。图中文字与网页逐字一致。$/);
      const words = (await value('#picture-text')).replace(/\s/g, '');
      assert.match(words, /突破400亿元/);
      assert.ok(!words.includes('共建共享，打造'), 'more than the composition');

      await subject('whole');
      await write('#picture-cut', '3000');
      await write('#picture-width', '500');
      await write('#picture-scale', '1');
      const parts = Object.entries(unzipSync(await take('#take-png', `${ID}.zip`)));
      assert.deepEqual(
        parts.map(([name]) => name),
        parts.map((_, index) => `${ID}-${index + 1}.png`),
      );
      const sizes = parts.map(([, bytes]) => sizeOf(Buffer.from(bytes)));
      assert.ok(sizes.length > 2 && sizes.every(([across, high]) => across === 500 && high <= 3000), JSON.stringify(sizes));
      await saying(`${sizes.length} 张`);
      // In the order of the page; nothing but white space, signs and marks of its own is beside the report.
      assert.match((await value('#picture-text')).replace(/\s/g, ''), /突破400亿元.*共建共享/);

      await write('#picture-cut', '');
      const svg = (await take('#take-svg', `${ID}.svg`)).toString();
      assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      for (const figure of ['400', '亿元']) assert.ok(svg.replace(/<[^>]*>/g, '').includes(figure), figure);
      assert.ok(!/<script|<image|<foreignObject|href="http/.test(svg));

      await subject('composition');
      await choose('#size', 'square');
      assert.deepEqual(sizeOf(await take('#take-png', `${ID}-square.png`)), [1080, 1080]);
      const tokens = JSON.parse((await take('#take-tokens', `${ID}.tokens.json`)).toString());
      assert.match(JSON.stringify(tokens), /"\$type":"color"/);
      await saying(`已下载“${ID}.tokens.json”`);

      // What has no room says so, and gives no file.
      await subject('whole');
      await choose('#size', 'cover');
      const before = (await rows()).length;
      await press('#take-png');
      await saying('900 × 383 像素里放不下');
      await choose('#size', '');
      await write('#picture-width', '10');
      await press('#take-png');
      await saying('宽度应是 240 至 2400 之间的数，给出的是“10”。');
      assert.equal((await rows()).length, before);
      assert.deepEqual(
        (await rows()).map(([kind, file]) => [kind, file]),
        [`${ID}-square.png`, `${ID}.svg`, `${ID}.zip`, `${ID}.png`].map((file) => ['图片', file]),
      );
    }));

  test(`${place}: it is printed, and the page to print and the table are taken`, () =>
    bench(async ({page, way, take, saying, press, rows}) => {
      await page.evaluate(() => {
        window.printedPages = [];
        new MutationObserver((changes) => {
          for (const {addedNodes} of changes)
            for (const added of addedNodes)
              added.addEventListener('load', () => {
                const inner = added.contentWindow;
                inner.addEventListener('beforeprint', () =>
                  window.printedPages.push([inner.document.body.textContent, inner.getComputedStyle(inner.document.body).margin]),
                );
                if (window.neverPrints) inner.print = () => undefined;
              });
        }).observe(document.body, {childList: true});
      });
      await way('paper');
      await press('#print-report');
      await saying('已交给浏览器打印。');
      const [printed, ...others] = await page.evaluate(() => window.printedPages);
      assert.deepEqual(others, []);
      const [words, margin] = printed;
      assert.match(words.replace(/\s/g, ''), /突破400亿元/);
      // With its styles, whatever the policy of the site.
      assert.equal(margin, '0px');
      await page.evaluate(() => (window.neverPrints = true));
      await press('#print-report');
      await saying('这个浏览器没有打印');
      const paper = (await take('#print-page', `${ID}.print.html`)).toString();
      assert.match(paper, /^<!DOCTYPE html>/i);
      assert.ok(!/<script|<link/.test(paper));

      await way('table');
      const [head, ...lines] = (await take('#take-table', `${ID}.csv`)).toString().split('\r\n');
      assert.ok(head.startsWith('\ufeff') && lines.length > 60, head);
      assert.ok(lines.some((line) => line.includes('gdp-2018') && line.includes('突破400亿元')));
      assert.deepEqual(
        (await rows()).map(([kind, file]) => [kind, file]),
        [
          ['数据表（CSV）', `${ID}.csv`],
          ['打印与 PDF', `${ID}.print.html`],
          [
            '打印与 PDF',
            await page.evaluate(
              () => document.querySelector('#tujie-workbench').shadowRoot.querySelector('.taken tbody').rows[2].cells[2].textContent,
            ),
          ],
        ],
      );
      assert.equal((await rows()).length, 3);
    }));

  test(`${place}: a frame for another site is one file, or several, and draws the piece there in a sandbox`, () =>
    bench(async ({way, write, choose, take, saying, value, press, rows}) => {
      await write('#html', CARD);
      await way('frame');
      await write('#hosts', 'news.example/path');
      await press('#take-frame');
      await saying('网站要写成 https://news.example 这样');
      assert.deepEqual(await rows(), []);
      const pages = {};
      await served({pages}, async ({url}) => {
        await write('#hosts', url);
        const drawnFrom = async (sandbox) => {
          const embed = await value('#embed');
          assert.match(embed, new RegExp(`<iframe[^>]* src="${ID}\\.frame\\.html"`));
          assert.equal(/sandbox="([^"]*)"/.exec(embed)?.[1], sandbox);
          pages['/host.html'] =
            `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>新闻</title><link rel="icon" href="data:,"><body>${embed}</body></html>`;
          const around = await open(browser, `${url}/host.html`, {until: undefined});
          const inside = await (await around.page.waitForSelector('iframe')).contentFrame();
          await inside.waitForFunction(`document.querySelector('tujie-indicator-card') && !(${undrawn})().length`, {polling: 'raf'});
          const drawn = await inside.evaluate(() =>
            document.querySelector('tujie-indicator-card').shadowRoot.textContent.replace(/\s/g, ''),
          );
          assert.match(drawn, /地区生产总值.*突破400亿元/);
          assert.deepEqual(around.lines, []);
          await around.page.close();
        };
        pages[`/${ID}.frame.html`] = (await take('#take-frame', `${ID}.frame.html`)).toString();
        await saying(`已下载“${ID}.frame.html”。固定高度 `);
        await drawnFrom('allow-scripts');

        await choose('#frame-form', 'files');
        const files = unzipSync(await take('#take-frame', `${ID}.frame.zip`));
        assert.ok(Object.keys(files).length > 2, Object.keys(files).join());
        delete pages[`/${ID}.frame.html`];
        const types = {js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html; charset=utf-8'};
        for (const [name, bytes] of Object.entries(files))
          pages[`/${name}`] = (request, response) =>
            response
              .writeHead(200, {'content-type': types[name.split('.').pop()], 'access-control-allow-origin': '*'})
              .end(Buffer.from(bytes));
        // Its dataset is loaded, which a sandbox forbids.
        await drawnFrom(undefined);
      });
      assert.deepEqual(
        (await rows()).map(([kind, file]) => [kind, file]),
        [`${ID}.frame.zip`, `${ID}.frame.html`].map((file) => ['框架（iframe）', file]),
      );
    }));

  test(`${place}: links alone, pasted into a page with the library, are drawn as the figure and the theme`, () =>
    bench(async ({way, write, value}) => {
      await write('#html', `<p>报告提出：${CARD}</p><tujie-theme-card theme="theme-2019-1"></tujie-theme-card>`);
      await way('link');
      await write('#library', '/cdn/');
      const code = await value('#output');
      assert.match(code, /<a class="tujie" href="report\.html#gdp-2018">/);
      const pages = {
        '/elsewhere/page.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>空白页</title><link rel="icon" href="data:,"><body>${code}</body></html>`,
      };
      await served({pages}, async ({url}) => {
        const pasted = await open(browser, `${url}/elsewhere/page.html`);
        assert.match((await pasted.drawn('tujie-indicator-card')).join(), /突破400亿元/);
        assert.match((await pasted.drawn('tujie-theme-card')).join(), /产业强区/);
        assert.deepEqual(pasted.lines, []);
        await pasted.page.close();
        // Without script it is read all the same.
        const plain = await open(browser, `${url}/elsewhere/page.html`, {script: false});
        assert.ok((await plain.page.evaluate(() => document.body.innerText)).includes(SENTENCE));
        await plain.page.close();
      });
    }));

  test(`${place}: what was taken is listed, says what a corrected sentence made old, stays with the work, and is forgotten`, () =>
    bench(async (author) => {
      const {page, way, take, press, click, drop, titled, rows, until, downloaded, reload, text} = author;
      const states = async () => (await rows()).map((row) => row[3]);
      await way('table');
      assert.equal(await text('.taken'), undefined);
      const before = Date.now();
      await take('#take-table', `${ID}.csv`);
      await way('wechat');
      await page.bringToFront();
      await press('#copy-rich');
      await until((root) => root.querySelectorAll('.taken tbody tr').length === 2);
      const [[kind, name, time, state], [, file]] = await rows();
      assert.deepEqual([kind, file, state], ['公众号图文', `${ID}.csv`, '一致']);
      assert.equal(name, JSON.parse(GANGZHA).title);
      assert.match(time, /^\d+月\d+日 \d\d:\d\d$/);
      const taken = await (await author.one('.taken time')).evaluate(({dateTime}) => Date.parse(dateTime));
      assert.ok(taken >= before - 1000 && taken <= Date.now());

      await drop(CORRECTED, 'corrected.json');
      await titled('corrected.json');
      assert.deepEqual(await states(), ['数据已改动，请重新取', '数据已改动，请重新取']);
      await way('table');
      await take('#take-table', `${ID}.csv`);
      assert.deepEqual(await states(), ['一致', '数据已改动，请重新取', '数据已改动，请重新取']);
      await drop(CORRECTED.replace(`"${ID}"`, '"other-2019"'), 'other.json');
      await titled('other.json');
      assert.deepEqual(await states(), ['另一份报告', '另一份报告', '另一份报告']);

      // It comes back with the work: from a file, and over a reload where that is switched on.
      await drop(GANGZHA, 'first.json');
      await titled('first.json');
      const listed = ['数据已改动，请重新取', '一致', '一致'];
      assert.deepEqual(await states(), listed);
      const work = await downloaded('#save-work', `${ID}.work.json`);
      assert.equal(JSON.parse(work).taken.length, 3);
      await press('#forget-taken');
      assert.deepEqual(await rows(), []);
      await drop(work, `${ID}.work.json`);
      await until((root) => root.querySelectorAll('.taken tbody tr').length === 3);
      assert.deepEqual(await states(), listed);
      await click('#keep');
      await reload();
      await titled('first.json');
      await until((root) => root.querySelectorAll('.taken tbody tr').length === 3);
      assert.deepEqual(await states(), listed);
      await press('#forget-taken');
      await reload();
      await titled('first.json');
      assert.deepEqual(await rows(), []);
    }));

  test(`${place}: what was published is compared with what was taken, letter for letter`, () =>
    bench(async ({page, way, press, write, value, until, text, one}) => {
      await press('#use-whole').catch(() => write('#html', '<tujie-report></tujie-report>'));
      await way('plain');
      const code = await value('#output');
      const reader = await open(browser, 'about:blank', {until: undefined, script: false});
      await reader.page.setContent(code);
      const published = await reader.page.evaluate(() => document.body.innerText);
      await way('wechat');
      const article = await value('#output');
      await reader.page.close();
      await press('#published summary');
      await until((root) => root.querySelector('#published-text'));
      const compared = async (words) => {
        await (
          await one('#published-text')
        ).evaluate((field, it) => {
          field.value = it;
          field.dispatchEvent(new Event('input'));
        }, words);
        return text('#published-result');
      };
      assert.equal(await compared(published), '逐字一致。');
      assert.equal(await compared(''), '');
      // Lines of the page around it are none of it.
      assert.match(await compared(`首页 > 政务公开\n${published}\n打印本页\n关闭窗口`), /^逐字一致；另有 \d 行不是图解的文字。$/);
      const [lost, letter] = ['下降2%以上', '项目为王'];
      assert.ok(published.includes(lost) && published.includes(letter));

      const changed = await compared(published.replaceAll(letter, '项目为玉'));
      assert.match(changed, /^有 \d+ 处不一致：.*“[^”]*王[^”]*”成了“[^”]*玉[^”]*”/);
      const gone = await compared(published.replace('突破400亿元', ''));
      assert.match(gone, /少了“.*400.*”.*第 \d+ 行.*涉及数字：[^ ]*突破400亿元/);
      const more = await compared(published.replace('突破400亿元', '突破4000亿元'));
      assert.match(more, /^有 1 处不一致：.*多了“0”|成了“.*4000/);
      assert.match(await compared(published.replace('突破400', '突破\u200b400')), /有看不见的字符 U\+200B/);

      // Two sentences that changed places.
      const lines = published.split('\n').filter((line) => /。$/.test(line) && line.length > 30);
      const [first, second] = [lines.at(-2), lines.at(-1)];
      const swapped = published.replace(first, '\u0001').replace(second, first).replace('\u0001', second);
      assert.match(await compared(swapped), /换了位置/);

      // As the clipboard of a browser gives it: HTML.
      const pasted = async (html) => {
        await (
          await one('#published-text')
        ).evaluate((field, it) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', it);
          clipboardData.setData('text/plain', '文字');
          field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
        }, html);
        return text('#published-result');
      };
      assert.equal(await pasted(article), '逐字一致。');
      assert.match(await pasted(article.replace('400', '40')), /^有 \d+ 处不一致：.*涉及数字：/);
      assert.equal(await pasted(`${article}<script>window.hacked = 1</script><img src="x" onerror="window.hacked = 1">`), '逐字一致。');
      assert.equal(await page.evaluate(() => window.hacked), undefined);
    }));

  test(`${place}: an editor is tried with a sample, and each form says what it leaves`, () =>
    bench(async ({page, press, until, text, one, all}) => {
      await press('#probe summary');
      await until((root) => root.querySelector('#probe-text'));
      await page.bringToFront();
      await page.evaluate(() =>
        // After the page itself.
        window.addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/html'))),
      );
      const tried = async (html) => {
        await (
          await one('#probe-text')
        ).evaluate((field, it) => {
          field.value = it;
          field.dispatchEvent(new Event('input'));
        }, html);
        const labels = await all('label.form');
        const states = await Promise.all(
          labels.map((label) =>
            label.evaluate((it) => [it.querySelector('input').value, it.querySelector('.survival')?.textContent ?? '']),
          ),
        );
        return Object.fromEntries(
          states.filter(([, state]) => state).map(([name, state]) => [name, state.replace(/^您的编辑器：|。$/g, '')]),
        );
      };
      await press('#probe-copy');
      await until((root) => root.textContent.includes('已复制试样。'));
      const sample = await page.evaluate(() => window.copied);
      assert.match(sample, /图解试样/);
      const every = (state) =>
        Object.fromEntries(['element', 'data', 'link', 'editor', 'wechat', 'picture', 'frame'].map((name) => [name, state]));
      assert.deepEqual(await tried(sample), every('留下'));
      const cleaned = sample.replace(/<\/?(tujie|iframe|svg|path)[^>]*>/g, '').replace(/ data-[\w-]+="[^"]*"/g, '');
      assert.deepEqual(await tried(cleaned), {...every('留下'), element: '去掉了', data: '去掉了', wechat: '去掉了', frame: '去掉了'});
      assert.deepEqual(await tried('<p>别的文章</p>'), {});
      assert.match(await text('#probe'), /这里面没有试样：请贴编辑器给回的源代码。/);
      assert.deepEqual(await tried(''), {});
      assert.doesNotMatch(await text('#probe'), /没有试样/);
    }));
}

test('under a policy that keeps out pictures that a page makes, it is said which line lets them in; all else is taken', () =>
  hosted(
    async (author) => {
      await author.titled(ID);
      const {way, take, press, saying, rows} = stepOf(author);
      await way('picture');
      await press('#take-png');
      await saying('本页的安全策略不许显示自己生成的图片：请在 img-src 里加上 data: 或 blob:。');
      assert.deepEqual(await rows(), []);
      assert.match((await take('#take-svg', `${ID}.svg`)).toString(), /<text/);
    },
    {headers: () => STRICT},
  ));

test('it is all done by keyboard, and said in English', () =>
  PLACES['on a strict site'](async ({page, click, one, until, way, saying, rows, text}) => {
    await click('header button');
    await way('plain');
    await (await one('input[name=form][value=wechat]')).focus();
    await page.keyboard.press('ArrowDown');
    await until((root) => root.querySelector('#take-png'));
    const focused = () => page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.activeElement?.id);
    const order = ['subject', 'size', 'picture-width', 'picture-scale', 'picture-cut', 'take-png', 'take-svg', 'take-tokens'];
    await (await one('#probe summary')).focus();
    for (const id of order) {
      await page.keyboard.press('Tab');
      assert.equal(await focused(), id);
    }
    await (await one('#take-png')).focus();
    await page.keyboard.press('Enter');
    await saying(`“${ID}.png” is downloaded: `);
    // Who pressed a button stays there.
    assert.equal(await focused(), 'take-png');
    const [[kind, file, , state]] = await rows();
    assert.deepEqual([kind, file, state], ['Picture', `${ID}.png`, 'the same']);
    await (await one('#published summary')).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'published-text');
    await page.keyboard.sendCharacter('Something else');
    await until((root) => /differences?:/.test(root.querySelector('#published-result').textContent));
    assert.doesNotMatch(await text('section[aria-labelledby=code]'), /[\u3400-\u9fff]{2}.*已下载/);
  }));

const AXE = fileURLToPath(at('node_modules/axe-core/axe.min.js'));

for (const lang of ['zh-CN', 'en'])
  for (const width of [320, 768, 1280])
    test(`axe finds nothing in any way out, and nothing is wider than the page: ${lang}, ${width} px`, () =>
      fromFile(
        async (author) => {
          const {page, drop, titled, click, until, press, one, way, take} = stepOf(author);
          if (lang === 'en') await click('header button');
          await drop(GANGZHA, 'own.json');
          await titled('own.json');
          await page.evaluate(readFileSync(AXE, 'utf8'));
          const look = async (name) => {
            const {faults, clipped, small, twice, broken} = await page.evaluate(async () => {
              const root = document.querySelector('#tujie-workbench').shadowRoot;
              const step = root.querySelector('section[aria-labelledby=code]');
              const {violations} = await window.axe.run(document, {iframes: false});
              const controls = [...step.querySelectorAll('button, select, textarea, summary, input, label')]
                .map((element) => (element.matches('input[type=radio], input[type=checkbox]') ? element.parentElement : element))
                .filter((element) => element.getClientRects().length);
              const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
              return {
                // A time, a line, a kind stand on one line each.
                broken: [...step.querySelectorAll('.taken time, .differences .line, .taken td:first-child')]
                  .filter((element) => {
                    const range = document.createRange();
                    range.selectNodeContents(element);
                    return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
                  })
                  .map((element) => element.textContent),
                twice: ids.filter((id, index) => ids.indexOf(id) !== index),
                faults: violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target} ${failureSummary}`)),
                clipped: [...step.querySelectorAll('*')]
                  .filter((element) => element.getClientRects().length && !element.closest('.scroll'))
                  .filter((element) => element.getBoundingClientRect().right > step.getBoundingClientRect().right + 1)
                  .map((element) => element.outerHTML.slice(0, 80)),
                small: controls
                  .filter((element) => element.getBoundingClientRect().height < 24)
                  .map((element) => element.outerHTML.slice(0, 80)),
              };
            });
            assert.deepEqual([name, faults, clipped, small, twice, broken], [name, [], [], [], [], []]);
            assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
            if (process.env.TUJIE_LOOK)
              await (
                await one('section[aria-labelledby=code]')
              ).screenshot({path: `${process.env.TUJIE_LOOK}-${lang}-${width}-${name}.png`});
          };
          await press('#probe summary');
          await until((root) => root.querySelector('#probe-text'));
          await press('#published summary');
          await until((root) => root.querySelector('#published-text'));
          await (
            await one('#probe-text')
          ).evaluate((field) => {
            field.value = '<div style="color:red">图解试样</div>';
            field.dispatchEvent(new Event('input'));
          });
          await (
            await one('#published-text')
          ).evaluate((field) => {
            field.value = '地区生产总值突破410亿元';
            field.dispatchEvent(new Event('input'));
          });
          for (const [name, button, file] of [
            ['picture', '#take-png', `${ID}.png`],
            ['paper', '#print-page', `${ID}.print.html`],
            ['frame', '#take-frame', `${ID}.frame.html`],
            ['table', '#take-table', `${ID}.csv`],
            ['link', '#page', `${ID}.html`],
            ['wechat', '#page', `${ID}.html`],
          ]) {
            await way(name);
            await take(button, file);
            await look(name);
          }
          await drop(CORRECTED, 'corrected.json');
          await titled('corrected.json');
          await look('older');
          await page.evaluate(() => localStorage.clear());
        },
        {},
        {width, until: begun},
      ));
