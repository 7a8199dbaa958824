import {expect} from '@open-wc/testing';
import {Memory} from './memory.js';
import {FRESH, serialize, deserialize, widthOf, type Work} from './work.js';

describe('what is kept', () => {
  it('comes back as it was', () => {
    const work: Work = {
      ...FRESH,
      html: '<p>文</p>',
      appearance: {palette: 'azure'},
      width: 360,
      inline: false,
      data: {name: 'x', text: '{}'},
    };
    expect(deserialize(serialize(work))).to.deep.equal(work);
  });

  it('is nothing where it is of another version, or none', () => {
    for (const stored of [null, '', '[]', '{"version":1,"html":"x"}', '{"html":"x"}', '{']) expect(deserialize(stored)).to.equal(undefined);
  });

  it('takes no value of another type', () => {
    const odd = {version: 2, html: 4, appearance: {palette: 'green', scheme: 'dark', x: 'y'}, width: 'wide', inline: 1, data: {name: 'x'}};
    expect(deserialize(JSON.stringify(odd))).to.deep.equal({...FRESH, appearance: {scheme: 'dark'}});
    expect([widthOf(1), widthOf(99999), widthOf(360.4), widthOf(NaN)]).to.deep.equal([150, 3840, 360, 750]);
  });

  it('is no error where the storage is closed or full', () => {
    const closed = new Memory(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    expect([closed.read(), closed.write('x')]).to.deep.equal([null, false]);
    closed.clear();
  });
});
