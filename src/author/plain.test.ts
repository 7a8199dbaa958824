import {expect, fixture, html} from '@open-wc/testing';
import {parseReport} from '../model/parse.js';
import {reportOf} from '../testing/report.js';
import {plainHtml} from './index.js';

const WORDS = {gte: ['以上', 'floor'], lte: ['以下', 'ceiling']} as const;

/** The drawing of a goal in plain HTML, on the page: a dial for 70%, a bar for 4个. */
async function drawingOf(comparator: keyof typeof WORDS, number: number, unit: string): Promise<SVGSVGElement> {
  const [after] = WORDS[comparator];
  const printed = `${number}${unit}${after}`;
  const value = {printed, digits: String(number), unit, after, number, comparator} as const;
  const {report} = parseReport(reportOf({value, source: {exact: printed}}, {}, `新建公园${printed}。`));
  const piece = {tag: 'tujie-goal-gauge', attributes: {indicator: 'parks-2019'}};
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = plainHtml(report, {piece, fragment: true});
  return box.querySelector('svg') as SVGSVGElement;
}

/** The thin strokes in the colour of the goal: the arrow. */
const strokesOf = (svg: SVGSVGElement): readonly SVGPathElement[] => [...svg.querySelectorAll<SVGPathElement>('path[stroke-width="2"]')];

describe('the arrow of a goal in plain HTML', () => {
  it('on a bar leads from the figure to more for 以上, to less for 以下, and ends where the scale ends', async () => {
    for (const [comparator, [, sense]] of Object.entries(WORDS)) {
      const svg = await drawingOf(comparator as keyof typeof WORDS, 4, '个');
      const scale = (svg.querySelector('path[stroke-width="1"]') as SVGPathElement).getBBox();
      const [arrow, head, ...others] = strokesOf(svg) as [SVGPathElement, SVGPathElement, ...SVGPathElement[]];
      expect(others).to.deep.equal([]);
      const {x, width} = arrow.getBBox();
      // The figure stands at 4 of 5.
      const [left, right] = [x - scale.x, x + width - scale.x].map((at) => at / scale.width) as [number, number];
      if (sense === 'floor') expect([left > 0.7, right.toFixed(3)]).to.deep.equal([true, '1.000']);
      else expect([left.toFixed(3), right < 0.9]).to.deep.equal(['0.000', true]);
      // Its head comes to the tip and goes back.
      const total = head.getTotalLength();
      const tip = head.getPointAtLength(total / 2);
      const wing = head.getPointAtLength(total);
      expect(tip.x).to.be.closeTo(sense === 'floor' ? x + width : x, 0.1);
      expect(Math.sign(tip.x - wing.x), sense).to.equal(sense === 'floor' ? 1 : -1);
    }
  });

  it('on a dial points on along the arc, to the end on its side', async () => {
    for (const [comparator, [, sense]] of Object.entries(WORDS)) {
      const svg = await drawingOf(comparator as keyof typeof WORDS, 70, '%');
      const [arc, head] = strokesOf(svg) as [SVGPathElement, SVGPathElement];
      const from = head.getPointAtLength(0);
      const to = head.getPointAtLength(head.getTotalLength());
      const tip = [arc.getPointAtLength(0), arc.getPointAtLength(arc.getTotalLength())][sense === 'floor' ? 1 : 0] as DOMPoint;
      // Both ends of the arc are low; what points to one comes from above, and the tip lies on its own side.
      expect([from.y < tip.y, to.y < tip.y, tip.x > 70], sense).to.deep.equal([true, true, sense === 'floor']);
      expect(head.isPointInStroke(tip)).to.equal(true);
    }
  });
});
