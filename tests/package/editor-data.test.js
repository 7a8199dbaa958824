// What VS Code and JetBrains are told of a tag, seen as they read it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (name) => JSON.parse(readFileSync(new URL(`../../dist/types/${name}`, import.meta.url), 'utf8'));
const named = (list, name) => list.find((it) => it.name === name);

test('VS Code: a tag with its words, an attribute with its values, a flag without', () => {
  const {version, tags} = read('vscode.html-custom-data.json');
  assert.equal(version, 1.1);
  const gauge = named(tags, 'tujie-goal-gauge');
  assert.match(
    gauge.description.value,
    /^Shows one goal of the report[^]+`\(default\)`: What a reader gets[^]+`tujie-error`[^]+`--digits-size`/,
  );
  assert.deepEqual(named(gauge.attributes, 'shape').values, [{name: 'auto'}, {name: 'bar'}, {name: 'dial'}]);
  assert.equal(named(gauge.attributes, 'no-chart').valueSet, 'v');
  assert.equal(named(gauge.attributes, 'indicator').values, undefined);
});

test('JetBrains: attributes, slots, events, properties and parts, each in its place', () => {
  const {name, version, contributions} = read('web-types.json');
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual([name, version], [manifest.name, manifest.version]);
  const card = named(contributions.html.elements, 'tujie-indicator-card');
  assert.deepEqual(named(card.attributes, 'layout').value, {type: "'card' | 'wide' | 'inline'"});
  assert.deepEqual(
    card.slots.map((slot) => slot.name),
    ['', 'heading', 'icon', 'note', 'footer'],
  );
  assert.deepEqual(
    card.js.events.map(({name: event, type}) => `${event} ${type}`),
    ['tujie-load TujieLoadEvent', 'tujie-error TujieErrorEvent'],
  );
  assert.deepEqual(
    card.js.properties.map((property) => property.name),
    ['report'],
  );
  assert.ok(named(card.css.parts, 'digits') && named(card.css.properties, '--digits-size'));
});
