// Lines of a web page that stand around a report and are no words of it: buttons, the way to the page, who put it there. Works on printed letters.

/** Buttons, each a line of its own. */
const BUTTONS: ReadonlySet<string> = new Set(
  '下载 打印 打印本页 打印文本 全屏 收藏 收藏本页 加大 还原 减小 放大 缩小 大 中 小 默认 超大 】 【 [ ] > >> » › ＞ | ｜ × / 首页 主页 返回 返回首页 返回顶部 关闭 关闭窗口 关闭本页 分享 微信 微博 扫一扫 复制链接 语音播报 繁体 繁體 English 无障碍 无障碍阅读 长者模式 上一篇 下一篇 纠错 字体 字号 A+ A- T'.split(
    ' ',
  ),
);

/** Whether a line is a button and nothing else. */
export const isButton = (line: string): boolean => BUTTONS.has(line);

/** Who put a report on a page, when, and where on the site: labels before a stop or on a line of their own, for a pattern. */
export const LABELS =
  '来源|信息来源|文章来源|稿件来源|稿源|时间|日期|发布时间|发布日期|成文日期|生成日期|更新时间|作者|编辑|责任编辑|责编|审核|终审|校对|监制|记者|通讯员|供稿|摄影|图片来源|索引号|发文机关|发布机构|主题分类|公开方式|文号';

/** When it was put there, for a pattern: 2026-02-10 09:20, 2026/2/10. */
export const STAMP = '(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T\\u3000]{1,4}\\d{1,2}:\\d\\d(?::\\d\\d)?)?';

// Counters, sizes of letters, what leads to other pages: each a line of its own.
const ALONE =
  /^(?:分享(?:到)?[:：]?|分享到?(?:微信|微博|QQ空间?)|【?\s*字[号体][:：]?.{0,14}】?|\[?\s*字[号体][:：]?.{0,14}\]?|[【】[\]>＞»›|｜×/]+|浏览(?:次数|量)[:：]?.*|点击(?:数|量|次数)[:：]?.*|阅读(?:量|次数)?[:：].*|扫一扫.*|.{0,6}点击图片.*|相关(?:报道|文档|链接|附件|新闻|阅读)[:：]?|(?:上|下)一[篇页条].*|下转第?.*|上接第?.*|附件下载.*|微信扫码.*)$/;

// A label with its value, or a label whose value is the next line.
const LABELLED = new RegExp(`^(?:${LABELS})[:：](.*)$`);
const DATED = new RegExp(`^${STAMP}.{0,20}$`);
const WAY = /^(?:(?:您的|您现在的|当前|现在)?位置[:：].*|您的位置[:：]?|首页(?:\s*[>＞»›-].*)?)$/;
const SIGN = /^[>＞»›]+$/;
// Under or beside a picture.
const CAPTION = /^.{2,20}作(?:了)?政府工作报告(?:[。 \u3000].{0,40})?$|^.{0,24}(?:记者|通讯员).{0,16}摄$/;

/** Whether a line alone is none of the report. */
const isAlone = (line: string): boolean => isButton(line) || ALONE.test(line) || DATED.test(line) || WAY.test(line) || CAPTION.test(line);

/**
 * Which lines of a page are none of the report, before or after it.
 *
 * @param lines - The lines on one side of it, in order.
 */
export function furnitureIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, text] of lines.entries()) {
    const line = text.trim();
    const labelled = LABELLED.exec(line);
    if (labelled) {
      found.add(index);
      // The value stands on the next line where none stands here.
      if (!labelled[1]?.trim() && (lines[index + 1]?.trim().length ?? 99) <= 24) found.add(index + 1);
    } else if (!line || isAlone(line)) found.add(index);
    // 首页 > 政府信息公开 > 政府工作报告: what stands behind a sign of the way, and the same again as a heading of the page.
    else if (SIGN.test(lines[index - 1]?.trim() ?? '') && line.length <= 16) found.add(index);
    else if (found.has(index - 1) && line === lines[index - 1]?.trim()) found.add(index);
  }
  return found;
}
