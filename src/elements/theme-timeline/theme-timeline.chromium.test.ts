import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../define.js';
import {gangzha} from '../../testing/report.js';
import type {TujieThemeTimeline} from './theme-timeline.js';

describe('tujie-theme-timeline, in windows of two widths', () => {
  it('has counterparts side by side where there is room, one under the other where there is none', async () => {
    await setViewport({width: 1280, height: 800});
    const report = await gangzha();
    const timeline = await fixture<TujieThemeTimeline>(
      html`<tujie-theme-timeline layout="mirrored" .report=${report}></tujie-theme-timeline>`,
    );
    const lefts = (): readonly number[] =>
      ['theme-2018-2', 'theme-2019-2'].map(
        (id) => timeline.shadowRoot?.querySelector(`[data-id='${id}']`)?.getBoundingClientRect().left ?? -1,
      );
    const [left = 0, right = 0] = lefts();
    expect(right).to.be.above(left + 400);
    await setViewport({width: 360, height: 800});
    expect(new Set(lefts()).size).to.equal(1);
    await setViewport({width: 800, height: 600});
  });
});
