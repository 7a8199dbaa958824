// Numbers that are no figures: of a time, a place in an order, a size or a limit inside a name.
import {countsNoun} from './counted.js';
import {BEGINS_SIZE} from './edges.js';
import {DONE, NOUN_END} from './lexicon.js';
import type {Tail} from './tail.js';
import type {Token} from './tokens.js';

const CHANGE_AHEAD = /^(?:累计|年均)?(?:增长|增加|提升|提高|下降|减少|翻|净增)/;

const WORK = /^(?:、|和|及)?(?:共|累计|新)?(?:完成|新增|建成|实施|推进|开展|改造|修复|治理|新建|种植|建设)$/;
const OF_SIZE = new RegExp(`^(?:级|型|千伏|${BEGINS_SIZE})`);
const SIZE = /(?:千伏安?|英?寸|(?<!平方|立方)[厘毫]?米|度|千瓦|兆瓦|吨级?)$/;

/** Why a number is no figure; empty where it may be one. */
export function noFigure(token: Token, tail: Tail, right: string, gap: string, hasNext: boolean): string {
  const before = gap.charAt(gap.length - 1);
  const isSaid = tail.sense !== '' || tail.level || tail.kind !== undefined;
  const isEnd = !countsNoun(right) || /^(?:并|且|,|、|。|;)/.test(right);
  if (/[第前]/.test(before)) return 'rank';
  if (right.startsWith('方面') && token.kind === 'count') return 'count';
  if (/^(?:个)?(?:小时|分钟|秒|年|个月|月|天|日|周|季度|个季度|个工作日|工作日|星期)$/.test(token.unit)) {
    if (CHANGE_AHEAD.test(right)) return 'time';
    if (/(?:连续|近|过去|前|后|用|再|每|未来|今后|提前|为期|历时|延长)$/.test(gap)) return 'time';
    return isEnd && (isSaid || tail.phrase.length > 2) && !/^(?:来|内|间|前|后|时间|期)/.test(right) ? '' : 'time';
  }
  if (token.kind === 'time' && /^(?:及?以上|以下)?[\u4e00-\u9fff]/.test(right) && !isSaid && !isEnd) return 'age';
  // 在全省91个县中排名第一
  if (token.kind === 'count' && /在[^,、]{0,6}$/.test(gap) && /^[^,。;]{1,10}中/.test(right)) return 'scope';
  const isPassed = /^(?:台阶|大关|关口)/.test(right) && /(?:突破|超过|跨过|迈上|站上|跨越)$/.test(gap) && token.kind !== 'count';
  if (isPassed) return '';
  if (/^.{0,8}(?:台阶|大关|关口)/.test(right) || (/连续(?:跨越|跨过|突破|迈上)$/.test(gap) && right.includes('、'))) return 'milestone';
  // 地铁15号线
  if (token.kind === 'place' && token.unit === '号') return 'name';
  if (token.kind === 'place') return /[次期]$/.test(token.unit) && isEnd && tail.phrase.length > 1 ? '' : 'rank';
  if (OF_SIZE.test(right)) return 'size';
  if (token.kind === 'bare' && !token.unit && !token.ratio) {
    if (isSaid && isEnd) return '';
    if (/(?:指数|倍差|比值?|得分|满意度|系数|评分)$/.test(tail.phrase) && isEnd) return '';
    return 'name';
  }
  if (token.kind === 'bare' && /^(?:以上|以下|以内)$/.test(token.after) && countsNoun(right)) return 'threshold';
  // 5万只以上养殖小区4个
  if (token.kind === 'count' && /以上|以下/.test(token.after) && hasNext && /^[^,。;、]{1,8}$/.test(right)) return 'threshold';
  if (token.kind === 'percent' && /^的(?:有|达|共)/.test(right)) return 'threshold';
  if (token.kind === 'percent' && tail.phrase.length > 1 && countsNoun(right) && !token.after && !/^的|^用于/.test(right)) return 'name';
  if (right.startsWith('的') && (token.kind === 'count' || token.kind === 'bare')) return 'of';
  if (/^[^,;。]{2,12}全覆盖/.test(right) && token.kind === 'count') return 'whole';
  const isMeasure = token.kind === 'measure' || token.kind === 'money' || token.kind === 'time';
  // 100亿元以上1个, 50亿-100亿元2个
  if (isMeasure && !right && hasNext && (/^及?以[上下内]$/.test(token.after) || /\d\D*[-至到]/.test(token.digits))) return 'threshold';
  if (isMeasure && countsNoun(right)) {
    if (tail.phrase.endsWith('等') || NOUN_END.exec(right)?.index === 0) return '';
    if (hasNext && right.length < 5) return 'threshold';
    // 完成1184万平方米旧住房综合改造
    if (WORK.test(tail.clause) && !SIZE.test(token.unit)) return '';
    if (
      token.kind === 'money' &&
      !token.after &&
      (DONE.test(tail.phrase) || /(?:投入|发放|安排|争取|筹集|提供|拨付|下达|设立|组建|成立|落实|募集)$/.test(tail.clause))
    )
      return '';
    if (/(?:规模|总投资|资金|基金|投资)$/.test(tail.phrase) && token.kind === 'money' && !token.after) return '';
    return 'threshold';
  }
  if (isMeasure && !tail.phrase && /^(?:以上|以下)/.test(token.after)) return countsNoun(right) ? 'threshold' : '';
  // 较上年的5亿元增加: what it is measured against.
  if (/(?:比|较)[^,。;、]{2,14}的$/.test(gap) && /^(?:增|减|提|下|上)/.test(right)) return 'base';
  return '';
}
