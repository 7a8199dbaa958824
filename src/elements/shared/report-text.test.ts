// What stands between the tags of a drawn piece, for what reads the text of a page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {reportOf} from '../../testing/report.js';
import {part} from '../../testing/page.js';

const report = reportOf();
const FALLBACK = '新建公园（2019年目标）4个，增长7%';

const sentence = async (children: unknown = FALLBACK): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`
    <p>报告提出，<tujie-indicator-card layout="inline" indicator="parks-2019" .report=${report}>${children}</tujie-indicator-card>。</p>
  `);
  expect(part(box.firstElementChild as Element, 'base')?.textContent).to.contain('4个');
  return box;
};

/** How often the browser finds a text in the page. */
const timesFound = (text: string): number => {
  const {find} = window as unknown as {find: (text: string) => boolean};
  getSelection()?.removeAllRanges();
  let times = 0;
  while (times < 9 && find.call(window, text)) times += 1;
  return times;
};

describe('the text of a piece that is drawn', () => {
  it('is read by innerText, once', async () => {
    expect((await sentence()).innerText.trim()).to.equal(`报告提出，${FALLBACK}。`);
    expect((await sentence('')).innerText.trim()).to.equal('报告提出，。');
    const block = await fixture<HTMLElement>(html`
      <div>
        <tujie-indicator-card indicator="parks-2019" .report=${report}>
          <p>新建公园4个。</p>
          <p>增长7%。</p>
        </tujie-indicator-card>
      </div>
    `);
    expect(block.innerText.trim()).to.equal('新建公园4个。\n\n增长7%。');
  });

  it('is found once in the page', async () => {
    await sentence();
    expect(timesFound('4个')).to.equal(1);
  });

  it('takes no focus, no room, and no pixel', async () => {
    const wide = html`<a href="#top">${FALLBACK.repeat(40)}</a><img alt="" width="900" height="900" style="position: fixed; inset: 0" />`;
    const box = await sentence(wide);
    const link = box.querySelector('a') as HTMLElement;
    link.focus();
    expect(document.activeElement).to.equal(document.body);
    const {width, height} = (await sentence()).getBoundingClientRect();
    expect(box.getBoundingClientRect().width).to.equal(width);
    expect(box.getBoundingClientRect().height).to.be.closeTo(height, 0.01);
    expect(box.scrollWidth).to.equal(box.clientWidth);
    expect(document.documentElement.scrollHeight).to.be.at.most(Math.max(innerHeight, document.body.offsetHeight + 16));
    const {left, top} = (box.firstElementChild as Element).getBoundingClientRect();
    expect(box.contains(document.elementFromPoint(left + 300, top + 300))).to.equal(false);
  });

  it('is there, too, where it comes after the drawing', async () => {
    const box = await sentence('');
    box.firstElementChild?.append('新建公园4个');
    expect(box.innerText.trim()).to.equal('报告提出，新建公园4个。');
  });
});

describe('the heading of a piece', () => {
  it('is that of the author as soon as there is one, and that of the report again without', async () => {
    const card = await fixture<HTMLElement & {updateComplete: Promise<unknown>}>(html`
      <tujie-indicator-card indicator="parks-2019" .report=${report}></tujie-indicator-card>
    `);
    const name = (): string => {
      const heading = part(card, 'name');
      const own = heading?.querySelector('slot')?.assignedNodes() ?? [];
      return [...own, heading].map((node) => node?.textContent ?? '').join('');
    };
    const changed = async (act: () => void): Promise<string> => {
      const told = new Promise((resolve) => card.shadowRoot?.addEventListener('slotchange', resolve, {once: true}));
      act();
      await told;
      await card.updateComplete;
      return name();
    };
    expect(name()).to.equal('新建公园');
    const own = document.createElement('b');
    own.slot = 'heading';
    own.textContent = '公园';
    expect(await changed(() => card.append(own))).to.equal('公园');
    expect(await changed(() => own.remove())).to.equal('新建公园');
  });
});
