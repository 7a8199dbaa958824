// What the words before an English number say: the words of sense and change that touch it, and the words in which its name is to be sought.
import type {ReadChange} from '../../read-figure.js';
import {GROW, GROWTH_NOUN, HELD, LIGHT, OF_CHANGE, SENSE_VERB, SERVE, SHRINK, SHRINK_NOUN, VALUE_VERB} from './lexicon.js';

/** How a number hangs on the words before it. */
export type Form =
  /** grew 6.9 percent, has been cut by 5 percent: of the subject. */
  | 'verb'
  /** cutting the share of coal by 8.1 percentage points: of the object. */
  | 'object'
  /** an increase of 5 percent: of what stands before it, or after it with `in`. */
  | 'noun'
  /** reached 5 million, is projected at 2.6 percent: of the subject. */
  | 'value'
  /** will cover 48 miles: of the subject, unless that is who acts. */
  | 'serve'
  /** a deficit of 2 percent, the rate within 4.5 percent: of the noun before it. */
  | 'of'
  /** fell by 2 percent to 5 million: a second thing of the figure before. */
  | 'to'
  /** Where a passage begins: from 5 to 6 percent. */
  | 'from'
  /** Its name stands after it. */
  | 'none';

/** The words before a number, taken apart from its end. */
export interface Lead {
  readonly form: Form;
  /** Offset in the words where what is printed with the number begins. */
  readonly printedFrom: number;
  readonly kind?: ReadChange['kind'];
  /** Whether what is printed is a level: grown to. */
  readonly level: boolean;
  /** The words before all this. */
  readonly rest: string;
  /** The verb of the form, as printed. */
  readonly verb: string;
  /** The verb of an object, with its space: cutting. Where it begins in the words. */
  readonly objectVerb: string;
  readonly objectAt: number;
}

const SENSE =
  /(?:\b(?:well |just |slightly |far |significantly |even )?(?:(?:more|less|fewer|greater|higher|lower) than|over|above|under|below)|\b(?:no|not) (?:more|less|fewer|lower|higher) than|\bnot exceeding|\b(?:at least|at most|up to|nearly|almost|close to|about|around|roughly|approximately|some|circa|in excess of|within|as (?:many|much|high|low) as|a (?:minimum|maximum) of|an estimated)) ?$/i;
const FILLER =
  /\b(?:a (?:combined |grand |record )?total of|an? (?:additional|further|extra|combined|record|new)(?: (?:high|low|total) of)?|another|additional|on average|in total|only|a combined) $/i;
const AVERAGE = /\b(?:by )?an? (?:annual average|average|yearly average|total|combined)(?: annual)? of $|\b(?:by )?an average $/i;
const RATE = /\b(?:at|by) an? (?:[a-z-]{3,10} ){0,3}(?:rate|pace) of $/i;
const NOUN = new RegExp(`\\b(?:an? |the )?(?:(?:${OF_CHANGE}) ){0,3}(?:(${GROWTH_NOUN})|(${SHRINK_NOUN})) of $`, 'i');
const ADVERB = '(?: (?:back|down|further|again|steadily|sharply|slightly|significantly|only|another|year on year|annually))?';
const VERB = new RegExp(`\\b(?:(${GROW})|(${SHRINK}))${ADVERB} $`, 'i');
const LEVEL = new RegExp(`\\b(?:(?:${GROW})|(?:${SHRINK})|(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing))${ADVERB} to $`, 'i');
const OBJECT = new RegExp(
  `(?:\\b(?:to|and|we|have|has|will|should|must|by|thus|also|further|of|in|for|while|government|council)|[,;:]|^) ?(?:(${GROW})|(${SHRINK})) (?=[A-Za-z])`,
  'gi',
);
const HELD_AT = new RegExp(
  `\\b(?:${HELD})(?: steady| stable| down| strictly)? (?:at an? (?:[a-z-]{3,15} ){0,3}level of|at|to|from)? ?$`,
  'i',
);
const VALUE = new RegExp(`\\b(?:${VALUE_VERB})(?: now| currently| still| only| just)? $`, 'i');
const SENSED = new RegExp(`\\b(?:${SENSE_VERB})(?: the)? $`, 'i');
const SERVED = new RegExp(`\\b(?:${SERVE}) (?:the lives of )?$`, 'i');
const LIGHTLY = new RegExp(`\\b(?:${LIGHT}) $`, 'i');

