// The workbench as an author uses it: picks, brings a dataset, takes the code away, comes back; and what it keeps to.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import iconv from 'iconv-lite';
import {PIECES, fixDataset} from '../../dist/author/index.js';
import {ownBrowser} from '../browser.js';
import {drawnIn, open, painted, STRICT} from '../page.js';
import {composed, workbenchIn} from '../workbench.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(at(path), 'utf8');

const SELECTOR = PIECES.map(({tag}) => tag).join();

// A dataset of somebody's own, with signs that would end a script or a tag if they were taken for markup.
const CHANGED = read('data/minimal.json').replaceAll('新建公园', '改建公园').replace('"便民服务"', '"便民服务</script><b>与&quot;安全"');
// As it is given away, it states its edition.
const OWN = fixDataset(CHANGED, 'own.json').text;

const browser = ownBrowser();

const bench = workbenchIn(browser);

/** The built files under another folder, as a site would have them. */
function inFolder(folder) {
  const files = Object.fromEntries(readdirSync(at('cdn/')).map((name) => [`${folder}/cdn/${name}`, readFileSync(at(`cdn/${name}`))]));
  for (const name of ['examples/workbench.html', 'examples/workbench.css', 'examples/icon.svg', 'data/gangzha-2019.json'])
    files[`${folder}/${name}`] = readFileSync(at(name));
  return files;
}

