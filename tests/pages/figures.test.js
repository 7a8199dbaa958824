// Figures of every length in every width: no letter goes beyond its piece, no number stands on two lines, in pieces and in plain HTML.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const browser = ownBrowser();
let server;
before(async () => (server = await serve()));

const DIGITS = ['7', '40', '100', '2345', '1.25', '12345', '2345.6', '123456', '12345.67', '-1234567.89', '1234567890', '123456789012'];
const UNITS = ['', '%', '人', '亿元', '万元', '平方公里', '万立方米', '万千瓦时以上单位', ' billion yuan', ' square kilometres'];
const WORDS = [
  {},
  {before: '突破'},
  {before: '增长', after: '以上'},
  {before: '力争三年内累计达到', after: '左右'},
  {infix: '余', after: '以上'},
  {before: 'more than '},
];

/** Every number with every unit, the words around it in turn. */
const figures = DIGITS.flatMap((digits, row) =>
  UNITS.map((unit, column) => {
    const {before: first = '', infix = '', after = ''} = WORDS[(row + column) % WORDS.length];
    const parts = {before: first, digits, infix, unit: unit || '个', after};
    return Object.fromEntries(Object.entries({...parts, printed: Object.values(parts).join('')}).filter(([, text]) => text));
  }),
);
const goals = figures.map((value, index) => ({
  id: `figure-${index}`,
  variable: `figure-${index}`,
  name: index % 2 ? '城镇常住居民人均可支配收入增速' : '公园',
  status: 'target',
  tier: 'headline',
  // Shares are measured apart from the other figures in per cent, which no circle could hold.
  ...(value.unit === '%' && Math.abs(parseFloat(value.digits)) <= 100 ? {basis: '占全县'} : {}),
  value: {...value, number: Math.abs(parseFloat(value.digits)), comparator: 'gte'},
  changes: [
    {
      printed: `增长${value.digits}%以上`,
      before: '增长',
      digits: value.digits,
      unit: '%',
      after: '以上',
      comparator: 'gte',
      kind: 'growth',
      number: Math.abs(parseFloat(value.digits)),
    },
  ],
  source: {exact: value.printed, prefix: `第${index}项为`, suffix: '。'},
}));
/** The same of the year before, so that every goal has its result beside it. */
const results = goals.map((goal) => ({...goal, id: `${goal.id}-before`, status: 'achieved'}));
const textOf = (indicators) => indicators.map(({source}) => source.prefix + source.exact + source.suffix).join('');
const value = {
  schemaVersion: 1,
  id: 'shili',
  lang: 'zh-CN',
  title: '清源县二〇一九年政府工作报告',
  place: {name: '清源县'},
  source: {title: '清源县政府工作报告'},
  chapters: [
    {
      id: 'review-2018',
      role: 'review',
      period: {printed: '2018年', start: '2018', end: '2018'},
      title: '2018年工作',
      blocks: [{kind: 'text', paragraphs: [{text: textOf(results), indicators: results}]}],
    },
    {
      id: 'plan-2019',
      role: 'plan',
      period: {printed: '2019年', start: '2019', end: '2019'},
      title: '2019年工作',
      blocks: [
        {kind: 'keywords', keywords: ['稳中求进', '长期坚持绿色低碳循环发展之路不动摇', '1234567890项'].map((text) => ({text}))},
        {
          kind: 'goals',
          title: '主要目标',
          paragraphs: [{text: textOf(goals), indicators: goals}],
        },
      ],
    },
  ],
};

const {report, problems} = parseReport(value);
assert.deepEqual(problems, []);

/** In the page: what goes beyond the box that is to hold it, and the numbers that are cut though a line has room for them. */
function faults(selector) {
  const found = [];
  const range = document.createRange();
  const drawnRects = () => [...range.getClientRects()].filter(({width}) => width);
  const roomOf = (element) => {
    const block = element.closest('p, td, th, li, div, blockquote, summary') ?? element;
    const {paddingLeft, paddingRight} = getComputedStyle(block);
    return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  };
  let drawn = 0;
  const look = (root, {left, right}, name) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const element = text.parentElement;
      if (element?.closest('style, [inert]') || !text.data.trim()) continue;
      if (element?.closest('svg')) drawn++;
      range.selectNodeContents(text);
      for (const rect of drawnRects()) {
        const beyond = Math.max(rect.right - right, left - rect.left);
        if (beyond > 0.5) found.push(`${name}: ${text.data} ${Math.round(beyond)} px beyond`);
      }
      for (const {0: digits, index} of text.data.matchAll(/[-\d.]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + digits.length);
        const rects = drawnRects();
        const tops = new Set(rects.map(({top}) => Math.round(top)));
        const width = rects.reduce((sum, rect) => sum + rect.width, 0);
        if (tops.size > 1 && width <= roomOf(element ?? root.host)) found.push(`${name}: ${digits} on ${tops.size} lines`);
      }
    }
  };
  let count = 0;
  const all = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) {
        const box = element.getBoundingClientRect();
        if (!box.width) continue;
        count++;
        look(element.shadowRoot ?? element, box, element.id || element.getAttribute('indicator') || element.className || element.localName);
      }
      if (element.shadowRoot) all(element.shadowRoot);
    }
  };
  all(document);
  return {count, drawn, found: [...new Set(found)]};
}

