import {expect} from '@open-wc/testing';
import {findIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import {confirmationOf} from '../../read/draft/confirmation.js';
import type {Review} from '../../read/review.js';
import {valueOfFile} from '../../testing/report.js';
import {reviewIn} from './review-file.js';
import {fitted} from './review-fit.js';

describe('a review as a file holds it', () => {
  it('is told from everything else', () => {
    expect(reviewIn({doubts: [], confirmations: [], quotes: []})).to.deep.equal({doubts: [], confirmations: [], quotes: []});
    expect(reviewIn({quotes: []})).to.deep.equal({doubts: [], confirmations: [], quotes: []});
    const categories = {date: '日期'};
    expect(reviewIn({quotes: [], categories})).to.deep.include({categories});
    for (const other of [undefined, null, [], 4, {}, {title: 'x'}, {doubts: [1]}, {quotes: [{exact: 4}]}, {confirmations: {}}])
      expect(reviewIn(other), JSON.stringify(other)).to.equal(undefined);
  });

  it('gives what is about the dataset as it is, and counts the rest', async () => {
    const {report} = parseReport(await valueOfFile('minimal'));
    const found = findIndicator(report, 'gdp-2019');
    const hash = found && confirmationOf(found);
    if (!found || !hash) throw new Error('no gdp-2019');
    const doubt = {code: 'name', assumed: '', harm: 2, state: 'open'} as const;
    const review: Review = {
      doubts: [
        {...doubt, path: found.path, quote: '地区生产总值'},
        {...doubt, path: found.path, quote: '没有这句话'},
      ],
      confirmations: [
        {id: 'gdp-2019', hash},
        {id: 'gdp-2019', hash: 'of another sentence'},
        {id: 'gone-2019', hash},
      ],
      quotes: [
        {exact: found.indicator.source.exact, category: 'other', reason: '其他'},
        {exact: '另一份报告', category: 'other', reason: '其他'},
      ],
    };
    const {review: fits, taken, left} = fitted(review, report);
    expect([taken, left]).to.deep.equal([3, 4]);
    expect([fits.doubts.length, fits.confirmations, fits.quotes.length]).to.deep.equal([1, [{id: 'gdp-2019', hash}], 1]);
  });
});
