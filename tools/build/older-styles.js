// The style modules of the elements as the classic build holds them: their sheets written by the build for older browsers.
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {minifiedOlderCss} from './older-css.js';

const ROOMS = ['dist/style', 'dist/elements'];

const styleModules = () =>
  ROOMS.flatMap((room) => readdirSync(room, {recursive: true}).map((name) => resolve(room, name))).filter((file) =>
    file.endsWith('.styles.js'),
  );

/** A rollup plugin that puts such a module in place of each of ours. */
export function olderStyles() {
  // What each module exports: a sheet, or a list of sheets that may be exports of others.
  const modules = new Map();
  const homes = new Map();
  return {
    name: 'older-styles',
    async buildStart() {
      for (const file of styleModules()) modules.set(file, await import(file));
      for (const [file, exports] of modules)
        for (const [name, sheet] of Object.entries(exports)) if (!Array.isArray(sheet)) homes.set(sheet, {file, name});
    },
    async load(id) {
      const exports = modules.get(id);
      if (!exports) return null;
      const imports = new Set();
      const written = async (sheet, isHome) => {
        const home = homes.get(sheet);
        if (Array.isArray(sheet)) return `[${(await Promise.all(sheet.map((part) => written(part)))).join()}]`;
        if (!home || isHome) return `unsafeCSS(${JSON.stringify(await minifiedOlderCss(sheet.cssText))})`;
        if (home.file !== id) imports.add(`import {${home.name}} from ${JSON.stringify(home.file)};`);
        return home.name;
      };
      // Single sheets first: the lists name them.
      const names = Object.keys(exports).sort((a, b) => Array.isArray(exports[a]) - Array.isArray(exports[b]));
      const lines = [];
      for (const name of names) lines.push(`export const ${name} = ${await written(exports[name], true)};`);
      return {code: [`import {unsafeCSS} from 'lit';`, ...imports, ...lines].join('\n'), map: {mappings: ''}};
    },
  };
}
