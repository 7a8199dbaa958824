import {expect} from '@open-wc/testing';
import {kindOf, type PieceKind} from '../../author/pieces.js';
import {parseReport} from '../../model/parse.js';
import {yunchuan} from '../../testing/report.js';
import {choicesOf, filtered, shownBy, type Group} from './choices.js';

const {report} = parseReport(yunchuan());
const kind = (name: string): PieceKind => kindOf(`tujie-${name}`) as PieceKind;
const choices = (name: string): readonly Group[] => choicesOf(report, kind(name), 'zh-CN');
const ids = (groups: readonly Group[]): readonly (readonly [string, ...string[]])[] =>
  groups.map(({label, choices: all}) => [label, ...all.map(({id}) => id)]);

describe('what a dataset has for a piece', () => {
  it('is its figures by chapter, those before the first chapter under the title of the report', () => {
    expect(ids(choices('indicator-card'))).to.deep.equal([
      ['云川县政府工作报告', 'schools-2024'],
      ['一、2024年工作回顾', 'industries-2024', 'economy-2024', 'parks-2024', 'vacancy-2024'],
      ['二、今后工作', 'vacancy-2025', 'schools-2025'],
    ]);
    expect(ids(choices('goal-gauge'))).to.deep.equal([['二、今后工作', 'vacancy-2025', 'schools-2025']]);
  });

  it('is called in the words of the report, with a time where it says one', () => {
    const labels = choices('indicator-card').flatMap(({choices: all}) => all.map(({label}) => label));
    expect(labels).to.include.members([
      '学校数12所',
      '三次产业比重（2024年）8.3∶41.4∶50.3',
      '空置率（2024年）由16%降至13%，低于全市2个百分点，居全市第五',
      '空置率下降（“十四五”时期目标（预期性））年均下降5%，力争6%',
      '学校（“十四五”时期目标）翻一番',
    ]);
  });

  it('is a theme by its sign and title, as far as it has them, else by its id', () => {
    expect(choices('theme-card').flatMap(({choices: all}) => all.map(({label}) => label))).to.deep.equal([
      '（一） 城乡面貌改善，新建公园4个',
      'theme-2024-2',
      '1',
    ]);
    const shown = (theme: string): string | undefined => shownBy(report, 'tujie-theme-card', {theme}, 'zh-CN');
    expect(['theme-2024-1', 'theme-2024-2', 'theme-2025-1', 'none'].map(shown)).to.deep.equal([
      '城乡面貌改善，新建公园4个',
      'theme-2024-2',
      '1',
      undefined,
    ]);
  });

  it('is a chapter by its title as printed, where it has what the piece shows', () => {
    const titles = (name: string): readonly string[] => choices(name).flatMap(({choices: all}) => all.map(({label}) => label));
    expect(titles('theme-timeline')).to.deep.equal(['一、2024年工作回顾', '二、今后工作']);
    expect(titles('keyword-strip')).to.deep.equal(['一、2024年工作回顾']);
    // No goal of this report has a result of its like.
    expect(choices('goal-chart')).to.deep.equal([]);
  });

  it('is found by all words of a search, in a name or an id', () => {
    expect(ids(filtered(choices('indicator-card'), ' 空置率  2025'))).to.deep.equal([['二、今后工作', 'vacancy-2025']]);
    expect(filtered(choices('indicator-card'), '绿道')).to.deep.equal([]);
  });
});
