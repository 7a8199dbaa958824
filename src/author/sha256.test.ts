import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {sha256} from './sha256.js';

/** What the browser makes of the same text. */
async function native(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('the SHA-256 of a text', () => {
  it('is that of the standard', () => {
    expect(sha256('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is that of the browser, whatever the text and however long', async () => {
    for (let length = 0; length < 130; length++) {
      const text = '数'.repeat(length) + 'a'.repeat(length % 3);
      expect(sha256(text), String(length)).to.equal(await native(text));
    }
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), async (text) => {
        expect(sha256(text)).to.equal(await native(text));
      }),
    );
  });
});
