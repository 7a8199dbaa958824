import {expect} from '@open-wc/testing';
import {added, markupOf, moved, occurrencesOf, removed, replaced} from './composition.js';

const CARD = '<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>';
const GAUGE = '<tujie-goal-gauge indicator="gdp-2019">增长7%。</tujie-goal-gauge>';
const STRIP = '<tujie-keyword-strip></tujie-keyword-strip>';

const ids = (html: string): readonly string[] => occurrencesOf(html).map(({tag, attributes}) => `${tag} ${attributes['indicator'] ?? ''}`);

describe('a composition in text', () => {
  it('finds its pieces wherever they stand, and no others', () => {
    const html = `<h2 class=x>题</h2>\n<!-- ${CARD} -->\n<tujie-dataset><div>${CARD}</div></tujie-dataset><script>"${GAUGE}"</script><p>文${GAUGE}`;
    expect(ids(html)).to.deep.equal(['tujie-indicator-card gdp-2018', 'tujie-goal-gauge gdp-2019']);
    for (const {tag, start, end, inner} of occurrencesOf(html)) {
      expect(html.slice(start, end)).to.equal(tag === 'tujie-goal-gauge' ? GAUGE : CARD);
      expect(html.slice(...inner)).to.equal(tag === 'tujie-goal-gauge' ? '增长7%。' : '');
    }
  });

  it('lives with half-written markup', () => {
    expect(ids('<tujie-indicator-card indicator="gdp-2018')).to.deep.equal([]);
    expect(ids('<tujie-indicator-card indicator="gdp-2018">')).to.deep.equal(['tujie-indicator-card gdp-2018']);
  });

  it('writes a piece so that no value can leave its quotes', () => {
    expect(markupOf('tujie-theme-card', {theme: 'a"b&quot;', collapsed: ''})).to.equal(
      '<tujie-theme-card theme="a&quot;b&amp;quot;" collapsed></tujie-theme-card>',
    );
  });

  it('adds at the end on a line of its own, at the caret, and never inside a tag or a piece', () => {
    expect(added('', CARD)).to.deep.equal({html: `${CARD}\n`, chosen: 0});
    expect(added(STRIP, CARD)).to.deep.equal({html: `${STRIP}\n${CARD}\n`, chosen: 1});
    expect(added('<p>报告提出，。</p>', CARD, 8)).to.deep.equal({html: `<p>报告提出，${CARD}。</p>`, chosen: 0});
    expect(added(`${GAUGE}\n${STRIP}\n`, CARD, 30)).to.deep.equal({html: `${GAUGE}\n${CARD}\n${STRIP}\n`, chosen: 1});
    expect(added(`<div class="a">\n</div>`, CARD, 5).html).to.equal(`<div class="a">\n${CARD}\n</div>`);
  });

  it('replaces a piece; the sentence stays only while it is about the same', () => {
    expect(replaced(GAUGE, 0, 'tujie-goal-gauge', {indicator: 'gdp-2019', shape: 'bar'}).html).to.equal(
      '<tujie-goal-gauge indicator="gdp-2019" shape="bar">增长7%。</tujie-goal-gauge>',
    );
    expect(replaced(`<p>${GAUGE}`, 0, 'tujie-indicator-card', {indicator: 'gdp-2018'}).html).to.equal(`<p>${CARD}`);
  });

  it('removes a piece with its line, and moves pieces past what stands between them', () => {
    const html = `<h2>一</h2>\n  ${CARD}\n<p>二</p>\n${GAUGE}\n`;
    expect(removed(html, 0)).to.deep.equal({html: `<h2>一</h2>\n<p>二</p>\n${GAUGE}\n`, chosen: 0});
    expect(removed(html, 1)).to.deep.equal({html: `<h2>一</h2>\n  ${CARD}\n<p>二</p>\n`, chosen: 0});
    expect(removed(`<p>文${CARD}。</p>`, 0)).to.deep.equal({html: '<p>文。</p>', chosen: -1});
    expect(moved(html, 0, 1)).to.deep.equal({html: `<h2>一</h2>\n  ${GAUGE}\n<p>二</p>\n${CARD}\n`, chosen: 1});
    expect(moved(moved(html, 0, 1).html, 1, -1)).to.deep.equal({html, chosen: 0});
    expect(moved(html, 0, -1).html).to.equal(html);
  });
});
