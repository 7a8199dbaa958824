// What a page loads only when it needs it: the one list that the builds, the budgets, the release and the tests read.
import {basename, dirname, resolve} from 'node:path';

/** @typedef {{chunk: string, module: string, classic?: string}} LazyChunk */

/**
 * Each lazy chunk: its name, the module of dist/ that it begins with, and the file of the classic build where that has one.
 *
 * @type {LazyChunk[]}
 */
export const LAZY = [
  {chunk: 'chart', module: 'chart/mount.js'},
  {chunk: 'dial', module: 'elements/goal-gauge/goal-gauge.chart.js', classic: 'tujie.chart.classic'},
  {chunk: 'bars', module: 'elements/goal-chart/goal-chart.chart.js', classic: 'tujie.bars.classic'},
  {chunk: 'markup', module: 'embed/upgrade.js'},
  {chunk: 'inline', module: 'dataset/inline.js'},
  {chunk: 'hints', module: 'elements/shared/hint-words.js'},
  {chunk: 'decode', module: 'model/decode.js'},
];

/** Names of all chunks whose files have a hash. */
export const CHUNKS = ['chunk', ...LAZY.map(({chunk}) => chunk)];

/**
 * The name of a chunk, from that which rollup gives it: the stem of the module that it begins with.
 *
 * @param {string} stem
 */
export const chunkName = (stem) => LAZY.find(({module}) => basename(module, '.js') === stem)?.chunk ?? 'chunk';

/** What the classic build loads lazily: the module of dist/, and its file. */
export const CLASSIC = LAZY.flatMap(({module, classic}) => (classic ? [{module, classic}] : []));

/** What the workbench loads lazily: the name of each chunk, and a folder of dist/ whose modules stand in no other. */
const IN_WORKBENCH = [
  {chunk: 'html', folder: 'read/files/html'},
  {chunk: 'docx', folder: 'read/files/docx'},
  {chunk: 'proofreading', folder: 'workbench/proofreading'},
  {chunk: 'ways', folder: 'workbench/ways'},
  {chunk: 'picture', folder: 'author/picture'},
  {chunk: 'figures', folder: 'read/figures'},
  {chunk: 'text', folder: 'read/files'},
];

/**
 * The name of a chunk of the workbench, from the modules that it holds.
 *
 * @param {readonly string[]} moduleIds
 */
export function workbenchChunk(moduleIds) {
  const folders = new Set(moduleIds.map((id) => dirname(id)));
  const found = IN_WORKBENCH.find(({folder}) => folders.has(resolve('dist', folder)));
  return `workbench-${found?.chunk ?? 'chunk'}`;
}
