// The budget of every page, as its files are served: brotli, each file on its own.
import {filesOf, lazyFile} from './tools/build/bundles.js';

const inCdn = (files) => files.map((file) => `cdn/${file}`);
const page = (...entries) => [...inCdn(filesOf(...entries)), 'cdn/tujie.css'];
const without = (files, others) => files.filter((file) => !others.includes(file));

const chart = filesOf(lazyFile('dial'));

export default [
  {name: 'a page with one card, its sheet and its data', path: page('indicator-card.js'), limit: '20.9 KiB', brotli: true},
  {name: 'the whole report before ECharts', path: page('report.js'), limit: '31.7 KiB', brotli: true},
  {name: 'every tag before ECharts', path: page('tujie.js'), limit: '37.2 KiB', brotli: true},
  {name: 'the classic build before ECharts', path: ['cdn/tujie.classic.js', 'cdn/tujie.classic.css'], limit: '39.3 KiB', brotli: true},
  {name: 'ECharts for dials, lazy', path: inCdn(chart), limit: '95 KiB', brotli: true},
  {name: 'what the goal chart adds to it', path: inCdn(without(filesOf(lazyFile('bars')), chart)), limit: '35.6 KiB', brotli: true},
  {name: 'the workbench, for authors', path: 'cdn/workbench.js', limit: '97 KiB', brotli: true},
  {name: 'what reads a text in the workbench, lazy', path: `cdn/${lazyFile('workbench-read')}`, limit: '37.8 KiB', brotli: true},
  {name: 'the workbench as one file', path: 'cdn/workbench.html', limit: '333 KiB', brotli: true},
  {name: 'the same as it lies on a disk', path: 'cdn/workbench.html', limit: '1200 KiB', brotli: false},
  {name: 'ECharts for dials in the classic build, lazy', path: 'cdn/tujie.chart.classic.js', limit: '95 KiB', brotli: true},
  {name: 'what the goal chart adds to it there', path: 'cdn/tujie.bars.classic.js', limit: '35.6 KiB', brotli: true},
];
