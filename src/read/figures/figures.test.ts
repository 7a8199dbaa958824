import {expect} from '@open-wc/testing';
import type {ReadFigure, ReadThing, Setting} from '../read-figure.js';
import {readFigures} from './index.js';

const REVIEW: Setting = {lang: 'zh-CN', role: 'review', goals: false};

/** A figure in one line: name, value, changes; 下降 of a list in braces, the whole unit in brackets, the level before behind an arrow. */
function told(text: string, {name, value, changes = [], ratio, said}: ReadFigure): string {
  const words = ({start, end}: ReadThing): string => text.slice(start, end);
  const whole = (it: ReadThing): string =>
    `${it.apart ? `{${it.apart}}` : ''}${words(it)}${it.unitFull ? `[${it.unitFull}]` : ''}${it.afterShared ? `[${it.afterShared}]` : ''}`;
  const all = [
    ...(value ? [`${value.from ? `${words(value.from)}→` : ''}${whole(value)}`] : []),
    ...changes.map((it) => `${it.kind} ${whole(it)}`),
    ...(ratio ? [`ratio ${words(ratio)}`] : []),
    ...(said ? [`said ${words(said)}`] : []),
  ];
  return `${name}: ${all.join(', ')}`;
}

const toldIn = (text: string, setting = REVIEW): readonly string[] => readFigures({text}, setting).figures.map((it) => told(text, it));

