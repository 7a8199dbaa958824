// The table of pieces (src/author/pieces.ts) against what the elements document: what is forgotten for a new element is named here.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {APPEARANCE, fallbackHtml, PIECES, plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {tags} from '../../tools/build/manifest.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const {report} = parseReport(JSON.parse(readFileSync(at('data/gangzha-2019.json'), 'utf8')));

// The provider shows nothing of its own.
const documented = tags().filter(({tag}) => tag !== 'tujie-dataset');
const provider = tags().find(({tag}) => tag === 'tujie-dataset');
const shared = new Set(provider.attributes.map(({name}) => name));

test('every element is in the table, and nothing else', () => {
  const missing = documented.filter(({tag}) => !PIECES.some((piece) => piece.tag === tag)).map(({tag}) => tag);
  assert.deepEqual(missing, [], 'Add a line to PIECES in src/author/pieces.ts: what it is called, what it names, what it says.');
  const left = PIECES.filter(({tag}) => !documented.some((element) => element.tag === tag)).map(({tag}) => tag);
  assert.deepEqual(left, [], 'Take the line out of PIECES in src/author/pieces.ts: there is no such element.');
});

for (const {tag, key, needsId, attributes, level, names} of PIECES)
  test(`${tag}: its line says what the class documents`, () => {
    const element = documented.find((it) => it.tag === tag);
    const own = element.attributes.filter(({name}) => !shared.has(name));
    assert.deepEqual(
      own.map(({name}) => name).sort(),
      [...(key ? [key] : []), ...attributes.map(({name}) => name)].sort(),
      'Its own attributes in PIECES (src/author/pieces.ts) are those of the class.',
    );
    for (const {name, values} of attributes) {
      const {type, values: allowed} = own.find((it) => it.name === name);
      if (!values) assert.equal(type, 'boolean', name);
      else assert.deepEqual(values.filter(Boolean).sort(), [...allowed].sort(), name);
      // What is empty by default has no word of its own: its description says what it does.
      const initial = values?.[0] ? `Default: \`${values[0]}\`` : 'Default: ';
      if (values) assert.ok(own.find((it) => it.name === name).description.includes(initial), `${name}: the default first`);
    }
    assert.equal(Number(element.attributes.find(({name}) => name === 'heading-level').default), level, 'heading-level');
    assert.ok(names['zh-CN'] && names.en);
    const folder = tag.replace('tujie-', '');
    for (const path of [`src/elements/${folder}/define.ts`, `stories/${folder}.stories.ts`])
      assert.ok(existsSync(at(path)), `${tag} needs ${path}: \`npm run new ${folder}\` writes it.`);
    // What it says: of the first thing that a report offers, and without an id only where it needs none.
    const [id = ''] = PIECES.find((it) => it.tag === tag).ids(report);
    for (const piece of [{tag, attributes: key ? {[key]: id} : {}}]) {
      assert.ok(fallbackHtml(report, piece));
      for (const profile of ['plain', 'editor', 'wechat']) assert.ok(plainHtml(report, {piece, profile}));
    }
    if (key) assert.equal(fallbackHtml(report, {tag, attributes: {}}) === undefined, !!needsId);
  });

test('the appearance is what every element takes', () => {
  const looks = provider.attributes.filter(({values}) => values.length).map(({name, values}) => [name, [...values].sort()]);
  assert.deepEqual(Object.fromEntries(APPEARANCE.map(({name, values}) => [name, [...values].sort()])), Object.fromEntries(looks));
});
