// Names of the numbers of a sentence: of their clause, of a clause before that only names, or of the figure before.
import {isGeneric, PER_HEAD, saidOf} from './about.js';
import {cleanName, lastClause, stripLeading, stripTime} from './cut.js';
import type {Draft} from './draft.js';
import {DEEDS, DONE, PREDICATE_BEGINS} from './lexicon.js';
import {namesOf} from './lists.js';
import {isPart, type Sentence} from './sentence.js';
import type {Token} from './tokens.js';

// So long a clause says more than a name.
const LONG = 28;
// Verbs of a list that are not carried on: each thing of it has one of its own.
const NOT_CARRIED = /^(?:提升|增加|推进|实施|改善)$/;

const DEED = new RegExp(`^${DEEDS}{1,2}$`);
const DEED_FIRST = new RegExp(`^${DEEDS}{1,3}`);
const DEED_LAST = new RegExp(`(?<=.{2})${DEEDS}$`);
const PEOPLE = /[人名户]/;
const PER_HEAD_OF = /^每(?:[百千万]|十万)人口?(?:拥有)?(?=.{2})/;
const EACH_DONE = /(?<=.{2})分别([^\d分别、,]{2,4})$/;

// A time within a year, which names nothing by itself.
const TIME =
  /^(?:到|至|截至)?(?:[一二三四首前上下][季半一二三]?(?:季度|年)|(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月(?:份|底|末)?|(?:今|明|当|本)?年(?:底|末)|季度)(?:末|底|前)?/;

/** What the clause before names. */
const clauseBefore = ({tail}: Sentence): string =>
  stripTime(stripLeading(lastClause(tail.before.replace(/,$/, '')).clause)).replace(PREDICATE_BEGINS, '');

/** A name for a number that has none in its clause; empty where there is none. */
export function contextOf(sentence: Sentence, isSaid = false): string {
  const {subject} = sentence;
  if (subject) return (isSaid && subject.root ? subject.root : subject.name).replace(/^新增|^新登记/, '');
  const phrase = cleanName(clauseBefore(sentence));
  return phrase.length <= LONG ? phrase : '';
}

/** What stands between a number and the figure before: a comma where that counts things, since its name is said of all of them. */
const jointOf = ({gap, subject}: Sentence): string => (subject?.unit?.kind === 'count' ? '' : gap);

/** Index of the figure that a number is part of: the last of its unit. */
export function wholeOf({drafts}: Sentence, token: Token): number {
  const units = drafts.map(({unit}) => unit?.kind);
  const alike = units.lastIndexOf(token.kind);
  return alike < 0 ? drafts.length - 1 : alike;
}

/** The figure that a number is part of: behind 其中, and on through its list: 36项，其中首创7项、推广15项. */
export function partIn(sentence: Sentence, token: Token): number | undefined {
  const {drafts, gap, isPartOf, subject} = sentence;
  if (!subject) return undefined;
  if (isPartOf) return wholeOf(sentence, token);
  const last = drafts[drafts.length - 1];
  if (last?.partOf === undefined || last.unit?.unit !== token.unit || token.kind !== 'count' || !/^(?:、|和|及|以及)/.test(gap))
    return undefined;
  const whole = drafts[last.partOf]?.unit;
  return whole?.unit === token.unit && Number(token.digits) <= Number(whole.digits) ? last.partOf : undefined;
}

/** Whether a name was only what is done, and what it is done to was taken from before. */
export const isCompleted = (own: string, name: string): boolean => name !== own && DEED.test(own);

/** A name made whole: what says nothing by itself is said of what was named before; one of a list has the verb of the first. */
export function fullName(sentence: Sentence, name: string, token: Token): string {
  if (!name) return contextOf(sentence);
  if (name === '投资' && sentence.tail.clause.endsWith('完成投资')) return saidOf(contextOf(sentence, true), '完成投资');
  const {drafts, gap, isPartOf} = sentence;
  // 一季度开工率达到30%、二季度达到95%
  const timed = TIME.exec(name)?.[0] === name ? drafts[drafts.length - 1]?.name : undefined;
  if (timed) return name + timed.replace(TIME, '');
  // 资助学生3000人，人均5400元: money of no students.
  if (PER_HEAD.test(name) && sentence.subject?.unit && sentence.subject.unit.kind !== token.kind) return name;
  if (isGeneric(name, jointOf(sentence)) && !isPartOf) return saidOf(contextOf(sentence, true), name);
  const thing = DEED.test(name) && sentence.subject ? drafts.filter(({unit}) => unit?.unit === token.unit).pop() : undefined;
  const bare = thing?.name.replace(DEED_FIRST, '').replace(DEED_LAST, '') ?? '';
  if (bare.length > 1) return name + bare;
  const before = isPartOf ? drafts[wholeOf(sentence, token)] : drafts[drafts.length - 1];
  if (!before?.value || DONE.test(name)) return name;
  // 每千人拥有医师3.2人、护士3.6人
  const per = gap.startsWith('、') ? PER_HEAD_OF.exec(before.name)?.[0] : undefined;
  if (per && before.unit?.unit === token.unit) return per + name;
  const done = DONE.exec(before.name)?.[0];
  // 新增A5家，B6家; 新开工项目34个，其中C7个: what is new goes on after a comma too, where things are counted; from things to people it does not.
  const areCounted = before.unit?.kind === 'count' && token.kind === 'count' && PEOPLE.test(before.unit.unit) === PEOPLE.test(token.unit);
  const isNew = done?.startsWith('新') && areCounted && !sentence.tail.sense && !sentence.tail.level;
  if (!/^(?:、|和|及|以及)/.test(gap) || isPartOf ? !isNew : false) return name;
  // What is paid has no part in what is done: 接待游客17亿人次、旅游花费1万亿元.
  const isPaid = (before.unit?.kind === 'money') !== (token.kind === 'money');
  return done && !isPaid && !NOT_CARRIED.test(done) ? done + name : name;
}

/** So many names of the phrase before a number, or of a clause that only names. */
export function namesFor(sentence: Sentence, count: number): readonly string[] {
  const {tail, drafts, subject} = sentence;
  if (count === 1) return [cleanName(tail.phrase)];
  // 总里程分别达…: of each of the things before.
  if (tail.each === '分别' && isGeneric(tail.phrase, '') && subject && drafts.length >= count)
    return drafts.slice(-count).map(({name}) => saidOf(name, tail.phrase));
  // 化学需氧量、氨氮分别减排…: each with what is done.
  const done = EACH_DONE.exec(tail.phrase)?.[1] ?? '';
  const things = done ? tail.phrase.slice(0, -done.length - 2) : tail.phrase;
  return (namesOf(things || clauseBefore(sentence), count) ?? []).map((name) => cleanName(name + done));
}

/** Whether a change cannot be of a level: points of a share alone, a multiple of nothing that is one itself, tons of tons. */
function isOther(change: Token, level: Token): boolean {
  if (level.kind === 'times') return true;
  if (change.kind === 'points') return level.kind !== 'percent' && level.kind !== 'bare';
  return !isPart(change) && change.kind !== level.kind;
}

/** Whose a number without a name is: of what was said last, or of what was said before it in the same unit. */
export function ownerOf({subject, drafts, gap, consumed, changed, isPartOf}: Sentence, token: Token, isChange: boolean): Draft | undefined {
  if (!subject || isPartOf || (!isChange && subject.value)) return undefined;
  if (!isChange) return subject;
  // 增收2.1亿元、增长6.3%
  if (gap.startsWith('、') && changed?.to === consumed) return changed.draft;
  const fits = ({unit}: Draft): boolean => unit === undefined || !isOther(token, unit);
  return fits(subject) ? subject : ([...drafts].reverse().find(fits) ?? subject);
}
