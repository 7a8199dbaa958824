import {expect} from '@open-wc/testing';
import {valueOfFile} from '../../testing/report.js';
import {storage} from '../../testing/storage.js';
import {Bench} from '../bench.js';
import {readText} from '../intake/reading.js';
import {Memory} from './memory.js';
import {isOlder, noteTaken, takenIn, type Taken} from './taken.js';
import {deserialize, FRESH, serialize, workIn, type Work} from './work.js';

let sample: string;
before(async () => (sample = JSON.stringify(await valueOfFile('gangzha-2019'))));

function bench(text = sample): Bench {
  const made = new Bench(new Memory(storage), () => {});
  made.take(readText(text, 'gangzha-2019.json'), 'gangzha-2019.json', true);
  return made;
}

const one: Taken = {kind: 'picture', name: 'a.png', report: 'a', edition: '0123456789ab', at: '2026-11-26T12:00:00.000Z'};
const named = (count: number): readonly Taken[] => Array.from({length: count}, (_, at) => ({...one, name: `${at}.png`}));

describe('what was taken away', () => {
  it('is noted with its report, its edition and its time, the latest last', () => {
    const it = bench();
    const before = Date.now();
    noteTaken(it, 'wechat', '题');
    noteTaken(it, 'picture', 'gangzha-2019.png');
    const [first, second, ...others] = it.work.taken ?? [];
    expect([first?.kind, first?.name, second?.kind, second?.name, others.length]).to.deep.equal([
      'wechat',
      '题',
      'picture',
      'gangzha-2019.png',
      0,
    ]);
    expect(first?.report).to.equal('gangzha-2019');
    expect(first?.edition).to.match(/^[0-9a-f]{12}$/);
    expect(Date.parse(first?.at ?? '')).to.be.within(before, Date.now());
  });

  it('is nothing where nothing is drawn', () => {
    const empty = new Bench(new Memory(storage), () => {});
    noteTaken(empty, 'picture', 'a.png');
    expect(empty.work.taken).to.equal(undefined);
  });

  it('is older once a sentence of the dataset is another, and no longer once it is as it was', () => {
    const it = bench();
    noteTaken(it, 'picture', 'gangzha-2019.png');
    const [taken] = it.work.taken as readonly [Taken];
    const show = (text: string): boolean => {
      it.take(readText(text, 'gangzha-2019.json'), 'gangzha-2019.json', true);
      return isOlder(taken, it);
    };
    expect(isOlder(taken, it)).to.equal(false);
    expect(show(sample.replaceAll('突破400亿元', '突破410亿元'))).to.equal(true);
    // White space is no edition.
    expect(show(JSON.stringify(JSON.parse(sample), null, 2))).to.equal(false);
    // Of another report nothing is said.
    expect(show(sample.replace('"gangzha-2019"', '"other-2019"'))).to.equal(false);
  });

  it('is no more than can be read, the latest of it', () => {
    expect(takenIn(named(61)).map(({name}) => name)).to.deep.equal(
      named(61)
        .slice(1)
        .map(({name}) => name),
    );
    const it = bench();
    it.set({taken: named(60)});
    noteTaken(it, 'table', 'last.csv');
    expect([it.work.taken?.length, it.work.taken?.[0]?.name, it.work.taken?.[59]?.name]).to.deep.equal([60, '1.png', 'last.csv']);
  });

  it('comes back from what was stored, without what is none', () => {
    const work: Work = {...FRESH, taken: [one]};
    expect(deserialize(serialize(work))).to.deep.equal(work);
    for (const key of Object.keys(one)) expect(takenIn([{...one, [key]: 4}, one]), key).to.deep.equal([one]);
    expect(takenIn([null, 'x', [], one])).to.deep.equal([one]);
    for (const odd of [undefined, null, 'x', {0: one}, 4])
      expect(workIn({version: 2, html: '', taken: odd}), String(odd)).to.deep.equal({...FRESH, html: ''});
  });

  it('goes with its work: another that is opened has its own, and the one before comes back with it', () => {
    const it = bench();
    noteTaken(it, 'picture', 'gangzha-2019.png');
    const {work} = it;
    it.exchange({...FRESH, data: {name: 'x', text: sample}});
    expect(it.work.taken).to.equal(undefined);
    it.exchange(it.former as Work);
    expect(it.work.taken).to.deep.equal(work.taken);
  });
});
