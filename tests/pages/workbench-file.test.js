// The workbench as one file, opened by a double click in a folder where nothing else is: a report comes in, the code goes out, and nothing is asked of
// any network.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {extractText, getDocumentProxy} from 'unpdf';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {served} from '../server.js';
import {begun, workbenchIn} from '../workbench.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const TEXT = readFileSync(at('tests/data/workbench-report.txt'), 'utf8');

const browser = ownBrowser();
const folder = mkdtempSync(join(tmpdir(), '报告 2026 '));
after(() => rmSync(folder, {recursive: true}));
const FILE = join(folder, '图解工作台.html');
copyFileSync(at('cdn/workbench.html'), FILE);
const ADDRESS = pathToFileURL(FILE).href;

const PARAGRAPHS = TEXT.split(/\n+/).filter(Boolean);

/** The same report as Word has it. */
const WORD = zipSync({
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPHS.map((text) => `<w:p><w:r><w:t>${text.replace('虚构县', '文档县')}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  ),
});

/** The same as a site has it. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><title>网页县政府工作报告</title><script>parent.hacked = 1</script></head><body><nav>首页</nav>
<div class="article"><h1>网页县政府工作报告</h1>${PARAGRAPHS.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}</div><img src="https://example.org/a.png" onerror="parent.hacked = 2"></body></html>`;

const workbench = workbenchIn(browser, {address: ADDRESS});

/** Opens the file, does something with it, and looks what it asked and said. */
const bench = (act, {before = () => undefined, ...opening} = {}) => {
  const requests = [];
  const watched = async (tools) => {
    const {page, lines} = tools;
    try {
      await act(tools);
      // A piece that has lost its figure says so, as on any page.
      const said = lines.filter((line) => !line.startsWith('tujie-'));
      assert.deepEqual([said, [...new Set(requests.filter((url) => !/^(blob|data):/.test(url)))]], [[], [ADDRESS]]);
    } finally {
      // All files have one storage.
      await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    }
  };
  const watch = (page) => (page.on('request', (request) => requests.push(request.url())), before(page));
  return workbench(watched, {}, {before: watch, until: begun, ...opening});
};

test('the text of a report is pasted, composed, copied and downloaded', () =>
  bench(async (author) => {
    const {page, write, titled, value, click, pick, drawn, until} = author;
    await write('#report-text', TEXT);
    await titled('虚构县政府工作报告（粘贴的报告）');
    assert.match((await drawn()).join(), /突破300亿元/);
    await click('#use-whole');
    const whole = await drawn();
    assert.match(whole.join(), /突破300亿元.*8\.5亿元/);
    const goals = await (
      await author.frame()
    ).evaluate(() => document.querySelector('tujie-report').shadowRoot.querySelector('tujie-goal-panel').shadowRoot.textContent);
    assert.match(goals, /6%左右/);
    await pick('tujie-goal-chart');
    await (
      await author.frame()
    ).waitForFunction(() => document.querySelector('tujie-dataset > tujie-goal-chart')?.shadowRoot?.querySelector('.chart svg'));
    // The addresses are those of a site, not of this machine.
    const code = await value('#output');
    assert.match(code, /<script type="module" src="cdn\/tujie\.js"><\/script>/);
    assert.ok(!/file:|srcdoc|blob:/.test(code));
    await page.bringToFront();
    await click('#copy');
    await until((it) => it.textContent.includes('已复制“图解标签”的代码。'));
    // Where the browser keeps its clipboard from a page, the older way does.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.evaluate(() => document.addEventListener('copy', () => (window.copies = (window.copies ?? 0) + 1)));
    await click('#undo');
    await click('#copy');
    await page.waitForFunction(() => window.copies === 1);
    await (await author.one('input[name=form][value=wechat]')).evaluate((radio) => radio.click());
    await click('#copy-rich');
    await until((it) => it.textContent.includes('已复制“公众号图文”的代码。'));

    await (await author.one('input[name=form][value=plain]')).evaluate((radio) => radio.click());
    const file = await author.downloadedFile('#page', 'report-2026.html');
    const plain = await open(browser, pathToFileURL(file).href, {script: false});
    const words = (await plain.page.evaluate(() => document.body.innerText)).replace(/\s/g, '');
    for (const figure of ['突破300亿元', '8.5亿元', '6%左右']) assert.ok(words.includes(figure), figure);
    await plain.page.close();
    assert.deepEqual(JSON.parse(readFileSync(await author.downloadedFile('#save', 'report-2026.json'), 'utf8')).place.name, '虚构县');
  }));

test('a Word file and a page are dropped and read, and nothing of the page runs', () =>
  bench(async ({page, drop, titled, text, drawn, until, click}) => {
    await drop(WORD, '报告.docx');
    await titled('文档县政府工作报告（报告.docx）');
    assert.match((await drawn()).join(), /突破300亿元/);
    await drop(Buffer.from(PAGE), '报告.html');
    await until((it) => it.querySelector('#as-other'));
    await click('#as-other');
    await titled('网页县政府工作报告（报告.html）');
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    // What cannot be read leaves what there was.
    await drop([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00, 0x01], 'picture.txt');
    await until((it) => it.querySelector('#draft li'));
    assert.match(await text('#draft'), /“picture.txt”读不成初稿，仍用上一份数据：/);
  }));

test('it starts empty, the example is a button, and everything says so; 清空 leads back to it', () =>
  bench(async ({page, all, one, text, value, click, titled, drop, drawn, frame, until}) => {
    const isEmpty = async () => {
      assert.equal(await text('#dataset'), '还没有报告：贴入或拖入报告，或打开示例');
      const shown = (await all('.later')).map((line) => line.evaluate((element) => element.checkVisibility() && element.textContent));
      assert.deepEqual(await Promise.all(shown), ['读入报告后，在这里挑选。', '读入报告后，这里列出图块。', '读入报告后，这里显示图解。']);
      assert.deepEqual([await value('#output'), await value('#html')], ['', '']);
      for (const button of ['#add', '#replace', '#up', '#down', '#remove', '#undo', '#copy', '#page', '#save'])
        assert.ok(await (await one(button)).evaluate(({disabled}) => disabled), button);
      assert.equal((await all('#sample, #use-whole, #faults, #refused')).length, 0);
      assert.deepEqual(await drawn(), []);
    };
    await isEmpty();
    // A text that is no report, and a file that is no dataset: nothing is said of one before it.
    await drop([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00, 0x01], 'picture.txt');
    await until((it) => it.querySelector('#draft li'));
    assert.match(await text('#draft'), /^“picture.txt”读不成初稿：/);
    await drop(Buffer.from('{"a": 1}'), 'a.json');
    await until((it) => it.querySelector('#refused'));
    assert.match(await text('#refused'), /^“a.json”不能用：/);
    assert.equal(await text('#dataset'), '还没有报告：贴入或拖入报告，或打开示例');

    await click('#example');
    await titled('（demo.json）');
    assert.equal(await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.activeElement?.id), 'use-whole');
    assert.equal((await all('#example')).length, 0);
    assert.equal((await drawn()).length, 3);
    // Its dial is drawn by ECharts.
    await (await one('input[value=tujie-goal-gauge]')).evaluate((radio) => radio.click());
    await (await one('#choice input[value=good-air-days-2025]')).evaluate((radio) => radio.click());
    await (await one('select[name=shape]')).select('dial');
    await click('#add');
    await frame().waitForFunction(() => document.querySelector('tujie-goal-gauge[shape=dial]')?.shadowRoot?.querySelector('.chart svg'));
    // As it was left, where that is switched on.
    await click('#keep');
    await page.reload();
    await until((it) => it.querySelector('#dataset')?.textContent.includes('（demo.json）'));
    assert.equal((await drawn()).length, 4);
    await click('#clear');
    await until((it) => it.querySelector('#example'));
    await isEmpty();
  }));

test('beside the switch that keeps it stands that all pages from disk have one storage', () =>
  bench(async ({text, one, click}) => {
    assert.equal(await text('#shared'), '从硬盘打开的网页，在这个浏览器里共用一处存储：保存后，本机打开的其他网页文件也能读到。');
    assert.equal(await (await one('#keep')).evaluate((field) => field.getAttribute('aria-describedby')), 'kept shared');
    await click('header button');
    assert.match(await text('#shared'), /^All pages opened from disk share one storage/);
  }));

test('where the browser keeps nothing for a file, it works and says so', () =>
  bench(
    async ({click, titled, text}) => {
      await click('#example');
      await titled('（demo.json）');
      await click('#keep');
      assert.match(await text('#kept'), /本机浏览器保存不了/);
    },
    {
      before: (page) =>
        page.evaluateOnNewDocument(() =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('closed', 'SecurityError');
            },
          }),
        ),
    },
  ));

