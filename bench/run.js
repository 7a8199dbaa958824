// `npm run bench`: what the pieces cost in a real Chromium, beside the same words made otherwise. See README.md.
import {spawnSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launch} from '../tools/dev/browser.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BASE = 'static HTML';

const {values: options} = parseArgs({
  options: {
    case: {type: 'string', multiple: true},
    way: {type: 'string', multiple: true},
    slower: {type: 'string', multiple: true, default: ['1', '4']},
    rounds: {type: 'string', default: '5'},
    beside: {type: 'string'},
    json: {type: 'string', default: resolve(HERE, 'results.json')},
  },
});

if (!existsSync(resolve(HERE, 'node_modules'))) {
  console.log('Installing what is measured beside our own …');
  const {status} = spawnSync('npm', ['ci', '--prefix', HERE], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status) process.exit(status);
}

// After the installation: they import what it brings.
const [{casesOf}, {serve}, {visit}, {medians, tableOf}] = await Promise.all(
  ['cases', 'server', 'measure', 'table'].map((name) => import(`./${name}.js`)),
);

const libraries = {tujie: resolve(HERE, '../cdn'), ...(options.beside && {before: resolve(options.beside)})};
const cases = casesOf(libraries);
const names = options.case ?? Object.keys(cases);
const unknown = names.find((name) => !(name in cases));
if (unknown) {
  console.error(`bench: there is no case ${unknown}: ${Object.keys(cases).join(', ')}.`);
  process.exit(1);
}

const server = await serve(libraries);
const browser = await launch();
const results = {};
try {
  for (const name of names) {
    const all = Object.entries(cases[name]());
    const ways = all.filter(([way]) => way === BASE || !options.way || options.way.includes(way));
    for (const [way, page] of ways) server.add(`/${name}/${encodeURIComponent(way)}`, page);
    for (const slower of options.slower.map(Number)) {
      const visits = Object.fromEntries(ways.map(([way]) => [way, []]));
      // The first round warms the machine up, and is not counted.
      for (let round = 0; round <= Number(options.rounds); round += 1)
        for (let n = 0; n < ways.length; n += 1) {
          // Each round begins with another, so that none always follows the same.
          const [way] = ways[(n + round) % ways.length];
          const spent = await visit(browser, `${server.url}/${name}/${encodeURIComponent(way)}/`, slower);
          if (round) visits[way].push(spent);
        }
      const title = `${name}, ${slower > 1 ? `as a phone (processor ${slower} times slower)` : 'full speed'}`;
      results[title] = {medians: medians(visits, BASE), visits};
      console.log(`\n${title}\n${tableOf(results[title].medians)}`);
    }
  }
  writeFileSync(options.json, `${JSON.stringify({rounds: Number(options.rounds), results}, undefined, 1)}\n`);
  console.log(`\nEvery visit stands in ${options.json}.`);
} finally {
  await browser.close();
  server.close();
}
