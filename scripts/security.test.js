// 安全说明, line by line: each claim has its proof, run against the zip as it is given out.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {network} from './proofs/network.js';
import {begin} from './proofs/context.js';
import {CLAIMS} from './release/claims.js';

const PROOFS = {...network};

let context;
before(async () => (context = await begin()));
after(() => context.end());

test('every claim of 安全说明 has a proof, and every proof a claim', () => {
  assert.deepEqual(Object.keys(PROOFS).sort(), Object.keys(CLAIMS).sort());
});

for (const [id, claim] of Object.entries(CLAIMS)) test(`${id}: ${claim}`, () => PROOFS[id](context));
