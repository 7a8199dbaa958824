// Writes cdn/workbench.html: the workbench as one file that opens by a double click, with all that it needs in it. Beside it, a map that names
// what is inside.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {licenceText} from '../release/licences.js';
import {libraryPackages, own, ROOT} from '../release/packages.js';
import {withoutUnusedEcharts} from './echarts.js';

const FILE = 'cdn/workbench.html';
// A fictional report.
const EXAMPLE = 'demo.json';

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const minified = minifyTemplateLiterals({include: ['dist/**/*.js']});
// What reads web pages is a module of Node's kind.
const WORKBENCH = [nodeResolve({browser: true}), commonjs(), minified];
const LIBRARY = [
  withoutUnusedEcharts(),
  nodeResolve({browser: true}),
  // ECharts asks for it where a page has none.
  replace({'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true}),
  minified,
];

/**
 * A module and all that it needs as one script, as it can stand in a page: a string that would end it, or begin a comment of the page, is
 * written in another way.
 *
 * @param {string} module - In dist/.
 * @param {import('rollup').Plugin[]} plugins
 */
async function scriptOf(module, plugins) {
  const bundle = await rollup({input: resolve(ROOT, 'dist', module), plugins});
  const {
    output: [{code, modules}],
  } = await bundle.generate({format: 'iife', inlineDynamicImports: true});
  const {code: small} = await transform(code, {minify: true, target: 'chrome90', charset: 'utf8', legalComments: 'none'});
  const script = small.trim().replace(/<(?=!--|\/script)/gi, '\\x3c');
  // It is still a program, and has no character that a page would read as another.
  await transform(script);
  if (/[\0\r]/.test(script)) throw new Error(`tools/build/write-workbench.js: ${module} holds a character that a page changes.`);
  const inside = Object.entries(modules).flatMap(([id, {renderedLength}]) => (renderedLength && !id.startsWith('\0') ? [id] : []));
  return {script, inside};
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What the file may do, by its own word: run its two scripts, and ask nobody for anything. The frame of the preview keeps to it as well.
 *
 * @param {string[]} scripts
 */
const policyOf = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "form-action 'none'",
    "base-uri 'self'",
  ].join('; ');

/**
 * A text that a page holds and does not run.
 *
 * @param {string} name
 * @param {string} text
 * @param {string} [attributes]
 */
function held(name, text, attributes = 'type="text/plain"') {
  if (/<!--|<\/script/i.test(text)) throw new Error(`tools/build/write-workbench.js: the text ${name} would end its script.`);
  return `<script ${attributes} id="tujie-${name}">${text}</script>`;
}

const icon = `data:image/svg+xml,${encodeURIComponent(read('examples/icon.svg').trim())}`;

/** @param {{workbench: string, library: string, licences: string}} parts */
const pageOf = ({workbench, library, licences}) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([workbench, library])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${own.name} ${own.version}">
<title>图解工作台</title>
<link rel="icon" href="${icon}">
<style>
body {margin: 0}
#tujie-workbench > p {animation: late 2s; margin: 24px}
@keyframes late {0%, 99% {visibility: hidden}}
</style>
</head>
<body>
<div id="tujie-workbench" data-library="cdn/"><p>图解工作台未能打开：请允许这个网页的脚本，或换用较新的浏览器（Chromium 90 起）。</p></div>
${held('library', library)}
${held('sheet', read('cdn/tujie.css').trim())}
${held('example', read(`data/${EXAMPLE}`).trim().replace(/</g, '\\u003c'), `type="application/json" data-name="${EXAMPLE}"`)}
${held('licences', `\n${licences.trim()}\n`)}
<script>${workbench}</script>
</body>
</html>
`;

const workbench = await scriptOf('workbench/define.js', WORKBENCH);
const library = await scriptOf('embed/define.js', LIBRARY);

/** The source that a built module of ours comes from. */
const sources = [...new Set([...workbench.inside, ...library.inside])].map((id) =>
  relative(join(ROOT, 'cdn'), id.replace(/\?.*$/, '').replace(new RegExp(`^(${resolve(ROOT)}/)dist/(.*)\\.js$`), '$1src/$2.ts')),
);
writeFileSync(join(ROOT, `${FILE}.map`), JSON.stringify({version: 3, sources: sources.sort(), names: [], mappings: ''}));
const licences = licenceText(
  libraryPackages()
    .filter(({files}) => files.includes(FILE))
    .map((it) => ({...it, files: [FILE]})),
);
writeFileSync(join(ROOT, FILE), pageOf({workbench: workbench.script, library: library.script, licences}));
