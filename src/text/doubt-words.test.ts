import {expect} from '@open-wc/testing';
import {DOUBT_CODES, doubtSentence} from './doubt-words.js';

// Every code that a draft gives: see src/read.
const CODES = 'name row unread unplaced period long beside person traditional mended-wrap mended-space mended-noise mended-letter'.split(
  ' ',
);

describe('a doubt as a sentence', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`has words of its own for each code, and no stop at its end: ${lang}`, () => {
      const sentences = CODES.map((code) => doubtSentence({code, quote: '4个', assumed: '公园'}, lang));
      expect(new Set(sentences).size).to.equal(CODES.length);
      expect(DOUBT_CODES).to.include.members(CODES);
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence).to.not.match(/[。.]$/);
        expect(sentence).to.not.equal(`${CODES[index] ?? ''} 公园`);
      }
    });

  it('of another tool’s kind is its code, with what was assumed', () => {
    expect(doubtSentence({code: 'of-elsewhere', quote: '', assumed: '公园'}, 'en')).to.equal('of-elsewhere 公园');
  });
});
