import {expect} from '@open-wc/testing';
import {problem, type Problem, type ProblemCode, type ProblemParams, type ValueType} from '../model/problem.js';
import {PATTERNS, type Rule} from '../model/rules.js';
import {problemSentence} from './check-problems.js';
import type {CheckSentences, Sentences} from './problems.js';
import {remarkOf} from './remarks.js';
import {wordsFor} from './words.js';

// Params of every code: one that is added does not compile until it stands here.
const PARAMS: ProblemParams = {
  network: {reason: 'Failed to fetch'},
  http: {status: 404},
  timeout: {seconds: 31},
  exception: {reason: 'TypeError: Failed'},
  'too-large': {mebibytes: 6},
  empty: {},
  'file-kind': {found: 'WPS'},
  encrypted: {},
  'no-text': {},
  'not-docx': {reason: 'word/document.xml'},
  unpacked: {mebibytes: 100, times: 200},
  html: {},
  encoding: {found: 'Big5'},
  json: {reason: 'Unexpected token'},
  script: {},
  'not-a-report': {received: 'words'},
  'old-shape': {},
  'too-deep': {levels: 33},
  missing: {key: 'digits'},
  type: {expected: 'number', received: '2019'},
  value: {rule: 'date', received: '2019/1/3'},
  option: {options: ['review', 'plan'], received: 'past'},
  'forbidden-key': {key: '__proto__'},
  'control-character': {character: 'U+202E'},
  'unknown-id': {id: 'gdp-2081'},
  wording: {expected: '上升7%', received: '增长7%'},
  number: {key: 'min', expected: 3, received: 5},
  exponent: {expected: 8, received: 4},
  comparator: {expected: 'gte', received: 'eq'},
  approximate: {expected: true, received: false},
  each: {expected: true, received: false},
  kind: {expected: 'growth', received: 'decline'},
  source: {exact: '新建公园4个', occurrences: 2},
  figure: {printed: '4个', places: [3, 9], at: undefined},
  computed: {keys: 'digits: "4"'},
  edition: {expected: '0123456789ab', received: '第二版'},
  'correction-text': {id: 'parks-2019', now: '5个', letters: 'U+FF14 ≠ U+0034'},
  'correction-early': {date: '2019-01-07', published: '2019-01-08'},
  'correction-order': {date: '2019-02-01', former: '2019-03-01'},
  bound: {expected: true, received: false},
  period: {key: 'start', expected: '2025', received: '2024'},
  parts: {expected: 'unit: "个"', received: 'unit: "人"'},
  size: {expected: 'min: 3', received: 'number: 4'},
  at: {printed: '4个', occurrences: 2, expected: 9},
  'word-beside': {word: '超', printed: '5个'},
  'not-printed': {key: 'modality', words: '力争'},
  'name-letters': {name: '新建公园', letters: '园'},
  'status-word': {word: '预计', expected: 'target', received: 'achieved'},
  'status-unsaid': {received: 'expected'},
  'name-words': {name: '新建小区', exact: '新建公园4个'},
  'status-place': {role: 'plan', expected: 'target', received: 'achieved'},
  swapped: {name: '河湾镇', expected: '增长5%', received: '6%'},
  disagreement: {printed: '5亿元', other: '6亿元', first: '$.y'},
  'wrong-thing': {key: 'about', id: 'plan-2019', expected: 'indicator', received: 'chapter'},
  'unknown-key': {key: 'modalitty', near: 'modality'},
  'half-width': {mark: ',', expected: '，', around: '云川,青禾'},
  'source-missing': {words: '修路。', line: 12, column: 34},
  'source-added': {received: '植树。', line: 12, column: 34},
  'source-moved': {words: '植树。', line: 12, column: 34},
  'source-changed': {words: '三个', received: '五个', line: 12, column: 34},
  unstructured: {number: '300', around: '植树300棵'},
  'no-number': {digits: '若干', key: 'number'},
  'invisible-letter': {letter: 'U+200B'},
  'lost-letter': {letter: 'U+FFFD'},
  'look-alike-letter': {letter: 'U+2F06', like: '5', expected: 'U+4E8C'},
  'duplicate-id': {id: 'parks-2019', first: '$.chapters[0].id'},
  'duplicate-key': {key: 'goals', line: 3, column: 7},
  syntax: {line: 2, column: 9, expected: [',', '}'], received: '"'},
};

