// Writes screenshots of every example at three widths, light, dark and grey, into .look/: `npm run look`, or `npm run look -- article`.
import {mkdirSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from './browser.js';
import {serve} from './serve.js';

const WIDTHS = [320, 768, 1280];
const OUT = new URL('../.look/', import.meta.url);
const [only = ''] = process.argv.slice(2);

/** What is done to the page for each look. */
const LOOKS = {
  light: async () => {},
  dark: (page) =>
    page.evaluate(() =>
      document.querySelectorAll('tujie-dataset, tujie-indicator-card').forEach((element) => element.setAttribute('scheme', 'dark')),
    ),
  grey: (page) => page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)')),
};

mkdirSync(OUT, {recursive: true});
const server = await serve();
const browser = await launch();
for (const file of readdirSync(new URL('../examples/', import.meta.url)).filter(
  (name) => name.endsWith('.html') && name.startsWith(only),
)) {
  for (const [look, dress] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) {
      const page = await browser.newPage();
      await page.setViewport({width, height: 900});
      await page.goto(`${server.url}/examples/${file}`, {waitUntil: 'networkidle0'});
      await dress(page);
      const path = new URL(`${file.replace('.html', '')}-${look}-${width}.png`, OUT);
      await page.screenshot({path: fileURLToPath(path), fullPage: true});
      console.log(fileURLToPath(path));
      await page.close();
    }
  }
}
await browser.close();
await server.close();
