import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../define.js';
import {reportOf} from '../testing/report.js';
import {consoleDuring, settled, shownText} from '../testing/page.js';
import {watchMarkup} from './markup.js';
// Here already, so that no test waits for what a page loads with its first variant.
import '../dataset/inline.js';
import './upgrade.js';

const PARKS = '新建公园（2019年目标）4个';
const CARD = 'data-tujie="indicator-card" data-src="#redrawn" data-indicator="parks-2019"';

before(() => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'redrawn';
  script.textContent = JSON.stringify(reportOf());
  document.body.append(script);
  watchMarkup();
});

/** What a reader sees, without white space: text of roots, of slots, and of what is not hidden. */
function seen(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s/g, '');
  if (!(node instanceof HTMLElement) || node.localName === 'style' || node.inert || getComputedStyle(node).display === 'none') return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)].map(seen).join('');
}

async function article(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  await settled();
  return root;
}
const within = (root: Element, selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
const shows = (root: Element, text: string): Promise<void> => waitUntil(() => seen(root) === text, `${text}, got ${seen(root)}`);

describe('an article that its page draws anew', () => {
  it('has not one node more, and none elsewhere, where the tag allows a shadow root', async () => {
    const markup = `<p>将<span ${CARD}>新建公园4个</span>。</p><h2 ${CARD}>新建</h2>`;
    const root = await article(markup);
    await shows(within(root, 'p'), `将${PARKS}。`);
    expect(root.innerHTML).to.equal(markup);
  });

  for (const tag of ['a', 'b', 'em', 'strong', 'mark', 'u', 'td', 'li', 'dd', 'figure', 'label', 'center', 'pre'])
    it(`takes away <${tag}>, which allows none, with all that stands for it, and puts it back`, async () => {
      const [before, after] = tag === 'td' ? ['<table><tr><th>甲</th>', '</tr></table>'] : ['<div>甲', '</div>'];
      const root = await article(`${before}<${tag} ${CARD} data-layout="inline">新建公园4个</${tag}>${after}`);
      await shows(root, `甲${PARKS}`);
      const host = within(root, '[data-tujie]');
      const {parentElement: parent} = host as {parentElement: Element};
      expect(host.textContent).to.equal('新建公园4个');
      host.remove();
      await shows(root, '甲');
      expect(parent.children.length).to.equal(tag === 'td' ? 1 : 0);
      parent.append(host);
      await shows(root, `甲${PARKS}`);
    });

  it('follows its attributes, its text, its place, and what the piece is', async () => {
    const root = await article(
      `<p><b ${CARD} class="x" onclick="window.none()">旧</b><i>乙</i></p><div ${CARD} data-layout="inline"></div>`,
    );
    await shows(root, `${PARKS}乙${PARKS}`);
    const [bold, box] = [within(root, 'b'), within(root, 'div')];
    bold.className = 'y';
    bold.firstChild?.replaceWith('新');
    bold.dataset['indicator'] = box.dataset['indicator'] = 'none-2019';
    await shows(root, '新乙数据中没有“none-2019”。');
    expect(within(root, '[data-tujie-drawn]').className).to.equal('y');
    box.textContent = '有了文字';
    await shows(root, '新乙有了文字');
    within(root, 'p').append(bold);
    await shows(root, '乙新有了文字');
    delete box.dataset['tujie'];
    bold.dataset['indicator'] = 'parks-2019';
    await shows(root, `乙${PARKS}有了文字`);
    box.dataset['tujie'] = 'keyword-strip';
    await settled();
    expect(box.shadowRoot?.firstElementChild?.localName).to.equal('tujie-keyword-strip');
  });

  it('is compared with its next state and made to be it: nothing is doubled, nothing is lost', async () => {
    const markup = `<p>将<a class="tujie" data-src="#redrawn" href="/r.html#parks-2019">新建公园4个</a>和<a class="tujie" data-src="#redrawn" href="/r.html#parks-2019">四个公园</a>。</p>`;
    const root = await article(markup);
    await shows(root, `将${PARKS}和${PARKS}。`);
    // As morphing does it: what it does not know goes, and attributes are those of the next state.
    for (const link of root.querySelectorAll('a')) {
      if (link.hasAttribute('data-tujie-drawn')) link.remove();
      link.removeAttribute('style');
    }
    await shows(root, `将${PARKS}和${PARKS}。`);
    // Or the next link is made of what stood for the one before.
    const [first, copy, second] = root.querySelectorAll('a');
    copy?.removeAttribute('data-tujie-drawn');
    if (copy) copy.textContent = '四个公园';
    first?.removeAttribute('style');
    second?.previousSibling?.remove();
    second?.remove();
    await shows(root, `将${PARKS}${PARKS}。`);
  });

  it('with a script that removes what it does not know is left in peace, with its text', async () => {
    const root = await article('');
    new MutationObserver(() => root.querySelectorAll('[data-tujie-drawn]').forEach((it) => it.remove())).observe(root, {
      childList: true,
      subtree: true,
    });
    root.innerHTML = `<b ${CARD}>新建公园4个</b>`;
    await waitUntil(() => within(root, 'b').getAttribute('style') === null && seen(root) === '新建公园4个');
    await settled();
    expect(root.innerHTML).to.equal(`<b ${CARD}>新建公园4个</b>`);
  });

  it('copied as it stands is drawn once', async () => {
    const root = await article(`<p><b ${CARD}>新建公园4个</b><span ${CARD}>新建公园4个</span></p>`);
    await shows(root, PARKS + PARKS);
    root.append(within(root, 'p').cloneNode(true));
    await shows(root, PARKS.repeat(4));
    root.innerHTML = `${root.innerHTML} `;
    await waitUntil(() => seen(root) === PARKS.repeat(4));
    expect(root.querySelectorAll('b').length).to.equal(4);
  });

  it('being edited is not drawn: what stands for an element would be kept with the text', async () => {
    const root = await article(`<div contenteditable><b ${CARD}>新建公园4个</b></div>`);
    await settled();
    expect(root.innerHTML).to.equal(`<div contenteditable=""><b ${CARD}>新建公园4个</b></div>`);
  });

  it('does on a click what the page does on its own element', async () => {
    const root = await article(`<p><a ${CARD} href="#top" target="x">新建公园4个</a></p>`);
    await shows(root, PARKS);
    const clicks: unknown[] = [];
    within(root, 'a[data-tujie]').addEventListener('click', (event) => {
      event.preventDefault();
      clicks.push((event as MouseEvent).ctrlKey);
    });
    const copy = within(root, '[data-tujie-drawn]') as HTMLAnchorElement;
    copy.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true}));
    expect([clicks, copy.target]).to.deep.equal([[true], 'x']);
  });

  it('shows children with a slot where the piece has it, and the piece without text its own state', async () => {
    const root = await article(
      `<div ${CARD}><i slot="note">注</i>新建公园4个</div><div data-tujie="indicator-card" data-src="#redrawn" data-indicator="none-2019"></div>`,
    );
    await waitUntil(() => seen(root).includes('注'));
    const card = within(root, 'div').shadowRoot?.firstElementChild as Element;
    expect(shownText(card)).to.include('4个');
    const none = root.lastElementChild?.shadowRoot?.firstElementChild as Element;
    await waitUntil(() => shownText(none) === '数据中没有“none-2019”。');
  });

  it('in a root of its own page keeps that root', async () => {
    const root = await article('');
    const lines = await consoleDuring(async () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = '<slot></slot>';
      Object.assign(host.dataset, {tujie: 'indicator-card', src: '#redrawn', indicator: 'parks-2019', layout: 'inline'});
      host.textContent = '新建公园4个';
      root.append(host);
      await shows(root, PARKS);
      expect(host.shadowRoot?.innerHTML).to.equal('<slot></slot>');
    });
    expect(lines).to.deep.equal([]);
  });
});
