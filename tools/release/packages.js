// Which packages stand inside the built files, told by the files themselves: by source maps, and by what Storybook's build says of its own.
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CDN = join(ROOT, 'cdn');
/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/**
 * What is read of our own package.json.
 *
 * @typedef {{name: string, version: string, license: string, dependencies: Record<string, string>, devDependencies: Record<string, string>}} Manifest
 */

/**
 * A package inside the built files.
 *
 * @typedef {object} Package
 * @property {string} folder
 * @property {string} name
 * @property {string} version
 * @property {string} licence
 * @property {string} [author]
 * @property {string} [repository]
 * @property {string} integrity - The hash of the package as the registry gives it.
 * @property {{name: string, version: string}[]} dependencies
 * @property {string[]} files - The built files that it is in.
 * @property {[path: string, text: string][]} texts - Its licence files.
 */

/** @type {Manifest} */
export const own = json('package.json');
/** @type {{packages: Record<string, {version: string, integrity: string}>}} */
const lock = json('package-lock.json');

// The innermost package that a file belongs to.
const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Icons that are copied into a file of ours come from a package too, whose licence stands in our own.
 *
 * @type {Record<string, {folder: string, text: string, names: string}>}
 */
const COPIED = {'src/style/icons.ts': {folder: 'node_modules/@iconify-json/tabler', text: 'LICENSE', names: 'Tabler Icons'}};

const TEXTS = /^(licen[cs]e|notice|copyright|copying)/i;

/**
 * Name and text of every licence file of a package, those in a folder of licences too.
 *
 * @param {string} folder
 * @returns {Package['texts']}
 */
function textsOf(folder) {
  const copied = Object.values(COPIED).find((copy) => copy.folder === folder);
  if (copied) {
    const text = readFileSync(join(ROOT, copied.text), 'utf8');
    if (!text.includes(copied.names)) throw new Error(`${copied.text}: expected the licence of ${copied.names}, got none`);
    return [['LICENSE', text]];
  }
  /** @type {Package['texts']} */
  const found = [];
  /**
   * @param {string} inner
   * @param {boolean} all - Whether every file is a text, whatever its name.
   */
  const visit = (inner, all) => {
    for (const entry of readdirSync(join(ROOT, folder, inner), {withFileTypes: true})) {
      const path = join(inner, entry.name);
      if (!all && !TEXTS.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path, true);
      else found.push([path, readFileSync(join(ROOT, folder, path), 'utf8')]);
    }
  };
  visit('', false);
  return found.sort();
}

/**
 * What is known of the package in a folder: as it is installed, which is as the lock file says.
 *
 * @param {string} folder
 * @param {string[]} files - The built files that it is in.
 * @returns {Package}
 */
function packageIn(folder, files) {
  const {name, version, license, author, repository, dependencies = {}} = json(`${folder}/package.json`);
  const locked = lock.packages[folder];
  if (locked?.version !== version) throw new Error(`${folder}: expected ${locked?.version} of package-lock.json, got ${version}`);
  return {
    folder,
    name,
    version,
    licence: license,
    author: author?.name ?? author,
    repository: repository?.url ?? repository,
    integrity: locked.integrity,
    dependencies: Object.keys(dependencies).flatMap((inner) => {
      // Of two versions, that in the folder of the one that asks is what it gets.
      const found = lock.packages[`${folder}/node_modules/${inner}`] ?? lock.packages[`node_modules/${inner}`];
      return found ? [{name: inner, version: found.version}] : [];
    }),
    files: [...new Set(files)].sort(),
    texts: textsOf(folder),
  };
}

/**
 * The same version in two folders is one package.
 *
 * @param {Package[]} packages
 */
function merged(packages) {
  /** @type {Map<string, Package>} */
  const found = new Map();
  for (const it of packages) {
    const key = `${it.name}@${it.version}`;
    found.set(key, {...it, files: [...new Set([...(found.get(key)?.files ?? []), ...it.files])].sort()});
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The packages, each of which ships the text of its licence.
 *
 * @param {Package[]} packages
 * @throws {Error} - Where one ships none.
 */
export function licensed(packages) {
  for (const {name, texts} of packages) if (!texts.length) throw new Error(`${name}: expected a licence file in the package, got none`);
  return packages;
}

/** Folder of every package that is inside a bundle, with the bundles that it is in. */
function bundledFolders() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const map of readdirSync(CDN).filter((name) => /\.(js|html)\.map$/.test(name))) {
    const file = map.replace(/\.map$/, '');
    for (const source of JSON.parse(readFileSync(join(CDN, map), 'utf8')).sources) {
      const path = relative(ROOT, resolve(CDN, source));
      const folder = FOLDER.exec(path)?.[1] ?? COPIED[path]?.folder;
      if (folder) found.set(folder, [...(found.get(folder) ?? []), `cdn/${file}`]);
      else if (!path.startsWith('src/')) throw new Error(`${file}.map: expected a source in src/ or a package, got ${source}`);
    }
  }
  return found;
}

/** Every package that is inside the library, and the one that brings it where the project names only that. */
export function libraryPackages() {
  const found = bundledFolders();
  for (const name of Object.keys(own.dependencies)) {
    const folder = `node_modules/${name}`;
    const brought = Object.keys(json(`${folder}/package.json`).dependencies ?? {}).flatMap(
      (inner) => found.get(`node_modules/${inner}`) ?? [],
    );
    if (!found.has(folder) && brought.length) found.set(folder, brought);
  }
  const packages = merged([...found].map(([folder, files]) => packageIn(folder, files)));
  return licensed(packages);
}

/**
 * Every package that is known to be inside the built Storybook, and not in the library: what its build names, and Storybook's own.
 *
 * @param {Package[]} library
 */
export function storybookPackages(library) {
  const folders = new Set([
    ...json('storybook-static/packages.json'),
    ...Object.keys(own.devDependencies)
      .filter((name) => /^(@storybook\/|storybook$)/.test(name))
      .map((name) => `node_modules/${name}`),
  ]);
  const packages = merged([...folders].map((folder) => packageIn(folder, ['storybook/'])));
  return packages.filter((it) => !library.some(({name, version}) => name === it.name && version === it.version));
}
