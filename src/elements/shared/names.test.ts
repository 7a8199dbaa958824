import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../define.js';
import {gangzha} from '../../testing/report.js';
import type {TujieIndicatorCard} from '../indicator-card/indicator-card.js';

const NAME = '城镇居民人均可支配收入';
const WORDS = ['城镇', '居民', '人均', '可支配', '收入'];

/** A card of this width, once it has its size. */
async function named(width: number) {
  const card = await fixture<TujieIndicatorCard>(
    html`<tujie-indicator-card indicator="urban-disposable-income-2018"></tujie-indicator-card>`,
  );
  card.style.width = `${width}px`;
  card.report = await gangzha();
  await card.updateComplete;
  const name = (): HTMLElement => card.shadowRoot?.querySelector('.title') as HTMLElement;
  const words = (): readonly (string | null)[] => Array.from(name().querySelectorAll('.held'), (it) => it.textContent);
  // A size is told in the frame that it is known in; after the next one it was.
  await nextFrame();
  await nextFrame();
  return {card, name, words};
}

describe('the name over a drawing', () => {
  it('stands in one piece where it takes one line', async () => {
    const {name, words} = await named(600);
    expect(name().textContent).to.equal(NAME);
    expect(words()).to.deep.equal([]);
  });

  it('breaks between words where it takes more, and is the same text', async () => {
    const {name, words} = await named(160);
    expect(name().textContent).to.equal(NAME);
    expect(words()).to.deep.equal(WORDS);
    for (const word of name().querySelectorAll('.held')) expect(word.getClientRects()).to.have.length(1);
  });

  it('is cut as soon as its line has become too short', async () => {
    const {card, name, words} = await named(600);
    card.style.width = '160px';
    await waitUntil(() => words().length);
    expect(words()).to.deep.equal(WORDS);
    expect(name().textContent).to.equal(NAME);
  });

  it('is cut before it is printed', async () => {
    const {name, words} = await named(600);
    window.dispatchEvent(new Event('beforeprint'));
    expect(words()).to.deep.equal(WORDS);
    window.dispatchEvent(new Event('afterprint'));
    expect(name().textContent).to.equal(NAME);
  });

  it('is cut where its piece is taken out of the page, which may put it back anywhere', async () => {
    const {card, name, words} = await named(600);
    card.remove();
    await waitUntil(() => words().length);
    expect(words()).to.deep.equal(WORDS);
    expect(name().textContent).to.equal(NAME);
  });

  it('stays as a translator made it', async () => {
    const {card, name, words} = await named(600);
    name().textContent = 'Per capita disposable income of urban residents';
    card.style.width = '160px';
    await nextFrame();
    await nextFrame();
    expect(name().textContent).to.equal('Per capita disposable income of urban residents');
    expect(words()).to.deep.equal([]);
  });
});