test('what is drawn is printed with the page', () =>
  bench(async ({page, click, titled, drawn}) => {
    await click('#example');
    await titled('（demo.json）');
    await drawn();
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({format: 'A4'}))), {mergePages: true});
    for (const words of ['图解工作台', '突破320亿元']) assert.ok(text.normalize('NFKC').replace(/\s/g, '').includes(words), words);
  }));

test('by its own policy it can ask nobody, nor can what is written into a composition', () =>
  served({headers: () => ({'access-control-allow-origin': '*'})}, async ({url, requests}) => {
    const opened = await open(browser, ADDRESS, {until: undefined});
    const {page} = opened;
    await page.waitForFunction(() => document.querySelector('#tujie-workbench').shadowRoot?.querySelector('#example'), {polling: 'raf'});
    const html = `<p onclick="fetch('${url}/click')">文</p><img src="${url}/a.png"><link rel="stylesheet" href="${url}/a.css"><style>@import '${url}/b.css'</style><iframe src="${url}/frame"></iframe>`;
    await (await page.$('>>> #html')).focus();
    await page.keyboard.sendCharacter(html);
    const frame = page.frames()[1];
    await frame.waitForSelector('img');
    for (const place of [page.mainFrame(), frame])
      assert.equal(
        await place.evaluate(async (address) => {
          document.querySelector('p[onclick]')?.click();
          navigator.sendBeacon(`${address}/beacon`, '');
          return fetch(address)
            .then(() => 'answered')
            .catch(() => 'refused');
        }, url),
        'refused',
      );
    assert.deepEqual(requests, []);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  }));