/** What each kind of sentence says, by kind. Places and numbers are invented. */
const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  'a name, and then its number': [
    ['云岭市粮食产量134.7万吨，城镇新增就业4.41万人。', '云岭市粮食产量: 134.7万吨', '城镇新增就业: 4.41万人'],
    ['地区生产总值突破3千亿元，进出口总额超1万亿元。', '地区生产总值: 突破3千亿元', '进出口总额: 超1万亿元'],
    ['旅居人数超55万，平均居住83天。', '旅居人数: 超55万', '平均居住: 83天'],
    ['民间投资占比达到64.7%，河道水质优良率98.9%。', '民间投资占比: 达到64.7%', '河道水质优良率: 98.9%'],
    [
      '新开工亿元以上项目86个，其中100亿元以上1个、50亿元以上3个。',
      '新开工亿元以上项目: 86个',
      '新开工100亿元以上: 1个',
      '新开工50亿元以上: 3个',
    ],
    ['财政赤字率控制在3%以内。', '财政赤字率: 控制在3%以内'],
    ['签约项目87个，其中50亿～100亿元2个、10亿～50亿元9个。', '签约项目: 87个', '50亿-100亿元: 2个', '10亿-50亿元: 9个'],
    ['安置职工11多万人，日均新设企业1万6千多户。', '安置职工: 11多万人', '日均新设企业: 1万6千多户'],
  ],
  'a change': [
    ['规模以上工业增加值增长7.6%，贫困人口减少6800多。', '规模以上工业增加值: growth 增长7.6%', '贫困人口: decline 减少6800多'],
    ['货运量增长1.7倍，入境游客增长1倍。', '货运量: multiple 增长1.7倍', '入境游客: multiple 增长1倍'],
    ['居民消费价格涨幅2%左右。', '居民消费价格: growth 涨幅2%左右'],
    ['PM2.5浓度改善10.8%，群众满意率改善3个百分点。', 'PM2.5浓度: decline 改善10.8%', '群众满意率: growth 改善3个百分点'],
    ['集采药品平均降价56%，补助标准提高到700元/人·年。', '集采药品: decline 降价56%', '补助标准: 提高到700元/人·年'],
    ['贸易额急增81%，旅客数不降反升2.1%，能耗锐减12%。', '贸易额: growth 急增81%', '旅客数: growth 不降反升2.1%', '能耗: decline 锐减12%'],
    ['压减水泥产能300万吨左右。', '水泥产能: decline 300万吨左右'],
    ['宽带资费至少降低30%。', '宽带资费: decline 至少降低30%'],
    ['工业投资增长7.6%，高于全省1.7个百分点。', '工业投资: growth 增长7.6%, above 高于全省1.7个百分点'],
    ['赤字率按2.6%安排，比去年预算低0.4个百分点。', '赤字率: 2.6%, below 低0.4个百分点'],
  ],
  'a value and its change': [
    ['集装箱吞吐量4387万标箱、增长11.6%。', '集装箱吞吐量: 4387万标箱, growth 增长11.6%'],
    ['地区生产总值增长5.5%、达到103亿元。', '地区生产总值: 达到103亿元, growth 增长5.5%'],
    ['财政收入完成86亿元，同比下降4.3%。', '财政收入: 86亿元, decline 下降4.3%'],
    ['生产总值95亿元，是上一个五年末的2.4倍，年均增长19%。', '生产总值: 95亿元, growth 增长19%', '生产总值: 是上一个五年末的2.4倍'],
    ['绿地面积799公顷，占全市的75%，比上年增加4.8公顷。', '绿地面积: 799公顷, growth 增加4.8公顷', '绿地面积占全市: 75%'],
  ],
  'from one level to another': [
    ['贫困发生率由10.2%下降到3.1%。', '贫困发生率: 10.2%→下降到3.1%'],
    ['人均生产总值从2020年的10.5万元提高到2025年的14万元左右。', '人均生产总值: 10.5万元→提高到2025年的14万元左右'],
    ['上市公司从518家增加到731家，开发区由162个整合为123个。', '上市公司: 518家→增加到731家', '开发区: 162个→整合为123个'],
    ['补贴标准从每人每月2375元提高到2423元。', '补贴标准: 2375元→提高到2423元'],
    [
      '生活补贴、护理补贴标准分别从209元、280元提高到217元、290元。',
      '生活补贴标准: 209元→提高到217元',
      '护理补贴标准: 280元→{提高到}290元',
    ],
    ['收入倍差从1.96缩小至1.81。', '收入倍差: 1.96→缩小至1.81'],
    ['发展指数从第11位升至第7位。'],
  ],
  'several things, each with its number': [
    ['事故起数、死亡人数分别下降65.3%、58.3%。', '事故起数: decline 下降65.3%', '事故死亡人数: decline {下降}58.3%'],
    ['金融机构存贷款余额分别增长6.9%、6.6%。', '金融机构存款余额: growth 增长6.9%', '金融机构贷款余额: growth {增长}6.6%'],
    ['实际使用内外资分别增长10%、6.4%。', '实际使用内资: growth 增长10%', '实际使用外资: growth {增长}6.4%'],
    [
      '矿业、农业、矿业技改投资分别增长9.4%、13.3%、6.1%。',
      '矿业投资: growth 增长9.4%',
      '农业投资: growth {增长}13.3%',
      '矿业技改投资: growth {增长}6.1%',
    ],
    ['水陆货运分别增长3%、4%。', '水陆货运: growth 增长3%', '水陆货运: growth {增长}4%'],
    ['城乡居民收入分别增长5.1%、6.4%。', '城镇居民收入: growth 增长5.1%', '农村居民收入: growth {增长}6.4%'],
    ['城镇和农村居民人均收入分别超过8万元、4.5万元。', '城镇居民人均收入: 超过8万元', '农村居民人均收入: {超过}4.5万元'],
    [
      '原煤、原油、天然气产量分别增长72.1%、31.2%、141%。',
      '原煤产量: growth 增长72.1%',
      '原油产量: growth {增长}31.2%',
      '天然气产量: growth {增长}141%',
    ],
    ['甲镇、乙镇地铁线网客运量分别达1409万、1305万人次。', '甲镇地铁线网客运量: 达1409万[万人次]', '乙镇地铁线网客运量: {达}1305万人次'],
    [
      '水厕覆盖率、污水治理率分别提高20.9、36.2个百分点。',
      '水厕覆盖率: growth 提高20.9[个百分点]',
      '污水治理率: growth {提高}36.2个百分点',
    ],
    [
      '自来水普及率达94%，供水比例达65%，提高4个和5个百分点。',
      '自来水普及率: 达94%, growth 提高4个[个百分点]',
      '供水比例: 达65%, growth {提高}5个百分点',
    ],
    ['预约时间、复诊时间分别不超过24小时、48小时。', '预约时间: 不超过24小时', '复诊时间: {不超过}48小时'],
    [
      '甲物、乙物浓度分别为42微克、70微克，同比下降8.6%、9.1%。',
      '甲物浓度: 为42微克, decline 下降8.6%',
      '乙物浓度: {为}70微克, decline {下降}9.1%',
    ],
    [
      '甲镇税收36.8万元/亩，乙镇税收215万元/亩，分别是上年的1.8倍、2.1倍。',
      '甲镇税收: 36.8万元/亩',
      '乙镇税收: 215万元/亩',
      '甲镇税收: 是上年的1.8倍',
      '乙镇税收: {是上年的}2.1倍',
    ],
    ['国内游客人次、总花费增长5.6%、7.5%。', '国内游客人次: growth 增长5.6%', '国内游客总花费: growth {增长}7.5%'],
    [
      '接待游客17亿人次、旅游花费1万亿元，分别增长32.9%、41.6%。',
      '接待游客: 17亿人次, growth 增长32.9%',
      '旅游花费: 1万亿元, growth {增长}41.6%',
    ],
    [
      '高速公路1317公里、国道2667公里，总里程分别达4246公里和3166公里。',
      '高速公路: 1317公里',
      '国道: 2667公里',
      '高速公路总里程: 达4246公里',
      '国道总里程: {达}3166公里',
    ],
    ['甲市、乙市收入分别增长5%、6%以上。', '甲市收入: growth 增长5%[以上]', '乙市收入: growth {增长}6%以上'],
  ],
  'several things with one number': [
    ['游客人数、旅游收入均增长10%以上。', '游客人数: growth 增长10%以上', '旅游收入: growth 增长10%以上'],
    ['单位生产总值能耗、水耗均下降20%。', '单位生产总值能耗: decline 下降20%', '单位生产总值水耗: decline 下降20%'],
    ['工业投资、民间投资年均增长6%。', '工业投资: growth 增长6%', '民间投资: growth 增长6%'],
    ['钢铁、石化等产业先进产能占比超过40%。', '钢铁、石化等产业先进产能占比: 超过40%'],
  ],
  'a number before what it counts': [
    ['建成31个健康示范县，惠及26个街区。', '建成健康示范县: 31个', '惠及街区: 26个'],
    ['1596个重大项目完成投资1.5万亿元。', '重大项目: 1596个', '重大项目完成投资: 1.5万亿元'],
    ['为5.01万名农民工追回欠薪6.83亿元。', '农民工追回欠薪: 5.01万名', '农民工追回欠薪: 6.83亿元'],
    ['36个镇隐性债务提前清零。', '镇隐性债务提前清零: 36个'],
    ['首期规模500亿元的科创基金落地。', '科创基金落地首期规模: 500亿元'],
    ['61%的污水处理厂完成改造。', '污水处理厂完成改造: 61%'],
  ],
  'a list with one verb': [
    ['新增高新企业超6000家、中小企业1.76万家。', '新增高新企业: 超6000家', '新增中小企业: 1.76万家'],
    ['改造棚户区16套、老旧小区65个。', '改造棚户区: 16套', '改造老旧小区: 65个'],
    ['规上企业达76家、增加值增长3%。', '规上企业: 达76家', '规上企业增加值: growth 增长3%'],
    ['经济总量保持第一，占全省比重由7.2%提升至7.4%。', '经济总量占全省比重: 7.2%→提升至7.4%'],
  ],
  'a ratio': [
    ['三次产业比调整为8.3∶41.4∶50.3。', '三次产业比: ratio 调整为8.3∶41.4∶50.3'],
    ['城乡居民收入比从2.50:1缩小至2.27:1。', '城乡居民收入比: ratio 2.50:1缩小至2.27:1'],
  ],
  'a range': [['全县生产总值增长5%—5.5%，投资增长6%至6.5%。', '全县生产总值: growth 增长5%—5.5%', '投资: growth 增长6%至6.5%']],
};

