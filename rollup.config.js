// From dist/ to cdn/: minified ES modules for a bare <script type="module">, the style sheet that reserves their size, and the classic build.
import {readFileSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {classic} from './tools/build/classic.js';
import {cssFiles, entries, entryModules} from './tools/build/elements.js';
import {chunksOf} from './tools/build/chunks.js';
import {withoutUnusedEcharts} from './tools/build/echarts.js';
import {chunkName, workbenchChunk} from './tools/build/lazy.js';
import {ALL_CALLED, CONSTRUCTORS_KEPT, SMALLEST} from './tools/build/minify.js';

/** @param {string} [preamble] - What stands first in a file. */
const minifier = (compress, preamble) => terser({module: true, ecma: 2020, compress, format: {comments: false, preamble}});

const [smallest, constructorsKept] = [SMALLEST, CONSTRUCTORS_KEPT].map((compress) => minifier(compress));
const pieces = minifier(SMALLEST, ALL_CALLED);

/** Writes `tujie.css` from the boxes that the elements themselves use. */
const css = {
  name: 'css',
  async generateBundle() {
    for (const [fileName, source] of Object.entries(await cssFiles())) this.emitFile({type: 'asset', fileName, source});
  },
};

const own = resolve('dist') + sep;

/** Leads the source maps from dist/ on to the TypeScript. */
const maps = {
  name: 'maps',
  load: (id) => (id.startsWith(own) ? {code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8')} : null),
};

// What every page needs, the card among it, and what the whole report needs beside: smaller chunks would weigh more in sum. A page may so know a
// tag that it does not name.
const SHARED = ['elements/indicator-card/define.js', 'elements/report/define.js'];

/** Minifies: our own files to the last byte; those of ECharts, whose functions are constructors as well, as they may be called. */
const minifiedBy = (own) => ({
  name: 'minified',
  renderChunk(code, chunk, ...options) {
    const plugin =
      (chunk.isEntry && chunk.name === 'workbench') || chunk.moduleIds.some((id) => id.includes('/echarts/')) ? constructorsKept : own;
    return plugin.renderChunk.call(this, code, chunk, ...options);
  },
});
const minified = minifiedBy(smallest);

/** The workbench is a tool for authors: in a file of its own, so that no piece carries a byte for it. */
const workbench = {
  input: {workbench: 'dist/workbench/define.js'},
  // What reads web pages is a module of Node's kind.
  plugins: [maps, nodeResolve({browser: true}), commonjs(), minifyTemplateLiterals({include: ['dist/**/*.js']})],
  // What reads a report comes when a text does.
  output: {
    dir: 'cdn',
    format: 'esm',
    sourcemap: 'hidden',
    chunkFileNames: ({moduleIds}) => `${workbenchChunk(moduleIds)}-[hash].js`,
    plugins: [minified],
  },
};

/** What the command runs in the page of a browser: one file, which no page loads. */
const picture = {
  input: {picture: 'dist/author/picture/page.js'},
  plugins: [maps, nodeResolve({browser: true}), minifyTemplateLiterals({include: ['dist/**/*.js']})],
  output: {dir: 'cdn', format: 'esm', sourcemap: 'hidden', inlineDynamicImports: true, plugins: [minified]},
};

const modules = {
  input: entries(),
  plugins: [
    entryModules,
    maps,
    withoutUnusedEcharts(),
    nodeResolve({browser: true}),
    // ECharts asks for it where a page has none.
    replace({'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true}),
    minifyTemplateLiterals({include: ['dist/**/*.js']}),
    css,
  ],
  output: {
    dir: 'cdn',
    format: 'esm',
    // Beside the files, and not named in them: a page loads no byte for it.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    // The hash keeps a file of one version from being used with those of another.
    chunkFileNames: ({name}) => `${chunkName(name)}-[hash].js`,
    manualChunks: chunksOf(SHARED),
    plugins: [minifiedBy(pieces)],
  },
};

export default [modules, workbench, picture, ...classic(maps)];
