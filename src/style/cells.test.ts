import {expect} from '@open-wc/testing';
import {drawCells, type CellsDrawing, type CellsToDraw} from './cells.js';

const FILLS = ['achieved', 'expected', 'target'] as const;
const count = (number: number, more: Partial<CellsToDraw> = {}): CellsToDraw => ({kind: 'count', count: number, shape: 'square', ...more});
const change = (number: number, more: Partial<CellsToDraw> = {}): CellsToDraw => count(number, {kind: 'change', ...more});
const subpaths = (data: string): number => data.split('M').length - 1;

/** The corners that a path comes to. */
function pointsOf(data: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = '', all = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (all.match(/-?[\d.]+/g) ?? []).map(Number);
    const [a = 0, b = 0] = numbers.slice(-2);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'h') x += b || a;
    else if (command === 'v') y += b || a;
    else if (command !== 'z') [x, y] = [x + a, y + b];
    expect(numbers.every(Number.isFinite), data).to.equal(true);
    points.push([x, y]);
  }
  return points;
}

const isInside = ({width, height, solid, line, dots}: CellsDrawing): boolean =>
  pointsOf(solid + line + dots).every(([x, y]) => x >= -0.2 && y >= -0.2 && x <= width + 0.2 && y <= height + 0.2);

const CASES: readonly CellsToDraw[] = [
  ...[1, 5, 10, 11, 60, 61, 120].flatMap((number) => (['square', 'person', 'home'] as const).map((shape) => count(number, {shape}))),
  ...[0.1, 0.5, 7.1, 10.5, 20.4, 30, 30.5, 40.2, 99.9, 100].flatMap((number) => [
    change(number),
    change(number, {isFall: true, open: 'more'}),
  ]),
  change(6, {to: 6.5}),
  change(6.5, {to: 7.2}),
  count(10, {open: 'more'}),
  count(10, {open: 'less'}),
  count(12, {holes: 7}),
  count(5, {rows: 2, open: 'more'}),
  count(93.5, {kind: 'share'}),
  count(100, {kind: 'ratio', parts: [8.3, 41.4, 50.3]}),
];

