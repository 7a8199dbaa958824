// The browser that draws pictures: one that is installed, in which one page of ours is open and no request leaves.
import {existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserType, LaunchOptions, Page, Route} from 'playwright-core';
import {browserPlaces} from './browser-places.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

const MODULE = fileURLToPath(new URL('../../cdn/picture.js', import.meta.url));

// A host that there is not: what the page asks of it is answered here.
const ORIGIN = 'https://tujie.invalid';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

// No name of a host is known to it, the numbers of one neither.
const ALONE = ['--host-resolver-rules=MAP * ~NOTFOUND'];

/**
 * The path of a browser.
 *
 * @throws UsageError - When there is none.
 */
export function browserPath(words: CommandWords): string {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new UsageError(words.noBrowserAt(named));
  if (named) return named;
  const found = browserPlaces({platform: process.platform, environment: process.env, home: homedir()}).find((it) => existsSync(it));
  if (!found) throw new UsageError(words.noBrowser);
  return found;
}

/** The first line of what a browser says when it fails, without the name of the call. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^[\w.]+: /, '').split('\n')[0] ?? '';

/** Starts a browser in its sandbox: as root none has one, and there are machines that allow none. */
async function launch(chromium: BrowserType, executablePath: string): Promise<Browser> {
  const options: LaunchOptions = {executablePath, args: ALONE};
  if (process.getuid?.() === 0) return chromium.launch({...options, chromiumSandbox: false});
  try {
    return await chromium.launch({...options, chromiumSandbox: true});
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return chromium.launch({...options, chromiumSandbox: false});
  }
}

/** Answers what the page of ours asks for, and refuses all else. */
const answer =
  (html: string) =>
  (route: Route): Promise<void> => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`)
      return route.fulfill({contentType: 'text/html; charset=utf-8', headers: {'content-security-policy': POLICY}, body: html});
    if (url === `${ORIGIN}/picture.js`) return route.fulfill({contentType: 'text/javascript', body: readFileSync(MODULE, 'utf8')});
    return route.abort();
  };

/**
 * Does something with a page in a browser, which is closed afterwards.
 *
 * @throws UsageError - When there is no browser, or it fails.
 */
export async function withPage<Result>(html: string, words: CommandWords, action: (page: Page) => Promise<Result>): Promise<Result> {
  const path = browserPath(words);
  const {chromium} = await import('playwright-core');
  let browser: Browser | undefined;
  try {
    browser = await launch(chromium, path);
    const page = await browser.newPage({serviceWorkers: 'block', viewport: {width: 1280, height: 800}});
    await page.route('**/*', answer(html));
    await page.goto(`${ORIGIN}/`);
    return await action(page);
  } catch (error) {
    if (error instanceof Error && /^(browserType|browser|page|route|cdpSession)\.\w+: /i.test(error.message))
      throw new UsageError(words.browserFailed(path, reasonOf(error)));
    throw error;
  } finally {
    await browser?.close();
  }
}

/** Calls a function of our module in the page, with what can be told in JSON. */
export function call(page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([address, exported, json]) => {
      const module = (await import(address)) as Record<string, (...given: readonly unknown[]) => unknown>;
      return module[exported]?.(...(JSON.parse(json) as readonly unknown[]));
    },
    [`${ORIGIN}/picture.js`, name, JSON.stringify(args)] as const,
  );
}

/** The fonts that draw the paragraphs of the page, by the names that the system gives them; those that draw most first. */
export async function fontsIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument');
  const {nodeIds} = await session.send('DOM.querySelectorAll', {nodeId: root.nodeId, selector: 'body > p'});
  const counts = new Map<string, number>();
  for (const nodeId of nodeIds) {
    const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId});
    for (const {familyName, glyphCount} of fonts) counts.set(familyName, (counts.get(familyName) ?? 0) + glyphCount);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
