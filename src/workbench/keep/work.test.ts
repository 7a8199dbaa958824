import {expect} from '@open-wc/testing';
import type {Review} from '../../read/review.js';
import {storage} from '../../testing/storage.js';
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

  it('keeps what was decided of a dataset, and whether it was drafted', () => {
    const review = {
      doubts: [{code: 'name', path: '$', quote: '某', assumed: '某', harm: 2, state: 'open'} as const],
      confirmations: [{id: 'a', hash: 'b'}],
      quotes: [{exact: '3', category: 'date', reason: '日期'}],
    };
    const work: Work = {...FRESH, data: {name: 'x', text: '{}', review, isDraft: true}};
    expect(deserialize(serialize(work))).to.deep.equal(work);
    for (const odd of [{doubts: [4]}, {quotes: [{exact: 'x'}]}, {confirmations: 'x'}, []])
      expect(deserialize(serialize({...work, data: {name: 'x', text: '{}', review: odd as unknown as Review}}))?.data).to.deep.equal({
        name: 'x',
        text: '{}',
      });
  });

  it('is kept only where that is switched on, and gone when it is switched off', () => {
    const store = storage();
    const memory = new Memory(() => store);
    const once = (): string => 'x';
    memory.write(once);
    expect([memory.read(), memory.isOn]).to.deep.equal([null, false]);
    memory.turn(true, once);
    expect([memory.isOn, memory.isKept, new Memory(() => store).read()]).to.deep.equal([true, true, 'x']);
    memory.turn(false, once);
    expect([memory.read(), memory.isOn]).to.deep.equal([null, false]);
  });

  it('is no error where the storage is closed or full', () => {
    const closed = new Memory(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    expect(closed.read()).to.equal(null);
    closed.turn(true, () => 'x');
    expect([closed.isOn, closed.isKept]).to.deep.equal([true, false]);
    closed.turn(false, () => 'x');
    expect([closed.isOn, closed.isKept]).to.deep.equal([false, true]);
  });
});
