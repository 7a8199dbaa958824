// The workbench on a page of its own, and what a person does with it.
import {fileURLToPath} from 'node:url';
import {open, ready} from './page.js';
import {serve} from './server.js';

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

/** What opens the workbench on a server, does something with it, and closes both. */
export const workbenchIn =
  (browser) =>
  async (act, options = {}, {path = '/examples/workbench.html', ...opening} = {}) => {
    const server = await serve(options);
    const opened = await open(browser, server.url + path, {until: composed, ...opening});
    const {page} = opened;
    const all = (selector) => page.$$(`>>> ${selector}`);
    const one = async (selector) => (await all(selector))[0];
    const frame = () => page.frames()[1];
    /** Waits until something is true of the root of the workbench. */
    const until = (test, ...args) =>
      page.waitForFunction(
        (source, ...rest) => {
          const {shadowRoot} = document.querySelector('#tujie-workbench');
          return new Function(`return (${source})(...arguments)`)(shadowRoot, ...rest);
        },
        {},
        test.toString(),
        ...args,
      );
    const text = async (selector) => (await one(selector))?.evaluate((element) => element.textContent.trim().replace(/\s+/g, ' '));
    const value = async (selector) => (await one(selector)).evaluate((element) => element.value);
    try {
      await act({
        ...opened,
        server,
        all,
        one,
        frame,
        text,
        value,
        click: async (selector) => (await one(selector)).click(),
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
          await (await one('#add')).click();
        },
        /** Brings a file by the file field, and waits until it is read. */
        bring: async (path) => {
          await (await one('input[type=file]')).uploadFile(fileURLToPath(new URL(`../${path}`, import.meta.url)));
          const name = path.split('/').at(-1);
          await page.waitForFunction(
            (file) => document.querySelector('#tujie-workbench').shadowRoot.querySelector('[aria-live]').textContent.includes(file),
            {},
            name,
          );
        },
        /** Drops a file on the page, or on the drawing. */
        drop: (bytes, name, inFrame = false) =>
          (inFrame ? page.frames()[1] : page).evaluate(
            (data, file) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([new Uint8Array(data)], file));
              for (const type of ['dragover', 'drop'])
                document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
            },
            [...Buffer.from(bytes)],
            name,
          ),
        /** Takes the code of a form away by its button, and gives what is on the clipboard then. */
        copied: async (form) => {
          await browser.overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
          await (await one(`input[name=form][value=${form}]`)).evaluate((radio) => radio.click());
          await page.bringToFront();
          await (await one('#copy')).click();
          await page.waitForFunction(() => document.querySelector('#tujie-workbench').shadowRoot.textContent.includes('已复制'));
          return page.evaluate(() => navigator.clipboard.readText());
        },
        dataset: () => page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#dataset').textContent),
        until,
        titled: (title) =>
          page.waitForFunction(
            (wanted) => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#dataset').textContent.includes(wanted),
            {},
            title,
          ),
      });
    } finally {
      await page.close();
      await server.close();
    }
  };
