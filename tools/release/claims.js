// What 安全说明 says, line by line. Each line has a proof of the same id in tests/security/proofs/, and a test fails where one of the two is missing.
import {CHUNKS} from '../build/lazy.js';
import {ASK, KEEP, POLICY, POLICY_CLASSIC, POLICY_OWN_LIT} from './headers.js';

/**
 * What stands between these marks is printed as code.
 *
 * @param {string} text
 */
const code = (text) => `\`${text}\``;

/** @typedef {{title: string, claims: Record<string, string>}} Section */

/**
 * The lines in their sections, in order.
 *
 * @type {Section[]}
 */
export const SECTIONS = [
  {
    title: '网络',
    claims: {
      'network-first': '打开网页时，除网页自身的文件外只请求：样式表、入口脚本、入口引用的脚本分块、数据文件，各一次。',
      'network-dataset-once': '同一份数据，一页上不论多少个图块使用，只请求一次；数据写在网页里（`src="#id"`）时不请求。',
      'network-chart-lazy': '图表脚本分块（ECharts）只在表盘或目标对照图进入视野后请求，全页各一次；不进入视野就不请求。',
      'network-own-host': '不向网页指定以外的任何主机发出请求。程序内的网址只是 XML 与 DTD 的名称，不会被访问。',
      'network-get-only': '请求都是普通 GET，没有参数，没有附加内容与自定义请求头；数据在别的主机上时不带 Cookie。',
      'network-no-channel': '不用 XMLHttpRequest、sendBeacon、WebSocket、EventSource、WebRTC、Worker、Service Worker。',
      'network-workbench':
        '编辑自用的图解工作台.html 另装在工具包里，全部内容在这一个文件中；它自带策略，浏览器不许它和它的预览发出任何请求。',
      'network-file': '双击打开 demo.html 时只读本文件夹内的文件，没有网络请求。',
    },
  },
  {
    title: '存储',
    claims: {
      'storage-cookies': '不读、不写 Cookie。',
      'storage-none': '不用 localStorage、sessionStorage、IndexedDB、Cache Storage。',
      'storage-workbench':
        '编辑自用的工作台只在编辑打开“在本机浏览器里保存这份工作”后，才把作品存在浏览器里；它不在本压缩包内，另装在工具包里。',
    },
  },
  {
    title: '脚本与策略',
    claims: {
      'script-no-eval': '程序中没有 `eval`、`new Function`，也不把文字当作程序定时执行；策略不需要 `unsafe-eval`、`unsafe-inline`。',
      'csp-header': `全部内容，图表在内，可在下面的策略（含 Trusted Types）下运行，没有一条违规：${code(POLICY)}`,
      'csp-classic': `传统脚本 tujie.classic.js 也没有一条违规；它的图表是随后加入的脚本，启用 Trusted Types 时另允许名为 ${code('tujie')} 的策略，只放行与它同在一处、或在它的脚本标签以 data-base 所写目录中的文件：${code(POLICY_CLASSIC)}`,
      'csp-classic-lit-only': `只允许 ${code('lit-html')} 时，传统脚本的文字与静态图示照常，只是没有图表。`,
      'csp-inline-dataset': '写在网页里的数据（`<script type="application/json">`）不是脚本，不需要放宽策略。',
      'csp-own-lit': `网页另有自己的 Lit，或两种脚本同在一页时，末尾加 ${code("'allow-duplicates'")}：${code(POLICY_OWN_LIT)}`,
      'csp-blocked': '脚本被策略挡住、被停用、下载失败，或浏览器太旧不能执行时，标签之间的原文照常显示。',
    },
  },
  {
    title: '数据',
    claims: {
      'data-text': '数据中的文字一律按文字显示，其中的标签、脚本不会成为网页内容。',
      'data-links': '数据中的网址只接受 `http://` 与 `https://`；`javascript:` 等一律拒收，不会成为链接。',
      'data-prototype': '`__proto__`、`constructor`、`prototype` 作键名一律不收，并报告所在位置。',
      'data-invisible': '控制字符与改变文字方向的字符一律去除，并报告所在位置。',
      'data-size': '数据文件超过 5 MiB 即停止接收。',
      'data-time': '30 秒内没有收完即放弃。',
      'data-encoding': '数据可为 UTF-8、GBK、GB18030，不论服务器如何标注；读不懂即报错，不作猜测。',
      'data-broken': '数据有误、缺失或换成了网页时，显示标签之间的原文，页面其他部分不受影响。',
    },
  },
  {
    title: '服务器',
    claims: {
      'server-static': '只需静态文件服务器，放在任何目录下都可以；文件之间只用相对地址。',
      'server-types':
        '.js 须为 `text/javascript`，.css 为 `text/css`，.json 为 `application/json`；可同时设 `X-Content-Type-Options: nosniff`。',
      'server-caching': `名称中带哈希的脚本分块（以 ${CHUNKS.map((name) => `${name}-`).join('、')} 开头）设 ${code(KEEP)}，再次打开时不再请求；其余文件（入口、样式表、传统脚本、数据）名称不变，设 ${code(ASK)}，每次核对，未变即 304。`,
      'server-cors':
        '数据在别的主机上时，该主机须设 `Access-Control-Allow-Origin`，本页策略的 `connect-src` 须加上该主机；缺一即不能读取，显示原文。',
      'server-gbk': '传统脚本与样式表只含 ASCII 字符，可直接用于 GB2312、GBK 网页。',
    },
  },
  {
    title: '完整性',
    claims: {
      'integrity-hashes': 'integrity.json 与下表为每个脚本、样式表的 SHA-384，与压缩包内的文件一致。',
      'integrity-entry': '标签带 `integrity` 时，文件被改动即不执行，显示原文。',
      'integrity-chunks': '如实说明：入口标签的 integrity 只核对入口文件本身，不核对它引用的脚本分块；传统脚本的图表程序也不在其内。',
      'integrity-map': '要核对全部模块，可在入口之前放入下面的 importmap（较新的浏览器支持，旧浏览器忽略）：脚本分块被改动即不执行。',
    },
  },
  {
    title: '成分',
    claims: {
      'contents-packages': '程序内的第三方成分只有下表所列；成分清单 sbom.cdx.json 与之一致，许可文本俱全。',
      'contents-no-import': '运行时不加载压缩包以外的任何程序。',
      'contents-fictional': '压缩包内没有真实的报告，没有任何人的姓名；示例的地名、数字和文字都是虚构的。',
      'contents-syntax': '模块不超出 ES2021 语法，传统脚本不超出 ES2017 语法。',
    },
  },
  {
    title: '不做的事',
    claims: {
      'not-page': '不改动网页的标题、地址与历史记录；不打开窗口，不弹对话框，不提交表单。',
      'not-device': '不请求位置、摄像头、麦克风、通知、剪贴板。',
      'not-globals':
        '在网页的全局名称中，只有 Lit 登记版本的 `litElementVersions`、`litHtmlVersions`、`litPropertyMetadata`、`reactiveElementVersions`；传统脚本另有 `tujieLazy`。',
    },
  },
];

/**
 * Every line by its id.
 *
 * @type {Record<string, string>}
 */
export const CLAIMS = Object.assign({}, ...SECTIONS.map(({claims}) => claims));
