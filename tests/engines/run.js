// The tests beside the sources and the host pages, in Firefox ESR and in WebKitGTK: readers come with iPhones. `npm run test:engines`; `-- firefox` runs one.
import {spawn, spawnSync} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {which} from '../../tools/dev/browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [first, ...rest] = process.argv.slice(2);
const ENGINES = ['firefox', 'webkit'];
const wanted = ENGINES.includes(first) ? [first] : ENGINES;
const args = ENGINES.includes(first) ? rest : process.argv.slice(2);

// Debian's packages, by the program that each brings.
const PACKAGES = {'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb'};
const NEEDS = {firefox: ['firefox-esr'], webkit: ['WebKitWebDriver', 'Xvfb']};

function install(programs) {
  const missing = programs.filter((program) => !which(program)).map((program) => PACKAGES[program]);
  if (!missing.length) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  const apt = (...words) => spawnSync('apt-get', words, options).status === 0;
  if (apt('update') && apt('install', '-y', '--no-install-recommends', ...missing)) return;
  console.error(`These Debian packages are needed and cannot be installed here: ${missing.join(', ')}.`);
  process.exit(1);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a program that lasts, and gives the way to end it. */
function start(program, words, options) {
  const child = spawn(program, words, {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options});
  return {child, end: () => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve).kill() : resolve()))};
}

/** A display in memory, by the number that it chose. */
async function display() {
  const started = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const number = await new Promise((resolve, reject) => {
    started.child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    started.child.once('exit', () => reject(new Error('Xvfb ended before it gave a display.')));
  });
  return {...started, number};
}

/** Waits until a server answers. */
async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function run(engine) {
  const ends = [];
  const env = {...process.env};
  if (engine === 'firefox') env.FIREFOX_PATH = which('firefox-esr');
  else {
    const {number, end} = await display();
    const port = await freePort();
    // Its browser needs the display, and no sandbox of its own inside a container.
    const driver = start('WebKitWebDriver', [`--port=${port}`], {
      env: {...env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'},
    });
    ends.push(driver.end, end);
    await answers(`http://127.0.0.1:${port}/status`);
    env.WEBKIT_PORT = String(port);
  }
  console.log(`\n${engine}`);
  const node = (...words) =>
    new Promise((resolve) =>
      spawn(process.execPath, words, {cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit']}).once('exit', resolve),
    );
  const statuses = [await node('node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.engines.config.js', ...args)];
  // One group of tests is asked for to have it soon.
  if (!args.length) statuses.push(await node('--test', 'tests/engines/hosts.test.js'));
  for (const end of ends) await end();
  return statuses.every((status) => status === 0);
}

install(wanted.flatMap((engine) => NEEDS[engine]));
const passed = [];
// One after the other, for two cores.
for (const engine of wanted) if (await run(engine)) passed.push(engine);
console.log(`\n${wanted.map((engine) => `${engine}: ${passed.includes(engine) ? 'passed' : 'failed'}`).join('\n')}`);
process.exitCode = passed.length === wanted.length ? 0 : 1;
