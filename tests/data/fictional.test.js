// The fictional datasets, each full of one kind of report: read whole, every figure at its place, every number accounted for.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {eachIndicator, parseReport, printedRange, printedThings, unstructuredFigures} from '../../dist/model/index.js';

const FOLDER = new URL('../../data/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

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

  test(`${name}: every number is a figure, or a line of the list`, () => {
    assert.deepEqual(unstructuredFigures(report, quotes), []);
    for (const {exact, category} of quotes) assert.ok(categories[category], exact);
  });
}

test('there is a test for every dataset of the folder', () => {
  const others = ['demo', 'gangzha-2019', 'minimal', 'report.schema'];
  const names = readdirSync(FOLDER).flatMap((name) => /^(.*)(?<!\.review)\.json$/.exec(name)?.[1] ?? []);
  assert.deepEqual(names.sort(), [...others, ...DATASETS.map(([name]) => name)].sort());
});
