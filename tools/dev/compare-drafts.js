// What drafts get wrong in silence: figures that are not as a person read them, and no doubt says so.
//   node tools/dev/compare-drafts.js                The example, drafted from its source, figure by figure beside what was made by hand
//   node tools/dev/compare-drafts.js FOLDER         Sentences that were annotated by hand (JSON files), by kind of error
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {draftReport} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {eachIndicator} from '../../dist/model/lookup.js';

/** @typedef {import('../../dist/model/index.js').Indicator} Indicator */
/** @typedef {import('../../dist/model/index.js').Quantity | import('../../dist/model/index.js').Change} Figure */
/** @typedef {{key: string, figure: Figure, indicator: Indicator, text: string, used: boolean}} Drafted */

/** @param {string} text */
const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}%.:]/gu, '');

/**
 * Each quantity of a report.
 *
 * @param {import('../../dist/model/index.js').Report} report
 * @returns {Drafted[]}
 */
const figuresOf = (report) =>
  eachIndicator(report).flatMap(({indicator, text}) =>
    [...(indicator.value ? [['value', indicator.value]] : []), ...(indicator.changes ?? []).map((change) => ['change', change])].map(
      ([key, figure]) => /** @type {Drafted} */ ({key, figure, indicator, text, used: false}),
    ),
  );

/** @param {Figure} figure */
const sizeOf = ({number, min, max, order, exponent = 0}) =>
  [number, min, max, order].map((size) => (size === undefined ? '' : Number((size * 10 ** exponent).toPrecision(9)))).join('/');

/** How like two names are, from 0 to 1: pairs of letters that both have. @param {string} one @param {string} other */
function likeness(one, other) {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && long.includes(short)) return Math.max(short.length / long.length, short.length / long.length >= 0.34 ? 0.6 : 0);
  /** @param {string} text */
  const pairs = (text) => Array.from({length: Math.max(text.length - 1, 0)}, (_, at) => text.slice(at, at + 2));
  const left = pairs(b);
  const both = pairs(a).filter((pair) => left.includes(pair) && left.splice(left.indexOf(pair), 1)).length;
  return (2 * both) / (pairs(a).length + pairs(b).length || 1);
}

/** Counts by their name. */
class Counts {
  /** @type {Record<string, number>} */
  counts = {};

