// What a draft gets wrong in silence. Two measures that need no score of elsewhere:
//   node tools/dev/compare-drafts.js                   the example, drafted from its own text, figure by figure against what was made by hand
//   node tools/dev/compare-drafts.js GOLD_FOLDER       sentences annotated by hand (a folder of JSON files: see the README there), figures that are wrong and no doubt says so
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {draftReport} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {eachIndicator} from '../../dist/model/lookup.js';

/** @typedef {import('../../dist/model/index.js').Report} Report */

/** @param {string} text */
const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}%.]/gu, '');

/** @param {unknown} value */
const plain = (value) => (typeof value === 'string' ? bare(value) : value);

/** The numbers of an indicator, each as one line: what it prints, measures and says. @param {any} it */
const thingsOf = (it) => [
  ...(it.value ? [['value', it.value]] : []),
  ...(it.changes ?? []).map((/** @type {any} */ change) => ['change', change]),
];

/** @param {any} it */
const sizeOf = ({number, min, max, order, exponent = 0}) => [number, min, max, order].map((size) => (size === undefined ? '' : String(size * 10 ** exponent))).join('/');

async function compareExample() {
  const made = parseReport(JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8'))).report;
  const {report, review} = await draftReport(readFileSync(new URL('../../data/gangzha-2019.source.md', import.meta.url)), {name: 'gangzha-2019.source.md'});
  const drafted = eachIndicator(report).flatMap(({indicator}) => thingsOf(indicator).map(([key, it]) => ({key, it, indicator, used: false})));
  /** @type {Record<string, number>} */
  const wrong = {};
  let [right, all] = [0, 0];
  for (const {indicator} of eachIndicator(made))
    for (const [key, it] of thingsOf(indicator)) {
      all++;
      const found = drafted.find((one) => !one.used && one.key === key && plain(one.it.printed) === plain(it.printed) && sizeOf(one.it) === sizeOf(it));
      if (found) found.used = true;
      const faults = found
        ? [
            ...(found.it.unit === it.unit ? [] : ['unit']),
            ...(found.it.kind === it.kind ? [] : ['kind']),
            ...(found.indicator.status === indicator.status ? [] : ['status']),
            ...(plain(found.indicator.name) === plain(indicator.name) ? [] : ['name']),
            ...(found.indicator.period?.printed === indicator.period?.printed ? [] : ['period']),
          ]
        : ['words'];
      if (!faults.length) right++;
      for (const fault of faults) wrong[fault] = (wrong[fault] ?? 0) + 1;
      if (faults.length) console.log(`${faults.join(', ')}: ${indicator.name} ${it.printed}${found ? ` ← ${found.indicator.name} ${found.indicator.status}` : ''}`);
    }
  console.log(`\n${right} of ${all} printed figures are as they were made by hand; ${drafted.filter(({used}) => !used).length} more were drafted; ${review.doubts.length} doubts`, wrong);
}

await compareExample();
