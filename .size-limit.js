// The budget of every page, as its files are served: brotli, each file on its own.
import {filesOf, lazyFile, lazyFiles} from './tools/build/bundles.js';

const inCdn = (files) => files.map((file) => `cdn/${file}`);
const page = (...entries) => [...inCdn(filesOf(...entries)), 'cdn/tujie.css'];
const without = (files, others) => files.filter((file) => !others.includes(file));

const chart = filesOf(lazyFile('dial'));

const late = (...names) => inCdn(names.flatMap((name) => lazyFiles(`workbench-${name}`)));

export default [
  {name: 'a page with one card, its sheet and its data', path: page('indicator-card.js'), limit: '26.5 KiB', brotli: true},
  {name: 'the whole report before ECharts', path: page('report.js'), limit: '48.5 KiB', brotli: true},
  {name: 'every tag before ECharts', path: page('tujie.js'), limit: '58.6 KiB', brotli: true},
  {name: 'the classic build before ECharts', path: ['cdn/tujie.classic.js', 'cdn/tujie.classic.css'], limit: '60 KiB', brotli: true},
  {name: 'ECharts for dials, lazy', path: inCdn(chart), limit: '95 KiB', brotli: true},
  {name: 'what the goal chart adds to it', path: inCdn(without(filesOf(lazyFile('bars')), chart)), limit: '35.6 KiB', brotli: true},
  {name: 'the workbench, for authors', path: 'cdn/workbench.js', limit: '117.3 KiB', brotli: true},
  {
    name: 'what reads a text in the workbench, lazy',
    path: late('text', 'figures'),
    limit: '57.2 KiB',
    brotli: true,
  },
  {name: 'what reads .docx beside it, lazy', path: late('docx'), limit: '9 KiB', brotli: true},
  {name: 'what reads .html beside it, lazy', path: late('html'), limit: '13 KiB', brotli: true},
  {name: 'what several late parts of it share, lazy', path: late('chunk'), limit: '46 KiB', brotli: true},
  {name: 'pictures, frames and what was taken away, lazy', path: late('ways', 'picture'), limit: '26.5 KiB', brotli: true},
  {name: 'the proofreading, lazy', path: late('proofreading'), limit: '16.5 KiB', brotli: true},
  {name: 'the workbench as one file', path: 'cdn/workbench.html', limit: '442 KiB', brotli: true},
  {name: 'the same as it lies on a disk', path: 'cdn/workbench.html', limit: '1575 KiB', brotli: false},
  {name: 'what the command draws pictures with, in no page', path: 'cdn/picture.js', limit: '50 KiB', brotli: true},
  {name: 'ECharts for dials in the classic build, lazy', path: 'cdn/tujie.chart.classic.js', limit: '95 KiB', brotli: true},
  {name: 'what the goal chart adds to it there', path: 'cdn/tujie.bars.classic.js', limit: '35.6 KiB', brotli: true},
];
