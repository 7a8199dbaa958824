import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import type {Report} from '../../model/schema.js';
import {consoleDuring, part, shownText} from '../../testing/page.js';
import {gangzha, reportOf} from '../../testing/report.js';
import {TujieIndicatorCard} from '../indicator-card/indicator-card.js';
import type {IndicatorCardView} from '../indicator-card/indicator-card.view.js';

const WORDS = '2019年，新建公园4个。';
const DRAWN = '新建公园2019年目标4个报告原文新建公园4个，增长7%。计划';

type Piece = HTMLElement & {report: unknown; readonly updateComplete: Promise<unknown>};

async function card(indicator = 'parks-2019', report: object = reportOf()): Promise<Piece> {
  return fixture(html`<tujie-indicator-card .report=${report} indicator=${indicator}>${WORDS}</tujie-indicator-card>`);
}

/** A frame of the page, which the library is not loaded in. */
const frame = async (content?: string): Promise<HTMLIFrameElement> => {
  const element = document.createElement('iframe');
  if (content) element.srcdoc = content;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  document.body.append(element);
  if (content) await loaded;
  return element;
};
const documentOf = ({contentDocument}: HTMLIFrameElement): Document => contentDocument as Document;

/** A copy as a page's script makes it: the dataset that it was given is no part of the markup. */
function copyOf(piece: Piece): Piece {
  const copy = piece.cloneNode(true) as Piece;
  copy.report = piece.report;
  return copy;
}

const weight = (piece: Element): string => getComputedStyle(part(piece, 'digits') as Element).fontWeight;

describe('an element in another document', () => {
  for (const [name, content] of [
    ['a frame', undefined],
    ['a frame with a text of its own', '<!doctype html><title>打印</title><p>报告提出</p>'],
  ] as const)
    it(`is drawn and styled in ${name}, as a copy`, async () => {
      const original = await card();
      const copy = copyOf(original);
      const second = copyOf(original);
      documentOf(await frame(content)).body.append(copy, second);
      expect([shownText(copy), weight(copy)]).to.deep.equal([shownText(original), weight(original)]);
      // One set for the document, which is not that of the page.
      const sheets = (piece: Element): readonly CSSStyleSheet[] => [...(piece.shadowRoot?.adoptedStyleSheets ?? [])];
      expect(sheets(copy)).to.deep.equal(sheets(second));
      for (const sheet of sheets(copy)) expect(sheets(original)).not.to.include(sheet);
    });

  it('is styled when it is moved there, and when it is moved back', async () => {
    const piece = await card();
    const home = piece.parentElement as Element;
    const before = [shownText(piece), weight(piece)];
    for (const place of [documentOf(await frame()).body, home, documentOf(await frame()).body, home]) {
      place.append(piece);
      await piece.updateComplete;
      expect([shownText(piece), weight(piece)]).to.deep.equal(before);
    }
  });

  it('shows its text in a document that has no window', async () => {
    const copy = copyOf(await card());
    document.implementation.createHTMLDocument().body.append(copy);
    expect(shownText(copy)).to.equal(DRAWN);
    document.body.append(copy);
    expect(weight(copy)).to.equal('700');
    copy.remove();
  });

  it('is styled by elements, with the nonce of the page, where the window can make no sheets', async () => {
    const original = await card();
    const other = await frame();
    Object.defineProperty(other.contentWindow, 'CSSStyleSheet', {value: undefined});
    const page = window as {litNonce?: string};
    page.litNonce = 'r4nd0m';
    const copy = copyOf(original);
    documentOf(other).body.append(copy);
    delete page.litNonce;
    expect([shownText(copy), weight(copy)]).to.deep.equal([DRAWN, '700']);
    expect(copy.shadowRoot?.querySelector('style')?.nonce).to.equal('r4nd0m');
    // The styles stay when the content is drawn anew.
    copy.report = reportOf({name: '公园'});
    await copy.updateComplete;
    expect([shownText(copy).slice(0, 2), weight(copy)]).to.deep.equal(['公园', '700']);
  });

  it('throws nothing there with a chart that it brings along', async () => {
    const lines = await consoleDuring(async () => {
      const dial = await fixture<Piece>(
        html`<tujie-goal-gauge .report=${await gangzha()} indicator="good-air-days-2019" shape="dial"></tujie-goal-gauge>`,
      );
      documentOf(await frame()).body.append(dial);
      await dial.updateComplete;
      expect(part(dial, 'figure')?.textContent).to.equal('达到70%');
      expect(dial.shadowRoot?.querySelectorAll('.arc').length).to.be.above(0);
    });
    expect(lines).to.deep.equal([]);
  });
});

