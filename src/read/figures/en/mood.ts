// What stands beside an English figure: how firmly it is said, of which time, and against what it is measured.

/** How a thing is said. */
export interface Mood {
  /** Said as an estimate: is expected to. */
  readonly expected: boolean;
  /** Said of what is to come: should, will. */
  readonly ahead: boolean;
  /** Said of what is done: has been, last year. */
  readonly done: boolean;
  readonly modality: string;
}

const EXPECTED =
  /\b(?:expected|forecast|forecasts?|projected|estimated|anticipated|predicted|expects?|likely) (?:to|at|that)\b|\b(?:we|is|are) (?:now )?(?:expect|forecast|estimate|anticipate|project)\b/i;
const AHEAD =
  /\b(?:will|shall|should|must|would|need to|needs to|aims? to|aim for|plans? to|strive (?:to|for)|to be|target of|ensure|set to|budgeted|planned|proposed?)\b/i;
const DONE =
  /\b(?:has|have|had) (?!to\b)(?:[a-z]{2,12}ly |already |also |now |all |since |been )?[a-z]{2,14}\b|\b(?:was|were|did|grew|rose|fell|reached|saw|came|exceeded|totalled|totaled|stood|increased|declined|numbered|averaged|covered|achieved|made|built|opened)\b/i;
const LAST_YEAR =
  /(?<!\b(?:than|over|on|from|with|of|to|by|as|in|for|since) )\b(?:last year|the (?:past|previous|last) year|so far|to date)\b(?!['’])/i;
const MODALITY =
  /\b(?:strive (?:to|for)|aims? (?:to|for)|seek to|endeavou?r to|plan(?:s|ned)? to|ensure|expected to|projected (?:to|at)|forecast (?:to|at)|budgeted at|planned at)\b/i;

/** How something is said, by its words; as the figure before where they hold no verb. */
export function moodOf(left: string, right: string, before: Mood | undefined): Mood {
  const window = left.slice(-300);
  const from = Math.max(...[',', ';', ':'].map((stop) => window.lastIndexOf(`${stop} `)));
  const clauses = [window.slice(from + 1), window];
  const after = right.slice(0, 120).split(/[,;:.] |[.]$/)[0] ?? '';
  const hasVerb = (words: string): boolean => [EXPECTED, AHEAD, DONE].some((pattern) => pattern.test(words));
  const said = [clauses[0] ?? '', after, ...(before ? [] : [clauses[1] ?? ''])].find(hasVerb);
  const past = LAST_YEAR.test(clauses[0] ?? '') || LAST_YEAR.test(after.slice(0, 60));
  if (said === undefined)
    return {expected: before?.expected ?? false, ahead: before?.ahead ?? false, modality: '', done: past || (before?.done ?? false)};
  const expected = EXPECTED.test(said);
  const ahead = AHEAD.test(said) || expected;
  return {expected, ahead, done: past || (!ahead && DONE.test(said)), modality: ahead ? (MODALITY.exec(said)?.[0] ?? '') : ''};
}

const YEAR = '(?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?';
const PERIOD_AFTER = new RegExp(`^,? (?:in|by|for|during|to|at the end of|by the end of) (${YEAR})(?!\\d|,\\d)`, 'i');
const PERIOD_FIRST = new RegExp(`^[-–— ]{0,3}(?:In|By|During|For|At the end of|By the end of) (${YEAR})\\b`);

/** The time that is printed right after a figure. */
export const periodAfter = (right: string): string => PERIOD_AFTER.exec(right.slice(0, 60))?.[1] ?? '';
/** The time with which a sentence begins. */
export const periodFirst = (sentence: string): string => PERIOD_FIRST.exec(sentence.slice(0, 60))?.[1] ?? '';

const BASIS =
  /^,? (year on year|year-on-year|in real terms|in cash terms|on a (?:comparable|like-for-like) basis|on average each year|on average|annually|per annum|(?:a|per|each) year|over the (?:past|last|same|previous) (?:[a-z]{2,9} )?(?:years?|period|decade)|since (?:19|20)\d\d|(?:on|over|from) (?:last year|a year (?:earlier|ago)|the (?:previous|year before|same period last) year|(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?(?: levels)?)|compared (?:with|to) (?:last year|(?:19|20)\d\d|the (?:previous|same period of last) year))(?![\w,]\w)/i;

/** What a change is measured against or over, as printed after it. */
export const basisAfter = (right: string): string => BASIS.exec(right.slice(0, 80))?.[1] ?? '';
