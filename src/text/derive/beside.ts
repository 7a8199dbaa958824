// Words that belong to a figure and may have been left beside its mark, and words that say a status. Works on plain letters.
import type {Status} from '../../model/schema.js';
import {simplified} from '../traditional.js';

// Right before a number: words of sense and of change.
const BEFORE =
  /(?:突破|超过|超出|跨过|跨越|过|不?(?:低于|高于|少于|多于)|不超过|至少|至多|超|逾|达到?|接近|近|大?约|控制在|(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少)[到至]|[增降升][到至]|增长|上升|提高|上涨|下降|减少|降低|回落|下跌|力争|确保|预计|\b(?:over|above|more than|at least|under|below|less than|up to|at most|nearly|almost|about|around|roughly|exceed(?:s|ed|ing)?) )$/i;

// Right after a unit.
const AFTER = /^(?:及?以上|及?以下|以内|左右|上下|[余多](?=[^于])| or (?:more|less|above|below))/i;

// Words in the clause before a figure that say how firmly it is put.
const FIRMNESS = /力争|力求|预计|确保(?=[^。；]{0,200}$)/g;

// Parts of other words that look like a word of sense.
const PARTS_OF_WORDS =
  /(?:附|最|就|邻|远|亲|新|相|贴|靠|将|晋|节|制|合|条|公|特|预|签|发|到|直|抵|表|传|转|送|下|通|畅|公|雷)(?:近|约|达)$|(?:经|通|度|渡|路|走|见|不|去)过$/;

/** The word of sense that stands right before a place. */
export function wordBefore(plain: string): string | undefined {
  const word = BEFORE.exec(plain)?.[0];
  return word && !PARTS_OF_WORDS.test(plain) ? word.trim() : undefined;
}

/** The word of sense that stands right after a place. */
export const wordAfter = (plain: string): string | undefined => AFTER.exec(plain)?.[0].trim();

/** Words of firmness in a clause. */
export const firmnessIn = (plain: string): readonly string[] => [...plain.matchAll(FIRMNESS)].map(([word]) => word);

interface StatusWord {
  readonly pattern: RegExp;
  readonly statuses: readonly Status[];
}

const STATUS_WORDS: readonly StatusWord[] = [
  {
    pattern: /预计|预期可?[达将]|有望|\b(?:is|are) (?:expected|forecast|projected) to\b|\b(?:expected|forecast|projected) (?:to|at)\b/i,
    statuses: ['expected', 'target'],
  },
  {pattern: /力争|力求|奋力实现|目标为|\b(?:aims? (?:to|for)|target of|targets? (?:is|are))\b/i, statuses: ['target']},
];

/** The word of a clause that says another status, and which it says. */
export function otherStatus(plain: string, status: Status): {readonly word: string; readonly statuses: readonly Status[]} | undefined {
  for (const {pattern, statuses} of STATUS_WORDS) {
    const word = pattern.exec(plain)?.[0];
    if (word && !statuses.includes(status)) return {word, statuses};
  }
  return undefined;
}

/** Whether words say of something that it is an estimate. */
export const saysExpected = (plain: string): boolean =>
  /预计|预期|预测|预估|估计|有望|将[达超]|初步[核测]算|expect|forecast|estimat|project|likely|will\b/i.test(simplified(plain));
