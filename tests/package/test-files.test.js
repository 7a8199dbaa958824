// One rule of names for tests: `x.test.ts` beside the source, `tests/KIND/x.test.js` outside; each in one group, whose name is its own.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ALONE, eachOnce, FIRST, groupOf, GROUPS} from '../../tools/dev/groups.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = ['src', 'tests', 'tools', 'stories', 'data'].flatMap((folder) =>
  readdirSync(ROOT + folder, {recursive: true}).flatMap((name) => (/\.[jt]sx?$/.test(name) ? [`${folder}/${name}`] : [])),
);

const SIGNS = {ts: /^ {0,2}(describe|it)\(/m, js: /^import \{[^}]*\btest\b[^}]*\} from 'node:test'/m};

/** Whether a file holds tests of Node, or of the tests beside the sources. */
const holdsTests = (path) => SIGNS[path.split('.').at(-1)]?.test(readFileSync(ROOT + path, 'utf8')) ?? false;

test('what holds tests is called so, where tests stand, and what is called so holds some', () => {
  const named = files.filter((path) => /\.test\.\w+$/.test(path));
  assert.deepEqual(
    named.filter((path) => !/^src\/.+\.test\.ts$|^tests\/[^/]+\/[^/]+\.test\.js$/.test(path)),
    [],
    'beside a source x.test.ts, outside tests/KIND/x.test.js',
  );
  assert.deepEqual(
    files.filter((path) => holdsTests(path) !== named.includes(path)),
    [],
  );
});

test('every file of tests is in one group, but for those of other engines', () => {
  const grouped = GROUPS.flatMap((group) => group.files);
  assert.deepEqual([...grouped].sort(), files.filter((path) => /\.test\.\w+$/.test(path) && !path.startsWith('tests/engines/')).sort());
});

test('what runs alone, and what runs first, is there', () => {
  for (const path of [...ALONE, ...FIRST]) assert.ok(files.includes(path), path);
});

test('a name that is none, and one that two groups would have, are refused in one sentence', () => {
  assert.throws(() => groupOf('gauges'), /There is no group of tests called gauges\..* goal-gauge, .* pages, .*or name one file\.$/);
  const [room, element] = ['src/x/a.test.ts', 'src/elements/x/b.test.ts'].map((file) => ({name: 'x', files: [file]}));
  assert.throws(() => eachOnce([room, element]), /Two groups of tests are called x: that of src\/x\/a.*, and that of src\/elements/);
  assert.deepEqual(groupOf('tests/package/test-files.test.js').files, ['tests/package/test-files.test.js']);
});
