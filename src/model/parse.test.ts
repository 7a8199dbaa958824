import {expect} from '@open-wc/testing';
import {reportOf, valueOfFile} from '../testing/report.js';
import {parseReport} from './parse.js';
import {ReportError} from './problem.js';
import type {Paragraph, Report} from './schema.js';

const errorOf = (value: unknown): ReportError => {
  try {
    parseReport(value);
  } catch (error) {
    if (error instanceof ReportError) return error;
  }
  throw new Error('expected a ReportError');
};

/** The one paragraph of a small report, with its goals. */
const goalsIn = ({chapters}: Pick<Report, 'chapters'>): Paragraph => {
  const block = chapters[0]?.blocks[0];
  return (block?.kind === 'goals' && block.paragraphs[0]) || {text: ''};
};

describe('parseReport', () => {
  it('reads the whole dataset without a problem', async () => {
    const {report, problems} = parseReport(await valueOfFile('gangzha-2019'));
    expect(problems).to.deep.equal([]);
    expect(report.chapters.map(({period}) => period)).to.deep.equal([
      {printed: '2018年', start: '2018', end: '2018'},
      {printed: '2019年', start: '2019', end: '2019'},
    ]);
  });

  it('keeps keys that it does not know, at every level', () => {
    const {report} = parseReport(reportOf({extra: {deep: [1]}}, {more: 'kept'}));
    expect(report['more']).to.equal('kept');
    expect(goalsIn(report).indicators?.[0]?.['extra']).to.deep.equal({deep: [1]});
  });

  it('leaves a faulty indicator out, says where and which, and keeps its text and its neighbours', () => {
    const value = reportOf();
    const goals = goalsIn(value as Report).indicators as object[];
    const good = goals[0] as object;
    goals.unshift({...good, id: 'bad-2019', value: {printed: 4}}, {...good, id: 'worse-2019', status: 'done', tier: 1});
    const {report, problems} = parseReport(value);
    expect(goalsIn(report).indicators?.map(({id}) => id)).to.deep.equal(['parks-2019']);
    expect(goalsIn(report).text).to.equal('新建公园4个，增长7%。');
    expect(problems.map(({path, indicator}) => [path, indicator?.id])).to.deep.equal([
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[0].value.printed', 'bad-2019'],
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[0].value.digits', 'bad-2019'],
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[0].value.unit', 'bad-2019'],
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[0].value.comparator', 'bad-2019'],
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[1].status', 'worse-2019'],
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[1].tier', 'worse-2019'],
    ]);
  });

  it('leaves out an icon or a way of drawing that it does not know, and keeps the figure', () => {
    const wrong = {icon: 'dragon', draw: 'cells'} as object;
    const {report, problems} = parseReport(reportOf({...wrong}));
    const at = '$.chapters[0].blocks[0].paragraphs[0].indicators[0]';
    expect(problems.map(({path, omitted, indicator}) => [path, omitted, indicator])).to.deep.equal([
      [`${at}.icon`, true, undefined],
      [`${at}.draw`, true, undefined],
    ]);
    const [figure] = goalsIn(report).indicators ?? [];
    expect([figure?.id, figure && 'icon' in figure, figure && 'draw' in figure]).to.deep.equal(['parks-2019', false, false]);
    // In an indicator that is left out itself, it takes nothing from the next one.
    const value = reportOf({...wrong, name: 4 as unknown as string});
    const {indicators = []} = goalsIn(value as Report) as unknown as {indicators?: object[]};
    indicators.push({...indicators[0], id: 'woods-2019', name: '林地', icon: 'ecology', draw: 'none'});
    const [woods, ...others] = goalsIn(parseReport(value).report).indicators ?? [];
    expect([woods?.id, woods?.icon, woods?.draw, others]).to.deep.equal(['woods-2019', 'ecology', 'none', []]);
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

  it('throws it for a dataset of the former shape, whose chapters have no blocks', () => {
    for (const chapter of [
      {id: 'plan-2019', role: 'plan', year: 2019, title: '计划', keywords: [], goals: [], themes: []},
      {id: 'plan-2019', goals: []},
      {id: 'plan-2019', themes: []},
    ]) {
      const {code, path, params} = errorOf(reportOf({}, {chapters: [chapter]}));
      expect([code, path, params]).to.deep.equal(['old-shape', '$.chapters[0]', {}]);
    }
    // Where nothing says that it is of that shape, what is missing is named.
    const {code, path, params} = errorOf(reportOf({}, {chapters: [{id: 'plan-2019', role: 'plan', title: '计划'}]}));
    expect([code, path, params]).to.deep.equal(['missing', '$.chapters[0].blocks', {key: 'blocks'}]);
  });

  it('says what a block, a time and a figure must be', () => {
    const faultOf = (chapter: object): readonly unknown[] => {
      const {code, path, params} = errorOf(reportOf({}, {chapters: [{id: 'plan', role: 'plan', title: '计划', blocks: [], ...chapter}]}));
      return [code, path, params];
    };
    const options = ['text', 'keywords', 'goals', 'theme'];
    expect(faultOf({blocks: [{kind: 'table', paragraphs: []}]})).to.deep.equal([
      'option',
      '$.chapters[0].blocks[0].kind',
      {options, received: 'table'},
    ]);
    expect(faultOf({blocks: [{paragraphs: []}]})).to.deep.equal(['missing', '$.chapters[0].blocks[0].kind', {key: 'kind'}]);
    for (const start of ['2019/1', '2019-13', '2019-02-30', '19'])
      expect(faultOf({period: {printed: '2019年', start, end: '2019'}})).to.deep.equal([
        'value',
        '$.chapters[0].period.start',
        {rule: 'time', received: start},
      ]);
    for (const time of ['2019', '2019-04', '2019-04-30'])
      expect(parseReport(reportOf({period: {printed: '4月', start: time, end: time}})).problems).to.deep.equal([]);
    const {report, problems} = parseReport(reportOf({value: undefined} as never));
    expect(goalsIn(report).indicators).to.deep.equal([]);
    expect(problems.map(({code, params}) => [code, (params as {rule: string}).rule])).to.deep.equal([['value', 'anyFigure']]);
  });

  it('takes a value below 0, and no change below 0: its kind carries the sign', () => {
    const number = {digits: '-3.2', unit: '%', number: -3.2, comparator: 'eq'} as const;
    const value = {...number, printed: '-3.2%'};
    expect(parseReport(reportOf({value})).problems).to.deep.equal([]);
    const changes = [{...number, printed: '增长-3.2%', before: '增长', kind: 'growth'}] as const;
    expect(parseReport(reportOf({changes})).problems.map(({path, params}) => [path, (params as {rule: string}).rule])).to.deep.equal([
      ['$.chapters[0].blocks[0].paragraphs[0].indicators[0].changes[0].number', 'magnitude'],
    ]);
    expect(parseReport(reportOf({changes: [{...changes[0], number: 3.2, kind: 'decline'}]})).problems).to.deep.equal([]);
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
