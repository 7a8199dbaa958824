// Which chunk a module stands in, by who imports it.
import {resolve} from 'node:path';

/**
 * Rollup's `manualChunks` for modules of our own and what they need at once: each stands in the chunk of the first of `shared` that imports it,
 * however far. All others, the lazy ones among them, rollup puts into chunks itself.
 *
 * @param {string[]} shared - Modules of dist/, those that most pages load first.
 * @returns {import('rollup').GetManualChunk}
 */
export function chunksOf(shared) {
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (id, {getModuleInfo}) => {
    chunks ??= assign(
      shared.map((module) => resolve('dist', module)),
      getModuleInfo,
    );
    return chunks.get(id);
  };
}

/**
 * The chunk of each module that these import, however far.
 *
 * @param {string[]} starts
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function assign(starts, getModuleInfo) {
  /** @type {Map<string, string>} */
  const chunks = new Map();
  /**
   * @param {string} id
   * @param {string} name
   */
  const add = (id, name) => {
    if (chunks.has(id)) return;
    const info = getModuleInfo(id);
    if (!info) throw new Error(`tools/build/chunks.js: the build holds no ${id}.`);
    chunks.set(id, name);
    info.importedIds.forEach((imported) => add(imported, name));
  };
  starts.forEach((id, index) => add(id, `shared-${index}`));
  return chunks;
}
