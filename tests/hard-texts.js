// Texts of places that are nowhere, as hard to set as reports write them; figures stand in brackets, as `hard-reports.js` reads them.

const SENTENCES = [
  '坚持一切从实际出发，把群众的冷暖放在心头，把发展的责任扛在肩上，在爬坡过坎中稳住阵脚，在风高浪急中守住底线。',
  '各级干部走进田间地头、车间码头、街巷村口，听真话、察实情、解难题，许多久拖不决的旧账有了新办法，许多众口难调的难事有了好结果。',
  '老城的烟火气更浓了，新城的骨架拉开了，山里的路修到了家门口，湾里的水清到看得见石头，这些变化写在大地上，也写在人们的笑容里。',
  '“慢不得”的紧迫感和“急不得”的定力，始终是推动工作的两个轮子；改革越往深处走，越要啃硬骨头、涉险滩、过险关。',
];
/** A paragraph of 800 letters without a figure. */
const LONG =
  Array.from({length: 4}, () => SENTENCES.join(''))
    .join('')
    .slice(0, 799) + '。';

/** Paragraphs of figures. */
export const TILES = [
  '预计实现地区生产总值【突破123456.78亿元】、【=增长6.5%】，规模以上工业营业收入【1234567890123.45万元】，居民消费价格【~上涨0.3%】。',
  '建成学校、医院、公园、书屋、球场和停车场分别为【12所】、【7家】、【35个】、【108间】、【66片】和【240处】。',
  '惠及群众【13.07万户】【46万余人】，发放补贴【12345678901234元】、【=增长112.5%】；安置【5600户】。',
  '森林覆盖率由【<52.6%】提高到【58.31%】，单位产品综合能耗降至【3.5千克标准煤/平方米】，净化污水能力达到【120万立方米/日】。',
  'Supercalifragilistic-Cyberinfrastructure-Interoperability平台接入企业【3200余家】，VOCs与PM2.5协同治理项目【51个】，其中省级重点【14个】，均居全国同类城市第一方阵。',
  '城乡居民基本医疗保险参保率达到【98.7%】，城镇登记失业率控制在【4%以内】，优良天数比例【不低于92.5%】，空气质量综合指数【^前20强】。',
  '集群发展：|先进制造业集群【两个】，产业规模【达到百亿级】，主营业务收入【"翻一番】，（含新建改建扩建）标准厂房【120余万平方米】。',
  '持续优化法治化国际化便利化营商环境：|“一网通办”事项【2846项】、【=增长35%】，（跨省通办）【312项】，“最多跑一次”比例达【99.2%】，被授予国家级优化营商环境创新试点改革示范先行城市称号。',
  '地区生产总值【增长6%—6.5%左右】，一般公共预算收入【增长5%以上】，固定资产投资【增长8%】，社会消费品零售总额【增长7%】，进出口【增长0.8%】，居民收入【增长7.2%】，粮食产量【稳定在2850万吨以上】。'.replace(
    /【增/g,
    '【~增',
  ),
  '船用燃料油加注量【突破880万吨】、跻身全球第三大加油港，新增学校【12所】（其中省属【5所】）、居全国第二，开工任务（含续建【4个】）。',
  '提出“新增公园【3个】！”，培育产业集群【7个】、居全国第四位，十方面民生实事圆满完成。',
  LONG,
];

/** What is torn where a line is full. */
export const TORN = [
  '规模以上工业总产值首次【突破60亿元】大关，【达到60.4亿元】；三次产业结构由上年的【:8.3∶44.6∶47.1调整为8.1∶44.1∶47.8】，资产负债率【31.7%】，较年初【=下降2.4个百分点】。',
  '受理“12345”热线工单【5672件】，政务服务推行“一网通办”，内设机构【缩减到9个】，县人民医院创建“二甲”，经济总量由2020年的【<57.3亿元】【增加到2025年的83.9亿元】，年均【=增长5.6%】。',
  '人均地区生产总值【达到10万元】，年均【=增长5%—5.5%】；PM2.5平均浓度【42.5微克/立方米】，走访企业【3100余家次】，新型储能【50万千瓦】/【100万千瓦时】，国内生产总值【１，２８６．４亿元】，人均【突破１，８００美元】。',
];

/** A theme of one line. */
export const ONE_LINE = ['排查隐患【3万处】。'];

/** Goals in one paragraph. */
export const GOALS = [
  '今后五年的主要预期目标是：地区生产总值年均【~增长6%左右】，战略性新兴产业增加值占规模以上工业增加值的比重达到【38.5%以上】，城镇调查失业率控制在【5.5%左右】，新能源和可再生能源发电装机容量突破【12345.6万千瓦】，粮食综合生产能力【稳定在2850万吨以上】，城镇常住居民人均可支配收入【"增长与经济增长同步】，单位地区生产总值能耗【~下降13.5%】，国家重要江河湖泊水功能区水质达标率【达到100%】，在实际工作中努力争取更好结果。',
];

const PROSE =
  'The Administration has kept its promises through a year in which costs rose faster than anyone expected, and it has done so by asking every service what it is for, whom it serves and how it might serve them better. ';

/** The same in English. */
export const ENGLISH = {
  tiles: [
    'We opened 【12 schools】, 【7 clinics】, 【35 parks】, 【108 reading rooms】, 【66 pitches】 and 【240 car parks】.',
    'Capital investment reached 【£1,234,567,890,123】, 【=up 112.5 per cent】, and net spending was 【£395m】, 【=down 1.4 per cent】; 【more than 123,456 households】 were connected.',
    'Telecommunications-infrastructure-interoperability programmes grew to 【51 projects】, of which 【14】 are finished. Recycling rose from 【<31 per cent】 to 【52.4 per cent】.',
    Array.from({length: 4}, () => PROSE)
      .join('')
      .trim(),
  ],
  goals: [
    'For 2026 our goals are: 【~growth of 6 to 6.5 per cent】 in the economy, 【at least 12,000 new jobs】, unemployment 【below 5.5 per cent】, and household incomes 【"growing in step with the economy】.',
  ],
  line: ['【30,000 hazards】 removed.'],
};
