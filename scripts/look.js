// Writes screenshots of every example and every story at three widths, light, dark and grey, into .look/.
// `npm run look -- report goal-gauge/Dial` writes those whose names begin so.
import {mkdirSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from './browser.js';
import {serve} from './serve.js';
import {storyPages} from './stories.js';

const WIDTHS = [320, 768, 1280];
const OUT = new URL('../.look/', import.meta.url);
const wanted = process.argv.slice(2);

/** In the page: dresses it for a look. */
function dress(look) {
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('tujie-')) continue;
    element.dataset.scheme ??= element.getAttribute('scheme') ?? '';
    element.setAttribute('scheme', look === 'dark' ? look : element.dataset.scheme);
  }
  document.body.style.background = look === 'dark' ? '#181412' : '';
  document.documentElement.style.filter = look === 'grey' ? 'grayscale(1)' : '';
}

mkdirSync(OUT, {recursive: true});
const {names, pages} = await storyPages();
const examples = readdirSync(new URL('../examples/', import.meta.url)).filter((name) => name.endsWith('.html'));
const paths = [
  ...examples.map((name) => [name.replace('.html', ''), `/examples/${name}`]),
  ...names.map((name) => [name, `/stories/${name}.html`]),
];
const server = await serve({pages});
const browser = await launch();
const page = await browser.newPage();
for (const [name, path] of paths.filter(([name]) => !wanted.length || wanted.some((start) => name.startsWith(start)))) {
  // A story may load for ever.
  await page.goto(server.url + path, {waitUntil: name.includes('/Loading') ? 'load' : 'networkidle0'});
  for (const width of WIDTHS) {
    await page.setViewport({width, height: name.includes('/') ? 240 : 900});
    for (const look of ['light', 'dark', 'grey']) {
      await page.evaluate(dress, look);
      const file = fileURLToPath(new URL(`${name.replace('/', '-')}-${look}-${width}.png`, OUT));
      await page.screenshot({path: file, fullPage: true});
      console.log(file);
    }
  }
}
await browser.close();
await server.close();
