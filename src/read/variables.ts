// What common names measure, so that reports of many places and years can be laid side by side. A name that is not on this list has no variable.
import {plainWords} from '../text/traditional.js';

/** Each variable with the names that reports give it: the same thing, in the same sense. */
export const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  gdp: ['地区生产总值', '生产总值', '国内生产总值', 'GDP', '地区GDP', 'gross domestic product', 'gross domestic product (GDP)'],
  'gdp-per-capita': ['人均地区生产总值', '人均生产总值', '人均国内生产总值', '人均GDP', 'per capita GDP', 'GDP per capita'],
  'primary-industry': ['第一产业增加值', '一产增加值'],
  'secondary-industry': ['第二产业增加值', '二产增加值'],
  'tertiary-industry': ['第三产业增加值', '三产增加值'],
  agriculture: ['农林牧渔业增加值', '农业增加值'],
  services: ['服务业增加值'],
  industry: ['规模以上工业增加值', '规上工业增加值', '规模工业增加值'],
  'all-industry': ['工业增加值', '全部工业增加值'],
  'industry-output': ['规模以上工业总产值', '规上工业总产值'],
  'industry-profits': ['规模以上工业企业利润', '规上工业企业利润', '规模以上工业企业利润总额', '规上工业企业利润总额'],
  'high-tech-manufacturing': ['高技术制造业增加值', '规上高技术制造业增加值', '规模以上高技术制造业增加值'],
  'equipment-manufacturing': ['装备制造业增加值', '规上装备制造业增加值', '规模以上装备制造业增加值'],
  'emerging-industries': ['战略性新兴产业增加值'],
  'digital-industries': ['数字经济核心产业增加值'],
  'digital-industries-share': [
    '数字经济核心产业增加值占地区生产总值比重',
    '数字经济核心产业增加值占GDP比重',
    '数字经济核心产业增加值占地区生产总值的比重',
  ],
  'marine-gdp': ['海洋生产总值'],
  investment: ['固定资产投资', '全社会固定资产投资', '固定资产投资总额', '固定资产投资额', '固定资产投资（不含农户）'],
  'industrial-investment': ['工业投资'],
  'manufacturing-investment': ['制造业投资'],
  'private-investment': ['民间投资'],
  'infrastructure-investment': ['基础设施投资'],
  'technical-renovation': ['技改投资', '工业技改投资', '技术改造投资', '工业技术改造投资'],
  'property-investment': ['房地产开发投资'],
  'retail-sales': ['社会消费品零售总额', '社零总额', '社会消费品零售额', 'total retail sales of consumer goods'],
  'online-retail': ['网上零售额', '网络零售额', '实物商品网上零售额', 'online retail sales'],
  trade: [
    '进出口总额',
    '进出口总值',
    '外贸进出口总额',
    '外贸进出口总值',
    '外贸进出口',
    '货物进出口总额',
    '货物贸易进出口总额',
    '货物贸易进出口总值',
    '进出口',
    'total import and export value',
    'total import and export volume',
  ],
  exports: ['出口总额', '出口总值', '出口额', '外贸出口', '外贸出口总额', '货物出口总额', '出口'],
  imports: ['进口总额', '进口总值', '进口额', '外贸进口', '进口'],
  'foreign-investment': ['实际使用外资', '实际利用外资', '实际到位外资', '实际使用外资金额', '实际使用外商直接投资'],
  'budget-revenue': ['一般公共预算收入', '地方一般公共预算收入', '地方财政一般公共预算收入', '财政一般公共预算收入'],
  'budget-expenditure': ['一般公共预算支出', '地方一般公共预算支出'],
  'fiscal-revenue': ['财政收入', '全国财政收入', 'government revenue'],
  'tax-revenue': ['税收收入'],
  'deficit-rate': ['赤字率', 'deficit-to-GDP ratio'],
  deposits: ['本外币存款余额', '金融机构本外币存款余额', '金融机构本外币各项存款余额', '本外币各项存款余额'],
  loans: ['本外币贷款余额', '金融机构本外币贷款余额', '金融机构本外币各项贷款余额', '本外币各项贷款余额'],
  income: ['居民人均可支配收入', '全体居民人均可支配收入', 'personal income', 'per capita disposable personal income'],
  'urban-income': ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入'],
  'rural-income': ['农村居民人均可支配收入', '农村常住居民人均可支配收入', '农民人均可支配收入'],
  'income-ratio': ['城乡居民收入比', '城乡居民人均可支配收入比', '城乡收入比'],
  'consumer-prices': [
    '居民消费价格',
    '居民消费价格指数',
    '居民消费价格总水平',
    '居民消费价格涨幅',
    '居民消费价格总水平涨幅',
    'CPI',
    'consumer prices',
    'CPI increase',
  ],
  'urban-jobs': ['城镇新增就业', '新增城镇就业', '城镇新增就业人数', '新增城镇就业人数', 'new urban jobs', 'urban jobs'],
  unemployment: ['城镇调查失业率', '调查失业率', 'surveyed urban unemployment rate'],
  'registered-unemployment': ['城镇登记失业率', 'registered urban unemployment rate', 'registered urban jobless rate'],
  grain: ['粮食产量', '粮食总产量', '粮食总产', 'grain output', 'annual grain yield', 'grain yield'],
  'rd-spending': ['全社会研发投入', '全社会研发经费投入', '全社会研发经费', '研发经费投入', '研发投入', '全社会研究与试验发展经费'],
  'rd-intensity': [
    '研发投入强度',
    '全社会研发投入强度',
    '研发经费投入强度',
    '全社会研发经费投入强度',
    '全社会研发投入占GDP比重',
    '全社会研发经费投入占GDP比重',
    '研发经费投入占地区生产总值比重',
    '全社会研发经费投入占地区生产总值比重',
    '全社会研发投入占地区生产总值比重',
  ],
  'technology-contracts': ['技术合同成交额', '技术合同成交总额', '技术合同交易额'],
  'business-entities': ['经营主体', '市场主体', '经营主体总量', '市场主体总量'],
  urbanization: ['常住人口城镇化率', '城镇化率', 'urbanization rate', 'permanent urban residents share'],
  population: ['常住人口', '年末常住人口'],
  'life-expectancy': ['人均预期寿命', '平均预期寿命', '居民人均预期寿命', 'life expectancy', 'average life expectancy'],
  'energy-intensity': [
    '单位地区生产总值能耗',
    '单位国内生产总值能耗',
    '单位生产总值能耗',
    '单位GDP能耗',
    '万元地区生产总值能耗',
    '万元GDP能耗',
    'energy consumption per unit of GDP',
  ],
  'carbon-intensity': ['单位地区生产总值二氧化碳排放', '单位生产总值二氧化碳排放', '单位国内生产总值二氧化碳排放', '单位GDP二氧化碳排放'],
  'forest-cover': ['森林覆盖率'],
  'good-air-days': [
    '空气质量优良天数比率',
    '空气质量优良天数比例',
    '城市空气质量优良天数比率',
    '城市空气质量优良天数比例',
    '优良天数比率',
    '优良天数比例',
    '空气优良天数比例',
    '空气优良天数比率',
  ],
  pm25: ['PM2.5平均浓度', 'PM2.5浓度', 'PM2.5年均浓度', '细颗粒物平均浓度', '细颗粒物（PM2.5）平均浓度'],
  'good-water': [
    '地表水优良水质比例',
    '国考断面水质优良率',
    '国考断面水质优良比例',
    '地表水国控断面水质优良比例',
    '地表水国考断面优良水质比例',
  ],
  'tourist-visits': ['接待游客', '接待国内游客', '旅游接待人次', '接待游客人次'],
  'tourist-spending': ['旅游收入', '旅游总收入', '游客总花费', '旅游总花费'],
  'electricity-use': ['全社会用电量'],
  'port-cargo': ['港口货物吞吐量', '沿海港口货物吞吐量'],
  'port-containers': ['港口集装箱吞吐量', '集装箱吞吐量', '沿海港口集装箱吞吐量'],
  'express-deliveries': ['快递业务量', 'express deliveries'],
  expressways: ['高速公路通车里程', '高速公路总里程', '高速公路里程'],
};

// Words before a name that say whose it is, or that it is of the whole year.
const WHOSE = /^(?:全年|预计)?(?:全|我|本)(?:国|省|市|区|县|州|旗|盟|镇|乡)(?:的)?|^(?:全年|全区域|China[’']s |the |total )/i;

/** A name as it is looked up. */
const known = (name: string): string =>
  plainWords(name)
    .replace(/[\s“”"]/g, '')
    .toLowerCase();

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(VARIABLES).flatMap(([variable, names]) => names.map((name) => [known(name), variable] as const)),
);

// The same on another base is another thing.
const OTHER_BASE = /同口径|可比|扣除|剔除/;

/**
 * What a name measures; nothing where it is not on the list.
 *
 * @param basis - How it is measured, as printed.
 */
export function variableOf(name: string, basis = ''): string | undefined {
  if (OTHER_BASE.test(basis) || OTHER_BASE.test(name)) return undefined;
  return BY_NAME.get(known(name)) ?? BY_NAME.get(known(name.replace(WHOSE, '')));
}