const AXE = fileURLToPath(at('node_modules/axe-core/axe.min.js'));

for (const lang of ['zh-CN', 'en'])
  for (const width of [320, 1280])
    test(`axe finds nothing, and nothing is wider than the page: ${lang}, ${width} px`, () =>
      bench(
        async ({page, click, titled, write, text, until}) => {
          if (lang === 'en') await click('header button');
          assert.match(await text('#dataset'), lang === 'en' ? /^No report yet: paste or drop one, or ?Open the example$/ : /^还没有报告/);
          const look = async () => {
            await page.evaluate(readFileSync(AXE, 'utf8'));
            const faults = await page.evaluate(async () => {
              const {violations} = await window.axe.run(document, {iframes: false});
              return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target} ${failureSummary}`));
            });
            assert.deepEqual(faults, []);
            assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          };
          await look();
          await write('#report-text', TEXT.replace('工作报告', '工作报告（送审稿）'));
          await until((it) => it.querySelector('#accept'));
          await look();
          await click('#accept');
          await titled('虚构县');
          await look();
        },
        {width},
      ));

test('the licences of all that is inside are in it', () => {
  const text = readFileSync(FILE, 'utf8');
  const {sources} = JSON.parse(readFileSync(at('cdn/workbench.html.map'), 'utf8'));
  const folders = new Set(sources.flatMap((source) => /^\.\.\/(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
  const packages = [...folders].map((path) => JSON.parse(readFileSync(at(`${path}/package.json`), 'utf8')));
  const names = packages.map(({name}) => name);
  for (const name of ['lit-html', 'echarts', 'zrender', 'valibot', 'parse5', '@mozilla/readability', 'fflate'])
    assert.ok(names.includes(name), name);
  for (const {name, version, license} of packages) assert.ok(text.includes(`\n${name} ${version} (${license}), in workbench.html\n`), name);
  for (const words of ['Copyright 2017-2026 The Apache Software Foundation', 'Tabler Icons', 'Arc90', 'Arjun Barrett'])
    assert.ok(text.includes(words), words);
});