describe('an element whose root was there before it', () => {
  /** A tag as a browser has it that read a page saved with its shadow roots, before the library is there. */
  function saved(content: string): Piece {
    // Where there is no window there is no library.
    const {body} = document.implementation.createHTMLDocument();
    body.innerHTML = `<tujie-indicator-card indicator="parks-2019">${WORDS}</tujie-indicator-card>`;
    const element = body.firstElementChild as Piece;
    element.attachShadow({mode: 'open'}).innerHTML = content;
    return element;
  }

  it('draws once what was saved with it, and once what a server wrote', async () => {
    const {shadowRoot} = await card();
    const style = '<style>.half {display: none}</style>';
    for (const content of [style + (shadowRoot?.innerHTML ?? ''), `${style}<!--lit-part abc--><slot></slot><!--/lit-part-->`]) {
      const piece = saved(content);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(piece);
      expect(shownText(piece)).to.equal(WORDS);
      piece.report = reportOf();
      await piece.updateComplete;
      expect([shownText(piece), piece.shadowRoot?.querySelectorAll('style').length]).to.deep.equal([DRAWN, 0]);
    }
  });
});

describe('an element whose nodes others change', () => {
  const FONT = 'font' as string;

  /** What the translator of a browser does: every text stands in two elements of its own. */
  function translate(root: Node): void {
    for (const node of [...root.childNodes])
      if (node.nodeType !== Node.TEXT_NODE) translate(node);
      else if (node.textContent?.trim()) {
        const outer = document.createElement(FONT);
        outer.append(document.createElement(FONT));
        (outer.firstChild as Element).textContent = 'translated';
        node.parentNode?.replaceChild(outer, node);
      }
  }

  const PIECES = {
    'tujie-indicator-card': ['indicator', 'gdp-2018', 'public-toilets-2018'],
    'tujie-goal-gauge': ['indicator', 'gdp-2019', 'industrial-sales-2019'],
    'tujie-goal-chart': ['chapter', 'plan-2019', 'none'],
    'tujie-goal-panel': ['chapter', 'plan-2019', 'none'],
    'tujie-keyword-strip': ['chapter', 'review-2018', 'plan-2019'],
    'tujie-theme-card': ['theme', 'theme-2018-1', 'theme-2019-3'],
    'tujie-theme-timeline': ['chapter', 'review-2018', 'plan-2019'],
  };

  const drawn = async (tag: string, report: Report, attribute: string, id: string): Promise<Piece> => {
    const piece = Object.assign(document.createElement(tag) as Piece, {report});
    piece.setAttribute(attribute, id);
    (await fixture<HTMLElement>(html`<div></div>`)).append(piece);
    await piece.updateComplete;
    return piece;
  };

  for (const [tag, [attribute = '', first = '', second = '']] of Object.entries(PIECES))
    it(`${tag} shows what it is asked for after it was translated, and leaves a translation of the same alone`, async () => {
      await consoleDuring(async () => {
        const report = await gangzha();
        const piece = await drawn(tag, report, attribute, first);
        const expected = shownText(await drawn(tag, report, attribute, second));
        translate(piece.shadowRoot as ShadowRoot);
        const translated = shownText(piece);
        expect(translated).to.match(/translated/);
        piece.setAttribute('size', 'large');
        await piece.updateComplete;
        expect(shownText(piece)).to.equal(translated);
        piece.setAttribute(attribute, second);
        await piece.updateComplete;
        expect(shownText(piece)).to.equal(expected);
      });
    });

  it('says another state in its own words', async () => {
    await consoleDuring(async () => {
      const piece = await fixture<Piece>(html`<tujie-report></tujie-report>`);
      translate(piece.shadowRoot as ShadowRoot);
      piece.report = {};
      await piece.updateComplete;
      expect(shownText(piece)).to.match(/^数据无法显示：/);
    });
  });

  it('is drawn once more where the marks of its template were taken away', async () => {
    const piece = await card();
    const comments = document.createNodeIterator(piece.shadowRoot as ShadowRoot, NodeFilter.SHOW_COMMENT);
    for (let node; (node = comments.nextNode());) (node as Comment).remove();
    piece.setAttribute('layout', 'inline');
    await piece.updateComplete;
    expect(shownText(piece)).to.equal('新建公园（2019年目标）4个');
  });
});

describe('an element that fails', () => {
  class Failing extends TujieIndicatorCard {
    protected override viewOf(report: Report): IndicatorCardView | undefined {
      if (this.indicator === 'faulty') throw new RangeError('faulty');
      return super.viewOf(report);
    }
  }
  customElements.define('test-failing', Failing);

  /** What the page is told of a promise that nobody handles; the runner, which listens too, would fail the test. */
  const toldToPage = (): Promise<unknown> =>
    new Promise((resolve) => {
      const hear = (event: PromiseRejectionEvent): void => {
        event.stopImmediatePropagation();
        event.preventDefault();
        resolve(event.reason);
      };
      window.addEventListener('unhandledrejection', hear, {capture: true, once: true});
    });

  it('shows the text between its tags, and not the figure before, until it can draw again', async () => {
    const piece = await fixture<Failing>(html`<test-failing .report=${reportOf()} indicator="parks-2019">${WORDS}</test-failing>`);
    piece.indicator = 'faulty';
    const failure = await piece.updateComplete.catch((error: unknown) => String(error));
    expect([failure, shownText(piece)]).to.deep.equal(['RangeError: faulty', WORDS]);
    // Lit says it when the next update begins, in a task of its own.
    const told = toldToPage();
    piece.indicator = 'parks-2019';
    expect(String(await told)).to.equal('RangeError: faulty');
    await piece.updateComplete;
    expect(shownText(piece)).to.equal(DRAWN);
  });
});
