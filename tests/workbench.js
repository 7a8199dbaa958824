// The workbench on a page of its own, and what a person does with it.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PIECES} from '../dist/author/index.js';
import {drawnIn, open, ready} from './page.js';
import {serve} from './server.js';

const SELECTOR = PIECES.map(({tag}) => tag).join();

/** Waits until the workbench has a dataset, and its composition is drawn. */
export async function composed(page) {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('#tujie-workbench')?.shadowRoot;
      const frame = root?.querySelector('iframe')?.contentDocument;
      return root?.querySelector('#dataset')?.textContent.trim() && frame?.querySelector('body > tujie-dataset');
    },
    {polling: 'raf'},
  );
  await ready(page.frames()[1]);
}

/** In the page: whether the workbench is there. */
const isThere = () => !!document.querySelector('#tujie-workbench')?.shadowRoot?.querySelector('#dataset');

/** Waits until the workbench is there, with a dataset or without one. */
export const begun = (page) => page.waitForFunction(isThere, {polling: 'raf'});

/** The texts or bytes of files, as they go to a page. */
const contents = (files) =>
  files.map(([name, content]) => [
    name,
    typeof content === 'string' || content instanceof Uint8Array || Array.isArray(content)
      ? [...Buffer.from(content)]
      : [...Buffer.from(JSON.stringify(content))],
  ]);

/**
 * What opens the workbench, does something with it, and closes it.
 *
 * @param options.address - Address of the file that it is; without it, a server is opened for each.
 */
export const workbenchIn = (browser, {address} = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'tujie-workbench-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  return async (act, options = {}, {path = '/examples/workbench.html', ...opening} = {}) => {
    const server = address ? undefined : await serve(options);
    const opened = await open(browser, address ?? server.url + path, {until: composed, ...opening});
    const {page} = opened;
    // What is not kept is asked for when it is left.
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    const all = (selector) => page.$$(`>>> ${selector}`);
    const one = async (selector) => (await all(selector))[0];
    const frame = () => page.frames()[1];
    /** Waits until something is true of the root of the workbench. */
    const until = (test, ...args) =>
      page.waitForFunction(`(${test})(document.querySelector('#tujie-workbench').shadowRoot, ...${JSON.stringify(args)})`, {
        polling: 'raf',
      });
    // The proofreading comes late, above much else: until it is there, what is to be pressed moves.
    const settled = (root) => !/正在准备|Getting ready/.test(root.querySelector('section[aria-labelledby=proofread] > .hint')?.textContent);
    const click = async (selector) => {
      await until(settled);
      await (await one(selector)).click();
    };
    const dropFiles = (files, inFrame = false) =>
      (inFrame ? frame() : page).evaluate((brought) => {
        const dataTransfer = new DataTransfer();
        for (const [name, bytes] of brought) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
      }, contents(files));
    let session;
    /** Presses a button, and gives the path of the file that comes of it. */
    const downloadedFile = async (selector, name) => {
      const file = join(folder, name);
      rmSync(file, {force: true});
      if (!session) {
        session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
      }
      // What is still said of a download before is none of ours.
      const done = new Promise((resolve) => {
        let ours;
        session.on('Browser.downloadWillBegin', ({guid, suggestedFilename}) => {
          if (suggestedFilename === name) ours = guid;
        });
        session.on('Browser.downloadProgress', ({guid, state}) => {
          if (guid === ours && state === 'completed') resolve();
        });
      });
      await (await one(selector)).evaluate((button) => button.click());
      await done;
      assert.ok(readdirSync(folder).includes(name), `${readdirSync(folder)}`);
      return file;
    };
    try {
      await act({
        ...opened,
        server,
        /** Where what is downloaded lies. */
        folder,
        /** The kinds of what the page has asked. */
        dialogs,
        all,
        one,
        frame,
        until,
        click,
        text: async (selector) => (await one(selector))?.evaluate((element) => element.textContent.trim().replace(/\s+/g, ' ')),
        value: async (selector) => (await one(selector)).evaluate((element) => element.value),
        /** Writes into a field as a person would, in place of what stands there. */
        write: async (selector, words) => {
          await (await one(selector)).evaluate((element) => (element.focus(), element.select()));
          await page.keyboard.sendCharacter(words);
          await page.keyboard.press('Tab');
        },
        choose: async (selector, option) => (await one(selector)).select(option),
        /** Picks a piece, and what it shows. */
        pick: async (tag, id) => {
          await (await one(`input[value=${tag}]`)).evaluate((radio) => radio.click());
          if (id) await (await one(`#choice input[value=${id}]`)).evaluate((radio) => radio.click());
          await click('#add');
        },
        /** Brings a file by the file field, and waits until it is read. */
        bring: async (brought) => {
          await (await one('input[type=file]')).uploadFile(fileURLToPath(new URL(`../${brought}`, import.meta.url)));
          await until((root, file) => root.querySelector('[aria-live]').textContent.includes(file), brought.split('/').at(-1));
        },
        /** Drops a file on the page, or on the drawing. */
        drop: (content, name, inFrame) => dropFiles([[name, content]], inFrame),
        /** Drops several at once, each by its name and its content. */
        dropTogether: (...files) => dropFiles(files),
        /** Takes the code of a form away by its button, and gives what is on the clipboard then. */
        copied: async (form) => {
          await browser.overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
          await (await one(`input[name=form][value=${form}]`)).evaluate((radio) => radio.click());
          await page.bringToFront();
          await click('#copy');
          await until((root) => root.textContent.includes('已复制'));
          return page.evaluate(() => navigator.clipboard.readText());
        },
        downloadedFile,
        /** Presses a button, and gives the text of the file that comes of it. */
        downloaded: async (selector, name) => readFileSync(await downloadedFile(selector, name), 'utf8'),
        dataset: async () => (await one('#dataset')).evaluate(({textContent}) => textContent),
        titled: (title) => until((root, wanted) => root.querySelector('#dataset')?.textContent.includes(wanted), title),
        /** The text of every piece that is drawn. */
        drawn: async () => {
          await ready(frame());
          return drawnIn(frame(), SELECTOR);
        },
        reload: async () => {
          await page.reload();
          await (opening.until ?? composed)(page);
        },
      });
    } finally {
      await page.close();
      await server?.close();
    }
  };
};
