// Names of figures: cut out of the words before or after a number, and completed where a sentence shares them out.
import {DONE, GENERIC, LEADING, NOUN_END} from './lexicon.js';

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '(': ')', '《': '》', '「': '」', '‘': '’'};

/** Where a text is cut at a letter, outside brackets and quotes. */
export function cutsAt(text: string, isCut: (at: number) => number): readonly string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === open[open.length - 1]) open.pop();
    else if (PAIRS[letter]) open.push(PAIRS[letter]);
    else if (!open.length) {
      const length = isCut(at);
      if (length) {
        parts.push(text.slice(from, at));
        from = at + length;
        at = from - 1;
      }
    }
  }
  return [...parts, text.slice(from)];
}

/** Where the last clause of a text begins: after its last comma outside quotes. */
export function lastClause(text: string): {readonly before: string; readonly clause: string} {
  const parts = cutsAt(text, (at) => (/[,:;。!?]/.test(text.charAt(at)) ? 1 : 0));
  const clause = parts[parts.length - 1] ?? '';
  return {before: text.slice(0, text.length - clause.length), clause};
}

/** Takes off what no name begins with. */
export function stripLeading(phrase: string): string {
  let rest = phrase.replace(/^[、,\s]+/, '');
  for (let word = LEADING.exec(rest)?.[0]; word; word = LEADING.exec(rest)?.[0]) {
    if (word.length >= rest.length) return '';
    rest = rest.slice(word.length);
  }
  return rest.replace(/^[、,\s]+/, '');
}

/** Takes a year, and words for a time, out of the beginning of a phrase. */
export const stripTime = (phrase: string): string =>
  phrase.replace(/^(?:到|至|截至|在)?(?:20\d\d|19\d\d)年(?:底|末|初)?(?:,|、|的)?|^“?十[一二三四五六]五”?(?:时期|期间|末)?(?:,|的)?/, '');

// What can be measured: the last word of a name.
const MEASURED =
  '(?:(?:年|总)?(?:客运|货运|发电|用电|出栏|存栏|保有|拥有|吞吐|交易|成交|供应|出口|进口|产销|供水|用水|输送|服务|业务|运输)量|收入|支出|增加值|总产值|产值|产量|销量|销售额|总额|额|率|比重|比例|占比|面积|数量|数|总量|量|里程|投资|规模|余额|人次|标准|水平|浓度|能耗|水耗|排放总量|排放量|排放|价格|税收|利润|成本|费用|花费|长度|长|强度|寿命|年限|人口|装机|容量|能力|货值|比|值|学位|床位|经费|营收|增速|补贴|补助|养老金|工资|电价|单价|均价|成交额|合同额|起数|件数)';
// What is said of each of a list alike: 支持民间投资项目比重.
const PREDICATE = /(?<=.{2})(?:支持|用于|占|实现).{2,}$/;
const SHARE = '(?:占.{1,24}?(?:比重|比例|比|份额))';
const SUFFIX = new RegExp(`(?:(?:人均)?(?:可支配)?${MEASURED}{1,3}(?:均值)?${SHARE}?|${SHARE})$`);

/** The measured end of a name that a list shares: 增加值 of 高技术制造业增加值, 居民人均可支配收入 of 农村居民人均可支配收入. */
export function sharedEnd(name: string): string {
  const whole = /(?:居民)(?:人均)?(?:可支配)?(?:纯)?收入$|居民.{0,12}(?:收入|支出|标准|补贴|养老金)$/.exec(name)?.[0];
  return whole ?? SUFFIX.exec(name)?.[0] ?? '';
}

/** What the first of a list says for all of them: 单位国内生产总值 of 单位国内生产总值能耗, 每千人 of 每千人托位. */
const SHARED_BEGINNING =
  /^(?:单位(?:国内|地区|工业)?(?:生产总值|增加值|GDP)|每(?:千|万|百|十万|\d+万?)人(?:口)?(?:拥有)?|人均|农村|城镇|全省|全市|全区|全县|全国|新增|国内|入境)/;

/** 城乡 is two things. */
const TOWN_AND_COUNTRY = /城乡/;

