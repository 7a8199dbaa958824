// What every proof is given: a browser, the unpacked zip, its bundles, and a page on which all has been drawn once.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {unzipSync} from 'fflate';
import {launch} from '../../../tools/dev/browser.js';
import {filesOf} from '../../../tools/build/bundles.js';
import {ARCHIVES} from '../../../tools/release/release.js';
import {zipOf} from '../../../tools/release/zip.js';
import {charted, CLASSIC, COLUMNS, DATASET, DIAL, MODULES, pageOf, served, watched, WHOLE} from './site.js';

/** Unpacks a zip into an empty folder, and gives the folder of this name that was in it. */
export function unpack(zip, name) {
  const root = mkdtempSync(join(tmpdir(), 'tujie-release-'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), bytes);
  }
  return {root, folder: join(root, name)};
}

/** Draws everything on one page with a build, and tells what the page used of the browser, and what it left. */
const drawAll = (browser, folder, script) =>
  served(folder, {pages: {'all.html': pageOf(DIAL + COLUMNS + WHOLE, script), 'bare.html': pageOf('', '')}}, async (server) => {
    const bare = await watched(browser, `${server.url}bare.html`);
    const before = await bare.page.evaluate(() => Object.keys(window));
    await bare.page.close();
    const {page, used} = await watched(browser, `${server.url}all.html`);
    await Promise.all([charted(page, 'tujie-goal-gauge'), charted(page, 'tujie-goal-chart')]);
    const left = await page.evaluate(() => ({
      names: Object.keys(window),
      address: location.href,
      steps: window.history.length,
      title: document.head.querySelector('title').text,
    }));
    // Beside what the tool that drives the browser puts there.
    const all = {
      used: await used(),
      names: left.names.filter((name) => !before.includes(name) && !/ariaQuery/.test(name)).sort(),
      moved: left.address !== `${server.url}all.html`,
      title: left.title,
      steps: left.steps,
      cookies: await page.cookies(),
    };
    await page.close();
    return all;
  });

/** Makes the release, unpacks it, starts a browser. */
export async function begin() {
  const {name, files} = ARCHIVES.runtime;
  const {root, folder} = unpack(zipOf(await files(), name), name);
  const browser = await launch();
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const scripts = readdirSync(join(folder, 'cdn')).filter((name) => name.endsWith('.js'));
  const known = new Map();
  const drawn = (script = MODULES) => {
    if (!known.has(script)) known.set(script, drawAll(browser, folder, script));
    return known.get(script);
  };
  return {
    browser,
    folder,
    read,
    dataset: read(DATASET),
    /** Path and text of every script. */
    bundles: () => scripts.map((name) => [`cdn/${name}`, read(`cdn/${name}`)]),
    /** Every file of the archive, by its path in it. */
    paths: readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((entry) =>
      entry.isFile() ? [relative(folder, join(entry.parentPath ?? entry.path, entry.name))] : [],
    ),
    modulesOf: (...entries) => filesOf(...entries).map((file) => `cdn/${file}`),
    drawn,
    drawnClassic: () => drawn(CLASSIC),
    async end() {
      await browser.close();
      rmSync(root, {recursive: true});
    },
  };
}
