import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {eachBlock} from '../../model/figures.js';
import type {Report} from '../../model/schema.js';
import {consoleDuring, drawnText, part, settled} from '../../testing/page.js';
import {gangzha, reportOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {reportLike} from '../../../stories/reports.js';
import type {TujieReport} from './report.js';
import {reportView} from './report.view.js';

let report: Report;
before(async () => {
  report = await gangzha();
});

/** The sentences of a text; the goals in their clauses. */
const sentencesOf = (text: string): readonly string[] => text.match(/[^。；]+[。；]?/g) ?? [];

describe('what a report says', () => {
  it('has the measures of a year large: the first, then the others, in the order of the report', () => {
    const {chapters} = reportView(report, wordsFor('zh'));
    expect(chapters.map(({headlines}) => headlines)).to.deep.equal([
      ['gdp-2018', 'industrial-sales-2018', 'service-sales-2018', 'public-budget-revenue-2018', 'urban-disposable-income-2018'],
      [],
    ]);
    expect(chapters.map(({goals}) => goals.length)).to.deep.equal([0, 7]);
  });

  it('leaves the text of the goals to the gauges only where they say all of it', () => {
    expect(reportView(report, wordsFor('zh')).chapters.map(({gaugesSayGoals}) => gaugesSayGoals)).to.deep.equal([false, true]);
    for (const said of ['新建公园4个，增长7%。', '坚持稳中求进，新建公园4个，增长7%。', '新建公园4个，增长7%；办好实事。', '办好实事。']) {
      const [chapter] = reportView(reportOf({}, {}, said) as Report, wordsFor('zh')).chapters;
      expect(chapter?.gaugesSayGoals).to.equal(false);
      expect(chapter?.goalsText.map(({text}) => text).join('')).to.equal(said);
    }
  });

  it('says who and when as far as the titles do not, and the credits', () => {
    expect(reportView(report, wordsFor('zh')).byline).to.equal('');
    const long = reportView(
      reportLike({
        more: {issuer: '示例县人民政府', speaker: '张三', datePublished: '2019-01-08', credits: [{role: '文字', name: '李四'}]},
      }) as Report,
      wordsFor('zh'),
    );
    expect([long.byline, long.credits]).to.deep.equal(['示例县人民政府 · 张三 · 2019年1月8日', ['文字：李四']]);
  });
});

describe('tujie-report', () => {
  const draw = (attributes = {}): Promise<TujieReport> => {
    const element = document.createElement('tujie-report');
    Object.assign(element, {report, ...attributes});
    return fixture(html`<div>${element}</div>`)
      .then(settled)
      .then(() => element);
  };

  it('prints every sentence of the report once, and in its order', async () => {
    const text = drawnText(await draw());
    let at = 0;
    let count = 0;
    for (const block of eachBlock(report))
      for (const sentence of sentencesOf(block.text)) {
        // Stops between goals are the lines between the gauges.
        const said = block.path.endsWith('goalsText') ? sentence.replace(/[；。]$/, '') : sentence;
        const found = text.indexOf(said, at);
        expect(found, `${block.path} ${said}`).to.be.at.least(at);
        at = found + said.length;
        count++;
        if (/[。；]$/.test(sentence)) expect(text.split(said).length - 1, said).to.equal(1);
      }
    expect(count).to.be.above(120);
    expect(text.slice(at)).to.equal(`来源：${report.source.title}`);
  });

  it('has its parts in the order of the report: lead, keywords, figures, goals, themes', async () => {
    const element = await draw();
    const order = [...(element.shadowRoot?.querySelectorAll('[part=chapter]') ?? [])].map((chapter) =>
      [...chapter.children].map((child) => child.getAttribute('part') ?? child.localName + child.className),
    );
    expect(order).to.deep.equal([
      ['chapter-title', 'lead', 'tujie-keyword-strip', 'figures', 'divaxis themes'],
      ['chapter-title', 'lead', 'tujie-keyword-strip', 'goals-title', 'goals', 'divaxis themes'],
    ]);
  });

  it('has headings that step down one by one', async () => {
    const element = await draw();
    const levels: number[] = [];
    const collect = (root: ParentNode): void => {
      for (const node of root.querySelectorAll('*')) {
        if (node.getAttribute('role') === 'heading') levels.push(Number(node.getAttribute('aria-level')));
        if (node.shadowRoot) collect(node.shadowRoot);
      }
    };
    collect(element.shadowRoot as ShadowRoot);
    expect(levels[0]).to.equal(2);
    for (const [index, level] of levels.slice(1).entries()) expect(level - (levels[index] ?? 0)).to.be.at.most(1);
    expect(levels).to.have.length(1 + 2 + 2 + 5 + 1 + 7 + 10);
  });

  it('goes to a chapter from its contents, and to a theme from a keyword', async () => {
    const element = await draw();
    const root = element.shadowRoot as ShadowRoot;
    const [, plan] = part(element, 'contents')?.querySelectorAll('button') ?? [];
    plan?.click();
    expect((root.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('plan-2019');
    const [, strip] = root.querySelectorAll('tujie-keyword-strip');
    const keyword = strip?.shadowRoot?.querySelectorAll('button')[2];
    expect(keyword?.textContent).to.equal('宜居宜业');
    keyword?.click();
    expect((root.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('theme-2019-3');
  });

  it('fires tujie-load once, and takes one language for all of its pieces', async () => {
    let loads = 0;
    const listen = (): void => {
      loads++;
    };
    document.addEventListener('tujie-load', listen);
    const element = await draw({lang: 'en'});
    document.removeEventListener('tujie-load', listen);
    expect(loads).to.equal(1);
    const text = drawnText(element);
    for (const words of ['Keywords', '2018estimate', '2019target', 'Source:']) expect(text).to.contain(words);
  });

  it('takes another report with no word of the one before, and no error', async () => {
    const provider = await fixture(html`<tujie-dataset .report=${report}><tujie-report></tujie-report></tujie-dataset>`);
    const lines = await consoleDuring(async () => {
      Object.assign(provider, {report: reportLike({goals: 2, headlines: 3})});
      await settled();
      Object.assign(provider, {report: reportLike({goals: 1, headlines: 1, title: '又一份'})});
      await settled();
    });
    expect(lines).to.deep.equal([]);
    expect(drawnText(provider.firstElementChild as Element))
      .to.match(/^又一份/)
      .and.not.to.contain('地区生产总值');
  });

  it('prints what was corrected of a figure, a theme and a chapter', async () => {
    const was = {was: '甲', now: '乙', date: '2019-02-01'};
    const corrections = ['gdp-2018', 'theme-2018-2', 'review-2018', 'gdp-2019'].map((id) => ({...was, id}));
    const text = drawnText(await draw({report: {...report, corrections}}));
    // The figure of 2018 stands large and in its theme.
    expect(text.split('已更正（2019年2月1日）：“乙”。')).to.have.length(1 + 5);
  });

  it('links prominently to the published text where there is one', async () => {
    expect(part(await draw(), 'full-text')).to.equal(null);
    const element = await draw({report: reportOf({}, {source: {title: '报告', url: 'https://example.org/report'}})});
    const link = part(element, 'full-text') as HTMLAnchorElement;
    expect([link.href, link.textContent]).to.deep.equal(['https://example.org/report', '阅读报告全文']);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });
});
