// A new element, in a copy of the sources: it passes types and lint as it is written.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {newElement} from '../../tools/dev/new-element.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  'src',
  'stories',
  '.storybook',
  'examples/compositions',
  // The reports that stories and tests draw.
  'tools/dev',
  'data',
  'custom-elements.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'eslint.config.js',
  'package.json',
  '.prettierrc.json',
];

let copy;
before(() => {
  // Beside the sources, so that the tools find what they need as they do there.
  copy = mkdtempSync(join(ROOT, 'node_modules/.new-element-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), {recursive: true});
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, {recursive: true}));

const run = (file, ...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(ROOT, 'node_modules', file), ...args], {cwd: copy, encoding: 'utf8'});
  assert.equal(status, 0, stdout + stderr);
};

test('npm run new sample-piece: types and lint pass', () => {
  const files = newElement(copy, 'sample-piece');
  assert.equal(files.length, 6);
  run('typescript/bin/tsc', '-p', 'tsconfig.json');
  run('eslint/bin/eslint.js', '--no-ignore', 'src/elements/sample-piece', 'stories/sample-piece.stories.ts');
  const written = ['src/elements/sample-piece', 'stories/sample-piece.stories.ts', 'src/define.ts', 'src/index.ts'];
  run('prettier/bin/prettier.cjs', '--check', '--ignore-path', '/dev/null', ...written);
});

test('a name that is none, and one that is taken, are refused', () => {
  assert.throws(() => newElement(copy, 'Goal Gauge'), /a name like goal-gauge/);
  assert.throws(() => newElement(copy, undefined), /Usage/);
  assert.throws(() => newElement(copy, 'indicator-card'), /There is an element indicator-card already/);
});