describe('the figures of a Chinese sentence', () => {
  for (const [kind, cases] of Object.entries(KINDS))
    for (const [text, ...figures] of cases)
      it(`${kind}: ${text}`, () => {
        expect(toldIn(text)).to.deep.equal(figures);
      });

  it('are of so many times where a unit is followed by 次', () => {
    expect(toldIn('走访企业3100余家次，电子资源下载1,215万篇次，投放鱼礁6.8万空方。')).to.deep.equal([
      '走访企业: 3100余家次',
      '电子资源下载: 1,215万篇次',
      '投放鱼礁: 6.8万空方',
    ]);
    expect(toldIn('建成公园4个，次年再建3个。')).to.deep.equal(['建成公园: 4个', '次年再建: 3个']);
  });

  it('have no remark in brackets for a unit', () => {
    expect(toldIn('新建医院1所（床位1000张）。')).to.deep.equal(['新建医院: 1所']);
    expect(toldIn('新建学校3所（处）。')).to.deep.equal(['新建学校: 3所（处）']);
  });

  it('are none of years, sessions, places in an order, sizes in a name, plans, ages, spans of time', () => {
    for (const text of [
      '2025年是很不平凡的一年。',
      '办好第26届运动会，连续37年居首位。',
      '华天公司规模居第3位，稳居前10名。',
      '30万吨级航道建成投运，750千伏工程开工。',
      '落实“1310”部署，做好“8+4”政策，推进“两个10亿元”资金使用。',
      '用两年时间推进第二轮土地承包到期后再延长30年试点。',
      '为0—6岁儿童和65岁以上老年人提供服务。',
      '升级12345热线，5G和PM2.5监测全覆盖。',
      '连续跨越7万亿、8万亿、9万亿三个大台阶。',
      '更新于2026-02-02 09:20。',
    ])
      expect(toldIn(text), text).to.deep.equal([]);
  });

  it('take the words that say against what and for whom', () => {
    const read = (text: string) => readFigures({text}, REVIEW).figures[0];
    expect(read('收入比2020年增长65.3%。')?.basis).to.equal('比2020年');
    expect(read('收入同口径增长5%。')?.basis).to.equal('同口径');
    expect(read('收入年均增长5%。')?.basis).to.equal('年均');
    expect(read('低保标准每人每月提高到1190元。')?.per).to.equal('每人每月');
  });

  it('have the status of their paragraph, unless their words say another', () => {
    const statuses = (text: string, setting: Partial<Setting> = {}) =>
      readFigures({text}, {...REVIEW, ...setting}).figures.map(({status}) => status);
    expect(statuses('预计接待游客9亿人次、增长10%，旅游收入1万亿元。')).to.deep.equal(['expected', 'achieved']);
    // What has no name of its own is of the clause before, though that has no digits.
    expect(statuses('预计生产总值突破三百亿元，同比增长5%；旅游收入增长8%。')).to.deep.equal(['expected', 'achieved']);
    expect(statuses('预计经济运行平稳，旅游收入增长8%。')).to.deep.equal(['achieved']);
    expect(statuses('新增就业5万人。', {role: 'plan'})).to.deep.equal(['target']);
    expect(statuses('去年财政超收723亿元。', {role: 'plan'})).to.deep.equal(['achieved']);
    expect(statuses('比去年增长5%。', {role: 'plan', goals: true})).to.deep.equal([]);
  });

  it('say how firmly they are put', () => {
    const text = '力争收入超1万亿元、增长8%，投资增长5%。';
    expect(readFigures({text}, {...REVIEW, role: 'plan'}).figures.map(({modality}) => modality)).to.deep.equal(['力争', undefined]);
  });

  it('take work for no change', () => {
    expect(toldIn('新建茶园3.5万亩，改造提升2.1万亩。')).to.deep.equal(['新建茶园: 3.5万亩', '改造提升茶园: 2.1万亩']);
    expect(toldIn('茶叶单产提升12%。')).to.deep.equal(['茶叶单产: growth 提升12%']);
  });

  it('are part of what stands before 其中', () => {
    const text = '新增电力装机3000万千瓦，其中可再生能源装机2000万千瓦。';
    expect(readFigures({text}, REVIEW).figures.map(({partOf}) => partOf)).to.deep.equal([undefined, 0]);
    const partsIn = (list: string) => readFigures({text: list}, REVIEW).figures.map(({partOf}) => partOf);
    expect(partsIn('形成改革成果36项，其中全国首创7项、全省推广15项，引进企业3家。')).to.deep.equal([undefined, 0, 0, undefined]);
    expect(partsIn('形成改革成果36项，其中全国首创7项、惠及企业150项。')).to.deep.equal([undefined, 0, undefined]);
  });

  it('are words among goals', () => {
    const text = '居民收入增长与经济增长同步，服务业规模翻一番；进出口两位数增长。';
    expect(toldIn(text, {lang: 'zh-CN', role: 'plan', goals: true})).to.deep.equal([
      '居民收入: said 增长与经济增长同步',
      '服务业规模: said 翻一番',
      '进出口: said 两位数增长',
    ]);
    expect(toldIn(text)).to.deep.equal([]);
  });
});

