// Which files a page loads with a bundle: the bundle, and what it imports before anything is drawn; lazy chunks by their own name.
import {readdirSync, readFileSync} from 'node:fs';

const CDN = new URL('../../cdn/', import.meta.url);

/** @param {string} file */
const importsOf = (file) =>
  [...readFileSync(new URL(file, CDN), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)].map(([, name]) => name);

/**
 * Every file that comes with these, each once.
 *
 * @param {string[]} entries
 */
export function filesOf(...entries) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} file */
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    importsOf(file).forEach(add);
  };
  entries.forEach(add);
  return [...files];
}

/**
 * The file of the lazy chunk of this name: `chart`, `bars`.
 *
 * @param {string} name
 */
export function lazyFile(name) {
  return /** @type {string} */ (lazyFiles(name)[0]);
}

/**
 * Files of the chunks of this name.
 *
 * @param {string} name
 */
export function lazyFiles(name) {
  const found = readdirSync(CDN).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
  if (!found.length) throw new Error(`tools/build/bundles.js: cdn/ holds no chunk ${name}.`);
  return found;
}
