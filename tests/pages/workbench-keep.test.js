// What the workbench keeps, saves and takes back: nothing unless it is switched on, everything in one file, each part of it on its own.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import iconv from 'iconv-lite';
import {ownBrowser} from '../browser.js';
import {STRICT} from '../page.js';
import {workbenchIn} from '../workbench.js';

const browser = ownBrowser();
const workbench = workbenchIn(browser);

const TEXT = readFileSync(new URL('../data/workbench-report.txt', import.meta.url), 'utf8');

/** Opens the workbench under a strict policy, and does something with it. */
const bench = (act, {strict = true, ...opening} = {}) => workbench(act, strict ? {headers: () => STRICT} : {}, opening);

const storedIn = (page) => page.evaluate(() => ({...localStorage}));

test('nothing is kept unless it is switched on for this work', () =>
  bench(async ({page, click, write, titled, text, until, reload, dialogs, lines, violations}) => {
    assert.match(await text('#kept'), /现在没有保存/);
    // A page from a server has a storage of its own.
    assert.equal(await text('#shared'), undefined);
    await write('#report-text', TEXT);
    await titled('虚构县');
    assert.deepEqual(await storedIn(page), {});
    await click('#keep');
    assert.match((await storedIn(page))['tujie-workbench'], /虚构县/);
    await reload();
    await titled('虚构县');
    await until((root) => root.querySelector('#keep').checked);
    // Another text of the same work is kept too.
    await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元'));
    await page.waitForFunction(() => localStorage['tujie-workbench'].includes('突破310亿元'));
    await click('#keep');
    assert.deepEqual([await storedIn(page), dialogs], [{}, []]);
    // Nor what comes after 清空.
    await click('#keep');
    await click('#clear');
    await titled('gangzha-2019.json');
    await until((root) => !root.querySelector('#keep').checked);
    await write('#report-text', TEXT);
    await titled('虚构县');
    assert.deepEqual([await storedIn(page), dialogs], [{}, ['confirm']]);
    // What would be lost is asked for.
    await reload();
    assert.deepEqual(dialogs, ['confirm', 'beforeunload']);
    assert.deepEqual([await violations(), lines.filter((line) => !line.startsWith('tujie-'))], [[], []]);
  }));

test('a storage that is full is one sentence, and a download', () =>
  bench(async ({page, click, write, titled, text, downloaded}) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await write('#report-text', TEXT);
    await titled('虚构县');
    await click('#keep');
    assert.equal(await text('#kept'), '本机浏览器保存不了：关闭页面后内容会丢失，请另存工作。');
    const id = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
    const file = `${id.replace(/^data\/|\.json$/g, '')}.work.json`;
    const work = JSON.parse(await downloaded('#save-work', file));
    assert.match(JSON.parse(work.data.text).title, /虚构县/);
  }));

test('a work is saved as one file and opened again wherever a file comes in; the one before can be had back', () =>
  bench(async ({page, click, write, titled, text, downloaded, dropTogether, one, until, reload, folder}) => {
    await write('#report-text', TEXT);
    await titled('虚构县');
    await click('#use-whole');
    const id = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
    const name = `${id.replace(/^data\/|\.json$/g, '')}.work.json`;
    const saved = await downloaded('#save-work', name);
    assert.ok(JSON.parse(saved).data.review.quotes);
    await reload();
    await titled('gangzha-2019.json');
    await (await one('#report-file')).uploadFile(join(folder, name));
    await titled('虚构县');
    await until((root) => /^<tujie-report>/.test(root.querySelector('#html').value));
    assert.match(await text('.keeping .notice'), /已打开“.*\.work\.json”。/);
    await click('#former');
    await titled('gangzha-2019.json');
    await click('#former');
    await titled('虚构县');
    // One of another version, and one whose dataset is none, leave what there is.
    await dropTogether(['old.work.json', saved.replace(/"version":\d+/, '"version":1')]);
    await until((root) => /“old.work.json”是另一版工作台存下的/.test(root.querySelector('.keeping .notice').textContent));
    await dropTogether(['bad.work.json', {...JSON.parse(saved), data: {name: 'x', text: '[]'}}]);
    await until((root) => /“bad.work.json”不能用/.test(root.querySelector('#refused')?.textContent));
    await titled('虚构县');
  }));

