// What the build reads of the elements: their entries, and the boxes that reserve their size before they are defined.
import {existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {transform} from 'esbuild';
import {olderCss} from './older-css.js';

const FOLDER = new URL('../../src/elements/', import.meta.url);

/** Names of the elements: `indicator-card`. What several of them use stands beside them in `shared`, and has no tag. */
export const elements = () => readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/define.ts`, FOLDER)));

const ENTRY = 'entry:';

/** Each bundle by its name. It imports its module and holds nothing, so that what several share stands in chunks, whose names have a hash. */
export const entries = () => ({
  tujie: `${ENTRY}dist/embed/define.js`,
  ...Object.fromEntries(elements().map((name) => [name, `${ENTRY}dist/elements/${name}/define.js`])),
});

/**
 * The rollup plugin that makes these entries.
 *
 * @type {import('rollup').Plugin}
 */
export const entryModules = {
  name: 'entry-modules',
  resolveId: (id) => (id.startsWith(ENTRY) ? id : null),
  load: (id) => (id.startsWith(ENTRY) ? `import ${JSON.stringify(resolve(id.slice(ENTRY.length)))};` : null),
};

/**
 * The rules of a host, for its tag. They weigh what a tag weighs: more than what a page says of everything (`* {padding: 0}`), before and
 * after the tag is defined alike, and less than what it says of the piece by a class.
 *
 * @param {string} cssText
 * @param {string} self - The selector of the tag.
 */
const boxOf = (cssText, self) =>
  cssText.replace(/:host(?:\(([^)]*)\))?/g, (_, attributes) => (attributes ? `${self}:where(${attributes})` : self));

// Shown instead of an empty piece whose library has not loaded in nine seconds: a browser loads no module into a page that was opened as a
// file, so that only a style sheet can say it.
const HINT = '图解未能载入；双击打开的网页请用tujie.classic.js';

/**
 * @param {string[]} rules
 * @param {string} target
 */
const minify = async (rules, target) => (await transform(rules.join('\n'), {loader: 'css', minify: true, target})).code;

/**
 * The same for browsers that do not know `:where` (Chromium 88).
 *
 * @param {string} cssText
 * @param {string[]} tags
 */
const olderBox = (cssText, tags) =>
  cssText.replace(/:host(?:\(([^)]*)\))?([^{]*)/g, (_, attributes = '', more) =>
    tags.map((tag) => `${tag}:not(:defined)${attributes}${more}`).join(),
  );

/** File name and text of each style sheet: the box of every element; elements of one box share a rule. */
export async function cssFiles() {
  const {sizes} = await import('../../dist/style/base.styles.js');
  /** @type {Map<string, string[]>} */
  const boxes = new Map();
  for (const name of elements()) {
    const {box} = await import(String(new URL(`../../dist/elements/${name}/${name}.styles.js`, import.meta.url)));
    boxes.set(box.cssText, [...(boxes.get(box.cssText) ?? []), `tujie-${name}`]);
  }
  const rules = [sizes.cssText.replace(/:host\(([^)]*)\)/, ':where(:not(:defined)$1)')];
  for (const [cssText, tags] of boxes) rules.push(boxOf(cssText, tags.length > 1 ? `:is(${tags})` : tags[0]));
  const pieces = [...boxes.values()].flat().filter((tag) => tag !== 'tujie-dataset');
  rules.push(`:where(:is(${pieces}):not(:defined):empty)::after {animation: tujie 9s; content: '${HINT}'}`);
  rules.push('@keyframes tujie {0%, 99% {font-size: 0}}');
  const older = [...new Map([[sizes.cssText, ['']], ...boxes])].map(([cssText, tags]) => olderBox(olderCss(cssText), tags));
  return {'tujie.css': await minify(rules, 'chrome90'), 'tujie.classic.css': await minify(older, 'chrome69')};
}
