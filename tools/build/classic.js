// The classic build: from dist/ to scripts that are no modules, for browsers from Chromium 69 on and pages in any encoding.
import {resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {trimmed} from './trimmed.js';

// Each late file, by the room of a chart that it holds: what draws, and the option that is drawn. That of the bars needs the other.
const LATE = {
  mount: {name: 'tujie.chart.classic', option: 'goal-gauge'},
  bars: {name: 'tujie.bars.classic', option: 'goal-chart'},
};
const roomAt = (room) => resolve(`dist/chart/${room}.js`);

/** What is drawn stands in the file of what draws. */
const options = {
  name: 'options',
  transform(code, id) {
    const room = Object.keys(LATE).find((name) => roomAt(name) === id);
    if (!room) return null;
    const {option} = LATE[room];
    return {code: `${code}\nexport {options} from '../elements/${option}/${option}.option.js';`, map: null};
  },
};

const IMPORTS = /import\('\.\.\/\.\.\/chart\/(\w+)\.js'\), import\('\.\/[\w-]+\.option\.js'\)/;

/** Where a module imports its chart late, the classic build adds a script. */
const lateScripts = {
  name: 'late-scripts',
  transform(code, id) {
    if (!code.includes('/chart/controller.js')) return null;
    const [imports, room] = IMPORTS.exec(code) ?? this.error(`tools/build/classic.js: no late chart in ${id}`);
    const late = `late(${JSON.stringify(LATE[room].name)})`;
    return {
      code: `import {late} from ${JSON.stringify(resolve('dist/embed/late.js'))};\n${code.replace(imports, `${late}, ${late}`)}`,
      map: null,
    };
  },
};

const POLICY = '{createHTML:t=>t})';

/** A page with Trusted Types names one policy, Lit's: here it allows the library's own late scripts as well. */
const scriptPolicy = {
  name: 'script-policy',
  load: (id) => (id.endsWith('embed/script-policy.js') ? "export {scripts} from 'lit-html';" : null),
  transform(code, id) {
    if (!id.endsWith('lit-html/lit-html.js')) return null;
    const policy =
      /(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/.exec(code) ?? this.error('tools/build/classic.js: no policy in Lit');
    return {code: `${code.replace(POLICY, '{createHTML:t=>t,createScriptURL:t=>t})')}\nexport {${policy[1]} as scripts};`, map: null};
  },
};

const TEXT = 'this.cssText=t';

/** Styles go through what makes them readable for older browsers, before Lit takes them. */
const olderStyles = {
  name: 'older-styles',
  transform(code, id) {
    if (!id.endsWith('reactive-element/css-tag.js')) return null;
    if (!code.includes(TEXT)) this.error('tools/build/classic.js: no text of styles in Lit');
    return {
      code: `import {olderCss} from ${JSON.stringify(resolve('dist/embed/older-css.js'))};\n${code.replace(TEXT, 'this.cssText=olderCss(t)')}`,
      map: null,
    };
  },
};

/** ES2017 and ASCII: a template literal with Chinese in it would be read in the encoding of the page. */
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

const minified = (bold) =>
  terser({
    ecma: 2017,
    compress: bold ? {passes: 5, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true} : {passes: 3},
    format: {comments: false, ascii_only: true},
  });

const output = (bold, more) => ({
  dir: 'cdn',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  sourcemap: 'hidden',
  ...more,
  plugins: [downlevelled, minified(bold)],
});

/** The two builds: the library, and its late files. */
export const classic = (maps) => [
  {
    input: {'tujie.classic': resolve('dist/embed/classic.js')},
    plugins: [
      scriptPolicy,
      maps,
      trimmed,
      lateScripts,
      olderStyles,
      nodeResolve({browser: true}),
      minifyTemplateLiterals({include: ['dist/**/*.js']}),
    ],
    output: output(true, {format: 'iife', inlineDynamicImports: true}),
  },
  {
    // So that one file gives the other what both need of ECharts.
    preserveEntrySignatures: 'allow-extension',
    input: Object.fromEntries(Object.entries(LATE).map(([room, {name}]) => [name, roomAt(room)])),
    plugins: [
      options,
      maps,
      trimmed,
      nodeResolve({browser: true}),
      // ECharts asks for it where a page has none.
      replace({'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true}),
    ],
    output: output(false, {format: 'amd', amd: {define: 'tujieLate', autoId: true}, minifyInternalExports: true}),
  },
];
