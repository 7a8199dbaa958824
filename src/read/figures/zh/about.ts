// Names that say nothing by themselves, and what they are said of.
import {DONE, GENERIC} from './lexicon.js';

// What stands for itself after a comma: 生产总值增长5%，投资增长6%.
const OF_ITSELF = /^(?:投资|投资额|面积|产量|产值|税收|利润|支出|余额|存款|贷款|平均)$/;

/** What is of each: it stands in front of what it is of, 人均 of 生产总值突破8500亿元，人均达到14万元. */
export const PER_HEAD = /^(?:[人户亩地]均|每(?:[百千万]|十万)?(?:人口?|户))$/;

/** Whether a name says nothing by itself; `joint` is what stands between it and the figure before. */
export function isGeneric(name: string, joint: string): boolean {
  const found = GENERIC.exec(name)?.[0];
  if (found === undefined || (found.length !== name.length && !/^[占其]/.test(found))) return false;
  return !OF_ITSELF.test(name) || !joint.startsWith(',');
}

/** A name said of what was named before: 经济总量 + 占全国比重. */
export function saidOf(subject: string, it: string): string {
  const name = it.replace(/^其/, '');
  if (PER_HEAD.test(name)) return name + subject.replace(DONE, '');
  if (!subject || name.includes(subject)) return name;
  const isSum = /^(?:累计)?总[量数]$/.test(name);
  const root = ((isSum && subject.replace(DONE, '')) || subject).replace(/(?<=.{2})占[^占]{1,14}$/, '');
  // 收入 … 支出 of the same.
  if (name.startsWith('支出') && root.endsWith('收入')) return root.replace(/收入$/, name);
  if (/^(?:年度|年|总)?(?:增加值|总产值|产值|产量|总产|单产|销量|面积|规模|总量|数量)$/.test(name)) {
    const bare = root.replace(/(?:播种面积|面积|总产值|产值|产量|总量|数量|规模|增加值)$/, '');
    return (bare || root) + name;
  }
  if (/^占比$/.test(name)) return root + name;
  if (/^(?:投产|开工|在建|投运)$/.test(name))
    return root.replace(/^(?:建成|投用|投运|新开工|开工|竣工){1,2}(?=.{2})|(?:开工|投产|在建|投运|新开工)$/g, '') + name;
  return root + name;
}
