import {expect} from '@open-wc/testing';
import type {Problem} from '../model/problem.js';
import type {Indicator} from '../model/schema.js';
import {problemSentence} from '../text/check-problems.js';
import {reportOf, yearOf} from '../testing/report.js';
import {checkDataset, type CheckOptions} from './check-dataset.js';
import {editionOf} from './edition.js';
import {fixDataset} from './fix-dataset.js';

const AT = '$.chapters[0].blocks[0].paragraphs[0]';

/** The text of a dataset of one goal: a place of the stories of this library. */
const textOf = (goal: Partial<Indicator> = {}, more: Record<string, unknown> = {}, text?: string): string =>
  JSON.stringify(reportOf(goal, {title: '示例2019年', ...more}, text), null, 2);

const check = (text: string, options: CheckOptions = {}): readonly Problem[] => checkDataset(text, 'data.json', options);
const codesOf = (problems: readonly Problem[]): readonly unknown[] => problems.map(({code, path}) => [code, path.replace(AT, '…')]);

/** The codes of the problems of one goal in a text, but for numbers that its case leaves over. */
const of = (goal: Partial<Indicator>, text?: string): readonly unknown[] =>
  codesOf(check(textOf(goal, {}, text)).filter(({code}) => code !== 'unstructured'));

const value = (printed: string, more: object = {}): Indicator['value'] =>
  ({printed, digits: '4', unit: '个', number: 4, comparator: 'eq', ...more}) as Indicator['value'];
const rate = (printed: string, number: number, more: object = {}): NonNullable<Indicator['changes']>[number] =>
  ({printed, before: '增长', digits: String(number), unit: '%', number, comparator: 'eq', kind: 'growth', ...more}) as never;

/** A report of some figures in one paragraph, all of one year. */
function several(text: string, indicators: readonly object[]): string {
  const report = reportOf({}, {title: '示例2019年'}) as {chapters: {blocks: {paragraphs: object[]}[]}[]};
  const [block] = report.chapters[0]?.blocks ?? [];
  if (block) block.paragraphs = [{text, indicators: indicators.map((it) => ({status: 'target', tier: 'count', ...it}))}];
  return JSON.stringify(report, null, 2);
}

describe('a dataset without a problem', () => {
  it('has none', () => {
    expect(of({changes: [rate('增长7%', 7)]})).to.deep.equal([]);
  });
});

describe('words beside a figure', () => {
  for (const [text, printed, word] of [
    ['新建公园超4个', '4个', '超'],
    ['新建公园过4个', '4个', '过'],
    ['新建公园达到4个', '4个', '达到'],
    ['力争新建公园4个', '4个', '力争'],
    ['新建公园4个以上', '4个', '以上'],
    ['新建公园4个左右', '4个', '左右'],
    ['新建公园增长4个', '4个', '增长'],
  ] as const)
    it(`${word} belongs to ${printed} in ${text}`, () => {
      const problems = check(textOf({source: {exact: text}}, {}, `${text}。`));
      expect(codesOf(problems)).to.deep.equal([['word-beside', '….indicators[0].value']]);
      expect(problems[0]?.params).to.deep.equal({word, printed});
    });

  it('are no fault where the figure, its modality, its basis or another figure has them', () => {
    expect(of({modality: '力争', source: {exact: '力争新建公园4个'}}, '力争新建公园4个。')).to.deep.equal([]);
    expect(
      of({value: value('超4个', {before: '超', comparator: 'gt'}), source: {exact: '新建公园超4个'}}, '新建公园超4个。'),
    ).to.deep.equal([]);
    expect(
      of(
        {value: value('4个', {afterShared: '以上', comparator: 'gte'}), source: {exact: '新建公园4个、5个以上'}},
        '新建公园4个、5个以上。',
      ),
    ).to.deep.equal([]);
    for (const text of ['附近新建公园4个', '新建公园通过4个']) expect(of({source: {exact: text}}, `${text}。`), text).to.deep.equal([]);
  });
});

