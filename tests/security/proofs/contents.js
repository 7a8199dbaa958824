// Proofs of what the files are made of, and of what they do not do to a page.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {transform} from 'esbuild';

// Where the datasets of the project are; those of real reports may leave no word in the archive.
const DATA = new URL('../../../data/', import.meta.url);
const FICTIONAL = [
  'borough-budget.json',
  'county-falling.json',
  'demo.json',
  'many-goals.json',
  'minimal.json',
  'province-plan.json',
  'report.schema.json',
  'town-no-themes.json',
];

const CDN = new URL('../../../cdn/', import.meta.url);

/** Name of every package that the source maps of these bundles name. */
const packagesInMaps = (bundles) =>
  new Set(
    bundles
      .map(([path]) => `${path.replace('cdn/', '')}.map`)
      .flatMap((name) => JSON.parse(readFileSync(new URL(name, CDN), 'utf8')).sources)
      .flatMap((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  );

const namesIn = (components) => components.map(({group, name}) => (group ? `${group}/${name}` : name));

/** Whether a script needs nothing that is newer than a version of the language: written for it, it stays the same. */
async function within(text, target) {
  const written = async (to) => (await transform(text, {target: to, charset: 'utf8', supported: {'inline-script': true}})).code;
  return (await written(target)) === (await written('esnext'));
}

export const contents = {
  async 'contents-packages'({read, bundles}) {
    const {components} = JSON.parse(read('sbom.cdx.json'));
    const inLibrary = components.filter(({properties}) => properties.some(({value}) => value.startsWith('cdn/')));
    // Lit's own package only names the others; the icons are copied into a file of ours.
    assert.deepEqual(namesIn(inLibrary).sort(), [...packagesInMaps(bundles()), 'lit', '@iconify-json/tabler'].sort());
    const page = read('安全说明.html').split('<h2>第三方成分</h2>')[1].split('<h2>校验值</h2>')[0];
    const rows = [...page.matchAll(/<th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g)].map(([, name, version]) => `${name} ${version}`);
    assert.deepEqual(rows.sort(), inLibrary.map((it) => `${namesIn([it])[0]} ${it.version}`).sort());
    const list = read('licences/list.txt');
    for (const row of rows) assert.ok(list.includes(`\n${row}  `), row);
  },

  async 'contents-no-import'({bundles, drawn}) {
    let count = 0;
    for (const [path, text] of bundles()) {
      const imports = [...text.matchAll(/(?:(?<![.\w])from|\bimport)\s*\(?\s*(["'`])([^"'`]*)\1/g)].map(([, , address]) => address);
      assert.deepEqual(
        imports.filter((address) => !/^\.\/[\w.-]+\.js$/.test(address)),
        [],
        path,
      );
      // No import whose address is made while it runs.
      assert.equal(text.match(/\bimport\(/g)?.length ?? 0, text.match(/\bimport\(["'`]\.\//g)?.length ?? 0, path);
      count += imports.length;
    }
    assert.ok(count > 20);
    assert.deepEqual((await drawn()).used, []);
  },

  async 'contents-fictional'({paths, read}) {
    const real = readdirSync(DATA).filter((name) => /^[\w-]+\.json$/.test(name) && !FICTIONAL.includes(name));
    assert.ok(real.length);
    for (const name of real) {
      const {id, title, subtitle, speaker, place} = JSON.parse(readFileSync(new URL(name, DATA), 'utf8'));
      for (const path of paths)
        for (const words of [id, id.split('-')[0], title, subtitle, speaker, place.name])
          assert.ok(!words || !read(path).includes(words), `${path}: ${words}`);
    }
    assert.match(read('demo.html'), /虚构/);
    for (const key of ['speaker', 'credits', 'issuer']) assert.ok(!(key in JSON.parse(read('data/demo.json'))), key);
  },

  async 'contents-syntax'({bundles}) {
    for (const [path, text] of bundles()) assert.ok(await within(text, path.includes('.classic.') ? 'es2017' : 'es2021'), path);
    assert.ok(!(await within('a?.b', 'es2017')) && !(await within('class A { static { f(); } }', 'es2021')));
  },

  async 'not-page'({drawn, drawnClassic}) {
    for (const {used, moved, title, steps} of [await drawn(), await drawnClassic()])
      assert.deepEqual({used, moved, title, steps}, {used: [], moved: false, title: '检验', steps: 2});
  },

  async 'not-device'({bundles, drawn, drawnClassic}) {
    for (const [path, text] of bundles())
      assert.deepEqual(
        [path, /\b(geolocation|mediaDevices|getUserMedia|Notification|clipboard|execCommand|requestMIDIAccess)\b/.exec(text)],
        [path, null],
      );
    for (const {used} of [await drawn(), await drawnClassic()]) assert.deepEqual(used, []);
  },

  async 'not-globals'({drawn, drawnClassic}) {
    const versions = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    assert.deepEqual((await drawn()).names.sort(), versions);
    assert.deepEqual((await drawnClassic()).names.sort(), [...versions, 'tujieLazy']);
  },
};
