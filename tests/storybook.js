// The built Storybook as tests and looks meet it: served in a folder of a static server, its stories drawn one after the other in one page.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {serve} from './server.js';

const BUILT = fileURLToPath(new URL('../storybook-static/', import.meta.url));

/** Where the tests put it: a webmaster may put it anywhere. */
const FOLDER = '/some/folder';

/**
 * A story (`type` story) or a page of prose (`type` docs) of the built Storybook.
 *
 * @typedef {{id: string, type: 'story' | 'docs', title: string, name: string, exportName: string}} Entry
 */

/**
 * What Storybook reports of a story that it has drawn; `errors` are those on the way.
 *
 * @typedef {{reporters: object[], errors?: string[]}} Drawn
 */

/**
 * What Storybook keeps in the window of its frame.
 *
 * @typedef {object} Storybook
 * @property {import('storybook/internal/channels').Channel} __STORYBOOK_ADDONS_CHANNEL__
 * @property {{currentRender?: {phase?: string}, selectionStore: {selection?: {storyId: string}}}} [__STORYBOOK_PREVIEW__]
 */

/**
 * Every entry of the built Storybook.
 *
 * @returns {Entry[]}
 */
export const entries = () => Object.values(JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8')).entries);

/** Serves the built Storybook. A dataset that never comes is never answered. */
export async function serveStorybook() {
  const files = sirv(BUILT, {dev: true});
  const server = await serve({
    pages: {[`${FOLDER}/data/never.json`]: () => {}},
    otherwise(request, response, next) {
      const {url = ''} = request;
      if (!url.startsWith(`${FOLDER}/`)) return next();
      request.url = url.slice(FOLDER.length);
      files(request, response, next);
    },
  });
  return {...server, url: server.url + FOLDER};
}

/**
 * In the page: draws a story or a page of prose, and resolves with what Storybook reports of it.
 *
 * @param {string} storyId
 * @param {string} viewMode
 * @param {Record<string, string>} [globals] - Of the toolbar.
 * @returns {Promise<Drawn>}
 */
function drawInPage(storyId, viewMode, globals) {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview} = /** @type {Window & typeof globalThis & Storybook} */ (
    window
  );
  // What ends a story before it is drawn, and what a step of it throws.
  const ENDS = ['storyThrewException', 'storyErrored', 'storyMissing'];
  const FAULTS = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying'];
  return new Promise((resolve) => {
    /** @type {string[]} */
    const errors = [];
    /** @param {{message?: string}} error */
    const fault = (error) => void errors.push(JSON.stringify(error.message ?? error));
    const end = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
    /** @param {Drawn} report */
    const done = (report) => {
      channel.off(end, done);
      FAULTS.forEach((name) => channel.off(name, fault));
      ENDS.forEach((name) => channel.off(name, failed));
      resolve({...report, errors});
    };
    /** @param {{message?: string}} error */
    const failed = (error) => (fault(error), done({reporters: []}));
    channel.on(end, done);
    FAULTS.forEach((name) => channel.on(name, fault));
    ENDS.forEach((name) => channel.on(name, failed));
    if (globals) channel.emit('updateGlobals', {globals});
    const shown = preview?.selectionStore.selection?.storyId === storyId;
    channel.emit(shown ? 'forceRemount' : 'setCurrentStory', {storyId, viewMode});
  });
}

/**
 * Opens the frame of the stories in a browser page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} url - Of the built Storybook.
 * @returns A function that draws one story or page of prose, and resolves with Storybook's report of it.
 */
export async function openStories(page, url) {
  await page.goto(`${url}/iframe.html?id=dataset--idle`, {waitUntil: 'load'});
  await page.waitForFunction(
    () => /** @type {Window & typeof globalThis & Storybook} */ (window).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
  );
  /**
   * @param {Pick<Entry, 'id' | 'type'>} entry
   * @param {Record<string, string>} [globals] - Of the toolbar.
   */
  return ({id, type}, globals) => page.evaluate(drawInPage, id, type === 'docs' ? type : 'story', globals);
}