describe('words of an indicator', () => {
  it('stand in the text', () => {
    for (const key of ['modality', 'per', 'basis', 'nature', 'completedFrom'] as const)
      expect(of({[key]: '云外'})).to.deep.equal([['not-printed', `….indicators[0].${key}`]]);
    expect(of({period: {printed: '2031年', start: '2031', end: '2031'}})).to.deep.equal([
      ['not-printed', '….indicators[0].period.printed'],
    ]);
    expect(of({threshold: [{printed: '亿元以上'}]})).to.deep.equal([['not-printed', '….indicators[0].threshold[0].printed']]);
    expect(of({horizon: {printed: '三年内', minYears: 0, maxYears: 3}})).to.deep.equal([
      ['not-printed', '….indicators[0].horizon.printed'],
    ]);
    expect(of({basis: '增长'})).to.deep.equal([]);
  });

  it('are letters of its sentence, or of the name that it is completed from', () => {
    const problems = check(textOf({name: '新建花园'}));
    expect(problems[0]).to.deep.include({code: 'name-letters', params: {name: '新建花园', letters: '花'}});
    expect(of({name: '新建花园', completedFrom: '公园花园'}, '公园花园：新建公园4个，增长7%。')).to.deep.equal([]);
  });

  it('say its status', () => {
    const text = '预计新建公园4个';
    for (const [status, codes] of [
      [
        'achieved',
        [
          ['status-word', '….indicators[0].status'],
          ['word-beside', '….indicators[0].value'],
        ].slice(0, 1),
      ],
      ['expected', []],
      ['target', []],
    ] as const)
      expect(of({status, source: {exact: text}}, `${text}。`), status).to.deep.equal(codes);
    expect(of({status: 'achieved', modality: '力争', source: {exact: '力争新建公园4个'}}, '力争新建公园4个。')).to.deep.equal([
      ['status-word', '….indicators[0].status'],
    ]);
    expect(of({status: 'expected'})).to.deep.equal([['status-unsaid', '….indicators[0].status']]);
  });
});

describe('numbers of other words', () => {
  const part = (printed: string, number: number): object => ({printed, number});
  for (const [key, value, code, path] of [
    ['rank', {printed: '4个', position: 4}, undefined, ''],
    ['rank', {printed: '第4', position: 5}, 'number', 'rank.position'],
    ['rank', {printed: '前4', position: 4}, 'bound', 'rank.bound'],
    ['ratio', {printed: '2∶1', parts: [part('2', 2), part('1', 3)]}, 'number', 'ratio.parts[1].number'],
    ['ratio', {printed: '2∶1', parts: [part('2', 2)]}, 'parts', 'ratio.parts'],
    ['threshold', [{printed: '亿元以上', number: 2, unit: '亿元', comparator: 'gte'}], 'number', 'threshold[0].number'],
    ['threshold', [{printed: '亿元以上', number: 1, unit: '亿元', comparator: 'gt'}], 'comparator', 'threshold[0].comparator'],
    ['threshold', [{printed: '亿元以上', number: 1e8, unit: '元', comparator: 'gte'}], undefined, ''],
    ['horizon', {printed: '两年内', minYears: 0, maxYears: 3}, 'number', 'horizon.maxYears'],
    ['period', {printed: '2019年', start: '2019', end: '2020'}, 'period', 'period.end'],
    ['period', {printed: '2019年', start: '2019-01', end: '2019-12'}, undefined, ''],
  ] as const)
    it(`${key} ${JSON.stringify(value)}`, () => {
      const faults = of({[key]: value} as Partial<Indicator>).filter((it) => !/not-printed|figure/.test(String((it as unknown[])[0])));
      expect(faults).to.deep.equal(code ? [[code, `….indicators[0].${path}`]] : []);
    });
});

