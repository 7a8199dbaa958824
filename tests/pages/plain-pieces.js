// The pieces as the plain host page has them: what every other page is measured by.
import assert from 'node:assert/strict';
import {inspect} from '../../examples/hosts/inspect.js';
import {open} from '../page.js';

/** Where a look is another: what it is, and what it is on the plain page. */
const differences = (found, expected) =>
  expected.flatMap((look, index) => {
    const others = found[index]?.split('; ') ?? [];
    const differing = look.split('; ').filter((part, at) => part !== others[at]);
    return differing.length ? [`${index}: ${others.filter((part) => !look.includes(part)).join('; ')} (${differing.join('; ')})`] : [];
  });

/**
 * Reads the plain page.
 *
 * @returns What holds every piece of a page to those of the plain one, and to be whole; their looks too, where `all` is not false.
 */
export async function plainPieces(browser, server) {
  const {page} = await open(browser, `${server.url}/examples/hosts/plain.html`);
  const plain = Object.fromEntries((await page.evaluate(inspect)).map((piece) => [piece.key, piece]));
  await page.close();
  return async (other, all = true) => {
    const pieces = await other.evaluate(inspect);
    assert.ok(pieces.length);
    for (const {key, drawn, text, host, looks, faults, outside} of pieces) {
      const expected = plain[key];
      assert.deepEqual([key, drawn, text], [key, true, expected?.text]);
      // Where a page takes the box from everything, it says itself what box a piece has.
      const box = other.url().endsWith('/reset-all.html') ? expected?.host : host;
      if (all) assert.deepEqual([key, ...differences([box, ...looks], [expected.host, ...expected.looks])], [key]);
      assert.deepEqual([key, faults, outside], [key, [], 0]);
    }
  };
}