/** In the page: draws pieces of a dataset in columns of so many pixels. */
async function draw({report, width, size, tags, font}) {
  document.body.innerHTML = '<tujie-dataset></tujie-dataset>';
  const dataset = document.body.firstElementChild;
  dataset.report = report;
  document.body.style.margin = '0';
  for (const name of ['--tujie-font', '--tujie-font-figure']) document.documentElement.style.setProperty(name, font);
  const attributes = (tag) =>
    /keyword-strip|goal-chart|goal-panel/.test(tag)
      ? [{}]
      : report.chapters[1].blocks[1].paragraphs[0].indicators.map(({id}) => ({indicator: id}));
  for (const [tag, more] of tags)
    for (const it of attributes(tag)) {
      const element = document.createElement(tag);
      for (const [name, text] of Object.entries({...it, ...more, size})) element.setAttribute(name, text);
      const column = document.createElement('div');
      column.style.width = `${width}px`;
      column.append(element);
      dataset.append(column);
    }
  await Promise.all([...dataset.querySelectorAll('*')].map((element) => element.updateComplete));
  for (const element of dataset.querySelectorAll('*'))
    element.shadowRoot?.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
}

const PIECES = [
  ['tujie-indicator-card', {}],
  ['tujie-indicator-card', {layout: 'wide'}],
  ['tujie-goal-gauge', {'no-chart': ''}],
  ['tujie-goal-gauge', {shape: 'dial', 'no-chart': ''}],
  ['tujie-keyword-strip', {}],
  ['tujie-goal-chart', {}],
  ['tujie-goal-panel', {}],
];

for (const size of ['normal', 'large'])
  for (const font of ['Noto Sans CJK SC', 'Arimo, Noto Sans SC'])
    test(`cards, gauges and keywords, ${size}, in ${font}`, async () => {
      const {page} = await open(browser, `${server.url}/examples/index.html`, {width: 400});
      for (const width of [150, 200, 280, 320]) {
        // A panel has a name and a figure in each row: it is as narrow as the narrowest phone.
        const tags = PIECES.filter(([tag]) => tag !== 'tujie-goal-panel' || width >= 280);
        await page.evaluate(draw, {report: value, width, size, tags, font});
        const {count, drawn, found} = await page.evaluate(faults, PIECES.map(([tag]) => tag).join());
        assert.ok(count > 400);
        assert.ok(drawn > 5, String(drawn));
        assert.deepEqual(found.slice(0, 20), [], `${width} px`);
      }
      await page.close();
    });

test('a figure inside a sentence, however narrow the column', async () => {
  const {page} = await open(browser, `${server.url}/examples/index.html`, {width: 400});
  for (const width of [200, 280]) {
    await page.evaluate(draw, {
      report: value,
      width,
      size: 'normal',
      tags: [['tujie-indicator-card', {layout: 'inline'}]],
      font: 'Noto Sans CJK SC',
    });
    const {count, found} = await page.evaluate(faults, 'div:has(> tujie-indicator-card)');
    assert.ok(count > 100);
    assert.deepEqual(found.slice(0, 8), [], `${width} px`);
  }
  await page.close();
});

test('plain HTML of the same, on a phone', async () => {
  const {page} = await open(browser, `${server.url}/examples/index.html`, {width: 400});
  for (const width of [280, 320]) {
    await page.setViewport({width, height: 800});
    await page.setContent(plainHtml(report, {profile: 'plain'}));
    await page.addStyleTag({content: 'body {font-family: Noto Sans CJK SC; margin: 0}'});
    const {count, found} = await page.evaluate(faults, '.tujie-goal');
    assert.ok(count > 100);
    assert.deepEqual(found.slice(0, 8), [], `${width} px`);
  }
  await page.close();
});

/** In the page: the marks of figures that stand on two lines though one has room for them, and last lines of one or two letters. */
function tornMarks() {
  const torn = [];
  const all = (root) => {
    for (const mark of root.querySelectorAll('mark')) {
      const range = document.createRange();
      range.selectNodeContents(mark);
      // A figure that is set apart in its tile begins with an empty line; words and digits of one line have other heights.
      const rects = [...range.getClientRects()].filter(({width}) => width);
      const [first] = rects;
      const isTorn = rects.some(({top, bottom}) => top > first.bottom - 4 || bottom < first.top + 4);
      const box = mark.closest('[part=tile], .say, p, li');
      const {paddingLeft, paddingRight} = getComputedStyle(box);
      const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (isTorn && rects.reduce((sum, {width}) => sum + width, 0) <= room) torn.push(mark.textContent);
    }
    const running = ['[part=item]', '[part=lead]', '[part=goals-text]'].map((part) => `${part}:not(:has(> .prose, > .ground))`);
    for (const item of root.querySelectorAll(`${running}, .prose`)) {
      const range = document.createRange();
      const letters = [];
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        for (let at = 0; at < walker.currentNode.data.length; at++) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          letters.push([walker.currentNode.data[at], Math.round(range.getBoundingClientRect().bottom)]);
        }
      const last = letters.filter(([, bottom]) => bottom > letters[letters.length - 1][1] - 6).map(([letter]) => letter);
      if (last.filter((letter) => /[\p{L}\p{N}]/u.test(letter)).length < 3 && letters.length > last.length)
        torn.push(`${last.join('')} alone`);
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) all(element.shadowRoot);
  };
  all(document);
  return torn;
}

for (const width of [280, 320, 360])
  test(`no figure of the report on two lines, no last line of two letters, at ${width} px`, async () => {
    const {page} = await open(browser, `${server.url}/examples/report.html`, {width});
    assert.deepEqual(await page.evaluate(tornMarks), []);
    await page.close();
  });
