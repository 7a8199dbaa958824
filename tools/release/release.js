// `npm run release`: writes two archives, release/tujie-VERSION.zip for a site and release/tujie-tools-VERSION.zip for authors, and builds what
// of them is missing or old.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {integrityOf} from './integrity.js';
import {licenceFiles} from './licences.js';
import {libraryPackages, own, ROOT, storybookPackages} from './packages.js';
import {demoPage, readme, RUNTIME_README, serverPage, TOOLS_README, workbenchPage} from './pages.js';
import {sbomOf} from './sbom.js';
import {securityPage} from './security-page.js';
import {zipOf} from './zip.js';

const CDN = join(ROOT, 'cdn');
const BOOK = join(ROOT, 'storybook-static');

/** @typedef {Record<string, Uint8Array>} Files - Bytes by their path. */

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path));

/**
 * Every file in a folder, those in its folders too.
 *
 * @param {string} folder
 */
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path = parentPath, name}) => join(path, name).slice(folder.length + 1));

/**
 * Runs a script of the project, and stops where it fails.
 *
 * @param {string[]} args
 */
function run(...args) {
  const {status} = spawnSync('npm', ['run', '--silent', ...args], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed`);
}

// For authors alone: no page of a site loads it. What the command draws with is in the package.
const FOR_AUTHORS = /^(workbench|picture)\b/;
const OF_COMMAND = /^picture\b/;

/** @param {string} name */
const shipped = (name) => /\.(js|css)$|^LICENSES\.txt$/.test(name);

/** Whether the built Storybook holds the library as it is now built. */
const bookIsNew = () =>
  existsSync(join(BOOK, 'packages.json')) &&
  filesIn(CDN).every(
    (name) => existsSync(join(BOOK, 'cdn', name)) && readFileSync(join(BOOK, 'cdn', name)).equals(readFileSync(join(CDN, name))),
  );

/** Builds what is missing, and Storybook where it holds another library. */
function build() {
  if (!['cdn/tujie.js', 'cdn/tujie.classic.js', 'cdn/workbench.html', 'dist/author/index.js'].every((path) => existsSync(join(ROOT, path))))
    run('build');
  if (!bookIsNew()) run('build-storybook');
}

/** @param {string | Uint8Array} content */
const bytesOf = (content) => Uint8Array.from(Buffer.from(content));

/** Collects the files of an archive: their bytes by their path. */
function collect() {
  /** @type {Files} */
  const files = {};
  /**
   * @param {string} path
   * @param {string | Uint8Array} content
   */
  const add = (path, content) => void (files[path] = bytesOf(content));
  return {files, add};
}

// The demonstration shows a place that does not exist: an office that approves the library reads no real report in it.
const DEMO = 'data/demo.json';

/** What a site serves: the library, its licences and hashes, what a security office reads, and a fictional demonstration. */
export async function runtimeFiles() {
  build();
  const {fallbackHtml} = await import('../../dist/author/index.js');
  const {parseReport} = await import('../../dist/model/index.js');
  const dataset = read(DEMO).toString();
  const {report} = parseReport(JSON.parse(dataset));
  const text = report && fallbackHtml(report, {tag: 'tujie-report', attributes: {}});
  if (!report || !text) throw new Error(`${DEMO}: expected a report, got none`);

  const {files, add} = collect();
  for (const name of filesIn(CDN).filter((path) => shipped(path) && !FOR_AUTHORS.test(path))) add(`cdn/${name}`, read(`cdn/${name}`));
  for (const name of [DEMO, 'data/report.schema.json']) add(name, read(name));
  for (const name of ['security.test.js', ...filesIn(join(ROOT, 'tests/security/proofs')).map((file) => `proofs/${file}`)])
    add(`proofs/${name.replace('proofs/', '')}`, read(`tests/security/${name}`));
  add('demo.css', read('examples/page.css'));
  add('icon.svg', read('examples/icon.svg'));

  const integrity = integrityOf(files);
  const library = libraryPackages()
    .map((it) => ({...it, files: it.files.filter((file) => file in files)}))
    .filter((it) => it.files.length);
  add('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  add('sbom.cdx.json', sbomOf(library, []));
  for (const [path, licence] of Object.entries(licenceFiles(library, []))) add(path, licence);
  add('demo.html', demoPage(report, dataset, text));
  add('demo-server.html', serverPage(report, text, integrity, DEMO));
  add('安全说明.html', securityPage({integrity, library}));
  add('README.txt', readme(RUNTIME_README));
  return files;
}

// What Storybook's build says to us and to its makers is not for a site; source maps weigh four times what they explain.
const UNSHIPPED = /\.map$|^(packages|project)\.json$/;

/** The package as npm installs it, with the command in it. */
function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'tujie-pack-'));
  try {
    const {status, stdout, stderr} = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
    const [{filename}] = JSON.parse(stdout);
    return {filename, content: readFileSync(join(folder, filename))};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What authors and designers work with: the command, the workbench, Storybook, the datasets. */
export async function toolsFiles() {
  build();
  const {files, add} = collect();
  const {filename, content} = packed();
  add(filename, content);
  for (const name of filesIn(CDN).filter((path) => shipped(path) && !OF_COMMAND.test(path)))
    add(`workbench/cdn/${name}`, read(`cdn/${name}`));
  for (const name of ['gangzha-2019.json', 'demo.json', 'minimal.json', 'report.schema.json']) add(`data/${name}`, read(`data/${name}`));
  add('图解工作台.html', read('cdn/workbench.html'));
  add('workbench/data/demo.json', read(DEMO));
  add('workbench/index.html', workbenchPage());
  add('workbench/workbench.css', read('examples/workbench.css'));
  add('workbench/icon.svg', read('examples/icon.svg'));
  for (const name of filesIn(BOOK).filter((path) => !UNSHIPPED.test(path))) add(`storybook/${name}`, readFileSync(join(BOOK, name)));
  const library = libraryPackages();
  const storybook = storybookPackages(library);
  add('sbom.cdx.json', sbomOf(library, storybook));
  for (const [path, licence] of Object.entries(licenceFiles(library, storybook))) add(path, licence);
  add('README.txt', readme(TOOLS_README));
  return files;
}

const version = `${own.name}-${own.version}`;

/** The two archives: the name of the folder in each, which is that of its zip, and what makes its files. */
export const ARCHIVES = {
  runtime: {name: version, files: runtimeFiles},
  tools: {name: `${own.name}-tools-${own.version}`, files: toolsFiles},
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(ROOT, 'release'), {recursive: true});
  for (const {name, files: filesOf} of Object.values(ARCHIVES)) {
    const files = await filesOf();
    const zip = zipOf(files, name);
    writeFileSync(join(ROOT, `release/${name}.zip`), zip);
    console.log(`release/${name}.zip: ${Object.keys(files).length} files, ${(zip.length / 2 ** 20).toFixed(1)} MiB`);
  }
}
