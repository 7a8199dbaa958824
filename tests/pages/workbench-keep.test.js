// What the workbench keeps, saves and takes back: nothing unless it is switched on, everything in one file, each part of it on its own.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open, STRICT} from '../page.js';
import {serve} from '../server.js';

const browser = ownBrowser();
const downloads = mkdtempSync(join(tmpdir(), 'tujie-workbench-'));
after(() => rmSync(downloads, {recursive: true, force: true}));

const TEXT = readFileSync(new URL('../data/workbench-report.txt', import.meta.url), 'utf8');

/** In the page: whether the workbench has a dataset. */
const hasDataset = () => document.querySelector('#tujie-workbench')?.shadowRoot?.querySelector('#dataset')?.textContent.trim();

/** Opens the workbench on a server under a strict policy, does something with it, and closes both. */
async function bench(act, {strict = true, ...opening} = {}) {
  const server = await serve(strict ? {headers: () => STRICT} : {});
  const opened = await open(browser, `${server.url}/examples/workbench.html`, {
    until: (page) => page.waitForFunction(hasDataset),
    ...opening,
  });
  const {page} = opened;
  const one = async (selector) => (await page.$$(`>>> ${selector}`))[0];
  /** Waits until something is true of the root of the workbench. */
  const until = (test, ...args) =>
    page.waitForFunction(`(${test})(document.querySelector('#tujie-workbench').shadowRoot, ...${JSON.stringify(args)})`);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads, eventsEnabled: true});
  // What is not kept is asked for when it is left.
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const titled = (title) => until((root, wanted) => root.querySelector('#dataset').textContent.includes(wanted), title);
  try {
    await act({
      ...opened,
      server,
      one,
      until,
      dialogs,
      titled,
      text: async (selector) => (await one(selector))?.evaluate((element) => element.textContent.trim().replace(/\s+/g, ' ')),
      click: async (selector) => (await one(selector)).evaluate((element) => element.click()),
      drop: (...files) =>
        page.evaluate(
          (brought) => {
            const dataTransfer = new DataTransfer();
            for (const [name, text] of brought) dataTransfer.items.add(new File([text], name));
            document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
          },
          files.map(([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)]),
        ),
      write: async (selector, words) => {
        await (await one(selector)).evaluate((element) => (element.focus(), element.select()));
        await page.keyboard.sendCharacter(words);
      },
      /** Presses a button, and gives the file that comes of it. */
      downloaded: async (selector, name) => {
        rmSync(join(downloads, name), {force: true});
        const done = new Promise((resolve) =>
          session.on('Browser.downloadProgress', ({state}) => {
            if (state === 'completed') resolve();
          }),
        );
        await (await one(selector)).evaluate((element) => element.click());
        await done;
        assert.ok(readdirSync(downloads).includes(name), `${readdirSync(downloads)}`);
        return readFileSync(join(downloads, name), 'utf8');
      },
      reload: async () => {
        await page.reload();
        await page.waitForFunction(hasDataset);
      },
    });
  } finally {
    await page.close();
    await server.close();
  }
}

const storedIn = (page) => page.evaluate(() => ({...localStorage}));

test('nothing is kept unless it is switched on for this work', () =>
  bench(async ({page, click, write, titled, text, until, reload, dialogs, lines, violations}) => {
    assert.match(await text('#kept'), /现在没有保存/);
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
  bench(async ({page, click, write, titled, text, downloaded, drop, one, until, reload}) => {
    await write('#report-text', TEXT);
    await titled('虚构县');
    await click('#use-whole');
    const id = await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#address').placeholder);
    const name = `${id.replace(/^data\/|\.json$/g, '')}.work.json`;
    const saved = await downloaded('#save-work', name);
    assert.ok(JSON.parse(saved).data.review.quotes);
    await reload();
    await titled('gangzha-2019.json');
    await (await one('#report-file')).uploadFile(join(downloads, name));
    await titled('虚构县');
    await until((root) => /^<tujie-report>/.test(root.querySelector('#html').value));
    assert.match(await text('.keeping .notice'), /已打开“.*\.work\.json”。/);
    await click('#former');
    await titled('gangzha-2019.json');
    await click('#former');
    await titled('虚构县');
    // One of another version, and one whose dataset is none, leave what there is.
    await drop(['old.work.json', saved.replace(/"version":\d+/, '"version":1')]);
    await until((root) => /“old.work.json”是另一版工作台存下的/.test(root.querySelector('.keeping .notice').textContent));
    await drop(['bad.work.json', {...JSON.parse(saved), data: {name: 'x', text: '[]'}}]);
    await until((root) => /“bad.work.json”不能用/.test(root.querySelector('#refused')?.textContent));
    await titled('虚构县');
  }));

test('a dataset and what was decided of it come together; what is about another report is said', () =>
  bench(async ({click, write, titled, text, downloaded, drop, until, page}) => {
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
    await drop([`${name}.review.json`, {...review, quotes}]);
    await until((root) => /与现有数据不符，没有采用/.test(root.textContent));
    await titled('gangzha-2019.json');
    await drop([`${name}.review.json`, {...review, quotes, confirmations: [{id: 'gone', hash: 'x'}]}], [`${name}.json`, dataset]);
    await titled(`${name}.json`);
    await until((root) => /已用上 \d+ 条核对记录，另有 1 条与现有数据不符/.test(root.textContent));
    const back = JSON.parse(await downloaded('#save-work', `${name}.work.json`));
    assert.deepEqual(back.data.review, {...review, quotes});
    assert.match(await text('#dataset'), /虚构县/);
  }));
