import {expect} from '@open-wc/testing';
import {gangzha, reportOf} from '../testing/report.js';
import {compareTaken, plainHtml, WECHAT_LIMITS, weChatArticle, weChatFit} from './index.js';

const THEME = {tag: 'tujie-theme-card', attributes: {theme: 'theme-2019-3'}};

describe('an article for WeChat', () => {
  it('has limits with an address and a day', () => {
    for (const {most, address, lookedUp} of WECHAT_LIMITS) {
      expect(most).to.be.above(0);
      expect(address).to.match(/^https?:\/\//);
      expect(lookedUp).to.match(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('is counted: letters without white space and drawings, characters and bytes with their tags', () => {
    const html = '<p style="margin:0">增长 7%</p>\n<svg><text>10%</text></svg>';
    expect(weChatFit(html)).to.deep.equal({letters: 4, characters: html.length, bytes: html.length + 4, over: []});
  });

  it('is above a limit from the first character too many, and only by its own way', () => {
    const [most] = WECHAT_LIMITS.filter(({unit}) => unit === 'characters').map((it) => it.most);
    const overBy = (more: number, way?: 'editor' | 'api') => weChatFit('a'.repeat((most ?? 0) + more), way).over.map(({unit}) => unit);
    expect([overBy(0), overBy(1), overBy(1, 'api'), overBy(1, 'editor')]).to.deep.equal([[], ['characters'], ['characters'], []]);
    expect(weChatFit('字'.repeat(50_001), 'editor').over.map(({unit}) => unit)).to.deep.equal(['letters']);
    expect(weChatFit('字'.repeat(350_000), 'api').over.map(({unit}) => unit)).to.deep.equal(['characters', 'bytes']);
  });

  it('keeps its drawings where it fits, and is what the profile writes without the white space between blocks', async () => {
    const report = await gangzha();
    for (const piece of [undefined, THEME]) {
      const {html, setting, fit} = weChatArticle(report, {piece});
      expect([setting, fit.over]).to.deep.equal(['cells', []]);
      expect(html).to.equal(plainHtml(report, {profile: 'wechat', piece}).replace(/\n\s*/g, ''));
    }
  });

  it('draws less step by step until it fits, with every word in its place', async () => {
    const report = await gangzha();
    const settings = [
      [THEME, 'cells'],
      [{tag: 'tujie-report', attributes: {}}, 'text'],
    ] as const;
    for (const [piece, expected] of settings) {
      const {html, setting, fit} = weChatArticle(report, {piece, way: 'api'});
      expect([setting, fit.over]).to.deep.equal([expected, []]);
      expect(fit.characters).to.be.below(20_000);
      expect(compareTaken(report, piece, {html}).differences).to.deep.equal([]);
      if (expected === 'text') expect(html).not.to.match(/<svg|class=|id=/);
    }
  });

  it('says what fits in no way', async () => {
    const report = await gangzha();
    const long = {
      ...report,
      closing: Array.from({length: 200}, () => ({
        text: '把群众的冷暖放在心头，把发展的责任扛在肩上，守住底线，办好实事，一件接着一件办。'.repeat(3),
      })),
    };
    const {setting, fit} = weChatArticle(long, {way: 'api'});
    expect([setting, fit.over.map(({unit}) => unit)]).to.deep.equal(['text', ['characters']]);
    expect(weChatArticle(long).fit.over).to.deep.equal([]);
  });

  it('is refused where the report does not contain the piece', () => {
    const piece = {tag: 'tujie-theme-card', attributes: {theme: 'none'}};
    expect(() => weChatArticle(reportOf({}) as never, {piece})).to.throw();
  });
});
