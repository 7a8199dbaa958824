// The browser of one file of tests: its own, gone after the last test, whatever came of it.
import {after} from 'node:test';
import {launch} from '../tools/dev/browser.js';

/**
 * What the pages of one file are opened in. Two files never share a browser: Chromium forgets what one of its clients emulates, paper among it,
 * as soon as another client of the same browser leaves.
 */
export function ownBrowser() {
  const starting = launch();
  // That it cannot be had is said by the first page that is asked for.
  starting.catch(() => undefined);
  const context = async () => (await starting).defaultBrowserContext();
  after(async () => (await starting).close());
  return {
    newPage: async () => (await starting).newPage(),
    overridePermissions: async (...args) => (await context()).overridePermissions(...args),
  };
}
