// What the READMEs of the frameworks say to copy stands in the apps, or in what is tested beside them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (path) => readFileSync(new URL(`../../examples/frameworks/${path}`, import.meta.url), 'utf8');

/** Code without its line breaks, as it may be indented elsewhere. */
const flat = (code) => code.replace(/\s+/g, ' ').trim();

const blocks = (name) => [...read(name).matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, code]) => ({language, code}));

// Where the code of each language is tried.
const TRIED = {
  tsx: ['react/app.tsx'],
  vue: ['vue/App.vue'],
  ts: ['vue/App.vue'],
  svelte: ['svelte/App.svelte'],
  js: ['vite.config.js', '../../tests/package/server.test.js'],
  html: ['../../README.md'],
};

test('every block of code is a passage of an app, and of a page that is tried', () => {
  for (const {language, code} of blocks('README.md').filter((block) => block.language !== 'json'))
    assert.ok(
      TRIED[language].some((path) => flat(read(path)).includes(flat(code))),
      code,
    );
});

test('the data for VS Code is where its settings say', () => {
  const [{code}] = blocks('README.md').filter(({language}) => language === 'json');
  const [path] = JSON.parse(code)['html.customData'];
  assert.equal(JSON.parse(read(path.replace('node_modules/tujie', '../..'))).version, 1.1);
});

test('both languages have the same code', () => assert.deepEqual(blocks('README.zh-CN.md'), blocks('README.md')));
