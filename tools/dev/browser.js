// Finds a Chromium for the tests, or gets one; and gives it the pinned Chinese font.
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/tujie/', import.meta.url));

// The newest that starts on Node 20 and ships its binary inside the npm package.
const PACKAGED = '@sparticuz/chromium@141.0.0';

const {env, platform} = process;

/**
 * Where browsers stand, by the platform.
 *
 * @type {Partial<Record<NodeJS.Platform, (string | undefined)[]>>}
 */
const INSTALLED = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].map((name) => which(name)),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => root && join(root, path),
    ),
  ),
};

/**
 * The path of a program, where the machine has it.
 *
 * @param {string} name
 */
export function which(name) {
  const {stdout, status} = spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'});
  return status === 0 ? stdout.trim() : undefined;
}

/** Debian's package: needs apt and the right to use it. */
function installPackage() {
  if (!which('apt-get') || process.getuid?.() !== 0) return undefined;
  console.log('No browser found: installing Debian’s chromium …');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...env, DEBIAN_FRONTEND: 'noninteractive'}};
  /** @param {string[]} args */
  const run = (...args) => spawnSync('apt-get', args, options).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium') ? which('chromium') : undefined;
}

/** A binary that an npm package ships: needs nothing but the registry. */
function unpackPackage() {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  const target = join(CACHE, 'chromium');
  if (existsSync(target)) return target;
  console.log(`No browser found: getting ${PACKAGED} …`);
  mkdirSync(CACHE, {recursive: true});
  const npm = spawnSync('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', CACHE, PACKAGED], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const packed = join(CACHE, 'node_modules/@sparticuz/chromium/bin/');
  if (npm.status !== 0 || !existsSync(packed)) return undefined;
  writeFileSync(target, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(target, 0o755);
  // Libraries that a bare server does not have; they stand beside the binary, where `launchOptions` points.
  for (const [archive, folder] of [
    ['al2023.tar.br', 'al2023'],
    ['swiftshader.tar.br', '.'],
  ]) {
    if (!existsSync(join(packed, archive))) continue;
    const tar = join(CACHE, archive.replace('.br', ''));
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(packed, archive))));
    mkdirSync(join(CACHE, folder), {recursive: true});
    execFileSync('tar', ['-xf', tar, '-C', join(CACHE, folder)]);
  }
  return target;
}

/**
 * Path of a Chromium: `CHROME_PATH`, an installed Chrome, Chromium or Edge, else one that is fetched.
 *
 * @throws {Error} - One sentence, when none is found and none can be fetched.
 */
export function browserPath() {
  if (env.CHROME_PATH) {
    if (!existsSync(env.CHROME_PATH))
      throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, where there is no file: name an installed Chrome, Chromium or Edge.`);
    return env.CHROME_PATH;
  }
  const found = (INSTALLED[platform] ?? []).find((path) => path && existsSync(path)) ?? installPackage() ?? unpackPackage();
  if (!found)
    throw new Error('No browser was found and none could be fetched: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
  return found;
}

const require = createRequire(import.meta.url);
/**
 * @param {string} name
 * @param {string} weight
 */
const fontFolder = (name, weight) => join(require.resolve(`@expo-google-fonts/${name}/package.json`), '..', weight);

/** A fontconfig file with the pinned fonts alone, so that line breaks are the same on every Linux. */
export function fontConfig() {
  const folders = ['400Regular', '700Bold'].flatMap((weight) => [fontFolder('noto-sans-sc', weight), fontFolder('arimo', weight)]);
  const file = join(mkdtempSync(join(tmpdir(), 'tujie-fonts-')), 'fonts.conf');
  /**
   * @param {string} family
   * @param {string} font
   */
  const alias = (family, font) => `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${join(CACHE, 'fontconfig')}</cachedir>
${['Arial', 'Helvetica', 'Helvetica Neue'].map((family) => alias(family, 'Arimo')).join('\n')}
${['PingFang SC', 'Microsoft YaHei', 'sans-serif', 'serif', 'system-ui'].map((family) => alias(family, 'Noto Sans SC')).join('\n')}
</fontconfig>`,
  );
  return file;
}

/** How to start the browser, for puppeteer and for the test runner. */
export function launchOptions() {
  const executablePath = browserPath();
  return {
    executablePath,
    headless: true,
    // A browser on a pipe ends with the process that holds its other end, however that ended; one on a socket lives on.
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
    ],
    env: {
      ...env,
      FONTCONFIG_FILE: fontConfig(),
      ...(executablePath.startsWith(CACHE) && {LD_LIBRARY_PATH: join(CACHE, 'al2023/lib')}),
    },
  };
}

/** Starts the browser. */
export const launch = () => puppeteer.launch(launchOptions());
