// What a fictional province talks about: its counties, its fields, and what is counted in each. No numeral stands in any of these words: every number of the report is a figure.

/**
 * Something that a report gives a number of.
 *
 * @typedef {object} Subject
 * @property {string} variable
 * @property {string} name
 * @property {string} unit - `%` for a share, or for a change alone.
 * @property {[low: number, high: number]} size - Of the whole province.
 * @property {'growth' | 'decline'} [kind] - Of its change in per cent.
 * @property {[low: number, high: number]} [change] - Beside a value: the results tell both, the goals the change.
 */

/**
 * A field of work: the titles of its theme in review and plan, a sentence without figures for each, and its subjects.
 *
 * @typedef {{key: string, icon: string, titles: [string, string], leads: [string, string], subjects: Subject[]}} Field
 */

/**
 * @param {string} line - Variable, name, unit, low, high; kind; low and high of a change beside the value.
 * @returns {Subject}
 */
function subjectOf(line) {
  const [variable, name, unit, low, high, kind, ...change] = line.trim().split(/\s+/);
  return {
    variable,
    name,
    unit,
    size: [Number(low), Number(high)],
    ...(kind && {kind: kind === 'decline' ? 'decline' : 'growth'}),
    ...(change.length && {change: [Number(change[0]), Number(change[1])]}),
  };
}

/** @param {string} lines */
const subjects = (lines) => lines.trim().split('\n').map(subjectOf);

/** What the opening of the review and the goals of the plan are measured by. */
export const HEADLINES = subjects(`
  gdp              地区生产总值             亿元  18000  26000  growth  4  7
  industry         规模以上工业增加值       亿元  5200   7800   growth  4  9
  fixed-assets     固定资产投资             %     2      8      growth
  revenue          地方财政收入             亿元  1200   2100   growth  2  6
  trade            进出口总额               亿元  2000   4800   growth  3  12
  urban-income     城镇居民人均可支配收入   元    42000  58000  growth  4  6
  rural-income     农村居民人均可支配收入   元    19000  28000  growth  5  8
  jobs             城镇新增就业             万人  42     68
  grain            粮食总产量               万吨  1500   2600
  energy-use       单位地区生产总值能耗     %     2      4      decline
`);

