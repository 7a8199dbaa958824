// The figures of a sentence: each number with the words that are its own. Works on plain letters.
import type {ReadChange, ReadQuantity, ReadThing} from '../read-figure.js';
import {DONE, EXPECTED, GOES_ON, MODALITY, NOUN_END} from './lexicon.js';
import {areMeasured, completed, isGeneric, lastClause, namesOf, nounAfter, partsOf, saidOf, sharedEnd, stripLeading, stripTime} from './names.js';
import {tailOf, type Tail} from './tail.js';
import type {Token} from './tokens.js';

/** A figure on its way. */
export interface Draft {
  name: string;
  completedFrom?: string;
  start: number;
  end: number;
  value?: ReadQuantity;
  changes: ReadChange[];
  ratio?: ReadThing;
  expected: boolean;
  modality: string;
  per: string;
  basis: string;
  past: boolean;
  partOf?: number;
  doubts: string[];
}

/** What is read of a sentence: figures, and numbers that belong to none. */
export interface Read {
  readonly drafts: Draft[];
  readonly unread: {readonly token: Token; readonly why: string; readonly sure: boolean}[];
}

const JOINT = /^(?:、|和|及|与|以及|、?和|,)$/;
const TO = /(?:到|至|为|成)了?(?:(?:19|20)\d\d年(?:底|末)?的?)?(?:每人每[年月])?(?:[^,。;、]{0,5})$/;