test('a dataset and what was decided of it come together; what is about another report is said', () =>
  bench(async ({click, write, titled, text, downloaded, dropTogether, until, page}) => {
    await write('#report-text', TEXT);
    await titled('虚构县');
    const id = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
    const name = id.replace(/^data\/|\.json$/g, '');
    const dataset = await downloaded('#save', `${name}.json`);
    const work = JSON.parse(await downloaded('#save-work', `${name}.work.json`));
    const {review} = work.data;
    await click('#sample');
    await titled('gangzha-2019.json');
    // As a person decided it.
    const quotes = [{exact: '第十八届', category: 'name', reason: '届次'}];
    await dropTogether([`${name}.review.json`, {...review, quotes}]);
    await until((root) => /与现有数据不符，没有采用/.test(root.textContent));
    await titled('gangzha-2019.json');
    await dropTogether([`${name}.review.json`, {...review, quotes, confirmations: [{id: 'gone', hash: 'x'}]}], [`${name}.json`, dataset]);
    await titled(`${name}.json`);
    await until((root) => /已用上 \d+ 条核对记录，另有 1 条与现有数据不符/.test(root.textContent));
    const back = JSON.parse(await downloaded('#save-work', `${name}.work.json`));
    assert.deepEqual(back.data.review, {...review, quotes});
    assert.match(await text('#dataset'), /虚构县/);
  }));

