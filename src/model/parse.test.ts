import {expect} from '@open-wc/testing';
import {reportOf, valueOfFile} from '../testing/report.js';
import {parseReport} from './parse.js';
import {ReportError} from './problem.js';

const errorOf = (value: unknown): ReportError => {
  try {
    parseReport(value);
  } catch (error) {
    if (error instanceof ReportError) return error;
  }
  throw new Error('expected a ReportError');
};

describe('parseReport', () => {
  it('reads the whole dataset without a problem', async () => {
    const {report, problems} = parseReport(await valueOfFile('gangzha-2019'));
    expect(problems).to.deep.equal([]);
    expect(report.chapters.map(({year}) => year)).to.deep.equal([2018, 2019]);
  });

  it('keeps keys that it does not know, at every level', () => {
    const {report} = parseReport(reportOf({extra: {deep: [1]}}, {more: 'kept'}));
    expect(report['more']).to.equal('kept');
    expect(report.chapters[0]?.goals[0]?.['extra']).to.deep.equal({deep: [1]});
  });

  it('leaves a faulty indicator out, says where and which, and keeps its text and its neighbours', () => {
    const value = reportOf() as {chapters: {goals: object[]}[]};
    const good = value.chapters[0]?.goals[0] as object;
    value.chapters[0]?.goals.unshift({...good, id: 'bad-2019', value: {printed: 4}}, {...good, id: 'worse-2019', status: 'done', tier: 1});
    const {report, problems} = parseReport(value);
    expect(report.chapters[0]?.goals.map(({id}) => id)).to.deep.equal(['parks-2019']);
    expect(report.chapters[0]?.goalsText).to.equal('新建公园4个，增长7%。');
    expect(problems.map(({path, indicator}) => [path, indicator?.id])).to.deep.equal([
      ['$.chapters[0].goals[0].value.printed', 'bad-2019'],
      ['$.chapters[0].goals[0].value.digits', 'bad-2019'],
      ['$.chapters[0].goals[0].value.unit', 'bad-2019'],
      ['$.chapters[0].goals[0].value.comparator', 'bad-2019'],
      ['$.chapters[0].goals[1].status', 'worse-2019'],
      ['$.chapters[0].goals[1].tier', 'worse-2019'],
    ]);
  });

  it('never changes what it is given', () => {
    const value = Object.freeze(reportOf({}, {title: '示\u202e例'}));
    const before = JSON.stringify(value);
    const {report, problems} = parseReport(value);
    expect(JSON.stringify(value)).to.equal(before);
    expect(report.title).to.equal('示例');
    expect(problems.map(({code}) => code)).to.deep.equal(['control-character']);
  });

  it('throws one ReportError for what is no report', () => {
    for (const value of [undefined, null, 4, 'text', true, [], Symbol('x')]) expect(errorOf(value).code).to.equal('not-a-report');
    expect(errorOf({}).path).to.equal('$.schemaVersion');
    const {code, path, params, message} = errorOf(reportOf({}, {chapters: 1}));
    expect([code, path, params, message]).to.deep.equal(['type', '$.chapters', {expected: 'array', received: 1}, 'type: $.chapters']);
  });

  it('throws it for an object that leads back to itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(errorOf(loop).code).to.equal('too-deep');
  });

  it('reads the same where the scripts of a page added to the prototypes of everything', async () => {
    const value = await valueOfFile('gangzha-2019');
    const expected = parseReport(value);
    const faulty = parseReport(reportOf({tier: 1 as never}));
    const added: readonly (readonly [object, string, unknown])[] = [
      [Object.prototype, 'extend', () => undefined],
      // As one that has the name of a key.
      [Object.prototype, 'note', 4],
      [Array.prototype, 'each', () => undefined],
    ];
    for (const [prototype, name, extra] of added)
      Object.defineProperty(prototype, name, {value: extra, enumerable: true, configurable: true, writable: true});
    try {
      expect(parseReport(value).problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([]);
      expect(JSON.stringify(parseReport(value))).to.equal(JSON.stringify(expected));
      expect(JSON.stringify(parseReport(reportOf({tier: 1 as never})))).to.equal(JSON.stringify(faulty));
    } finally {
      for (const [prototype, name] of added) Reflect.deleteProperty(prototype, name);
    }
  });

  it('reaches no prototype, whatever the keys', () => {
    const {report, problems} = parseReport(
      JSON.parse(JSON.stringify(reportOf()).replace('{', '{"__proto__":{"polluted":1},"a":{"prototype":1},')),
    );
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([
      ['forbidden-key', '$.__proto__'],
      ['forbidden-key', '$.a.prototype'],
    ]);
    expect('polluted' in report).to.equal(false);
    expect('polluted' in {}).to.equal(false);
  });
});
