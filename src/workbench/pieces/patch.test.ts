import {expect, fixture, html} from '@open-wc/testing';
import {nodesOf} from './composition.js';
import {patch} from './patch.js';

describe('the nodes of the preview', () => {
  const STEPS = [
    '<p>一</p><p>二</p>',
    '<p>一</p><p class="x">二<b>三</b></p><!-- 注 -->',
    '<h2>题</h2><p>一</p><p class="x">二</p>',
    '文<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><p>一</p>',
    '',
    '<ul><li>一</li><li>二</li></ul>',
  ];

  it('come to be what is wanted, from whatever was there', async () => {
    const box = await fixture(html`<div></div>`);
    for (const step of STEPS) {
      patch(box, nodesOf(step));
      expect(box.innerHTML.replace(/<!--[^>]*-->/, '')).to.equal(step.replace(/<!--[^>]*-->/, ''));
    }
    expect(box.querySelector('li')).to.be.instanceOf(HTMLLIElement);
  });

  it('stay the same where nothing changes, before and after what does', async () => {
    const box = await fixture(html`<div></div>`);
    patch(box, nodesOf('<p>一</p><p>二</p><p>三</p>'));
    const [first, second, third] = box.children;
    patch(box, nodesOf('<p>一</p><h2>新</h2><p>二</p><p>三</p>'));
    expect([box.children[0], box.children[2], box.children[3]]).to.deep.equal([first, second, third]);
    patch(box, nodesOf('<p>一</p><p>二改</p><p>三</p>'));
    expect(box.textContent).to.equal('一二改三');
  });

  it('take no name that the page does not take', async () => {
    const box = await fixture(html`<div></div>`);
    patch(box, nodesOf('<p "a=1 class="b">文</p>'));
    expect(box.textContent).to.equal('文');
  });
});
