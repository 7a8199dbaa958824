// What is wrong with a dataset, by the code of the problem, and what to do about it. Codes of files that cannot be read stand in the README.
interface Advice {
  readonly codes: readonly string[];
  readonly zh: string;
  readonly en: string;
}

export const PROBLEMS: readonly Advice[] = [
  {
    codes: ['missing', 'type', 'value', 'option'],
    zh: '缺少一个键，或它的值不是应有的样子。照“应为”后面所写的改。',
    en: 'A key is missing, or its value is not of the kind wanted. Change it to what is expected.',
  },
  {
    codes: ['old-shape'],
    zh: '数据是旧格式。各章的导语、关键词、目标和主题都改写进 `blocks`，写法见 `data/README.md`。',
    en: 'The dataset has the former shape. Leads, keywords, goals and themes of a chapter stand in its `blocks`; `data/README.md` says how.',
  },
  {
    codes: ['computed', 'at'],
    zh: '缺少可由原文算出的键。运行 `npx tujie check 文件 --fix`，它会写进文件，别处一字不动。',
    en: 'Keys are absent that the printed words say. `npx tujie check FILE --fix` writes them in, and leaves the rest as it is.',
  },
  {
    codes: ['edition'],
    zh: '`edition` 是由内容算出的版次，内容改过就不再相符。校对之后运行 `npx tujie check 文件 --fix`，写入新的版次。',
    en: '`edition` is computed from the content, and the content has changed. Proofread it, then `npx tujie check FILE --fix` writes the new edition.',
  },
  {
    codes: ['correction-text', 'correction-early', 'correction-order'],
    zh: '更正写得不对。`now` 要照改后的文字抄写，正文里找得到；日期在发布之后，同一处的几次更正按先后排列；发布前的改动不算更正，不写。',
    en: 'A correction is wrong. `now` is copied from the text as it is; its day is after publication, and those of one thing stand in order; what changed before publication is none.',
  },
  {
    codes: ['wording', 'parts', 'number', 'size', 'exponent', 'comparator', 'approximate', 'each', 'kind', 'bound', 'period'],
    zh: '数字的原文和它的各键对不上：`printed` 要等于各部分相连，大小、倍数、比较词、位次、起止年份要和原文的字一致。先核对 `printed`，再用 `--fix`。',
    en: 'The wording and its keys differ: `printed` is all parts in a row; size, exponent, comparator, position and years say what its words say. Proofread `printed`, then use `--fix`.',
  },
  {
    codes: ['source', 'figure'],
    zh: '分句在该段中找不到或不止一次，或分句里没有这个数字。从正文里重新复制，必要时加 `prefix`、`suffix` 或 `at`。',
    en: 'The clause is not in its paragraph, or more than once, or does not contain the figure. Copy it from the text again; add `prefix`, `suffix` or `at` if need be.',
  },
  {
    codes: ['word-beside'],
    zh: '“超”“增长”“力争”一类的词留在了数字旁边。它和数字不可分：写进 `printed`，或写作 `modality`、`basis`、`apart`、`afterShared`。',
    en: 'A word such as “over” or 增长 was left beside the figure. It belongs to it: write it into `printed`, or as `modality`, `basis`, `apart` or `afterShared`.',
  },
  {
    codes: ['not-printed', 'name-letters', 'name-words'],
    zh: '标明照抄的字在正文中没有，或名称不是由所在句的词连成的，没有它那个分句的词。从原文复制；由并列名称补全的指标名，把原文的名称写进 `completedFrom`。',
    en: 'Words that are given as printed are not in the text, or a name is not made of the words of its sentence and of its own clause. Copy them; where a name is completed from a shared one, write that as `completedFrom`.',
  },
  {
    codes: ['status-word', 'status-unsaid', 'status-place'],
    zh: '`status` 和原文的词或所在的章不合：“预计”是 `expected`，“力争”是 `target`；都没有时，回顾的章里是 `achieved`，计划的章里是 `target`。计划里提到的往年结果写明 `period`。',
    en: 'The `status` is not what the text or its chapter says: 预计 is `expected`, 力争 is `target`; without such a word it is `achieved` in a review and `target` in a plan. A result of another time that a plan mentions has its own `period`.',
  },
  {
    codes: ['swapped', 'disagreement'],
    zh: '“分别”之后的数字对错了名称，或同一件事写了两个不合的数。对照原文改正。',
    en: 'Behind 分别 a figure stands under another name, or one thing has two numbers that cannot both be true. Correct them by the text.',
  },
  {
    codes: ['unstructured'],
    zh: '正文里有一个数字尚未归入任何指标。给它写一个指标，或写进同名的 `.review.json` 的 `quotes`。年份、届次、序号等众所周知的不必写。',
    en: 'A number of the text belongs to no indicator. Write an indicator, or put it into `quotes` of the `.review.json`. Years, sessions and ordinals are known to be none.',
  },
  {
    codes: ['duplicate-id', 'unknown-id', 'wrong-thing'],
    zh: '编号用了两次，指向没有的编号，或指向别的东西：`theme`、`counterpart` 写主题的编号，`about`、`partOf` 写指标的编号。',
    en: 'An id is used twice, points to one that is not there, or to another kind of thing: `theme` and `counterpart` name themes, `about` and `partOf` indicators.',
  },
  {
    codes: ['unknown-key'],
    zh: '没有这个键，页面不会用到它。多半是写错了字母；不用的删去。',
    en: 'There is no such key, and pages ignore it. Most often a letter is wrong; delete what is not used.',
  },
  {
    codes: ['half-width'],
    zh: '汉字之间用了半角的逗号、冒号、分号或括号。改成全角。',
    en: 'A half-width comma, colon, semicolon or bracket stands between Chinese words. Write it full-width.',
  },
  {
    codes: ['source-missing', 'source-added', 'source-moved', 'source-changed'],
    zh: '数据和公开发布的原文不同（`--source`）：缺少、多出、改动了字，或次序不同。排在正文之前的目录不算。两边的位置都已给出，照原文改。',
    en: 'The dataset differs from the published text (`--source`): words are missing, added, changed or in another order. A list of contents ahead of the text does not count. Both places are named; write it as published.',
  },
  {
    codes: ['control-character', 'forbidden-key'],
    zh: '有看不见的字符，或不许用的键。它没有被采用，请从文件里删去。',
    en: 'An invisible character or a forbidden key. It was left out; delete it from the file.',
  },
  {
    codes: ['no-number'],
    zh: '`digits` 里读不出数。全角、汉字数字和千分位都能读；“几”“若干”不是数，写成文字即可。',
    en: 'No number can be read in `digits`. Full-width digits, Chinese numerals and thousands can; words such as “several” are no number.',
  },
  {
    codes: ['invisible-letter', 'look-alike-letter', 'lost-letter'],
    zh: '有看不见的字符（零宽、软连字符、不换行空格），看似另一个字的字（康熙部首、西里尔字母），或在转换中丢失的字。按编码点找到它，照原文重打。',
    en: 'A character nobody sees (zero width, soft hyphen, no-break space), one that looks like another (a radical, a Cyrillic letter), or one that was lost when a file was converted. Find it by its code point, and type it again as in the report.',
  },
  {
    codes: ['syntax'],
    zh: '文件不是 JSON。按给出的行和列改正。',
    en: 'The file is not JSON. Correct it at the line and column that are named.',
  },
  {
    codes: ['duplicate-key'],
    zh: '同一个对象里一个键写了两次，只有后一处会采用。并作一处。',
    en: 'A key is written twice in one object, and only the second counts. Make one of both.',
  },
  {
    codes: ['not-a-report', 'too-deep'],
    zh: '文件里不是一个对象，或对象一层套一层没有尽头。从最小的例子重新开始。',
    en: 'The file holds no object, or objects inside objects without end. Start from the smallest example again.',
  },
];