  /** @param {string} name */
  add(name) {
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
}

async function compareExample() {
  const read = (/** @type {string} */ name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  const made = figuresOf(parseReport(JSON.parse(String(read('gangzha-2019.json')))).report);
  const {report, review} = await draftReport(read('gangzha-2019.source.md'), {name: 'gangzha-2019.source.md'});
  const drafted = figuresOf(report);
  const wrong = new Counts();
  let right = 0;
  for (const {key, figure, indicator} of made) {
    const found = drafted.find(
      (one) => !one.used && one.key === key && bare(one.figure.printed) === bare(figure.printed) && sizeOf(one.figure) === sizeOf(figure),
    );
    if (found) found.used = true;
    const [other, of] = [found?.figure, found?.indicator];
    const faults = [
      ...(found ? [] : ['words']),
      ...(other && other.unit !== figure.unit ? ['unit'] : []),
      ...(other && 'kind' in other && 'kind' in figure && other.kind !== figure.kind ? ['kind'] : []),
      ...(of && of.status !== indicator.status ? ['status'] : []),
      ...(of && of.period?.printed !== indicator.period?.printed ? ['period'] : []),
      ...(of && bare(of.name) !== bare(indicator.name) ? ['name'] : []),
    ];
    if (!faults.length) right++;
    else console.log(`${faults.join(', ')}: ${indicator.name} ${figure.printed}${of ? ` ← ${of.name}` : ''}`);
    for (const fault of faults) wrong.add(fault);
  }
  const more = drafted.filter(({used}) => !used).length;
  console.log(
    `${right} of ${made.length} figures are as they were made by hand; ${more} more were drafted; ${review.doubts.length} doubts`,
    wrong.counts,
  );
}

/** What stands for the same in an annotation. @type {Record<string, readonly string[]>} */
const KINDS = {
  growth: ['growth', 'above', 'multiple'],
  decline: ['decline', 'below'],
  'by-points': ['growth', 'decline', 'above', 'below'],
  multiple: ['multiple'],
};
/** @param {string} wanted @param {string} got @param {boolean} target */
const isComparator = (wanted, got, target) => (wanted === 'reach' ? got === 'eq' || (target && got === 'gte') : got === wanted);

/**
 * The sentences of a file as a report: what belongs under a review, and what under a plan.
 *
 * @param {{language: string, sentences: {text: string, part?: string, indicators: any[]}[]}} gold
 */
function documentOf({language, sentences}) {
  const isPlan = (/** @type {any} */ it) =>
    it.part ? it.part === 'plan' : it.indicators.some((/** @type {any} */ {status}) => status === 'target');
  const of = (/** @type {boolean} */ plan) =>
    sentences.filter((it) => isPlan(it) === plan).map(({text}) => text.replace(/\n/g, language === 'en' ? ' ' : ''));
  const heads =
    language === 'en'
      ? ['Report on the Work of the Government, 2026', 'I. Review of Work in 2025', 'II. Main Targets for 2026']
      : ['示例市2026年政府工作报告', '一、2025年工作回顾', '二、2026年主要预期目标'];
  return [heads[0], heads[1], ...of(false), heads[2], ...of(true)].join('\n\n');
}

/** @param {string} folder */
async function compareSentences(folder) {
  const [wrong, silent] = [new Counts(), new Counts()];
  let [figures, doubts] = [0, 0];
  for (const name of readdirSync(folder, 'utf8').filter((it) => it.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const {report, review} = await draftReport(documentOf(gold), {lang: gold.language === 'en' ? 'en' : 'zh-CN'});
    const drafted = figuresOf(report);
    doubts += review.doubts.length;
    for (const sentence of gold.sentences) {
      const here = drafted.filter(
        ({text, indicator}) => bare(text).includes(bare(sentence.text)) && bare(sentence.text).includes(bare(indicator.source.exact)),
      );
      figures += here.length;
      for (const it of sentence.indicators)
        for (const [key, fact] of [
          ...it.values.map((/** @type {any} */ value) => ['value', value]),
          ...it.changes
            .filter((/** @type {any} */ change) => change.kind !== 'to-level')
            .map((/** @type {any} */ change) => ['change', change]),
        ]) {
          const words = bare(fact.raw);
          const near = here.filter(
            (one) => !one.used && one.key === key && (words.includes(bare(one.figure.digits)) || bare(one.figure.printed).includes(words)),
          );
          const found = near.sort((a, b) => likeness(b.indicator.name, it.name) - likeness(a.indicator.name, it.name))[0];
          if (!found) continue;
          found.used = true;
          const {figure, indicator} = found;
          const faults = [
            ...(likeness(indicator.name, it.name) < 0.6 ? ['name'] : []),
            ...((indicator.status === 'target') === (it.status === 'target') ? [] : ['status']),
            ...('kind' in figure && !KINDS[fact.kind]?.includes(String(figure.kind)) ? ['kind'] : []),
            ...(isComparator(fact.comparator, figure.comparator, it.status === 'target') ? [] : ['sense']),
          ];
          const isDoubted = review.doubts.some(
            ({quote, assumed}) =>
              bare(quote).includes(bare(figure.digits)) && (bare(sentence.text).includes(bare(quote)) || assumed === indicator.name),
          );
          for (const fault of faults) {
            wrong.add(fault);
            if (isDoubted) continue;
            silent.add(fault);
            console.log(`${fault}: ${it.name} ${fact.raw} ← ${indicator.name} ${figure.printed} (${name})`);
          }
        }
    }
  }
  const sum = Object.values(silent.counts).reduce((all, count) => all + count, 0);
  console.log(
    `${figures} figures, ${doubts} doubts: one for ${(figures / doubts).toFixed(1)}; wrong in silence ${sum}, ${((100 * sum) / figures).toFixed(2)} %`,
    {wrong: wrong.counts, silent: silent.counts},
  );
}

const [folder] = process.argv.slice(2);
await (folder ? compareSentences(folder) : compareExample());
