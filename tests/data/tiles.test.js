// The cut of paragraphs into tiles, over 20,000 random cases: paragraphs of the datasets and of a generated province with some of their figures, and texts
// made of clauses with Chinese and English stops. `SEED=7 node --test tests/data/tiles.test.js` tries others.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {textsOf} from '../../dist/model/texts.js';
import {placedFigures} from '../../dist/text/tiles/figures.js';
import {sectionsOf} from '../../dist/text/tiles/index.js';
import {clauseEnd, clauseStart} from '../../dist/text/tiles/measure.js';
import {isCounted, isPredicate, ownName} from '../../dist/text/tiles/names.js';
import {fictionalProvince} from '../../tools/dev/fictional-province.js';

const CASES = 20_000;
const SEED = Number(process.env.SEED ?? 1);
const FOLDER = new URL('../../data/', import.meta.url);

const reports = [
  ...readdirSync(FOLDER)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
  fictionalProvince({figures: 400, seed: SEED}),
];
const paragraphs = reports.flatMap((report) =>
  textsOf(report).flatMap(({paragraph, text, indicators}) =>
    paragraph && indicators.length ? [{text, indicators, lang: report.lang}] : [],
  ),
);

/** Numbers from 0 to 1, the same for the same seed. */
function diceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  '新建公园|城镇新增就业|绿色“一张网”|县（市、区）改造|其中|总量|占全市|比上年|分别|均|年均|由|从|在|与|为|同时|均居全省第一|居全省前列|成为新的标杆|坚持以人民为中心的发展方式不断增进民生福祉|高校|的污水处理厂|用于民生|学校、医院|total|up to|“|”|（|）'.split(
    '|',
  );
const PRINTED = '4个|增长7%|突破400亿元|达16所|1,234.5万人|61%|三分之一|9成|各5家|提高到20%|翻一番|12345678901234567890元|2户'.split('|');
const STOPS = '，|，|、|、|和|及|与|；|。|：|！|？|,|;|. |, |: |'.split('|');

/** A text of clauses, each number of it a figure, or not. */
function randomText(random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const figures = [];
  let text = '';
  for (let left = 1 + random() * 24; left > 0; left--) {
    const kind = random();
    if (kind < 0.4) text += one(WORDS);
    else if (kind < 0.65) text += one(STOPS);
    else {
      const printed = one(PRINTED);
      if (random() < 0.9) figures.push({printed, at: text.length});
      text += printed;
    }
  }
  const indicators = [];
  for (const figure of figures) {
    const last = indicators[indicators.length - 1];
    const quantity = {...figure, digits: figure.printed, unit: '', number: 1, comparator: 'eq'};
    const kind = random();
    if (last && kind < 0.15) last.changes = [...(last.changes ?? []), {...quantity, kind: 'growth'}];
    else if (last?.value && !last.value.from && !last.changes && kind < 0.25) last.value = {...quantity, from: last.value};
    else {
      const id = `i${indicators.length}`;
      const others = indicators.map((it) => it.id);
      indicators.push({
        id,
        name: id,
        status: 'achieved',
        tier: 'count',
        source: {exact: text},
        ...(kind > 0.9 && last ? {...last, id} : {value: quantity}),
        ...(others.length && random() < 0.1 && {about: [one(others)]}),
        ...(others.length && random() < 0.1 && {partOf: one(others)}),
      });
    }
  }
  return {text, indicators, lang: random() < 0.95 ? 'zh-CN' : 'en'};
}

/** A paragraph of a dataset with some of its figures, and perhaps without its beginning. */
function randomParagraph(random) {
  const {text, indicators, lang} = paragraphs[Math.floor(random() * paragraphs.length)];
  const share = random() < 0.3 ? 1 : random();
  return {text, lang, indicators: indicators.filter(() => random() <= share)};
}

const shares = (a, b) => a.indicators.some((it) => b.indicators.includes(it));
const isNameless = (before, after) => isPredicate(before) || (!ownName(before) && !isCounted(after.replace(/[，；。、,;]?$/, '')));

