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
    codes: ['wording', 'number', 'exponent', 'comparator', 'approximate', 'each', 'kind'],
    zh: '数字的原文和它的各部分对不上：`printed` 要等于各部分相连，大小、倍数、比较词要和原文的字一致。',
    en: 'The wording and its parts differ: `printed` is all of them in a row; size, exponent and comparator say what its words say.',
  },
  {
    codes: ['source', 'figure'],
    zh: '分句在该段中找不到或不止一次，或分句里没有这个数字。从正文里重新复制，必要时加 `prefix`、`suffix` 或 `at`。',
    en: 'The clause is not in its block, or more than once, or does not contain the figure. Copy it from the text again; add `prefix`, `suffix` or `at` if need be.',
  },
  {
    codes: ['unstructured'],
    zh: '正文里有一个数字尚未归入任何指标。给它写一个指标，或写进 `.numbers.json`。',
    en: 'A number of the text belongs to no indicator. Write an indicator, or put it into the `.numbers.json`.',
  },
  {
    codes: ['id-form', 'duplicate-id', 'unknown-id'],
    zh: '编号不是 `变量-年份`，用了两次，或指向没有的编号。',
    en: 'An id is not `variable-year`, is used twice, or points to one that is not there.',
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
