import {expect} from '@open-wc/testing';
import {fictionalProvince} from '../../../tools/dev/fictional-province.js';
import {goalsOf} from '../../model/find-theme.js';
import {parseReport} from '../../model/parse.js';
import type {Range} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {valueOfFile} from '../../testing/report.js';
import {goalSectionsOf, type GoalSection} from './goals.js';

const DATASETS = ['gangzha-2019', 'many-goals', 'province-plan', 'county-falling', 'borough-budget', 'demo', 'minimal', 'town-no-themes'];

let reports: readonly Report[];
before(async () => {
  const values = [...(await Promise.all(DATASETS.map(valueOfFile))), ...[1, 2, 3].map((seed) => fictionalProvince({figures: 400, seed}))];
  reports = values.map((value) => parseReport(value).report);
});

const number = (printed: string, digits: string, unit: string, more: object = {}): object => ({
  printed,
  digits,
  unit,
  number: Number(digits),
  comparator: 'eq',
  ...more,
});

const growth = (digits: string, before = '增长', after = ''): object => ({
  changes: [number(`${before}${digits}%${after}`, digits, '%', {before, ...(after && {after}), kind: 'growth'})],
});

const goal = (name: string, exact: string, keys: object): Indicator =>
  ({id: `goal-${name}`, name, status: 'target', tier: 'count', ...keys, source: {exact}}) as unknown as Indicator;

/** All parts of a text, one after the other. */
const partsOf = (sections: readonly GoalSection[]): readonly Range[] =>
  sections.flatMap((it): readonly Range[] => (it.kind === 'rows' ? it.rows.flatMap((row) => row.parts) : [it]));

/** Sections as they are set: head［…］, text, and rows, their parts told apart by strokes and what stands below a figure by ↳. */
const linesOf = (text: string, sections: readonly GoalSection[]): readonly string[] =>
  sections.flatMap((section) => {
    if (section.kind !== 'rows') return [`${section.kind} ${text.slice(section.start, section.end)}`];
    return section.rows.map(({parts}) =>
      parts
        .filter(({kind}) => kind !== 'stop')
        .map(({kind, start, end}) => (kind === 'aside' ? '↳' : kind === 'figure' ? '■' : '') + text.slice(start, end))
        .join('|'),
    );
  });

const cut = (text: string, indicators: readonly Indicator[], headEnd = 0, isListed = false): readonly string[] =>
  linesOf(text, goalSectionsOf(text, indicators, headEnd, isListed));

const GDP = goal('地区生产总值', '地区生产总值增长5%左右', growth('5', '增长', '左右'));
const JOBLESS = goal('城镇调查失业率', '城镇调查失业率5.5%以内', {
  value: number('5.5%以内', '5.5', '%', {after: '以内', comparator: 'lte'}),
});
const INCOME = goal('居民收入', '居民收入增长与经济增长同步', {said: {printed: '增长与经济增长同步'}});