/** What is wrong with the figures of a tile: one without a name, or one with that of another. */
function faultOf(text, {parts}) {
  const at = parts.flatMap(({figure}, index) => (figure ? [index] : []));
  if (!at.length) return undefined;
  const words = (from, to) =>
    parts
      .slice(from, to)
      .map(({start, end}) => text.slice(start, end))
      .join('');
  const [first] = at;
  const own = words(0, first);
  const isKnown = /\p{L}/u.test(own) || isCounted(words(first + 1, at[1] ?? parts.length));
  if (!isKnown) return 'a figure without a name';
  for (const [index, here] of at.entries()) {
    const last = at[index - 1];
    if (last === undefined || at.slice(0, index).some((it) => shares(parts[it].figure, parts[here].figure))) continue;
    // 分别: what is told of several stands in one tile.
    if (at.slice(index + 1).some((later) => at.slice(0, index).some((it) => shares(parts[it].figure, parts[later].figure)))) continue;
    const [from, to] = [parts[last].end, parts[here].start];
    const start = clauseStart(text, to, from);
    const end = clauseEnd(text, parts[here].end, parts[at[index + 1]]?.start ?? parts[parts.length - 1].end);
    if (start > from && !isNameless(text.slice(start, to), text.slice(parts[here].end, end)))
      return `${text.slice(from, to)} names what another stands for`;
  }
  return undefined;
}

/** Takes care that a text is set whole, in order, each of its figures once and with its name. */
function assertSet({text, indicators, lang}, start) {
  const range = {start, end: text.length};
  const sections = sectionsOf(text, indicators, lang, range);
  const tiles = sections.flatMap((it) => (it.kind === 'tiles' ? it.grounds.flatMap((ground) => ground.tiles) : []));
  const stretches = sections.flatMap((it) =>
    it.kind === 'tiles' ? it.grounds.flatMap((ground) => ground.tiles.flatMap(({parts}) => parts)) : it.stretches,
  );
  let at = start;
  for (const it of stretches) {
    assert.equal(it.start, at);
    assert.ok(it.end > it.start);
    at = it.end;
  }
  assert.equal(at, text.length);
  for (const tile of tiles) {
    assert.deepEqual([tile.start, tile.end], [tile.parts[0].start, tile.parts[tile.parts.length - 1].end]);
    assert.equal(faultOf(text, tile), undefined);
  }
  const inTiles = tiles.flatMap(({parts}) => parts.flatMap((it) => (it.kind === 'figure' ? [it] : [])));
  const placed = placedFigures(text, indicators).filter((it) => it.start >= start);
  for (const part of inTiles) assert.deepEqual([part.start, part.end], [part.figure.start, part.figure.end]);
  // What is not in tiles stands in running text, and in no words of a tile.
  const others = placed.filter((figure) => !inTiles.some((it) => it.start === figure.start && it.end === figure.end));
  assert.equal(placed.length - others.length, inTiles.length);
  const texts = sections.flatMap((it) => (it.kind === 'text' ? it.stretches : []));
  for (const figure of others)
    assert.ok(
      texts.some((it) => it.start <= figure.start && figure.end <= it.end) || /[。！？；]/.test(text.slice(figure.start, figure.end)),
    );
}

for (const [name, make] of [
  ['a paragraph of a dataset', randomParagraph],
  ['a text of clauses', randomText],
])
  test(`${name} is set whole, in order, each figure once and with its name`, () => {
    const random = diceOf(SEED);
    let tiles = 0;
    for (let index = 0; index < CASES / 2; index++) {
      const made = make(random);
      const start = random() < 0.1 ? Math.floor(random() * (made.text.length + 1)) : 0;
      try {
        assertSet(made, start);
      } catch (error) {
        error.message = `case ${index} of seed ${SEED}, from ${start}: ${made.text}\n${JSON.stringify(made.indicators)}\n${error.message}`;
        throw error;
      }
      tiles += Number(sectionsOf(made.text, made.indicators, made.lang, {start, end: made.text.length}).some(({kind}) => kind === 'tiles'));
    }
    // What never makes a tile tries nothing.
    assert.ok(tiles > CASES / 10, `${tiles} of ${CASES / 2} have tiles`);
  });
