// Broken datasets, one fault each: what is said of each, and that the JSON Schema and the parser agree on what is a report.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import {problemsOf} from '../../tools/cli/check-data.js';
import {schemaText} from '../../tools/build/write-schema.js';
import {parseReport} from '../../dist/model/index.js';

const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const {numbers} = JSON.parse(read('minimal.numbers.json'));

// File, what the fault is (an error: no report; a problem: a part is left out; a rule between fields), code, path, wanted, came.
// prettier-ignore
const BROKEN = [
  ['a-list', 'error', 'not-a-report', '$', 'an object', 'a list'],
  ['about-unknown', 'rule', 'unknown-id', '$.chapters[0].themes[0].items[0].indicators[1].about[0]', 'an id of this report', '"parks-2018"'],
  ['chapters-missing', 'error', 'missing', '$.chapters', '"chapters"', 'nothing'],
  ['chapters-object', 'error', 'type', '$.chapters', 'a list', 'an object'],
  ['clause-not-there', 'rule', 'source', '$.chapters[0].themes[0].items[0].indicators[0].source.exact', 'a clause that stands in its block once', '"建成公园4个"'],
  ['clause-twice', 'rule', 'source', '$.chapters[0].themes[0].items[0].indicators[0].source.exact', 'a clause that stands in its block once', '"新建公园4个"'],
  ['comparator-differs', 'rule', 'comparator', '$.chapters[0].goals[0].change.comparator', '"gte"', '"eq"'],
  ['comparator-sign', 'problem', 'value', '$.chapters[0].goals[0].change.comparator', '("eq" | "gt" | "gte" | "lt" | "lte" | "between")', '">="'],
  ['correction-incomplete', 'error', 'missing', '$.corrections[0].now', '"now"', 'nothing'],
  ['date-slashes', 'error', 'value', '$.datePublished', 'YYYY-MM-DD', '"2019/1/3"'],
  ['digits-missing', 'problem', 'missing', '$.chapters[0].themes[0].items[0].indicators[0].value.digits', '"digits"', 'nothing'],
  ['exponent-missing', 'rule', 'exponent', '$.chapters[0].themes[0].items[0].indicators[1].value.exponent', '8', '0'],
  ['figure-not-in-clause', 'rule', 'source', '$.chapters[0].themes[0].items[0].indicators[0].value.printed', 'wording that stands in source.exact once, or source.at', '"4个"'],
  ['figure-unstructured', 'rule', 'unstructured', '$.chapters[0].themes[0].items[0].text[16]', 'an indicator, or a line in the list of plain numbers', '"投资2亿元，植树300棵。"'],
  ['icon-unknown', 'problem', 'value', '$.chapters[0].themes[0].icon', '("economy" | "upgrade" | "city" | "livelihood" | "governance" | "industry" | "project" | "ecology" | "welfare" | "service")', '"dragon"'],
  ['id-form', 'rule', 'id-form', '$.chapters[0].goals[0].id', '"gdp-2019"', '"gdp-2020"'],
  ['id-twice', 'rule', 'duplicate-id', '$.chapters[0].themes[0].items[0].indicators[1].id', 'an id that is not at $.chapters[0].themes[0].items[0].indicators[0].id already', '"parks-2019"'],
  ['item-text-number', 'error', 'type', '$.chapters[0].themes[0].items[0].text', 'text', '4'],
  ['key-constructor', 'problem', 'forbidden-key', '$.chapters[0].themes[0].constructor', 'another key', '"constructor"'],
  ['key-proto', 'problem', 'forbidden-key', '$.chapters[0].themes[0].items[0].indicators[0].__proto__', 'another key', '"__proto__"'],
  ['keyword-theme-unknown', 'rule', 'unknown-id', '$.chapters[0].keywords[0].theme', 'an id of this report', '"theme-2019-9"'],
  ['kind-missing', 'problem', 'missing', '$.chapters[0].goals[0].change.kind', '"kind"', 'nothing'],
  ['nothing-said', 'problem', 'value', '$.chapters[0].goals[0]', 'value | change', 'an object'],
  ['number-as-text', 'problem', 'type', '$.chapters[0].goals[0].change.number', 'a number', '"7%"'],
  ['number-differs', 'rule', 'number', '$.chapters[0].themes[0].items[0].indicators[0].value.number', '4', '40'],
  ['number-negative', 'problem', 'value', '$.chapters[0].themes[0].items[0].indicators[0].value.number', '>= 0', '-4'],
  ['report-id-chinese', 'error', 'value', '$.id', 'an id like gdp-2018', '"示例县"'],
  ['role-unknown', 'error', 'value', '$.chapters[0].role', '("review" | "plan" | "other")', '"past"'],
  ['source-missing', 'problem', 'missing', '$.chapters[0].themes[0].items[0].indicators[0].source', '"source"', 'nothing'],
  ['status-unknown', 'problem', 'value', '$.chapters[0].themes[0].items[0].indicators[0].status', '("achieved" | "expected" | "target")', '"done"'],
  ['text-reversed', 'problem', 'control-character', '$.title', 'visible text', 'U+202e'],
  ['theme-without-items', 'error', 'missing', '$.chapters[0].themes[0].items', '"items"', 'nothing'],
  ['title-empty', 'error', 'value', '$.title', 'some text', '""'],
  ['title-missing', 'error', 'missing', '$.title', '"title"', 'nothing'],
  ['two-magnitudes', 'problem', 'value', '$.chapters[0].themes[0].items[0].indicators[0].value', 'number | min + max | order', 'an object'],
  ['url-script', 'problem', 'value', '$.source.url', 'https://…', '"javascript:alert(1)"'],
  ['version-2', 'error', 'value', '$.schemaVersion', '1', '2'],
  ['version-missing', 'error', 'missing', '$.schemaVersion', '"schemaVersion"', 'nothing'],
  ['wording-differs', 'rule', 'wording', '$.chapters[0].goals[0].change.printed', '"上升7%以上"', '"增长7%以上"'],
  ['year-as-text', 'error', 'type', '$.chapters[0].year', 'a number', '"2019"'],
  ['year-fraction', 'error', 'value', '$.chapters[0].year', 'a whole number', '2019.5'],
];

