// 安全说明.html: the claims in their sections, the packages, the hashes; a page of its own, for the screen and for paper.
import {CLASSIC} from '../build/lazy.js';
import {SECTIONS} from './claims.js';
import {ASK, HASHED, KEEP, TYPES} from './headers.js';
import {importMapOf, tagOf} from './integrity.js';
import {own} from './packages.js';
import {styles} from './security-page.styles.js';

/** @type {Record<string, string>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/**
 * A line; what stands between `…` is code, a policy on lines of its own.
 *
 * @param {string} text
 */
const line = (text) => escape(text).replace(/`([^`]+)`/g, (_, code) => `<code${code.length > 80 ? ' class="own"' : ''}>${code}</code>`);

// What to set for each kind of file.
const HEADERS = [
  ['脚本分块（名称中带哈希）', TYPES.js, KEEP],
  ['入口脚本、传统脚本', TYPES.js, ASK],
  ['样式表', TYPES.css, ASK],
  ['数据', TYPES.json, ASK],
];

/** @param {import('./claims.js').Section} section */
const sectionOf = ({title, claims}) => `<section>
<h2>${title}</h2>
<ul>
${Object.entries(claims)
  .map(([id, text]) => `<li id="${id}"><p>${line(text)}</p><small>${id}</small></li>`)
  .join('\n')}
</ul>
</section>`;

/**
 * @param {string[]} heads
 * @param {string[][]} rows - The first cell of each is its head.
 */
const tableOf = (heads, rows) => `<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell, index) => (index ? `<td>${cell}</td>` : `<th scope="row">${cell}</th>`)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;

/**
 * Files that a page names itself; the others are loaded by these.
 *
 * @param {string} path
 */
const isEntry = (path) => !HASHED.test(path) && !CLASSIC.some(({classic}) => path === `cdn/${classic}.js`);

/**
 * The page for a security office.
 *
 * @param {{integrity: import('./integrity.js').Integrity, library: import('./packages.js').Package[]}} contents
 */
export function securityPage({integrity, library}) {
  const {tag, allow} = importMapOf(integrity);
  const paths = Object.keys(integrity).sort();
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>安全说明 · Tujie 图解 ${own.version}</title>
<link rel="icon" href="icon.svg">
<style>${styles}</style>
</head>
<body>
<header>
<p>Tujie 图解 ${own.version}</p>
<h1>安全说明</h1>
<p class="lead">本页每条之后的编号，是检验该条的程序名；程序在 proofs 文件夹内可供查阅，在项目中以 <code>npm test</code> 全部运行，任一条不成立即不通过。</p>
</header>
<main>
${SECTIONS.map(sectionOf).join('\n')}
<section>
<h2>应设的响应头</h2>
<div>
${tableOf(
  ['文件', 'Content-Type', 'Cache-Control'],
  HEADERS.map(([files, ...values]) => [files, ...values.map((value) => `<code>${value}</code>`)]),
)}
<p>网页本身设 Content-Security-Policy，原文见 csp-header 一条。旧浏览器中的运行另以 <code>npm run test:old</code>（Chromium 69、78、90、92、109）检验，不在本页各条之内。</p>
</div>
</section>
<section>
<h2>第三方成分</h2>
<div>
${tableOf(
  ['名称', '版本', '许可', '所在文件'],
  library.map(({name, version, licence, files}) => [
    name,
    version,
    licence,
    files.map((file) => `<span>${file.replace('cdn/', '')}</span>`).join(' '),
  ]),
)}
<p>命令、工作台和 Storybook 另装在工具包里，不放到对外网站；除编号以 workbench 结尾的两条外，不在本页各条之内。</p>
</div>
</section>
<section>
<h2>校验值</h2>
<div>
<p>网页直接引用的文件，可照抄整行：</p>
${paths
  .filter(isEntry)
  .map((path) => `<pre>${escape(tagOf(path, integrity))}</pre>`)
  .join('\n')}
<p>由上列文件引用的脚本分块：</p>
${tableOf(
  ['文件', 'SHA-384'],
  paths.filter((path) => !isEntry(path)).map((path) => [path.replace('cdn/', ''), `<code>${integrity[path]}</code>`]),
)}
<p>核对全部模块（tujie.js、report.js 及其脚本分块）的 importmap，放在入口标签之前，逐字照抄，地址以网页所在文件夹起算：</p>
<pre id="map">${escape(tag)}</pre>
<p>策略的 script-src 须随之加上（改动上一行后此值即变）：</p>
<pre id="allow">${allow}</pre>
</div>
</section>
</main>
</body>
</html>
`;
}
