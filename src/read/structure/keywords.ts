// Keywords, where a report prints some: under a heading, or behind it on its line. Pure.

const TITLE = /^(?:关键词|关键字|Key ?words?)[：:]?$/i;
const RUN_IN = /^(关键词|关键字|Key ?words?)[：:]\s*(.+)$/i;

/** Keywords with their title, and how many lines they take. */
export interface FoundKeywords {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly lines: number;
}

// A line with a number and its unit is a sentence without a stop: 增长7%.
const isKeyword = (text: string): boolean => text.length > 0 && text.length <= 16 && !/[。；：，,;:]|^\d|\d[%％\u4e00-\u9fff]/.test(text);
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\s\u3000]+/)
    .map((word) => word.replace(/^[-*•]\s*/, '').replace(/[。.]$/, ''))
    .filter(Boolean);

/** The keywords that begin at a line. */
export function keywordsAt(lines: readonly {readonly text: string; readonly level?: number}[], at: number): FoundKeywords | undefined {
  const text = lines[at]?.text ?? '';
  const run = RUN_IN.exec(text);
  if (run?.[1] && run[2]) {
    const words = wordsOf(run[2]);
    return words.every(isKeyword) ? {title: run[1], keywords: words, lines: 1} : undefined;
  }
  if (!TITLE.test(text)) return undefined;
  const keywords: string[] = [];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const words = line && line.level === undefined && !/[。！？]/.test(line.text) ? wordsOf(line.text.replace(/^[-*•]\s*/, '')) : [];
    if (!words.length || !words.every(isKeyword)) break;
    keywords.push(...words);
  }
  return keywords.length ? {title: text, keywords, lines: end - at} : undefined;
}
