// The browser of one file of tests: a context of its own in the browser of the run, else a browser of its own; gone after the last test, whatever came of it.
import {after} from 'node:test';
import puppeteer from 'puppeteer-core';
import {launch} from '../tools/dev/browser.js';

/** What pages are opened in. Nothing of one file is seen in another: neither what it stored nor what it may. */
export function ownBrowser() {
  const {TUJIE_BROWSER: endpoint} = process.env;
  const starting = (async () => {
    const browser = await (endpoint ? puppeteer.connect({browserWSEndpoint: endpoint}) : launch());
    return {browser, context: await browser.createBrowserContext()};
  })();
  // That it cannot be had is said by the first page that is asked for.
  starting.catch(() => undefined);
  after(async () => {
    const {browser, context} = await starting;
    await context.close();
    await (endpoint ? browser.disconnect() : browser.close());
  });
  return {
    newPage: async () => (await starting).context.newPage(),
    overridePermissions: async (...args) => (await starting).context.overridePermissions(...args),
  };
}
