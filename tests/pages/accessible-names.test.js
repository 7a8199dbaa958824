// What assistive technology is told of the pieces: their tree as Chromium gives it.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {pageOf} from './site.js';

const PIECES = `<tujie-dataset src="/data/gangzha-2019.json">
<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>
<tujie-indicator-card indicator="gdp-2019"></tujie-indicator-card>
<tujie-indicator-card indicator="service-sales-2019"></tujie-indicator-card>
<tujie-goal-gauge indicator="industrial-sales-2019"></tujie-goal-gauge>
<tujie-goal-gauge indicator="good-air-days-2019" shape="dial"></tujie-goal-gauge>
<tujie-goal-chart chapter="plan-2019"></tujie-goal-chart>
<tujie-goal-panel chapter="plan-2019" before="beside"></tujie-goal-panel>
<tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
<tujie-theme-card theme="theme-2019-3"></tujie-theme-card>
<tujie-theme-timeline layout="mirrored" collapsed></tujie-theme-timeline>
<tujie-report></tujie-report></tujie-dataset>`;

const browser = ownBrowser();
let nodes;
before(async () => {
  const server = await serve({pages: {'/page.html': pageOf(PIECES)}});
  const {page} = await open(browser, `${server.url}/page.html`, {height: 20000});
  // The columns come when they are in view.
  await page.waitForFunction(() => document.querySelector('tujie-goal-chart').shadowRoot.querySelector('.chart svg'));
  nodes = [];
  const visit = ({children = [], ...node}, parents) => {
    nodes.push({...node, parents});
    for (const child of children) visit(child, [...parents, node]);
  };
  visit(await page.accessibility.snapshot({interestingOnly: false}), []);
});

test('no name is told twice in a row', () => {
  // The text, or the heading, of what has a name is that name.
  const told = nodes.filter(
    ({role, name, parents}) =>
      name?.trim() && !/TextBox|none/.test(role) && !(/StaticText|heading/.test(role) && parents.some((parent) => parent.name === name)),
  );
  assert.ok(told.length > 100);
  assert.deepEqual(
    told.flatMap(({role, name}, index) => (name === told[index - 1]?.name ? [`${told[index - 1].role}, ${role}: ${name}`] : [])),
    [],
  );
});

test('what is a picture has a name; a goal has none, and is told as its text', () => {
  const isPicture = ({role}) => /^(img|image|SvgRoot)$/.test(role);
  const pictures = nodes.filter((node) => isPicture(node) && !node.parents.some(isPicture));
  // That of the columns of a goal chart, which has a table too.
  assert.deepEqual(
    pictures.map(({name}) => name.slice(0, 6)),
    ['地区生产总值'],
  );
});

test('every disclosure is told with its figure, and no two alike', () => {
  const disclosures = nodes.flatMap(({role, name}) => (role === 'DisclosureTriangle' ? [name] : []));
  assert.deepEqual(disclosures.slice(0, 3), [
    '报告原文 地区生产总值 2018年预计',
    '报告原文 地区生产总值 2019年目标',
    '报告原文 服务业应税销售收入 2019年目标',
  ]);
  assert.equal(new Set(disclosures).size, disclosures.length);
});

test('the signs of a key are not read out', () => {
  assert.deepEqual(
    nodes.filter(({name}) => /[■◆]/.test(name)).map(({name}) => name),
    [],
  );
});
