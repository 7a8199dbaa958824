// Which lines of a file are one paragraph: a text is wrapped in one way throughout, and a line that ends inside a sentence is wrapped anywhere.
import {
  hasItemMark,
  hasMark,
  holdsStop,
  isChineseText,
  isEnded,
  isMarkAlone,
  isSalutation,
  widthOf,
  type Line,
  type Mended,
} from './line.js';
import {isTitleCut} from './titles.js';

/** How a text is set: its lines are cut at one width, or each is a piece of a sentence, or each is a paragraph. */
interface Setting {
  readonly way: 'width' | 'segments' | 'paragraphs';
  /** Width of its lines, in ems, where they are cut at one. */
  readonly width: number;
  /** Paragraphs are told by an empty line, or by letters that are set in. */
  readonly gaps: boolean;
  readonly indents: boolean;
  readonly isChinese: boolean;
}

const COMMA = /[，、,]$/;
const OPEN = /[（(“‘《【〈「『〔]$/;
// No line begins with these; 是： and 为： follow the name that stood on the line before.
const CONTINUES = /^(?:[，。、；：！？）)”’》】」』〕%％‰,;:!?…]|[是为][：:]|的)/;
// Words that no heading ends with.
const JOINING = /(?:的|以及)$/;

/** Widths that lines are cut at differ by a word of Latin letters, or by a stop that may not begin a line. */
const SLACK = 3;

/** The width at which the lines of a text are cut; 0 where they are not. */
function cutWidth(lines: readonly Line[]): number {
  const spoken = lines.findIndex(({text}) => isSalutation(text)) + 1;
  const texts = lines.slice(spoken).flatMap(({text, cells}) => (cells ? [] : [text]));
  const widths = texts.map(widthOf).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0;
  const full = texts.filter((text) => widthOf(text) > width - SLACK && widthOf(text) <= width + SLACK);
  // A title and a heading hold no stop.
  const cut = full.filter((text) => !isEnded(text) && /[，。；、,]|[a-z]\. /.test(text));
  const isOne = width >= 12 && width <= 70 && full.length * 5 >= widths.length * 2;
  return isOne && cut.length >= 3 && cut.length * 2 >= full.length ? width : 0;
}

/** Whether each line holds a sentence or a piece of one. */
function isSegmented(texts: readonly string[]): boolean {
  const open = texts.filter((text, index) => /[，,]$/.test(text) && !isSalutation(text) && !hasMark(texts[index + 1] ?? '')).length;
  const single = texts.filter((text) => isEnded(text) && !holdsStop(text)).length;
  return (open >= 4 && open * 50 >= texts.length) || (texts.length >= 40 && single * 5 >= texts.length * 4);
}

function settingOf(lines: readonly Line[]): Setting {
  const width = cutWidth(lines);
  const texts = lines.map(({text}) => text);
  const gaps = lines.filter(({gap}) => gap).length;
  const indents = lines.filter(({indented}) => indented).length;
  return {
    way: width ? 'width' : isSegmented(texts) ? 'segments' : 'paragraphs',
    width,
    gaps: gaps > 0 && gaps * 5 < lines.length * 4,
    indents: indents >= 3 && indents * 50 >= lines.length,
    isChinese: isChineseText(texts.join('')),
  };
}

/** Whether a bracket or a quotation is open at the end of one text, and ends in the next before another begins. */
function isBracketOpen(one: string, next: string): boolean {
  return ['（）', '“”', '《》', '()'].some((pair) => {
    const [open = '', close = ''] = pair;
    const end = next.indexOf(close);
    const begin = next.indexOf(open);
    return one.lastIndexOf(open) > one.lastIndexOf(close) && end >= 0 && (begin < 0 || end < begin);
  });
}

const LAST_WORD = /[\w.%-]{1,24}$/;
const FIRST_WORD = /^[\w.%-]{1,24}/;

/** Whether the next word had no place on a line. */
function isFull({text, indented}: Line, next: string, {width}: Setting): boolean {
  const word = FIRST_WORD.exec(next)?.[0].length ?? 0;
  return widthOf(text) + (indented ? 2 : 0) + Math.max(1, word / 2) > width - SLACK + 1;
}

