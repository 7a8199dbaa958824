import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../define.js';
import {gangzha, reportOf} from '../../testing/report.js';
import {consoleDuring, part, shownText} from '../../testing/page.js';

describe('what stands between the tags of a piece', () => {
  const missing = async (children: unknown): Promise<Element> => {
    let card!: Element;
    const report = await gangzha();
    await consoleDuring(async () => {
      const box = await fixture(html`<div></div>`);
      const told = oneEvent(box, 'tujie-error');
      card = await fixture(html`<tujie-indicator-card .report=${report} indicator="gone-2019">${children}</tujie-indicator-card>`, {
        parentNode: box,
      });
      await told;
    });
    return card;
  };

  it('is shown where there is nothing to draw', async () => {
    for (const children of ['新建公园4个。', html`<b>新建公园4个。</b>`, html`<b slot="heading">题</b><b>新建公园4个。</b>`]) {
      const card = await missing(children);
      expect([shownText(card), part(card, 'error')]).to.deep.equal(['新建公园4个。', null]);
    }
  });

  it('is no text for a reader where it is made for a slot of the drawing, or is white space alone: the state is said', async () => {
    // The root of a page that was saved with it, in a browser that does not know what it is.
    const saved = document.createElement('template');
    saved.setAttribute('shadowrootmode', 'open');
    for (const children of [html`<b slot="heading">题</b>`, html`<b slot="note">注</b>`, '  \n ', html`<!-- 注 -->`, saved])
      expect(shownText(await missing(children))).to.equal('数据中没有“gone-2019”。');
  });
});

describe('the language of the interface', () => {
  /** What stands in a page of some language, and how a card with a report of some language dates its figure there. */
  async function status(around: string, lang = 'zh-CN'): Promise<string | undefined> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = around;
    const host = box.querySelector('.host');
    (host ? host.attachShadow({mode: 'open'}) : box).innerHTML ||= '<tujie-indicator-card indicator="parks-2019"></tujie-indicator-card>';
    const card = (host?.shadowRoot ?? box).querySelector('tujie-indicator-card') as HTMLElementTagNameMap['tujie-indicator-card'];
    card.report = reportOf({}, {lang});
    await card.updateComplete;
    return part(card, 'status')?.textContent ?? undefined;
  }
  const CARD = '<tujie-indicator-card indicator="parks-2019"></tujie-indicator-card>';

  it('is that of the report, whatever a template left on the page', async () => {
    expect(await status(`<div lang="en">${CARD}</div>`)).to.equal('2019年目标');
    expect(await status(`<div lang="zh-CN">${CARD}</div>`, 'en')).to.equal('target, 2019年');
  });

  it('is what the author says on the piece, or on a provider around it, through shadow roots', async () => {
    expect(await status(CARD.replace(' ', ' lang="en" '))).to.equal('target, 2019年');
    expect(await status(`<tujie-dataset lang="en"><p lang="zh-CN">${CARD}</p></tujie-dataset>`)).to.equal('target, 2019年');
    expect(await status('<tujie-dataset lang="en"><div class="host"></div></tujie-dataset>')).to.equal('target, 2019年');
    expect(await status(`<tujie-dataset lang="en">${CARD.replace(' ', ' lang="zh" ')}</tujie-dataset>`)).to.equal('2019年目标');
  });

  it('is Chinese where the piece or the report has a sloppy tag of it, and the text stands under a real one', async () => {
    for (const lang of ['cn', 'zh_CN', 'chs', 'GB2312']) {
      expect(await status(CARD.replace(' ', ` lang="${lang}" `), 'en')).to.equal('2019年目标');
      expect(await status(CARD, lang)).to.equal('2019年目标');
    }
    const card = await fixture<HTMLElement>(
      html`<tujie-indicator-card .report=${reportOf({}, {lang: 'cn'})} indicator="parks-2019"></tujie-indicator-card>`,
    );
    expect(part(card, 'base')?.lang).to.equal('zh');
  });

  it('is that of the page while there is no report, and Chinese where the page has a Chinese title', async () => {
    const {title} = document;
    const said = async (lang: string): Promise<string> => {
      const box = await fixture<HTMLElement>(html`<div lang=${lang}><tujie-indicator-card></tujie-indicator-card></div>`);
      return shownText(box.firstElementChild as Element);
    };
    const found = [await said('en'), await said('zh_CN')];
    document.title = '政府工作报告';
    found.push(await said('en'));
    document.title = title;
    expect(found).to.deep.equal(['Nothing is named yet.', '尚未指定要显示的数据。', '尚未指定要显示的数据。']);
  });
});

describe('the disclosures of pieces', () => {
  it('are opened for paper by one listener of the window, however many pieces stand in it', async () => {
    const report = reportOf();
    const card = () => fixture(html`<tujie-indicator-card .report=${report} indicator="parks-2019"></tujie-indicator-card>`);
    const first = await card();
    const {addEventListener} = window;
    const added: string[] = [];
    window.addEventListener = function (this: Window, ...given: Parameters<typeof addEventListener>) {
      added.push(given[0]);
      addEventListener.apply(this, given);
    } as typeof addEventListener;
    const second = await card().finally(() => (window.addEventListener = addEventListener));
    const open = (): boolean[] => [first, second].map((it) => !!it.shadowRoot?.querySelector('details')?.open);
    dispatchEvent(new Event('beforeprint'));
    const printed = open();
    dispatchEvent(new Event('afterprint'));
    second.remove();
    dispatchEvent(new Event('beforeprint'));
    const left = open();
    dispatchEvent(new Event('afterprint'));
    expect([added.filter((type) => type.endsWith('print')), printed, left, open()]).to.deep.equal([
      [],
      [true, true],
      [true, false],
      [false, false],
    ]);
  });
});

