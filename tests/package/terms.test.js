// One thing has one Chinese name, in documents, stories, workbench and command; and the glossary names what there is.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PIECES} from '../../dist/author/index.js';
import {groupOf} from '../../tools/dev/groups.js';
import {textsOf} from '../texts.js';
import {insteadIn, RULES} from './terms.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(ROOT + path, 'utf8');

const filesIn = (folder, of) =>
  existsSync(ROOT + folder)
    ? readdirSync(ROOT + folder, {recursive: true}).flatMap((name) => (of.test(name) ? [`${folder}/${name}`] : []))
    : [];

const FILES = [
  'README.zh-CN.md',
  'data/README.md',
  'src/author/pieces.ts',
  'src/workbench/words.zh-cn.ts',
  ...filesIn('.storybook', /\.ts$/),
  ...filesIn('stories', /\.(ts|tsx|mdx)$/),
  ...filesIn('src/text', /\.zh-cn\.ts$/),
  ...filesIn('src/cli', /(?<!\.test)\.ts$/),
  ...filesIn('tools/cli', /\.js$/),
  ...filesIn('tools/release', /\.js$/),
];

for (const rule of RULES)
  test(`${rule.say}, not ${rule.never.source}`, () => {
    assert.ok(insteadIn(rule.fails, rule), `“${rule.fails}” should fail`);
    assert.equal(insteadIn(rule.passes, rule), undefined);
    const found = FILES.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const instead = insteadIn(line, rule);
          return instead ? [`${path}:${index + 1} ${instead}`] : [];
        }),
    );
    assert.deepEqual(found, []);
  });

const {GLOSSARY} = await textsOf('stories/docs/glossary.ts');
const {CHANGES} = await textsOf('stories/docs/changes.ts');
const terms = GLOSSARY.flatMap(({terms: these}) => these);

test('the glossary has each name once, each piece by its names, and a meaning in both languages', () => {
  for (const key of ['zh', 'en']) {
    const names = terms.map((term) => term[key]);
    assert.equal(new Set(names).size, names.length, key);
  }
  for (const {tag, names} of PIECES)
    assert.ok(
      terms.some(({zh, en, is}) => zh === names['zh-CN'] && en === names.en.toLowerCase() && is.zh.includes(tag)),
      tag,
    );
  for (const {zh, is} of terms) {
    assert.match(is.zh, /\p{Script=Han}|^`/u, zh);
    assert.ok(is.en, zh);
  }
});

test('what the page on changes names is there: files, folders, commands, groups of tests', () => {
  const {scripts} = JSON.parse(read('package.json'));
  const named = JSON.stringify(CHANGES).matchAll(/`([^`]+)`/g);
  const texts = [...[...named].map(([, code]) => code), ...CHANGES.flatMap(({run}) => run)];
  for (const code of texts) {
    const [program, verb, script, ...args] = code.split(' ');
    if (program === 'npm') {
      assert.ok(scripts[script], code);
      if (script === 'try') assert.doesNotThrow(() => groupOf(args[1] ?? args[0]), code);
    } else if (program === 'node') assert.ok(existsSync(ROOT + verb), code);
    else if (/^[.\w-]+\/[\w./-]*$|^\.?[\w.-]+\.(md|js|ts|json)$/.test(code))
      assert.ok(statSync(ROOT + code, {throwIfNoEntry: false}), code);
  }
});

test('every file and folder of the project that CONTRIBUTING.md names is there', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`([^`\s]+)`/g)].map(([, code]) => code);
  const paths = named.filter(
    (code) => /^(src|tests|tools|stories|data|examples|bench|\.storybook)\/.*(\.\w+|\/)$/.test(code) && !/\bx\.|KIND/.test(code),
  );
  assert.ok(paths.length > 20);
  assert.deepEqual(
    paths.filter((path) => !existsSync(ROOT + path)),
    [],
  );
});
