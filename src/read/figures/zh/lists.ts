// Names that a sentence shares out among several things, each made whole from the words of the others.
import {saidOf} from './about.js';
import {cutsAt, partsOf} from './cut.js';
import {DONE} from './lexicon.js';
import {sharedEnd} from './measured.js';

// What is said of each of a list alike: 支持民间投资项目比重.
const PREDICATE = /(?<=.{2})(?:支持|用于|占|实现).{2,}$/;
/** What the first of a list says for all of them: 单位国内生产总值 of 单位国内生产总值能耗, 每千人 of 每千人托位. */
const SHARED_BEGINNING =
  /^(?:单位(?:国内|地区|工业)?(?:生产总值|增加值|GDP)|每(?:千|万|百|十万|\d+万?)人(?:口)?(?:拥有)?|人均|农村|城镇|全省|全市|全区|全县|全国|新增|国内|入境)/;

interface Segmenter {
  segment(text: string): Iterable<{readonly index: number}>;
}
const {Segmenter: Words} = Intl as unknown as {Segmenter?: new (lang: string, options: object) => Segmenter};
// What is measured of the first of a list as well.
const AMOUNT = /^(?:总产量?|单产|产量|总产值|产值|销量|面积|数量)$/;

// Whose 起数 and 死亡人数, 人次 and 总花费: the first of a list says it for the short ones after it.
const HEAD = /^.*(?:案件|事故|企业|居民|游客|人员|学校|行业)(?=.{1,4}$)/;
const OF_HEAD = /^(?:(?:总|人均|户均|平均|年).{1,4}|.{2}数|.{0,4}损失|.{0,2}(?:人数|起数))$/;

// What is no town, in more letters than 农村.
const RURAL = /^(?:农村牧区|农牧区|农牧民|农垦区|团场)(?=.*居民|人均|.{0,4}收入)/;

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
  // 城镇和农村牧区居民收入
  const rural = first === '城镇' || first === '城市' ? RURAL.exec(last)?.[0] : undefined;
  if (rural) return last.slice(rural.length);
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
  if (predicate && !predicate.startsWith('占') && sharedEnd(last) && !parts.slice(0, -1).some((part) => PREDICATE.test(part)))
    return parts.map((part, index) => (index < parts.length - 1 ? part + predicate : part));
  // 收储、出让经营性土地
  if (parts.length === 2 && first.length === 2 && last.length > 4 && !sharedEnd(last)) return [first + last.slice(2), last];
  const lacking = parts.slice(0, -1).filter((part) => !sharedEnd(part));
  const end = lacking.length === parts.length - 1 ? sharedWith(last, lacking) : sharedEnd(last);
  const beginning = SHARED_BEGINNING.exec(first)?.[0] ?? '';
  const isBeginningShared = beginning.length > 2 || /^(?:人均|国内|入境|新增)$/.test(beginning);
  const done = DONE.exec(first)?.[0];
  const share = /占.{1,24}(?:比重|比例|份额)$/.exec(end)?.[0];
  const nameOf = (part: string, index: number, ending: string): string => {
    let name = part;
    if (index < parts.length - 1 && ending) {
      const own = sharedEnd(part);
      if (!own) name += ending;
      // 生活补贴、护理补贴标准
      else if (ending !== own && ending.startsWith(own)) name += ending.slice(own.length);
      else if (share && !part.includes('占')) name += share;
    }
    const head = index && OF_HEAD.test(part) && !HEAD.test(part) ? HEAD.exec(first)?.[0] : undefined;
    if (head) return head + name;
    if (index && beginning && isBeginningShared && !name.startsWith(beginning)) return beginning + name;
    // 粮食播种面积、产量
    if (index && first.length > 3 && AMOUNT.test(name)) return saidOf(first, name);
    return index && done && !DONE.test(name) && /^(?:新增|改造|淘汰|关停|治理)$/.test(done) ? done + name : name;
  };
  const named = (ending: string): readonly string[] => parts.map((part, index) => nameOf(part, index, ending));
  const areTold = (ending: string): boolean => new Set(named(ending)).size === parts.length;
  // 工业、制造业、工业技改投资: with all that the last has, the first would be the last once more.
  const shorter = Array.from(end, (_letter, at) => end.slice(at)).find((ending) => sharedEnd(ending) === ending && areTold(ending));
  return named(areTold(end) ? end : (shorter ?? end));
}

/** The two names of a name that holds 城乡. */
export function townAndCountry(name: string): readonly [string, string] | undefined {
  if (!name.includes('城乡')) return undefined;
  const town = /城乡(?:低保|特困|最低生活)/.test(name) ? '城市' : '城镇';
  return [name.replace('城乡', town), name.replace('城乡', '农村')];
}

// One word of what comes in two kinds, each of which a sentence counts by itself.
const BOTH: readonly (readonly [word: string, first: string, second: string])[] = [
  ['存贷款', '存款', '贷款'],
  ['内外资', '内资', '外资'],
  ['内外贸', '内贸', '外贸'],
  ['中小学', '中学', '小学'],
];

/** The two names of a name that holds a word of two kinds: 城乡, 存贷款. */
function bothOf(name: string): readonly [string, string] | undefined {
  const both = BOTH.find(([word]) => name.includes(word));
  return both ? [name.replace(both[0], both[1]), name.replace(both[0], both[2])] : townAndCountry(name);
}

/** So many names of a phrase, if it says so many. */
export function namesOf(words: string, count: number): readonly string[] | undefined {
  const phrase = words.replace('城、乡', '城乡');
  const parts = partsOf(phrase);
  if (parts.length === count && count > 1) return completed(parts);
  if (count === 2) {
    const both = bothOf(phrase);
    if (both) return both;
  }
  // A joint inside a name: 钢铁和石化产业.
  const byComma = cutsAt(phrase, (at) => (phrase.charAt(at) === '、' ? 1 : 0)).filter(Boolean);
  if (byComma.length === count && count > 1) return completed(byComma);
  return undefined;
}

/** Whether every part of a list is measured by itself: 工业投资、民间投资. */
export const areMeasured = (parts: readonly string[], phrase: string): boolean =>
  parts.length > 1 &&
  !/[与或]/.test(phrase) &&
  parts.every((part) => sharedEnd(part).length > 1 || /[率额量数值]$/.test(part)) &&
  !parts.join('').includes('等');
