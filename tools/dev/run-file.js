// Runs one file of tests, or those beside the sources, in a process of its own, which is ended when it hangs.
import {spawn} from 'node:child_process';
import {clearTimeout} from 'node:timers';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Milliseconds without a word after which a file hangs: each test says when it is done, on a slow machine too, and none takes a third of it. */
const LIMIT = 180_000;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Ends a process with all that it started.
 *
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Ends whatever still runs. */
export const endAll = () => running.forEach((child) => end(child, 'SIGKILL'));

/**
 * What a test runner counted in the end: of Node, or of the tests beside the sources.
 *
 * @param {string} output
 * @param {number | null} status
 */
function countOf(output, status) {
  const [, passed, failed] =
    [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? /^ℹ pass (\d+)$[^]*?^ℹ fail (\d+)$/m.exec(output) ?? [];
  const [, cancelled, skipped] = /^ℹ cancelled (\d+)$[^]*?^ℹ skipped (\d+)$/m.exec(output) ?? [];
  // A test that is left out is none that passed.
  const red = [failed, cancelled, skipped].map((number) => Number(number ?? 0)).reduce((sum, number) => sum + number);
  return {passed: Number(passed ?? 0), failed: red || (status === 0 ? 0 : 1)};
}

/**
 * Runs a program of Node.
 *
 * @param {string[]} args - Its file, and what it is given.
 * @param {object} [options]
 * @param {boolean} [options.shown] - Whether its output is shown as it comes.
 * @param {number} [options.limit] - Milliseconds that it may be silent.
 * @param {Record<string, string>} [options.env] - Variables beside those of this process.
 * @returns {Promise<{passed: number, failed: number, output: string, seconds: number}>} What it counted and wrote, and how long it took.
 */
export function runFile(args, {shown = false, limit = LIMIT, env = {}} = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // A group of its own, so that all that it starts can be ended with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
    });
    running.add(child);
    let output = '';
    /** @param {string} data */
    const keep = (data) => {
      output += data;
      if (shown) process.stdout.write(data);
    };
    let overdue = '';
    const timer = setTimeout(() => {
      overdue = `\n✖ silent for ${limit / 1000} s: ended, with all that it had started\n`;
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), 3000).unref();
    }, limit);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (data) => {
        timer.refresh();
        keep(data);
      });
    child.once('exit', (status) => {
      clearTimeout(timer);
      running.delete(child);
      // What outlives it holds its output open, and is not waited for.
      setTimeout(() => {
        end(child, 'SIGKILL');
        keep(overdue);
        const {passed, failed} = countOf(output, status);
        resolve({passed, failed: overdue ? Math.max(failed, 1) : failed, output, seconds: Math.round((Date.now() - began) / 100) / 10});
      }, 50);
    });
  });
}