/** @type {Field[]} */
export const FIELDS = [
  {
    key: 'industry',
    icon: 'industry',
    titles: ['产业根基更加坚实', '建设现代产业体系'],
    leads: [
      '坚持把发展着力点放在实体经济上，传统产业向新而行，新兴产业聚链成群。',
      '实施产业链提升行动，推动制造业迈向高端、迈向智能、迈向绿色。',
    ],
    subjects: subjects(`
      key-projects      实施重点项目             个      180   420
      factories         建成智能工厂             家      40    110
      high-tech         高技术制造业增加值       %       6     16    growth
      new-industrial    新增规模以上工业企业     家      260   720
      workshops         新建标准厂房             万平方米 120  480
      tech-upgrade      工业技术改造投资         %       5     18    growth
      champions         培育专精特新企业         家      90    320
      digital           企业上云用云             户      3000  9000
      battery           新能源装备产值           亿元    300   1500
      parks             提质升级产业园区         个      12    48
      loans             制造业贷款余额           %       8     20    growth
      quality           制造业产品合格率         %       92    98
    `),
  },
  {
    key: 'innovation',
    icon: 'upgrade',
    titles: ['创新活力加快释放', '提升科技创新能力'],
    leads: ['科研机构、高校和企业同题共答，更多成果走出实验室、走上生产线。', '强化企业创新主体地位，让人才引得来、留得住、用得好。'],
    subjects: subjects(`
      laboratories      组建重点实验室           家      10    36
      rd-spending       研发经费投入             %       7     14    growth
      hi-firms          高新技术企业             家      1800  4600
      contracts         技术合同成交额           亿元    180   640
      results           转化科技成果             项      400   1600
      talents           引进各类人才             人      6000  28000
      incubators        建设孵化基地             个      20    80
      patents           有效发明专利拥有量       件      9000  30000
      vouchers          发放创新券               万元    2000  9000
      research-jobs     新增科研岗位             个      800   3600
      fund              设立创业投资基金         亿元    30    160
      instruments       开放共享科研仪器         台      600   2400
    `),
  },
  {
    key: 'city',
    icon: 'city',
    titles: ['城乡面貌持续改善', '推进城乡融合发展'],
    leads: [
      '老旧街区焕发新颜，和美乡村各具风韵，城乡之间的路更通、网更密、心更近。',
      '以县城为重要载体，推动公共设施向乡村延伸、公共服务向乡村覆盖。',
    ],
    subjects: subjects(`
      old-estates       改造老旧小区             个      600   1800
      old-homes         惠及居民                 户      40000 180000
      pipes             更新地下管网             公里    500   2600
      parking           新增停车泊位             个      20000 90000
      parks-small       建设口袋公园             个      120   480
      rural-roads       新改建农村公路           公里    3000  9000
      bridges           改造农村危桥             座      120   460
      farmland          建成高标准农田           万亩    150   380
      villages          建成和美乡村             个      300   900
      urban-share       常住人口城镇化率         %       58    68
      water             农村自来水普及率         %       88    97
      e-commerce        农产品网络销售额         %       8     22    growth
    `),
  },
  {
    key: 'ecology',
    icon: 'ecology',
    titles: ['绿色底色更加鲜明', '守护绿水青山'],
    leads: ['蓝天常驻、碧水长流、草木葱茏，群众身边的好风景越来越多。', '协同推进降碳减污扩绿，把生态优势变成发展优势。'],
    subjects: subjects(`
      air               空气质量优良天数比例     %       86    97
      pm                细颗粒物平均浓度         %       2     9     decline
      rivers            整治入河排口             处      300   1200
      water-quality     河流断面水质优良比例     %       90    98
      forest            营造林地                 万亩    120   420
      forest-share      森林覆盖率               %       48    62
      wetland           修复湿地                 亩      8000  36000
      mines             修复历史遗留矿山         处      60    240
      carbon            碳排放强度               %       3     6     decline
      solar             新增光伏装机             万千瓦  120   680
      waste             城市生活垃圾回收利用率   %       34    46
      sewage            新建污水管网             公里    400   1600
    `),
  },
  {
    key: 'people',
    icon: 'livelihood',
    titles: ['民生福祉稳步增进', '办好民生实事'],
    leads: ['财力再紧也不减民生投入，群众急难愁盼的事情逐件得到回应。', '尽力而为、量力而行，把实事办到群众心坎上。'],
    subjects: subjects(`
      schools           新建改扩建学校           所      160   520
      places            新增学位                 万个    8     26
      kindergartens     新建公办幼儿园           所      80    260
      beds              新增医疗床位             张      3000  12000
      clinics           改造乡镇卫生院           所      90    340
      elderly           建成养老服务中心         个      120   420
      canteens          开办长者食堂             家      300   1200
      childcare         新增托位                 个      6000  26000
      training          开展职业技能培训         万人次  30    90
      housing           筹集保障性住房           套      12000 52000
      libraries         建成城乡书房             家      120   420
      insurance 基本医疗保险参保率 % 95 98
    `),
  },
  {
    key: 'governance',
    icon: 'governance',
    titles: ['社会大局和谐稳定', '加强和改善治理'],
    leads: ['重心下移、力量下沉、服务下倾，安全的防线越扎越牢。', '更好统筹发展和安全，让社会既充满活力又安定有序。'],
    subjects: subjects(`
      accidents         生产安全事故起数         %       6     24    decline
      hazards           整改安全隐患             处      20000 90000
      gas               改造燃气老旧管道         公里    300   1400
      mediation         化解矛盾纠纷             件      30000 120000
      hotline           热线诉求办结率           %       92    98
      online            政务服务全程网办率       %       90    97
      reforms           推出改革举措             项      60    180
      fire-stations     建成微型消防站           个      300   1200
      grid              配备专职网格员           名      6000  24000
      debt              化解政府债务             亿元    40    260
      petitions         信访总量                 %       5     18    decline
      meetings          压减会议文件             %       10    30    decline
    `),
  },
];

/** Counties that are nowhere, with a key for ids. */
export const COUNTIES = [
  ['heyu', '禾屿县'],
  ['tangwan', '棠湾县'],
  ['jiling', '霁岭县'],
  ['yanting', '砚汀县'],
  ['zhihe', '芷禾县'],
  ['lantang', '岚棠县'],
  ['tinghe', '汀禾县'],
  ['huaiyu', '槐屿县'],
  ['yuntang', '云棠县'],
  ['qingyan', '青砚县'],
  ['jipu', '霁浦县'],
  ['zhiwan', '芷湾县'],
  ['lanhe', '岚禾县'],
  ['huaiting', '槐汀县'],
  ['yanping', '砚坪县'],
  ['helan', '禾岚县'],
  ['tangting', '棠汀县'],
  ['yunyan', '云砚县'],
  ['qingji', '青霁县'],
  ['tingtang', '汀棠县'],
  ['zhiling', '芷岭县'],
  ['huaihe', '槐禾县'],
  ['lanyu', '岚屿县'],
  ['jitang', '霁棠县'],
];
