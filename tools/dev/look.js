// Writes screenshots of every example and every story at three widths, light, dark and grey, into .look/.
// `npm run look -- report goal-gauge/Dial` writes those whose names begin so.
import {mkdirSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from './browser.js';
import {serve} from './serve.js';
import {entries, openStories, serveStorybook} from '../../tests/storybook.js';

const WIDTHS = [320, 768, 1280];
const APPEARANCES = ['light', 'dark', 'grey'];
const OUT = new URL('../../.look/', import.meta.url);
const wanted = process.argv.slice(2);
/** @param {string} name */
const isWanted = (name) => !wanted.length || wanted.some((start) => name.startsWith(start));

/**
 * In the page: shows it light, dark or grey.
 *
 * @param {string} appearance
 */
function show(appearance) {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('*'))) {
    if (!element.localName.startsWith('tujie-')) continue;
    element.dataset.scheme ??= element.getAttribute('scheme') ?? '';
    element.setAttribute('scheme', appearance === 'dark' ? appearance : element.dataset.scheme);
  }
  document.body.style.background = appearance === 'dark' ? '#181412' : '';
  document.documentElement.style.filter = appearance === 'grey' ? 'grayscale(1)' : '';
}

/**
 * Writes the screenshots of a page under this name.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @param {number} height
 */
async function shoot(page, name, height) {
  for (const width of WIDTHS) {
    await page.setViewport({width, height});
    for (const appearance of APPEARANCES) {
      await page.evaluate(show, appearance);
      const file = fileURLToPath(new URL(`${name.replace(/\//g, '-')}-${appearance}-${width}.png`, OUT));
      await page.screenshot({path: file, fullPage: true});
      console.log(file);
    }
  }
}

mkdirSync(OUT, {recursive: true});
const browser = await launch();
const page = await browser.newPage();

const server = await serve();
const folders = ['', 'compositions/'].flatMap((folder) =>
  readdirSync(new URL(`../../examples/${folder}`, import.meta.url)).map((name) => folder + name),
);
for (const name of folders.filter((file) => file.endsWith('.html') && isWanted(file))) {
  await page.goto(`${server.url}/examples/${name}`, {waitUntil: 'networkidle0'});
  await shoot(page, name.replace('.html', ''), 900);
}
await server.close();

const storybook = await serveStorybook();
const draw = await openStories(page, storybook.url);
for (const entry of entries().filter(({type}) => type === 'story')) {
  const name = `${entry.id.split('--')[0]}/${entry.exportName}`;
  if (!isWanted(name)) continue;
  await draw(entry);
  await shoot(page, name, 240);
}
await storybook.close();
await browser.close();
