// A run of tests that is ended, or dies, leaves no browser behind.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'tests/pages/hero.test.js';

/** Every process that is no remains of one: its number, that of what started it, its command. */
const processes = () =>
  spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], {encoding: 'utf8'})
    .stdout.trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [])
    .filter(([, , , stat = 'Z']) => !stat.startsWith('Z'))
    .map(([, pid, parent, , args]) => ({pid: Number(pid), parent: Number(parent), args}));

/** All that a process has started, and what that has started. */
function startedBy(pid, all = processes()) {
  const own = all.filter(({parent}) => parent === pid);
  return own.flatMap((it) => [it, ...startedBy(it.pid, all)]);
}

const isBrowser = ({args}) => args.includes('--remote-debugging-p') && !args.includes('--type=');

async function until(find, what) {
  for (let tries = 0; tries < 300; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never: ${what}`);
}

for (const [words, signal] of [
  [['tools/dev/test.js', FILE], 'SIGINT'],
  [['tools/dev/test.js', FILE], 'SIGTERM'],
  [['--test', FILE], 'SIGTERM'],
  [[FILE], 'SIGKILL'],
])
  test(`${words.join(' ')}, ended by ${signal}`, async () => {
    const run = spawn(process.execPath, words, {cwd: ROOT, stdio: 'ignore', env: {...process.env, NODE_TEST_CONTEXT: undefined}});
    const ended = new Promise((resolve) => run.once('exit', resolve));
    await until(() => startedBy(run.pid).some(isBrowser), 'a browser of the run');
    const started = startedBy(run.pid);
    run.kill(signal);
    await ended;
    const left = () => processes().filter((it) => started.some(({pid, args}) => pid === it.pid && args === it.args));
    await until(() => !left().length, 'nothing left of the run').catch(() => assert.deepEqual(left(), []));
  });
