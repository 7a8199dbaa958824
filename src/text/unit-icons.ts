// Which icon stands beside what is too large to be counted out. Pure.
import {isHome} from './cells.js';

/** The name of the icon of a unit. */
export type UnitIcon = 'money' | 'people' | 'homes' | 'area' | 'length' | 'weight' | 'power';

// What is too large to be counted out stands beside the icon of its unit, whatever its 万. A unit of two, 元/吨, has none.
const UNIT_ICONS: readonly (readonly [units: string, icon: UnitIcon])[] = [
  ['元 美元 欧元 港元 日元', 'money'],
  ['人 人次 名', 'people'],
  ['户 户次', 'homes'],
  ['亩 公顷 平方米 平方公里 平方千米', 'area'],
  ['公里 千米 米', 'length'],
  ['吨 斤 公斤 千克', 'weight'],
  ['千瓦 千瓦时 度', 'power'],
];

/** The icon of a unit; nothing where it has none. */
export function unitIcon(unit: string, name: string): UnitIcon | undefined {
  const one = unit.replace(/^(?:[百万亿]|千(?=[万亿]))+/, '');
  return one.startsWith('户') && !isHome('户', name) ? undefined : UNIT_ICONS.find(([units]) => units.split(' ').includes(one))?.[1];
}
