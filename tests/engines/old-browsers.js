// Old Chromiums that npm packages ship: fetches them, starts them, and drives them by their own protocol, which puppeteer no longer speaks.
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {WebSocket} from 'ws';
import {fontConfig} from '../../tools/dev/browser.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/tujie/', import.meta.url));

/** Where pictures of them go. */
export const OUT = fileURLToPath(new URL('../../.look/old/', import.meta.url));

export const WIDTHS = [1280, 320];

/** What Chromium 90 says of a mark that Safari needs. */
export const NOTICE = /^::-webkit-details-marker pseudo element selector is deprecated/;

/** The oldest that the modules run in. */
export const FLOOR = 90;

/** The package of each. */
export const OLD = {
  69: 'chrome-aws-lambda@1.6.3',
  78: 'chrome-aws-lambda@1.20.4',
  90: 'chrome-aws-lambda@8.0.2',
  92: '@sparticuz/chromium@92.0.0',
  109: '@sparticuz/chromium@109.0.6',
};

/** Path of the binary of a version, fetched once. */
function binaryOf(version) {
  const folder = join(CACHE, `chromium-${version}`);
  const binary = join(folder, 'chromium');
  if (existsSync(binary)) return binary;
  console.log(`Getting ${OLD[version]} …`);
  mkdirSync(folder, {recursive: true});
  const npm = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder, OLD[version]], {encoding: 'utf8'});
  if (npm.status !== 0) throw new Error(`${OLD[version]} cannot be fetched: ${npm.stderr}`);
  const archive = join(folder, npm.stdout.trim().split('\n').at(-1));
  spawnSync('tar', ['-xzf', archive, '-C', folder]);
  const packed = join(folder, 'package/bin');
  const name = readdirSync(packed).find((file) => /^chromium.*\.br$/.test(file));
  for (const file of readdirSync(packed).filter((it) => it.endsWith('.tar.br') && !it.startsWith('aws'))) {
    const tar = join(folder, file.replace('.br', ''));
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(packed, file))));
    spawnSync('tar', ['-xf', tar, '-C', folder]);
  }
  writeFileSync(binary, brotliDecompressSync(readFileSync(join(packed, name))));
  chmodSync(binary, 0o755);
  rmSync(archive);
  rmSync(join(folder, 'package'), {recursive: true});
  return binary;
}

const addressIn = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The browser ended (${code}): ${said.slice(-400)}`)));
  });

/** Speaks the protocol over one socket: commands are answered, events are told. */
async function connect(address) {
  const socket = new WebSocket(address, {perMessageDeflate: false});
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  socket.on('message', (data) => {
    const {id, result, error, method, params} = JSON.parse(data);
    if (!id) return listeners.forEach((listen) => listen(method, params));
    const [resolve, reject] = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error.message)) : resolve(result);
  });
  return {
    on: (listen) => listeners.add(listen),
    off: (listen) => listeners.delete(listen),
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, [resolve, reject]);
        socket.send(JSON.stringify({id: last, method, params}));
      }),
    close: () => socket.close(),
  };
}

const plain = ({value, description, unserializableValue}) => String(value ?? description ?? unserializableValue);

/** A page of an old browser, and every line that it says. */
async function openPage(browser, port) {
  const {targetId} = await browser.send('Target.createTarget', {url: 'about:blank'});
  const tab = await connect(`ws://127.0.0.1:${port}/devtools/page/${targetId}`);
  const lines = [];
  tab.on((method, params) => {
    if (method === 'Runtime.exceptionThrown') lines.push(plain(params.exceptionDetails.exception ?? {value: params.exceptionDetails.text}));
    if (method === 'Runtime.consoleAPICalled') lines.push(params.args.map(plain).join(' '));
    if (method === 'Log.entryAdded') lines.push(params.entry.text);
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await tab.send(`${domain}.enable`);
  const page = {
    lines,
    async goto(url) {
      lines.length = 0;
      const loaded = new Promise((resolve) => {
        const listen = (method) => method === 'Page.loadEventFired' && (tab.off(listen), resolve());
        tab.on(listen);
      });
      await tab.send('Page.navigate', {url});
      await loaded;
    },
    /** Runs a function of the page, and gives what it returns or promises. */
    async run(act, ...args) {
      const expression = `(${act})(...${JSON.stringify(args)})`;
      const {result, exceptionDetails} = await tab.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
      if (exceptionDetails) throw new Error(plain(exceptionDetails.exception));
      return result.value;
    },
    resize: (width, height = 900) => tab.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false}),
    /** A picture of the whole page. */
    async picture(file) {
      const [width, height] = await page.run(() => [window.innerWidth, document.documentElement.scrollHeight]);
      await page.resize(width, height);
      const {data} = await tab.send('Page.captureScreenshot', {format: 'png'});
      writeFileSync(file, Buffer.from(data, 'base64'));
      await page.resize(width);
    },
    close: () => (tab.close(), browser.send('Target.closeTarget', {targetId})),
  };
  return page;
}

/** Starts an old Chromium. */
export async function launchOld(version) {
  const binary = binaryOf(version);
  const profile = mkdtempSync(join(tmpdir(), `tujie-${version}-`));
  const child = spawn(
    binary,
    [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--allow-pre-commit-input',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, FONTCONFIG_FILE: fontConfig(), LD_LIBRARY_PATH: join(binary, '..')}},
  );
  // It ends with the process that started it, where that is ended too.
  process.once('exit', () => child.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) if (!process.listenerCount(signal)) process.once(signal, () => process.exit(1));
  const address = await addressIn(child);
  const browser = await connect(address);
  return {
    open: () => openPage(browser, new URL(address).port),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // What it started ends with it, and writes to its profile no more.
      await Promise.race([browser.send('Browser.close'), ended]);
      await ended;
      browser.close();
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
}
