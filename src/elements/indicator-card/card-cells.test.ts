// The cells of a card: what its figure and its changes count out, where it stands, and that nobody hears it.
import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {part} from '../../testing/page.js';
import {gangzha, reportOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {indicatorCardView} from './indicator-card.view.js';
import type {TujieIndicatorCard} from './indicator-card.js';

let report: Report;

before(async () => {
  report = await gangzha();
});

const parse = (indicator: object, text?: string): Report => parseReport(reportOf(indicator, {}, text)).report;

/** How each drawing of a card begins: 51 achieved. */
const drawn = (from: Report, id: string): readonly (string | undefined)[] =>
  indicatorCardView(from, id, wordsFor('zh'))?.drawings.map((it) => it && `${it.cells.count} ${it.fill}`) ?? [];

const growth = {printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'} as const;
const above = {printed: '高于全市2%', before: '高于全市', digits: '2', unit: '%', number: 2, comparator: 'eq', kind: 'above'} as const;

describe('what is drawn of a card', () => {
  it('is what can be counted out of the figure, and of each change', () => {
    const cases: readonly (readonly [string, readonly (string | undefined)[]])[] = [
      ['key-projects-2018', ['51 achieved']],
      ['gdp-2018', [undefined, '7 expected']],
      ['pm25-2019', ['2 target']],
      // Money and rates are type alone; of 各5家 a card of one does not tell of how many.
      ['key-projects-investment-2018', [undefined]],
      ['rd-share-2019', [undefined]],
      ['incubators-2019', [undefined]],
    ];
    for (const [id, expected] of cases) expect(drawn(report, id), id).to.deep.equal(expected);
  });

  it('is all of its changes, or none', () => {
    const exact = '新建公园4个，增长7%';
    expect(drawn(parse({changes: [growth], source: {exact}}, `${exact}。`), 'parks-2019')).to.deep.equal(['4 target', '7 target']);
    const other = parse({changes: [growth, above], source: {exact: `${exact}，高于全市2%`}}, `${exact}，高于全市2%。`);
    expect(drawn(other, 'parks-2019')).to.deep.equal(['4 target', undefined, undefined]);
  });

  it('is nothing where the author leaves the words alone', () => {
    expect(drawn(parse({draw: 'none'}), 'parks-2019')).to.deep.equal([undefined]);
  });
});

describe('the cells of a card', () => {
  const draw = async (attributes = {}): Promise<TujieIndicatorCard> => {
    const card = await fixture<TujieIndicatorCard>(html`
      <tujie-indicator-card .report=${report} indicator="service-sales-2018"></tujie-indicator-card>
    `);
    Object.assign(card, attributes);
    await card.updateComplete;
    return card;
  };
  const all = (card: Element): readonly SVGElement[] => [...(card.shadowRoot?.querySelectorAll<SVGElement>('[part=cells]') ?? [])];
  const leftOf = (node: Node | null | undefined): number => {
    const range = document.createRange();
    range.selectNodeContents(node as Node);
    return range.getBoundingClientRect().left;
  };

  it('stand under what they are of, on the left edge of the card', async () => {
    for (const width of [150, 240, 600]) {
      const card = await draw();
      (card.parentElement as HTMLElement).style.width = `${width}px`;
      const [cells, ...others] = all(card);
      expect(others).to.deep.equal([]);
      expect(cells?.previousElementSibling).to.equal(part(card, 'change'));
      const name = leftOf(part(card, 'name'));
      for (const it of ['figure', 'change']) expect(leftOf(part(card, it)), `${width} ${it}`).to.be.closeTo(name, 1);
      const box = cells?.getBoundingClientRect();
      expect(box?.left).to.be.closeTo(name, 1);
      expect(box?.right).to.be.at.most(card.getBoundingClientRect().right - 11);
      expect(box?.top).to.be.at.least(part(card, 'change')?.getBoundingClientRect().bottom ?? Infinity);
    }
  });

  it('begin at one place in every wide card, in rows of up to twenty', async () => {
    for (const width of [768, 1280]) {
      const places = await Promise.all(
        ['key-projects-2018', 'gdp-2018', 'service-sales-2018', 'investment-events-2018'].map(async (indicator) => {
          const card = await draw({indicator, layout: 'wide'});
          (card.parentElement as HTMLElement).style.width = `${width}px`;
          const host = card.getBoundingClientRect();
          const [cells] = all(card).map((it) => it.getBoundingClientRect());
          const [figure, sentence] = [part(card, 'figure'), part(card, 'sentence')].map((it) => it?.getBoundingClientRect());
          expect(cells?.left, indicator).to.be.greaterThan((figure?.right ?? 0) - 1);
          // The row is filled: what stands last begins in its last third, or on the line below.
          if (width === 1280) expect(((sentence?.left ?? 0) - host.left) / width).to.be.within(0.66, 0.85);
          return Math.round((cells?.left ?? 0) - host.left);
        }),
      );
      expect(new Set(places).size, `${width}: ${places.join()}`).to.equal(1);
    }
    const [cells] = all(await draw({indicator: 'key-projects-2018', layout: 'wide'}));
    expect(cells?.getAttribute('viewBox')).to.match(/^0 0 1\d{3} 172$/);
  });

  it('are heard by nobody, copied by nobody, and no part of a line of text', async () => {
    const card = await draw();
    for (const it of all(card)) expect([it.getAttribute('aria-hidden'), it.textContent]).to.deep.equal(['true', '']);
    expect(all(await draw({layout: 'inline'}))).to.deep.equal([]);
    card.layout = 'wide';
    await card.updateComplete;
    expect(all(card)).to.have.length(1);
  });
});
