// From dist/ to cdn/: minified ES modules for a bare <script type="module">, and the sheet that keeps their room.
import {readFileSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {cssFiles, entries} from './scripts/elements.js';

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

// What ECharts carries for things that no chart of ours has, and what stands in its place: chart data of version 2, the dark theme,
// patterns for decals, styles of charts drawn on a server, the words of its toolbox.
const UNUSED = {
  'echarts/lib/preprocessor/backwardCompat.js': 'export default () => {};',
  'echarts/lib/theme/dark.js': 'export default {};',
  'echarts/lib/util/decal.js': 'export const createOrUpdatePatternFromDecal = () => null;',
  'echarts/lib/i18n/langEN.js': 'export default {};',
  'echarts/lib/i18n/langZH.js': 'export default {};',
  'zrender/lib/svg/cssAnimation.js': 'export const createCSSAnimation = () => {};',
  'zrender/lib/svg/cssEmphasis.js': 'export const createCSSEmphasis = () => {};',
};

/** Leaves out of the late chunks what they never use. */
const unused = {
  name: 'unused',
  load: (id) => UNUSED[Object.keys(UNUSED).find((file) => id.endsWith(file))] ?? null,
};

// What libraries say to those who call them wrongly, which we do not: no page needs to load it.
const UNSAID = {
  'CSSResult is not constructable. Use `unsafeCSS` or `css` instead.': '',
  "\"Value passed to 'css' function must be a 'css' function result: \"+t+\". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.\"":
    't',
  'invalid template strings array': '',
  '`Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`': '""',
};

// What comes late, by the file that it begins with.
const LATE = {mount: 'chart', bars: 'bars', 'goal-gauge.option': 'dial', 'goal-chart.option': 'columns'};

// Few chunks, each of files that are used together: what draws goals, what draws texts, and what every page needs.
const SHARED = [
  ['goals', /elements\/(goal-gauge\/(?!define)|scale\.)|chart\/controller\.js$|find-before/],
  ['texts', /elements\/((keyword-strip|theme-card|report)\/(?!define)|theme\.|landmarks|chapter)|icons\.js$|find-theme|select-event/],
  ['provider', /dataset\/(provide|selection)\.js$/],
  ['core', /dist\/(model|text|style|dataset)\/(?!inline)[\w.-]+\.js$|elements\/(indicator-card\/(?!define))?[\w.-]+\.js$/],
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

export default {
  input: entries(),
  plugins: [
    maps,
    unused,
    nodeResolve({browser: true}),
    // ECharts asks for it where a page has none.
    replace({'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true}),
    replace({values: UNSAID, delimiters: ['', ''], include: /node_modules/, preventAssignment: false}),
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
