// Stories whose text stands on a ground that is not its own, or on one of a site: readable in every scheme of the toolbar and of the system.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {painted} from '../page.js';
import {faintIn} from '../pages/contrast.js';
import {serveStorybook} from '../storybook.js';

const browser = ownBrowser();
let server;
before(async () => (server = await serveStorybook()));

const STORIES = ['indicator-card--inline', 'indicator-card--tokens', 'indicator-card--one-colour', 'keyword-strip--default'];

for (const system of ['light', 'dark'])
  for (const theme of ['light', 'dark', 'auto'])
    test(`toolbar ${theme}, system ${system}: every text stands out of its ground`, async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 720, height: 500});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: system}]);
      for (const id of STORIES) {
        // By its address: what the toolbar asks for holds from the first.
        await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`);
        await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
        await painted(page);
        // The words of the page around an inline figure are text as well: they are measured as if they were a piece.
        const {ground, measured, faint} = await faintIn(page, '.stage');
        assert.ok(measured >= 3, `${id}: ${measured}`);
        assert.deepEqual(faint, [], id);
        assert.equal(ground < 0.1, theme === 'dark' || (theme === 'auto' && system === 'dark'), id);
      }
      await page.close();
    });
