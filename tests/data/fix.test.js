// What can be computed need not be typed: of every dataset it can be taken away, and is written in again as it was.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fixDataset} from '../../dist/author/index.js';

const FOLDER = new URL('../../data/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /^[\w-]+\.json$/.test(name));
const COMPUTED = [
  'digits',
  'before',
  'infix',
  'unit',
  'after',
  'number',
  'min',
  'max',
  'order',
  'fraction',
  'exponent',
  'comparator',
  'approximate',
  'each',
];

/** A value without what can be computed. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (!value || typeof value !== 'object') return value;
  const keys = Object.entries(value).filter(([key]) => key !== 'edition' && !('digits' in value && COMPUTED.includes(key)));
  return Object.fromEntries(keys.map(([key, inner]) => [key, bare(inner)]));
}

for (const file of FILES)
  test(`data/${file}: what its words say is computed as it stands there`, () => {
    const whole = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const {text, written} = fixDataset(JSON.stringify(bare(whole), null, 2), file);
    const {edition, ...others} = JSON.parse(text);
    assert.match(edition, /^[0-9a-f]{12}$/);
    assert.deepEqual({...others, ...('edition' in whole && {edition})}, whole);
    assert.ok(written.length > 2);
  });

test('there are datasets to try', () => assert.ok(FILES.includes('gangzha-2019.json') && FILES.length >= 3));
