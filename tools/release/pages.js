// The pages of the zip that show the report, and what it says of itself first.
import {own} from './packages.js';
import {tagOf} from './integrity.js';

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

/** The page that opens by a double click: the classic build, and the dataset in the page. */
export const demoPage = (report, dataset, text) =>
  pageOf(
    report,
    '<link rel="stylesheet" href="cdn/tujie.classic.css">\n<script src="cdn/tujie.classic.js" defer></script>',
    `<tujie-report src="#report">\n${text}\n</tujie-report>
<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`,
  );

/** The page for a server: modules, each piece once, and hashes that the browser checks. */
export const serverPage = (report, text, integrity) =>
  pageOf(
    report,
    ['cdn/tujie.css', 'cdn/report.js'].map((path) => tagOf(path, integrity)).join('\n'),
    `<tujie-report src="data/gangzha-2019.json">\n${text}\n</tujie-report>`,
  );

/** What a reader of the zip sees first. */
export const readme = () => `Tujie 图解 ${own.version}

demo.html          双击即可打开：整份报告的图解 / double-click: the whole report
demo-server.html   放到任意静态服务器上打开 / the same from any static server
安全说明.html       网络、存储、脚本、应设标头；每条都有检验 / for the security office (Chinese)
cdn/               程序、图表程序块、样式表 / library, chart chunks, sheets
data/              数据、示例与 JSON Schema / datasets and their JSON Schema
storybook/         各组件的样例，从服务器打开 index.html / every piece; open index.html from a server
licences/          许可文本，list.txt 为清单 / licence texts, list.txt lists them
sbom.cdx.json      成分清单 CycloneDX / what is inside
integrity.json     各文件的 SHA-384 / hashes for integrity=""
proofs/            安全说明各条的检验程序，供查阅 / the tests behind each line, to read
`;
