// The dataset against the published text: complete, word for word, in order, every figure accounted for.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkDataset, unstructuredFigures} from '../../dist/author/index.js';
import {eachIndicator, marksOf, parseReport, textsOf} from '../../dist/model/index.js';

const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const {report, problems} = parseReport(JSON.parse(read('gangzha-2019.json')));
const {quotes, categories} = JSON.parse(read('gangzha-2019.review.json'));

/** Text as it is compared: no white space, punctuation at one width. */
const plain = (text) => text.replace(/\s/g, '').replace(/[，；：（）]/g, (mark) => ',;:()'['，；：（）'.indexOf(mark)]);

/** The published text without the marks of its own layout: headings, dashes of lists, bold, and the colons of run-in labels. */
const published = plain(
  read('gangzha-2019.source.md')
    .replace(/^#+ /gm, '')
    .replace(/^- /gm, '')
    .replace(/\*\*(.+?):\*\*/g, '$1'),
);

/** Every text of the report in the order of the published one: chapter titles first, marks of themes before their titles. */
function told() {
  const chapters = report.chapters.flatMap(({blocks}) =>
    blocks.flatMap((block) => [
      ...(block.kind === 'theme' ? [block.mark] : []),
      block.title,
      ...(block.keywords ?? []).map(({text}) => text),
      // The published text parts a label from its text by a colon of its own layout.
      ...(block.paragraphs ?? []).flatMap(({mark, label, text}) => [mark, label?.replace(/：$/, ''), text]),
    ]),
  );
  return [report.title, report.subtitle, ...report.chapters.map(({title}) => title), ...chapters].filter(Boolean);
}

test('reads without a problem, by the schema and by the rules between the fields', () => {
  assert.deepEqual(problems, []);
  assert.deepEqual(checkDataset(read('gangzha-2019.json'), 'gangzha-2019.json', {numbers: quotes}), []);
});

test('tells the published text word for word, in order', () => {
  assert.equal(plain(told().join('')), published);
});

test('is the published text for the command too, whose list of chapters stands ahead of them', () => {
  assert.deepEqual(checkDataset(read('gangzha-2019.json'), '', {numbers: quotes, source: read('gangzha-2019.source.md')}), []);
});

test('carries full-width punctuation between Chinese words', () => {
  for (const {text, path} of textsOf(report)) assert.doesNotMatch(text, /[\p{Script=Han}”][,;:()]|[,;:()][\p{Script=Han}“]/u, path);
});

test('has two chapters of five themes, ten keywords, seven goals, 64 indicators', () => {
  const {chapters} = report;
  const counts = (kind, count) =>
    chapters.map(({blocks}) => blocks.filter((block) => block.kind === kind).reduce((sum, block) => sum + count(block), 0));
  assert.deepEqual(
    counts('theme', () => 1),
    [5, 5],
  );
  assert.deepEqual(
    counts('keywords', ({keywords}) => keywords.length),
    [5, 5],
  );
  const goalsOf = ({paragraphs}) => paragraphs.reduce((sum, {indicators = []}) => sum + indicators.length, 0);
  assert.deepEqual(counts('goals', goalsOf), [0, 7]);
  assert.equal(eachIndicator(report).length, 64);
  assert.deepEqual(
    eachIndicator(report)
      .filter(({indicator}) => indicator.status === 'expected')
      .map(({indicator}) => indicator.id),
    ['gdp-2018', 'logistics-revenue-2018'],
  );
});

test('accounts for every number: an indicator, or a line of the list', () => {
  assert.deepEqual(unstructuredFigures(report, quotes), []);
});

test('lists no number twice, none in vain, and each with a category and a reason', () => {
  for (const number of quotes) {
    assert.ok(categories[number.category], number.exact);
    assert.ok(number.reason.length >= 3, number.exact);
    const others = quotes.filter((other) => other !== number);
    assert.notDeepEqual(unstructuredFigures(report, others), [], `${number.exact} is accounted for without its line`);
  }
});

test('lists no number that is part of an indicator', () => {
  for (const {exact, prefix = ''} of quotes)
    for (const {indicator, text} of eachIndicator(report))
      for (let at = text.indexOf(prefix + exact); at >= 0; at = text.indexOf(prefix + exact, at + 1)) {
        const start = at + prefix.length;
        const shared = marksOf(text, indicator).find((mark) => mark.start < start + exact.length && start < mark.end);
        assert.equal(shared, undefined, `${exact} and ${indicator.id}`);
      }
});

test('names every indicator in the words of its clause, in their order', () => {
  for (const {indicator} of eachIndicator(report)) {
    let rest = indicator.source.exact;
    for (const letter of indicator.name) {
      const at = rest.indexOf(letter);
      assert.ok(at >= 0, `${indicator.id}: ${indicator.name}`);
      rest = rest.slice(at + 1);
    }
  }
});

test('invents nothing: title, place, speaker and session stand in the text', () => {
  for (const value of [report.place.name, report.speaker, report.session, report.source.title])
    assert.ok(report.subtitle.includes(value), value);
  assert.deepEqual(
    [report.issuer, report.datePublished, report.place.code, report.source.url],
    [undefined, undefined, undefined, undefined],
  );
  for (const {indicator, text} of eachIndicator(report)) {
    const said = [
      indicator.modality,
      ...(indicator.threshold ?? []).map(({printed}) => printed),
      indicator.horizon?.printed,
      indicator.rank?.printed,
    ];
    for (const words of said.filter(Boolean)) assert.ok(text.includes(words), `${indicator.id}: ${words}`);
    if (indicator.partOf) assert.match(indicator.source.exact, /其中/);
    if (indicator.status === 'expected') assert.match(indicator.source.exact, /预计/);
  }
});

// What the hard clauses mean, written out by hand.
test('structures the hard figures', () => {
  const of = (id) => eachIndicator(report).find(({indicator}) => indicator.id === id).indicator;
  const pick = (quantity) => [quantity.number ?? quantity.order, quantity.exponent ?? 0, quantity.comparator];
  assert.deepEqual(pick(of('key-projects-2018').value), [51, 0, 'eq']);
  assert.deepEqual(
    [pick(of('key-projects-investment-2018').value), of('key-projects-investment-2018').about],
    [[260, 8, 'gt'], ['key-projects-2018']],
  );
  assert.equal(of('new-projects-1b-2018').partOf, 'new-projects-100m-2018');
  assert.deepEqual(of('city-top20-projects-2018').rank, {printed: '前20强', position: 20, bound: true, scope: '全市重大项目'});
  for (const id of ['land-reserved-2019', 'land-granted-2019', 'incubators-2019', 'research-platforms-2019'])
    assert.equal(of(id).value.each, true);
  assert.deepEqual(
    [pick(of('incubators-2019').value), pick(of('land-granted-2019').value)],
    [
      [5, 0, 'gte'],
      [600, 0, 'eq'],
    ],
  );
  assert.deepEqual([pick(of('ic-driving-sectors-2019').value), of('ic-driving-sectors-2019').horizon.maxYears], [[2, 0, 'eq'], 5]);
  assert.deepEqual(pick(of('smart-equipment-sector-2019').value), [100, 8, 'eq']);
  assert.deepEqual([pick(of('rd-share-2019').value), of('rd-share-2019').changes], [[2.7, 0, 'gte'], undefined]);
  assert.deepEqual(
    [pick(of('pm25-2019').changes[0]), of('pm25-2019').changes[0].kind, of('pm25-2019').modality],
    [[2, 0, 'gte'], 'decline', '确保'],
  );
  assert.deepEqual([of('investment-events-2018').value.comparator, of('investment-events-2018').value.approximate], ['gt', true]);
});
