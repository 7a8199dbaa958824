// The style modules of the elements as the classic build holds them: their sheets written by the build for older browsers.
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {minifiedOlderCss} from './older-css.js';

const FOLDERS = ['dist/style', 'dist/elements'];

/** @typedef {import('lit').CSSResultOrNative} Sheet */
/** @typedef {import('lit').CSSResultGroup} Sheets - A sheet, or a list of sheets and of such lists. */

const styleModules = () =>
  FOLDERS.flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => resolve(folder, String(name)))).filter((file) =>
    file.endsWith('.styles.js'),
  );

/**
 * A rollup plugin that puts such a module in place of each of ours.
 *
 * @returns {import('rollup').Plugin}
 */
export function olderStyles() {
  // What each module exports: a sheet, or a list of sheets that may be exports of others.
  /** @type {Map<string, Record<string, Sheets>>} */
  const modules = new Map();
  /**
   * The module and name that export a sheet.
   *
   * @type {Map<Sheet, {file: string, name: string}>}
   */
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
      /** @type {Set<string>} */
      const imports = new Set();
      /**
       * @param {Sheets} sheet
       * @param {boolean} isHome - Whether this is the export itself, and not a mention of it.
       * @returns {Promise<string>}
       */
      const written = async (sheet, isHome) => {
        if (Array.isArray(sheet)) return `[${(await Promise.all(sheet.map((part) => written(part, false)))).join()}]`;
        if (!('cssText' in sheet)) throw new Error(`tools/build/older-styles.js: expected a sheet made by css in ${id}`);
        const home = homes.get(sheet);
        if (!home || isHome) return `unsafeCSS(${JSON.stringify(await minifiedOlderCss(sheet.cssText))})`;
        if (home.file !== id) imports.add(`import {${home.name}} from ${JSON.stringify(home.file)};`);
        return home.name;
      };
      // Single sheets first: the lists name them.
      const names = Object.keys(exports).sort((a, b) => Number(Array.isArray(exports[a])) - Number(Array.isArray(exports[b])));
      const lines = [];
      for (const name of names) lines.push(`export const ${name} = ${await written(exports[name], true)};`);
      return {code: [`import {unsafeCSS} from 'lit';`, ...imports, ...lines].join('\n'), map: {mappings: ''}};
    },
  };
}
