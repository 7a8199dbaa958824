// `tujie tokens`: a palette goes out as a file of design tokens, and comes in as the style sheet of pieces.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder, run} from './command.js';

const file = (name, value) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return name;
};

test('a palette is written as tokens, and read as the properties that the pieces know', () => {
  for (const [palette, accent] of [
    ['crimson', '#9e1a29'],
    ['azure', '#1a609e'],
    ['festive', '#b3131f'],
  ]) {
    const {status, stdout} = run('tokens', '--palette', palette);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).tujie.color.accent.$value.hex, accent);
    writeFileSync(join(folder, 'palette.tokens.json'), stdout);
    const read = run('tokens', 'palette.tokens.json', '--out', 'palette.css');
    assert.deepEqual([read.status, read.stderr], [0, '']);
    assert.match(readFileSync(join(folder, 'palette.css'), 'utf8'), new RegExp(`^:root \\{\\n  --tujie-color-accent: ${accent};\\n`));
  }
});

test('what is no token of the pieces and what cannot be read is named, and the rest is written', () => {
  const name = file('own.tokens.json', {
    tujie: {color: {accent: {$value: '#00aa55'}, glow: {$value: '#fff'}, ink: {$value: 'black; } * { color: red'}}},
  });
  const {status, stdout, stderr} = run('tokens', name, '--lang', 'zh-CN');
  assert.equal(status, 1);
  assert.equal(stdout, ':root {\n  --tujie-color-accent: #00aa55;\n}\n');
  assert.match(stderr, /tujie\.color\.ink：应为 color 的值，实为 "black; /);
  assert.match(stderr, /tujie\.color\.glow：图解没有这个变量/);
});

test('a file without tokens of the pieces, and two files, are wrong use', () => {
  const name = file('other.tokens.json', {brand: {}});
  const none = run('tokens', name, '--lang', 'en');
  assert.deepEqual([none.status, none.stdout], [2, '']);
  assert.match(none.stderr, /no design tokens of the pieces; they stand below tujie/);
  assert.equal(run('tokens', name, name).status, 2);
});
