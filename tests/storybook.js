// The built Storybook as tests and looks meet it: served in a folder of a static server, its stories drawn one after the other in one page.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {serve} from './server.js';

const BUILT = fileURLToPath(new URL('../storybook-static/', import.meta.url));

/** Where the tests put it: a webmaster may put it anywhere. */
const FOLDER = '/some/folder';

/** Every entry of the built Storybook: stories (`type` story) and pages of prose (`type` docs). */
export const entries = () => Object.values(JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8')).entries);

/** Serves the built Storybook. A dataset that never comes is never answered. */
export async function serveStorybook() {
  const files = sirv(BUILT, {dev: true});
  const server = await serve({
    pages: {[`${FOLDER}/data/never.json`]: () => {}},
    otherwise(request, response, next) {
      if (!request.url.startsWith(`${FOLDER}/`)) return next();
      request.url = request.url.slice(FOLDER.length);
      files(request, response, next);
    },
  });
  return {...server, url: server.url + FOLDER};
}

/** In the page: draws a story or a page of prose, and tells what Storybook reports of it, and every error on the way. */
function drawInPage(storyId, viewMode, globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  // What ends a story before it is drawn, and what a step of it throws.
  const ENDS = ['storyThrewException', 'storyErrored', 'storyMissing'];
  const FAULTS = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying'];
  return new Promise((resolve) => {
    const errors = [];
    const fault = (error) => void errors.push(JSON.stringify(error.message ?? error));
    const end = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
    const done = (report) => {
      channel.off(end, done);
      FAULTS.forEach((name) => channel.off(name, fault));
      ENDS.forEach((name) => channel.off(name, failed));
      resolve({...report, errors});
    };
    const failed = (error) => (fault(error), done({reporters: []}));
    channel.on(end, done);
    FAULTS.forEach((name) => channel.on(name, fault));
    ENDS.forEach((name) => channel.on(name, failed));
    if (globals) channel.emit('updateGlobals', {globals});
    const shown = window.__STORYBOOK_PREVIEW__.selectionStore.selection?.storyId === storyId;
    channel.emit(shown ? 'forceRemount' : 'setCurrentStory', {storyId, viewMode});
  });
}

/**
 * Opens the frame of the stories in a browser page.
 *
 * @returns A function that draws one story or page of prose, and resolves with Storybook's report of it.
 */
export async function openStories(page, url) {
  await page.goto(`${url}/iframe.html?id=dataset--idle`, {waitUntil: 'load'});
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
  return ({id, type}, globals) => page.evaluate(drawInPage, id, type === 'docs' ? type : 'story', globals);
}