describe('what is not sure', () => {
  const doubtsIn = (text: string) =>
    readFigures({text}, REVIEW).doubts.map(({code, start, end, assumed}) => [code, text.slice(start, end), assumed]);

  it('is a name that says little', () => {
    expect(doubtsIn('整治254公里。')).to.deep.equal([['name', '254公里', '整治']]);
  });

  it('is money that stands before a noun', () => {
    expect(doubtsIn('将28亿元财政资金纳入直达机制。')).to.deep.equal([['unread', '28亿元', '']]);
  });

  it('is a row that has no name for each, and a short name that may be of the thing before', () => {
    expect(doubtsIn('水陆货运分别增长3%、4%。').map(([code]) => code)).to.deep.equal(['row', 'row']);
    expect(doubtsIn('红枣综合产值增长8.5%、出口增长53.6%。')).to.deep.equal([['name', '增长53.6%', '出口']]);
    expect(doubtsIn('进口增长8.5%、出口增长53.6%。')).to.deep.equal([]);
  });

  it('is no line of a railway, which is part of a name', () => {
    expect(readFigures({text: '云川地铁15号线通车运营。'}, REVIEW).quotes.map(({category}) => category)).to.deep.equal(['name']);
  });

  it('is nothing that is a common kind', () => {
    for (const [text] of KINDS['a change'] ?? []) expect(doubtsIn(text), text).to.deep.equal([]);
  });

  it('keeps places in letters of full width', () => {
    const text = '产量达５０．３％，增长４倍。';
    expect(toldIn(text)).to.deep.equal(['产量: 达５０．３％, multiple 增长４倍']);
  });
});
