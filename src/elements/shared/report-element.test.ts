import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../define.js';
import {gangzha} from '../../testing/report.js';
import {consoleDuring, part, shownText} from '../../testing/page.js';

describe('what stands between the tags of a piece', () => {
  const missing = async (children: unknown): Promise<Element> => {
    let card!: Element;
    const report = await gangzha();
    await consoleDuring(async () => {
      const box = await fixture(html`<div></div>`);
      const told = oneEvent(box, 'tujie-error');
      card = await fixture(html`<tujie-indicator-card .report=${report} indicator="gone-2019">${children}</tujie-indicator-card>`, {
        parentNode: box,
      });
      await told;
    });
    return card;
  };

  it('is shown where there is nothing to draw', async () => {
    for (const children of ['新建公园4个。', html`<b>新建公园4个。</b>`, html`<b slot="heading">题</b><b>新建公园4个。</b>`]) {
      const card = await missing(children);
      expect([shownText(card), part(card, 'error')]).to.deep.equal(['新建公园4个。', null]);
    }
  });

  it('is no text for a reader where it is made for a slot of the drawing, or is white space alone: the state is said', async () => {
    for (const children of [html`<b slot="heading">题</b>`, html`<b slot="note">注</b>`, '  \n ', html`<!-- 注 -->`])
      expect(shownText(await missing(children))).to.equal('数据中没有“gone-2019”。');
  });
});
