// Lines of a web page that stand around a report and are no words of it: buttons, the way to the page, who put it there. Works on printed letters.

// Buttons, counters and labels, each a line of its own.
const ALONE =
  /^(?:下载|打印(?:本页)?|全屏|收藏(?:本页)?|关闭(?:窗口|本页)?|分享(?:到)?[:：]?|分享到?(?:微信|微博|QQ空间?)|【?\s*字[号体][:：]?.{0,14}】?|\[?\s*字[号体][:：]?.{0,14}\]?|加大|还原|减小|放大|缩小|大|中|小|默认|超大|[【】[\]>＞»›|｜×/]+|首页|返回首页|无障碍|繁体|浏览(?:次数|量)[:：]?.*|点击(?:数|量|次数)[:：]?.*|阅读(?:量|次数)?[:：].*|扫一扫.*|.{0,6}点击图片.*|相关(?:报道|文档|链接|附件|新闻|阅读)[:：]?|(?:上|下)一[篇页条].*|下转第?.*|上接第?.*|附件下载.*|微信扫码.*)$/;

// Who put it there and when: a label with its value, or a label whose value is the next line.
const LABELLED =
  /^(?:来源|信息来源|稿源|时间|发布时间|发布日期|日期|成文日期|生成日期|作者|责任编辑|责编|编辑|记者|通讯员|校对|审核|终审|索引号|文号|主题分类|公开方式|发布机构|发文机关)[:：](.*)$/;
const DATED = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T\u3000]\d{1,2}:\d\d(?::\d\d)?)?.{0,20}$/;
const WAY = /^(?:(?:您的|您现在的|当前|现在)?位置[:：].*|您的位置[:：]?|首页(?:\s*[>＞»›-].*)?)$/;
const SIGN = /^[>＞»›]+$/;
// Under or beside a picture.
const CAPTION = /^.{2,20}作(?:了)?政府工作报告(?:[。 \u3000].{0,40})?$|^.{0,24}(?:记者|通讯员).{0,16}摄$/;

/** Whether a line alone is none of the report. */
const isAlone = (line: string): boolean => ALONE.test(line) || DATED.test(line) || WAY.test(line) || CAPTION.test(line);

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
