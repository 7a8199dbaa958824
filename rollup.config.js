// From dist/ to cdn/: minified ES modules for a bare <script type="module">, the sheet that keeps their room, and the classic build.
import {readFileSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {classic} from './tools/build/classic.js';
import {cssFiles, doors, entries} from './tools/build/elements.js';
import {trimmed} from './tools/build/trimmed.js';

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

// What comes late, by the file that it begins with.
const LATE = {mount: 'chart', bars: 'bars', upgrade: 'forms', 'goal-gauge.option': 'dial', 'goal-chart.option': 'columns'};

// Few chunks: what every page needs, the card among it, and what the whole report needs beside. Smaller ones would weigh more in sum.
// A page may so know a tag that it does not name.
const SHARED = [
  ['provider', /dataset\/(provide|selection)\.js$/],
  [
    'pieces',
    /elements\/((goal-gauge|keyword-strip)\/|(theme-card|report)\/(?!define)|scale\.|theme\.|landmarks|chapter)|chart\/controller\.js$|icons\.js$|drawn\.styles|find-before|find-theme|select-event|selection-controller/,
  ],
  ['core', /dist\/(model|text|style|dataset)\/(?!inline)[\w.-]+\.js$|elements\/(indicator-card\/)?[\w.-]+\.js$/],
];
const sharedChunk = (id) => (id.startsWith(own) && !/option\.js$/.test(id) ? SHARED.find(([, files]) => files.test(id))?.[0] : undefined);

const COMPRESS = {passes: 5, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true};
const [bold, careful] = [COMPRESS, {passes: 3}].map((compress) => terser({module: true, ecma: 2020, compress, format: {comments: false}}));

/** Minifies our own files boldly; those of ECharts, whose functions are constructors as well, with care. */
const minified = {
  name: 'minified',
  renderChunk(code, chunk, ...options) {
    const plugin = chunk.moduleIds.some((id) => id.includes('/echarts/')) ? careful : bold;
    return plugin.renderChunk.call(this, code, chunk, ...options);
  },
};

/** The workbench is a tool for authors: in a file of its own, so that no piece carries a byte for it. */
const workbench = {
  input: {workbench: 'dist/workbench/define.js'},
  plugins: [maps, nodeResolve({browser: true}), minifyTemplateLiterals({include: ['dist/**/*.js']})],
  output: {dir: 'cdn', format: 'esm', sourcemap: 'hidden', plugins: [careful]},
};

const modules = {
  input: entries(),
  plugins: [
    doors,
    maps,
    trimmed,
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
    chunkFileNames: ({name}) => `${LATE[name] ?? 'chunk'}-[hash].js`,
    manualChunks: sharedChunk,
    plugins: [minified],
  },
};

export default [modules, workbench, ...classic(maps)];
