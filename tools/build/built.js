// Whether what is built is what a build would write: nothing that goes into it has changed since, and nothing that came out of it.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOTE = 'node_modules/.cache/tujie/built';

/** What the build reads: the lock file stands for all packages; tests are none of it. */
export const READ = [
  'src',
  'data',
  'tools/build',
  'tools/release',
  'examples/icon.svg',
  'package.json',
  'package-lock.json',
  'rollup.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.js',
];
/** What it writes, but for the schema, which is among what it reads. */
export const WRITTEN = ['dist', 'cdn', 'custom-elements.json'];

/**
 * The files of a name, itself one or a folder of them.
 *
 * @param {string} root
 * @param {string} name
 */
const filesIn = (root, name) =>
  statSync(join(root, name)).isDirectory()
    ? readdirSync(join(root, name), {recursive: true, encoding: 'utf8'})
        .map((file) => join(name, file))
        .filter((file) => !file.endsWith('.test.ts') && statSync(join(root, file), {throwIfNoEntry: false})?.isFile())
        .sort()
    : [name];

/**
 * One hash of all that a build reads and has written.
 *
 * @param {string} root
 */
function stateOf(root) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...READ, ...WRITTEN].flatMap((name) => filesIn(root, name))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether a build would write what is there. */
export const isBuilt = (root = ROOT) =>
  [NOTE, ...WRITTEN].every((name) => existsSync(join(root, name))) && readFileSync(join(root, NOTE), 'utf8') === stateOf(root);

/** Keeps what was built from what. */
export function noteBuilt(root = ROOT) {
  mkdirSync(dirname(join(root, NOTE)), {recursive: true});
  writeFileSync(join(root, NOTE), stateOf(root));
}
