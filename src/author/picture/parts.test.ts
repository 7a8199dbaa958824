import {expect} from '@open-wc/testing';
import {partsOf} from './parts.js';
import type {Block} from './shapes.js';

const block = (top: number, bottom: number, lines: readonly number[] = []): Block => ({top, bottom, lines});

/** Numbers that look random, the same each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below;
}

describe('where a long picture is cut', () => {
  it('cuts in the gap between two blocks', () => {
    expect(partsOf(300, 200, [block(0, 150), block(170, 300)])).to.deep.equal([
      {top: 0, bottom: 160},
      {top: 160, bottom: 300},
    ]);
  });

  it('ends a part before a heading where that makes it not much shorter', () => {
    const blocks = [block(0, 140), {...block(150, 171), isHead: true}, block(170, 180), block(185, 260)];
    expect(partsOf(260, 200, blocks)[0]).to.deep.equal({top: 0, bottom: 145});
  });

  it('cuts a block that is higher than a picture between its lines, and never one that has none', () => {
    expect(partsOf(300, 200, [block(0, 300, [90, 180, 270])])).to.deep.equal([
      {top: 0, bottom: 180},
      {top: 180, bottom: 300},
    ]);
    expect(partsOf(400, 200, [block(0, 300), block(310, 400)])[0]).to.deep.equal({top: 0, bottom: 300});
  });

  it('leaves nothing out, tells nothing twice, and cuts nothing that fits, whatever the blocks', () => {
    for (let seed = 1; seed < 2000; seed++) {
      const below = random(seed);
      const blocks: Block[] = [];
      let at = 0;
      while (blocks.length < 40) {
        const top = at + below(30);
        const bottom = top + 1 + below(120);
        blocks.push({...block(top, bottom), isHead: below(5) === 0});
        // Some stand beside each other.
        at = below(4) === 0 ? top : bottom;
      }
      const height = Math.max(...blocks.map(({bottom}) => bottom)) + below(20);
      const parts = partsOf(height, 150 + below(300), blocks);
      expect(parts[0]?.top).to.equal(0);
      expect(parts[parts.length - 1]?.bottom).to.equal(height);
      parts.forEach(({top, bottom}, index) => {
        expect(bottom, `seed ${seed}`).to.be.greaterThan(top);
        if (index) expect(top).to.equal(parts[index - 1]?.bottom);
        expect(
          blocks.filter((it) => bottom > it.top && bottom < it.bottom),
          `seed ${seed}`,
        ).to.deep.equal([]);
      });
    }
  });
});