/** The joints of a list of names. */
const JOINT = /^(?:、|以及|和|及(?!其)|与|或)/;
const IN_WORDS = /(?:共和|和谐|和平|和美|和睦|温和|饱和|综合|总和|普及|涉及|惠及|波及|触及|遍及|顾及|危及|以及其|与会|参与|和田|人和|中和|缓和|融和|协和|颐和|义和|永和|泰和|和县|和顺|和林|与其|与否|及时|及格|及以|及相关|及其)/;

/** The parts of a phrase that may be names of their own. */
export function partsOf(phrase: string): readonly string[] {
  return cutsAt(phrase, (at) => {
    const joint = JOINT.exec(phrase.slice(at, at + 2))?.[0];
    if (!joint) return 0;
    if (joint === '、') return 1;
    const around = phrase.slice(Math.max(0, at - 1), at + joint.length + 1);
    return IN_WORDS.test(around) ? 0 : joint.length;
  }).filter(Boolean);
}

interface Segmenter {
  segment(text: string): Iterable<{readonly index: number}>;
}
const {Segmenter: Words} = Intl as unknown as {Segmenter?: new (lang: string, options: object) => Segmenter};
// Whose 起数 and 死亡人数: the first of a list says it for the short ones after it.
const HEAD = /^.*(?:案件|事故|企业|居民|游客|人员|学校|行业)(?=.{1,4}$)/;
const segmenter = Words && new Words('zh', {granularity: 'word'});

/** Whether a word ends at a place of a text; nothing is sure where the browser cannot say. */
function isWordEnd(text: string, at: number): boolean {
  if (!segmenter) return false;
  return [...segmenter.segment(text)].some(({index}) => index === at);
}

/** What the last of a list says for those before it: 地铁线网单日最高客运量 of 广州、深圳地铁线网单日最高客运量. */
function sharedWith(last: string, others: readonly string[]): string {
  const measured = sharedEnd(last);
  if (!measured) return '';
  const [first = ''] = others;
  // 先进制造业、高技术制造业增加值: both end alike.
  const ending = first.slice(-1);
  const at = last.indexOf(ending, 1) + 1;
  if (at > 1 && last.length - at >= measured.length && /[业品园区县市人车电企]/.test(ending)) return last.slice(at);
  const length = first.length;
  const isEven = others.every((other) => other.length === length) && last.length - length >= measured.length;
  const rest = last.slice(length);
  // One letter over is the end of a word that was cut: 天然|气产量.
  if (isEven && (rest.length - measured.length !== 1 || /^[年月日总]/.test(rest)) && isWordEnd(last, length)) return rest;
  return measured;
}

/** Names of a list, each made whole from the words of the others. */
export function completed(parts: readonly string[]): readonly string[] {
  const last = parts[parts.length - 1] ?? '';
  const [first = ''] = parts;
  // What is said of all alike: 支持民间投资项目比重.
  const predicate = PREDICATE.exec(last)?.[0];
  if (predicate && !/^占/.test(predicate) && sharedEnd(last) && !parts.slice(0, -1).some((part) => PREDICATE.test(part)))
    return parts.map((part, index) => (index < parts.length - 1 ? part + predicate : part));
  const lacking = parts.slice(0, -1).filter((part) => !sharedEnd(part));
  const end = lacking.length === parts.length - 1 ? sharedWith(last, lacking) : sharedEnd(last);
  const beginning = SHARED_BEGINNING.exec(first)?.[0] ?? '';
  const isBeginningShared = beginning.length > 2 || /^(?:人均|国内|入境|新增)$/.test(beginning);
  const done = DONE.exec(first)?.[0];
  const share = /占.{1,24}(?:比重|比例|份额)$/.exec(end)?.[0];
  return parts.map((part, index) => {
    let name = part;
    if (index < parts.length - 1 && end) {
      if (!sharedEnd(part)) name += end;
      else if (share && !part.includes('占')) name += share;
    }
    const head = index && part.length <= 6 && !HEAD.test(part) ? HEAD.exec(first)?.[0] : undefined;
    if (head && (sharedEnd(part) || /损失$/.test(part))) return head + name;
    if (index && beginning && isBeginningShared && !name.startsWith(beginning)) return beginning + name;
    return index && done && !DONE.test(name) && /^(?:新增|改造|淘汰|关停|治理)$/.test(done) ? done + name : name;
  });
}

