// The classic build: from dist/ to scripts that are no modules, for browsers from Chromium 69 on and pages in any encoding.
import {dirname, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {withoutUnusedEcharts} from './echarts.js';
import {CLASSIC} from './lazy.js';
import {ALL_CALLED, CONSTRUCTORS_KEPT, SMALLEST} from './minify.js';
import {olderStyles} from './older-styles.js';

/** @param {string} module */
const inDist = (module) => resolve('dist', module);

/**
 * A module that the build writes: it has no source that a map could name.
 *
 * @param {string} code
 * @returns {import('rollup').SourceDescription}
 */
const written = (code) => ({code, map: {mappings: ''}});

/**
 * In place of the module that loads the chart module beside it, one that adds a script to the page.
 *
 * @type {import('rollup').Plugin}
 */
const lazyScripts = {
  name: 'lazy-scripts',
  load(id) {
    const lazy = CLASSIC.find(({module}) => id === resolve(dirname(inDist(module)), 'load-chart.js'));
    if (!lazy) return null;
    const from = JSON.stringify(inDist('embed/lazy-script.js'));
    return written(`import {lazyScript} from ${from};\nexport const loadChart = () => lazyScript(${JSON.stringify(lazy.classic)});`);
  },
};

const [first, ...others] = CLASSIC.map(({module, classic: name}) => ({name, id: inDist(module)}));
const BESIDE = 'beside-first:';

/**
 * What several lazy files need of ECharts stands in the first, and not in one more: the others import it whole.
 *
 * @type {import('rollup').Plugin}
 */
const sharedInFirst = {
  name: 'shared-in-first',
  resolveId: (id) => (id.startsWith(BESIDE) ? id : null),
  load: (id) =>
    id.startsWith(BESIDE)
      ? written(`import ${JSON.stringify(first.id)};\nexport * from ${JSON.stringify(id.slice(BESIDE.length))};`)
      : null,
  // Imported for nothing, it would be left out.
  transform: (code, id) => (id === first.id ? {code, map: null, moduleSideEffects: 'no-treeshake'} : null),
};

/**
 * ES2017 and ASCII: a template literal with Chinese in it would be read in the encoding of the page.
 *
 * @type {import('rollup').Plugin}
 */
const downlevelled = {
  name: 'downlevelled',
  async renderChunk(code) {
    const {code: older, map} = await transform(code, {
      target: 'es2017',
      // What it adds stays out of the page's own names.
      format: 'iife',
      charset: 'ascii',
      supported: {'template-literal': false},
      define: {globalThis: 'window'},
      sourcemap: true,
    });
    return {code: older, map};
  },
};

/**
 * @param {import('terser').CompressOptions} compress
 * @param {import('rollup').OutputOptions} more
 * @param {string} [preamble] - What stands first in the file.
 * @returns {import('rollup').OutputOptions}
 */
const output = (compress, more, preamble) => ({
  dir: 'cdn',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  sourcemap: 'hidden',
  ...more,
  plugins: [downlevelled, terser({ecma: 2017, compress, format: {comments: false, ascii_only: true, preamble}})],
});

/**
 * The two builds: the library, and its lazy files.
 *
 * @param {import('rollup').Plugin} maps - Leads the source maps on to the TypeScript.
 * @returns {import('rollup').RollupOptions[]}
 */
export const classic = (maps) => [
  {
    input: {'tujie.classic': inDist('embed/classic.js')},
    plugins: [
      lazyScripts,
      olderStyles(),
      maps,
      nodeResolve({browser: true}),
      minifyTemplateLiterals({include: ['dist/**/*.js'], exclude: ['**/*.styles.js']}),
    ],
    output: output(SMALLEST, {format: 'iife', inlineDynamicImports: true}, ALL_CALLED),
  },
  {
    // So that one file gives the other what both need of ECharts.
    preserveEntrySignatures: 'allow-extension',
    input: {[first.name]: first.id, ...Object.fromEntries(others.map(({name, id}) => [name, BESIDE + id]))},
    plugins: [
      sharedInFirst,
      maps,
      withoutUnusedEcharts(),
      nodeResolve({browser: true}),
      // ECharts asks for it where a page has none.
      replace({'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true}),
    ],
    output: output(CONSTRUCTORS_KEPT, {format: 'amd', amd: {define: 'tujieLazy', autoId: true}, minifyInternalExports: true}),
  },
];
