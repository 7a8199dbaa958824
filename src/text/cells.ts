// What of a figure can be counted out: one cell is one thing, or one per cent. Pure; nothing is drawn that the report does not say.
import type {Change, Indicator, Printed, Quantity} from '../model/schema.js';

/** The shape of a cell. */
export type Shape = 'square' | 'person' | 'home';

/** A figure as cells. */
export interface Cells {
  readonly kind: 'count' | 'change' | 'share' | 'ratio';
  /** How many; of a change or a share a part of a cell as well. */
  readonly count: number;
  /** What the parts of a ratio are of a hundred, in printed order; its words say what each is. */
  readonly parts?: readonly number[];
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
const THINGS = '个家所座条项件次场期处套辆台艘架盏份部栋幢间门宗届支只头棵株盘册批列颗轮起例种张枚款篇口眼组';
const PERSONS = '人名位';

// Not of firms and accounts.
const FIRMS = /企业|主体|公司|商|用户|平台|机构|巨人|独角兽|规[模上]/;
/** Whether 户 counts homes. */
export const isHome = (unit: string, name: string): boolean => unit === '户' && !FIRMS.test(name);

// 每千名老年人拥有养老床位45张, 法官人均结案98件: so many things stand nowhere.
const RATE = /每(?:[百千万十\d年月日天周季]|[人户亩])|[人户亩日月年平]均(?!衡)/;

/** The shape of what a unit counts; nothing where it counts no things. */
export function shapeOf(unit: string, name: string): Shape | undefined {
  if (unit.length !== 1) return undefined;
  if (PERSONS.includes(unit)) return 'person';
  if (isHome(unit, name)) return 'home';
  return unit === '户' || THINGS.includes(unit) ? 'square' : undefined;
}

// Rates of a whole that a reader knows to have a hundred parts: all pupils, all villages, all days. Not of money, power or growth, and no gross rate.
const KNOWN_WHOLE =
  /(?:覆盖|参保|普及|巩固|[^毛]入[学园托]|[合及]格|达标|满意|优良|处[理置]|治理|利用|治愈|签约|知晓|[办了]结|化解|通[水车达邮]|接种|城[镇市]化|收集|回收|无害化|硬化|供[水养]|完好|监测|落实|履约|绿[地化]|水土保持|健康管理|管理服务|结合服务|访视|取暖|网办|结算|建成|消除|就诊|[^失]就业|通办|入户|机械化)率$|满意度$|(?:覆盖|资助|受益)面$|(?:优良(?:天数|水体)?|达标天数|水质|水体|人口)的?(?:比[例率]|占比)$/;

/** Whether a name is that of a share of a known whole. */
export const isShare = (name: string): boolean => KNOWN_WHOLE.test(` ${name}`);

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

/** A ratio of named parts that are a whole. */
function ratioOf({parts}: NonNullable<Indicator['ratio']>): Cells | undefined {
  const sum = parts.reduce((all, {number}) => all + number, 0);
  const isWhole = parts.length > 2 && Math.abs(sum - 100) < 0.21 && parts.every(({name, number}) => name && number > 0);
  return isWhole ? {kind: 'ratio', count: 100, parts: parts.map(({number}) => number), shape: 'square'} : undefined;
}

/** What of one printed thing of an indicator can be counted out. */
export function cellsOf(indicator: Indicator, key: string, figure: Printed): Cells | undefined {
  if (indicator.draw === 'none') return undefined;
  if ('parts' in figure) return ratioOf(figure as NonNullable<Indicator['ratio']>);
  if (!('comparator' in figure)) return undefined;
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
  const shape = shapeOf(unitFull, indicator.name);
  if (indicator.per !== undefined || RATE.test(indicator.name)) return undefined;
  if (!shape || exponent || number === undefined || !Number.isInteger(number) || number < 1 || number > MOST) return undefined;
  const holes = indicator.partOf === undefined ? 0 : number;
  return {kind: 'count', count: number, shape, ...openOf(it), ...(holes && {holes}), ...(each && {rows: 1})};
}
