// The pages of the archives, and what each says of itself first.
import {own} from './packages.js';
import {tagOf} from './integrity.js';

/** @typedef {import('../../dist/model/index.js').Report} Report */

/**
 * @param {Report} report
 * @param {string} head
 * @param {string} body
 */
const pageOf = (report, head, body) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${report.title}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="demo.css">
${head}
</head>
<body class="whole">
<main>
<h1>${report.title}</h1>
${body}
</main>
</body>
</html>
`;

/**
 * The page that opens by a double click: the classic build, and the dataset in the page.
 *
 * @param {Report} report
 * @param {string} dataset
 * @param {string} text - The complete text of the report.
 */
export const demoPage = (report, dataset, text) =>
  pageOf(
    report,
    '<link rel="stylesheet" href="cdn/tujie.classic.css">\n<script src="cdn/tujie.classic.js" defer></script>',
    `<tujie-report src="#report">\n${text}\n</tujie-report>
<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`,
  );

/**
 * The page for a server: modules, each piece once, and hashes that the browser checks.
 *
 * @param {Report} report
 * @param {string} text - The complete text of the report.
 * @param {import('./integrity.js').Integrity} integrity
 * @param {string} dataset - Its path.
 */
export const serverPage = (report, text, integrity, dataset) =>
  pageOf(
    report,
    ['cdn/tujie.css', 'cdn/report.js'].map((path) => tagOf(path, integrity)).join('\n'),
    `<tujie-report src="${dataset}">\n${text}\n</tujie-report>`,
  );

/** The workbench as it stands in its folder: from a server, since a browser lets no page opened as a file load a module. */
export const workbenchPage = () => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>图解工作台</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="workbench.css">
<script type="module" src="cdn/workbench.js"></script>
</head>
<body>
<div id="tujie-workbench" data-library="cdn/" data-dataset="data/demo.json"></div>
<noscript><p>图解工作台要用脚本：请在浏览器里允许本站的脚本。</p></noscript>
</body>
</html>
`;

/**
 * What somebody who unpacks an archive reads first: what lies in it.
 *
 * @param {string[][]} lines - Name and description of each.
 */
export const readme = (lines) => `Tujie 图解 ${own.version}

${lines.map(([name, text]) => `${name.padEnd(18)} ${text}`).join('\n')}
`;

export const RUNTIME_README = [
  ['demo.html', '双击即可打开：一份虚构报告的图解 / double-click: a fictional report'],
  ['demo-server.html', '放到任意静态服务器上打开 / the same from any static server'],
  ['安全说明.html', '网络、存储、脚本、应设的响应头；每条都有检验 / for the security office (Chinese)'],
  ['cdn/', '程序、图表脚本分块、样式表 / library, chart modules, style sheets'],
  ['data/', '示例数据（虚构）与 JSON Schema / the fictional dataset and the JSON Schema'],
  ['licences/', '许可文本，list.txt 为清单 / licence texts, list.txt lists them'],
  ['sbom.cdx.json', '成分清单 CycloneDX / what is inside'],
  ['integrity.json', '各文件的 SHA-384 / hashes for integrity=""'],
  ['proofs/', '安全说明各条的检验程序，供查阅 / the tests behind each line, to read'],
];

export const TOOLS_README = [
  ['图解工作台.html', '双击即可打开：工作台，只此一个文件，不连网 / double-click: the workbench in one file, without a network'],
  [
    `${own.name}-${own.version}.tgz`,
    `命令与组件：npm install ./${own.name}-${own.version}.tgz，再用 npx tujie --help / the command and the components`,
  ],
  ['workbench/', '放在服务器上的工作台，打开 index.html / the workbench for a server; open index.html'],
  ['storybook/', '各组件的样例，从服务器打开 index.html / every piece; open index.html from a server'],
  ['data/', '数据、示例与 JSON Schema / datasets and their JSON Schema'],
  ['licences/', '许可文本，list.txt 为清单 / licence texts, list.txt lists them'],
  ['sbom.cdx.json', '成分清单 CycloneDX / what is inside'],
];