describe('figures beside each other', () => {
  const text = '河湾镇、临江镇产值分别增长5%、6%。';
  const one = (id: string, name: string, change: object): object => ({id, name, changes: [change], source: {exact: text.slice(0, -1)}});
  const plain = (printed: string, number: number): object => rate(printed, number, {before: undefined, apart: '增长'});

  it('are in the order of the names with 分别', () => {
    const right = [one('a-2019', '河湾镇', rate('增长5%', 5)), one('b-2019', '临江镇', plain('6%', 6))];
    expect(codesOf(check(several(text, right)))).to.deep.equal([]);
    const wrong = [one('a-2019', '河湾镇', plain('6%', 6)), one('b-2019', '临江镇', rate('增长5%', 5))];
    const problems = check(several(text, wrong));
    expect(problems.map(({code, params}) => [code, params])).to.deep.equal([
      ['swapped', {name: '河湾镇', expected: '增长5%', received: '6%'}],
      ['swapped', {name: '临江镇', expected: '6%', received: '增长5%'}],
    ]);
  });

  it('are in that order where the names share their beginning or end, and are left alone where their places are not known', () => {
    const shared = '农村、城市低保标准分别为450元、640元。';
    const goal = (id: string, name: string, printed: string): object => ({
      id,
      name,
      value: {printed, digits: printed.slice(0, -1), unit: '元', number: Number(printed.slice(0, -1)), comparator: 'eq'},
      source: {exact: shared.slice(0, -1)},
    });
    expect(
      codesOf(check(several(shared, [goal('a-2019', '农村低保标准', '450元'), goal('b-2019', '城市低保标准', '640元')]))),
    ).to.deep.equal([]);
    const wrong = check(several(shared, [goal('a-2019', '农村低保标准', '640元'), goal('b-2019', '城市低保标准', '450元')]));
    expect(wrong.map(({code}) => code)).to.deep.equal(['swapped', 'swapped']);
    const joint = '城乡低保标准分别为640元、450元。';
    const completed = (id: string, name: string, printed: string): object => ({
      ...goal(id, name, printed),
      completedFrom: '城乡低保标准',
      source: {exact: joint.slice(0, -1)},
    });
    expect(
      codesOf(check(several(joint, [completed('a-2019', '农村低保标准', '450元'), completed('b-2019', '城市低保标准', '640元')]))),
    ).to.deep.equal([]);
  });

  const sum = (id: string, printed: string, more: object): object => ({
    id,
    name: '产值',
    variable: 'output',
    value: {printed, unit: '亿元', exponent: 8, ...more},
    source: {exact: printed},
  });
  const gt = {before: '突破', digits: '2', unit: '万亿元', number: 2, exponent: 12, comparator: 'gt'};

  it('are of numbers that can both be true', () => {
    const agree = [
      sum('a-2019', '突破2万亿元', gt),
      sum('b-2019', '达到23562亿元', {before: '达到', digits: '23562', number: 23562, comparator: 'gte'}),
    ];
    expect(codesOf(check(several('产值突破2万亿元、达到23562亿元。', agree)))).to.deep.equal([]);
    const differ = [sum('a-2019', '突破2万亿元', gt), sum('b-2019', '13562亿元', {digits: '13562', number: 13562, comparator: 'eq'})];
    const problems = check(several('产值突破2万亿元、产值13562亿元。', differ));
    expect(problems.map(({code, params}) => [code, params])).to.deep.equal([
      ['disagreement', {printed: '13562亿元', other: '突破2万亿元', first: `${AT}.indicators[0].value`}],
    ]);
  });
});

describe('other rules', () => {
  const parks = {id: 'parks-2019', name: '新建公园', value: value('4个'), source: {exact: '新建公园4个'}};

  it('name ids of another kind of thing', () => {
    const problems = check(textOf({about: ['plan-2019']}));
    expect(problems.map(({code, params}) => [code, params])).to.deep.equal([
      ['wrong-thing', {key: 'about', id: 'plan-2019', expected: 'indicator', received: 'chapter'}],
      ['unstructured', {number: '7', around: '建公园4个，增长7%。'}],
    ]);
  });

  it('name half-width stops between Chinese words, and no others', () => {
    const problems = check(textOf({}, {title: '云川市,IT (3:1) 3.5', subtitle: '2019年'}));
    expect(problems.filter(({code}) => code === 'half-width').map(({path, params}) => [path, params])).to.deep.equal([
      ['$.title[3]', {mark: ',', expected: '，', around: '云川市,IT (3:'}],
    ]);
  });

  it('name keys that there are not, with the one that was meant', () => {
    expect(check(textOf({shortName: '公园'} as never)).filter(({code}) => code === 'unknown-key')).to.have.length(1);
    const [problem] = check(textOf({modalitty: '力争'} as never));
    expect(problem).to.deep.include({
      code: 'unknown-key',
      path: `${AT}.indicators[0].modalitty`,
      params: {key: 'modalitty', near: 'modality'},
    });
  });

  it('say where a figure stands that its clause has twice', () => {
    const text = '小学4个、新建公园4个。';
    const exact = text.slice(0, -1);
    const twice = check(several(text, [{...parks, source: {exact}}]));
    expect(twice.map(({code, params}) => [code, params])).to.deep.include.members([['at', {printed: '4个', occurrences: 2, expected: 9}]]);
    const wrong = check(several(text, [{...parks, value: value('4个', {at: 3}), source: {exact}}]));
    expect(wrong.map(({code, params}) => [code, params])).to.deep.include.members([['figure', {printed: '4个', places: [2, 9], at: 3}]]);
  });
});

