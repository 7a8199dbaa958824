// What the zip is made of, as a CycloneDX document: the same packages give the same bytes, with no time and no chance in them.
import {createHash} from 'node:crypto';
import {own} from './packages.js';

/** @typedef {import('./packages.js').Package} Package */

/** @param {{name: string, version: string}} it */
const purlOf = ({name, version}) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** @param {string} name */
const namesOf = (name) => {
  const [, group, rest] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  return group ? {group, name: rest} : {name};
};

/** @param {string} licence */
const licencesOf = (licence) => [/\s/.test(licence) ? {expression: licence.replace(/^\((.*)\)$/, '$1')} : {license: {id: licence}}];

/** @param {Package} it */
const componentOf = (it) => ({
  type: 'library',
  'bom-ref': purlOf(it),
  ...namesOf(it.name),
  version: it.version,
  purl: purlOf(it),
  licenses: licencesOf(it.licence),
  // The hash of the package as the registry gives it.
  hashes: [{alg: 'SHA-512', content: Buffer.from(it.integrity.replace('sha512-', ''), 'base64').toString('hex')}],
  properties: it.files.map((value) => ({name: 'tujie:file', value})),
});

/**
 * A UUID that is derived from a text.
 *
 * @param {string} text
 */
const uuidOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * The text of `sbom.cdx.json`.
 *
 * @param {Package[]} library
 * @param {Package[]} storybook
 */
export function sbomOf(library, storybook) {
  const all = [...library, ...storybook];
  const root = purlOf(own);
  const known = new Set(all.map(purlOf));
  /** @param {{name: string, version: string}[]} dependencies */
  const needed = (dependencies) => [...new Set(dependencies.map(purlOf))].filter((purl) => known.has(purl)).sort();
  // What the project names itself, and the icons that it copied.
  const direct = library.filter(
    ({folder, name}) => folder === `node_modules/${name}` && {...own.dependencies, ...own.devDependencies}[name],
  );
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {type: 'library', 'bom-ref': root, name: own.name, version: own.version, purl: root, licenses: licencesOf(own.license)},
    },
    components: all.map(componentOf),
    dependencies: [{ref: root, dependsOn: needed(direct)}, ...all.map((it) => ({ref: purlOf(it), dependsOn: needed(it.dependencies)}))],
    // Storybook's packages carry others inside their own files, and name none of them.
    compositions: [{aggregate: 'incomplete', assemblies: storybook.map(purlOf)}],
  };
  const {bomFormat, specVersion, ...rest} = document;
  return `${JSON.stringify({bomFormat, specVersion, serialNumber: uuidOf(JSON.stringify(document)), ...rest}, null, 2)}\n`;
}
