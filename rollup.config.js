// From dist/ to cdn/: minified ES modules for a bare <script type="module">, and the sheet that keeps their room.
import {readFileSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
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

export default {
  input: entries(),
  plugins: [maps, nodeResolve({browser: true}), minifyTemplateLiterals({include: ['dist/**/*.js']}), css],
  output: {
    dir: 'cdn',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    // The hash keeps a file of one version from being used with those of another.
    chunkFileNames: 'chunk-[hash].js',
    plugins: [
      terser({
        module: true,
        ecma: 2020,
        compress: {passes: 5, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
        format: {comments: false},
      }),
    ],
  },
};
