// The Chinese of Storybook: every story and every entry of the manifest has its words, and no words are left over.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {entries} from '../storybook.js';
import {textsOf} from '../texts.js';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const {NAMES} = await textsOf('.storybook/names.ts');
const chinese = await textsOf('stories/docs/chinese.ts');
const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));

const CHINESE = /\p{Script=Han}/u;

const stories = entries().filter(({type}) => type === 'story');

test('every story has a Chinese name, and every name a story', () => {
  const shown = [...new Set(stories.map(({name}) => name).filter((name) => !CHINESE.test(name)))];
  assert.deepEqual(shown.sort(), Object.keys(NAMES).sort());
});

const namesOf = (key) => [...new Set(elements.flatMap((element) => element[key] ?? []).map(({name}) => name))].sort();

for (const [list, key] of Object.entries({TOKENS: 'cssProperties', PARTS: 'cssParts', SLOTS: 'slots', EVENTS: 'events'}))
  test(`${list}: Chinese for everything that the manifest names, and for nothing else`, () => {
    assert.deepEqual(Object.keys(chinese[list]).sort(), namesOf(key));
    for (const [name, text] of Object.entries(chinese[list])) assert.match(text.zh ?? text, CHINESE, name);
  });

test('the elements are called what the list of stories calls them', () => {
  assert.deepEqual(Object.keys(chinese.ELEMENT_NAMES).sort(), elements.map(({tagName}) => tagName).sort());
  for (const [tag, name] of Object.entries(chinese.ELEMENT_NAMES)) {
    const {title} = stories.find(({id}) => id.startsWith(`${tag.replace('tujie-', '')}--`));
    assert.match(title, new RegExp(`/${name} `));
  }
});
