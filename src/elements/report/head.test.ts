// The head of a report: its list of contents, and the steps that it stands on.
import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import type {Report} from '../../model/schema.js';
import {part} from '../../testing/page.js';
import {gangzha} from '../../testing/report.js';
import type {TujieReport} from './report.js';

const WIDTHS = [280, 320, 768, 1280, 1440];
const LONG = '二、“十三五”时期发展成就和“十四五”时期主要目标任务';

const headOf = async (report: Report, width: number): Promise<Element> => {
  const box: HTMLElement = await fixture(html`<div><tujie-report .report=${report}></tujie-report></div>`);
  box.style.width = `${width}px`;
  const element = box.firstElementChild as TujieReport;
  await element.updateComplete;
  return part(element, 'header') as Element;
};

describe('the head of a report', () => {
  let reports: readonly Report[];
  before(async () => {
    const report = await gangzha();
    const [chapter] = report.chapters;
    const titled = Array.from(
      {length: 12},
      (_, index) => ({...chapter, id: `c-${index}`, title: LONG, blocks: []}) as unknown as Report['chapters'][number],
    );
    reports = [report, {...report, chapters: titled}];
  });

  it('ends its steps whole, however wide and high it is', async () => {
    for (const report of reports)
      for (const width of WIDTHS) {
        const head = await headOf(report, width);
        const [box, band, path] = [head.querySelector('.steps'), head, head.querySelector('.steps path')].map((it) =>
          (it as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        expect(path.width).to.be.above(80);
        for (const outer of [box, band]) {
          expect(path.left).to.be.least(outer.left - 1);
          expect(path.top).to.be.least(outer.top - 1);
          expect(path.right).to.be.most(outer.right + 1);
          expect(path.bottom).to.be.most(outer.bottom + 1);
        }
      }
  });

  it('breaks the titles of its contents between words, on lines as close as those of a title, each as high as a finger', async () => {
    const head = await headOf(reports[1] as Report, 320);
    for (const button of head.querySelectorAll('nav button')) {
      expect(button.textContent).to.equal(LONG);
      for (const word of button.querySelectorAll('.held'))
        expect(new Set(Array.from(word.getClientRects(), ({top}) => top)).size, word.textContent).to.equal(1);
      const lines = new Set(Array.from(button.querySelectorAll('.held'), (word) => Math.round(word.getBoundingClientRect().top)));
      expect([...button.querySelectorAll('.held')].map((it) => it.textContent)).to.include('十四五');
      expect(lines.size).to.be.above(1);
      const size = parseFloat(getComputedStyle(button).fontSize);
      expect(button.getBoundingClientRect().height)
        .to.be.least(44)
        .and.below(44 + 1.5 * size * lines.size);
    }
  });
});
