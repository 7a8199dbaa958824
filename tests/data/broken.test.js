// Broken datasets, one fault each: what is said of each, and that the JSON Schema and the parser agree on what is a report.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import {schemaText} from '../../tools/build/write-schema.js';
import {ICONS, parseReport} from '../../dist/model/index.js';
import {checkDataset, problemSentence} from '../../dist/author/index.js';

const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const {quotes} = JSON.parse(read('minimal.review.json'));

// What stood in the wrong place, where it is too long to be written here.
const A_LIST = Symbol('a list');
const AN_OBJECT = Symbol('an object');
const kindOf = (value) => (Array.isArray(value) ? A_LIST : value && typeof value === 'object' ? AN_OBJECT : value);

// File, what the fault is (an error: no report; a problem: a part is left out; a rule between fields), code, path, params, name of the figure;
// then what is said of it beside path and name, in Chinese and in English.
// prettier-ignore
const BROKEN = [
  ['a-list', 'error', 'not-a-report', '$', {received: A_LIST}, undefined,
    '应为对象，实为列表。',
    'expected an object, got a list.'],
  ['about-theme', 'rule', 'wrong-thing', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].about[0]', {key: 'about', id: 'theme-2019-1', expected: 'indicator', received: 'theme'}, '新建公园总投资',
    'about 应为指标的编号，“theme-2019-1”是主题的编号。',
    'about: expected the id of an indicator, “theme-2019-1” is that of a theme.'],
  ['about-unknown', 'rule', 'unknown-id', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].about[0]', {id: 'parks-2018'}, '新建公园总投资',
    '数据中没有“parks-2018”。',
    'the dataset does not contain “parks-2018”.'],
  ['at-missing', 'rule', 'at', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value', {printed: '4个', occurrences: 2, expected: 9}, '新建公园',
    '“4个”在 source.exact 中出现 2 次，应写 at: 9；tujie check --fix 会写入。',
    '“4个” occurs 2 times in source.exact: write at: 9, or run tujie check --fix.'],
  ['at-wrong', 'rule', 'figure', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.printed', {printed: '4个', places: [4], at: 2}, '新建公园',
    'source.exact 的第 2 字处不是“4个”，at 应写 4。',
    '“4个” is not at 2 in source.exact: write at: 4.'],
  ['block-unknown', 'error', 'option', '$.chapters[0].blocks[2].kind', {options: ['text', 'keywords', 'goals', 'theme'], received: 'chart'}, undefined,
    '应为 "text"、"keywords"、"goals"、"theme" 之一，实为 "chart"。',
    'expected one of "text", "keywords", "goals", "theme", got "chart".'],
  ['chapters-missing', 'error', 'missing', '$.chapters', {key: 'chapters'}, undefined,
    '缺少 chapters。',
    'chapters is missing.'],
  ['chapters-object', 'error', 'type', '$.chapters', {expected: 'array', received: AN_OBJECT}, undefined,
    '应为列表，实为对象。',
    'expected a list, got an object.'],
  ['clause-alike', 'rule', 'source', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].source.exact', {exact: '新建公园4个', occurrences: 0, letters: 'U+FF14 ≠ U+0034'}, '新建公园',
    '所在段落中没有“新建公园4个”，应从原文照抄；看似相同，字符不同：U+FF14 ≠ U+0034。',
    'its paragraph does not contain “新建公园4个”: copy it from the text; they look the same, and differ by U+FF14 ≠ U+0034.'],
  ['clause-not-there', 'rule', 'source', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].source.exact', {exact: '建成公园4个', occurrences: 0}, '新建公园',
    '所在段落中没有“建成公园4个”，应从原文照抄。',
    'its paragraph does not contain “建成公园4个”: copy it from the text.'],
  ['clause-twice', 'rule', 'source', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].source.exact', {exact: '新建公园4个', occurrences: 2}, '新建公园',
    '“新建公园4个”在所在段落中出现 2 次，应加 prefix 或 suffix。',
    '“新建公园4个” occurs 2 times in its paragraph: add prefix or suffix.'],
  ['comparator-differs', 'rule', 'comparator', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].comparator', {expected: 'gte', received: 'eq'}, '地区生产总值',
    '应写 comparator: "gte"，现为 "eq"。',
    'write comparator: "gte", not "eq".'],
  ['comparator-sign', 'problem', 'option', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].comparator', {options: ['eq', 'gt', 'gte', 'lt', 'lte', 'between'], received: '>='}, '地区生产总值',
    '应为 "eq"、"gt"、"gte"、"lt"、"lte"、"between" 之一，实为 ">="。（指标 gdp-2019 未予显示）',
    'expected one of "eq", "gt", "gte", "lt", "lte", "between", got ">=". (The indicator gdp-2019 is left out.)'],
  ['correction-early', 'rule', 'correction-early', '$.corrections[0].date', {date: '2019-01-07', published: '2019-01-08'}, undefined,
    '更正日期 2019-01-07 早于发布日期 2019-01-08，发布前的改动不算更正，不会印出，应删去。',
    'is of 2019-01-07, before the report was published on 2019-01-08: what changed before is no correction and is not printed, delete it.'],
  ['correction-incomplete', 'error', 'missing', '$.corrections[0].now', {key: 'now'}, undefined,
    '缺少 now。',
    'now is missing.'],
  ['correction-order', 'rule', 'correction-order', '$.corrections[1].date', {date: '2019-02-01', former: '2019-03-01'}, undefined,
    '同一处的更正应按日期先后排列，2019-02-01 早于前一次的 2019-03-01。',
    'corrections of one thing stand in the order of their days: 2019-02-01 is before 2019-03-01 of the one before it.'],
  ['correction-text', 'rule', 'correction-text', '$.corrections[0].now', {id: 'parks-2019', now: '5个'}, undefined,
    '“parks-2019”的文字中没有“5个”，now 应照改后的文字抄写，或先把正文改过来。',
    'the text of “parks-2019” does not contain “5个”: copy now from the text as it is, or correct the text first.'],
  ['correction-unknown', 'rule', 'unknown-id', '$.corrections[0].id', {id: 'gdp-2018'}, undefined,
    '数据中没有“gdp-2018”。',
    'the dataset does not contain “gdp-2018”.'],
  ['date-impossible', 'error', 'value', '$.datePublished', {rule: 'date', received: '2019-02-30'}, undefined,
    '应为形如 2019-01-08 的日期，实为 "2019-02-30"。',
    'expected a date like 2019-01-08, got "2019-02-30".'],
  ['date-slashes', 'error', 'value', '$.datePublished', {rule: 'date', received: '2019/1/3'}, undefined,
    '应为形如 2019-01-08 的日期，实为 "2019/1/3"。',
    'expected a date like 2019-01-08, got "2019/1/3".'],
  ['digits-missing', 'problem', 'computed', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value', {keys: 'digits: "4"'}, '新建公园',
    '缺少可由原文算出的键，应写 digits: "4"；tujie check --fix 会写入。（指标 parks-2019 未予显示）',
    'lacks what its wording says: write digits: "4", or run tujie check --fix. (The indicator parks-2019 is left out.)'],
  ['digits-unreadable', 'rule', 'no-number', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.digits', {digits: '几', key: 'number'}, '新建公园',
    '从 "几" 读不出 number 的数，digits 应为阿拉伯数字或汉字数字。',
    'no number for number can be read in "几": digits are Arabic or Chinese numerals.'],
  ['disagreement', 'rule', 'disagreement', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].value', {printed: '6个', other: '4个', first: '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value'}, '新建公园',
    '“6个”与 $.chapters[0].blocks[2].paragraphs[0].indicators[0].value 的“4个”同为一事、同一时期，数却不合，应改正其一，或改 variable、period。',
    '“6个” and “4个” at $.chapters[0].blocks[2].paragraphs[0].indicators[0].value are of one thing and one time, and cannot both be true: correct one, or its variable or period.'],
  ['draw-unknown', 'problem', 'option', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].draw', {options: ['none'], received: 'cells'}, undefined,
    '应为 "none"，实为 "cells"。',
    'expected "none", got "cells".'],
  ['edition-differs', 'rule', 'edition', '$.edition', {expected: '8386b65bad86', received: '0123456789ab'}, undefined,
    '不是这份内容的版次，应写 edition: "8386b65bad86"，现为 "0123456789ab"；tujie check --fix 会写入。',
    'is not the edition of this content: write edition: "8386b65bad86", not "0123456789ab", or run tujie check --fix.'],
  ['exponent-missing', 'rule', 'exponent', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].value.exponent', {expected: 8, received: 0}, '新建公园总投资',
    '应写 exponent: 8，现为 0。',
    'write exponent: 8, not 0.'],
  ['figure-not-in-clause', 'rule', 'figure', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.printed', {printed: '4个', places: [], at: undefined}, '新建公园',
    'source.exact 中没有“4个”，应从原文照抄。',
    'source.exact does not contain “4个”: copy it from the text.'],
  ['figure-unstructured', 'rule', 'unstructured', '$.chapters[0].blocks[2].paragraphs[0].text[16]', {number: '300', around: '投资2亿元，植树300棵。'}, undefined,
    '“投资2亿元，植树300棵。”中的“300”尚未归入任何指标，应写成指标，或写进 .review.json。',
    '“300” in “投资2亿元，植树300棵。” belongs to no indicator: write an indicator, or list it in .review.json.'],
  ['half-width', 'rule', 'half-width', '$.chapters[0].blocks[2].paragraphs[0].text[11]', {mark: ',', expected: '，', around: '个，便民服务,总投资2亿元'}, undefined,
    '“个，便民服务,总投资2亿元”中的半角“,”应为“，”。',
    'the narrow “,” in “个，便民服务,总投资2亿元” stands between Chinese words: write “，”.'],
  ['icon-unknown', 'problem', 'option', '$.chapters[0].blocks[2].icon', {options: ICONS, received: 'dragon'}, undefined,
    '应为 "economy"、"upgrade"、"city"、"livelihood"、"governance"、"industry"、"project"、"ecology"、"welfare"、"service" 之一，实为 "dragon"。',
    'expected one of "economy", "upgrade", "city", "livelihood", "governance", "industry", "project", "ecology", "welfare", "service", got "dragon".'],
  ['id-form', 'problem', 'value', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].id', {rule: 'id', received: 'GDP-2019'}, '地区生产总值',
    '应为形如 gdp-2018 的编号，实为 "GDP-2019"。（指标 GDP-2019 未予显示）',
    'expected an id like gdp-2018, got "GDP-2019". (The indicator GDP-2019 is left out.)'],
  ['id-twice', 'rule', 'duplicate-id', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].id', {id: 'parks-2019', first: '$.chapters[0].blocks[2].paragraphs[0].indicators[0].id'}, '新建公园总投资',
    '编号“parks-2019”已用于 $.chapters[0].blocks[2].paragraphs[0].indicators[0].id，应改用另一个。',
    'the id “parks-2019” is used at $.chapters[0].blocks[2].paragraphs[0].indicators[0].id already: write another.'],
  ['item-text-number', 'error', 'type', '$.chapters[0].blocks[2].paragraphs[0].text', {expected: 'string', received: 4}, undefined,
    '应为文字，实为 4。',
    'expected text, got 4.'],
  ['key-constructor', 'problem', 'forbidden-key', '$.chapters[0].blocks[2].constructor', {key: 'constructor'}, undefined,
    '不能用 constructor 作键，已略去。',
    'constructor cannot be a key; it is left out.'],
  ['key-proto', 'problem', 'forbidden-key', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].__proto__', {key: '__proto__'}, '新建公园',
    '不能用 __proto__ 作键，已略去。',
    '__proto__ cannot be a key; it is left out.'],
  ['key-twice', 'rule', 'duplicate-key', '$.chapters[0].blocks[1].paragraphs[0].indicators', {key: 'indicators', line: 38, column: 15}, undefined,
    '键 indicators 已写在第 38 行第 15 列，那一处的内容不会采用，应并作一处。',
    'the key indicators is written at line 38, column 15 already, and what stands there is lost: write it once.'],
  ['key-unknown', 'rule', 'unknown-key', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].modalitty', {key: 'modalitty', near: 'modality'}, undefined,
    '没有 modalitty 这个键，页面不会用到它，也许应写 modality。',
    'there is no key modalitty, pages ignore it: perhaps write modality.'],
  ['keyword-theme-chapter', 'rule', 'wrong-thing', '$.chapters[0].blocks[0].keywords[0].theme', {key: 'theme', id: 'plan-2019', expected: 'theme', received: 'chapter'}, undefined,
    'theme 应为主题的编号，“plan-2019”是章的编号。',
    'theme: expected the id of a theme, “plan-2019” is that of a chapter.'],
  ['keyword-theme-unknown', 'rule', 'unknown-id', '$.chapters[0].blocks[0].keywords[0].theme', {id: 'theme-2019-9'}, undefined,
    '数据中没有“theme-2019-9”。',
    'the dataset does not contain “theme-2019-9”.'],
  ['kind-missing', 'problem', 'computed', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0]', {keys: 'kind: "growth"'}, '地区生产总值',
    '缺少可由原文算出的键，应写 kind: "growth"；tujie check --fix 会写入。（指标 gdp-2019 未予显示）',
    'lacks what its wording says: write kind: "growth", or run tujie check --fix. (The indicator gdp-2019 is left out.)'],
  ['letter-alike', 'rule', 'look-alike-letter', '$.title', {letter: 'U+2F2F', like: '工', expected: 'U+5DE5'}, undefined,
    '含有 U+2F2F，它只是看似“工”，应改为 U+5DE5。',
    'contains U+2F2F, which only looks like “工”: write U+5DE5.'],
  ['letter-invisible', 'rule', 'invisible-letter', '$.title', {letter: 'U+200B'}, undefined,
    '含有看不见的字符 U+200B，应删去，或改为普通空格。',
    'contains the invisible character U+200B: delete it, or write an ordinary space.'],
  ['letter-lost', 'rule', 'lost-letter', '$.title', {letter: 'U+FFFD'}, undefined,
    '含有 U+FFFD，此处的字已经丢失，应照原文补上。',
    'contains U+FFFD, where a letter was lost: write it as the report does.'],
  ['name-letters', 'rule', 'name-letters', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].name', {name: '新建花园', letters: '花'}, '新建花园',
    '“新建花园”中的“花”不在所在句中，应用原文的字；由并列名称补全的，把原文的名称写进 completedFrom。',
    '“花” of “新建花园” is not in its sentence: use the words of the text; where a shared name is completed, write that as completedFrom.'],
  ['name-words', 'rule', 'name-words', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].name', {name: '公新建园', exact: '新建公园4个'}, '公新建园',
    '“公新建园”与它的分句“新建公园4个”对不上，名称应由所在句的词连成，并有这个分句的词。',
    '“公新建园” is not the name of the figure in “新建公园4个”: make it of words of its sentence, with words of this clause.'],
  ['not-printed', 'rule', 'not-printed', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].modality', {key: 'modality', words: '力争'}, '新建公园',
    'modality 的“力争”在正文中没有，应从原文照抄，或删去。',
    'modality: the text does not contain “力争”: copy it from the text, or leave it out.'],
  ['nothing-said', 'problem', 'value', '$.chapters[0].blocks[1].paragraphs[0].indicators[0]', {rule: 'anyFigure', received: AN_OBJECT}, '地区生产总值',
    '应有 value、changes、ratio、rank、said 至少一项。（指标 gdp-2019 未予显示）',
    'expected at least one of value, changes, ratio, rank, said. (The indicator gdp-2019 is left out.)'],
  ['number-as-text', 'problem', 'type', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].number', {expected: 'number', received: '7%'}, '地区生产总值',
    '应为数字，实为 "7%"。（指标 gdp-2019 未予显示）',
    'expected a number, got "7%". (The indicator gdp-2019 is left out.)'],
  ['number-differs', 'rule', 'number', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.number', {key: 'number', expected: 4, received: 40}, '新建公园',
    '应写 number: 4，现为 40。',
    'write number: 4, not 40.'],
  ['number-infinite', 'problem', 'value', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.number', {rule: 'finite', received: Infinity}, '新建公园',
    '应为有限的数，实为 Infinity。（指标 parks-2019 未予显示）',
    'expected a finite number, got Infinity. (The indicator parks-2019 is left out.)'],
  ['number-negative', 'problem', 'value', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].number', {rule: 'magnitude', received: -7}, '地区生产总值',
    '应为不小于 0 的数，实为 -7。（指标 gdp-2019 未予显示）',
    'expected a number of at least 0, got -7. (The indicator gdp-2019 is left out.)'],
  ['old-shape', 'error', 'old-shape', '$.chapters[0]', {}, undefined,
    '这是旧格式的数据集：各章应以 blocks 列出导语、关键词、目标和主题。',
    'this dataset has the former shape: a chapter holds its texts, keywords, goals and themes in blocks.'],
  ['parts-differ', 'rule', 'parts', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value', {expected: 'digits: "4", unit: "个"', received: 'digits: "4", infix: "个"'}, '新建公园',
    '各部分的分界与原文用词不符，应写 digits: "4", unit: "个"，现为 digits: "4", infix: "个"。',
    'its parts are cut elsewhere than its wording has them: write digits: "4", unit: "个", not digits: "4", infix: "个".'],
  ['period-differs', 'rule', 'period', '$.chapters[0].period.end', {key: 'end', expected: '2019', received: '2020'}, undefined,
    '应写 end: "2019"，现为 "2020"。',
    'write end: "2019", not "2020".'],
  ['period-impossible', 'error', 'value', '$.chapters[0].period.start', {rule: 'time', received: '2019-13'}, undefined,
    '应为形如 2019、2019-01、2019-01-08 的年、月、日，实为 "2019-13"。',
    'expected a year, a month or a day like 2019, 2019-01, 2019-01-08, got "2019-13".'],
  ['period-number', 'error', 'type', '$.chapters[0].period.start', {expected: 'string', received: 2019}, undefined,
    '应为文字，实为 2019。',
    'expected text, got 2019.'],
  ['rank-bound', 'rule', 'bound', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].rank.bound', {expected: true, received: false}, '新建公园',
    '应写 bound: true，现为 false。',
    'write bound: true, not false.'],
  ['report-id-chinese', 'error', 'value', '$.id', {rule: 'id', received: '示例县'}, undefined,
    '应为形如 gdp-2018 的编号，实为 "示例县"。',
    'expected an id like gdp-2018, got "示例县".'],
  ['role-unknown', 'error', 'option', '$.chapters[0].role', {options: ['review', 'plan', 'other'], received: 'past'}, undefined,
    '应为 "review"、"plan"、"other" 之一，实为 "past"。',
    'expected one of "review", "plan", "other", got "past".'],
  ['size-differs', 'rule', 'size', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value', {expected: 'number: 4', received: 'min: 4, max: 5'}, '新建公园',
    '大小的写法与原文不符，应写 number: 4，现为 min: 4, max: 5。',
    'its wording gives another kind of size: write number: 4, not min: 4, max: 5.'],
  ['source-missing', 'problem', 'missing', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].source', {key: 'source'}, '新建公园',
    '缺少 source。（指标 parks-2019 未予显示）',
    'source is missing. (The indicator parks-2019 is left out.)'],
  ['status-place', 'rule', 'status-place', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].status', {role: 'plan', expected: 'target', received: 'achieved'}, '新建公园',
    '本章 role 为 plan，与它同一时期的指标，status 应为 target，现为 achieved；时期不同的，写明 period。',
    'a figure of the time of its plan has the status achieved: expected target; where it is of another time, write its period.'],
  ['status-unknown', 'problem', 'option', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].status', {options: ['achieved', 'expected', 'target'], received: 'done'}, '新建公园',
    '应为 "achieved"、"expected"、"target" 之一，实为 "done"。（指标 parks-2019 未予显示）',
    'expected one of "achieved", "expected", "target", got "done". (The indicator parks-2019 is left out.)'],
  ['status-unsaid', 'rule', 'status-unsaid', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].status', {received: 'expected'}, '新建公园',
    'status 为 expected，而原文没有“预计”一类的词，应写 achieved 或 target。',
    'the status is expected, and its text has no word for an estimate: write achieved or target.'],
  ['status-word', 'rule', 'status-word', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].status', {word: '预计', expected: 'expected | target', received: 'achieved'}, '新建公园',
    '所在分句写明“预计”，status 应为 expected | target，现为 achieved。',
    'its clause says “预计”: expected the status expected | target, got achieved.'],
  ['swapped', 'rule', 'swapped', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].value.printed', {name: '新建公园', expected: '4个', received: '2亿元'}, '新建公园',
    '按“分别”的次序，“新建公园”对应的是“4个”，现为“2亿元”。',
    'by the order of its list “新建公园” has “4个”, not “2亿元”.'],
  ['text-reversed', 'problem', 'control-character', '$.title', {character: 'U+202E'}, undefined,
    '含有不可见的字符 U+202E，已略去。',
    'contains the invisible character U+202E, which is left out.'],
  ['theme-without-items', 'error', 'missing', '$.chapters[0].blocks[2].paragraphs', {key: 'paragraphs'}, undefined,
    '缺少 paragraphs。',
    'paragraphs is missing.'],
  ['title-empty', 'error', 'value', '$.title', {rule: 'text', received: ''}, undefined,
    '应为不为空的文字，实为 ""。',
    'expected some text, got "".'],
  ['title-missing', 'error', 'missing', '$.title', {key: 'title'}, undefined,
    '缺少 title。',
    'title is missing.'],
  ['two-magnitudes', 'problem', 'value', '$.chapters[0].blocks[2].paragraphs[0].indicators[0].value', {rule: 'oneMagnitude', received: AN_OBJECT}, '新建公园',
    '应有 number、min 与 max、order、fraction 四者之一。（指标 parks-2019 未予显示）',
    'expected one of number, min and max, order, fraction. (The indicator parks-2019 is left out.)'],
  ['url-script', 'problem', 'value', '$.source.url', {rule: 'url', received: 'javascript:alert(1)'}, undefined,
    '应为以 https:// 或 http:// 开头的网址，实为 "javascript:alert(1)"。',
    'expected an address that begins with https:// or http://, got "javascript:alert(1)".'],
  ['version-2', 'error', 'option', '$.schemaVersion', {options: [1], received: 2}, undefined,
    '应为 1，实为 2。',
    'expected 1, got 2.'],
  ['version-missing', 'error', 'missing', '$.schemaVersion', {key: 'schemaVersion'}, undefined,
    '缺少 schemaVersion。',
    'schemaVersion is missing.'],
  ['word-beside', 'rule', 'word-beside', '$.chapters[0].blocks[2].paragraphs[0].indicators[1].value', {word: '超', printed: '2亿元'}, '新建公园总投资',
    '“超”与“2亿元”不可分，应写进 printed，或写作 modality、basis、apart。',
    '“超” belongs to “2亿元”: write it into printed, or as modality, basis or apart.'],
  ['wording-differs', 'rule', 'wording', '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].printed', {expected: '上升7%以上', received: '增长7%以上'}, '地区生产总值',
    '各部分相连为 "上升7%以上"，printed 为 "增长7%以上"，应改为一致。',
    'its parts in a row are "上升7%以上", printed is "增长7%以上": make them equal.'],
];

