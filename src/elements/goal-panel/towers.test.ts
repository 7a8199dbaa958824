import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {parseReport} from '../../model/parse.js';
import {gangzha, valueOfFile} from '../../testing/report.js';
import type {TujieGoalPanel} from './goal-panel.js';

const draw = async (keys: Partial<TujieGoalPanel>): Promise<TujieGoalPanel> => {
  const panel = Object.assign(document.createElement('tujie-goal-panel'), keys);
  await fixture(html`<div>${panel}</div>`);
  await panel.updateComplete;
  return panel;
};

describe('towers of a panel', () => {
  it('sets the numbers of all towers on one line, their words above and below it, and no line into the text', async () => {
    const panel = await draw({report: await gangzha(), chapter: 'plan-2019', layout: 'towers'});
    for (const width of ['460px', '900px']) {
      panel.style.width = width;
      const towers = [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('.tower') ?? [])];
      const digits = towers.map((it) => it.querySelector('.digits')?.getBoundingClientRect().top ?? 0);
      expect(Math.max(...digits) - Math.min(...digits), width).to.be.below(1);
      expect(new Set(towers.map((it) => it.getBoundingClientRect().top)).size, width).to.equal(1);
    }
    const said = [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('.tower .say') ?? [])].map(({innerText}) => innerText);
    expect(said[2]).to.equal('增长10%以上；');
  });

  it('takes the size of its digits from a token, a long figure less of it', async () => {
    const panel = await draw({report: parseReport(await valueOfFile('province-plan')).report, chapter: 'plan-2026'});
    const all = panel.shadowRoot?.querySelectorAll('.digits');
    const sizes = (): readonly number[] => Array.from(all ?? [], (it) => parseFloat(getComputedStyle(it).fontSize));
    const usual = sizes();
    panel.style.setProperty('--digits-size', '3.9em');
    expect(new Set(usual).size).to.be.above(1);
    sizes().forEach((size, index) => {
      expect(size).to.be.closeTo(2 * (usual[index] ?? 0), 0.1);
    });
  });
});
