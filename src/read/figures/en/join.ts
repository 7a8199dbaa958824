// Numbers that say a second thing of the figure before, or of another thing with its words.
import type {ReadThing} from '../../read-figure.js';
import type {Draft, Naming, Place} from './draft.js';
import {GROWTH_NOUN, LIGHT, OF_CHANGE, SHRINK_NOUN} from './lexicon.js';
import {basisAfter, periodAfter} from './mood.js';
import {cleanName, isAgent, isClause} from './names.js';

/** Words behind a number that make it a difference. */
export const DIFFERENCE =
  /^ (?:(?:more|less|fewer|higher|lower|faster|slower|longer|shorter)(?= than\b|[,.;]|$)|(?:above|below)\b|(?:up|down) (?:on|from)\b)/;
const BELOW = /less|fewer|shorter|lower|slower|below|down/;
const ONLY_WORDS = /^[ ,(]{0,3}(?:(?:and|or|which|it|that|thus|an?|was|is|has|have|been|this|a figure) ?){0,3}$/i;

/** Puts a second thing with the figure before: down 1.4 per cent, 0.4 percentage point lower, fell by 2 per cent to £5m. Whether it is one. */
export function joins({token, left, leftStart, right, lead, isAfterFigure}: Place, printed: ReadThing, previous: Draft): boolean {
  if (!isAfterFigure || left.length > 60) return false;
  const isCompared = /higher|lower|faster|slower/.test(token.after) || DIFFERENCE.test(right);
  if (
    lead.form === 'to' &&
    /^,?(?: (?:since|in|over|from|by|on|this|last|during|year)\b[^,;]{0,30})?$/.test(lead.rest.trimEnd()) &&
    !previous.value
  )
    previous.value = {...printed, start: leftStart + lead.rest.length};
  else if (lead.form === 'value' && /ing /i.test(lead.verb) && /^,? ?(?:and |thus )?$/.test(lead.rest) && !previous.value)
    previous.value = {...printed};
  else if (/^(?:none|of|value)$/.test(lead.form) && isCompared && /^[ ,][a-z0-9, /-]{0,40}$/.test(lead.rest))
    previous.changes.push({...printed, kind: BELOW.test(token.after + right.slice(0, 12)) ? 'below' : 'above'});
  else if (lead.form === 'verb' && ONLY_WORDS.test(lead.rest)) previous.changes.push({...printed, kind: lead.kind ?? 'growth'});
  else return false;
  previous.end = token.end;
  previous.basis ||= basisAfter(right);
  previous.period ||= periodAfter(right);
  return true;
}

const YEAR = '(?:(?:in|by|for) (?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?|this year|next year|last year|the year after)';
const LISTED = new RegExp(`^(?: ${YEAR})?,? (?:and )?(?:to )?$`);
const NEXT = new RegExp(`^ ${YEAR}(?!\\d)`);
const AGAIN = /^, (?:(?:or|which|that|equal|equivalent|amounting|some|about|is|to|are|was) ){1,3}$/;

/** The name of the figure before: of another year (£88.4m in 2022/23, £89.1m in 2023/24), or said again as a share (or 98 per cent of the amount due). */
export function listed({lead, left, isAfterFigure, previous, right, token}: Place): Naming | undefined {
  if (!isAfterFigure || !previous || !/^(?:none|to|of|value)$/.test(lead.form)) return undefined;
  const words = left.slice(Math.max(0, left.slice(0, lead.printedFrom).lastIndexOf(',')));
  const isShare = token.kind === 'percent' && /^ of (?:the |its |their |all |net |total )/.test(right) && AGAIN.test(words);
  const isNext = lead.form === 'none' && LISTED.test(lead.rest) && NEXT.test(right) && token.kind !== 'points';
  // Of which year it is nobody says: this one and the next are told apart by a person.
  return isNext || isShare ? {name: previous.name, isSure: isShare || periodAfter(right) !== '', noun: previous.noun ?? ''} : undefined;
}

/** A name whose verb stands with the figure before: exports rose 5 percent and imports 3 percent. */
export function gapped({lead, isAfterFigure, previous, token}: Place): Naming | undefined {
  if (lead.form !== 'none' || !isAfterFigure || !previous?.shared || !/^(?:percent|points|money|measure)$/.test(token.kind))
    return undefined;
  const words = /^,? (?:and |while |but )?(.{3,80}) $/.exec(lead.rest)?.[1] ?? '';
  const name = cleanName(words);
  if (
    name.length < 3 ||
    isClause(words) ||
    isAgent(name) ||
    /[,;:]| \d|^\d/.test(words) ||
    /^(?:[a-z]{3,14}ing|year|worth|in|on|over|from|than|with|by|for|compared)\b/i.test(words)
  )
    return undefined;
  const rest = /^(?:that|those) (of|in|for) (.+)$/i.exec(words);
  const head = rest ? previous.name.slice(0, previous.name.lastIndexOf(` ${rest[1] ?? ''} `)) : '';
  if (rest && !head) return undefined;
  return rest ? {name: `${head} ${rest[1] ?? ''} ${cleanName(rest[2] ?? '')}`, completedFrom: words, isSure: true} : {name, isSure: true};
}

/** Puts a quantity with the verb of the figure before it. */
export function shareVerb(plain: string, previous: Draft, draft: Draft, printed: ReadThing): void {
  const change = previous.changes[previous.changes.length - 1];
  const apart = {apart: previous.shared};
  if (change) draft.changes.push({...printed, kind: change.kind, ...apart});
  // exceeded 30 percent in towns and 20 percent in villages: the verb is a word of sense.
  else draft.value = {...printed, ...(previous.shared && plain.startsWith(previous.shared, previous.value?.start) && apart)};
  draft.shared = previous.shared;
}

const BEHIND = new RegExp(
  `^[ -](?:(?:${OF_CHANGE}) ){0,2}(?:(${GROWTH_NOUN})|(${SHRINK_NOUN}))\\b(?! (?:target|rate|forecast|plan|programme|program|fund))`,
  'i',
);
const LIGHTLY = new RegExp(`\\b(?:${LIGHT}) $`, 'i');

/** The place of a number whose noun of change stands behind it, a 6.1 percent increase, as if it stood before. Its letters are `after`. */
export function turned(place: Place): {readonly place: Place; readonly after: string} | undefined {
  const {lead, right, token} = place;
  const found =
    /^(?:none|object|of|value|serve)$/.test(lead.form) && /^(?:percent|points|money|times)$/.test(token.kind)
      ? BEHIND.exec(right.slice(0, 60))
      : null;
  if (!found) return undefined;
  const words = place.left.slice(0, lead.printedFrom).replace(/\b(?:an?|the) $/i, '');
  const verb = LIGHTLY.exec(words.slice(-40))?.[0] ?? '';
  return {
    after: found[0],
    place: {
      ...place,
      right: right.slice(found[0].length),
      lead: {...lead, form: 'noun', kind: found[1] ? 'growth' : 'decline', verb, rest: words.slice(0, words.length - verb.length)},
    },
  };
}