// What Word puts on the clipboard: classes and marks of its own, list numbers that it counts itself, a table, text wrapped inside of words.
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-parent:""; font-size:16.0pt} @list l0 {mso-list-id:1} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<p class=MsoTitle align=center style='text-align:center'><b><span lang=EN-US>虚构县</span>政府工作报告<o:p></o:p></b></p>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>各位代表：<o:p></o:p></p>
<p class=MsoListParagraph style='mso-outline-level:1;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><b>2025年工作回顾</b></p>
<p class=MsoNormal>过去一年，全县地区生
产总值突破<span lang=EN-US>312</span>亿元，增长<span lang=EN-US>6.1%</span>。</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>（一）</span><![endif]><b>产业更强。</b>新增规上工业企业<span lang=EN-US>12</span>家。</p>
<p class=MsoNormal><span style='mso-hide:all;display:none'>隐藏的999亿元</span>新建学校3所。</p>
<p class=MsoListParagraph style='mso-outline-level:1;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>二、</span><![endif]><b>2026年主要目标</b></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>指标</p></td><td><p class=MsoNormal>目标</p></td></tr>
<tr><td><p class=MsoNormal>地区生产总值</p></td><td><p class=MsoNormal>增长6%左右</p></td></tr></table>
<p class=MsoNormal>城镇新增就业5000人以上。<script>window.ran = 1</script><img src=x onerror="window.ran = 1"></p>
<!--EndFragment--></body></html>`;

/** What the clipboard holds as plain text: no numbers of lists. */
const PLAIN =
  '虚构县政府工作报告\n各位代表：\n2025年工作回顾\n过去一年，全县地区生产总值突破312亿元，增长6.1%。\n产业更强。新增规上工业企业12家。\n新建学校3所。\n2026年主要目标\n指标\t目标\n地区生产总值\t增长6%左右\n城镇新增就业5000人以上。';

/** The dataset that the workbench has, as its own button gives it. */
const datasetOf = async ({downloaded, page}) => {
  const at = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
  return JSON.parse(await downloaded('#save', at.replace(/^data\//, '')));
};

/** Asserts that a dataset is what Word shows. */
function assertWord(report) {
  assert.deepEqual(
    report.chapters.map(({title}) => title),
    ['一、2025年工作回顾', '二、2026年主要目标'],
  );
  const text = JSON.stringify(report);
  assert.match(text, /地区生产总值突破312亿元，增长6.1%/);
  assert.match(text, /（一）/);
  assert.doesNotMatch(text, /999/);
}

test('what is pasted from Word is read by its form, into the page and into the field; its reader comes late', () =>
  bench(async (it) => {
    const {page, server, titled, one, until, click, violations, lines, hosts} = it;
    const reads = () => server.requests.filter((path) => /workbench-chunk/.test(path)).length;
    assert.equal(reads(), 0);
    await page.evaluate(
      ([html, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
      },
      [WORD, PLAIN],
    );
    await titled('虚构县政府工作报告（粘贴的报告）');
    assertWord(await datasetOf(it));
    await click('#sample');
    await titled('gangzha-2019.json');

    // By the keys, from a real clipboard.
    await page.evaluate(
      ([html, text]) => {
        document.addEventListener(
          'copy',
          (event) => {
            event.preventDefault();
            event.clipboardData.setData('text/html', html);
            event.clipboardData.setData('text/plain', text);
          },
          {once: true},
        );
      },
      [WORD, PLAIN],
    );
    await page.bringToFront();
    const field = await one('#report-text');
    await field.focus();
    const press = async (key, command) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key, {commands: [command]});
      await page.keyboard.up('Control');
    };
    await press('c', 'copy');
    await press('v', 'paste');
    await titled('虚构县政府工作报告（粘贴的报告）');
    assert.equal(await field.evaluate(({value}) => value), PLAIN);
    assertWord(await datasetOf(it));
    // What is written after it is the text of the field.
    await field.evaluate((area) => area.setSelectionRange(area.value.length, area.value.length));
    await page.keyboard.type('新建公园4个。');
    await until((root) => /接着上一稿/.test(root.querySelector('#draft').textContent));
    assert.match(JSON.stringify(await datasetOf(it)), /新建公园4个/);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.deepEqual(
      [await violations(), lines.filter((line) => !line.startsWith('tujie-')), [...hosts]],
      [[], [], [new URL(server.url).host]],
    );
  }));

test('a page of a site is read under a strict policy too', () =>
  bench(async ({dropTogether, titled, violations}) => {
    const paragraphs = TEXT.split(/\n+/).map((line) => `<p>${line}</p>`);
    await dropTogether([
      'page.html',
      `<!doctype html><html><head><title>虚构县政府工作报告</title><script>1</script></head><body onload="1"><nav><a href="/">首页</a></nav><div>${paragraphs.join('')}</div></body></html>`,
    ]);
    await titled('虚构县政府工作报告（page.html）');
    assert.deepEqual(await violations(), []);
  }));

test('a text that changed at night keeps what still holds, shows what changed, and can be taken back', () =>
  bench(async (it) => {
    const {write, titled, click, text, until, dropTogether, violations, downloaded} = it;
    await write('#report-text', TEXT);
    await titled('虚构县');
    const first = await datasetOf(it);
    const work = JSON.parse(await downloaded('#save-work', `${first.id}.work.json`));
    const quotes = [{exact: '第十八届', category: 'name', reason: '届次'}];
    await dropTogether([`${first.id}.review.json`, {...work.data.review, quotes}]);
    await until((root) => /已用上 1 条/.test(root.textContent));
    await write(
      '#report-text',
      TEXT.replace('突破300亿元', '突破310亿元').replace('新建学校3所，', '').replace('虚构县人民政府', '虚构县政府'),
    );
    await until((root) => root.querySelector('#changes'));
    assert.match(await text('#draft'), /“粘贴的报告”接着上一稿读成/);
    assert.match(await text('#changes > p'), /指标：新增 0、删去 1、改动 1；文字 \d 处/);
    assert.match(await text('#changes li'), /删去.*学校|改动.*地区生产总值/);
    assert.match(await text('#changes'), /300亿元.*310亿元/);
    const idOf = (report) => JSON.stringify(report).match(/"id":"(gdp-2025[^"]*)"/)[1];
    const second = await datasetOf(it);
    assert.equal(idOf(second), idOf(first));
    const kept = JSON.parse(await downloaded('#save-work', `${first.id}.work.json`));
    assert.deepEqual(kept.data.review.quotes, quotes);
    await click('#former');
    await until((root) => !root.querySelector('#changes'));
    assert.deepEqual(await datasetOf(it), first);
    // Another report is asked about.
    await write('#report-text', '另一县政府工作报告\n\n2025年工作回顾\n\n财政收入增长3%。植树造林5万亩。\n');
    await until((root) => root.querySelector('#as-other'));
    assert.match(await text('#draft'), /“粘贴的报告”与现有数据《虚构县政府工作报告》是什么关系？/);
    await click('#as-other');
    await titled('另一县');
    await click('#former');
    assert.deepEqual([await datasetOf(it), await violations()], [first, []]);
  }));

test('a dataset from elsewhere is checked against the text of its report, whichever comes first', () =>
  bench(async (it) => {
    const {write, titled, click, text, until, dropTogether} = it;
    await write('#report-text', TEXT);
    await titled('虚构县');
    const draft = JSON.stringify(await datasetOf(it)).replaceAll('技改投资8.5亿元', '技改投资9.5亿元');
    await dropTogether(['model.json', draft]);
    await until((root) => root.querySelector('#checked'));
    assert.equal(await text('#checked'), '已与“粘贴的报告”的原文核对。');
    await until((root) => root.querySelector('#faults'));
    assert.match(await text('#faults'), /8\.?.*9/);
    await it.reload();
    await dropTogether(['model.json', draft]);
    await titled('model.json');
    assert.equal(await text('#checked'), undefined);
    await dropTogether(['report.txt', TEXT]);
    await until((root) => root.querySelector('#as-check'));
    await click('#as-check');
    await until((root) => root.querySelector('#checked') && root.querySelector('#faults'));
    assert.match(await text('#faults'), /8\.?.*9/);
    assert.match(await text('#dataset'), /model\.json/);
  }));

test('proof sheets, the table and the files of a dataset are made when they are asked for', () =>
  bench(async (it) => {
    const {page, server, write, titled, click, until, one, downloaded, text, violations, folder} = it;
    // Every page notes that it is printed; in a browser that never prints it does nothing.
    await page.evaluate(() => {
      window.printedPages = [];
      new MutationObserver((changes) => {
        for (const {addedNodes} of changes)
          for (const added of addedNodes)
            added.addEventListener('load', () => {
              const inner = added.contentWindow;
              inner.addEventListener('beforeprint', () => window.printedPages.push(inner.document.title));
              if (window.neverPrints) inner.print = () => undefined;
            });
      }).observe(document.body, {childList: true});
    });
    await write('#report-text', TEXT);
    await titled('虚构县');
    const asked = server.requests.length;
    await (await one('.files summary')).click();
    await until((root) => root.querySelector('#proof'));
    assert.ok(server.requests.slice(asked).some((path) => /workbench-chunk/.test(path)));
    const {id} = await datasetOf(it);
    assert.match(await (await one('#edition')).evaluate(({value}) => value), /^\d+月\d+日\d\d:\d\d$/);
    await write('#edition', '第3稿 1月15日23:50');
    await page.keyboard.press('Tab');
    const list = join(folder, 'words.txt');
    writeFileSync(list, iconv.encode('规上\r\n规上\r\n学位\r\n', 'gbk'));
    await (await one('#word-list')).uploadFile(list);
    await until((root) => root.querySelector('#listed').textContent.includes('“words.txt”：2 个词。'));
    const sheet = await downloaded('#proof', `${id}.proof.html`);
    assert.match(sheet, /第3稿 1月15日23:50/);
    assert.match(sheet, /<mark>规上<\/mark>/);
    assert.match(sheet, /突破300亿元/);
    // Printed as the sheet that is downloaded, in a frame out of view.
    const print = async () => {
      await click('#proof-print');
      const frame = await page.waitForSelector('iframe[srcdoc*="清样"]');
      return (await frame.contentFrame()).evaluate(() => [document.title, document.querySelectorAll('.figures .sentence').length]);
    };
    const [title, sentences] = await print();
    assert.match(title, /^清样 虚构县/);
    assert.ok(sentences > 3, String(sentences));
    await page.waitForFunction(() => window.printedPages.length);
    assert.deepEqual(await page.evaluate(() => window.printedPages), [title]);
    assert.doesNotMatch((await text('.files .notice')) ?? '', /没有打印/);
    assert.equal(await page.$$eval('iframe[aria-hidden]', (all) => all.length), 1);
    // A browser that does not print says nothing; the page does.
    await page.evaluate(() => (window.neverPrints = true));
    await print();
    await until((root) => /没有打印：请点“下载清样”/.test(root.querySelector('.files .notice').textContent));
    const plain = await downloaded('#proof-text', `${id}.proof.txt`);
    assert.match(plain, /第3稿 1月15日23:50/);
    const table = await downloaded('#table', `${id}.csv`);
    assert.match(table, /^\ufeffplace,code/);
    assert.match(table, /突破300亿元/);
    assert.equal(JSON.parse(await downloaded('#save-dataset', `${id}.json`)).id, id);
    assert.deepEqual(Object.keys(JSON.parse(await downloaded('#save-review', `${id}.review.json`))), ['doubts', 'confirmations', 'quotes']);
    assert.equal(await text('.files .notice'), `已下载“${id}.review.json”。`);
    // What changed since the edition before, from either place.
    await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元'));
    await until((root) => root.querySelector('#proof-changes'));
    for (const button of ['#proof-changes', '#print-changes']) {
      const changes = await downloaded(button, `${id}.changes.html`);
      assert.match(changes, /<del>.*300.*<\/del>/);
      assert.match(changes, /<ins>.*310.*<\/ins>/);
    }
    assert.deepEqual(await violations(), []);
    await click('#former');
    await until((root) => !root.querySelector('#proof-changes'));
  }));

for (const lang of ['zh-CN', 'en'])
  for (const width of [320, 768, 1280])
    test(`axe finds nothing in what is kept, changed and given away, and nothing is wider than the page: ${lang}, ${width} px`, () =>
      bench(
        async ({page, write, titled, click, until, one}) => {
          if (lang === 'en') await click('header button');
          await write('#report-text', TEXT);
          await titled('虚构县');
          await write('#report-text', TEXT.replace('突破300亿元', '突破310亿元').replace('新增学位2400个', '新增学位2500个'));
          await until((root) => root.querySelector('#changes li'));
          await (await one('.files summary')).click();
          await until((root) => root.querySelector('#proof'));
          await page.addScriptTag({path: fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))});
          const faults = await page.evaluate(async () => {
            const {violations} = await window.axe.run(document, {iframes: false});
            return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target} ${failureSummary}`));
          });
          assert.deepEqual(faults, []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          const small = await page.evaluate(() =>
            [...document.querySelector('#tujie-workbench').shadowRoot.querySelectorAll('button, select, textarea, summary, input, label')]
              .map((element) => (element.matches('input[type=radio], input[type=checkbox]') ? element.parentElement : element))
              .filter((element) => element.getClientRects().length && element.getBoundingClientRect().height < 24)
              .map((element) => element.outerHTML.slice(0, 80)),
          );
          assert.deepEqual(small, []);
          if (process.env.TUJIE_LOOK) await page.screenshot({path: `${process.env.TUJIE_LOOK}-${lang}-${width}.png`, fullPage: true});
        },
        {strict: false, width},
      ));
