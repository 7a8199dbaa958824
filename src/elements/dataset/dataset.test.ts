import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../define.js';
import {datasetContext, ContextRequestEvent} from '../../dataset/context.js';
import type {TujieErrorEvent, TujieLoadEvent} from '../../dataset/events.js';
import type {ReportState} from '../../dataset/state.js';
import {consoleDuring, drawn, part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf} from '../../testing/report.js';
import type {TujieIndicatorCard} from '../indicator-card/indicator-card.js';
import type {TujieDataset} from './dataset.js';

const digits = (root: ParentNode): readonly (string | undefined)[] =>
  [...root.querySelectorAll('tujie-indicator-card')].map((card) => part(card, 'digits')?.textContent ?? undefined);

describe('tujie-dataset', () => {
  it('gives its report to every piece inside, across shadow roots', async () => {
    const provider = await fixture<TujieDataset>(html`
      <tujie-dataset .report=${await gangzha()}>
        <p>
          文
          <tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>
        </p>
        <div id="host"></div>
      </tujie-dataset>
    `);
    const root = (provider.querySelector('#host') as Element).attachShadow({mode: 'open'});
    root.innerHTML = '<tujie-indicator-card indicator="public-toilets-2018"></tujie-indicator-card>';
    await settled();
    expect([...digits(provider), ...digits(root)]).to.deep.equal(['400', '9']);
  });

  it('fires tujie-load once, and none of the pieces does', async () => {
    const events: Event[] = [];
    const parent = await fixture(html`
      <div></div>
    `);
    parent.addEventListener('tujie-load', (event) => events.push(event));
    const load = oneEvent(parent, 'tujie-load');
    parent.innerHTML =
      '<tujie-dataset src="/data/gangzha-2019.json"><tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card></tujie-dataset>';
    const event = (await load) as unknown as TujieLoadEvent;
    await settled();
    expect(events.map(({target}) => (target as Element).localName)).to.deep.equal(['tujie-dataset']);
    expect([event.report.id, event.problems.length]).to.deep.equal(['gangzha-2019', 0]);
  });

  it('tells a failure once: event, line, and the screen reader', async () => {
    const seen: string[] = [];
    const listen = (event: TujieErrorEvent): void => void seen.push(`${(event.target as Element).localName} ${event.code} ${event.path}`);
    document.addEventListener('tujie-error', listen);
    let provider: Element | undefined;
    const lines = await consoleDuring(async () => {
      provider = await drawn(html`
        <tujie-dataset src="/data/broken/period-number.json">
          <tujie-indicator-card indicator="gdp-2019"></tujie-indicator-card>
          <tujie-indicator-card indicator="parks-2019">新建公园4个。</tujie-indicator-card>
        </tujie-dataset>
      `);
    });
    document.removeEventListener('tujie-error', listen);
    expect(seen).to.deep.equal(['tujie-dataset type $.chapters[0].period.start']);
    expect(lines).to.deep.equal(['tujie-dataset: $.chapters[0].period.start：应为文字，实为 2019']);
    const [bare, told] = [...(provider as Element).children] as [Element, Element];
    expect(shownText(bare)).to.equal('数据无法显示：$.chapters[0].period.start：应为文字，实为 2019。');
    expect(shownText(told)).to.equal('新建公园4个。');
    expect(
      [...document.querySelectorAll('tujie-dataset')].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('[role=status]') ?? [])]),
    ).to.have.length(1);
    expect(part(provider as Element, 'announcement')?.textContent).to.contain('数据无法显示');
  });

  it('warns once of what was left out, and shows the rest', async () => {
    const lines = await consoleDuring(async () => {
      const provider = await drawn(html`
        <tujie-dataset src="/data/broken/digits-missing.json">
          <tujie-indicator-card indicator="gdp-2019"></tujie-indicator-card>
        </tujie-dataset>
      `);
      expect(digits(provider)).to.deep.equal(['7']);
    });
    expect(lines).to.deep.equal([
      'tujie-dataset: 共 1 处问题，第一处：$.chapters[0].blocks[2].paragraphs[0].indicators[0].value.digits（新建公园）：缺少 digits',
    ]);
  });

  it('says how many problems there are, whatever the first of them is', async () => {
    const broken = (await (await fetch('/data/broken/digits-missing.json')).json()) as {
      source: object;
      chapters: {blocks: {kind: string; icon?: string}[]; constructor?: unknown}[];
    };
    const [chapter] = broken.chapters as [(typeof broken.chapters)[0]];
    const theme = chapter.blocks.find(({kind}) => kind === 'theme') as {icon?: string};
    for (const [mark, count] of [
      [() => (theme.icon = 'dragon'), 2],
      [() => Object.assign(broken.source, {url: 'ftp://example.org'}), 3],
      [() => Object.defineProperty(theme, 'constructor', {value: 1, enumerable: true}), 4],
    ] as const) {
      mark();
      const own = `<tujie-indicator-card indicator="parks-2019">新建公园4个。</tujie-indicator-card>`;
      for (const tag of ['tujie-dataset', 'tujie-report', 'tujie-indicator-card']) {
        const lines = await consoleDuring(async () => {
          const element = document.createElement(tag);
          element.innerHTML = own;
          element.setAttribute('indicator', 'parks-2019');
          Object.assign(element, {report: structuredClone(broken)});
          await fixture(element);
          await settled();
        });
        expect(
          lines.filter((line) => line.startsWith(`${tag}: 共 ${count} 处问题，第一处：`)),
          `${tag} ${count}`,
        ).to.have.length(1);
      }
    }
  });

  it('reloads for all of its pieces', async () => {
    const provider = (await drawn(html`
      <tujie-dataset src="/data/gangzha-2019.json?reload">
        <tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>
      </tujie-dataset>
    `)) as TujieDataset;
    setTimeout(() => provider.reload());
    await oneEvent(provider, 'tujie-load');
    await settled();
    expect(digits(provider)).to.deep.equal(['400']);
  });

  it('gives way to a nearer one, passes an outer one on, and follows every change', async () => {
    const outer = await fixture<TujieDataset>(html`
      <tujie-dataset .report=${reportOf()}>
        <tujie-indicator-card indicator="parks-2019"></tujie-indicator-card>
        <tujie-dataset><tujie-indicator-card indicator="parks-2019"></tujie-indicator-card></tujie-dataset>
        <tujie-indicator-card .report=${await gangzha()} indicator="gdp-2018"></tujie-indicator-card>
      </tujie-dataset>
    `);
    await settled();
    expect(digits(outer)).to.deep.equal(['4', '4', '400']);
    const five = {printed: '5个', digits: '5', unit: '个', number: 5, comparator: 'eq'} as const;
    (outer.querySelector('tujie-dataset') as TujieDataset).report = reportOf({value: five});
    await settled();
    expect(digits(outer)).to.deep.equal(['4', '5', '400']);
    outer.report = reportOf({value: {...five, digits: '6', printed: '6个'}});
    await settled();
    expect(digits(outer)).to.deep.equal(['6', '5', '400']);
  });

  it('leaves nothing behind when pieces come, move and go', async () => {
    const [one, two] = await Promise.all(
      ['4', '5'].map((number) => {
        const value = {printed: `${number}个`, digits: number, unit: '个', number: Number(number), comparator: 'eq'} as const;
        return fixture<TujieDataset>(html`
          <tujie-dataset .report=${reportOf({value})}></tujie-dataset>
        `);
      }),
    );
    const card = document.createElement('tujie-indicator-card') as TujieIndicatorCard;
    card.indicator = 'parks-2019';
    one?.append(card);
    await settled();
    expect(part(card, 'digits')?.textContent).to.equal('4');
    two?.append(card);
    await settled();
    expect(part(card, 'digits')?.textContent).to.equal('5');
    card.remove();
    if (one) one.report = reportOf();
    await settled();
    expect(part(card, 'digits')?.textContent).to.equal('5');
  });

  it('leaves the page inside it as it was', async () => {
    const page = html`
      <div style="font: 19px/2 serif; color: green">
        <tujie-dataset .report=${reportOf()}><p>正文</p></tujie-dataset>
      </div>
    `;
    const text = (await fixture(page)).querySelector('p') as Element;
    const {fontSize, fontFamily, lineHeight, color} = getComputedStyle(text);
    expect([fontSize, fontFamily, lineHeight, color]).to.deep.equal(['19px', 'serif', '38px', 'rgb(0, 128, 0)']);
  });

  it('answers the context protocol with a frozen state', async () => {
    const provider = await fixture(html`
      <tujie-dataset .report=${reportOf()}><i></i></tujie-dataset>
    `);
    const states: ReportState[] = [];
    const target = provider.querySelector('i') as Element;
    target.dispatchEvent(new ContextRequestEvent(datasetContext, target, (state) => states.push(state), false));
    expect(datasetContext).to.equal(Symbol.for('tujie/dataset@1'));
    expect(states.map(({status}) => status)).to.deep.equal(['ready']);
    expect(Object.isFrozen(states[0])).to.equal(true);
  });
});
