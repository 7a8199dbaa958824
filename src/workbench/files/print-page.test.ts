import {expect} from '@open-wc/testing';
import {printPage} from './print-page.js';

describe('printing a page', () => {
  const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')];

  it('is begun in a frame out of view, of which there is one at a time', async () => {
    for (const title of ['one & “two”', 'three'])
      expect(await printPage(`<!DOCTYPE html><title>${title.replace('&', '&amp;')}</title><p>${title}`)).to.equal(true);
    expect(frames().map(({contentDocument}) => contentDocument?.title)).to.deep.equal(['three']);
    expect(frames()[0]?.getBoundingClientRect().right).to.be.below(0);
    frames()[0]?.remove();
  });
});
