// The words round a number that say what it is: verbs of change, words of sense, adverbs, words of status. Plain letters; each list stands here once.
import {BEGINS_NAME, ENDS_OF_ADVERB, ENDS_OF_SENSE, GOES_ON_WITH} from './edges.js';

/** Verbs of growth, longest first where one begins another. */
const GROWTH =
  '多(?:争取|收|产|供|完成)|不降反升|不减反增|反升|激增|急增|剧增|猛增|大增|陡增|微增|略增|暴增|核增|调增|扩增|连增|续增|稳增|双增|暴涨|飞涨|连涨|大涨|猛涨|普涨|略涨|微涨|飙升|跳升|连升|稳升|双升|抬升|递升|微升|略升|增长|增加|提高|提升|上升|上涨|上浮|扩大|增幅|涨幅|增速|净增|回升|增收|递增|拓展|攀升|升高|调高|翻|增|涨|升';
const DECLINE =
  '少(?:收|产|供)|不升反降|不增反降|不增反减|反降|锐减|骤减|骤降|急降|急跌|大减|大降|核减|调减|审减|裁减|精减|消减|递减|略减|微减|连降|直降|双降|续降|陡降|猛降|递降|调降|暴跌|大跌|连跌|略跌|微跌|微降|略降|下降|降价|减少|降低|回落|下跌|下浮|缩减|压减|压降|压缩|削减|缩小|收窄|降幅|跌幅|降|减|跌';
// Better: less of what should be little, more of what should be much.
const BETTER = '改善';

// 新增, 净增 before digits are part of a name; 超额, 倍增 are words.
// And 改造提升 is work.
const NOT_AFTER = '(?<!新|倍|激|递|剧|频|加|猛|锐|突|不|晋(?=升)|沉(?=降)|(?:改造|整治|改建|扩建|修缮|巩固)(?:提|(?=提升)))';

/** A verb of change at the end of a passage: 增长, 下降了. */
export const CHANGE_VERB = new RegExp(`${NOT_AFTER}(?:(${GROWTH})|(${DECLINE})|(${BETTER}))(?:了|幅度)?$`);

/** Levels that are reached: the number is a value, whatever the verb. */
export const LEVEL_VERB = new RegExp(
  `(?:${GROWTH}|${DECLINE}|${BETTER}|跃升|跃|增|升|降|缩|减|扩|压|整合|设定|发展|优化|调整|达|延长|扩展|推进|恢复|缩短|改|变|由|壮大|集中|增长|拓宽|扩容|扩面|收缩|下调|上调)(?:到|至|为|成)(?:了)?$`,
);

/** Words of sense right before digits. */
export const SENSE = new RegExp(
  `(?:不低于|不少于|不小于|不高于|不超过|不多于|不大于|不突破|至少|至多|最多|最高|突破|跨过|跨越|跨上|迈上|迈过|站上|超过|超出|达到|到达|接近|逼近|趋近|控制在|保持在|稳定在|维持在|稳定|保持|高达|多达|低于|高于|多于|少于|大于|小于|不足|不到|逾|大约|${ENDS_OF_SENSE})(?:了)?$`,
);

// 均 of 人均 is of each head: 居民人均, 村均. Of all alike in 各村均.
const EACH = '(?<![人户亩]|(?:^|[,、;])[地床生班次件单村校师台株头店场企机县乡镇])均';

/** Adverbs between a name and its verb; what they say of distribution and basis is read from them. */
export const ADVERB = new RegExp(
  `(?:分别|双双|${EACH}|各自?|全部|同比|环比|年均|平均|每年|累计|总共|合计|一共|共计|实际|名义|同口径|可比口径|按可比价格|按不变价格|扣除物价因素|首次|历史性|再次|已经|逐年|逐步|稳步|持续|大幅|明显|显著|有望|已|再|又|也|仍|拟按|${ENDS_OF_ADVERB}|年内|(?:比|较)(?:上年|去年|前年|上年同期|去年同期|20\\d\\d年|“?十[一二三四五六]五”?末?|五年前|年初|上年末|20\\d\\d年[末底])|五年|[两三四五六七八九十]年|(?<!\\d)\\d{1,2}年|一年|全年|首批|总计|约占|最高|日均|月均|目前|实现|完成|预计|力争|确保|努力|争取)$`,
);

/** How a change is measured: adverbs that are a basis. */
export const BASIS =
  /^(?:同比|环比|年均|累计|实际|名义|同口径|可比口径|按可比价格|按不变价格|扣除物价因素|平均|每年|五年|[两三四五六七八九十]年|\d年|(?:比|较).{2,12})$/;

