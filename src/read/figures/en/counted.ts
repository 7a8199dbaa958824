// What a number counts that stands before its noun: 46 new civilian airports, 80 percent of rural land covered by this reform.
import {GENERIC, TIME} from './lexicon.js';
import {cleanName} from './names.js';

/** A name after a number. */
export interface Counted {
  readonly name: string;
  /** Where it ends in the words. */
  readonly end: number;
  /** Whether it says by itself what is counted. */
  readonly isSure: boolean;
  /** Its noun, which a number without one may share. */
  readonly noun: string;
}

const STOP = /[.,;:()–—?!“”"]|$/;
const FINITE =
  /\b(?:has|have|had|is|are|was|were|will|would|shall|should|must|can|could|may)(?: (?:now|also|already|all|since|not))?(?: (?:have|has))?(?: (?:been|be|to be))?\b/gi;
const JOINED =
  /\b(?:and (?:over|more than|some|about|around|nearly|almost|a total|another|up to|at least|to|will|we|has|have|is|are|the|its|their|our|[a-z]{3,14}(?:ed|ing)|begun|built|made|set|cut|put|then|by|in|an?)|while|which|so that|so as|thus|as well as|compared|but|where|when|thanks|because|after|before|until|than|from \d|whose|if|under which|at a cost) ?/gi;
const LATER = new RegExp(
  `(?:^| )(?:${TIME}|by (?:more|over|around) |for every|for each|as of|this time|worldwide|as a result|as a matter|with (?:the|a)|to (?!be )[a-z]{3,14})(?: .{0,200})?$`,
  'i',
);
const LEADS = new RegExp(`^(?:of (?:the |our |its |these |those |all |all the )?|in )`, 'i');
const PASSIVE =
  /^(?:been |be |now |already )?(?:[a-z]{3,14}ly )?(?:[a-z]{2,14}(?:ed|en|wn|lt|nt|ut)|put|made|built|set up|cut|brought|held|kept|sold|given|taken|met|moved|gained|under|in|on|off|not|out|within|able)\b/i;
// What leads on to the next number: training for over 15 million people.
const LEADING_ON =
  /(?: with (?:an? |the )?(?:[a-z-]{2,14} ){0,3}(?:capacity|length|area|population|turnover|income|revenue|value|output))?(?: (?:worth|employing|covering|benefit?ting|benefiting|serving|totall?ing|including|providing|creating|costing|with an?|with))?(?:(?: (?:in|on|at|for|of|by|to|from|with|and|or|the|an?))?(?: (?:over|under|nearly|almost|about|around|roughly|some|(?:more|less|fewer) than|up to|at least|at most|another|approximately|close to))?|(?: (?:in|on|at|for|of|by|to|from|with|and|or|the|an?)){2})$/;
const GENERIC_ONLY = new RegExp(`^(?:(?:more|other|new|additional|eligible|local|affected|poor|all) )?${GENERIC}$`, 'i');

/** The words after a number, as far as they are one clause. */
function clauseOf(right: string): string {
  const window = right.slice(0, 260);
  return window.slice(0, window.search(STOP));
}

const upTo = (words: string, pattern: RegExp, from: number): string => {
  const found = [...words.matchAll(pattern)].find(({index}) => index >= from);
  return found ? words.slice(0, found.index) : words;
};

// What is said only makes of the noun that it is there: new jobs were created.
const IS_THERE =
  /^(?:been |be )?(?:newly )?(?:added|created|built|made|completed|delivered|opened|established|launched|set up|put in place|set aside|allocated|provided|achieved|formed|published|issued)\b/i;

/** The name that follows a number. */
export function countedAfter(right: string, isShare: boolean): Counted | undefined {
  const clause = clauseOf(right);
  const lead = /^ ?/.exec(clause)?.[0].length ?? 0;
  const body = clause.slice(lead);
  const of = LEADS.exec(body)?.[0] ?? '';
  if (/^in /i.test(of)) return undefined;
  if (isShare && !of) return undefined;
  const rest = upTo(body.slice(of.length), JOINED, 3);
  const verbs = [...rest.matchAll(FINITE)];
  // people who have moved to towns have gained permanent residency
  const relative = / (?:who|that|which) (?=(?:has|have|had|is|are|was|were|live|lives|work|need)\b)/.exec(rest);
  const verb = relative ? verbs[1] : verbs[0];
  const subject = (relative ? rest.slice(0, relative.index) : verb ? rest.slice(0, verb.index) : rest).trim();
  const said = verb ? rest.slice(verb.index + verb[0].length).trim() : '';
  const noun = cleanName(subject.replace(LATER, '').replace(LEADING_ON, ''));
  if (/^(?:from|by|through|under|during|to|over|at|per|each|after|before|because|due|respectively|and|or)\b/i.test(noun)) return undefined;
  if (noun.length < 2 || !/^[A-Za-z“"‘']/.test(noun)) return undefined;
  const end =
    lead +
    of.length +
    (verb && !isThere(said, noun) ? rest.trimEnd().length : noun && subject.includes(noun) ? subject.indexOf(noun) + noun.length : 0);
  const predicate =
    said && PASSIVE.test(said) && !isThere(said, noun) ? said.replace(/^(?:been|be|now|already) /, '').replace(LATER, '') : '';
  const short = predicate
    .split(' ')
    .slice(0, 10)
    .join(' ')
    .replace(/ (?:in|on|at|for|of|by|to|from|with|and|the|a)$/, '');
  const who = relative && verb && predicate ? `${rest.slice(relative.index, relative.index + relative[0].length).trim()} ${verb[0]} ` : '';
  // 90 percent of villages have access to broadband: a share is of those of whom something is said.
  if (isShare && verb && !relative && said && !predicate) return {name: trimmed(rest.trim()), end, isSure: true, noun: trimmed(noun)};
  const name = short ? `${noun} ${who}${short}` : relative && !verb ? cleanName(rest.replace(LATER, '')) : noun;
  return {name: trimmed(name), end: Math.min(end, clause.length), isSure: !GENERIC_ONLY.test(name), noun: trimmed(noun)};
}

const isThere = (said: string, noun: string): boolean =>
  (IS_THERE.test(said) && !GENERIC_ONLY.test(noun)) || (/^new\b/i.test(noun) && /^(?:been |be )?[a-z]+ed$/i.test(said));

/** A name of not too many words: what comes after its first phrases goes. */
function trimmed(name: string): string {
  const words = name.split(' ');
  if (words.length <= 14) return name;
  const cut = words.findIndex((word, n) => n >= 8 && /^(?:in|on|for|with|by|to|from|and|or|of|at|across)$/.test(word));
  return cut < 0 ? words.slice(0, 14).join(' ') : words.slice(0, cut).join(' ');
}

const DONE_WITH = '(?: (?:will|should|must|has|have|had|was|were|is|are|to)(?: also| now)?(?: be| been)?)?';
const SPENDING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${DONE_WITH} invested in (?:the )?`), 'investment in '],
  [new RegExp(`^${DONE_WITH} spent on (?:the )?`), 'spending on '],
  [/^ of ([a-z]{3,20} in )(?:the )?/, '$1'],
];
const PURPOSE = new RegExp(
  `^(?:${DONE_WITH} (?:allocated|appropriated|earmarked|set aside|provided|committed|available|used|budgeted|reserved|made available)?)?(?: (?:in|from|by|through|out of) (?:the |our )?[a-z][a-z’' -]{3,50}?(?= (?:for|to) ))? (?:a year |this year |next year |last year |per year |in total )?(?:for|towards?|into|in|on|to (?:fund|support|finance|help|pay for|tackle|improve|deliver|fix|repair|build|upgrade|expand|provide|implement|boost|create|open)) (?:the |our |a |an )?(?!\\d|(?:this|last|next|total)\\b)`,
  'i',
);

/** What a sum of money is for: 280 billion yuan to fund poverty reduction. */
export function purposeAfter(right: string, verb: string): Counted | undefined {
  for (const [pattern, words] of SPENDING) {
    const found = pattern.exec(right);
    if (!found) continue;
    const rest = countedAfter(` ${right.slice(found[0].length)}`, false);
    if (!rest) return undefined;
    return {...rest, name: (words === '$1' ? (found[1] ?? '') : words) + rest.name, end: found[0].length + rest.end - 1, isSure: true};
  }
  const purpose = PURPOSE.exec(right);
  const rest = purpose && countedAfter(` ${right.slice(purpose[0].length)}`, false);
  if (!purpose || !rest) return undefined;
  const lead = /invest/i.test(verb) ? 'investment in ' : /spen[dt]/i.test(verb) ? 'spending on ' : '';
  return {...rest, name: lead + rest.name, end: purpose[0].length + rest.end - 1, isSure: true};
}
