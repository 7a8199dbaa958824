// The fictional datasets, each full of one kind of report: read whole, every figure at its place. The check has no remark on any dataset of the
// folder, nor on a generated province.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {eachIndicator, parseReport, printedRange, printedThings, textsOf} from '../../dist/model/index.js';
import {fictionalProvince} from '../../tools/dev/fictional-province.js';

const FOLDER = new URL('../../data/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

const COMMAND = fileURLToPath(new URL('../../dist/cli/tujie.js', import.meta.url));
const GENERATOR = fileURLToPath(new URL('../../tools/dev/generate-province.js', import.meta.url));

/** Name, the place that is told of, how many chapters, themes and figures. */
const DATASETS = [
  ['province-plan', '云岭省', 3, 9, 80],
  ['county-falling', '青禾县', 2, 6, 54],
  ['town-no-themes', '河湾镇', 2, 0, 24],
  ['borough-budget', 'Borough of Ashmere', 3, 5, 28],
  ['many-goals', '临江市', 2, 12, 82],
];

/** What has to stand in the text of a report, since nothing of it is the author's. */
const quotedOf = ({modality, per, basis, nature, horizon, completedFrom, threshold = []}) =>
  [modality, per, basis, nature, horizon?.printed, completedFrom, ...threshold.map(({printed}) => printed)].filter(Boolean);

for (const [name, place, chapters, themes, figures] of DATASETS) {
  const value = read(`${name}.json`);
  const {categories, quotes} = read(`${name}.review.json`);
  const {report, problems} = parseReport(value);
  const found = eachIndicator(report);

  test(`${name}: read without a problem, and nothing of it is lost`, () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(report, value);
    assert.equal(report.place.name, place);
    assert.equal(report.chapters.length, chapters);
    assert.equal(report.chapters.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'theme')).length, themes);
    assert.equal(found.length, figures);
  });

  test(`${name}: every figure has its place, its id and its words in the report`, () => {
    for (const {indicator, text} of found) {
      for (const [key, it] of printedThings(indicator)) {
        assert.ok(printedRange(text, indicator, it), `${indicator.id}: ${key}`);
        if (indicator.source.exact.split(it.printed).length > 2) assert.ok('at' in it, `${indicator.id}: ${key}`);
      }
      for (const words of quotedOf(indicator)) assert.ok(text.includes(words), `${indicator.id}: ${words}`);
      if (indicator.partOf) assert.match(text, /其中|including/, indicator.id);
    }
  });

  test(`${name}: every time that a figure is of stands in the report`, () => {
    const told = JSON.stringify([
      report.opening,
      report.chapters.map(({title, blocks}) => [title, blocks.map((block) => [block.title, block.paragraphs?.map(({text}) => text)])]),
    ]);
    for (const {indicator, period} of found) assert.ok(period && told.includes(period.printed), indicator.id);
  });

  test(`${name}: every line of its list has a category`, () => {
    for (const {exact, category} of quotes) assert.ok(categories[category], exact);
  });
}

// Datasets that have tests of their own.
const OTHERS = ['demo', 'gangzha-2019', 'minimal'];

test('there is a test for every dataset of the folder', () => {
  const names = readdirSync(FOLDER).flatMap((name) => /^(.*)(?<!\.review)\.json$/.exec(name)?.[1] ?? []);
  assert.deepEqual(names.sort(), [...OTHERS, 'report.schema', ...DATASETS.map(([name]) => name)].sort());
});

/** The command has nothing to say of a file but that it is in order. */
function assertNoRemark(file) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, 'check', file, '--lang', 'en'], {encoding: 'utf8'});
  assert.deepEqual([status, stderr, stdout.trim().split('\n').length], [0, '', 1], stdout);
  assert.match(stdout, /: no problem/);
}

for (const name of [...OTHERS, ...DATASETS.map(([dataset]) => dataset)])
  test(`${name}: the check has no remark`, () => assertNoRemark(fileURLToPath(new URL(`${name}.json`, FOLDER))));

/** The same of a report that stands in no file, and has no list beside it. */
function assertNoRemarkOn(report) {
  const folder = mkdtempSync(join(tmpdir(), 'tujie-'));
  try {
    const file = join(folder, 'province.json');
    writeFileSync(file, JSON.stringify(report));
    assertNoRemark(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

for (const [figures, seed] of [
  [20, 1],
  [141, 1],
  [141, 2],
  [141, 1234567],
  [2000, 3],
])
  test(`the generator: ${figures} figures of seed ${seed}, each at its place, and the check has no remark`, () => {
    const value = fictionalProvince({figures, seed});
    const {report, problems} = parseReport(value);
    assert.deepEqual(problems, []);
    assert.deepEqual(report, value);
    const found = eachIndicator(report);
    assert.equal(found.length, figures);
    for (const {indicator, text} of found)
      for (const [key, it] of printedThings(indicator)) assert.ok(printedRange(text, indicator, it), `${indicator.id}: ${key}`);
    for (const {text} of textsOf(report)) assert.doesNotMatch(text, /undefined|NaN|，。|。。|\d\.\d{2}/);
    assertNoRemarkOn(value);
  });

test('the generator: the same for the same seed, another for another, and the command prints it', () => {
  const [one, other] = [4, 5].map((seed) => JSON.stringify(fictionalProvince({seed})));
  assert.equal(JSON.stringify(fictionalProvince({seed: 4})), one);
  assert.notEqual(other, one);
  const {stdout} = spawnSync(process.execPath, [GENERATOR, '--seed', '4'], {encoding: 'utf8'});
  assert.equal(JSON.stringify(JSON.parse(stdout)), one);
});

test('the generator: says how many figures it can write', () => {
  for (const figures of [0, 19, 1e5, Number.NaN]) assert.throws(() => fictionalProvince({figures}), /expected from 20 to \d+ figures, got/);
});