const TYPES = {js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml'};
const typed = (path) => {
  const type = TYPES[path.split('.').at(-1)];
  return type ? {'content-type': type} : {};
};

/** An empty page with what was taken away. */
const emptyPage = (code) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>空白页</title>
<link rel="icon" href="/examples/icon.svg"><body>${code}</body></html>`;

// The forms that the library draws, each with a tag that it gives a piece.
const LIVE = {element: 'tujie-indicator-card', ...(existsSync(at('src/embed/')) && {data: 'div[data-tujie=indicator-card]'})};

for (const [form, tag] of Object.entries(LIVE))
  for (const inline of [true, false])
    test(`${form}, the dataset ${inline ? 'in the page' : 'beside it'}: composed, pasted into an empty page, the same is drawn`, () => {
      const pages = {...inFolder('/a/site'), '/elsewhere/data/shili-2019.json': OWN};
      return bench(
        async ({server, frame, pick, drop, titled, click, write, choose, text, copied, value, lines}) => {
          await drop(OWN, 'own.json', inline);
          await titled('示例县政府工作报告（own.json）');
          // What the composition named of the dataset before is said.
          assert.match(await text('#missing'), /第 2 个图块“指标卡”：这份数据里没有“gdp-2018”。/);
          await write('#html', '<h2>我们的目标</h2>');
          await pick('tujie-keyword-strip');
          await pick('tujie-goal-gauge', 'gdp-2019');
          await pick('tujie-indicator-card', 'parks-investment-2019');
          await pick('tujie-theme-card', 'theme-2019-1');
          await choose('select[name=palette]', 'azure');
          await choose('select[name=size]', 'large');
          await write('#library', '/a/site/cdn/');
          if (!inline) await click('#inline');
          assert.equal(await text('#missing'), '');
          const preview = await drawnIn(frame(), SELECTOR);
          assert.equal(preview.length, 4);
          assert.match(preview[2], /^改建公园总投资2019年目标2亿元/);
          assert.match(preview[3], /便民服务<\/script><b>与&quot;安全/);

          const code = await copied(form);
          assert.equal(code, await value('#output'));
          assert.match(code, /改建公园4个，总投资2亿元。\s*<\//);
          pages['/elsewhere/page.html'] = emptyPage(code);
          const pasted = await open(browser, `${server.url}/elsewhere/page.html`);
          assert.deepEqual(await pasted.drawn(SELECTOR), preview);
          assert.equal(await pasted.page.$eval('h2', (heading) => heading.textContent), '我们的目标');
          assert.equal((await pasted.page.$$(tag)).length, 1);
          // In big print, as the preview.
          const look = (page) => page.$eval('>>> tujie-goal-gauge', (gauge) => getComputedStyle(gauge).fontSize);
          assert.equal(await look(pasted.page), await look(frame()));
          assert.deepEqual(pasted.lines, []);
          await pasted.page.close();
          // As on any page, a piece that has lost its figure says so; nothing else is said.
          assert.deepEqual(
            lines.filter((line) => !/^tujie-[\w-]+: \[(chapter|indicator)\]：数据中没有“/.test(line)),
            [],
          );
        },
        {pages, headers: typed},
        {path: '/a/site/examples/workbench.html'},
      );
    });

test('without script: a page to publish, and texts with their looks for an editor, say what is drawn', () =>
  bench(async ({page, server, frame, copied, write, pick, click, until, one}) => {
    await write('#html', '<h2>我们的数字</h2>');
    await pick('tujie-indicator-card', 'gdp-2018');
    await pick('tujie-theme-card', 'theme-2019-3');
    const words = (await drawnIn(frame(), SELECTOR)).join('').replace('报告原文', '');
    const figures = words.match(/\d[\d.]*(亿元|万元|%|个)/g);
    assert.ok(figures.length > 5);
    for (const form of ['plain', 'editor', 'wechat']) {
      const code = await copied(form);
      const file = await browser.newPage();
      await file.setJavaScriptEnabled(false);
      await file.setContent(code);
      const text = (await file.evaluate(() => document.body.innerText)).replace(/\s/g, '');
      assert.match(text, /^我们的数字/);
      for (const figure of figures) assert.ok(text.includes(figure), `${form} ${figure}`);
      await file.close();
    }
    // As a text with its looks, as an editor takes it.
    await click('#copy-rich');
    await until((root) => root.textContent.includes('已复制“公众号图文”'));
    const output = await (await one('#output')).evaluate(({value}) => value);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(html, /<section[^>]*style="/);
    assert.ok(output.includes('突破') && html.includes('突破'));
    assert.deepEqual(
      server.requests.filter((path) => path.endsWith('.json')),
      ['/data/gangzha-2019.json'],
    );
  }));

test('under a strict policy with Trusted Types: it works, nothing is said, no other host, no script of the composition runs', () =>
  bench(
    async ({page, frame, violations, lines, hosts, server, write, pick, text, until}) => {
      await write(
        '#html',
        '<p onclick="parent.hacked = 1">文</p><script>parent.hacked = 2</script><a href="javascript:parent.hacked = 3">链</a>',
      );
      assert.match(await text('#missing'), /不采用：onclick、<script>、href。/);
      await pick('tujie-goal-gauge', 'good-air-days-2019');
      await pick('tujie-goal-chart');
      await frame().waitForSelector('tujie-goal-chart');
      for (const selector of ['p', 'a']) await frame().$eval(selector, (element) => element.click());
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      assert.equal((await drawnIn(frame(), SELECTOR)).length, 2);
      await until((root) => root.querySelector('iframe').contentDocument.querySelector('tujie-goal-gauge').shadowRoot.querySelector('svg'));
      assert.deepEqual([await violations(), lines, [...hosts]], [[], [], [new URL(server.url).host]]);
    },
    {headers: () => STRICT},
  ));

test('a link in the drawing leads nowhere, wherever it stands: the composition stays', () =>
  bench(async ({page, frame, write, pick, drop, titled}) => {
    // The report has a link of its own, to its source.
    await drop(OWN.replace(/"source": \{"title"/, '"source": {"url": "https://example.org/report", "title"'), 'linked.json');
    await titled('linked.json');
    await write(
      '#html',
      '<p><a id="own" href="/examples/report.html">全文</a> <a id="top" href="/examples/report.html" target="_top">全文</a></p>',
    );
    await pick('tujie-report');
    await frame().waitForFunction(() => document.querySelector('tujie-report')?.shadowRoot?.querySelector('[part=full-text]'));
    const left = await frame().evaluate(() => {
      const links = [...document.querySelectorAll('p a'), ...document.querySelector('tujie-report').shadowRoot.querySelectorAll('a')];
      // As a reader clicks, by mouse or by key: what nobody prevents leads away.
      return links.map((link) => link.dispatchEvent(new window.MouseEvent('click', {bubbles: true, composed: true, cancelable: true})));
    });
    assert.ok(left.length > 2);
    assert.deepEqual(
      left.filter((leads) => leads),
      [],
    );
    for (const selector of ['#own', '#top']) await (await frame().$(selector)).click();
    await painted(page);
    assert.match(frame().url(), /^about:srcdoc$/);
    assert.equal(await frame().$eval('#own', (link) => link.textContent), '全文');
    assert.match(page.url(), /workbench\.html$/);
  }));

test('every fault of a dataset is listed with its place, in Chinese; the good one stays drawn', () =>
  bench(async ({page, frame, bring, all, dataset, lines}) => {
    /** Their words come with the first of them. */
    const said = async () => {
      await page.waitForFunction(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('.faults li'));
      return all('.faults li');
    };
    // What is a fault only beside a list that the workbench has not.
    const files = readdirSync(at('data/broken/')).filter((name) => name !== 'figure-unstructured.json');
    assert.ok(files.length > 35);
    for (const name of files) {
      await bring(`data/broken/${name}`);
      const faults = await Promise.all((await said()).map((item) => item.evaluate((element) => element.textContent.trim())));
      assert.ok(faults.length >= 1, name);
      for (const fault of faults) {
        assert.match(
          fault,
          /^第 \d+ 行第 \d+ 列：.*(应|缺少|不在|不能|只用|含有|不符|用不到|相同|旧格式|不是|显示不了|看不见|读不出).*。/,
          name,
        );
        assert.doesNotMatch(fault, /\$|\w\.\w|undefined/, name);
      }
      assert.ok((await dataset()).length > 0);
      assert.match((await drawnIn(frame(), 'tujie-goal-gauge'))[0], /地区生产总值|没有“gdp-2019”|有误，未予显示/, name);
    }
    // The pieces of the drawing say their own faults, as on any page; the workbench itself none.
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('tujie-')),
      [],
    );
  }));

test('a dataset pasted into the page, into its field, as no JSON, in GBK', () =>
  bench(async ({page, titled, text, write, click, drop, until}) => {
    const paste = (words) =>
      page.evaluate((said) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', said);
        document.body.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
      }, words);
    await paste(OWN);
    await titled('示例县政府工作报告');
    await paste('{"id": "a"\n "title": "b"}');
    await until((root) => root.querySelector('#refused'));
    assert.match(await text('#refused'), /“粘贴数据”不能用，仍显示上一份数据：.*第 2 行第 2 列：此处应为“,”或“}”，实为“"”。/);
    await click('details:has(#paste) summary');
    await write('#paste', OWN.replace('"示例县政府工作报告"', '"第二份"'));
    await titled('第二份');
    await drop(iconv.encode(OWN.replace('"示例县政府工作报告"', '"第三份"'), 'gbk'), 'gbk.json');
    await titled('第三份（gbk.json）');
  }));

const TEXT = readFileSync(at('tests/data/workbench-report.txt'), 'utf8');

test('the text of a report, pasted or as a file, becomes the dataset; its reader comes with the first text', () =>
  bench(
    async ({page, frame, write, drop, titled, text, click, all, server, value, lines, hosts, violations}) => {
      const late = () => server.requests.filter((path) => /workbench-(?:text|figures)/.test(path)).length;
      const shown = (selector) =>
        page.waitForFunction((wanted) => document.querySelector('#tujie-workbench').shadowRoot.querySelector(wanted), {}, selector);
      assert.equal(late(), 0);
      assert.match(await text('section'), /报告未公开前，请在符合保密要求的电脑上使用。/);
      await write('#report-text', TEXT);
      await titled('虚构县政府工作报告（粘贴的报告）');
      assert.ok(late() > 0);
      assert.match(await text('#draft'), /“粘贴的报告”已读成初稿/);
      // The whole report is offered, and drawn with figures of the text.
      await click('#use-whole');
      assert.match(await value('#html'), /^<tujie-report><\/tujie-report>\s*$/);
      await frame().waitForFunction(() => document.querySelector('tujie-report')?.shadowRoot?.textContent.includes('突破300亿元'));
      assert.equal((await all('#use-whole')).length, 0);
      // The last of several texts is the one that stays.
      await page.evaluate(
        ([first, second]) => {
          const field = document.querySelector('#tujie-workbench').shadowRoot.querySelector('#report-text');
          for (const words of [first, second]) {
            field.value = words;
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
          }
        },
        [TEXT.replace('虚构县', '前一县'), TEXT.replace('虚构县', '后一县')],
      );
      await titled('后一县政府工作报告');
      // What is held back is listed, and is read when somebody says so.
      await drop(TEXT.replace('虚构县政府工作报告', '送审县政府工作报告（送审稿）'), 'held.txt');
      await shown('#accept');
      assert.match(await text('#draft'), /未定稿字样：.*送审稿/);
      await click('#refuse');
      await titled('后一县政府工作报告');
      await drop(TEXT.replace('虚构县政府工作报告', '送审县政府工作报告（送审稿）'), 'held.txt');
      await shown('#accept');
      await click('#accept');
      await titled('（held.txt）');
      // What cannot be read leaves what there was.
      await drop([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00, 0x01], 'picture.txt');
      await shown('#draft li');
      assert.match(await text('#draft'), /“picture.txt”读不成初稿，仍用上一份数据：.+。/);
      await titled('（held.txt）');
      // Pieces of the example say that their figures are gone, as on any page.
      const said = lines.filter((line) => !line.startsWith('tujie-'));
      assert.deepEqual([await violations(), said, [...hosts]], [[], [], [new URL(server.url).host]]);
    },
    {headers: () => STRICT},
  ));

test('the page of a site is read under a strict policy too, and nothing of it runs or loads', () =>
  bench(
    async ({page, drop, titled, lines, hosts, violations, server}) => {
      const paragraphs = TEXT.split(/\n+/)
        .slice(1)
        .map((words) => `<p onclick="parent.hacked = 1">${words}</p>`);
      await drop(
        `<!doctype html><html lang="zh-CN"><head><title>网页县政府工作报告</title><script>parent.hacked = 2</script></head><body><nav>首页</nav>
<h1>网页县政府工作报告</h1>${paragraphs.join('')}<img src="https://example.org/a.png" onerror="parent.hacked = 3"></body></html>`,
        'page.html',
      );
      await titled('网页县政府工作报告（page.html）');
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      const said = lines.filter((line) => !line.startsWith('tujie-'));
      assert.deepEqual([await violations(), said, [...hosts]], [[], [], [new URL(server.url).host]]);
    },
    {headers: () => STRICT},
  ));

test('a reload keeps the work where that is switched on; 清空 forgets it', () =>
  bench(async ({page, frame, drop, titled, pick, choose, click, value, text, until}) => {
    await click('#keep');
    await drop(OWN, 'own.json');
    await titled('own.json');
    await pick('tujie-theme-card', 'theme-2019-1');
    await choose('select[name=scheme]', 'dark');
    await click('.width:nth-of-type(2)');
    const html = await value('#html');
    const drawn = await drawnIn(frame(), SELECTOR);
    await page.reload();
    await composed(page);
    await titled('own.json');
    assert.deepEqual([await value('#html'), await value('select[name=scheme]'), await value('#width')], [html, 'dark', '360']);
    assert.deepEqual(await drawnIn(frame(), SELECTOR), drawn);
    assert.match(await text('#kept'), /只保存在本机浏览器里/);
    await click('#clear');
    await titled('gangzha-2019.json');
    assert.equal(await value('#html'), '');
    await page.reload();
    await composed(page);
    // As for somebody who comes for the first time.
    await until((root) => /^<tujie-keyword-strip/.test(root.querySelector('#html').value) && !root.querySelector('#keep').checked);
  }));

test('without a storage it works, and says that nothing is kept where it should be', () =>
  bench(async ({page, pick, text, titled, lines, click}) => {
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      }),
    );
    await page.reload();
    await composed(page);
    await titled('gangzha-2019.json');
    await pick('tujie-report');
    await click('#keep');
    assert.match(await text('#kept'), /本机浏览器保存不了：.*请另存工作。/);
    assert.deepEqual(lines, []);
  }));

test('the drawing has its true width, is made smaller to fit, and is not loaded anew by a change', () =>
  bench(
    async ({page, frame, click, pick, choose, text, write, one}) => {
      await frame().evaluate(() => (window.same = true));
      await click('.width:last-of-type');
      await pick('tujie-theme-timeline');
      assert.equal(await frame().evaluate(() => innerWidth), 1440);
      assert.match(await text('#scale'), /^宽 1440 像素，缩小到 \d\d% 显示$/);
      const {width} = await page.evaluate(() => {
        const root = document.querySelector('#tujie-workbench').shadowRoot;
        return {width: root.querySelector('iframe').getBoundingClientRect().width - root.querySelector('.pane').clientWidth};
      });
      assert.ok(Math.abs(width) < 2, `${width}`);
      await write('#width', '400');
      await frame().evaluate(() => scrollTo(0, 400));
      await choose('select[name=palette]', 'azure');
      assert.deepEqual(await frame().evaluate(() => [innerWidth, window.same, scrollY]), [400, true, 400]);
      // A piece that is added, or chosen, comes into view.
      await pick('tujie-keyword-strip', 'plan-2019');
      const isSeen = (selector) =>
        frame().$eval(selector, (piece) => {
          const {top, bottom} = piece.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight + 1;
        });
      assert.deepEqual([await isSeen('tujie-keyword-strip:last-child'), await isSeen('tujie-indicator-card')], [true, false]);
      await (await one('.occurrences input[value="1"]')).click();
      assert.deepEqual([await isSeen('tujie-keyword-strip:last-child'), await isSeen('tujie-indicator-card')], [false, true]);
      assert.equal(await text('#scale'), '宽 400 像素，按实际大小显示');
    },
    {},
    {width: 1100},
  ));

test('the list of the composition moves, removes and goes back', () =>
  bench(async ({all, click, value, text}) => {
    const tags = async () => [...(await value('#html')).matchAll(/<tujie-([\w-]+)/g)].map(([, tag]) => tag);
    assert.deepEqual(await tags(), ['keyword-strip', 'indicator-card', 'goal-gauge']);
    await (await all('.occurrences input'))[2].click();
    await click('#up');
    assert.deepEqual(await tags(), ['keyword-strip', 'goal-gauge', 'indicator-card']);
    await click('#remove');
    assert.deepEqual(await tags(), ['keyword-strip', 'indicator-card']);
    assert.match(await text('#undo + .notice'), /已删除：目标仪表。/);
    await click('#undo');
    assert.deepEqual(await tags(), ['keyword-strip', 'goal-gauge', 'indicator-card']);
  }));

for (const lang of ['zh-CN', 'en'])
  for (const width of [320, 1280])
    test(`axe finds nothing, and nothing is wider than the page: ${lang}, ${width} px`, () =>
      bench(
        async ({page, bring, click, write, until, titled}) => {
          if (lang === 'en') await click('header button');
          await page.addScriptTag({path: fileURLToPath(at('node_modules/axe-core/axe.min.js'))});
          const faults = () =>
            page.evaluate(async () => {
              const {violations} = await window.axe.run(document, {iframes: false});
              return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target} ${failureSummary}`));
            });
          assert.deepEqual(await faults(), []);
          await bring('data/broken/id-form.json');
          await bring('data/broken/a-list.json');
          assert.deepEqual(await faults(), []);
          await write('#report-text', TEXT.replace('工作报告', '工作报告（送审稿）'));
          await until((root) => root.querySelector('#accept'));
          assert.deepEqual(await faults(), []);
          await click('#accept');
          // What is it to the dataset from elsewhere?
          await until((root) => root.querySelector('#as-check'));
          assert.deepEqual(await faults(), []);
          await click('#as-other');
          await titled('虚构县');
          await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元'));
          await until((root) => root.querySelector('#changes li'));
          assert.deepEqual(await faults(), []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          const small = await page.evaluate(() =>
            [...document.querySelector('#tujie-workbench').shadowRoot.querySelectorAll('button, select, textarea, summary, input, label')]
              .map((element) => (element.matches('input[type=radio], input[type=checkbox]') ? element.parentElement : element))
              .filter((element) => element.getClientRects().length && element.getBoundingClientRect().height < 24)
              .map((element) => element.outerHTML.slice(0, 80)),
          );
          assert.deepEqual(small, []);
        },
        {},
        {width},
      ));
