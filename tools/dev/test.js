// Runs tests. `npm test` builds, and runs them all; `npm run try -- indicator-card` those of one group or file, at once, and `--watch` again at every change.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {browserPath} from './browser.js';
import {ALONE, FIRST, groupOf, GROUPS} from './groups.js';
import {inLanes} from './lanes.js';
import {messageOf} from './message-of.js';
import {endAll, runFile} from './run-file.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const whole = args.includes('--all');
const names = args.filter((name) => !name.startsWith('--'));

/**
 * Ends the run before it has begun.
 *
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** What is asked for: groups by their names, or all. */
function wanted() {
  if (whole) return GROUPS;
  try {
    return [...new Set(names.length ? names : [''])].map(groupOf);
  } catch (error) {
    return stop(messageOf(error));
  }
}

const groups = wanted();
/** @param {boolean} beside */
const filesOf = (beside) => [...new Set(groups.filter((group) => group.beside === beside).flatMap(({files}) => files))];
const [units, outside] = [filesOf(true), filesOf(false)];
if (watch && outside.length) stop('--watch is for the tests beside the sources: what tests from outside see is built first.');

try {
  // Found, or fetched, once for all that follows.
  process.env.CHROME_PATH = browserPath();
} catch (error) {
  stop(messageOf(error));
}

if (watch) {
  const {status} = spawnSync(process.execPath, [WEB_TEST_RUNNER, '--watch', '--files', ...units], {cwd: ROOT, stdio: 'inherit'});
  process.exit(status ?? 1);
}
if (outside.length && !whole) {
  console.log('What is built is tested as it is; `npm run build`, or `npm run build-storybook`, builds it anew.');
  spawnSync(process.execPath, ['tools/build/build.js', '--missing'], {cwd: ROOT, stdio: 'inherit'});
  const needsBook = outside.some((file) => file.startsWith('tests/storybook/'));
  if (needsBook && !existsSync(`${ROOT}storybook-static/index.json`))
    spawnSync('npm', ['run', '--silent', 'build-storybook'], {cwd: ROOT, stdio: 'inherit'});
}

// Ended or crashed, it leaves nothing behind that it started.
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const one = units.length ? !outside.length : outside.length === 1;
/** @typedef {{name: string, run: () => ReturnType<typeof runFile>}} Job */

/**
 * @param {string} name
 * @param {string[]} words - The file, and what it is given.
 * @returns {Job}
 */
const job = (name, words) => ({name, run: () => runFile(words, {shown: one})});
// All of these are one process; each file of them has a time-out by its own runner.
const beside = units.length ? [job('beside the sources', [WEB_TEST_RUNNER, ...(whole ? [] : ['--files', ...units])])] : [];
/** @param {string} file */
const rank = (file) => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);
/** @param {string} file */
const jobOf = (file) => job(file, ['--test-reporter=spec', file]);
const together = outside.filter((file) => !ALONE.includes(file)).sort((a, b) => rank(a) - rank(b));
const total = {passed: 0, failed: 0};
/** @type {string[]} */
const red = [];

/**
 * Runs a job, and says what came of it.
 *
 * @param {Job} it
 */
async function told({name, run}) {
  const {passed, failed, output, seconds} = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed) red.push(name);
  // A file that passed is one line; one that failed shows its whole output.
  console.log(`${failed && !one ? output : ''}${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

await inLanes([...beside, ...together.map(jobOf)], 2, told);
await inLanes(outside.filter((file) => ALONE.includes(file)).map(jobOf), 1, told);

console.log(`\n${total.passed} passed, ${total.failed} failed${red.length ? `, in ${red.join(', ')}` : ''}`);
process.exitCode = total.failed ? 1 : 0;