describe('the paragraph of the goals', () => {
  it('is its parts, letter for letter and in order, in every dataset', () => {
    let rows = 0;
    for (const report of reports)
      for (const block of report.chapters.flatMap(goalsOf))
        for (const paragraph of block.paragraphs) {
          const {mark = '', label = '', indicators = []} = paragraph;
          const text = paragraphText(paragraph);
          const sections = goalSectionsOf(text, indicators, mark.length + label.length, block.paragraphs.length > 1);
          expect(
            partsOf(sections)
              .map(({start, end}) => text.slice(start, end))
              .join(''),
          ).to.equal(text);
          rows += sections.reduce((sum, it) => sum + (it.kind === 'rows' ? it.rows.length : 0), 0);
        }
    expect(rows).to.be.above(100);
  });

  it('is that of any cut: 2,000 paragraphs put together from clauses at random', () => {
    let seed = 7;
    const pick = <It>(list: readonly It[]): It => list[(seed = (seed * 48271) % 2147483647) % list.length] as It;
    const STOPS = ['，', '；', '。', '、', '：', ', ', '; ', '. ', ''];
    const PIECES = [
      ...[GDP, JOBLESS, INCOME].map(({source}) => source.exact),
      ...[
        '在实际工作中争取更好结果',
        '进出口稳中向好',
        '（按可比价格，不含（x）',
        '“十五五”时期',
        'GDP will grow',
        ' ',
        '1,234.5',
        '力争更高',
      ],
    ];
    for (let index = 0; index < 2000; index++) {
      const text = Array.from({length: 1 + (index % 9)}, () => pick(PIECES) + pick(STOPS)).join('');
      const headEnd = Math.min(text.length, index % 4);
      const parts = partsOf(goalSectionsOf(text, [GDP, JOBLESS, INCOME], headEnd, index % 2 > 0));
      expect(parts.map(({start, end}) => text.slice(start, end)).join('')).to.equal(text);
    }
  });

  it('has a row for each clause under its opening words, and small below a figure what is said on of it', () => {
    const text =
      '做好工作意义重大。今年经济社会发展主要预期目标是：地区生产总值增长5%左右，在实际工作中争取更好结果；城镇调查失业率5.5%以内；居民收入增长与经济增长同步。做好这些工作，要坚定信心。';
    expect(cut(text, [GDP, JOBLESS, INCOME])).to.deep.equal([
      'text 做好工作意义重大。',
      'head 今年经济社会发展主要预期目标是：',
      '地区生产总值|■增长5%左右|↳在实际工作中争取更好结果',
      '城镇调查失业率|■5.5%以内',
      '居民收入|■增长与经济增长同步',
      'text 做好这些工作，要坚定信心。',
    ]);
  });

  it('sets as a row in words what no indicator claims and what names something of its own', () => {
    expect(cut('在优化结构的基础上，地区生产总值增长5%左右；进出口稳中向好，国际收支基本平衡。', [GDP])).to.deep.equal([
      'head 在优化结构的基础上，',
      '地区生产总值|■增长5%左右',
      '进出口稳中向好',
      '国际收支基本平衡',
    ]);
    expect(cut('经济实力大幅跃升，地区生产总值增长5%左右。', [GDP])).to.deep.equal(['经济实力大幅跃升', '地区生产总值|■增长5%左右']);
  });

  it('keeps what says how a figure is measured with the figure, and a second figure of one name in its row', () => {
    const revenue = goal('财政收入', '财政收入同口径增长3%、力争4%', {
      ...growth('3'),
      basis: '同口径',
      stretch: {modality: '力争', change: number('4%', '4', '%', {kind: 'growth'})},
    });
    expect(cut('财政收入同口径增长3%、力争4%。', [revenue])).to.deep.equal(['财政收入|同口径|■增长3%|、力争|■4%']);
    const [town, land] = [
      goal('城镇居民收入', '城乡居民收入分别增长5%', {...growth('5'), completedFrom: '城乡居民收入'}),
      goal('农村居民收入', '城乡居民收入分别增长5%、6%', {changes: [number('6%', '6', '%', {apart: '增长', kind: 'growth'})]}),
    ];
    expect(cut('城乡居民收入分别增长5%、6%。', [town, land])).to.deep.equal(['城乡居民收入|分别|■增长5%|、|■6%']);
  });

  it('has a name to its end: with the bracket that closes it, and what follows it behind a stop', () => {
    const falls = {said: {printed: '双下降'}};
    const accidents = goal('生产安全事故起数', '生产安全事故起数、死亡人数双下降', falls);
    expect(cut('生产安全事故起数、死亡人数双下降。', [accidents])).to.deep.equal(['生产安全事故起数、死亡人数|■双下降']);
    const deaths = goal('死亡人数', '事故（含死亡人数）双下降', falls);
    expect(cut('事故（含死亡人数）双下降。', [deaths])).to.deep.equal(['事故（含死亡人数）|■双下降']);
  });

  it('cuts again where one clause says two things, and not inside brackets', () => {
    const jobs = goal('城镇新增就业', '城镇新增就业50万人', {value: number('50万人', '50', '万人', {exponent: 4})});
    expect(cut('城镇新增就业50万人（含返乡，不含临时）、城镇调查失业率5.5%以内。', [jobs, JOBLESS])).to.deep.equal([
      '城镇新增就业|■50万人|（含返乡，不含临时）',
      '城镇调查失业率|■5.5%以内',
    ]);
  });

  it('cuts words of another script where a goal begins, at their own stops', () => {
    const spending = goal('Net spending', 'Net spending will be at most £402m', {
      value: number('at most £402m', '402', 'm', {before: 'at most £', exponent: 6, comparator: 'lte'}),
    });
    const homes = goal('New homes', 'new homes will number 1,350', {value: number('1,350', '1,350', '', {number: 1350})});
    expect(
      cut('We will work hard for the borough, as ever. Net spending will be at most £402m, not more, and new homes will number 1,350.', [
        spending,
        homes,
      ]),
    ).to.deep.equal([
      'text We will work hard for the borough, as ever. ',
      'Net spending| will be |■at most £402m|↳not more',
      'and new homes| will number |■1,350',
    ]);
  });

  it('takes an entry of a list as a row in words, a sentence as text, and what names a doctrine as text', () => {
    expect(cut('Steady growth of incomes', [], 0, true)).to.deep.equal(['Steady growth of incomes']);
    expect(cut('Incomes will grow.', [], 0, true)).to.deep.equal(['text Incomes will grow.']);
    expect(cut('深入贯彻党中央决策部署，地区生产总值增长5%左右。', [GDP])).to.deep.equal([
      'text 深入贯彻党中央决策部署，地区生产总值增长5%左右。',
    ]);
  });

  it('has a label over its rows, and its mark with a short sentence', () => {
    expect(cut('综合经济：地区生产总值增长5%左右。', [GDP], 5)).to.deep.equal(['head 综合经济：', '地区生产总值|■增长5%左右']);
    expect(cut('一是经济发展。地区生产总值增长5%左右。', [GDP], 2)).to.deep.equal(['head 一是经济发展。', '地区生产总值|■增长5%左右']);
  });
});