describe('a piece that is as long as its text', () => {
  it('reserves a size until it is drawn, and keeps no empty room under a short text', async () => {
    const theme = {kind: 'theme', id: 'theme-2019-1', title: '实干', paragraphs: [{text: '精细管理。'}]};
    const report = reportOf({}, {chapters: [{id: 'plan-2019', role: 'plan', title: '计划', blocks: [theme]}]});
    for (const tag of ['tujie-report', 'tujie-theme-card', 'tujie-theme-timeline'] as const) {
      const piece = await fixture<HTMLElementTagNameMap[typeof tag]>(`<${tag} theme="theme-2019-1"></${tag}>`);
      const reserved = piece.offsetHeight;
      await Object.assign(piece, {report}).updateComplete;
      const end = part(piece, 'base')?.getBoundingClientRect().bottom ?? 0;
      expect(piece.getBoundingClientRect().bottom - end, tag).to.be.within(0, 24);
      expect(piece.offsetHeight, tag).to.be.below(reserved);
      await Object.assign(piece, {report: undefined}).updateComplete;
      expect(piece.offsetHeight, tag).to.equal(reserved);
    }
  });
});

describe('the edition that a page is pinned to', () => {
  const STATED = 'aaaaaaaaaaaa';
  const PINNED = '0123456789ab';

  /** What the console says of a part of a page whose dataset states an edition, or none. */
  const said = (markup: string, edition: string | undefined = STATED): Promise<readonly string[]> =>
    consoleDuring(async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = `edition-${(count += 1)}`;
      script.textContent = JSON.stringify(reportOf({}, edition ? {edition} : {}));
      document.head.append(script);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = markup.replace('SRC', `src="#${script.id}"`);
      await aTimeout(200);
      expect(shownText(box.querySelector('tujie-indicator-card') as Element)).to.contain('新建公园');
      script.remove();
    });
  let count = 0;
  const card = (attributes: string): string => `<tujie-indicator-card ${attributes} indicator="parks-2019"></tujie-indicator-card>`;

  it('is met in silence, and so is a page without one', async () => {
    for (const attributes of ['SRC', `SRC edition="${STATED}"`, 'SRC edition=""']) expect(await said(card(attributes))).to.deep.equal([]);
  });

  it('is told to its author where another comes, once, with tag, address, both editions and what to do', async () => {
    const lines = await said(card(`SRC edition="${PINNED}"`));
    expect(lines).to.deep.equal([
      `tujie-indicator-card: 代码取自版次 ${PINNED}，数据 #edition-${count} 现为版次 ${STATED}：请重新校对，再取代码`,
    ]);
    expect(await said(card(`SRC lang="en" edition="${PINNED}"`))).to.deep.equal([
      `tujie-indicator-card: made from edition ${PINNED}, the dataset #edition-${count} is edition ${STATED} now: proofread anew, and take the code again`,
    ]);
  });

  it('is told where the dataset states none, with what writes it', async () => {
    expect(await said(card(`SRC edition="${PINNED}"`), '')).to.deep.equal([
      `tujie-indicator-card: 代码取自版次 ${PINNED}，数据 #edition-${count} 没有版次：tujie check --fix 会写入`,
    ]);
    expect(await said(card(`SRC lang="en" edition="${PINNED}"`), '')).to.deep.equal([
      `tujie-indicator-card: made from edition ${PINNED}, the dataset #edition-${count} states no edition: tujie check --fix writes it`,
    ]);
  });

  it('holds for all pieces inside a provider, which says it once for them; a piece may have one of its own', async () => {
    const inside = `<tujie-dataset SRC edition="${PINNED}">${card('')}${card('')}</tujie-dataset>`;
    expect(await said(inside)).to.deep.equal([
      `tujie-dataset: 代码取自版次 ${PINNED}，数据 #edition-${count} 现为版次 ${STATED}：请重新校对，再取代码`,
    ]);
    const own = `<tujie-dataset SRC>${card(`edition="${PINNED}"`)}${card('')}</tujie-dataset>`;
    expect(await said(own)).to.deep.equal([
      `tujie-indicator-card: 代码取自版次 ${PINNED}，数据 #edition-${count} 现为版次 ${STATED}：请重新校对，再取代码`,
    ]);
  });

  it('is told again only where yet another edition comes; of a dataset that a program gave it names no address', async () => {
    let element!: HTMLElementTagNameMap['tujie-indicator-card'];
    const lines = await consoleDuring(async () => {
      element = await fixture(html`<tujie-indicator-card edition=${PINNED} indicator="parks-2019"></tujie-indicator-card>`);
      for (const edition of [STATED, STATED, 'bbbbbbbbbbbb', PINNED]) {
        element.report = reportOf({}, {edition});
        await element.updateComplete;
        await aTimeout(100);
      }
    });
    expect(lines).to.deep.equal(
      [STATED, 'bbbbbbbbbbbb'].map(
        (edition) => `tujie-indicator-card: 代码取自版次 ${PINNED}，数据现为版次 ${edition}：请重新校对，再取代码`,
      ),
    );
  });
});