describe('cells', () => {
  it('stay in their box, in every fill', () => {
    for (const cells of CASES)
      for (const fill of FILLS) {
        const drawing = drawCells(cells, fill);
        expect(isInside(drawing), JSON.stringify([cells, fill, drawing.width, drawing.height])).to.equal(true);
        expect(Object.values(drawing).join('')).not.to.match(/NaN|undefined|Infinity/);
      }
  });

  it('are as many as are said', () => {
    for (const number of [1, 4, 10, 51, 60, 120]) {
      expect(subpaths(drawCells(count(number), 'achieved').solid)).to.equal(number);
      expect(subpaths(drawCells(count(number, {shape: 'home'}), 'target').line)).to.equal(number);
      // A head and shoulders.
      expect(subpaths(drawCells(count(number, {shape: 'person'}), 'achieved').solid)).to.equal(2 * number);
      const half = drawCells(count(number), 'expected');
      expect([subpaths(half.line), subpaths(half.solid)]).to.deep.equal([number, number]);
    }
    expect(subpaths(drawCells(change(7.1), 'achieved').solid)).to.equal(8);
    expect(subpaths(drawCells(count(5, {rows: 2}), 'achieved').solid)).to.equal(10);
  });

  it('stand ten to a row, twenty where they are many, and none is cut off for a row of its own', () => {
    const rows = (cells: CellsToDraw): readonly number[] => {
      const ys =
        drawCells(cells, 'achieved')
          .solid.match(/M[\d.]+ [\d.]+/g)
          ?.map((it) => it.split(' ')[1]) ?? [];
      return [...new Set(ys)].map((y) => ys.filter((it) => it === y).length);
    };
    expect(rows(count(12))).to.deep.equal([10, 2]);
    expect(rows(count(60))).to.deep.equal([10, 10, 10, 10, 10, 10]);
    expect(rows(count(61))).to.deep.equal([20, 20, 20, 1]);
    expect(rows(change(30))).to.deep.equal([10, 10, 10]);
    expect(rows(change(31))).to.deep.equal([20, 11]);
    expect(rows(change(10.5))).to.deep.equal([11]);
    expect(rows(change(40.5))).to.deep.equal([21, 20]);
  });

  it('have one size, whatever they count', () => {
    const side = (cells: CellsToDraw): string | undefined => /h[\d.]+/.exec(drawCells(cells, 'achieved').solid)?.[0];
    expect(new Set([count(1), count(120), change(7)].map(side)).size).to.equal(1);
  });

  it('have a part of a cell as wide as the part is', () => {
    const widths = (fill: (typeof FILLS)[number]): string => drawCells(change(1.5), fill).solid;
    expect(widths('achieved')).to.match(/h48.*h24v48h-24z$/);
    expect(widths('expected')).to.match(/v48h24z$/);
    expect(drawCells(change(0.01), 'achieved').solid).to.match(/h7v48/);
  });

  it('have dots for the upper part of a band', () => {
    expect(subpaths(drawCells(change(6, {to: 6.5}), 'target').dots)).to.equal(2);
    expect(subpaths(drawCells(change(6, {to: 7}), 'target').dots)).to.equal(4);
    expect(subpaths(drawCells(change(6, {to: 8}), 'target').dots)).to.equal(8);
    expect(subpaths(drawCells(change(6.5, {to: 7}), 'target').dots)).to.equal(2);
    expect(subpaths(drawCells(change(6, {to: 6.1}), 'target').dots)).to.equal(2);
    expect(drawCells(change(6), 'target').dots).to.equal('');
  });

  it('are open with a chevron behind the last', () => {
    const [plain, more, less] = [count(12), count(12, {open: 'more'}), count(12, {open: 'less'})].map((it) => drawCells(it, 'achieved'));
    expect([plain, more, less].map((it) => subpaths(it?.solid ?? ''))).to.deep.equal([12, 13, 13]);
    expect(more?.solid).not.to.equal(less?.solid);
    expect(drawCells(count(10, {open: 'more'}), 'achieved').width).to.be.above(drawCells(count(10), 'achieved').width);
  });

  it('hang from a line where they fall', () => {
    const [rise, fall] = [change(7), change(7, {isFall: true})].map((it) => drawCells(it, 'achieved'));
    expect(fall?.height).to.be.above(rise?.height ?? 0);
    expect(fall?.solid).to.contain(`M0 0h${fall?.width}`);
  });

  it('have holes for what is a part', () => {
    for (const fill of FILLS) {
      const [all, some] = [count(12), count(12, {holes: 7})].map((it) => subpaths(drawCells(it, fill).solid));
      expect((some ?? 0) - (all ?? 0), fill).to.equal(7);
    }
  });

  it('of a share are a field of a hundred places, always all of them', () => {
    for (const number of [0.5, 61, 93.5, 100]) {
      const {solid, dots} = drawCells(count(number, {kind: 'share'}), 'achieved');
      expect([subpaths(solid), subpaths(solid) + subpaths(dots)], `${number}`).to.deep.equal([Math.ceil(number), 100]);
    }
  });

  it('of a ratio are a bar of its parts, each as wide as it is large', () => {
    const {solid, width} = drawCells(count(100, {kind: 'ratio', parts: [10, 30, 60]}), 'achieved');
    const widths = [...solid.matchAll(/h(\d[\d.]*)/g)].map(([, it]) => Number(it));
    expect(widths).to.have.length(3);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).to.be.closeTo(3, 0.01);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).to.be.closeTo(6, 0.01);
    expect(widths.reduce((sum, it) => sum + it, 38)).to.be.closeTo(width, 0.2);
  });
});

describe('the fills', () => {
  /** How much of a drawing is dark, painted in black. */
  async function darkness(cells: CellsToDraw, fill: (typeof FILLS)[number]): Promise<number> {
    const {width, height, solid, line} = drawCells(cells, fill);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.ceil(width), Math.ceil(height)];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fill(new Path2D(solid), 'evenodd');
    context.lineWidth = 7;
    context.stroke(new Path2D(line));
    const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let at = 3; at < data.length; at += 4) sum += data[at] ?? 0;
    return Promise.resolve(sum / 255 / (data.length / 4));
  }

  it('differ in grey: what is done is darkest, what is planned lightest', async () => {
    for (const cells of [
      count(10),
      count(10, {shape: 'home'}),
      count(10, {shape: 'person'}),
      count(10, {holes: 10}),
      change(0.5),
      change(7),
      count(100, {kind: 'share'}),
      count(100, {kind: 'ratio', parts: [8.3, 41.4, 50.3]}),
    ]) {
      const [achieved = 0, expected = 0, target = 0] = await Promise.all(FILLS.map((fill) => darkness(cells, fill)));
      expect(achieved, JSON.stringify(cells)).to.be.above(1.08 * expected);
      expect(expected, JSON.stringify(cells)).to.be.above(1.08 * target);
    }
  });
});
