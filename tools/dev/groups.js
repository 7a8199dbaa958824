// The groups of tests, each with a name of its own: an element, a folder of the sources, or a kind of tests from outside.
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} parent */
const folders = (parent) => readdirSync(ROOT + parent, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * @param {string} parent
 * @param {string} extension
 */
const testsIn = (parent, extension) =>
  readdirSync(ROOT + parent, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(`.test.${extension}`))
    .map((name) => `${parent}/${name}`)
    .sort();

/** What runs in browsers that have to be fetched or installed, by a command of its own. */
const ELSEWHERE = ['engines'];

/** What measures time, and what may build anew what the others read: neither shares the machine. */
export const ALONE = ['pages/layout-shift', 'pages/slow-line', 'pages/dials', 'security/release'].map((name) => `tests/${name}.test.js`);

/** Those that take longest, which begin first, so that two at a time end together. */
export const FIRST = [
  'pages/hosts',
  'pages/host-cases',
  'storybook/stories',
  'storybook/docs',
  'pages/workbench',
  'pages/frameworks',
  'security/security',
].map((name) => `tests/${name}.test.js`);

/**
 * A group of tests: its name, its files from the root of the repository, and whether they stand beside the sources.
 *
 * @typedef {{name: string, files: string[], beside: boolean}} Group
 */

/** @returns {Group[]} */
function allGroups() {
  const layers = folders('src');
  const elements = folders('src/elements').filter((name) => existsSync(`${ROOT}src/elements/${name}/define.ts`));
  const ofElements = new Set(elements.flatMap((name) => testsIn(`src/elements/${name}`, 'ts')));
  const beside = [
    ...layers.map((name) => ({name, files: testsIn(`src/${name}`, 'ts').filter((file) => !ofElements.has(file))})),
    // An element of the same name as a folder of the sources goes by its tag.
    ...elements.map((name) => ({name: layers.includes(name) ? `tujie-${name}` : name, files: testsIn(`src/elements/${name}`, 'ts')})),
  ].map((group) => ({...group, beside: true}));
  const outside = folders('tests')
    .filter((name) => !ELSEWHERE.includes(name))
    .map((name) => ({name, files: testsIn(`tests/${name}`, 'js'), beside: false}));
  return [...beside, ...outside].filter(({files}) => files.length);
}

/**
 * The groups, no two of one name.
 *
 * @param {Group[]} groups
 */
export function eachOnce(groups) {
  for (const [index, {name, files}] of groups.entries()) {
    const other = groups.slice(0, index).find((group) => group.name === name);
    if (other) throw new Error(`Two groups of tests are called ${name}: that of ${other.files[0]}, and that of ${files[0]}.`);
  }
  return groups;
}

/** Every group. */
export const GROUPS = eachOnce(allGroups());

/**
 * The names, as a sentence lists them.
 *
 * @param {boolean} beside
 */
const listed = (beside) =>
  GROUPS.filter((group) => group.beside === beside)
    .map(({name}) => name)
    .join(', ');

/**
 * The group of a name, or the one file of a path.
 *
 * @param {string} name
 * @throws {Error} - One sentence with all names, when there is none.
 */
export function groupOf(name) {
  const found = GROUPS.find((group) => group.name === name);
  if (found) return found;
  const path = name.replace(/^\.\//, '');
  const holder = GROUPS.find(({files}) => files.includes(path));
  if (holder) return {...holder, name: path, files: [path]};
  throw new Error(
    `${name ? `There is no group of tests called ${name}` : 'Name a group of tests'}. Beside the sources there are ${listed(true)}; from outside ${listed(false)}; or name one file.`,
  );
}
