// What the words before a number say: the words of sense and change that touch it, what they are measured against, and the phrase that may be its name.
import type {ReadChange} from '../../read-figure.js';
import {ADVERB, BASIS, CHANGE_VERB, LEVEL_VERB, SENSE} from './lexicon.js';
import {lastClause, stripLeading, stripTime} from './cut.js';

/** The words before a number, taken apart from its end. */
export interface Tail {
  /** Offset in the words where what is printed with the number begins. */
  readonly printedFrom: number;
  readonly kind?: ReadChange['kind'] | 'better';
  /** A level that is reached: 提高到. */
  readonly level: boolean;
  readonly sense: string;
  /** Whether a passage begins here: 从, 由. */
  readonly from: boolean;
  readonly each: '' | '分别' | '均';
  readonly per: string;
  readonly basis: string;
  /** The last clause, as it stands. */
  readonly clause: string;
  /** What stands before the last clause. */
  readonly before: string;
  /** The phrase that may be a name. */
  readonly phrase: string;
}

const DATE = /(?:19|20)\d\d年(?:底|末|初)?的?$/;
/** Of whom a number is, at the end of what stands before it: 每人每年. */
export const PER = /每(?:[百千万]|十万|\d{1,3}万?)?(?:人|户|亩|吨|头|张|平方米|天|日|年|月|名)(?:每(?:人|户|年|月|天|日|亩))?$/;
const FROM = /(?:从|由)(?:(?:19|20)\d\d年(?:底|末|初)?的?|“?十[一二三四五六]五”?(?:末|初期?)的?|[^从由,、。;0-9]{0,6})$/;
const AGAINST =
  /(?<!不)(?:(高于|低于|快于|慢于|优于|高出)[^,、。;\d]{2,16}|(超出|超过|超|高|低)((?:全国|全省|全市|全区|全县|全州|年度|预期|目标|计划|上年|去年|同期|东部|西部|中部|世界|国家|所在|财政|经济|地区|当地)[^,、。;]{0,14}?))$/;
const COMPARED = /((?:比|较|与)[^,。;、]{2,20}?)(?:相比)?(高出?|低|多|少|快|慢)$/;
// 不低于当地标准的1.6倍
const SENSE_OF =
  /(?:不低于|不高于|不少于|不超过|达到|超过|高于|低于|相当于|超|是|为|完成)(?:[^,。;、\d]{0,4}(?:19|20)\d\d年)?[^,。;、\d]{0,20}的$/;
const SINCE =
  /(?:相?比|较)(?:前|上|去|过去|20\d\d|19\d\d|“|十[一二三四五六]五|年|同期|改革|开局|五年|本届|历史)[^,。;、]{0,14}(?<!分别|均|双双|累计|年均)$/;
const BASE = /(?:相?比|较)[^,。;、]{2,16}(?<!分别|均|双双|累计|年均)$/;

const ABOVE = /^(?:高|快|超|多)/;

/**
 * Takes apart the words before a number.
 *
 * @param points - Whether the number is a difference: only then 高于 is a change.
 */
export function tailOf(words: string, points: boolean): Tail {
  let rest = words;
  let printedFrom = words.length;
  let [sense, basis] = ['', ''];
  let kind: Tail['kind'];
  let [level, from] = [false, false];
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(0, found.index);
    return found;
  };
  const dated = rest.replace(DATE, '');
  if (dated !== rest && (/(?:到|至|为)$/.test(dated) || /(?:从|由)$/.test(dated))) rest = dated;
  let per = cut(PER)?.[0] ?? '';
  if (FROM.test(rest) && !SENSE.test(rest.replace(FROM, '')) && !/(?:自由|理由|缘由|由于|从事|从业|从而)$/.test(rest)) {
    const found = FROM.exec(rest)?.[0] ?? '';
    if (!/^(?:从事|从业|从严|从优|从快|由于)/.test(found)) {
      cut(FROM);
      from = true;
    }
  }
  if (!from) {
    const of = points ? SENSE_OF.exec(rest) : null;
    if (of) {
      [sense, printedFrom] = [of[0], of.index];
      rest = rest.slice(0, of.index);
    }
    const against = points && !of ? cut(AGAINST) : null;
    if (against) {
      kind = ABOVE.test(against[1] ?? against[2] ?? '') ? 'above' : 'below';
      printedFrom = rest.length;
    } else {
      const sensed = LEVEL_VERB.test(rest) ? null : cut(SENSE);
      if (sensed) [sense, printedFrom] = [sensed[0], rest.length];
      if (cut(LEVEL_VERB)) [level, printedFrom] = [true, rest.length];
      else {
        const verb = cut(CHANGE_VERB);
        if (verb) {
          kind = verb[1] ? 'growth' : verb[2] ? 'decline' : 'better';
          cut(/(?:至少|最多|至多)$/);
          printedFrom = rest.length;
        } else {
          const compared = cut(COMPARED);
          if (compared) {
            kind = ABOVE.test(compared[2] ?? '') ? 'above' : 'below';
            basis = compared[1] ?? '';
            printedFrom = rest.length + basis.length;
          }
        }
      }
    }
  }
  let each: Tail['each'] = '';
  for (;;) {
    per ||= cut(PER)?.[0] ?? '';
    const adverb = (kind && !basis ? cut(SINCE)?.[0] : undefined) ?? cut(ADVERB)?.[0] ?? (kind && !basis ? cut(BASE)?.[0] : undefined);
    if (adverb === undefined) break;
    if (adverb === '分别') each = '分别';
    else if (/^(?:双双|均|各自?|都)$/.test(adverb)) {
      each ||= '均';
      // 各5家以上: the word is of the number.
      if (adverb === '各' && rest.length + 1 === printedFrom) printedFrom = rest.length;
    } else if (BASIS.test(adverb)) basis = adverb + basis;
  }
  const {before, clause} = lastClause(rest);
  const phrase = stripTime(stripLeading(stripTime(stripLeading(clause)))).trim();
  return {printedFrom, ...(kind && {kind}), level, sense, from, each, per, basis, clause, before, phrase};
}
