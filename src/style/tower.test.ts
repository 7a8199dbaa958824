import {expect} from '@open-wc/testing';
import {drawCells} from './cells.js';
import {drawTower} from './tower.js';

const growth = (count: number, more: object = {}): Parameters<typeof drawTower>[0] => ({kind: 'change', shape: 'square', count, ...more});

/** How many outlines a path has. */
const outlines = (path: string): number => (path.match(/M/g) ?? []).length;

describe('a tower of cells', () => {
  it('has a cell for each per cent on one ground with the tallest beside it, a part of one on top', () => {
    const [low, high] = [drawTower(growth(5), 'target', 10), drawTower(growth(9.5), 'target', 10)];
    expect([low.height, outlines(low.line), outlines(high.line)]).to.deep.equal([high.height, 5, 10]);
    expect(low.solid).to.equal('');
  });

  it('is open above where more is within the goal, and its band ends in dots', () => {
    expect(outlines(drawTower(growth(5, {open: 'more'}), 'target', 5).solid)).to.equal(1);
    expect(drawTower(growth(6, {to: 6.5}), 'target', 7).dots).to.not.equal('');
  });

  it('says its status by its fill', () => {
    const solid = (fill: 'achieved' | 'expected' | 'target'): readonly number[] => {
      const drawn = drawTower(growth(3), fill, 3);
      return [outlines(drawn.solid), outlines(drawn.line)];
    };
    expect([solid('achieved'), solid('expected'), solid('target')]).to.deep.equal([
      [3, 0],
      [3, 3],
      [0, 3],
    ]);
  });
});

describe('cells in rows of so many', () => {
  it('stand twenty to a row where that is asked for', () => {
    const [usual, long] = [drawCells(growth(18), 'target'), drawCells(growth(18), 'target', 20)];
    expect(long.height).to.be.below(usual.height);
    expect(long.width).to.be.above(usual.width);
  });
});
