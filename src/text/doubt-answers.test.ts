import {expect} from '@open-wc/testing';
import {answersTo} from './doubt-answers.js';
import {DOUBT_CODES} from './doubt-words.js';

describe('the answers to a doubt', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`say of every kind what right and wrong mean, and have no stop at their end: ${lang}`, () => {
      const other = answersTo('of-elsewhere', lang);
      for (const code of [...DOUBT_CODES, 'figure']) {
        const {right, wrong} = answersTo(code, lang);
        expect(right, code).to.not.equal(wrong);
        for (const answer of [right, wrong]) {
          expect(answer, code).to.not.be.empty;
          expect(answer, code).to.not.match(/[。.]$/);
          expect(Object.values(other), code).to.not.include(answer);
        }
      }
    });

  it('have a word for a kind of another tool', () => {
    expect(answersTo('of-elsewhere', 'zh-CN')).to.deep.equal({right: '照现在的样子', wrong: '记为不对'});
  });
});
