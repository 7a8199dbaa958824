// All tests: those beside the sources in a real browser, then those of data, pages and package. `npm test -- --group NAME` runs one group.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {browserPath} from './browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);

try {
  // Found, or fetched, once for all that follows.
  process.env.CHROME_PATH = browserPath();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const units = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', ...args], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
process.stdout.write(units.stdout + units.stderr);
const [, passed = 0, failed = 0] = [...units.stdout.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
const count = {passed: Number(passed), failed: Number(failed) || (units.status ? 1 : 0)};

if (!args.length) {
  const files = ['data', 'examples', 'examples/frameworks', 'scripts', 'stories', 'tools/build'].flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`).flatMap((name) => (name.endsWith('.test.js') ? [`${ROOT}/${folder}/${name}`] : [])),
  );
  // One after the other: pages that are timed share two cores badly.
  const stream = run({files, concurrency: 1});
  stream.on('test:pass', () => count.passed++);
  stream.on('test:fail', () => count.failed++);
  stream.compose(spec).pipe(process.stdout);
  await new Promise((resolve) => stream.on('end', resolve));
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
