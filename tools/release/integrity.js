// Hashes of scripts and sheets, as browsers check them, and the tags that carry them.
import {createHash} from 'node:crypto';
import {LAZY} from '../build/lazy.js';
import {filesOf, lazyFile} from '../build/bundles.js';

/** @typedef {Record<string, string>} Integrity - Hashes by the path of the file. */

/**
 * @param {string} algorithm
 * @param {string | Uint8Array} bytes
 */
const hash = (algorithm, bytes) => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/**
 * The SHA-384 of every script and sheet, by its path.
 *
 * @param {Record<string, Uint8Array>} files
 * @returns {Integrity}
 */
export const integrityOf = (files) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /^cdn\/.*\.(js|css)$/.test(path))
      .map(([path, bytes]) => [path, hash('sha384', bytes)]),
  );

/**
 * The tag of a script or a sheet, with its hash.
 *
 * @param {string} path
 * @param {Integrity} integrity
 */
export function tagOf(path, integrity) {
  const check = `integrity="${integrity[path]}"`;
  if (path.endsWith('.css')) return `<link rel="stylesheet" href="${path}" ${check}>`;
  return path.includes('.classic.')
    ? `<script src="${path}" ${check} defer></script>`
    : `<script type="module" src="${path}" ${check}></script>`;
}

/**
 * Every module that a page with these entries can load, lazy chunks included.
 *
 * @param {string[]} entries
 */
const modulesOf = (entries) => filesOf(...entries, ...LAZY.map(({chunk}) => lazyFile(chunk))).map((file) => `cdn/${file}`);

/**
 * The import map that has the browser check every module, and what allows it under a policy without inline scripts.
 *
 * @param {Integrity} integrity
 */
export function importMapOf(integrity, entries = ['tujie.js', 'report.js']) {
  const map = JSON.stringify({
    integrity: Object.fromEntries(
      modulesOf(entries)
        .sort()
        .map((path) => [`./${path}`, integrity[path]]),
    ),
  });
  return {tag: `<script type="importmap">${map}</script>`, allow: `'${hash('sha256', map)}'`};
}
