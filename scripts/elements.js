// What the build reads of the elements: their entries, and the boxes that hold their room before they are defined.
import {readdirSync} from 'node:fs';
import {transform} from 'esbuild';

const FOLDER = new URL('../src/elements/', import.meta.url);

/** Names of the elements: `indicator-card`. */
export const elements = () => readdirSync(FOLDER, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Entry name and module of each bundle. */
export const entries = () => ({
  tujie: 'dist/define.js',
  ...Object.fromEntries(elements().map((name) => [name, `dist/elements/${name}/define.js`])),
});

/** The rules of a host, for the tag while it is not defined; with no weight of their own, so that a page's own rules win as over `:host`. */
const undefinedBox = (cssText, self) => cssText.replace(/:host(?:\(([^)]*)\))?/g, (_, attributes = '') => `:where(${self}${attributes})`);

/** File name and text of each sheet: the box of every element until it is defined; elements of one box share a rule. */
export async function cssFiles() {
  const {sizes} = await import('../dist/style/base.styles.js');
  const boxes = new Map();
  for (const name of elements()) {
    const {box} = await import(new URL(`../dist/elements/${name}/${name}.styles.js`, import.meta.url));
    boxes.set(box.cssText, [...(boxes.get(box.cssText) ?? []), `tujie-${name}`]);
  }
  const rules = [undefinedBox(sizes.cssText, ':not(:defined)')];
  for (const [cssText, tags] of boxes) {
    const self = tags.length > 1 ? `:is(${tags})` : tags[0];
    rules.push(undefinedBox(cssText, `${self}:not(:defined)`));
  }
  const {code} = await transform(rules.join('\n'), {loader: 'css', minify: true, target: 'chrome90'});
  return {'tujie.css': code};
}