describe('all faults at once', () => {
  const broken = (): Record<string, unknown> & {
    chapters: {title?: string; blocks: {paragraphs: {indicators: Record<string, unknown>[]}[]}[]}[];
  } => {
    const text = '新建公园4个。';
    const good = {id: 'parks-2019', name: '新建公园', status: 'target', tier: 'count', value: value('4个'), source: {exact: '新建公园4个'}};
    const faulty = {...good, id: 'ponds-2019', status: 'done'};
    const wrong = {...good, id: 'lakes-2019', value: value('4个', {number: 40})};
    return JSON.parse(several(text, [faulty, wrong])) as ReturnType<typeof broken>;
  };

  it('of structure and of rules, at the places that they have in the file', () => {
    const text = JSON.stringify(broken(), null, 2);
    const problems = check(text);
    expect(codesOf(problems)).to.deep.equal([
      ['option', '….indicators[0].status'],
      ['number', '….indicators[1].value.number'],
    ]);
    const lines = text.split('\n');
    for (const {location} of problems) expect(lines[(location?.line ?? 0) - 1]).to.match(/"status": "done"|"number": 40/);
  });

  it('where the report itself is at fault as well', () => {
    const value = broken();
    delete value['title'];
    delete value.chapters[0]?.title;
    value['subtitle'] = '2019年';
    expect(codesOf(check(JSON.stringify(value)))).to.deep.equal([
      ['missing', '$.title'],
      ['missing', '$.chapters[0].title'],
      ['option', '….indicators[0].status'],
      ['number', '….indicators[1].value.number'],
    ]);
  });

  it('but none that only follows from what is left out', () => {
    const value = broken();
    const [faulty, wrong] = value.chapters[0]?.blocks[0]?.paragraphs[0]?.indicators ?? [];
    if (faulty && wrong) Object.assign(wrong, {about: ['ponds-2019'], value: {...(faulty['value'] as object)}});
    expect(codesOf(check(JSON.stringify(value)))).to.deep.equal([['option', '….indicators[0].status']]);
  });
});

