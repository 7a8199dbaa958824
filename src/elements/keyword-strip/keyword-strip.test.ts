import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {consoleDuring, part, settled, shownText} from '../../testing/page.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {gangzha, reportOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {keywordStripView} from './keyword-strip.view.js';

const zh = wordsFor('zh-CN');

const buttons = (strip: Element): readonly HTMLElement[] => [...(strip.shadowRoot?.querySelectorAll('button') ?? [])];

/** A report of 青禾: a chapter without keywords, and one with two rows of them. */
function qinghe(): Report {
  const row = (title: string | undefined, ...texts: string[]): object => ({
    kind: 'keywords',
    title,
    keywords: texts.map((text) => ({text})),
  });
  const chapters = [
    {id: 'review', role: 'review', title: '回顾', blocks: [{kind: 'text', paragraphs: [{text: '导语。'}]}]},
    {
      id: 'plan',
      role: 'plan',
      title: '安排',
      blocks: [row(undefined, '宜居', '便民'), {kind: 'text', paragraphs: []}, row('工作作风', '实干')],
    },
    {id: 'vision', role: 'other', title: '展望', blocks: [row('发展理念', '创新')]},
  ];
  return parseReport(reportOf({}, {chapters})).report;
}

describe('what a keyword strip says', () => {
  const texts = (chapter: string, block?: number): readonly string[] | undefined =>
    keywordStripView(qinghe(), chapter, block, zh)?.keywords.map(({text}) => text);

  it('is all keywords of the chapter, or those of one of its rows', () => {
    expect(texts('plan')).to.deep.equal(['宜居', '便民', '实干']);
    expect([texts('plan', 0), texts('plan', 2)]).to.deep.equal([['宜居', '便民'], ['实干']]);
  });

  it('is that of the first chapter that has keywords, where none is named', () => {
    expect(texts('')).to.deep.equal(['宜居', '便民', '实干']);
  });

  it('is empty for a chapter without keywords, and nothing for one that is not there', () => {
    expect(texts('review')).to.deep.equal([]);
    expect(texts('plan-2081')).to.equal(undefined);
  });
});

describe('the title of a row of keywords', () => {
  it('is that of the report, of the one row that is shown', () => {
    const title = (chapter: string, block?: number): string | undefined => keywordStripView(qinghe(), chapter, block, zh)?.title;
    expect([title('vision'), title('plan', 2), title('plan', 0), title('plan')]).to.deep.equal([
      '发展理念',
      '工作作风',
      undefined,
      undefined,
    ]);
  });

  it('stands in place of our own word, in the language of the report', async () => {
    const strip = await fixture<HTMLElementTagNameMap['tujie-keyword-strip']>(
      html`<tujie-keyword-strip .report=${qinghe()} chapter="vision" lang="en"></tujie-keyword-strip>`,
    );
    expect(shownText(strip)).to.equal('发展理念创新');
    expect(part(strip, 'label')?.closest('[lang]')?.getAttribute('lang')).to.equal('zh-CN');
    await Object.assign(strip, {chapter: 'plan'}).updateComplete;
    expect(shownText(strip)).to.equal('Keywords宜居便民实干');
  });
});

