// The texts of the licences, a folder for each package, and a list of them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {own, ROOT} from './packages.js';

/** @typedef {import('./packages.js').Package} Package */

/** @param {Package} it */
const folderOf = ({name, version}) => `${name.replace(/^@/, '').replace('/', '-')}-${version}`;

/**
 * A package of Storybook that ships no text states its licence in its package.json alone.
 *
 * @param {Package} it
 */
const stated = ({name, version, licence, author, repository}) =>
  `${name} ${version}\nLicence, as its package.json says: ${licence}\n${[author, repository].filter(Boolean).join('\n')}\nThe package ships no licence file.\n`;

/**
 * Our own licence and those of the packages, with their notices, as one text.
 *
 * @param {Package[]} packages
 */
export function licenceText(packages) {
  const all = [
    {title: `tujie ${own.version} (${own.license})`, texts: [['LICENSE', readFileSync(join(ROOT, 'LICENSE'), 'utf8')]]},
    ...packages.map(({name, version, licence, files, texts}) => ({
      title: `${name} ${version} (${licence}), in ${files.map((file) => file.replace('cdn/', '')).join(', ')}`,
      texts,
    })),
  ];
  return all.map(({title, texts}) => [title, ...texts.map(([name, text]) => `--- ${name}\n${text.trim()}\n`)].join('\n\n')).join('\n\n');
}

/**
 * Path and text of every licence; `licences/list.txt` names them all.
 *
 * @param {Package[]} library
 * @param {Package[]} storybook
 */
export function licenceFiles(library, storybook) {
  /** @type {Record<string, string>} */
  const files = {'licences/tujie/LICENSE': readFileSync(join(ROOT, 'LICENSE'), 'utf8')};
  const lines = [`tujie ${own.version}  ${own.license}  licences/tujie/`];
  for (const [parent, packages] of Object.entries({'': library, 'storybook/': storybook})) {
    for (const it of packages) {
      const folder = `licences/${parent}${folderOf(it)}/`;
      for (const [name, text] of it.texts.length ? it.texts : [['LICENCE-AS-STATED.txt', stated(it)]]) files[folder + name] = text;
      lines.push(`${it.name} ${it.version}  ${it.licence}  ${folder}  ${it.files.join(' ')}`);
    }
  }
  return {...files, 'licences/list.txt': `${lines.join('\n')}\n`};
}