const CODES = Object.keys(PARAMS) as ProblemCode[];
const sampleOf = (code: ProblemCode): Problem => problem(code, '$.x', PARAMS[code]);

/** Everything in params that a reader has to see; names of types and rules are said in words. */
const printedOf = (code: ProblemCode): readonly string[] =>
  Object.entries(PARAMS[code])
    .filter(([key, value]) => key !== 'rule' && !(['type', 'wrong-thing'].includes(code) && key === 'expected') && value !== undefined)
    // Kinds of things are said in words.
    .filter(([key]) => !(code === 'wrong-thing' && key === 'received'))
    .flatMap(([, value]) => (value as unknown[] | string | number | boolean).toString().split(/,(?=.)/));

// A language that lacks a sentence, or forgets one of its params, does not compile.
const LACKING = [
  // @ts-expect-error - The sentence of `json` is missing.
  {http: '{status}'} satisfies Pick<Sentences, 'http' | 'json'>,
  // @ts-expect-error - `received` is not shown.
  'expected {expected}' satisfies Sentences['noted'],
  // @ts-expect-error - `exponent` is missing.
  {each: () => ''} satisfies Pick<CheckSentences, 'each' | 'exponent'>,
];

for (const lang of ['zh-CN', 'en'])
  describe(`problems in ${lang}`, () => {
    for (const code of CODES)
      it(`${code}: a sentence of its own that shows all of its params`, () => {
        const sentence = problemSentence(sampleOf(code), lang);
        for (const part of printedOf(code)) expect(sentence).to.contain(part);
        expect(sentence).to.match(lang === 'en' ? /^\$\.x: .+\.$/ : /^\$\.x：.+。$/);
        expect(sentence, 'a param that the code does not have').not.to.match(/\{\w+\}|undefined/);
        expect(sentence.includes(code) && code.includes('-'), 'the code alone').to.equal(false);
        if (lang === 'zh-CN') expect(sentence).to.match(/\p{sc=Han}/u);
        else expect(sentence.replace(/[“"][^”"]*[”"]/g, '')).not.to.match(/\p{sc=Han}/u);
      });

    for (const code of CODES)
      it(`${code}: a remark to an editor, which names no path`, () => {
        const said = {...sampleOf(code), path: '$.chapters[0].title', indicator: {id: 'gdp-2019', name: '地区生产总值'}} as Problem;
        const {place, text} = remarkOf(said, {lang, placeOf: (path) => (path === '$.y' ? '第2章' : '第1章')});
        expect(place).to.equal('第1章');
        expect(text).to.match(lang === 'en' ? /^地区生产总值: .+\.$/ : /^地区生产总值：.+。$/);
        expect(text).not.to.match(/\$|undefined|\{\w+\}|tujie|review\.json|completedFrom/i);
        if (code === 'disagreement') expect(text).to.contain('第2章');
      });

    it('are different sentences', () => {
      const sentences = CODES.map((code) => problemSentence(sampleOf(code), lang));
      expect(new Set(sentences).size).to.equal(CODES.length);
    });

    it('say each type and each rule in other words', () => {
      const types: readonly ValueType[] = ['string', 'number', 'boolean', 'array', 'object'];
      const rules = [...Object.keys(PATTERNS), 'finite', 'whole', 'magnitude', 'oneMagnitude', 'anyFigure'] as readonly Rule[];
      const all = [
        ...types.map((expected) => problem('type', '$', {expected, received: 1})),
        ...rules.map((rule) => problem('value', '$', {rule, received: 1})),
      ].map((it) => problemSentence(it, lang));
      expect(new Set(all).size).to.equal(types.length + rules.length);
      expect(all.filter((sentence) => sentence.includes('undefined'))).to.deep.equal([]);
    });

    it('say what came by its kind, or short', () => {
      const got = (received: unknown): string => problemSentence(problem('type', '$', {expected: 'object', received}), lang);
      expect(got([])).to.match(/(实为列表|got a list)/);
      expect(problemSentence(problem('type', '$', {expected: 'string', received: {}}), lang)).to.match(/(实为对象|got an object)/);
      for (const odd of [null, NaN, 12n, Symbol('x')]) expect(got(odd)).to.contain(String(odd));
      expect(got('字'.repeat(1000)).length).to.be.below(120);
    });

    it('say each cause of a fault of places in words of its own', () => {
      const figure = (places: readonly number[], at?: number): string =>
        problemSentence(problem('figure', '$', {printed: '4个', places, at}), lang);
      const source = (occurrences: number, alone?: number): string =>
        problemSentence(problem('source', '$', {exact: '新建公园', occurrences, ...(alone && {alone})}), lang);
      expect(figure([])).to.match(/没有|does not contain/);
      expect(figure([], 7)).to.equal(figure([]));
      expect(figure([2, 9]))
        .to.contain('at: 2')
        .and.contain('9');
      expect(figure([2], 7))
        .to.contain('7')
        .and.contain('2')
        .and.match(/不是|is not at/);
      expect(source(0)).to.match(/没有|does not contain/);
      expect(source(2)).to.contain('2').and.contain('prefix');
      expect(source(0, 1))
        .to.contain('prefix')
        .and.match(/照抄|copy/);
      const all = [figure([]), figure([2, 9]), figure([2], 7), source(0), source(2), source(0, 1)];
      expect(new Set(all).size).to.equal(all.length);
    });

    it('stand on pages with the same words, but for those that are not drawn there', () => {
      const checks: Record<keyof CheckSentences, true> = {
        option: true,
        'file-kind': true,
        encrypted: true,
        'no-text': true,
        'not-docx': true,
        unpacked: true,
        encoding: true,
        value: true,
        'too-deep': true,
        'forbidden-key': true,
        'control-character': true,
        wording: true,
        number: true,
        exponent: true,
        comparator: true,
        approximate: true,
        each: true,
        kind: true,
        source: true,
        figure: true,
        unstructured: true,
        'no-number': true,
        'invisible-letter': true,
        'lost-letter': true,
        'look-alike-letter': true,
        computed: true,
        edition: true,
        'correction-text': true,
        'correction-early': true,
        'correction-order': true,
        bound: true,
        period: true,
        parts: true,
        size: true,
        at: true,
        'word-beside': true,
        'not-printed': true,
        'name-letters': true,
        'status-word': true,
        'status-unsaid': true,
        'name-words': true,
        'status-place': true,
        swapped: true,
        disagreement: true,
        'wrong-thing': true,
        'unknown-key': true,
        'half-width': true,
        'source-missing': true,
        'source-added': true,
        'source-changed': true,
        'source-moved': true,
        'duplicate-id': true,
        'duplicate-key': true,
        syntax: true,
      };
      const words = wordsFor(lang);
      for (const code of CODES)
        if (code in checks) expect(words.problem(sampleOf(code))).not.to.equal(problemSentence(sampleOf(code), lang).slice(0, -1));
        else expect(problemSentence(sampleOf(code), lang)).to.equal(words.problem(sampleOf(code)) + (lang === 'en' ? '.' : '。'));
    });
  });

describe('a problem inside a figure', () => {
  const faulty = {...problem('missing', '$.x.digits', {key: 'digits'}), indicator: {id: 'gdp-2019', name: '地区生产总值'}};

  it('names the figure beside its path', () => {
    expect(problemSentence(faulty)).to.equal('$.x.digits（地区生产总值）：缺少 digits。');
    expect(problemSentence(faulty, 'en')).to.equal('$.x.digits (地区生产总值): digits is missing.');
  });

  it('says so where the figure was left out', () => {
    expect(problemSentence({...faulty, omitted: true})).to.contain('（指标 gdp-2019 未予显示）');
    expect(problemSentence({...faulty, omitted: true}, 'en')).to.contain('(The indicator gdp-2019 is left out.)');
  });

  it('is said by its code and params where another version of the library found it, or a page has no words for it', () => {
    const unknown = {code: 'of-tomorrow', path: '$', params: {found: 'x', levels: 3}} as unknown as Problem;
    expect(problemSentence(unknown)).to.equal('$：of-tomorrow "x" | 3。');
    expect(wordsFor('zh').problem(sampleOf('control-character'))).to.equal('$.x：control-character "U+202E"');
    expect(wordsFor('en').problem(problem('value', '$.id', {rule: 'id', received: 'GDP'}))).to.equal('$.id: expected gdp-2018, got "GDP"');
    expect(LACKING).to.have.length(3);
  });
});
