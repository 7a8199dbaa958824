// Cuts the words of a sentence: at their stops, at the joints of a list, and where a name begins and ends.
import {ENDS_OF_NAME} from './edges.js';
import {DONE, LEADING} from './lexicon.js';
import {sharedEnd} from './measured.js';

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '(': ')', '《': '》', '「': '」', '‘': '’'};

/** Where a text is cut at a letter, outside brackets and quotes. */
export function cutsAt(text: string, isCut: (at: number) => number): readonly string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === open[open.length - 1]) open.pop();
    else if (PAIRS[letter]) open.push(PAIRS[letter]);
    else if (!open.length) {
      const length = isCut(at);
      if (length) {
        parts.push(text.slice(from, at));
        from = at + length;
        at = from - 1;
      }
    }
  }
  return [...parts, text.slice(from)];
}

/** Where the last clause of a text begins: after its last comma outside quotes. */
export function lastClause(text: string): {readonly before: string; readonly clause: string} {
  const parts = cutsAt(text, (at) => (/[,:;。!?]/.test(text.charAt(at)) ? 1 : 0));
  const clause = parts[parts.length - 1] ?? '';
  return {before: text.slice(0, text.length - clause.length), clause};
}

// (1)新建, ①新建, 1.新建
const MARK = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[①-⑳]|\d{1,2}[.、)](?!\d))/;

/** Takes off what no name begins with. */
export function stripLeading(phrase: string): string {
  let rest = phrase.replace(/^[、,\s]+/, '').replace(MARK, '');
  for (let word = LEADING.exec(rest)?.[0]; word; word = LEADING.exec(rest)?.[0]) {
    if (word.length >= rest.length) return '';
    rest = rest.slice(word.length);
  }
  return rest.replace(/^[、,\s]+/, '');
}

/** Takes a year, and words for a time, out of the beginning of a phrase. */
export const stripTime = (phrase: string): string =>
  phrase.replace(/^(?:到|至|截至|在)?(?:20\d\d|19\d\d)年(?:底|末|初)?(?:,|、|的)?|^“?十[一二三四五六]五”?(?:时期|期间|末)?(?:,|的)?/, '');

/** The joints of a list of names. */
const JOINT = /^(?:、|以及|和|及(?!其)|与|或)/;
const IN_WORDS =
  /(?:共和|和谐|和平|和美|和睦|温和|饱和|综合|总和|普及|涉及|惠及|波及|触及|遍及|顾及|危及|以及其|与会|参与|和田|人和|中和|缓和|融和|协和|颐和|义和|永和|泰和|和县|和顺|和林|与其|与否|及时|及格|及以|及相关|及其)/;

/** The parts of a phrase that may be names of their own. */
export function partsOf(phrase: string): readonly string[] {
  return cutsAt(phrase, (at) => {
    const joint = JOINT.exec(phrase.slice(at, at + 2))?.[0];
    if (!joint) return 0;
    if (joint === '、') return 1;
    const around = phrase.slice(Math.max(0, at - 1), at + joint.length + 1);
    return IN_WORDS.test(around) ? 0 : joint.length;
  }).filter(Boolean);
}

// What is done first, and then what is measured of it: 推进“三权”分置改革、确权面积.
const DOING = /^(?:推进|深化|加强|实施|完善|建立|健全|开展|落实|优化|加快|提升)/;
// So long a name is no name: a list of examples is left out of it.
const LONG = 22;

/** A name without the examples before what they are: 泾川铀矿、玉门金矿等大中型矿产地. */
function withoutExamples(name: string): string {
  const at = name.lastIndexOf('等');
  if (name.length <= LONG || at < 0 || name.length - at < 4 || !name.slice(0, at).includes('、')) return name;
  return (DONE.exec(name)?.[0] ?? '') + name.slice(at + 1);
}

// What stands between a name and its number, and is of neither.
const TRAILING = new RegExp(
  `(?:(?:到|在)?(?:19|20)\\d\\d年(?:底|末)?|拥有|持有|具有|保有|总共|共计|合计|已|各|的|是|仅|只|按|拟按|实现|完成|突破|${ENDS_OF_NAME})$`,
);

/** A name without the stops and joints round it, and without what only leads to it. */
export function cleanName(phrase: string): string {
  const name = withoutExamples(
    phrase
      .replace(/^[、,\s的]{1,8}|[、,\s:]{1,8}$/g, '')
      .replace(TRAILING, '')
      .replace(/^(?:主要)?(?:预期)?目标$/, '')
      // 物流业预计主营业务收入
      .replace(/(?<=[\u4e00-\u9fff]{2})预计(?=[\u4e00-\u9fff]{2})/, '')
      .trim(),
  );
  const parts = name.split('、');
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && DOING.test(name) && sharedEnd(last) && !sharedEnd(parts[0] ?? '') ? last : name;
}
