import {expect} from '@open-wc/testing';
import {leadsInto} from './leads-into.js';

describe('a path that leads into another', () => {
  const cases: readonly [string, string, boolean][] = [
    ['$.chapters[1]', '$.chapters[1]', true],
    ['$.chapters[1].title', '$.chapters[1]', true],
    ['$.chapters[1][0]', '$.chapters[1]', true],
    ['$.chapters[11].title', '$.chapters[1]', false],
    ['$.titleIndicators[0]', '$.title', false],
    ['$.chapters', '$.chapters[1]', false],
    ['$', '$', true],
  ];
  for (const [path, outer, expected] of cases) {
    it(`${path} ${expected ? 'leads' : 'does not lead'} into ${outer}`, () => {
      expect(leadsInto(path, outer)).to.equal(expected);
    });
  }
});