/** Whether the parser takes a value for a report without a problem. */
function parses(value) {
  try {
    return parseReport(value).problems.length === 0;
  } catch (error) {
    assert.equal(error.name, 'ReportError');
    return false;
  }
}

const validate = new Ajv({strict: false}).compile(JSON.parse(read('report.schema.json')));

test('there is a line for every broken file', () => {
  const files = readdirSync(new URL('../../data/broken/', import.meta.url)).map((name) => name.replace('.json', ''));
  assert.deepEqual(
    BROKEN.map(([name]) => name),
    files.sort(),
  );
  assert.ok(files.length >= 20);
});

for (const [name, kind, code, path, wanted, came] of BROKEN) {
  test(`${name}: ${code} at ${path}`, () => {
    const file = fileURLToPath(new URL(`../../data/broken/${name}.json`, import.meta.url));
    const [first, ...others] = problemsOf(file, numbers);
    assert.deepEqual([first.code, first.path, first.expected, first.received], [code, path, wanted, came]);
    assert.equal(first.message, `${path}: expected ${wanted}, got ${came}`);
    // One fault a file; a figure that stands nowhere is not structured either.
    for (const other of others) assert.deepEqual([code, other.code], ['source', 'unstructured']);
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
  const wrong = [null, '', 'text', 'Ä', 0, -1, 1.5, 1e9, true, [], {}, [{}], 'a\u0000b', {constructor: 1}, ['x']];
  let tried = 0;
  const agree = (value, what) => {
    tried++;
    assert.equal(parses(value), validate(value), what);
  };
  for (const file of ['minimal.json', 'gangzha-2019.json']) {
    const text = read(file);
    const whole = JSON.parse(text);
    assert.ok(parses(whole) && validate(whole), file);
    // The large file repeats itself: its first theme and its goals hold every key that there is.
    if (whole.chapters.length > 1) for (const chapter of whole.chapters) chapter.themes.length = 1;
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
