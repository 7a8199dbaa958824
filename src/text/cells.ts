// What of a figure can be counted out: one cell is one thing, or one per cent. Pure; nothing is drawn that the report does not say.
import type {Change, Indicator, Printed, Quantity} from '../model/schema.js';

/** The shape of a cell. */
export type Shape = 'square' | 'person' | 'home';

/** A figure as cells. */
export interface Cells {
  readonly kind: 'count' | 'change' | 'share';
  /** How many; of a change or a share a part of a cell as well. */
  readonly count: number;
  /** The upper end of a band: 6%－6.5% is six cells, and half a cell in dots. */
  readonly to?: number;
  readonly shape: Shape;
  /** 余, 超, 以上; and 不足, 以内. */
  readonly open?: 'more' | 'less';
  /** A fall hangs from a line. */
  readonly isFall?: boolean;
  /** How many of them are what 其中 says: all of a part, some of its whole. */
  readonly holes?: number;
  /** How many things it holds for: 各5家. */
  readonly rows?: number;
}

/** So many can be counted. */
export const MOST = 120;

// Units that count one thing each. A unit that is not here is type, never a wrong picture.
const THINGS = '个家所座条项件次场期处套辆台艘架盏份部栋幢间门宗届支只头棵株盘届册对批';
const PERSONS = '人名';
const HOMES = '户';

/** The shape of what a unit counts; nothing where it counts no things. */
export function shapeOf(unit: string): Shape | undefined {
  if (unit.length !== 1) return undefined;
  if (PERSONS.includes(unit)) return 'person';
  if (HOMES.includes(unit)) return 'home';
  return THINGS.includes(unit) ? 'square' : undefined;
}

// Rates of a whole that a reader knows to have a hundred parts.
const KNOWN_WHOLE =
  /(?:覆盖|参保|普及|入学|入园|巩固|合格|达标|满意|优良|优良天数|处理|治理|利用|治愈|签约|知晓|办结|结案|通水|通车|通达|普惠|接种|网办|通办|就诊|入户|绿地|绿化|机械化|城镇化|城市化|普及普惠|收集|回收|无害化|集中供养|硬化|供水|完好|监测|落实|履约|绿化覆盖|森林覆盖|林木覆盖)(?:率|度|比例|比率|占比|面)$|(?:优良天数|优良水体|优Ⅲ类水质|水质优良|优III类|达标天数)(?:的)?(?:比例|比率|占比|率)$|覆盖面$/;
const OF_GROWTH = /增长|增速|增幅|失业|利率|负债|自然/;

/** Whether a name is that of a share of a known whole. */
export const isShare = (name: string): boolean => KNOWN_WHOLE.test(name) && !OF_GROWTH.test(name);

const openOf = ({comparator}: Quantity | Change): Pick<Cells, 'open'> => {
  if (comparator === 'gt' || comparator === 'gte') return {open: 'more'};
  return comparator === 'lt' || comparator === 'lte' ? {open: 'less'} : {};
};

// %, per cent.
const PERCENT = /^\s*(?:[%％]|per ?cent|pct)\s*$/i;

const percentOf = ({
  unit,
  unitFull = unit,
  number,
  min,
  max,
  exponent = 0,
}: Quantity | Change): readonly [number, (number | undefined)?] | undefined => {
  if (PERCENT.test(unitFull)) return number === undefined ? (min === undefined ? undefined : [min, max]) : [number];
  return unitFull === '成' && number !== undefined ? [number * 10 ** (exponent || 1)] : undefined;
};

/** What of one printed thing of an indicator can be counted out. */
export function cellsOf(indicator: Indicator, key: string, figure: Printed): Cells | undefined {
  if (indicator.draw === 'none' || !('comparator' in figure)) return undefined;
  const it = figure as Quantity | Change;
  if ('kind' in it) {
    const [count, to] = percentOf(it) ?? [];
    if (count === undefined || !count || (to ?? count) > 100 || (it.kind !== 'growth' && it.kind !== 'decline')) return undefined;
    return {kind: 'change', count, ...(to !== undefined && {to}), shape: 'square', isFall: it.kind === 'decline', ...openOf(it)};
  }
  if (key !== 'value') return undefined;
  const {unit, unitFull = unit, number, exponent = 0, each} = it;
  const percent = percentOf(it);
  if (percent)
    return isShare(indicator.name) && percent.length < 2 && percent[0] <= 100 && percent[0] > 0
      ? {kind: 'share', count: percent[0], shape: 'square', ...openOf(it)}
      : undefined;
  const shape = shapeOf(unitFull);
  if (!shape || exponent || number === undefined || !Number.isInteger(number) || number < 1 || number > MOST) return undefined;
  const holes = indicator.partOf === undefined ? 0 : number;
  return {kind: 'count', count: number, shape, ...openOf(it), ...(holes && {holes}), ...(each && {rows: 1})};
}

// What is too large to be counted out stands beside the icon of its unit. Longest first.
const UNIT_ICONS: readonly (readonly [pattern: RegExp, icon: UnitIcon])[] = [
  [/元$/, 'money'],
  [/(?:人|人次|名|劳动力)$/, 'people'],
  [/户(?:次)?$/, 'homes'],
  [/(?:亩|公顷|平方米|平方公里|平方千米)$/, 'area'],
  [/(?:公里|千米|米)$/, 'length'],
  [/(?:吨|斤|公斤|千克|担)$/, 'weight'],
  [/(?:千瓦时|千瓦|度)$/, 'power'],
];

/** The name of the icon of a unit. */
export type UnitIcon = 'money' | 'people' | 'homes' | 'area' | 'length' | 'weight' | 'power';

/** The icon of a unit; nothing where it has none. */
export const unitIcon = (unit: string): UnitIcon | undefined => UNIT_ICONS.find(([pattern]) => pattern.test(unit))?.[1];
