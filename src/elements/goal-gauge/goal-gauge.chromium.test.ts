import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
// Here already, so that the test waits for the drawing alone.
import '../../chart/mount.js';
import '../../define.js';
import {gangzha} from '../../testing/report.js';
import type {TujieGoalGauge} from './goal-gauge.js';

describe('tujie-goal-gauge, as the system of a reader has it', () => {
  it('moves nothing for a reader who wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const report = await gangzha();
    const dial = await fixture<TujieGoalGauge>(
      html`<tujie-goal-gauge .report=${report} indicator="good-air-days-2019"></tujie-goal-gauge>`,
    );
    await waitUntil(() => dial.shadowRoot?.querySelector('.chart svg'), 'no chart', {timeout: 4000});
    const paths = (): string => dial.shadowRoot?.querySelector('.chart')?.innerHTML ?? '';
    const first = paths();
    await aTimeout(300);
    expect(paths()).to.equal(first);
    await emulateMedia({reducedMotion: 'no-preference'});
  });
});