describe('what can be computed', () => {
  const bare = textOf({value: {printed: '4个'}, changes: [{printed: '增长7%'}]} as never, {}, '新建公园4个，增长7%。');

  it('is named where a page needs it and it is not there', () => {
    const problems = check(bare);
    expect(problems.map(({code, path, params}) => [code, path.replace(AT, '…'), params])).to.deep.equal([
      ['computed', '….indicators[0].value', {keys: 'digits: "4", unit: "个", number: 4, comparator: "eq"'}],
      [
        'computed',
        '….indicators[0].changes[0]',
        {keys: 'before: "增长", digits: "7", unit: "%", number: 7, comparator: "eq", kind: "growth"'},
      ],
    ]);
    expect(problems[0]?.omitted).to.equal(true);
    expect(problemSentence(problems[0] as Problem))
      .to.contain('--fix')
      .and.contain('未予显示');
  });

  it('is written in, and nothing else is changed', () => {
    const {text, written} = fixDataset(bare, 'data.json');
    expect(written.map(({path}) => path.replace(AT, '…'))).to.deep.equal(['….indicators[0].value', '….indicators[0].changes[0]', '$']);
    expect(check(text)).to.deep.equal([]);
    expect(text.replace(/,\n +"(?:before|digits|unit|number|comparator|kind|edition)": [^,\n]+/g, '')).to.equal(bare);
    expect(fixDataset(text, 'data.json')).to.deep.equal({text, written: []});
  });

  it('is written anew where it differs, also on one line', () => {
    const line = textOf({value: value('4个', {number: 40, approximate: true})}).replace(/\{\s+"printed": "4个",[^}]+\}/, (it) =>
      it
        .replace(/\s*\n\s*/g, ' ')
        .replace('{ ', '{')
        .replace(' }', '}'),
    );
    const {text, written} = fixDataset(line, 'data.json');
    expect(text).to.contain('{"printed": "4个", "digits": "4", "unit": "个", "number": 4, "comparator": "eq"}');
    expect(written[0]?.written).to.deep.equal([
      {key: 'number', from: 40, to: 4},
      {key: 'approximate', from: true, to: undefined},
    ]);
  });

  it('is where a figure stands, and the level that it comes from', () => {
    const clause = '税率由4%降至3%，农村由4%降至3%';
    const goal = {
      id: 'rate-2019',
      name: '农村税率',
      value: {printed: '降至3%', from: {printed: '4%'}},
      source: {exact: clause},
    };
    const {text} = fixDataset(several(`${clause}。`, [goal]), 'data.json');
    expect(JSON.parse(text)).to.have.nested.property('chapters[0].blocks[0].paragraphs[0].indicators[0].value.from.at', 13);
    expect(JSON.parse(text)).to.have.nested.property('chapters[0].blocks[0].paragraphs[0].indicators[0].value.at', 15);
  });
});

describe('the edition', () => {
  const content = JSON.parse(textOf()) as Record<string, string>;
  const edition = editionOf(content);

  it('is that of the content, whatever the order of its keys, what it was before and what was corrected', () => {
    expect(edition).to.match(/^[0-9a-f]{12}$/);
    const turned = Object.fromEntries(Object.entries(content).reverse());
    expect(editionOf({...turned, edition, corrections: [{id: 'parks-2019', was: '3个', now: '4个', date: '2019-02-01'}]})).to.equal(
      edition,
    );
    expect(editionOf({...content, title: `${content['title']}年`})).not.to.equal(edition);
  });

  it('is named where it is stated and another, and need not be stated', () => {
    expect(check(textOf({}, {edition}))).to.deep.equal(check(textOf()));
    const [problem] = check(textOf({}, {edition: '第二版'})).filter(({code}) => code === 'edition');
    expect(problem).to.deep.include({path: '$.edition', params: {expected: edition, received: '第二版'}});
  });

  it('is written in before what is long, and the rest is as it was', () => {
    for (const text of [
      textOf(),
      textOf().replace(/\n/g, '\r\n'),
      JSON.stringify(content),
      textOf({}, {opening: [{text: '各位代表：'}]}),
    ]) {
      const fixed = fixDataset(text, 'data.json');
      const now = editionOf(JSON.parse(text) as Record<string, string>);
      expect(fixed.written).to.deep.equal([{path: '$', written: [{key: 'edition', from: undefined, to: now}]}]);
      expect(fixed.text.replace(/"edition": ?"[0-9a-f]{12}",\s*/, '')).to.equal(text);
      expect(fixed.text).to.match(/"edition": ?"[0-9a-f]{12}",\s*"chapters"/);
      expect(fixDataset(fixed.text, 'data.json')).to.deep.equal({text: fixed.text, written: []});
    }
  });

  it('is written anew where it stood', () => {
    const text = textOf({}, {edition: '第“二”\n版'});
    expect(fixDataset(text, 'data.json')).to.deep.equal({
      text: text.replace('第“二”\\n版', edition),
      written: [{path: '$', written: [{key: 'edition', from: '第“二”\n版', to: edition}]}],
    });
  });
});