/** The two names of a name that holds 城乡. */
export function townAndCountry(name: string): readonly [string, string] | undefined {
  if (!TOWN_AND_COUNTRY.test(name)) return undefined;
  const town = /城乡(?:低保|特困|最低生活)/.test(name) ? '城市' : '城镇';
  return [name.replace('城乡', town), name.replace('城乡', '农村')];
}

/** So many names of a phrase, if it says so many. */
export function namesOf(phrase: string, count: number): readonly string[] | undefined {
  const parts = partsOf(phrase);
  if (parts.length === count && count > 1) return completed(parts);
  if (count === 2) {
    const both = townAndCountry(phrase);
    if (both) return both;
  }
  // A joint inside a name: 钢铁和石化产业.
  const byComma = cutsAt(phrase, (at) => (phrase.charAt(at) === '、' ? 1 : 0)).filter(Boolean);
  if (byComma.length === count && count > 1) return completed(byComma);
  return undefined;
}

/** Whether every part of a list is measured by itself: 工业投资、民间投资. */
export const areMeasured = (parts: readonly string[], phrase: string): boolean =>
  parts.length > 1 && !/[与或]/.test(phrase) && parts.every((part) => sharedEnd(part).length > 1 || /[率额量数值]$/.test(part)) && !/等/.test(parts.join(''));

// So many letters of what follows a number are a name with all that is said of it.
const SHORT = 16;

/** What a number counts, from the words after it: with all that is said of it where no other number follows, else as far as the first verb. */
export function nounAfter(text: string, isLast: boolean): string {
  const stop = /[,;。!?:]/.exec(text)?.index ?? text.length;
  const clause = text.slice(0, stop);
  const [head = ''] = cutsAt(clause, (at) => (/^、(?:\d|[\u4e00-\u9fff]{0,8}\d|(?:新增|建成|完成|达到?|居|占|实现|开工|投产|产能))/.test(text.slice(at, at + 12)) ? 1 : 0));
  const words = head.replace(/^的/, '').replace(/(?:、|和|及|与|以及)$/, '');
  const isWhole = isLast || stop < text.length || head.length < clause.length;
  if (isWhole && words.length <= SHORT) return words;
  for (let at = 2; at < words.length; at++) {
    if (NOUN_END.exec(words.slice(at))?.index !== 0) continue;
    const within = words.slice(0, at);
    const isOpen = (within.match(/[“(《]/g) ?? []).length > (within.match(/[”)》]/g) ?? []).length;
    if (!isOpen && (!isWhole || within.length > 4)) return within;
  }
  return words;
}

/** Whether a name says nothing by itself. */
export const isGeneric = (name: string): boolean => {
  const found = GENERIC.exec(name)?.[0];
  return found !== undefined && (found.length === name.length || /^占/.test(found) || (found.length >= name.length - 2 && /[率比]$/.test(name) === false && name.length <= 5));
};

/** A name said of what was named before: 经济总量 + 占全国比重. */
export function saidOf(subject: string, name: string): string {
  if (!subject || name.includes(subject)) return name;
  const root = (subject.replace(DONE, '') || subject).replace(/(?<=.{2})占[^占]{1,14}(?:比重|份额|比例)$/, '');
  // 收入 … 支出 of the same.
  if (/^支出/.test(name) && /收入$/.test(root)) return root.replace(/收入$/, name);
  if (/^(?:年度|年|总)?(?:增加值|总产值|产值|产量|销量|面积|规模|总量|数量)$/.test(name)) {
    const bare = root.replace(/(?:播种面积|面积|总产值|产值|产量|总量|数量|规模|增加值)$/, '');
    return (bare || root) + name;
  }
  if (/^占比$/.test(name)) return root + name;
  if (/^(?:投产|开工|在建|投运)$/.test(name)) return root.replace(/(?:开工|投产|在建|投运|新开工)$/, '') + name;
  return root + name;
}
