import {expect} from '@open-wc/testing';
import {checkReport} from '../../author/check-report.js';
import {unstructuredFigures} from '../../author/check-numbers.js';
import {eachIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import type {Indicator, Report} from '../../model/schema.js';
import type {ReadFigure, ReadParagraph, ReadQuantity} from '../read-figure.js';
import type {Review} from '../review.js';
import {structureOf} from '../structure/index.js';
import {confirmationOf} from './confirmation.js';
import {keeping} from './keep.js';
import {placedIn} from './place.js';
import {quoteOf} from './quote.js';
import {drafting, type Draft} from './steps.js';

/** The range of words in a text. */
function rangeOf(text: string, words: string, from = 0): {readonly start: number; readonly end: number} {
  const start = text.indexOf(words, from);
  return {start, end: start + words.length};
}

/** A reader that knows 甲增长5%, 乙4个, 丙达到3万亩: a name of two letters and what follows it. */
function read({mark = '', label = '', text}: {mark?: string; label?: string; text: string}): ReadParagraph {
  const whole = mark + label + text;
  const figures = [...whole.matchAll(/(\p{sc=Han}{2,12}?)((?:增长|下降|达到|突破)?)(\d[\d.]*)(%|个|万亩|亿元)/gu)].map(
    (found): ReadFigure => {
      const [clause, name = '', verb = '', , unit] = found;
      const range = {start: found.index + name.length, end: found.index + clause.length};
      const thing: ReadQuantity = range;
      const isChange = unit === '%' && /增长|下降/.test(verb);
      return {
        name,
        status: text.includes('目标') ? 'target' : 'achieved',
        tier: 'count',
        ...(isChange ? {changes: [{...range, kind: 'growth' as const}]} : {value: thing}),
        clause: {start: found.index, end: range.end},
      };
    },
  );
  return {figures, doubts: [], quotes: []};
}

/** The draft of lines below the title of a chapter. */
function draftOf(lines: readonly string[], reader: typeof read = read, title = '一、2025年工作回顾'): Draft {
  const text = `云川市2026年政府工作报告\n各位代表：\n${title}\n${lines.join('\n')}`;
  const {report, year} = structureOf(
    text.split('\n').map((line) => ({text: line})),
    {lang: 'zh-CN', name: ''},
  );
  return runOf(report, year, reader);
}

function runOf(report: Report, year: number | undefined, reader: typeof read = read, ids: Iterable<string> = []): Draft {
  const steps = drafting(report, {year, ids}, reader);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The indicators of a draft, which has no fault. */
function indicatorsOf({report}: Draft): readonly Indicator[] {
  expect(parseReport(report).problems).to.deep.equal([]);
  expect(checkReport(report).map(({code}) => code)).to.deep.equal([]);
  return eachIndicator(report).map(({indicator}) => indicator);
}

describe('the draft of a dataset', () => {
  it('has indicators with ids of what they measure and of the year, and with the variable of a common name', () => {
    const all = indicatorsOf(draftOf(['地区生产总值增长5%，新建公园4个。', '全市地区生产总值突破900亿元。人均地区生产总值达到12亿元。']));
    expect(all.map(({id, variable, tier}) => [id.replace(/v-[\da-f]{6}/, 'v-…'), variable, tier])).to.deep.equal([
      ['gdp-2025', 'gdp', 'headline'],
      ['v-…-2025', undefined, 'count'],
      ['gdp-2025-2', 'gdp', 'headline'],
      ['gdp-per-capita-2025', 'gdp-per-capita', 'headline'],
    ]);
  });

  it('says in numbers what the printed words say', () => {
    const [first, second] = indicatorsOf(draftOf(['林地达到3万亩，产值下降2%。']));
    expect(first).to.deep.include({
      value: {printed: '达到3万亩', before: '达到', digits: '3', unit: '万亩', number: 3, exponent: 4, comparator: 'eq'},
      source: {exact: '林地达到3万亩'},
    });
    expect(second?.changes).to.deep.equal([
      {printed: '下降2%', before: '下降', digits: '2', unit: '%', number: 2, comparator: 'eq', kind: 'decline'},
    ]);
  });

  it('has names in the width of print', () => {
    const [one] = indicatorsOf(
      draftOf(['新（改）建公园4个。'], ({text}) => {
        const value = rangeOf(text, '4个');
        const figure: ReadFigure = {name: '新(改)建公园', status: 'achieved', tier: 'count', value, clause: {start: 0, end: value.end}};
        return {figures: value.start < 0 ? [] : [figure], doubts: [], quotes: []};
      }),
    );
    expect(one?.name).to.equal('新（改）建公园');
  });

  it('places each figure in a clause that stands once in its paragraph', () => {
    const all = indicatorsOf(draftOf(['新建公园4个。又新建公园4个。']));
    expect(all.map(({source}) => source)).to.deep.equal([{exact: '新建公园4个', suffix: '。又'}, {exact: '又新建公园4个'}]);
    expect(placedIn('甲乙甲乙', {start: 2, end: 4})).to.deep.equal({source: {exact: '甲乙', prefix: '乙'}, start: 2});
    const twice = draftOf(['共4个，其中4个。'], (paragraph) => {
      const whole = `${paragraph.mark ?? ''}${paragraph.label ?? ''}${paragraph.text}`;
      if (!whole.startsWith('共')) return {figures: [], doubts: [], quotes: []};
      const value = rangeOf(whole, '4个', 4);
      return {
        figures: [{name: '公园', status: 'achieved', tier: 'count', value, clause: {start: 0, end: whole.length}}],
        doubts: [],
        quotes: [],
      };
    });
    const [found] = eachIndicator(twice.report);
    expect([found?.indicator.source.exact, found?.indicator.value?.at]).to.deep.equal(['共4个，其中4个', 6]);
  });

  it('keeps a clause out of the mark and the label of its paragraph', () => {
    const [one] = indicatorsOf(
      draftOf(['（一）办好实事', '1.养老方面。新增床位300个。', '2.医疗方面。新增医院2个。'], (paragraph) => {
        const whole = `${paragraph.mark ?? ''}${paragraph.label ?? ''}${paragraph.text}`;
        const value = rangeOf(whole, '300个');
        const figure: ReadFigure = {name: '床位', status: 'achieved', tier: 'count', value, clause: {start: 0, end: value.end}};
        return {figures: value.start < 0 ? [] : [figure], doubts: [], quotes: []};
      }),
    );
    expect(one?.source).to.deep.equal({exact: '新增床位300个'});
  });

  it('leaves a figure that has no place or no number as text, and asks', () => {
    const {report, review} = draftOf(['产值翻一番，很好。'], ({text}) => {
      const value = rangeOf(text, '翻一番');
      return {
        figures: value.start < 0 ? [] : [{name: '产值', status: 'achieved', tier: 'count', value, clause: {start: 0, end: value.end}}],
        doubts: [],
        quotes: [],
      };
    });
    expect(eachIndicator(report)).to.deep.equal([]);
    expect(review.doubts).to.deep.equal([
      {code: 'unplaced', path: '$.chapters[0].blocks[0].paragraphs[0]', quote: '产值翻一番', assumed: '产值', harm: 2, state: 'open'},
    ]);
  });

  it('has a time of its own only where it differs, and asks where its words are not read', () => {
    const of = (period: string): readonly unknown[] => {
      const {report, review} = draftOf(['新建公园4个。'], ({text}) => {
        const value = rangeOf(text, '4个');
        const figure: ReadFigure = {name: '新建公园', status: 'achieved', tier: 'count', period, value, clause: {start: 0, end: value.end}};
        return {figures: value.start < 0 ? [] : [figure], doubts: [], quotes: []};
      });
      return [
        eachIndicator(report)[0]?.indicator.period,
        eachIndicator(report)[0]?.indicator.id.slice(-4),
        ...review.doubts.map(({code, assumed}) => code + assumed),
      ];
    };
    expect(of('2025年')).to.deep.equal([undefined, '2025']);
    expect(of('2024年')).to.deep.equal([{printed: '2024年', start: '2024', end: '2024'}, '2024']);
    expect(of('上半年')).to.deep.equal([{printed: '上半年', start: '2025-01', end: '2025-06'}, '2025']);
    expect(of('近年')).to.deep.equal([undefined, '2025', 'period近年']);
  });

  it('says what a figure is about and part of by ids, and where a doubt is', () => {
    const draft = draftOf(['项目51个，投资260亿元，其中公园4个。'], (paragraph) => {
      const {figures, ...rest} = read(paragraph);
      if (!figures.length) return {figures, ...rest};
      const linked = figures.map((it, index) => ({...it, ...(index === 1 && {about: [0, 7]}), ...(index === 2 && {partOf: 0})}));
      const {start, end} = rangeOf(paragraph.text, '260亿元');
      return {figures: linked, doubts: [{start, end, code: 'name', assumed: '投资', harm: 3}], quotes: []};
    });
    const [projects, investment, parks] = eachIndicator(draft.report).map(({indicator}) => indicator);
    expect([investment?.about, parks?.partOf]).to.deep.equal([[projects?.id], projects?.id]);
    expect(draft.review.doubts[0]?.path).to.equal('$.chapters[0].blocks[0].paragraphs[0].indicators[1]');
  });

  it('tells what the reader needs to know of a paragraph', () => {
    const settings: unknown[] = [];
    const note = (_: unknown, setting: unknown): ReadParagraph => {
      settings.push(setting);
      return {figures: [], doubts: [], quotes: []};
    };
    const {report, year} = structureOf(
      `云川市2026年政府工作报告\n各位代表：\n一、2026年重点工作\n主要预期目标是：增长5%。\n（一）做强产业\n新建公园4个。`
        .split('\n')
        .map((text) => ({text})),
      {lang: 'zh-CN', name: ''},
    );
    runOf(report, year, note as typeof read);
    expect(settings).to.deep.equal([
      {lang: 'zh-CN', role: 'other', goals: false},
      {lang: 'zh-CN', role: 'plan', goals: true, years: [2026, 2026], heading: '一、2026年重点工作'},
      {lang: 'zh-CN', role: 'plan', goals: false, years: [2026, 2026], heading: '做强产业'},
    ]);
  });

  it('quotes the numbers of titles and glossaries, in so many words that they are no other number', () => {
    const {report, review} = draftOf(['（一）办好十件实事', '新建公园4个。', '附件1', '名词解释', '百校联百县：指帮扶。']);
    expect(unstructuredFigures(report, review.quotes)).to.deep.equal([]);
    expect(review.quotes.map(({exact}) => exact)).to.deep.equal(['办好十件实事', '附件1', '百校联', '校联百县']);
    expect(quoteOf('共3次，又3次', {start: 5, end: 7}, 'name', 'en')).to.deep.equal({
      exact: '又3次',
      category: 'name',
      reason: 'part of a name',
    });
  });
});

describe('a new draft of a text that has changed', () => {
  const first = draftOf(['地区生产总值增长5%。新建公园4个。', '（一）做强产业', '引进企业9个。']);
  /** What a person made of the first draft. */
  function edited(): {readonly report: Report; readonly review: Review} {
    const value = JSON.parse(JSON.stringify(first.report)) as {
      chapters: {blocks: {paragraphs: {indicators: Record<string, unknown>[]}[]; icon?: string}[]}[];
    };
    const [text, theme] = value.chapters[0]?.blocks ?? [];
    Object.assign(text?.paragraphs[0]?.indicators[0] ?? {}, {name: '生产总值', id: 'my-gdp'});
    text?.paragraphs[0]?.indicators.splice(1, 1);
    Object.assign(theme?.paragraphs[0]?.indicators[0] ?? {}, {tier: 'headline', variable: 'firms', id: 'firms-2025'});
    Object.assign(theme ?? {}, {icon: 'industry', id: 'theme-mine'});
    const {report} = parseReport(value);
    const confirmations = eachIndicator(report).map((found) => ({id: found.indicator.id, hash: confirmationOf(found)}));
    const doubt = {code: 'name', path: '$', quote: '4个', assumed: '', harm: 2, state: 'right'} as const;
    return {
      report,
      review: {
        doubts: [doubt],
        confirmations,
        quotes: [
          {exact: '9个', category: 'name', reason: '…'},
          {exact: '没有了', category: 'name', reason: '…'},
        ],
      },
    };
  }

  const again = (...lines: readonly string[]): Draft => {
    const fresh = draftOf(lines);
    const {frame, ids, merge} = keeping(edited(), fresh.report);
    return merge(runOf(frame, 2026, read, ids));
  };

  it('keeps what a person made of each sentence that is the same, its removed figures too', () => {
    const {report, review} = again('地区生产总值增长5%。新建公园4个。新修道路7个。', '（一）做强产业', '引进企业9个。');
    const all = indicatorsOf({report, review});
    expect(all.map(({id, name, tier}) => [id.replace(/v-[\da-f]{6}/, 'v-…'), name, tier])).to.deep.equal([
      ['my-gdp', '生产总值', 'headline'],
      ['v-…-2025', '新修道路', 'count'],
      ['firms-2025', '引进企业', 'headline'],
    ]);
    const theme = report.chapters[0]?.blocks[1];
    expect(theme?.kind === 'theme' && [theme.id, theme.icon]).to.deep.equal(['theme-mine', 'industry']);
    expect(review.confirmations.map(({id}) => id)).to.deep.equal(['my-gdp', 'firms-2025']);
    expect(review.quotes.map(({exact}) => exact)).to.deep.equal(['9个']);
  });

  it('keeps what a person made of a clause that is the same in a sentence that is not', () => {
    const {report} = again('地区生产总值增长5%，势头很好。新建公园4个。', '（一）做强产业', '引进企业9个。');
    expect(eachIndicator(report)[0]?.indicator).to.deep.include({id: 'my-gdp', name: '生产总值'});
  });

  it('keeps the id of a figure whose sentence has changed, and no confirmation of it', () => {
    const {report, review} = again('地区生产总值增长5%。新建公园4个。', '（一）做强产业', '引进企业12个。');
    expect(eachIndicator(report).map(({indicator: {id, variable, value}}) => [id, variable, value?.number])).to.deep.equal([
      ['my-gdp', 'gdp', undefined],
      ['firms-2025', 'firms', 12],
    ]);
    expect(review.confirmations.map(({id}) => id)).to.deep.equal(['my-gdp']);
  });
});