describe('the published text', () => {
  const published = '示例县政府工作报告\n  (2019 年)\n计划\n新建公园 4 个,增长7%。\n修路3公里。\n';
  const dataset = (paragraphs: readonly string[], title = '示例县政府工作报告'): string => {
    const report = reportOf({}, {title, subtitle: '（2019年）', speaker: '林青'}) as {chapters: {blocks: object[]}[]};
    const [chapter] = report.chapters;
    if (chapter) chapter.blocks = [{kind: 'text', paragraphs: paragraphs.map((text) => ({text}))}];
    return JSON.stringify(report, null, 2);
  };
  const differences = (paragraphs: readonly string[], source = published): readonly unknown[] =>
    check(dataset(paragraphs), {
      source,
      numbers: [
        {exact: '4', category: '', reason: ''},
        {exact: '7', category: '', reason: ''},
        {exact: '3', category: '', reason: ''},
      ],
    })
      .filter(({code}) => code.startsWith('source'))
      .map(({code, path, params}) => [code, path, params]);
  const FIRST = '新建公园4个，增长7%。';

  it('is the same but for width and white space', () => {
    expect(differences([FIRST, '修路3公里。'])).to.deep.equal([]);
    expect(differences([`${FIRST}修路3公里。`])).to.deep.equal([]);
    expect(differences([FIRST, '修路3公里。'], `${published}林青\n`)).to.deep.equal([]);
  });

  it('names what is missing, added and changed, with the place in both', () => {
    const path = (n: number, at: number): string => `$.chapters[0].blocks[0].paragraphs[${n}].text[${at}]`;
    expect(differences([FIRST])).to.deep.equal([['source-missing', path(0, FIRST.length), {words: '修路3公里。', line: 5, column: 1}]]);
    expect(differences([FIRST, '植树。', '修路3公里。'])).to.deep.equal([
      ['source-added', path(1, 0), {received: '植树。', line: 5, column: 1}],
    ]);
    expect(differences([FIRST, '修路5公里。'])).to.deep.equal([
      ['source-changed', path(1, 2), {words: '3', received: '5', line: 5, column: 3}],
    ]);
  });

  it('is told in its order', () => {
    expect(differences(['修路3公里。', FIRST])).to.deep.equal([
      ['source-moved', '$.chapters[0].blocks[0].paragraphs[0].text[0]', {words: '修路3公里。', line: 5, column: 1}],
    ]);
  });

  it('may have a list of contents, once or in place of its headings', () => {
    const chapter = (id: string, title: string, text: string): object => ({
      id,
      role: 'other',
      title,
      blocks: [{kind: 'theme', id: `theme-${id}`, mark: '（一）', title: `${title}要点`, paragraphs: [{text}]}],
    });
    const said = (text: string, chapters: readonly object[]): readonly unknown[] =>
      checkDataset(JSON.stringify({...JSON.parse(textOf()), title: '示例报告', chapters}), 'data.json', {source: text})
        .filter(({code}) => code.startsWith('source'))
        .map(({code, path}) => [code, path]);
    const chapters = [chapter('one', '回顾', '去年很好。'), chapter('two', '回顾之后', '今年更好。')];
    const contents = '目 录\n回顾……1\n（一）回顾要点…… 2\n\n回顾之后 ……3\n';
    const body = '回顾\n（一）回顾要点\n去年很好。\n回顾之后\n（一）回顾之后要点\n今年更好。\n';
    expect(said(`示例报告\n${contents}${body}`, chapters)).to.deep.equal([]);
    expect(said(`示例报告\n回顾\n回顾之后\n${body.replace(/^回顾(?:之后)?\n/gm, '')}`, chapters)).to.deep.equal([]);
    // A heading that stands alone elsewhere is no list.
    expect(said(`示例报告\n${body.replace('\n回顾之后\n', '\n')}回顾之后\n`, chapters)).to.deep.equal([
      ['source-moved', '$.chapters[1].title'],
    ]);
  });
});

describe('a report', () => {
  it('is dated by its own words', () => {
    const undated = check(textOf({}, {title: '示例'})).filter(({code}) => code === 'not-printed');
    expect(undated.map(({path, params}) => [path, params])).to.deep.equal([
      ['$.chapters[0].period.printed', {key: 'period.printed', words: '2019年'}],
    ]);
    expect(
      codesOf(check(textOf({period: yearOf(2019) as never}, {title: '2019年示例'}, '新建公园4个。').replaceAll('，增长7%', ''))),
    ).to.deep.equal([]);
  });
});