/** Whether a text that ends at no stop is a paragraph that was cut: a heading is shorter, and holds no sentence that has ended. */
const isCut = (text: string): boolean => widthOf(text) > (holdsStop(text) ? 30 : 60);

/** Whether a paragraph goes on in the next line; `last` is the line that it ends with so far. */
function runsOn(text: string, last: Line, next: Line, setting: Setting): boolean {
  const {way, gaps, indents, isChinese} = setting;
  if (isSalutation(next.text) || isSalutation(text)) return false;
  if (OPEN.test(text) || isMarkAlone(text)) return true;
  if (/\d[.．]$/.test(text) && /^\d/.test(next.text) && /[，。；]/.test(text)) return true;
  if (/(?:会议|大会)上$/.test(text)) return false;
  if (hasMark(next.text)) return way === 'width' && isFull(last, next.text, setting) && isCut(text) && !isEnded(text) && !COMMA.test(text);
  if (CONTINUES.test(next.text)) return !isEnded(text) || /^[）)”’》】」』〕]/.test(next.text);
  const isItem = hasItemMark(next.text);
  const isParted = (gaps && next.gap) ?? false;
  if (way === 'width' && isFull(last, next.text, setting)) {
    if (!isEnded(text)) return true;
    if (isParted || /[：:]$/.test(text)) return false;
    return indents ? !next.indented : !isItem;
  }
  if (isEnded(text)) return way === 'segments' && /[；;]$/.test(text) && !isItem && !isParted;
  if (isItem) return false;
  if (COMMA.test(text) || isBracketOpen(text, next.text) || isTitleCut(text, next.text)) return true;
  if (isParted && !(isChinese && holdsStop(text))) return false;
  if (isChinese) return JOINING.test(text) || isCut(text);
  return /^[a-z\d]/.test(next.text);
}

/** What stands between two lines that are one: a space between words of Latin letters. */
function between(one: string, next: string, isChinese: boolean): string {
  if (!/[\w,.;:!?)”’"%&]$/.test(one) || !/^[\w(“‘"$£€&]/.test(next)) return '';
  if (!isChinese) return ' ';
  return /[A-Za-z]$/.test(one) && /^[A-Za-z]/.test(next) ? ' ' : '';
}

// So many letters beside a place show where it is.
const SHOWN = 8;

/** A wrap is mended where it may have cut a word or a number: not after a stop, and not between words of a text that is wrapped throughout. */
function mendOf(one: string, space: string, next: string, {way}: Setting): readonly Mended[] {
  if (COMMA.test(one) || isEnded(one)) return [];
  if (way === 'width' && (space || !(LAST_WORD.test(one) || FIRST_WORD.test(next)))) return [];
  const [before, after] = [one.slice(-SHOWN), next.slice(0, SHOWN)];
  return [{kind: 'wrap', was: `${before}\n${after}`, now: before + space + after}];
}

const isFree = ({cells, level}: Line): boolean => !cells && level === undefined;

/** Paragraphs of lines. */
export function joinLines(lines: readonly Line[]): Line[] {
  const setting = settingOf(lines);
  const joined: Line[] = [];
  let parts: string[] = [];
  let mends: Mended[] = [];
  let open: Line | undefined;
  let last: Line | undefined;
  let tail = '';
  const close = (): void => {
    if (open) joined.push({...open, text: parts.join(''), ...(mends.length && {mends})});
  };
  for (const line of lines) {
    // The last letters tell how a paragraph ends: a text of a megabyte is not put together anew for each of its lines.
    if (open && last && isFree(open) && isFree(line) && runsOn(tail, last, line, setting)) {
      const space = between(tail, line.text, setting.isChinese);
      mends.push(...mendOf(tail, space, line.text, setting));
      parts.push(space, line.text);
      tail = (tail + space + line.text).slice(-400);
    } else {
      close();
      open = line;
      mends = [];
      parts = [line.text];
      tail = line.text;
    }
    for (const mend of line.mends ?? []) mends.push(mend);
    last = line;
  }
  close();
  return joined;
}
