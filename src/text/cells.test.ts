import {expect} from '@open-wc/testing';
import type {Change, Indicator, Quantity} from '../model/schema.js';
import {cellsOf, isShare, MOST, shapeOf} from './cells.js';
import {unitIcon} from './unit-icons.js';

const figure = (more: object): Quantity => ({printed: '', digits: '', unit: '个', number: 4, comparator: 'eq', ...more}) as Quantity;
const indicator = (name = '公园', more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  name,
  status: 'achieved',
  tier: 'count',
  source: {exact: ''},
  ...more,
});
const value = (more: object = {}, name?: string, others?: Partial<Indicator>) => cellsOf(indicator(name, others), 'value', figure(more));
const change = (more: object) => cellsOf(indicator(), 'changes[0]', figure({unit: '%', kind: 'growth', ...more}) as Change);

describe('what can be counted out', () => {
  it('is a whole number of things up to 120, in the shape of its unit', () => {
    expect(value()).to.deep.equal({kind: 'count', count: 4, shape: 'square'});
    for (const [unit, shape] of [
      ['家', 'square'],
      ['人', 'person'],
      ['名', 'person'],
      ['位', 'person'],
      ['户', 'home'],
    ] as const)
      expect(value({unit})?.shape, unit).to.equal(shape);
    expect(value({unit: '', unitFull: '所'})?.shape).to.equal('square');
    expect([1, MOST, MOST + 1, 0, 4.5, -4].map((number) => value({number})?.count)).to.deep.equal([
      1,
      120,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    for (const more of [
      {exponent: 4},
      {number: undefined, min: 3, max: 5},
      {number: undefined, order: 100},
      {number: undefined, fraction: {numerator: 1, denominator: 3}},
    ])
      expect(value(more), JSON.stringify(more)).to.equal(undefined);
  });

  it('is nothing of a unit that counts no things', () => {
    for (const unit of [
      '',
      '元',
      '亩',
      '公里',
      '天',
      '岁',
      '年',
      '人次',
      '件次',
      '户次',
      '万个',
      '倍',
      '分',
      '吨',
      '小时',
      '对',
      '个百分点',
      '‰',
      '条（个）',
      'P',
      'sets',
      'people',
    ])
      expect(shapeOf(unit, ''), unit).to.equal(undefined);
  });

  it('is a home of 户, unless they are firms or accounts', () => {
    for (const name of ['安置', '农村危房改造', '搬迁群众', '']) expect(shapeOf('户', name), name).to.equal('home');
    for (const name of ['新增规模以上企业', '经营主体', '单项冠军企业', '独角兽', '“小巨人”', '电信用户', '个体工商户', '融资平台退出'])
      expect(shapeOf('户', name), name).to.equal('square');
  });

  it('is nothing of so many for each hundred, on average, or in a time', () => {
    for (const name of [
      '每千名老年人拥有养老床位',
      '每万人发明专利',
      '法官人均结案',
      '平均每户子女',
      '每月外出',
      '年均新增',
      '每10万人口医院',
    ])
      expect(value({unit: '张'}, name), name).to.equal(undefined);
    expect(value({unit: '部'}, '电话普及率', {per: '每百人'})).to.equal(undefined);
    for (const name of ['均衡发展县', '每个乡镇公园', '城乡均衡学校']) expect(value({}, name)?.count, name).to.equal(4);
  });

  it('is open where it may be more or less', () => {
    expect(['gt', 'gte', 'lt', 'lte', 'eq'].map((comparator) => value({comparator})?.open)).to.deep.equal([
      'more',
      'more',
      'less',
      'less',
      undefined,
    ]);
    expect(change({comparator: 'gte'})?.open).to.equal('more');
  });

  it('has holes where it is a part, and rows where it holds for each', () => {
    expect(value({}, '公园', {partOf: 'all'})?.holes).to.equal(4);
    expect(value({each: true})?.rows).to.equal(1);
  });

  it('is nothing where its author says so, nor of the level that a number comes from, a rank, or what is said', () => {
    expect(value({}, '公园', {draw: 'none'})).to.equal(undefined);
    expect(cellsOf(indicator(), 'value.from', figure({}))).to.equal(undefined);
    expect(cellsOf(indicator(), 'stretch.value', figure({}))).to.equal(undefined);
    expect(cellsOf(indicator(), 'rank', {printed: '前20强', position: 20, bound: true} as never)).to.equal(undefined);
    expect(cellsOf(indicator(), 'said', {printed: '翻一番'})).to.equal(undefined);
  });
});

describe('a change', () => {
  it('is a cell for each of a hundred, with its part; a fall says so', () => {
    expect(change({number: 7.1})).to.deep.equal({kind: 'change', count: 7.1, shape: 'square', isFall: false});
    expect(change({number: 7, kind: 'decline'})?.isFall).to.equal(true);
    expect(change({number: 2, unit: '成', exponent: 1})?.count).to.equal(20);
    expect(change({number: 2, unit: '', unitFull: '％'})?.count).to.equal(2);
  });

  it('is a band from its lower to its upper end', () => {
    const {count, to} = change({number: undefined, min: 6, max: 6.5}) ?? {};
    expect([count, to]).to.deep.equal([6, 6.5]);
  });

  it('is nothing over a hundred, at none, in points or times, and above or below another', () => {
    for (const more of [
      {number: 100.1},
      {number: 0},
      {min: 90, max: 101, number: undefined},
      {unit: '个百分点'},
      {unit: '倍', kind: 'multiple'},
      {kind: 'above'},
      {kind: 'below'},
    ])
      expect(change(more), JSON.stringify(more)).to.equal(undefined);
  });
});

describe('a share', () => {
  it('is a field where a reader knows the whole', () => {
    expect(value({unit: '%', number: 93.5}, '参保率')).to.deep.equal({kind: 'share', count: 93.5, shape: 'square'});
    expect(value({unit: '成', number: 9, exponent: 1}, '网办率')?.count).to.equal(90);
    for (const number of [100.5, 0]) expect(value({unit: '%', number}, '参保率'), `${number}`).to.equal(undefined);
    expect(value({unit: '%', number: undefined, min: 90, max: 95}, '参保率')).to.equal(undefined);
  });

  it('is known of people, pupils, homes, villages, water, waste, days and cases', () => {
    for (const name of '城乡医疗保险参保率 普惠园覆盖率 卫生厕所普及率 九年教育巩固率 小学入学率 食品抽检合格率 堤防达标率 社会治安满意率 农民满意度 水质优良率 污水处理率 农膜处置率 生活污水治理率 耕地安全利用率 家庭医生签约率 举报件办结率 案件化解率 自来水普及率 规模化供水率 常住人口城镇化率 建成区绿地率 水土保持率 儿童健康管理率 规范管理服务率 产后访视率 清洁取暖率 全程网办率 直接结算率 美丽河湖建成率 风险消除率 县域内就诊率 毕业生就业率 困难学生资助面 空气质量优良天数比例 城市空气质量优良天数比率 国考断面水质比例 优良水体比例 供水工程覆盖人口比例'.split(
      ' ',
    ))
      expect(isShare(name), name).to.equal(true);
  });

  it('is not known of money, power, growth, jobs wanted, debts, or gross rates', () => {
    for (const name of [
      '城镇调查失业率',
      '研发投入强度',
      '研发经费占GDP比重',
      '增加值比重',
      '民间投资占比',
      '赤字率',
      '债务率',
      '不良贷款率',
      '贷款利率',
      '贫困发生率',
      '科技进步贡献率',
      '投资完成率',
      '人口自然增长率',
      '高等教育毛入学率',
      '产值占全国',
      '出口增速',
      '覆盖率增幅',
      '参股比例',
      '负债率',
      '消费贡献率',
      '',
    ])
      expect(isShare(name), name).to.equal(false);
  });
});

describe('a ratio', () => {
  const ratio = (numbers: readonly number[], names = '第一产业 第二产业 第三产业 其他'.split(' ')) =>
    cellsOf(indicator(), 'ratio', {
      printed: '',
      parts: numbers.map((number, index) => ({printed: `${number}`, number, ...(names[index] && {name: names[index]})})),
    } as never);

  it('is a bar where three or more named parts make a hundred', () => {
    expect(ratio([8.3, 41.4, 50.3])).to.deep.equal({kind: 'ratio', count: 100, parts: [8.3, 41.4, 50.3], shape: 'square'});
    for (const numbers of [
      [8.3, 41.4, 50.5],
      [8.1, 41.4, 50.3],
      [10, 20, 30, 40],
    ])
      expect(ratio(numbers)?.parts, numbers.join()).to.deep.equal(numbers);
    for (const numbers of [
      [2.27, 1],
      [40, 60],
      [8.3, 41.4, 50.6],
      [8, 41.4, 50.3],
      [0, 50, 50],
    ])
      expect(ratio(numbers), numbers.join()).to.equal(undefined);
    expect(ratio([8.3, 41.4, 50.3], ['第一产业', '第二产业'])).to.equal(undefined);
  });
});

describe('the icon of a unit', () => {
  it('says what is too large to be counted out', () => {
    for (const [unit, icon] of [
      ['亿元', 'money'],
      ['万亿美元', 'money'],
      ['元', 'money'],
      ['千万元', 'money'],
      ['万人', 'people'],
      ['亿人次', 'people'],
      ['万名', 'people'],
      ['万户', 'homes'],
      ['万亩', 'area'],
      ['平方公里', 'area'],
      ['千米', 'length'],
      ['万公里', 'length'],
      ['亿吨', 'weight'],
      ['千克', 'weight'],
      ['千瓦', 'power'],
      ['亿千瓦时', 'power'],
    ] as const)
      expect(unitIcon(unit, '产出'), unit).to.equal(icon);
    for (const unit of [
      '',
      '%',
      '万个',
      '亿立方米',
      '微克/立方米',
      '元/吨',
      '万元/人',
      '分/千瓦时',
      '万吨/年',
      '万吨标准煤',
      '亿吨公里',
      '万',
      '岁',
      'people',
    ])
      expect(unitIcon(unit, '产出'), unit).to.equal(undefined);
  });

  it('is no home of firms', () => {
    expect(unitIcon('万户', '经营主体')).to.equal(undefined);
    expect(unitIcon('万户', '危房改造')).to.equal('homes');
  });
});
