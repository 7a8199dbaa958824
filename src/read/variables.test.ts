import {expect} from '@open-wc/testing';
import {PATTERNS} from '../model/rules.js';
import {VARIABLES, variableOf} from './variables.js';

describe('the variables of common names', () => {
  it('are ids, each name of one alone', () => {
    const names = Object.values(VARIABLES).flat();
    expect(new Set(names).size).to.equal(names.length);
    for (const variable of Object.keys(VARIABLES)) expect(variable).to.match(PATTERNS.id);
  });

  for (const [name, basis, variable] of [
    ['地区生产总值', '', 'gdp'],
    ['全市地区生产总值', '', 'gdp'],
    ['GDP', '', 'gdp'],
    ['人均地区生产总值', '', 'gdp-per-capita'],
    ['一般公共预算收入', '', 'budget-revenue'],
    ['一般公共预算收入', '同口径', undefined],
    ['ＰＭ2.5平均浓度', '', 'pm25'],
    ['云川县地区生产总值', '', undefined],
    ['新建公园', '', undefined],
    ['Consumer prices', '', 'consumer-prices'],
  ] as const)
    it(`of ${name}${basis && `, ${basis}`}`, () => {
      expect(variableOf(name, basis)).to.equal(variable);
    });
});
