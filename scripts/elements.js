// What the build reads of the elements: their entries, and the boxes that hold their room before they are defined.
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {transform} from 'esbuild';

const FOLDER = new URL('../src/elements/', import.meta.url);

/** Names of the elements: `indicator-card`. */
export const elements = () => readdirSync(FOLDER, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

// The modules of the bundles, each behind a door of its own, so that what they share stands in chunks.
const DOOR = 'door:';

/** Entry name and module of each bundle. */
export const entries = () => ({
  tujie: `${DOOR}dist/embed/define.js`,
  ...Object.fromEntries(elements().map((name) => [name, `${DOOR}dist/elements/${name}/define.js`])),
});

/** Lets rollup through the doors. */
export const doors = {
  name: 'doors',
  resolveId: (id) => (id.startsWith(DOOR) ? id : null),
  load: (id) => (id.startsWith(DOOR) ? `import ${JSON.stringify(resolve(id.slice(DOOR.length)))};` : null),
};

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
  for (const [cssText, tags] of boxes) rules.push(undefinedBox(cssText, `${tags.length > 1 ? `:is(${tags})` : tags[0]}:not(:defined)`));
  const {code} = await transform(rules.join('\n'), {loader: 'css', minify: true, target: 'chrome90'});
  return {'tujie.css': code};
}
