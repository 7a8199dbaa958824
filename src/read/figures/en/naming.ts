// How an English figure is called: by the subject or the object of its verb, the noun before it, or the noun that it counts.
import {countedAfter, purposeAfter, type Counted} from './counted.js';
import type {Naming, Place} from './draft.js';
import {clauseStart, cleanName, firstSubject, isAgent, isClause, nounBefore, subjectOf} from './names.js';

const NO_NAME: Naming = {name: '', isSure: false};

/** Whether words can stand as a name. */
const isName = (name: string): boolean =>
  name.length > 2 &&
  /[A-Za-z]{2}/.test(name) &&
  !isAgent(name) &&
  !/^(?:for|of|in|to|with|by|from|on|than|worth|them|it|which|these|those|this|they|us|expects?|forecasts?|predicts?|anticipates?)(?: |$)|\b(?:straight|consecutive) year|years? ago$|^(?:last|this|next) year/i.test(
    name,
  );

// A word that says nothing of what is measured.
const EMPTY =
  /^(?:systems?|schemes?|programmes?|programs?|number|total|rate|share|figure|amount|level|ratio|proportion|average|policy|plan|results?|savings?|others?|rest|cost|costs)$/i;

const named = (name: string, more: Partial<Naming> = {}): Naming => ({
  name,
  isSure: !isClause(name) && name.split(' ').length <= 16 && !EMPTY.test(name),
  ...more,
});

// Nouns that say nothing without what they are for.
const OPEN =
  /\b(?:investment|funding|spending|grants?|support|budget|programme|program|package|funds?|expenditure|subsid(?:y|ies)|rise|share|proportion|number|rate|target|provision|reduction)$/i;

/** The subject of what is said right before a number: its own, or that of the sentence where the clause has none. */
export function subjectAt({lead, isAfterFigure, before, previous}: Place): Naming {
  const own = subjectOf(lead.rest, isAfterFigure);
  if (isName(own)) return named(own);
  const clause = lead.rest.slice(clauseStart(lead.rest, isAfterFigure));
  const agent = cleanName(clause) || clause.trim();
  if (isAgent(agent) && !/^(?:it|which|that|they|this)$/i.test(agent)) return NO_NAME;
  const first = firstSubject(before);
  if (isName(first)) return named(first);
  return previous && lead.form !== 'serve' ? named(previous.name, {noun: previous.noun ?? ''}) : NO_NAME;
}

/** The object of a verb that is before it: cutting the share of coal by. */
export function objectAt({lead, left, isAfterFigure, previous}: Place): Naming {
  if (!lead.objectVerb && !previous?.verb && !previous?.shared) return NO_NAME;
  const words = lead.objectVerb
    ? left.slice(lead.objectAt + lead.objectVerb.length, lead.rest.length)
    : lead.rest.slice(clauseStart(lead.rest, isAfterFigure));
  const name = cleanName(words);
  return isName(name) ? named(name) : NO_NAME;
}

/** The noun that a number stands beside with `of`, and what it is for. */
export function nounAt({lead, right, isAfterFigure}: Place): Naming {
  const name = nounBefore(lead.rest, isAfterFigure);
  if (!isName(name)) return NO_NAME;
  const of = /^ (?:in|for|on|to|of|towards) (?=(?:the |our )?[a-z])/i.exec(right)?.[0];
  const rest = OPEN.test(name) && of ? countedAfter(` ${right.slice(of.length)}`, false) : undefined;
  if (!rest || !of || /^(?:year|month|last|this|next|real|total|cash)\b/i.test(rest.name)) return named(name);
  return named(name + of + rest.name, {completedFrom: name, after: of.length + rest.end - 1});
}

/** What a change is of, where it stands behind: a drop of 3 percent in energy consumption. */
export function changedAfter(right: string): Counted | undefined {
  const found =
    /^ in (?:the |our )?(?!(?:19|20)\d\d|real |cash |total|recent |the (?:first|second|past|last|same|year)|first |second |last |this |next |year )(?=[A-Za-z])/i.exec(
      right,
    )?.[0];
  const rest = found && countedAfter(` ${right.slice(found.length)}`, false);
  return rest ? {...rest, end: found.length + rest.end - 1} : undefined;
}

/** Words that begin a part of the figure before. */
export const PART = /\b(?:including|of which|of whom|of these|among them)\b[^,;:]{0,40}$/i;

const DOING = /\b(?:[a-z]{3,14}ed|built|sent|sold|bought|won|held|given|put) $/i;

