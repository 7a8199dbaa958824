// `npm run lint`: format, rules, types and templates, two programs at a time. What finds something shows its whole output.
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {inLanes} from './lanes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

// The longest first, so that both lanes end together.
const PROGRAMS = [
  'eslint .',
  'prettier --check . --log-level warn',
  'tsc -p .',
  'lit-analyzer src/elements --strict --quiet',
  'tsc -p src/cli',
  'tsc -p tools',
];

/**
 * Runs a program of the project.
 *
 * @param {string} words
 * @returns {Promise<boolean>} Whether it found nothing.
 */
const clean = (words) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['exec', '--', ...words.split(' ')], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('close', (status) => {
      console.log(`${status === 0 ? '✔' : `${output}✖`} ${words}`);
      resolve(status === 0);
    });
  });

await inLanes(PROGRAMS, 2, async (words) => {
  if (!(await clean(words))) process.exitCode = 1;
});
