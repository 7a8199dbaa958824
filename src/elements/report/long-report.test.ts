// A report of thousands of figures: drawn slice by slice, whole at its end, and at once where someone asks for its end.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {fictionalProvince} from '../../../tools/dev/fictional-province.js';
import {eachIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import {themesOf} from '../../model/find-theme.js';
import {textsOf} from '../../model/texts.js';
import './define.js';
import type {TujieReport} from './report.js';

const {report} = parseReport(fictionalProvince({figures: 2000, seed: 7}));
const marks = (element: Element): number => element.shadowRoot?.querySelectorAll('mark').length ?? 0;
const whole = new Set(eachIndicator(report).map(({path}) => path)).size;
const last = themesOf(report.chapters.filter((chapter) => themesOf(chapter).length).slice(-1)[0] as (typeof report.chapters)[0]).slice(
  -1,
)[0];

/** An element that has drawn its first slice. */
const begun = async (): Promise<TujieReport> => {
  const element = document.createElement('tujie-report');
  element.report = report;
  (await fixture(html`<div></div>`)).append(element);
  // Not until the next frame, which is late on a slow machine: the first turn in which something is drawn.
  while (!marks(element)) await new Promise((resolve) => setTimeout(resolve));
  return element;
};

describe('a long report', () => {
  it('is drawn in slices, between which the page has its turn, and tells of it when it is whole', async () => {
    const element = await begun();
    const first = marks(element);
    expect(first).to.be.below(whole / 4);
    let turns = 0;
    const count = (): void => {
      turns++;
      timer = setTimeout(count);
    };
    let timer = setTimeout(count);
    await oneEvent(element, 'tujie-load');
    clearTimeout(timer);
    expect(turns).to.be.above(5);
    expect(marks(element)).to.be.above(whole * 0.9);
    const text = (element.shadowRoot?.textContent ?? '').replace(/\s/g, '');
    let at = 0;
    for (const {text: said, block, paragraph} of textsOf(report)) {
      // Goals that the gauges say stand in them; a title stands in the list of contents too.
      if (block?.kind === 'goals' || !paragraph) continue;
      at = text.indexOf(said.replace(/\s/g, ''), at);
      expect(at, said).to.be.at.least(0);
    }
  });

  it('is complete for who waits for its update', async () => {
    const element = await begun();
    await element.updateComplete;
    expect(marks(element)).to.be.above(whole * 0.9);
  });

  it('draws all of it at once for a theme that somebody asks for, and for paper', async () => {
    const asked = await begun();
    expect(asked.show(last?.id ?? '')).to.equal(true);
    expect(marks(asked)).to.be.above(whole * 0.9);
    const printed = await begun();
    expect(marks(printed)).to.be.below(whole / 4);
    dispatchEvent(new Event('beforeprint'));
    expect(marks(printed)).to.be.above(whole * 0.9);
    dispatchEvent(new Event('afterprint'));
  });

  it('goes on where it stopped when it is moved', async () => {
    const element = await begun();
    const parent = element.parentElement as Element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parent.append(element);
    await element.updateComplete;
    expect(marks(element)).to.be.above(whole * 0.9);
  });
});