/** Words in front of a name that are no part of it. */
export const LEADING = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}[是要](?![^,。;]{0,2}[,。;])|以及|此外|另外|其中|特别是|尤其是|目前|今年|去年|年内|当年|预计|力争|力求|确保|争取|努力|(?:推动|促进|带动|支持)(?=.{5})|已有|现有|累计已|五年来|一年来|五年(?![规计期制级])|这五年|过去五年|到(?=20)|截至|进一步|加快|着力|全力|切实|用于|分别|率先|年末|提出|加上|为(?=市|企)|${BEGINS_NAME})`,
);

/** Words that begin a name, with the things done: carried along a list. */
export const DONE =
  /^(?:新增|新建|新改建|新开工|新签约?|新培育|新引进|新引育|新认定|新登记|新设立?|新开通|新探明|新争取|改造提升|拆迁改造|改造|拆迁|新建改造|改建|扩建|建成|建设|开工建设|启动建设|打造|培育|引进|引育|淘汰|关停|退出|压减|治理|修复|创建|累计创建|累计认定|认定|新入选|入选|获批|建立|组建|举办|开展|实施|推广|推进|安置|帮扶|招聘|招引|引进落地|新开发|开通|投放|整治|清理|拆除|办理|受理|查处|侦破|救助|资助|发放|兑现|减免|输转|年均新增|年均输转|年均|累计新增|累计|净增|增补|增加|新增加|完成|投入|安排|下达|争取|规划建设|布局|设立|培训|接待|接待入境|改善|提升|升级|提升建设|翻建|更新改造|更新)/;

/** What is done, and to nothing that it names: 优化调整12条 behind 新开通公交线路5条. */
export const DEEDS =
  '(?:新建成?|改建|扩建|新改建|续建|改造|维修|优化|调整|新增|更新|提升|修复|整治|新开工|新开通|新开|开通|建成|完工|竣工|开工|投用|通车|投运|投产|处置|化解|办结|整改|查处|受理|审结|结案|立案|执结|判处|关停|取缔|拆除|清理|修缮|加固|打通|贯通|完成|实施|启动|验收|交付|发放|兑现|检查|发现|排查|核查|审查|巡查|摸排|检测|抽检|侦破|破获|抓获|调解|新签约?|落地|招录|录用|培训|认定|获批|注销|增设|设立|撤销|合并)';

/** What a name is that cannot stand alone: it is said of what was named before. */
export const GENERIC =
  /^(?:占(?!地|用)|其(?=.{2,4}$)|总量|规模|总投资|投资|完成投资|年度投资|计划投资|投资额|总额|数量|总数|面积|产量|总产量?|年度产量|年产量|产值|年产值|总产值|增加值|营业收入|营收|主营业务收入|利润|税收|增速|增幅|比重|比例|占比|覆盖率|普及率|完成率|单产|均价|价值|交易额|销售额|合同额|到位资金|里程|总里程|容量|装机|装机容量|产能|客流量|吞吐量|支出|余额|存款|贷款|[人户亩地]均|每(?:[百千万]|十万)?(?:人口?|户)|平均|在.{1,8}占比|投产|开工|在建|投运|产能|总人数|人数|总规模|市值|开户|网络零售额)/;

/** The time before, or another, in a list of goals and results. */
export const EXPECTED = /预计|预期可?达/;
export const MODALITY =
  /(力争|力求|确保|计划(?=投|新|建|完|实|开|安|全年|到)|(?<![模虚比草编研])拟(?=[按安建新定将增])|争取(?=在|达|突破|实现|完成|全年|今年))/;

/** Where a counted noun ends: what is done or said of it. */
export const NOUN_END =
  /(?:完成|实现|入选|获批|获评|荣获|获得|获|建成|投产|投运|投用|开工|达到|达标|落地|签约|通过|上榜|晋升|提前|启动|加快|进展|圆满|办结|全部|全面|成为|跻身|纳入|惠及|增加|增长|减少|下降|提高|正式|顺利|开展|运行|退出|隐性|投入|享受|参与|接受|受益|挂牌|开业|开放|开通|创建|实施|推进|超额|超过|累计|平均|共(?=完成|实现|建|新)|位居|稳居|占|凭|荣登|远离|摆脱|有序|基本|如期|即将|相继|陆续|线上|线下|予以|用于)/;

/** What follows a number and belongs to no noun: the clause goes on. */
export const GOES_ON = new RegExp(
  `^(?:创(?:历史|下|造|\\d|近|新高)|(?:全部|悉数|如期|按期|按时|陆续|相继|先后)(?=.)|的(?:基础|目标|水平|规模|同时|前提)|(?:目标|任务)(?=[,。;、]|$)|已(?![建投])|大关|台阶|关口|主要(?=用于|是|为)|、|－|—|-|”|」|》|\\)|\\(|:|\\+|[级型届]|${GOES_ON_WITH})`,
);

/** What a clause says of its subject, from here on. */
export const PREDICATE_BEGINS =
  /(?<=.{2})(?:近年来|首次|连续|持续|实现|出现|保持|不断|大幅|明显|跨越|跨上|跨过|迈上|迈过|站上|突破|“[双三四两][^”]{1,4}”|位居|稳居|是|\d{1,4}次|调度|启动|建成|加快|稳步|进一步).*$/;
