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
