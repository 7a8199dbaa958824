import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../define.js';
import {reportOf, yearOf} from '../testing/report.js';
import {consoleDuring, settled, shownText} from '../testing/page.js';
import {watchMarkup} from './markup.js';
// Here already, so that no test waits for what a page loads with its first variant.
import '../dataset/inline.js';
import './upgrade.js';

const theme = {kind: 'theme', id: 'theme-2019-1', mark: '1', title: '共建共享', paragraphs: [{text: '新建学校2所。'}]};
const CHAPTER = {id: 'plan-2020', role: 'plan', period: yearOf(2020), title: '计划', blocks: [theme]};

const box = (markup: unknown) => fixture<HTMLElement>(html`<div>${markup}</div>`);

/** The pieces in a part of the page, those in shadow roots of their hosts too. */
const piecesIn = (root: ParentNode, tag = 'tujie-indicator-card'): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName === tag ? [element] : []),
    ...(element.shadowRoot && !element.localName.startsWith('tujie-') ? piecesIn(element.shadowRoot, tag) : []),
  ]);
const piece = async (root: ParentNode, tag?: string): Promise<HTMLElement> => {
  await waitUntil(() => piecesIn(root, tag)[0], `a ${tag ?? 'card'}`);
  const found = piecesIn(root, tag)[0] as HTMLElement & {updateComplete: Promise<unknown>};
  await found.updateComplete;
  return found;
};
const CARD = '新建公园（2019年目标）4个';

before(() => {
  const value = reportOf() as {chapters: object[]};
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'forms';
  script.textContent = JSON.stringify({...value, chapters: [...value.chapters, CHAPTER]});
  document.body.append(script);
  // The script tag of the library, as a page has it.
  const library = document.createElement('script');
  library.type = 'text/plain';
  library.src = 'tujie.js';
  library.dataset['src'] = '#forms';
  document.head.append(library);
  watchMarkup();
  watchMarkup();
});

