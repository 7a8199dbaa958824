// The workbench as one file in the browsers of government desktops: a report comes in, the code goes out. `npm run test:old`.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {FLOOR, launchOld, NOTICE, OLD, OUT, WIDTHS} from './old-browsers.js';

before(() => mkdirSync(OUT, {recursive: true}));

const FILE = new URL('../../cdn/workbench.html', import.meta.url).href;
const TEXT = readFileSync(new URL('../data/workbench-report.txt', import.meta.url), 'utf8');
const PARAGRAPHS = TEXT.split(/\n+/).map((text) => `<w:p><w:r><w:t>${text.replace('虚构县', '文档县')}</w:t></w:r></w:p>`);
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const WORD = zipSync({
  '_rels/.rels': strToU8(RELATIONS),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPHS.join('')}</w:body></w:document>`,
  ),
});

/** In the page: pastes a text, drops a file, opens the example; gives the title of each dataset, and waits until the last is drawn with its chart. */
async function work(text, bytes) {
  const {shadowRoot: root} = document.querySelector('#tujie-workbench');
  const one = (selector) => root.querySelector(selector);
  const until = async (test) => {
    const began = Date.now();
    while (!test()) {
      if (Date.now() - began > 20000) throw new Error(`Never: ${test}. ${root.textContent.replace(/\s+/g, ' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  // A text beside a dataset that is there: it asks what the one is to the other.
  const asAnother = async () => {
    const answer = () => Array.from(root.querySelectorAll('button')).find((button) => button.textContent.includes('作为另一份报告'));
    await until(answer);
    answer().click();
  };
  const titles = [one('#dataset').textContent.trim()];
  const titled = async (words) => {
    await until(() => one('#dataset').textContent.includes(words));
    titles.push(one('#dataset').textContent.trim());
  };
  one('#example').click();
  await titled('demo.json');
  one('#use-whole').click();
  const {contentDocument: page} = one('iframe');
  const report = () => page.querySelector('tujie-report');
  const panel = () => report() && report().shadowRoot && report().shadowRoot.querySelector('tujie-goal-panel');
  await until(() => panel() && panel().shadowRoot && panel().shadowRoot.querySelector('[part~=base]'));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], 'a.docx'));
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
  await asAnother();
  await titled('a.docx');
  const field = one('#report-text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await asAnother();
  await titled('粘贴的报告');
  await until(() => report().shadowRoot.textContent.includes('突破'));
  one('input[value=tujie-goal-chart]').click();
  one('#add').click();
  const chart = () => page.querySelector('tujie-dataset > tujie-goal-chart');
  await until(() => chart() && chart().shadowRoot.querySelector('.chart svg'));
  const code = one('#output').value;
  one('#copy').click();
  await until(() => /已复制|已选中/.test(root.textContent));
  one('#clear').scrollIntoView();
  return {titles, code: code.slice(0, 120), wide: document.documentElement.scrollWidth - innerWidth};
}

for (const version of Object.keys(OLD).map(Number))
  test(`Chromium ${version}, the workbench as one file, opened from disk`, async () => {
    const browser = await launchOld(version);
    try {
      const page = await browser.open();
      for (const width of WIDTHS) {
        await page.resize(width);
        await page.goto(FILE);
        if (version < FLOOR) {
          const said = await page.run(async () => {
            while (!document.body.innerText) await new Promise((resolve) => setTimeout(resolve, 50));
            return [document.body.innerText, !!document.querySelector('#tujie-workbench').shadowRoot];
          });
          assert.match(said[0], /^图解工作台未能打开：.*较新的浏览器/);
          assert.equal(said[1], false);
          continue;
        }
        await page.picture(`${OUT}${version}-workbench-empty-${width}.png`);
        const {titles, code, wide} = await page.run(work, TEXT, [...WORD]);
        assert.deepEqual(titles, [
          '还没有报告：贴入或拖入报告，或打开示例',
          '示例县政府工作报告（demo.json）',
          '文档县政府工作报告（a.docx）',
          '虚构县政府工作报告（粘贴的报告）',
        ]);
        assert.match(code, /^<link rel="stylesheet" href="cdn\/tujie.css" \/>/);
        assert.ok(wide <= 0, `${wide}`);
        assert.deepEqual(
          page.lines.filter((line) => !NOTICE.test(line)),
          [],
        );
        await page.picture(`${OUT}${version}-workbench-${width}.png`);
        await page.run(() => localStorage.clear());
      }
    } finally {
      await browser.close();
    }
  });
