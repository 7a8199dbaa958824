// Runs the tests beside the sources in Firefox ESR and WebKitGTK. `npm run test:engines` installs and starts what they need.
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {withoutOrientation} from './tests/engines/viewport.js';
import chromium from './web-test-runner.config.js';

const {FIREFOX_PATH, WEBKIT_PORT} = process.env;

// These set the window and the reader's system by Chromium's own protocol.
const shared = (files) => [files, '!src/**/*.chromium.test.ts'].flat();

const firefox = () =>
  puppeteerLauncher({
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: FIREFOX_PATH, headless: true},
    createPage: async ({context}) => withoutOrientation(await context.newPage()),
  });

const webkit = () =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port: Number(WEBKIT_PORT),
    path: '/',
    // It speaks the classic protocol alone.
    capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
  });

const {files, groups, ...config} = chromium;

export default {
  ...config,
  ...(groups ? {groups: groups.map((group) => ({...group, files: shared(group.files)}))} : {files: shared(files)}),
  browsers: [...(FIREFOX_PATH ? [firefox()] : []), ...(WEBKIT_PORT ? [webkit()] : [])],
  concurrency: 1,
  // A browser that shares two cores with its driver takes its time to come.
  browserStartTimeout: 120_000,
};
