import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../define.js';
import {findIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {consoleDuring, drawn, part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf, valueOfFile} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import type {TujieIndicatorCard} from './indicator-card.js';
import {leadText} from '../shared/figure.view.js';
import {indicatorCardView} from './indicator-card.view.js';

const words = wordsFor('zh-CN');
let report: Report;

before(async () => {
  report = await gangzha();
});

describe('what a card says', () => {
  const view = (id: string) => indicatorCardView(report, id, words);
  const said = (id: string): string => {
    const card = view(id);
    return card ? [card.name, card.status, leadText(card.lead), ...Object.values(card.figure), ...card.more].filter(Boolean).join(' ') : '';
  };

  it('is name, status, figure, change, sentence and place', () => {
    const found = findIndicator(report, 'gdp-2018');
    expect(view('gdp-2018')).to.deep.equal({
      lang: 'zh-CN',
      name: '地区生产总值',
      status: '2018年预计',
      lead: {modality: '', from: ''},
      figure: {before: '突破', digits: '400', infix: '', unit: '亿元', after: ''},
      more: ['增长7%'],
      drawings: [undefined, {cells: {kind: 'change', count: 7, shape: 'square', isFall: false}, fill: 'expected'}],
      quote: {
        stretches: [
          {text: '预计地区生产总值'},
          {text: '突破400亿元', figure: found?.indicator.value, id: 'gdp-2018'},
          {text: '，'},
          {text: '增长7%', figure: found?.indicator.changes?.[0], id: 'gdp-2018'},
        ],
        location: '2018年五大工作回眸 · 聚焦实体经济，综合实力显著增强',
      },
      notes: [],
      corrected: '',
    });
  });

  it('keeps the words around a number as printed and in their order', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['public-budget-revenue-2019', '一般公共预算收入 2019年目标 增长 5 % 以上'],
      ['rd-share-2019', '全社会研发投入占GDP比重 2019年目标 提高到 2.7 %'],
      ['pm25-2019', 'PM2.5平均浓度 2019年目标 确保 下降 2 % 以上'],
      ['investment-events-2018', '举办专题招商活动 2018年 20 余 次'],
      ['key-projects-investment-2018', '招引重点项目总投资 2018年 超 260 亿元'],
      ['land-granted-2019', '收储、出让经营性土地 2019年目标 计划 各 600 亩'],
      ['ic-driving-sectors-2019', '集成电路、智能驾驶百亿级产业板块 2019年 力争3-5年 两 个'],
      ['smart-equipment-sector-2019', '智能装备产业集群 2019年 力争两年内 百 亿级'],
      ['tourist-visits-2018', '旅游业接待游客 2018年 突破 200 万人次'],
    ];
    for (const [id, text] of cases) expect(said(id)).to.equal(text);
  });

  it('quotes the one sentence that the figure stands in, and says under which label', () => {
    const quote = view('smart-equipment-sector-2019')?.quote;
    expect(quote?.stretches.map(({text}) => text).join('')).to.equal('智能装备产业集群，力争两年内建成百亿级产业板块。');
    expect(quote?.stretches.filter(({figure}) => figure).map(({text}) => text)).to.deep.equal(['百亿级']);
    expect(quote?.location).to.equal('2019年五大工作计划 · 突出产业强区，打造高质量经济格局 · 集群发展');
  });

  it('has no sentence where the source stands nowhere, and still the figure', () => {
    const lost = parseReport(reportOf({source: {exact: '别处'}})).report;
    expect(indicatorCardView(lost, 'parks-2019', words)?.quote).to.equal(undefined);
    expect(indicatorCardView(lost, 'parks-2019', words)?.figure.digits).to.equal('4');
  });

  it('carries the note and what was corrected', () => {
    const corrections = [{id: 'parks-2019', was: '3个', now: '4个', date: '2019-02-01'}];
    const {report: noted} = parseReport(reportOf({note: '含在建。'}, {corrections}));
    expect(indicatorCardView(noted, 'parks-2019', words)?.notes).to.deep.equal(['含在建。', '已更正（2019年2月1日）：“4个”。']);
  });

  it('prints the former wording where its author says so, and nowhere else', () => {
    for (const [showWas, chinese, english] of [
      [undefined, '已更正（2019年2月1日）：“4个”。', 'Corrected on 1 February 2019: “4个”.'],
      [false, '已更正（2019年2月1日）：“4个”。', 'Corrected on 1 February 2019: “4个”.'],
      [true, '已更正（2019年2月1日）：“4个”，原为“3个”。', 'Corrected on 1 February 2019: “4个”, was “3个”.'],
    ] as const) {
      const corrections = [{id: 'parks-2019', was: '3个', now: '4个', date: '2019-02-01', ...(showWas !== undefined && {showWas})}];
      const {report: noted} = parseReport(reportOf({}, {corrections}));
      for (const [lang, said] of [
        ['zh-CN', chinese],
        ['en', english],
      ] as const)
        expect(indicatorCardView(noted, 'parks-2019', wordsFor(lang))?.notes).to.deep.equal([said]);
    }
  });

  it('is nothing for an id that the report has not', () => {
    expect(view('gdp-2081')).to.equal(undefined);
    expect(view('')).to.equal(undefined);
  });
});