/** The noun that a number counts. */
export function countedAt({token, left, right: words, lead, previous}: Place): Naming {
  // of which 210 were for social rent
  const right = PART.test(lead.rest) ? words.replace(/^ (?:is|are|was|were|will be|have been|has been) /, ' ') : words;
  const isShare = token.kind === 'percent' || token.kind === 'points';
  const removed = words.length - right.length;
  const counted =
    (token.kind === 'money' ? purposeAfter(right, left.slice(-40)) : undefined) ??
    (token.kind === 'times' ? undefined : countedAfter(right, isShare));
  if (!counted || /^(?:year|yoy|on average|each|in|them|it|us)\b/i.test(counted.name)) return NO_NAME;
  const isMeasure = token.kind === 'measure' || token.kind === 'time';
  if (isMeasure && !right.startsWith(' of ')) return NO_NAME;
  // 8.3 million relocated from inhospitable areas: what is counted stands with the figure before.
  const isHeadless =
    token.kind === 'count' &&
    /^(?:[a-z]{3,14}ed (?:from|to|in|by|for|with|on|at|into|out|under|as|through)|for|in|from|who|living|live|lives|work|of which)\b/i.test(
      counted.name,
    );
  if (isHeadless) {
    const head = previous ? [previous.noun, previous.name].find(Boolean) : undefined;
    return head ? named(`${head} ${counted.name}`, {completedFrom: counted.name, after: counted.end + removed, noun: head}) : NO_NAME;
  }
  const verb = counted.isSure ? undefined : DOING.exec(lead.rest.slice(-20))?.[0];
  const name = verb && !isAgent(counted.name) ? `${counted.name} ${verb.trim()}` : counted.name;
  // people lifted out of poverty, of people who have been lifted out of poverty.
  const printed = right.slice(0, counted.end).replace(/^ (?:of )?(?:the )?/, '');
  return {
    ...named(name, {after: counted.end + removed, noun: counted.noun, ...(!words.includes(name) && {completedFrom: printed})}),
    isSure: (counted.isSure || !!verb) && !isClause(counted.noun),
    ...(verb && {completedFrom: counted.name}),
  };
}

/** One noun that is all that follows a number: 2,500 trees. Its letters. */
export function nounAsUnit(right: string): number {
  const noun =
    /^ [a-z]{3,14}(?: [a-z]{3,14})?(?: (?:a|per) (?:day|week|month|year))?(?=[.,;:]|$| (?:a|per|in|by|this|last|over|across|each|and|with|for|from|on|at|who|to)\b)/.exec(
      right,
    )?.[0] ?? '';
  return /^ (?:and|or|in|by|this|last|next|over|across|each|with|for|from|on|at|to|of|year|more|less|fewer|higher|lower|above|below|while|but|up|down|after|before|during|respectively|thanks)\b/.test(
    noun,
  )
    ? 0
    : noun.replace(/ (?:in|by|this|last|over|across|each|and|with|for|from|on|at|who|to|a|per)$/, '').length;
}

/** How a number is called, by the way in which it hangs on the words before it. */
export function nameAt(place: Place): Naming {
  const {lead, right, token} = place;
  const isBare = token.kind === 'count';
  switch (lead.form) {
    case 'object':
      return objectAt(place);
    case 'verb':
      return subjectAt(place);
    case 'noun': {
      const behind = changedAfter(right);
      if (behind) return named(behind.name, {after: behind.end, noun: behind.noun});
      const clause = lead.rest.slice(clauseStart(lead.rest, place.isAfterFigure)).replace(/^[ ,;:(-]{0,4}|[ ,;:(-]{0,4}$/g, '');
      if (lead.verb) return clause && !/^(?:and|thus|so)$/.test(clause) ? subjectAt(place) : NO_NAME;
      const noun = nounBefore(lead.rest, place.isAfterFigure);
      return clause && !/(?:^|,|\b(?:or|and|with|to|is|by|of|in))$/.test(clause) && isName(noun) ? named(noun) : NO_NAME;
    }
    case 'value':
    case 'serve': {
      const counted = isBare || right.startsWith(' of ') || lead.form === 'serve' ? countedAt(place) : NO_NAME;
      // benefiting 7 million households
      if (lead.form === 'serve' && /ing $/i.test(lead.verb) && counted.name)
        return /^benefit/i.test(lead.verb) && !counted.isSure
          ? {...counted, name: `${counted.name} ${lead.verb.trim()}`, completedFrom: counted.name, isSure: true}
          : counted;
      if (right.startsWith(' of ') && /^(?:handl|produc|generat|carr|treat|sav)/i.test(lead.verb) && counted.name) return counted;
      const subject = subjectAt(place);
      if (subject.name && !(lead.form === 'value' && /^there$/i.test(subject.name)))
        return {...subject, ...(isBare && {unit: nounAsUnit(right)})};
      return counted;
    }
    case 'of': {
      const counted = isBare ? countedAt(place) : NO_NAME;
      if (counted.name && lead.verb !== 'within') return counted;
      const noun = nounAt(place);
      // saving families an average of £340: whose it is, and not what.
      return lead.verb ? noun : {...noun, isSure: false};
    }
    default:
      return countedAt(place);
  }
}
