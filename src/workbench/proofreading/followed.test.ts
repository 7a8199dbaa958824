import {expect} from '@open-wc/testing';
import {findIndicator} from '../../model/lookup.js';
import {stretchesOf} from '../../model/stretches.js';
import {textsOf} from '../../model/texts.js';
import {gangzha} from '../../testing/report.js';
import {followedOf} from './followed.js';

describe('what the drawing follows', () => {
  it('is under a name that the drawing gives it, for every figure of a report', async () => {
    const report = await gangzha();
    for (const placed of textsOf(report))
      for (const {id} of placed.indicators) {
        const found = findIndicator(report, id);
        const {ids, theme} = followedOf(found as NonNullable<typeof found>, placed, 0);
        const marked = stretchesOf(placed.text, placed.indicators).map((it) => it.id);
        expect(theme ? [theme] : ids.filter((it) => marked.includes(it)), id).to.not.be.empty;
        if (placed.paragraph) expect(theme).to.equal('');
      }
  });
});
