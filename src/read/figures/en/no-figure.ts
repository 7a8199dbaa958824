// Numbers of an English text that are no figures: ages, bases of a rate, times, parts of names. What every reader knows besides stands in the room of texts.
import type {Token} from './tokens.js';

const N = '\\d{1,9}(?:,\\d{3}){0,3}';

/** Stretches whose numbers are no figures, whatever stands around them. */
export const NAMED: readonly RegExp[] = [
  /\b(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d\b(?![.,]\d|%)/g,
  // Ages and spans of time that qualify a noun: 16-year-olds, a 66-year history, aged 16 to 24, over-65s, 60 and over.
  new RegExp(
    `\\b${N}(?:-to-${N})?-(?:year|month|week|day|hour|minute|point|storey|lane|bed|seat|strong|mile)s?(?:-[a-z]{1,12}){0,2}`,
    'gi',
  ),
  new RegExp(`\\b(?:aged?|ages|aged between|between the ages of) ${N}(?: ?(?:-|to|and) ?(?:${N}|over|above|under|below|older))?`, 'gi'),
  new RegExp(
    `\\b(?:over|under)-?${N}s\\b|(?<![\\d.,])\\b${N} (?:years? old|years? of age|and (?:over|above|under|older|younger))\\b`,
    'gi',
  ),
  // Bases of a rate, places in an order, parts of a whole in words.
  new RegExp(`\\b(?:per|every|for every|for each) (?:one )?${N}(?: million| thousand| billion)?\\b`, 'gi'),
  new RegExp(
    `\\b(?:top|first|last|Fortune|Group of|Global|No\\.?|nos\\.?|paragraphs?|para\\.?|pages?|pp?\\.|Annex|Appendix|Resolution|Article|Rule|Clause|Schedule|Act|Highway|Route|Terminal|Line|Stage|Phase|Zone|Ward|Road|Level|Class|Type|Band|Group) ?${N}\\b(?![.,]\\d| (?:million|billion|trillion|per ?cent))`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.,])\\b(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:\\d{1,3}(?![\\d/,-])|two|three|four|five|six|seven|eight|nine|ten)\\b(?! ?%| per ?cent|[.,]\\d| (?:million|billion))`,
    'gi',
  ),
  // Times of day and of the week, numbers to call, things with a slash.
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?![a-z])|\b\d{1,2}:\d\d\b|\b24\/7\b|\b24 hours a day\b|\bG\d{1,2}\b/gi,
  // What the report itself is about: M2, 5G, Agenda 2030, Made in China 2025.
  /\b[A-Z]{1,6}-?\d{1,4}\b|\b(?:Agenda|Vision|Horizon|Made in China|Plan|Strategy|Goals?|Outlook|Framework|Consensus|Programme|Program|Initiative) (?:19|20)\d\d\b/g,
];

/** A year with nothing about it that makes it a number of things. */
const isYear = ({digits, unit}: Token, lead: string, right: string): boolean =>
  /^(?:19|20)\d\d$/.test(digits) &&
  !unit &&
  !(
    /\b(?:over|than|nearly|almost|about|around|least|most|roughly|built|created|opened|trained|recruited|planted|delivered) $/i.test(
      lead,
    ) && /^ [a-z]/.test(right)
  );

const TIMES_BEFORE =
  /\b(?:for|in|within|after|over|another|further|of|next|past|last|than|every|to|at least|up to|over|nearly|almost|about|around|a|the|first|some) $/i;

/**
 * Why a number is no figure; empty where it may be one.
 *
 * @param left - What stands before it.
 * @param right - What stands after it.
 * @param isMeasured - Whether a verb puts it beside a thing: has reached 76.7 years.
 * @param isOf - Whether a noun does: an average of 18,000.
 */
export function noFigure(token: Token, left: string, right: string, isMeasured: boolean, isOf: boolean): string {
  if (isYear(token, left, right)) return 'year';
  if (token.kind === 'time' && !isMeasured && (TIMES_BEFORE.test(left) || !/[a-z]$/.test(left))) return 'time';
  if (token.kind === 'time' && /^ (?:ago|earlier|later|before|after|in a row|running|old)\b/.test(right)) return 'time';
  // extending contracts by another 30 years: how long something holds.
  if (
    token.kind === 'time' &&
    (!isMeasured || /\bexten(?:d|ds|ded|ding)\b[^,;]{0,90} by (?:another |a further |up to )?$/i.test(left.slice(-130)))
  )
    return 'time';
  if (token.kind === 'times' && /^ (?:the|as|that|its|their|more|larger|higher|greater)\b/.test(right) && !isMeasured) return 'comparison';
  const isBare = token.kind === 'count' && !token.unit;
  if (isBare && /^,? other(?:s| )/.test(right)) return 'other';
  if (isBare && /\b(?:all|these|those|other) $/i.test(left) && Number(token.digits) < 100) return 'whole';
  if (isBare && /\bthe $/i.test(left) && Number(token.digits) < 100 && !isMeasured) return 'reference';
  // Terminal 5, Key Stage 2
  if (isBare && /[a-z,)] (?:[A-Z][a-z]{1,14} ){1,3}$/.test(left.slice(-60)) && !token.digits.includes(',') && !/^ [a-z]{3,}s\b/.test(right))
    return 'name';
  if (isBare && !isMeasured && !isOf && !/^ [A-Za-z“"]/.test(right)) return 'bare';
  // Units with a capacity of less than 300,000 kilowatts: a limit in a name.
  if (
    /(?:[a-z]|^) with (?:an? |the )?(?:[a-z-]{2,14} ){0,2}(?:capacity|length|area|population|turnover|income|revenue|value|size|power|height|output|profits?|earnings) (?:of|over|above|below|under) (?:(?:more|less) than |over |under |at least |up to )?$/.test(
      left.slice(-120),
    ) &&
    /^[ ,.;]|^$/.test(right)
  )
    return 'threshold';
  if (
    /\b(?:earning|worth|valued at|costing|weighing|measuring|paying|owning) (?:more than|less than|over|under|above|below|up to|at least) $/.test(
      left,
    ) &&
    !/^,|^$/.test(right)
  )
    return 'threshold';
  // well above the national average of 74%: what is compared with.
  if (
    /\b(?:above|below|than|exceeding|compared (?:with|to)|against|beat|beating) (?:the |an? )?(?:[a-z-]{2,14} ){0,4}(?:average|level|rate|figure|target|total|budget|forecast) of (?:over |under |about |around )?$/i.test(
      left.slice(-140),
    )
  )
    return 'base';
  if (
    /\b(?:compared (?:with|to)|against|instead of|rather than|as opposed to|versus|in addition to the|on top of the) (?:about |around |just |over |under |nearly |more than )?$/i.test(
      left.slice(-60),
    )
  )
    return 'base';
  return '';
}
