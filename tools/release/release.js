// `npm run release`: writes release/tujie-VERSION.zip with all that a site needs, and builds what of it is missing or old.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {integrityOf} from './integrity.js';
import {licenceFiles} from './licences.js';
import {libraryPackages, own, ROOT, storybookPackages} from './packages.js';
import {demoPage, readme, serverPage} from './pages.js';
import {sbomOf} from './sbom.js';
import {securityPage} from './security-page.js';
import {zipOf} from './zip.js';

const CDN = join(ROOT, 'cdn');
const BOOK = join(ROOT, 'storybook-static');

const read = (path) => readFileSync(join(ROOT, path));

/** Every file in a folder, those in its folders too. */
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path = parentPath, name}) => join(path, name).slice(folder.length + 1));

/** Runs a script of the project, and stops where it fails. */
function run(...args) {
  const {status} = spawnSync('npm', ['run', '--silent', ...args], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed`);
}

const shipped = (name) => /\.(js|css)$/.test(name);

/** Whether the built Storybook holds the library as it is now built. */
const bookIsNew = () =>
  existsSync(join(BOOK, 'packages.json')) &&
  filesIn(CDN).every(
    (name) => existsSync(join(BOOK, 'cdn', name)) && readFileSync(join(BOOK, 'cdn', name)).equals(readFileSync(join(CDN, name))),
  );

/** Builds what is missing, and Storybook where it holds another library. */
function build() {
  if (!['cdn/tujie.js', 'cdn/tujie.classic.js', 'dist/author/index.js'].every((path) => existsSync(join(ROOT, path)))) run('build');
  if (!bookIsNew()) run('build-storybook');
}

// What Storybook's build says to us and to its makers is not for a site; source maps weigh four times what they explain.
const UNSHIPPED = /\.map$|^(packages|project)\.json$/;

/** Every file of the zip: its bytes by its path. */
export async function releaseFiles() {
  build();
  const {fallbackHtml} = await import('../../dist/author/index.js');
  const {parseReport} = await import('../../dist/model/index.js');
  const dataset = read('data/gangzha-2019.json').toString();
  const {report} = parseReport(JSON.parse(dataset));
  const text = fallbackHtml(report, {tag: 'tujie-report', attributes: {}});

  const files = {};
  const add = (path, content) => (files[path] = Uint8Array.from(Buffer.from(content)));
  for (const name of filesIn(CDN).filter(shipped)) add(`cdn/${name}`, read(`cdn/${name}`));
  for (const name of ['gangzha-2019.json', 'minimal.json', 'report.schema.json']) add(`data/${name}`, read(`data/${name}`));
  for (const name of filesIn(BOOK).filter((path) => !UNSHIPPED.test(path))) add(`storybook/${name}`, readFileSync(join(BOOK, name)));
  for (const name of ['security.test.js', ...filesIn(join(ROOT, 'tests/security/proofs')).map((file) => `proofs/${file}`)])
    add(`proofs/${name.replace('proofs/', '')}`, read(`tests/security/${name}`));
  add('demo.css', read('examples/page.css'));
  add('icon.svg', read('examples/icon.svg'));

  const integrity = integrityOf(files);
  const library = libraryPackages();
  const storybook = storybookPackages(library);
  add('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  add('sbom.cdx.json', sbomOf(library, storybook));
  for (const [path, licence] of Object.entries(licenceFiles(library, storybook))) add(path, licence);
  add('demo.html', demoPage(report, dataset, text));
  add('demo-server.html', serverPage(report, text, integrity));
  add('安全说明.html', securityPage({integrity, library}));
  add('README.txt', readme());
  return files;
}

/** Name of the folder in the zip, and of the zip. */
export const NAME = `${own.name}-${own.version}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await releaseFiles();
  const zip = zipOf(files, NAME);
  mkdirSync(join(ROOT, 'release'), {recursive: true});
  writeFileSync(join(ROOT, `release/${NAME}.zip`), zip);
  console.log(`release/${NAME}.zip: ${Object.keys(files).length} files, ${(zip.length / 2 ** 20).toFixed(1)} MiB`);
}
