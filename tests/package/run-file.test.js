// What runs the files of tests: one that never ends is ended and red, with all that it started; one that is left out is none that passed.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {runFile} from '../../tools/dev/run-file.js';

const folder = mkdtempSync(join(tmpdir(), 'tujie-run-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs a file of the given code. */
function run(code, options) {
  const file = join(folder, 'sample.mjs');
  writeFileSync(
    file,
    `import {test} from 'node:test'; import assert from 'node:assert'; import {spawn} from 'node:child_process';\n${code}`,
  );
  return runFile(['--test-reporter=spec', file], {env: {NODE_TEST_CONTEXT: undefined}, ...options});
}

/** A server that tells its port in a file, and lasts. */
const SERVER =
  "const s = require('http').createServer().listen(0, '127.0.0.1', () => require('fs').writeFileSync(process.argv[1], String(s.address().port)))";

test('what passed and what failed is counted', async () => {
  const {passed, failed, output} = await run(`test('a', () => {}); test('b', () => {}); test('c', () => assert.equal(1, 2));`);
  assert.deepEqual([passed, failed], [2, 1]);
  assert.match(output, /✖ c/);
});

test('a red test whose file never ends, for what it left open, is ended, with what it started', async () => {
  const note = join(folder, 'child');
  const {failed, output} = await run(
    `import {existsSync} from 'node:fs';
    test('red', async () => {
      spawn(process.execPath, ['-e', ${JSON.stringify(SERVER)}, ${JSON.stringify(note)}], {stdio: 'inherit'});
      while (!existsSync(${JSON.stringify(note)})) await new Promise((resolve) => setTimeout(resolve, 10));
      setInterval(() => {}, 1000);
      assert.equal(1, 2);
    });`,
    {limit: 1500},
  );
  assert.ok(failed >= 1);
  assert.match(output, /✖ red[^]*silent for 1\.5 s/);
  await assert.rejects(fetch(`http://127.0.0.1:${readFileSync(note, 'utf8')}/`));
});

test('a file that goes on to say what it has done is not ended, however long it takes', async () => {
  const {passed, failed} = await run(
    `for (const name of 'abcdefgh') test(name, () => new Promise((resolve) => setTimeout(resolve, 600)));`,
    {limit: 2500},
  );
  assert.deepEqual([passed, failed], [8, 0]);
});

test('a test that is skipped, and a file that stops with none, are red', async () => {
  assert.equal((await run(`test('a', {skip: true}, () => {});`)).failed, 1);
  assert.equal((await run(`process.exit(3);`)).failed, 1);
});