describe('tujie-keyword-strip', () => {
  it('has no word of a chapter without keywords, and no error', async () => {
    const lines = await consoleDuring(async () => {
      const strip = await fixture(html`<tujie-keyword-strip .report=${qinghe()} chapter="review"></tujie-keyword-strip>`);
      await settled();
      expect(strip.shadowRoot?.querySelectorAll('[part=keyword], [part=error]')).to.have.length(0);
    });
    expect(lines).to.deep.equal([]);
  });

  it('is words alone where no provider shows their themes', async () => {
    const strip = await fixture(html`<tujie-keyword-strip .report=${await gangzha()}></tujie-keyword-strip>`);
    expect(shownText(strip)).to.equal('关键词实体经济转型升级功能品质民生改善作风效能');
    expect(buttons(strip)).to.have.length(0);
  });

  it('sets each keyword whole below the icon of its theme where that is asked for, in the room that it reserves', async () => {
    const strip = await fixture<HTMLElement>(html`<tujie-keyword-strip icons .report=${await gangzha()}></tujie-keyword-strip>`);
    expect(strip.shadowRoot?.querySelectorAll('[part=icon]')).to.have.length(5);
    for (const width of [240, 300, 420, 800]) {
      strip.style.width = `${width}px`;
      const keywords = [...(strip.shadowRoot?.querySelectorAll('[part=keyword]') ?? [])];
      const lines = new Set(keywords.map((it) => it.getBoundingClientRect().height));
      expect(lines.size, `${width}`).to.equal(1);
      expect(strip.scrollWidth).to.be.at.most(strip.clientWidth);
      const {height} = strip.getBoundingClientRect();
      strip.removeAttribute('data-drawn');
      expect(parseFloat(getComputedStyle(strip, '::before').paddingTop), `${width}`).to.be.within(height - 8, height + 8);
      strip.setAttribute('data-drawn', '');
    }
  });

  it('has a button for every theme that is shown beside it, as pieces come and go', async () => {
    const provider = await fixture(html`
      <tujie-dataset .report=${await gangzha()}>
        <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
        <tujie-theme-card theme="theme-2019-2"></tujie-theme-card>
      </tujie-dataset>
    `);
    const [strip, card] = [...provider.children] as [Element, HTMLElement];
    await settled();
    expect(buttons(strip).map(({textContent}) => textContent)).to.deep.equal(['项目为王']);
    card.remove();
    await settled();
    expect(buttons(strip)).to.have.length(0);
    const timeline = document.createElement('tujie-theme-timeline');
    provider.append(timeline);
    await settled();
    expect(buttons(strip)).to.have.length(5);
    expect(shownText(strip)).to.equal('关键词产业强区项目为王宜居宜业共建共享实干担当');
  });

  it('brings the theme of a keyword into view, with the focus, says which one holds, and fires tujie-select once', async () => {
    const provider = await fixture(html`
      <tujie-dataset .report=${await gangzha()}>
        <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
        <tujie-theme-timeline collapsed></tujie-theme-timeline>
      </tujie-dataset>
    `);
    const [strip, timeline] = [...provider.children] as [Element, Element];
    const chosen: string[] = [];
    document.addEventListener('tujie-select', ({theme}) => chosen.push(theme), {once: true});
    await settled();
    buttons(strip)[3]?.click();
    await settled();
    const theme = timeline.shadowRoot?.activeElement?.closest('[data-id]') as HTMLElement;
    expect(theme.dataset['id']).to.equal('theme-2019-4');
    expect(theme.getBoundingClientRect().top).to.be.within(-2, window.innerHeight);
    expect(theme.querySelector('details')?.open).to.equal(true);
    expect(buttons(strip).map((button) => button.getAttribute('aria-current'))).to.deep.equal(['false', 'false', 'false', 'true', 'false']);
    expect(chosen).to.deep.equal(['theme-2019-4']);
  });

  it('leaves the choice to the page that prevents it', async () => {
    const provider = await fixture(html`
      <tujie-dataset .report=${await gangzha()}>
        <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
        <tujie-theme-timeline></tujie-theme-timeline>
      </tujie-dataset>
    `);
    const [strip, timeline] = [...provider.children] as [Element, Element];
    provider.addEventListener('tujie-select', (event) => event.preventDefault());
    await settled();
    buttons(strip)[0]?.click();
    await settled();
    expect(timeline.shadowRoot?.activeElement).to.equal(null);
  });

  it('hears nothing more of the provider that it has left', async () => {
    const report = await gangzha();
    const provider = await fixture(html`
      <tujie-dataset .report=${report}>
        <tujie-keyword-strip chapter="plan-2019" .report=${report}></tujie-keyword-strip>
      </tujie-dataset>
    `);
    const strip = provider.firstElementChild as Element;
    const other = await fixture(html`<div></div>`);
    other.append(strip);
    // A piece that comes is told to everybody in the provider.
    const timeline = document.createElement('tujie-theme-timeline');
    provider.append(timeline);
    await settled();
    expect(timeline.shadowRoot?.querySelector('[data-id=theme-2019-1]')).not.to.equal(null);
    expect(buttons(strip)).to.have.length(0);
    // Back inside, it is told again.
    provider.append(strip);
    await settled();
    expect(buttons(strip)).to.have.length(5);
  });

  it('leads to no theme of a piece that has left, whatever happens in the provider later', async () => {
    const report = await gangzha();
    const provider = await fixture(html`
      <tujie-dataset .report=${report}>
        <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
        <tujie-theme-timeline .report=${report}></tujie-theme-timeline>
      </tujie-dataset>
    `);
    const [strip, timeline] = [...provider.children] as [Element, Element];
    await settled();
    expect(buttons(strip)).to.have.length(5);
    (await fixture(html`<div></div>`)).append(timeline);
    const card = document.createElement('tujie-theme-card');
    card.theme = 'theme-2019-2';
    provider.append(card);
    await settled();
    expect(buttons(strip).map(({textContent}) => textContent)).to.deep.equal(['项目为王']);
  });

  it('reserves the rows of an ordinary strip until it is drawn, and is then as high as its keywords; without any it has no box', async () => {
    const strip = await fixture<HTMLElementTagNameMap['tujie-keyword-strip']>(html`<tujie-keyword-strip></tujie-keyword-strip>`);
    strip.style.width = '288px';
    const heights = [strip.offsetHeight];
    for (const [report, chapter] of [
      [await gangzha(), 'plan-2019'],
      [qinghe(), 'vision'],
      [qinghe(), 'review'],
    ] as const) {
      await Object.assign(strip, {report, chapter}).updateComplete;
      heights.push(strip.offsetHeight);
    }
    expect(heights).to.deep.equal([104, 104, 60, 0]);
    await Object.assign(strip, {report: undefined}).updateComplete;
    expect(strip.offsetHeight).to.equal(104);
  });

  it('stays as high as its words when they become buttons', async () => {
    const report = await gangzha();
    const alone = await fixture<HTMLElement>(html`<tujie-keyword-strip .report=${report}></tujie-keyword-strip>`);
    const provider = await fixture(html`
      <tujie-dataset .report=${report}><tujie-keyword-strip></tujie-keyword-strip><tujie-theme-timeline></tujie-theme-timeline></tujie-dataset>
    `);
    await settled();
    const strip = provider.firstElementChild as HTMLElement;
    expect(buttons(strip)).to.have.length(5);
    expect(strip.offsetHeight).to.equal(alone.offsetHeight);
    expect(part(strip, 'keyword')?.getBoundingClientRect().height).to.be.at.least(44);
  });
});
