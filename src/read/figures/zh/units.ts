// What reports count and measure by. An open list: a unit that is not in it passes through where nothing else follows the number.

/** What kind of thing a unit says. */
export type UnitClass = 'percent' | 'points' | 'times' | 'money' | 'count' | 'measure' | 'time' | 'place' | 'bare';

const words = (list: string): readonly string[] => list.split(' ');

const UNITS: Readonly<Record<Exclude<UnitClass, 'bare'>, readonly string[]>> = {
  percent: words('% ‰ 成'),
  points: words('个百分点 百分点 个基点 基点 个点'),
  times: words('倍'),
  money: words('元 美元 欧元 港元 日元 英镑 人民币 元人民币 分'),
  count: words(
    '个 家 项 条 名 人 户 座 所 处 套 件 台 辆 头 只 场 篇 部 本 张 颗 棵 株 片 块 间 栋 幢 艘 架 门 种 类 批 支 组 对 班 床 起 例 宗 单 期 轮 羽 尾 口 盏 根 道 列 趟 册 幅 枚 份 位 届 人次 户次 场次 批次 件次 架次 台次 辆次 班次 项次 车次 标箱 标准箱 集装箱 车位 学位 床位 张床位 台套 套间 对次 户人 处次',
  ),
  measure: words(
    '吨 公斤 斤 克 千克 毫克 微克 公里 千米 米 厘米 毫米 海里 平方公里 平方千米 平方米 平方 立方米 立方 方 亩 公顷 千瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 千伏 度 升 毫升 担 吨标准煤 TEU 吨公里 人公里 亩次 匹 马力 箱 桶 瓶 盒 摄氏度 分贝 帕 英寸 寸 吨级 载重吨 总吨 车公里 箱次 P',
  ),
  time: words('年 个月 月 天 日 周 星期 小时 分钟 秒 岁 周岁 周年 季度 个季度 个工作日 工作日'),
  place: words('级 号 位 名次 版 型 次 代 线 维 期 档 星 级以上'),
};

const CLASS: ReadonlyMap<string, UnitClass> = new Map(
  (Object.keys(UNITS) as Exclude<UnitClass, 'bare'>[]).flatMap((kind) => UNITS[kind].map((unit) => [unit, kind] as const)),
);

const LONGEST = Math.max(...[...CLASS.keys()].map((unit) => unit.length));

// A word that begins with the letter of a unit and is none: 5成本 is no share, 3日内 no count.
const NO_UNIT =
  /^(?:成(?:为|立|效|功|果|本|员|长|熟|交|绩|都|品)|分(?:别|之|类|布|析|解|离|行|公司|支)|个(?:人|体|性)|方(?:面|案|式|向|位|针|便|法|能)|部(?:门|分|署)|对(?:接|口|外|策|标)|场(?:所|馆|地|景)|位(?:居|列)|名(?:列|牌|优|录)|人(?:均|民|才|工|口)|类(?:型|别)|批(?:发|准)|期(?:间|末|初|货)|期(?=[到项工])|本(?:科|级|土|地|市|省|区|县|外)|条(?:件|例)|家(?:庭|电|具|园)|项(?:目)|口(?:岸)|道(?:路)|组(?:织|建)|单(?:位)|度(?:假)|次(?:产))/;

/** A unit at a place of a text, as it is printed. */
export interface Unit {
  readonly text: string;
  readonly kind: UnitClass;
}

const NONE: Unit = {text: '', kind: 'bare'};

/** The longest known unit that a text begins with. */
function known(text: string): Unit {
  if (NO_UNIT.test(text)) {
    const longer = known2(text);
    return longer ?? NONE;
  }
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const kind = CLASS.get(text.slice(0, length));
    if (kind) return {text: text.slice(0, length), kind};
  }
  return NONE;
}

/** A unit of two letters or more at the beginning, where one letter would be part of a word: 人次, but not 人口. */
function known2(text: string): Unit | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const kind = CLASS.get(text.slice(0, length));
    if (kind) return {text: text.slice(0, length), kind};
  }
  return undefined;
}

// 万吨/年, 微克/立方米, 元/人·年; 辆(艘、架、列)次, 个县(市).
const PER =
  /^\/(?:平方公里|平方米|立方米|千瓦时|人次|公里|亩|吨|人|户|年|月|日|天|米|升|小时|家|头|只|件|公顷|度|斤|公斤|千克|克)(?:[·/](?:年|月|日|天))?/;
const OTHERS = /^\([^()\d]{1,10}\)次?/;
// 家次, 篇次: how often so many were served.
const TIMES = /^次(?![产日年于数序级要生第])/;

/** What may follow a number whose unit is not in the list: one to three letters before a stop. */
const UNKNOWN =
  /^(?:[A-Za-z]{1,8}|[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}[箱吨次时瓦米克升件台套桶袋瓶盒担捆卷令锭亩方])(?=[,。;、!?)]|以上|以下|以内|左右|$)/;
const NEVER_A_UNIT = /^(?:以上|以下|以内|左右|上下|多|余|的|地|得|和|及|与|或|并|成为|为|居|是)/;

/** The unit that stands at the beginning of a text in plain letters, after the powers of ten. */
export function unitAt(text: string): Unit {
  const unit = known(text);
  if (unit.kind === 'bare') {
    const other = NEVER_A_UNIT.test(text) ? undefined : UNKNOWN.exec(text)?.[0];
    return other ? {text: other, kind: 'measure'} : NONE;
  }
  const rest = text.slice(unit.text.length);
  const counts = unit.kind === 'count' && (OTHERS.exec(rest) ?? (unit.text.length < 2 ? TIMES.exec(rest) : null));
  const more = PER.exec(rest)?.[0] ?? (counts ? counts[0] : '');
  return {text: unit.text + more, kind: unit.kind};
}