/** The first block of each kind. */
const firstOfEach = (blocks) => blocks.filter(({kind}, index) => blocks.findIndex((other) => other.kind === kind) === index);

/** Whether the parser takes a value for a report without a problem. */
function parses(value) {
  try {
    return parseReport(value).problems.length === 0;
  } catch (error) {
    assert.equal(error.name, 'ReportError');
    return false;
  }
}

/** What the parser finds in a value. */
function faultsOf(value) {
  const dataOf = ({code, path, params}) => [code, path, params];
  try {
    return parseReport(value).problems.map(dataOf);
  } catch (error) {
    return [dataOf(error)];
  }
}

/** Whether a text is a day, reckoned otherwise than the model does. */
function isDay(text) {
  const [year, month, day] = text.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

const validate = new Ajv({strict: false, strictNumbers: true, formats: {date: isDay}}).compile(JSON.parse(read('report.schema.json')));

test('there is a line for every broken file', () => {
  const files = readdirSync(new URL('../../data/broken/', import.meta.url)).map((name) => name.replace('.json', ''));
  assert.deepEqual(
    BROKEN.map(([name]) => name),
    files.sort(),
  );
  assert.ok(files.length >= 20);
});

for (const [name, kind, code, path, params, figure, chinese, english] of BROKEN) {
  test(`${name}: ${code} at ${path}`, () => {
    const file = fileURLToPath(new URL(`../../data/broken/${name}.json`, import.meta.url));
    const [first, ...others] = checkDataset(readFileSync(file, 'utf8'), file, {numbers: quotes});
    assert.deepEqual([first.code, first.path, first.indicator?.name], [code, path, figure]);
    assert.deepEqual('received' in params ? {...first.params, received: kindOf(first.params.received)} : first.params, params);
    assert.equal(problemSentence(first), `${path}${figure ? `（${figure}）` : ''}：${chinese}`);
    assert.equal(problemSentence(first, 'en'), `${path}${figure ? ` (${figure})` : ''}: ${english}`);
    const {line, column} = first.location;
    const lines = readFileSync(file, 'utf8').split('\n');
    assert.match(lines[line - 1].slice(column - 1), /^["{[\d-]/, 'the place of a value');
    // One fault a file; of two figures that have changed places each has one.
    assert.deepEqual(
      others.map((other) => other.code),
      code === 'swapped' ? ['swapped'] : [],
    );
    const value = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(validate(value), kind === 'rule');
    if (kind === 'error') assert.throws(() => parseReport(value), {name: 'ReportError', code, path});
    else assert.equal(parseReport(value).problems.length, kind === 'problem' ? 1 : 0);
  });
}

test('the schema in the file is the one of the model', async () => {
  assert.equal(await schemaText(), read('report.schema.json'));
});

test('schema and parser agree on every part of a report, replaced by everything it should not be', () => {
  const wrong = [null, '', 'text', 'Ä', 0, -1, 1.5, 1e9, 1e21, Infinity, true, [], {}, [{}], 'a\u0000b', {constructor: 1}, ['x']];
  let tried = 0;
  const agree = (value, what) => {
    tried++;
    assert.equal(parses(value), validate(value), what);
  };
  for (const file of ['minimal.json', 'gangzha-2019.json']) {
    const text = read(file);
    const whole = JSON.parse(text);
    assert.ok(parses(whole) && validate(whole), file);
    // The large file repeats itself: the first block of each kind holds every key that there is.
    if (whole.chapters.length > 1) for (const chapter of whole.chapters) chapter.blocks = firstOfEach(chapter.blocks);
    const visit = (node, path) => {
      for (const key of Object.keys(node)) {
        const kept = node[key];
        for (const other of wrong) {
          node[key] = other;
          agree(whole, `${path}.${key} = ${JSON.stringify(other)}`);
        }
        if (!Array.isArray(node)) {
          delete node[key];
          agree(whole, `without ${path}.${key}`);
        }
        node[key] = kept;
        if (kept && typeof kept === 'object') visit(kept, `${path}.${key}`);
      }
    };
    visit(whole, file);
  }
  assert.ok(tried > 5000, `${tried} cases`);
});

test('a list in place of an object is one fault, at every level', () => {
  let tried = 0;
  for (const file of ['minimal.json', 'gangzha-2019.json']) {
    const whole = JSON.parse(read(file));
    const visit = (node, path) => {
      for (const [key, kept] of Object.entries(node)) {
        if (!kept || typeof kept !== 'object') continue;
        const at = Array.isArray(node) ? `${path}[${key}]` : `${path}.${key}`;
        for (const list of Array.isArray(kept) ? [] : [[], [{}], ['x', 1]]) {
          node[key] = list;
          tried++;
          assert.equal(JSON.stringify(faultsOf(whole)), JSON.stringify([['type', at, {expected: 'object', received: list}]]));
        }
        if (Array.isArray(kept)) {
          node[key] = {};
          tried++;
          assert.equal(JSON.stringify(faultsOf(whole)), JSON.stringify([['type', at, {expected: 'array', received: {}}]]));
        }
        node[key] = kept;
        visit(kept, at);
      }
    };
    visit(whole, '$');
  }
  assert.ok(tried > 700, `${tried} cases`);
});

test('a value that breaks two rules is one fault', () => {
  const whole = JSON.parse(read('minimal.json'));
  const [change] = whole.chapters[0].blocks[1].paragraphs[0].indicators[0].changes;
  change.at = -1.5;
  const path = '$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].at';
  assert.deepEqual(faultsOf(whole), [['value', path, {rule: 'whole', received: -1.5}]]);
});

test('a date is a day that there is, by parser and schema alike, wherever a report has one', () => {
  const whole = JSON.parse(read('minimal.json'));
  const [goals] = whole.chapters[0].blocks.filter(({kind}) => kind === 'goals');
  const [goal] = goals.paragraphs[0].indicators;
  const {kind, ...result} = goal.changes[0];
  assert.equal(kind, 'growth');
  const withGoal = (it) => ({...goals, paragraphs: [{...goals.paragraphs[0], indicators: [it]}]});
  for (const [day, there] of [
    ['2019-02-28', true],
    ['2020-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2019-02-29', false],
    ['2019-02-30', false],
    ['2019-04-31', false],
    ['2019-12-31', true],
    ['2019-13-01', false],
    ['2019-00-10', false],
    ['2019-01-00', false],
    ['2019-01-32', false],
    ['+02019-01-01', false],
    ['2019-01-01T00:00:00Z', false],
    ['2019-1-3', false],
    ['20190103', false],
  ])
    for (const put of [
      () => ({datePublished: day}),
      () => ({corrections: [{id: 'gdp-2019', was: '6%', now: '7%', date: day}]}),
      () => ({
        chapters: [{...whole.chapters[0], blocks: [withGoal({...goal, actual: {quantity: result, asOf: day, source: {title: '公报'}}})]}],
      }),
    ]) {
      const value = {...whole, ...put()};
      assert.deepEqual([parses(value), validate(value)], [there, there], `${day} ${Object.keys(put())}`);
    }
});