interface Cutting {
  rest: string;
  from: number;
}

const cut = (it: Cutting, pattern: RegExp): RegExpExecArray | null => {
  // What is sought stands at the end: a long text before it is not looked at.
  const window = it.rest.slice(-90);
  const found = pattern.exec(window);
  if (found) it.rest = it.rest.slice(0, it.rest.length - window.length + found.index);
  return found;
};

/** Takes apart the words before a number. */
export function leadOf(words: string, isBare: boolean, isSum: boolean): Lead {
  const it: Cutting = {rest: words, from: words.length};
  let isWithin = false;
  for (let n = 0; n < 3; n++) {
    const sense = cut(it, SENSE);
    if (sense) {
      [it.from, isWithin] = [it.rest.length, isWithin || /^(?:within|below|under|above|no |not )/i.test(sense[0])];
      continue;
    }
    if (!cut(it, FILLER)) break;
  }
  const lead = (form: Form, more: Partial<Lead> = {}): Lead => ({
    form,
    printedFrom: it.from,
    level: false,
    rest: it.rest,
    verb: '',
    objectVerb: '',
    objectAt: 0,
    ...more,
  });
  const whole = it.rest;
  if (cut(it, /\b(?:up|down) from $|\bfrom $/i)) return lead('from', {verb: whole.slice(it.rest.length)});
  const level = cut(it, LEVEL);
  if (level) return lead('value', {printedFrom: it.rest.length, level: true, verb: level[0]});
  const average = cut(it, AVERAGE);
  const rate = average ? null : cut(it, RATE);
  if (average ?? rate) it.from = it.rest.length;
  const noun = cut(it, NOUN);
  // a tax cut of 2 trillion yuan: a sum with a name of its own.
  if (noun && isSum && /^[a-z]/i.test(noun[0]) && !/^(?:an?|the) /i.test(noun[0]) && /[a-z] $/.test(it.rest) && /^cuts?/i.test(noun[0]))
    return lead('of', {rest: whole.slice(0, whole.length - noun[0].length) + noun[0].replace(/ of $/, ' '), verb: 'of'});
  if (noun) {
    it.from = it.rest.length;
    const verb = cut(it, LIGHTLY)?.[0] ?? '';
    return lead('noun', {kind: noun[1] ? 'growth' : 'decline', verb});
  }
  const hasBy = cut(it, /\bby (?:an? )?$/i);
  if (hasBy) it.from = it.rest.length;
  const verb = cut(it, VERB);
  if (verb) return lead('verb', {printedFrom: it.rest.length, kind: verb[1] ? 'growth' : 'decline', verb: verb[0]});
  const before = it.rest.slice(-240);
  const object = hasBy || /\bto $/.test(before) ? [...before.matchAll(OBJECT)].pop() : undefined;
  if (object && !/[,;:]/.test(before.slice(object.index + object[0].length))) {
    const found = object[1] ?? object[2] ?? '';
    const at = it.rest.length - before.length + object.index + object[0].lastIndexOf(found);
    const isTo = !hasBy && cut(it, /\bto $/);
    if (isTo) it.from = it.rest.length;
    return lead('object', {
      kind: object[1] ? 'growth' : 'decline',
      objectVerb: words.slice(at, at + found.length + 1),
      objectAt: at,
      level: !!isTo,
    });
  }
  if (hasBy) return lead('object', {});
  if (average ?? rate) return lead('of');
  const sensed = cut(it, SENSED);
  if (sensed) return lead('value', {printedFrom: it.rest.length, verb: sensed[0]});
  const served = isBare ? cut(it, SERVED) : null;
  if (served) return lead('serve', {verb: served[0]});
  const held = cut(it, HELD_AT) ?? cut(it, VALUE);
  if (held) return lead('value', {verb: held[0]});
  const other = cut(it, SERVED);
  if (other) return lead('serve', {verb: other[0]});
  if (cut(it, /\bto $/)) return lead('to');
  if (cut(it, /\b(?:of|at|worth|totall?ing) $/i)) return lead('of', {verb: 'of'});
  return lead(
    isWithin && /[a-z)] $/i.test(it.rest) && !/\b(?:and|with|to|in|for|on|have|has|we|than|seen|see|from|by) $/i.test(it.rest)
      ? 'of'
      : 'none',
    {verb: isWithin ? 'within' : ''},
  );
}