describe('tujie-indicator-card', () => {
  const draw = async (attributes = {}, children = ''): Promise<TujieIndicatorCard> => {
    const card = await fixture<TujieIndicatorCard>(html`
      <tujie-indicator-card .report=${report} indicator="gdp-2018">${children}</tujie-indicator-card>
    `);
    Object.assign(card, attributes);
    await card.updateComplete;
    return card;
  };

  it('prints the figure whole and in order', async () => {
    expect(shownText(await draw())).to.match(/^地区生产总值2018年预计突破400亿元增长7%报告原文预计地区生产总值突破400亿元，增长7%/);
  });

  it('has no space inside a figure or a sentence, for the eye and for the clipboard', async () => {
    const card = await draw({indicator: 'pm25-2019'});
    expect(part(card, 'figure')?.textContent).to.equal('确保下降2%以上');
    expect(part(card, 'name')?.textContent).to.equal('PM2.5平均浓度');
    expect(part(card, 'quote')?.textContent).to.equal('确保PM2.5平均浓度下降2%以上。');
  });

  it('leaves its texts in the page when it is drawn again, so that what a reader selected stays selected', async () => {
    const card = await draw();
    const texts = ['name', 'figure', 'quote'].flatMap((name) => [...(part(card, name)?.querySelectorAll('*') ?? [])]);
    expect(texts.length).to.be.above(5);
    Object.assign(card, {headingLevel: 2, size: 'large'});
    await card.updateComplete;
    expect(part(card, 'name')?.getAttribute('aria-level')).to.equal('2');
    expect(texts.every((it) => card.shadowRoot?.contains(it))).to.equal(true);
  });

  it('is light: of its nodes few are neither elements nor words', async () => {
    const card = await draw();
    const others = document.createNodeIterator(card.shadowRoot as Node, NodeFilter.SHOW_COMMENT);
    let count = 0;
    while (others.nextNode()) count += 1;
    expect(count).to.be.below(18);
  });

  it('has a heading at the level that is asked for', async () => {
    const card = await draw();
    const heading = part(card, 'name');
    expect([heading?.getAttribute('role'), heading?.getAttribute('aria-level')]).to.deep.equal(['heading', '3']);
    card.headingLevel = 2;
    await card.updateComplete;
    expect(part(card, 'name')?.getAttribute('aria-level')).to.equal('2');
    card.headingLevel = 0;
    await card.updateComplete;
    expect([part(card, 'name')?.getAttribute('role'), part(card, 'name')?.hasAttribute('aria-level')]).to.deep.equal(['none', false]);
    card.setAttribute('heading-level', 'nine');
    await card.updateComplete;
    expect(part(card, 'name')?.getAttribute('aria-level')).to.equal('3');
  });

  it('opens the sentence on request, the figure marked in it', async () => {
    const card = await draw();
    const details = part(card, 'sentence') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    details.querySelector('summary')?.click();
    expect(details.open).to.equal(true);
    expect([...details.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['突破400亿元', '增长7%']);
  });

  it('has the report under its own language, and its own words under theirs', async () => {
    const card = await draw({lang: 'en'});
    expect(part(card, 'base')?.lang).to.equal('zh-CN');
    expect([part(card, 'status')?.textContent, part(card, 'status')?.lang]).to.deep.equal(['expected, 2018年', 'en']);
    card.lang = 'zh';
    await card.updateComplete;
    expect(part(card, 'status')?.textContent).to.equal('2018年预计');
  });

  it('is inline boxes alone inside a paragraph, and no disclosure', async () => {
    const paragraph = await fixture(html`
      <p>
        <tujie-indicator-card .report=${report} indicator="gdp-2018" layout="inline"></tujie-indicator-card>
        。
      </p>
    `);
    const card = paragraph.firstElementChild as TujieIndicatorCard;
    await card.updateComplete;
    expect(part(card, 'base')?.textContent).to.equal('地区生产总值（2018年预计）突破400亿元，增长7%');
    // What is inert takes no part in the layout of the line.
    const all = [card, ...(card.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => !element.closest('style, [inert]'));
    expect(new Set(all.map((element) => getComputedStyle(element).display))).to.deep.equal(new Set(['inline']));
    expect(getComputedStyle(card).color).to.equal(getComputedStyle(paragraph).color);
  });

  it('prints all that is said of a figure below it, in order; in a line of text after a comma each', async () => {
    const changes = [
      {printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'},
      {printed: '高于全市2%', before: '高于全市', digits: '2', unit: '%', number: 2, comparator: 'eq', kind: 'above'},
    ] as const;
    const rank = {printed: '居第五', position: 5};
    const exact = '新建公园4个，增长7%，高于全市2%，居第五';
    const goal = {changes, rank, stretch: {modality: '力争', said: {printed: '更多'}}, source: {exact: `${exact}，力争更多`}};
    const card = await draw({report: reportOf(goal, {}, `${exact}，力争更多。`), indicator: 'parks-2019'});
    const more = (): readonly (string | null)[] =>
      [...(card.shadowRoot?.querySelectorAll('[part=change]') ?? [])].map(({textContent}) => textContent);
    expect([part(card, 'figure')?.textContent, ...more()]).to.deep.equal(['4个', '增长7%', '高于全市2%', '居第五', '力争更多']);
    card.layout = 'inline';
    await card.updateComplete;
    expect(part(card, 'base')?.textContent).to.equal('新建公园（2019年目标）4个，增长7%，高于全市2%，居第五，力争更多');
    card.report = reportOf({});
    await card.updateComplete;
    expect(part(card, 'base')?.textContent).to.equal('新建公园（2019年目标）4个');
  });

  it('has no empty brackets in a line of text where the report says no time', async () => {
    const {chapters} = reportOf({status: 'achieved'}) as {chapters: object[]};
    const timeless = reportOf({}, {chapters: [{...chapters[0], period: undefined}]});
    const card = await draw({report: timeless, indicator: 'parks-2019', layout: 'inline'});
    expect(part(card, 'base')?.textContent).to.equal('新建公园4个');
  });

  it('shows what is set last, in any order, before or after it is in the page', async () => {
    const card = document.createElement('tujie-indicator-card');
    card.indicator = 'gdp-2081';
    card.src = '/data/broken/title-missing.json';
    card.indicator = 'gdp-2018';
    card.report = report;
    const parent = await fixture(html`
      <div></div>
    `);
    parent.append(card);
    await card.updateComplete;
    expect(part(card, 'digits')?.textContent).to.equal('400');
    card.indicator = 'public-toilets-2018';
    await card.updateComplete;
    expect(part(card, 'digits')?.textContent).to.equal('9');
    card.remove();
    card.report = undefined;
    card.src = '/data/gangzha-2019.json';
    card.setAttribute('indicator', 'gdp-2019');
    setTimeout(() => parent.append(card));
    await oneEvent(card, 'tujie-load');
    expect(part(card, 'figure')?.textContent).to.equal('增长7%');
  });

  it('keeps properties that were set before upgrade', async () => {
    const parent = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const inert = document.implementation.createHTMLDocument().createElement('tujie-indicator-card');
    Object.assign(inert, {report, indicator: 'gdp-2018', layout: 'inline', palette: 'azure'});
    parent.append(inert);
    await inert.updateComplete;
    expect(shownText(inert)).to.contain('突破400亿元');
    expect(inert.getAttribute('palette')).to.equal('azure');
  });

  it('shows what was set after upgrade over what was set before it, in one task', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const inert = document.implementation.createHTMLDocument().createElement('tujie-indicator-card');
    Object.assign(inert, {report, indicator: 'gdp-2018'});
    parent.append(inert);
    inert.indicator = 'gdp-2019';
    await inert.updateComplete;
    expect(part(inert, 'figure')?.textContent).to.equal('增长7%');
  });

  it('wide, leaves no empty column: name, figure, change and sentence follow each other, and begin at the same places in every card', async () => {
    const placesAt = async (width: number, indicator: string): Promise<Record<string, DOMRect>> => {
      const card = await draw({layout: 'wide', indicator});
      (card.parentElement as HTMLElement).style.width = `${width}px`;
      const box = (node: Node | null | undefined): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(node as Node);
        return range.getBoundingClientRect();
      };
      const names = ['name', 'status', 'figure', 'change'];
      const sentence = box(card.shadowRoot?.querySelector('summary'));
      return {host: card.getBoundingClientRect(), sentence, ...Object.fromEntries(names.map((name) => [name, box(part(card, name))]))};
    };
    const em = 17;
    for (const width of [320, 768, 1280]) {
      const [short, long] = await Promise.all(['gdp-2018', 'service-sales-2018'].map((id) => placesAt(width, id)));
      const left = (places: typeof short, name: string): number => (places?.[name]?.left ?? 0) - (places?.['host']?.left ?? 0);
      for (const name of ['name', 'figure', 'sentence']) expect(left(short, name), `${width} ${name}`).to.be.closeTo(left(long, name), 1);
      for (const places of [short, long]) {
        if (!places) throw new Error('not drawn');
        const after = (name: string, before: string): number => left(places, name) - left(places, before) - (places[before]?.width ?? 0);
        // The change stands in the line of the figure, right after it.
        expect(after('change', 'figure'), `${width}`).to.be.within(0.5 * em, 2 * em);
        expect(places['change']?.bottom).to.be.closeTo(places['figure']?.bottom ?? 0, em);
        if (width === 320) {
          expect(left(places, 'figure')).to.be.closeTo(12, 1);
          const bottoms = ['name', 'status', 'figure', 'sentence'].map((name) => places[name]?.bottom ?? 0);
          expect(bottoms).to.deep.equal([...bottoms].sort((a, b) => a - b));
          continue;
        }
        // A name of twelve letters has its line; the figure stands beside it.
        expect(left(places, 'figure'), `${width}`).to.be.within(12 * em, 16 * em);
        expect(places['name']?.bottom).to.be.closeTo(places['figure']?.bottom ?? 0, em);
        if (width === 768) expect(left(places, 'sentence')).to.be.within(12, 12 + 2 * em);
        else expect(after('sentence', 'change'), `${width}`).to.be.within(13 * em, 30 * em);
      }
    }
  });

  it('reads an object of the page, and its faults', async () => {
    const card = await draw({report: await valueOfFile('gangzha-2019')});
    expect(part(card, 'digits')?.textContent).to.equal('400');
    const lines = await consoleDuring(async () => {
      card.report = {};
      await card.updateComplete;
      card.report = 'text' as unknown as object;
      await card.updateComplete;
    });
    expect(lines).to.have.length(2);
    expect(part(card, 'error')?.textContent).to.equal('数据无法显示：$：应为对象，实为 "text"。');
  });

  it('shows its children while it has nothing to draw, and keeps them in the page', async () => {
    const lines = await consoleDuring(async () => {
      const card = await draw({indicator: 'gdp-2081'}, '预计突破400亿元');
      expect(shownText(card)).to.equal('预计突破400亿元');
      card.indicator = 'gdp-2018';
      await card.updateComplete;
      expect(shownText(card)).to.contain('地区生产总值');
      expect(card.textContent).to.equal('预计突破400亿元');
    });
    expect(lines).to.deep.equal(['tujie-indicator-card: [indicator]：数据中没有“gdp-2081”']);
  });

  it('finds children that the parser brings later', async () => {
    const card = await fixture<TujieIndicatorCard>(html`
      <tujie-indicator-card></tujie-indicator-card>
    `);
    expect(shownText(card)).to.equal('尚未指定要显示的数据。');
    card.append('突破400亿元');
    await settled();
    expect(shownText(card)).to.equal('突破400亿元');
  });

  it('says a missing id once: text, event, one line', async () => {
    const events: string[] = [];
    const listen = (event: Event): void => void events.push((event as CustomEvent & {code: string}).code);
    document.addEventListener('tujie-error', listen);
    const lines = await consoleDuring(async () => {
      const card = await draw({indicator: 'gdp-2081'});
      await settled();
      card.requestUpdate();
      await card.updateComplete;
      expect(part(card, 'error')?.textContent).to.equal('数据中没有“gdp-2081”。');
    });
    document.removeEventListener('tujie-error', listen);
    expect([events, lines.length]).to.deep.equal([['unknown-id'], 1]);
  });

  it('says a missing id once for each report that has it not', async () => {
    const lines = await consoleDuring(async () => {
      const card = await draw({indicator: 'gdp-2081'});
      card.report = parseReport(await valueOfFile('gangzha-2019')).report;
      await card.updateComplete;
      await settled();
    });
    expect(lines).to.have.length(2);
  });

  it('says why an indicator was left out of the dataset', async () => {
    const lines = await consoleDuring(async () => {
      const card = await drawn(html`
        <tujie-indicator-card src="/data/broken/number-as-text.json" indicator="gdp-2019"></tujie-indicator-card>
      `);
      expect(part(card, 'error')?.textContent).to.equal(
        '数据中的“gdp-2019”有误，未予显示：$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].number（地区生产总值）：应为数字，实为 "7%"。',
      );
    });
    expect(lines).to.deep.equal([
      'tujie-indicator-card: $.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].number（地区生产总值）：应为数字，实为 "7%"',
    ]);
  });

  it('never makes markup of what a dataset says', async () => {
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const value = {printed: `${evil}4${evil}`, before: evil, digits: '4', unit: evil, number: 4, comparator: 'eq'} as const;
    const goal = {name: evil, modality: evil, value, note: evil, source: {exact: evil}};
    const corrections = [{id: 'parks-2019', was: evil, now: evil, date: '2019-02-01'}];
    const card = await draw({report: reportOf(goal, {corrections, lang: '"><b>'}, `${evil}。`), indicator: 'parks-2019'});
    await settled();
    expect(card.shadowRoot?.querySelectorAll('img, script, b')).to.have.length(0);
    expect(part(card, 'name')?.textContent).to.equal(evil);
    expect('hit' in window).to.equal(false);
  });

  it('lets authors stand in for heading, icon, note and footer', async () => {
    const card = await fixture<TujieIndicatorCard>(html`
      <tujie-indicator-card .report=${report} indicator="gdp-2018">
        <b slot="icon">标</b>
        <b slot="heading">总量</b>
        <b slot="note">注</b>
        <b slot="footer">尾</b>
      </tujie-indicator-card>
    `);
    expect(shownText(card)).to.match(/^标总量2018年预计突破400亿元增长7%报告原文.*注尾$/);
  });
});