/** Whether what follows a number is a noun that it may count. */
const countsNoun = (right: string): boolean => /^(?:[\u4e00-\u9fffA-Za-z“《(]|\d[A-Z])/.test(right) && !GOES_ON.test(right);

/** Reads one sentence of a text in plain letters. */
export function readSentence(plain: string, from: number, to: number, all: readonly Token[]): Read {
  const tokens = all.filter(({start, end}) => start >= from && end <= to + 1);
  const drafts: Draft[] = [];
  const unread: Read['unread'] = [];
  let [consumed, expectedTo, modality, modalityTo] = [from, -1, '', -1];
  const past = /(?:^|[,，])(?:去年|上年|截至目前|目前)(?!度)/.test(plain.slice(from, to));
  const commaAfter = (at: number): number => {
    const found = plain.slice(at, to).search(/[,;。]/);
    return found < 0 ? to : at + found;
  };

  const skip = (token: Token, why: string, sure = true): void => {
    unread.push({token, why, sure});
  };

  const add = (draft: Partial<Draft> & Pick<Draft, 'name' | 'start' | 'end'>, token: Token): Draft => {
    const made: Draft = {
      changes: [],
      expected: token.start < expectedTo,
      modality: token.start < modalityTo ? modality : '',
      per: '',
      basis: '',
      past,
      doubts: [],
      ...draft,
    };
    drafts.push(made);
    return made;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const gap = plain.slice(consumed, token.start);
    const nextStart = tokens[index + 1]?.start ?? to;
    let right = plain.slice(token.end, nextStart);
    const tail = tailOf(gap, token.kind === 'points' || token.kind === 'percent' || token.kind === 'times');
    const clauseStart = consumed + gap.length - lastClause(gap).clause.length;
    const ownClause = plain.slice(Math.max(consumed, clauseStart), token.start);
    if (EXPECTED.test(ownClause)) expectedTo = commaAfter(token.start);
    const firm = MODALITY.exec(ownClause);
    if (firm && !/[的了]/.test(ownClause.slice(firm.index))) [modality, modalityTo] = [firm[1] ?? '', commaAfter(token.start)];

    // A passage from one level to another, of one thing or of several.
    if (tail.from) {
      const passage = passageAt(tokens, index, plain);
      if (passage && passage.lasts.some((it) => it.kind === 'place')) {
        for (const it of [...passage.firsts, ...passage.lasts]) skip(it, 'rank');
        index += passage.firsts.length + passage.lasts.length - 1;
        continue;
      }
      if (passage) {
        const {firsts, lasts, printedFrom} = passage;
        const last = lasts[lasts.length - 1] as Token;
        const names = namesFor(tail, firsts.length, gap);
        const start = phraseStart(gap, tail, consumed);
        names.names.forEach((name, n) => {
          const [first, end] = [firsts[n] as Token, lasts[n] as Token];
          const printedAt = n ? end.start : printedFrom;
          const quantity: ReadQuantity = {
            start: printedAt,
            end: end.end,
            ...(n && {apart: plain.slice(printedFrom, lasts[0]?.start)}),
            from: {start: first.start, end: first.end},
          };
          const of = name && isGeneric(name) && !/其中/.test(tail.clause) ? saidOf(nameFromContext(tail, drafts, gap), name) : name || nameFromContext(tail, drafts, gap);
          if (end.ratio) add({name: of, start, end: last.end, ratio: {start: printedFrom, end: end.end}}, token);
          else add({name: of, start, end: last.end, value: quantity, per: tail.per, basis: tail.basis, ...names.rest, doubts: of ? [] : ['name']}, token);
        });
        consumed = last.end;
        index += firsts.length + lasts.length - 1;
        continue;
      }
    }
    const isNextMilestone = /、$/.test(gap) && plain.slice(unread[unread.length - 1]?.token.end ?? token.start, token.start) === '、' && unread[unread.length - 1]?.why === 'milestone';
    const why = isNextMilestone ? 'milestone' : noFigure(token, tail, right, gap, tokens[index + 1]?.start === token.end + right.length);
    if (why) {
      skip(token, why);
      continue;
    }

    // Numbers in a row, of as many things.
    const group = [token];
    while (JOINT.test(plain.slice((group[group.length - 1] as Token).end, tokens[index + group.length]?.start ?? -1)) && tokens[index + group.length])
      group.push(tokens[index + group.length] as Token);
    let names: Names = {names: [], rest: {}};
    let row = 1;
    for (let size = group.length; size > 1; size--) {
      const found = namesFor(tail, size, gap);
      const isPlainRow = !/,/.test(plain.slice(token.end, (group[size - 1] as Token).start));
      if (found.names.length === size && found.names[0] && isPlainRow) {
        [names, row] = [found, size];
        break;
      }
      // 分别 with nothing before it: the figures before.
      if (tail.each === '分别' && !tail.phrase && drafts.length >= size && isPlainRow) {
        row = size;
        break;
      }
    }
    const start = phraseStart(gap, tail, consumed);
    const thing = (it: Token, n: number): ReadThing => ({
      start: n ? it.start : consumed + tail.printedFrom,
      end: it.end,
      ...(n && tail.printedFrom < gap.length && {apart: gap.slice(tail.printedFrom)}),
      ...(row > 1 && !it.unit && sharedUnit(group[row - 1])),
      ...(row > 1 && n < row - 1 && sharedPower(it, group[row - 1] as Token)),
      ...(row > 1 && n < row - 1 && sharedAfter(it, group[row - 1] as Token)),
    });
    const isDone = token.kind === 'count' && /(?:提升|提高|改善|优化)$/.test(gap) && tail.kind !== undefined;
    const isChange = tail.kind !== undefined && !tail.level && !isDone;
    const kindOf = (name: string): ReadChange['kind'] => {
      if (token.kind === 'times' && (tail.kind === 'growth' || tail.kind === undefined)) return 'multiple';
      if (tail.kind === 'better') return /浓度|能耗|费用|比$|死亡|排放/.test(name) ? 'decline' : 'growth';
      return tail.kind ?? 'growth';
    };
    const put = (draft: Draft, it: ReadThing): void => {
      if (isChange) draft.changes.push({...it, kind: kindOf(draft.name)});
      else draft.value = it;
      draft.end = Math.max(draft.end, it.end);
      if (tail.basis && isChange) draft.basis ||= tail.basis;
    };

    if (row > 1) {
      const last = group[row - 1] as Token;
      if (names.names.length)
        names.names.forEach((name, n) => {
          const draft = add({name, start, end: last.end, per: tail.per, ...names.rest}, token);
          put(draft, thing(group[n] as Token, n));
          draft.end = last.end;
        });
      else drafts.slice(-row).forEach((draft, n) => put(draft, thing(group[n] as Token, n)));
      consumed = last.end;
      index += row - 1;
      continue;
    }
    right = plain.slice(token.end, nextStart);
    const counted = countFirst(token, tail, plain.slice(token.end, to), right);
    if (counted) {
      const nounStart = token.end + (/^的/.test(right) ? 1 : 0);
      const draft = add({name: counted.name, start: counted.withPhrase ? start : token.start, end: nounStart + counted.length}, token);
      draft.value = {start: tail.kind || tail.sense === '为' ? token.start : consumed + tail.printedFrom, end: token.end};
      draft.start = Math.min(draft.start, draft.value.start);
      const noun = nounStart + counted.length;
      consumed = /^(?:、|和|及|与|以及)/.test(plain.slice(noun, noun + 2)) ? noun : token.end;
      continue;
    }
    // One number for several things: 均, 双双, or a list of what is measured.
    const parts = partsOf(tail.phrase);
    const both = tail.each === '分别' && parts.length < 2 ? undefined : parts;
    const isShared = both && both.length > 1 && (tail.each !== '' || areMeasured(both, tail.phrase));
    if (isShared) {
      const whole = completed(both);
      for (const name of whole) {
        const draft = add({name: cleanName(name), completedFrom: tail.phrase, start, end: token.end, per: tail.per}, token);
        put(draft, thing(token, 0));
      }
      consumed = token.end;
      continue;
    }
    const subject = drafts[drafts.length - 1];
    let name = cleanName(isDone ? tail.phrase + gap.slice(tail.printedFrom) : tail.phrase);
    const isPartOf = /其中/.test(tail.clause);
    if (!name) {
      const fits = subject && !isPartOf && (isChange || !subject.value);
      if (fits && !/[;。]/.test(gap)) {
        put(subject, thing(token, 0));
        consumed = token.end;
        continue;
      }
      name = nameFromContext(tail, drafts, gap);
    }
    if (!name) {
      skip(token, 'name', false);
      continue;
    }
    if (tail.phrase && isGeneric(name) && !isPartOf) name = saidOf(nameFromContext(tail, drafts, gap), name);
    else name = carried(name, drafts, gap, isPartOf);
    const cutFrom = /^(压减|减少|削减|降低|压降|缩减|压缩)(?=[\u4e00-\u9fff]{2,})/.exec(name)?.[0];
    const draft = add({name: cutFrom && !isChange ? name.slice(cutFrom.length) : name, start, end: token.end, per: tail.per}, token);
    if (cutFrom && !isChange) draft.changes.push({...thing(token, 0), kind: 'decline'});
    else put(draft, thing(token, 0));
    if (isPartOf && subject) draft.partOf = drafts.length - 2;
    consumed = token.end;
  }
  return {drafts, unread};
}

interface Names {
  readonly names: readonly string[];
  readonly rest: {completedFrom?: string};
}

/** So many names of the phrase before a number. */
function namesFor(tail: Tail, count: number, gap: string): Names {
  if (count === 1) return {names: [cleanName(tail.phrase)], rest: {}};
  const found = namesOf(tail.phrase, count) ?? (tail.phrase ? undefined : fromClauseBefore(tail, gap, count));
  return found ? {names: found.map(cleanName), rest: {completedFrom: tail.phrase}} : {names: [], rest: {}};
}

/** The names of a clause that only names: 化学需氧量、二氧化硫排放总量…, 比上年分别下降. */
function fromClauseBefore(tail: Tail, gap: string, count: number): readonly string[] | undefined {
  const {clause} = lastClause(tail.before.replace(/,$/, ''));
  const phrase = stripTime(stripLeading(clause)).replace(/(?:近年来|首次|持续|实现|出现|保持|不断|大幅|明显).*$/, '');
  return /\d/.test(gap) && !phrase ? undefined : namesOf(phrase, count);
}

/** Where the phrase of a tail begins in the text. */
function phraseStart(gap: string, tail: Tail, consumed: number): number {
  const at = tail.phrase ? gap.lastIndexOf(tail.phrase) : -1;
  return at < 0 ? consumed + gap.length : consumed + at;
}

// A list of examples before what they are: 泾川铀矿、玉门金矿等大中型矿产地.
const EXAMPLES = /^.*、.*等(?=.{3,}$)/;
// What is done first, and then what is measured of it: 推进“三权”分置改革、确权面积.
const DOING = /^(?:推进|深化|加强|实施|完善|建立|健全|开展|落实|优化|加快|提升)/;

/** A name without the stops and joints round it, and without what only leads to it. */
function cleanName(phrase: string): string {
  let name = phrase
    .replace(/^[、,\s的]+|[、,\s:]+$/g, '')
    .replace(/(?:共计?|总共|合计|已|约|各|达|为|的|是|有|在|实现|完成|突破)$/, '')
    .trim();
  if (name.length > 22 && EXAMPLES.test(name)) name = (DONE.exec(name)?.[0] ?? '') + name.replace(EXAMPLES, '');
  const parts = name.split('、');
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && DOING.test(name) && sharedEnd(last) && !sharedEnd(parts[0] ?? '') ? last : name;
}

/** A passage: levels before, and levels after; nothing where no word of a level joins them. */
function passageAt(
  tokens: readonly Token[],
  index: number,
  plain: string,
): {readonly firsts: readonly Token[]; readonly lasts: readonly Token[]; readonly printedFrom: number} | undefined {
  const firsts = [tokens[index] as Token];
  let at = index + 1;
  const between = (n: number): string => plain.slice((tokens[n - 1] as Token).end, (tokens[n] as Token).start);
  while (tokens[at] && JOINT.test(between(at))) firsts.push(tokens[at++] as Token);
  const words = tokens[at] ? between(at) : '';
  if (!tokens[at] || words.length > 20 || /[,。;]/.test(words) || !TO.test(words)) return undefined;
  const lasts = [tokens[at] as Token];
  for (let n = 1; n < firsts.length; n++) {
    const next = tokens[at + n];
    if (!next || !JOINT.test(between(at + n))) return undefined;
    lasts.push(next);
  }
  const tail = tailOf(words, false);
  return {firsts, lasts, printedFrom: (tokens[at - 1] as Token).end + Math.min(tail.printedFrom, words.length)};
}

const CHANGE_AHEAD = /^(?:累计|年均)?(?:增长|增加|提升|提高|下降|减少|翻|净增)/;

/** Why a number is no figure; empty where it may be one. */
function noFigure(token: Token, tail: Tail, right: string, gap: string, hasNext: boolean): string {
  const before = gap.charAt(gap.length - 1);
  const isSaid = tail.sense !== '' || tail.level || tail.kind !== undefined;
  const isEnd = !countsNoun(right) || /^(?:并|且|,|、|。|;)/.test(right);
  if (/[第前]/.test(before)) return 'rank';
  if (/^方面/.test(right) && token.kind === 'count') return 'count';
  if (/^(?:个)?(?:小时|分钟|秒|年|个月|月|天|日|周|季度|个季度|个工作日|工作日|星期)$/.test(token.unit)) {
    if (CHANGE_AHEAD.test(right)) return 'time';
    if (/(?:连续|近|过去|前|后|用|再|每|未来|今后|提前|为期|历时|延长)$/.test(gap)) return 'time';
    return isEnd && (isSaid || tail.phrase.length > 2) && !/^(?:来|内|间|前|后|时间|期)/.test(right) ? '' : 'time';
  }
  if (token.kind === 'time' && /^(?:及?以上|以下)?[\u4e00-\u9fff]/.test(right) && !isSaid && !isEnd) return 'age';
  if (/^.{0,8}(?:台阶|大关|关口)/.test(right) || (/连续(?:跨越|跨过|突破|迈上)$/.test(gap) && /、/.test(right))) return 'milestone';
  if (token.kind === 'place') return /[次期]$/.test(token.unit) && isEnd && tail.phrase.length > 1 ? '' : 'rank';
  if (/^(?:级|型|版|号|期|线|千伏)/.test(right)) return 'size';
  if (token.kind === 'bare' && !token.unit && !token.ratio) {
    if (isSaid && isEnd) return '';
    if (/(?:指数|倍差|比值?|得分|满意度|系数|评分)$/.test(tail.phrase) && isEnd) return '';
    return 'name';
  }
  if (token.kind === 'bare' && /^(?:以上|以下|以内)$/.test(token.after) && countsNoun(right)) return 'threshold';
  if (token.kind === 'percent' && /^的(?:有|达|共)/.test(right)) return 'threshold';
  if (token.kind === 'percent' && tail.phrase.length > 1 && countsNoun(right) && !token.after && !/^的|^用于/.test(right)) return 'name';
  if (/^的/.test(right) && (token.kind === 'count' || token.kind === 'bare')) return 'of';
  if (/^[^,;。]{2,12}全覆盖/.test(right) && token.kind === 'count') return 'whole';
  const isMeasure = token.kind === 'measure' || token.kind === 'money' || token.kind === 'time';
  if (isMeasure && countsNoun(right)) {
    if (/等$/.test(tail.phrase) || NOUN_END.exec(right)?.index === 0) return '';
    if (hasNext && right.length < 5) return 'threshold';
    if (token.kind === 'money' && !token.after && (DONE.test(tail.phrase) || /(?:投入|发放|安排|争取|筹集|提供|拨付|下达|设立|组建|成立|落实|募集)$/.test(tail.clause))) return '';
    if (/(?:规模|总投资|资金|基金|投资)$/.test(tail.phrase) && token.kind === 'money' && !token.after) return '';
    return 'threshold';
  }
  if (isMeasure && !tail.phrase && /^(?:以上|以下)/.test(token.after)) return countsNoun(right) ? 'threshold' : '';
  // 较上年的5亿元增加: what it is measured against.
  if (/(?:比|较)[^,。;、]{2,14}的$/.test(gap) && /^(?:增|减|提|下|上)/.test(right)) return 'base';
  return '';
}

/** What a number counts that stands before its noun: 31个健康县城示范县. */
function countFirst(
  token: Token,
  tail: Tail,
  after: string,
  right: string,
): {readonly name: string; readonly length: number; readonly withPhrase: boolean} | undefined {
  const isCounted = token.kind === 'count' || (token.kind === 'bare' && token.unit !== '');
  // 整合提升1000个…: the verb is of the noun.
  const isChange = tail.level || (tail.kind !== undefined && !(isCounted && countsNoun(right)));
  const isShare = token.kind === 'percent' && (!tail.phrase || /^的/.test(right) || token.after !== '');
  if (isChange || token.ratio || !(isCounted || isShare || token.kind === 'money' || token.kind === 'measure')) return undefined;
  const follows = after.replace(/^的/, '');
  // 13.07万户46万群众: both count the same.
  const twice = right ? '' : (/^\d[\d.]*[万亿]?[人名户个家]?/.exec(follows)?.[0] ?? '');
  if (!countsNoun(follows.slice(twice.length)) || (isShare && /^用于/.test(follows))) return undefined;
  const isLast = right.length >= after.length - 1;
  const whole = nounAfter(twice ? follows.slice(twice.length) : right.replace(/^的/, ''), isLast);
  // 14个重点产业产值占…: what is measured of them is another figure.
  const measured = isLast || /[,;。、]/.test(right) ? '' : sharedEnd(whole);
  const noun = measured && whole.length - measured.length > 1 ? whole.slice(0, -measured.length) : whole;
  const words = isShare && /^的/.test(right) ? (/^[^,;。、]*/.exec(follows)?.[0] ?? noun) : noun;
  if (words.length < 2 && !/^[县市镇村人]$/.test(words)) return undefined;
  const last = tail.kind && tail.phrase ? '' : (partsOf(tail.phrase).slice(-1)[0] ?? '');
  const done = DONE.exec(tail.phrase)?.[0] ?? '';
  const isVerb = last.length <= 4 && !/[“”的等]|^[首年两]|[省市县区]$|^(?:已?有|共有?|近|约|对|向|为|让)$/.test(last);
  const lead = done.length === tail.phrase.length || isVerb ? last : /^新/.test(done) ? done : '';
  const length = words.length + twice.length;
  if (token.kind === 'money') return {name: /规模|投资$/.test(tail.phrase) ? words + tail.phrase : lead + words, length, withPhrase: true};
  if (isShare && tail.phrase) return {name: tail.phrase + words, length, withPhrase: true};
  // 支持乡村富民产业发展20条措施: the noun alone says nothing.
  if (words.length < 3 && tail.phrase.length > 4 && !/等$/.test(tail.phrase))
    return {name: tail.phrase.replace(/^(?:出台|制定|推出|印发)/, '') + words, length, withPhrase: true};
  return {name: lead + words, length, withPhrase: lead !== ''};
}

/** A name for a number that has none in its clause: of the figure before, or of a clause before that only names. */
function nameFromContext(tail: Tail, drafts: readonly Draft[], gap: string): string {
  const subject = drafts[drafts.length - 1];
  if (subject && !/[;。]/.test(gap)) return subject.name.replace(/^新增|^新登记/, '');
  const {clause} = lastClause(tail.before.replace(/,$/, ''));
  const phrase = cleanName(stripTime(stripLeading(clause)).replace(PREDICATE_BEGINS, ''));
  return phrase.length <= 28 ? phrase : '';
}

// What a clause says of its subject, from here on.
const PREDICATE_BEGINS =
  /(?<=.{2})(?:近年来|首次|连续|持续|实现|出现|保持|不断|大幅|明显|跨越|突破|位居|稳居|是|\d+次|调度|启动|建成|加快|稳步|进一步).*$/;

/** A name with the verb that stands before the first of its list: 新增A5家、B6家. */
function carried(name: string, drafts: readonly Draft[], gap: string, isPartOf: boolean): string {
  const before = drafts[drafts.length - 1];
  if (!before || !/^(?:、|和|及|以及)/.test(gap) || DONE.test(name)) return isPartOf ? name : name;
  const done = DONE.exec(before.name)?.[0];
  return done && !isPartOf && before.value && !/^(?:提升|增加|推进|实施|改善)$/.test(done) ? done + name : name;
}

/** 1409万、1305万人次: the unit that only the last of a row prints whole. */
function sharedPower(it: Token, last: Token): {unitFull?: string} {
  return it.unit && last.unit.startsWith(it.unit) && last.unit !== it.unit && it.kind === 'bare' ? {unitFull: last.unit} : {};
}

/** 5%、6%以上: what stands after the last of a row of one unit. */
function sharedAfter(it: Token, last: Token): {afterShared?: string} {
  return !it.after && last.after && (it.unit === last.unit || !it.unit) ? {afterShared: last.after} : {};
}

/** 20.9、36.2、54个百分点: the unit that only the last of a row prints. */
const sharedUnit = (last: Token | undefined): {unitFull?: string} => (last?.unit ? {unitFull: last.unit} : {});
