// What a site prints around a report: before its title or salutation, and after its end. Inside of the report every line is the report's.
import {isButton, LABELS, STAMP} from '../../text/furniture.js';
import {hasItemMark, hasMark, isEnded, speaksTo, isStopped, type Line} from './line.js';
import {isTitleCut} from './titles.js';

/** The report, and the lines around it. */
export interface Parted {
  readonly body: readonly Line[];
  /** What comes after it, and may be none of it. */
  readonly tail: readonly Line[];
  readonly beside: readonly string[];
}

// A label of a portal, with what it says or before it.
const LABEL = new RegExp(
  `^[【[（(]?(?:${LABELS}|字号|字体|浏览|浏览次数|浏览量|阅读|阅读次数|阅读量|点击|点击数|点击量|访问量|主题词|有效性|分享|分享到|您的位置|当前位置|你的位置|您所在的位置|当前所在位置|现在位置|打印|收藏|视力保护色|Source|Editor|Updated|Share)(?:[：:]|\\s{0,4}$|[】\\]])`,
);
const STAMPED = new RegExp(`^${STAMP}(?:\\s|$)`);
const LABEL_ALONE = /^.{1,8}[：:]$/;
// A label whose value stands on the line after it.
const VALUED = /^.{0,4}(?:来源|时间|日期|作者|编辑|记者|机构|机关|文号)[：:]$/;
// 首页 > 要闻 > 正文
const WAY = /^(?:首页|主页).{0,60}[>»›]|[>»›]\s{0,3}正文$/;
// 某某作政府工作报告。某报记者 某某摄
const CAPTION =
  /(?:作|做)(?:了)?(?:政府)?工作报告(?:[。 \u3000]|$)|(?:摄|供图|摄影报道)[）)]?$|^(?:图为|图[：:])|记者\s?\p{sc=Han}{2,4}\s{0,2}(?:摄|$)/u;
// What begins the lines after a report.
const AFTER =
  /^[【[（(]?(?:相关(?:报道|文档|链接|阅读|新闻|文章|稿件|专题|附件|解读|信息)|延伸阅读|责任编辑|责编|编辑[：:]|扫一扫|分享到|上一篇|下一篇|上一条|下一条|附件下载|版权所有|主办单位|承办单位|网站标识码|[^。]{0,12}ICP备|打印本页|关闭窗口|》》|>>|返回|收藏$|打印$|分享$|来源[：:]|原标题|初审|复审|终审|一审|二审|三审|值班|审核[：:]|校对[：:]|监制[：:]|【?纠错)/;
const RIGHTS = /版权所有|不得转载|转载请注明|免责声明/;

const isTitle = ({text}: Line): boolean =>
  text.length < 60 &&
  /(?:报告|REPORT|[Rr]eport)(?:[（(][^（(）)]{1,20}[）)])?$|Work of the Government|WORK OF THE GOVERNMENT/.test(text) &&
  !LABEL.test(text) &&
  !isEnded(text);

// The steps of a way through a site (首页 > 政府信息公开 > 政府工作报告) end in one that may look like a title.
const isStep = (lines: readonly Line[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some((it) => /^[>»›]$/.test(it?.text ?? ''));

const isFurniture = (text: string): boolean => isButton(text) || LABEL.test(text) || STAMPED.test(text) || WAY.test(text);

/** Where the report itself begins to speak: its salutation, else its first heading or sentence. */
function bodyStart(lines: readonly Line[]): number {
  const salutation = lines.findIndex(({text}) => speaksTo(text));
  if (salutation >= 0) return salutation;
  const first = lines.findIndex(
    ({text, level, cells}) => (level ?? 0) > 1 || !!cells || hasMark(text) || (text.length > 40 && isStopped(text)),
  );
  return first < 0 ? lines.length : first;
}

/** Which of the lines before the body are none of the report's. */
function headFurniture(lines: readonly Line[], end: number): ReadonlySet<number> {
  const head = lines.slice(0, end);
  const titles = head.flatMap((line, index) => (isTitle(line) && !CAPTION.test(line.text) && !isStep(lines, index) ? [index] : []));
  const around = new Set<number>();
  // A portal prints the title above its own lines, and once more above the report.
  const same = titles.filter((index) => head[index]?.text === head[titles[titles.length - 1] ?? -1]?.text);
  const title = same[same.length - 1] ?? -1;
  const isOfReport = (text: string): boolean => /^[—–-]{2}|会议|人民政府$|^.{0,12}[省市县区州长][ \u3000]/.test(text);
  const ofTitle = new Set(titles);
  const later = new Set(head.slice(Math.max(0, title)).map(({text}) => text));
  head.forEach(({text}, index) => {
    const isRepeated = index < title && later.has(text);
    const isHalf = index === title - 1 && isTitleCut(text, head[title]?.text ?? '');
    const isBefore = index < title && !isHalf && same.length + titles.length > 0 && !isOfReport(text) && !ofTitle.has(index);
    const isValue = LABEL_ALONE.test(head[index - 1]?.text ?? '') && around.has(index - 1) && text.length < 30 && !isTitle({text});
    if (isRepeated || isBefore || isFurniture(text) || isValue || CAPTION.test(text) || (title < 0 && isStep(lines, index)))
      around.add(index);
  });
  return around;
}

/** Where the lines after the report begin. */
function tailStart(lines: readonly Line[], start: number): number {
  let last = lines.length;
  while (last > start) {
    const line = lines[last - 1];
    if (
      !line ||
      (isStopped(line.text) && line.text.length > 12 && !RIGHTS.test(line.text) && !AFTER.test(line.text)) ||
      line.cells ||
      line.level !== undefined
    )
      break;
    if (line.text.length > 80 || hasItemMark(line.text)) break;
    last--;
  }
  const marker = lines.slice(last).findIndex(({text}) => AFTER.test(text) || RIGHTS.test(text) || (isFurniture(text) && !/^\d/.test(text)));
  return marker < 0 ? lines.length : last + marker;
}

/** A label and the value on the line after it are one line. */
function joinLabels(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const label = joined[joined.length - 1];
    if (label !== undefined && VALUED.test(label) && !LABEL.test(text)) joined[joined.length - 1] = label + text;
    else joined.push(text);
  }
  return joined;
}

/** Parts a report from what a site prints around it. */
export function withoutFurniture(lines: readonly Line[]): Parted {
  const start = bodyStart(lines);
  const around = headFurniture(lines, start);
  const end = tailStart(lines, start);
  // After the end only what is surely a button or a label goes: the rest is kept, and a person is asked.
  const isAround = (index: number): boolean => around.has(index) || (index >= end && isFurniture(lines[index]?.text ?? ''));
  const kept = lines.map((line, index) => ({line, index})).filter(({index}) => !isAround(index));
  return {
    body: kept.flatMap(({line, index}) => (index < end ? [line] : [])),
    tail: kept.flatMap(({line, index}) => (index < end ? [] : [line])),
    beside: joinLabels(lines.filter((_, index) => isAround(index)).map(({text}) => text)),
  };
}