describe('a markup variant: data-tujie', () => {
  it('in a sentence is drawn as words of it, and keeps its text between the tags', async () => {
    const root = await box(
      html`<p>报告提出，<span data-tujie="indicator-card" data-src="#forms" data-indicator="parks-2019">新建公园4个</span>。</p>`,
    );
    const card = await piece(root);
    await waitUntil(() => shownText(card).includes('目标'));
    expect(card.getAttribute('layout')).to.equal('inline');
    expect(getComputedStyle(card).display).to.equal('inline');
    expect(shownText(card)).to.equal('新建公园（2019年目标）4个');
    expect(root.textContent).to.equal('报告提出，新建公园4个。');
    expect((card.getRootNode() as ShadowRoot).host.localName).to.equal('span');
  });

  it('in a block is a card, and takes every attribute of the element from data-…', async () => {
    const root = await box(
      html`<div data-tujie="indicator-card" data-src="#forms" data-indicator="parks-2019" data-layout="wide" data-scheme="dark" data-size="large" data-heading-level="2" data-palette="azure" data-lang="en" data-v-1f2=""></div>`,
    );
    const card = await piece(root);
    // The first one the piece sets itself.
    expect(card.getAttributeNames().sort()).to.deep.equal(
      ['data-drawn', 'heading-level', 'indicator', 'lang', 'layout', 'palette', 'scheme', 'size', 'src'].sort(),
    );
    await waitUntil(() => shownText(card).includes('target, 2019年'));
  });

  it('takes the attributes that say no', async () => {
    const root = await box(
      html`<div data-tujie="goal-gauge" data-src="#forms" data-indicator="parks-2019" data-shape="bar" data-no-chart=""></div>`,
    );
    const gauge = await piece(root, 'tujie-goal-gauge');
    expect(gauge).to.include({noChart: true, shape: 'bar', indicator: 'parks-2019'});
  });

  it('takes its dataset from the script tag where it names none, and from the provider around it', async () => {
    const root = await box(html`<div data-tujie="indicator-card" data-indicator="parks-2019"></div>
      <div data-tujie="dataset" data-src="#forms"><b data-tujie="indicator-card" data-indicator="parks-2019">新建公园4个</b></div>`);
    await waitUntil(() => piecesIn(root).length === 2);
    const [own, inside] = piecesIn(root);
    expect([own?.getAttribute('src'), inside?.getAttribute('src')]).to.deep.equal(['#forms', null]);
    await waitUntil(() => shownText(inside as Element) === '新建公园（2019年目标）4个');
  });

  it('is upgraded once, also when it comes in as text, is moved or is copied with its piece', async () => {
    const root = await box('');
    root.innerHTML = '<p><span data-tujie="indicator-card" data-indicator="parks-2019">新建公园4个</span></p>';
    await piece(root);
    root.append(root.firstElementChild as Element);
    root.append((root.firstElementChild as Element).cloneNode(true));
    await waitUntil(() => piecesIn(root).length === 2);
    await waitUntil(() => piecesIn(root).every((card) => shownText(card) === CARD));
    expect([root.textContent, root.innerHTML.match(/style|tujie-/g)]).to.deep.equal([`新建公园4个`.repeat(2), null]);
  });

  it('is upgraded when it is itself what comes into the page', async () => {
    const root = await box('');
    const form = document.createElement('p');
    Object.assign(form.dataset, {tujie: 'indicator-card', indicator: 'parks-2019'});
    form.textContent = '新建公园4个';
    root.append(form);
    const card = await piece(root);
    await waitUntil(() => shownText(card).includes('目标'));
    expect([(card.getRootNode() as ShadowRoot).host, root.textContent]).to.deep.equal([form, '新建公园4个']);
  });

  it('inside a piece is the text of that piece, and stays it', async () => {
    const root =
      await box(html`<tujie-indicator-card src="#forms" indicator="parks-2019"><span data-tujie="indicator-card" data-indicator="parks-2019">4个</span></tujie-indicator-card>
      <div data-tujie="indicator-card" data-indicator="parks-2019"><a class="tujie" href="#parks-2019">4个</a></div>`);
    await waitUntil(() => piecesIn(root).length === 2);
    await settled();
    expect(piecesIn(root).length).to.equal(2);
  });

  it('with a name that is none says so once, and stays as it was', async () => {
    let root!: HTMLElement;
    const lines = await consoleDuring(async () => {
      root = await box(html`<p id="x" data-tujie="indicator">新建公园4个</p>`);
      await settled();
      root.append(root.firstElementChild as Element);
      await settled();
    });
    expect(lines).to.deep.equal([
      'tujie: <p id="x"> expected the name of an element in data-tujie, such as indicator-card or goal-gauge; got "indicator"',
    ]);
    expect(root.querySelector('p')?.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('新建公园4个');
  });
});

describe('a markup variant: a link', () => {
  it('to a figure stays one link, whose name is the figure in its words', async () => {
    const root = await box(html`<p>报告提出，<a class="tujie" href="/report.html#parks-2019">新建公园4个</a>。</p>`);
    const card = await piece(root);
    expect(shownText(card)).to.equal('新建公园（2019年目标）4个');
    const link = card.closest('a');
    const shown = [...root.querySelectorAll('a')].filter((it) => it.getClientRects().length);
    expect([link?.getAttribute('href'), link?.textContent, shown]).to.deep.equal(['/report.html#parks-2019', '新建公园4个', [link]]);
  });

  it('to a theme has the theme above it', async () => {
    const root = await box(html`<p><a class="tujie" href="/report.html#theme-2019-1">共建共享</a></p>`);
    const card = await piece(root, 'tujie-theme-card');
    expect(card.nextElementSibling?.outerHTML).to.equal('<a class="tujie" href="/report.html#theme-2019-1">共建共享</a>');
    expect(shownText(card)).to.include('新建学校2所');
  });

  it('says its id as a browser writes addresses, too', async () => {
    const root = await box(html`<p><a class="tujie" href="/report.html#parks%2D2019">新建公园4个</a></p>`);
    expect(shownText(await piece(root))).to.equal('新建公园（2019年目标）4个');
  });

  it('that is copied with its piece has that piece alone', async () => {
    const root = await box(html`<p><a class="tujie" href="/report.html#parks-2019">新建公园4个</a></p>
      <p><a class="tujie" href="/report.html#theme-2019-1">共建共享</a></p>`);
    await piece(root);
    await piece(root, 'tujie-theme-card');
    const lines = await consoleDuring(async () => {
      for (const paragraph of [...root.querySelectorAll('p')]) root.append(paragraph.cloneNode(true));
      await settled();
    });
    expect(lines).to.deep.equal([]);
    expect(
      [...root.querySelectorAll('p')].map((copy) => copy.querySelectorAll('tujie-indicator-card, tujie-theme-card').length),
    ).to.deep.equal([1, 1, 1, 1]);
  });

  for (const [href, said] of [
    ['/report.html#none-2019', 'tujie: <a> expected an id of the report after #, got "none-2019"'],
    ['/report.html', 'tujie: <a> expected an address that ends in #gdp-2018, got no id'],
  ] as const)
    it(`to ${href} stays as it was, and says so once`, async () => {
      let root!: HTMLElement;
      const lines = await consoleDuring(async () => {
        root = await box(html`<a class="tujie" href=${href}>新建公园4个</a>`);
        await settled();
      });
      expect(lines).to.deep.equal([said]);
      expect(root.querySelector('a')?.children.length).to.equal(0);
    });

  it('whose dataset cannot be loaded stays as it was, and says so once', async () => {
    const {error} = console;
    const said = new Promise<string>((resolve) => (console.error = resolve));
    const root = await box(html`<a class="tujie" data-src="/none.json" href="#parks-2019">新建公园4个</a>`);
    expect(await said).to.match(/^tujie: <a> .*none\.json：应为状态码 200，实为 404$/);
    Object.assign(console, {error});
    expect(root.querySelector('a')?.children.length).to.equal(0);
  });
});

describe('the script tag that names the dataset', () => {
  const inDiv = (): Promise<HTMLElement> => box(html`<div data-tujie="indicator-card" data-indicator="parks-2019">新建公园4个</div>`);
  const tag = (source: string): HTMLScriptElement => {
    const element = Object.assign(document.createElement('script'), {type: 'text/plain', src: 'tujie.js'});
    element.dataset['src'] = source;
    return element;
  };

  it('is that of the page as it is now; where the tags of two pages are there, none', async () => {
    const [before] = document.querySelectorAll<HTMLElement>('script[src*="tujie"][data-src]');
    const next = tag('#of-the-next-page');
    const sources = [(await piece(await inDiv())).getAttribute('src')];
    document.head.append(next);
    const lines = await consoleDuring(async () => {
      sources.push((await piece(await inDiv())).getAttribute('src'));
      before?.remove();
      sources.push((await piece(await inDiv())).getAttribute('src'));
      next.replaceWith(tag('#forms'));
      sources.push((await piece(await inDiv())).getAttribute('src'));
    });
    expect(sources).to.deep.equal(['#forms', null, '#of-the-next-page', '#forms']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/expected data-src here or on the script tag/);
  });

  it('is pinned to an edition by data-edition: its own, and for the dataset of the script tag that of the tag', async () => {
    const library = document.querySelector<HTMLElement>('script[src="tujie.js"]') as HTMLElement;
    library.dataset['edition'] = 'aaaaaaaaaaaa';
    const pinned = async (attributes: string): Promise<string | null> => {
      const root = await box(html``);
      root.innerHTML = `<div data-tujie="indicator-card" ${attributes} data-indicator="parks-2019">新建公园4个</div>`;
      return (await piece(root)).getAttribute('edition');
    };
    const isHint = (line: string): boolean => line.includes('版次');
    const lines = await consoleDuring(async (all) => {
      expect(await pinned('')).to.equal('aaaaaaaaaaaa');
      expect(await pinned('data-edition="bbbbbbbbbbbb"')).to.equal('bbbbbbbbbbbb');
      expect(await pinned('data-src="#redrawn-other"')).to.equal(null);
      // An author is told when the page has nothing else to do, in no order.
      await waitUntil(() => all.filter(isHint).length > 1, 'both hints', {timeout: 10_000});
    });
    delete library.dataset['edition'];
    expect(lines.filter(isHint)).to.have.members(
      ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'].map(
        (edition) => `tujie-indicator-card: 代码取自版次 ${edition}，数据 #forms 没有版次：tujie check --fix 会写入`,
      ),
    );
  });
});
