// What a reader does with the pieces, step by step: by keyboard and by pointer. Watched in Storybook's panel, run by the tests.
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {DATASET, piece} from './story.js';

interface Play {
  readonly canvasElement: HTMLElement;
  readonly userEvent: {click(element: Element): Promise<void>};
  readonly step: (label: string, act: () => Promise<void>) => Promise<void>;
}

interface Interaction {
  readonly args?: object;
  readonly render: (args: never) => TemplateResult;
  readonly play: (context: Play) => Promise<void>;
}

export default {
  title: '交互 Interaction',
  id: 'interaction',
  args: {src: DATASET},
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};

/** What stands in the shadow root of the first such piece. */
const inside = <Found extends HTMLElement>(canvas: HTMLElement, tag: string, selector: string): Found[] => [
  ...(canvas.querySelector(tag)?.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The first of them, once it is there. */
const first = <Found extends HTMLElement>(canvas: HTMLElement, tag: string, selector: string): Promise<Found> =>
  waitFor(() => {
    const [found] = inside<Found>(canvas, tag, selector);
    if (!found) throw new Error(`${tag} ${selector}`);
    return found;
  });

/** The element that has the focus, in whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export const Disclosure: Interaction = {
  render: () => piece('tujie-indicator-card')({src: DATASET, indicator: 'gdp-2018'}),
  play: async ({canvasElement, userEvent, step}) => {
    const sentence = await first<HTMLDetailsElement>(canvasElement, 'tujie-indicator-card', '[part=sentence]');
    await step('“报告原文”可以用键盘走到，先是收起的', async () => {
      sentence.querySelector('summary')?.focus();
      await expect(focused()).toBe(sentence.querySelector('summary'));
      await expect(sentence.open).toBe(false);
    });
    await step('打开后是报告里的原句，数字都有标记', async () => {
      await userEvent.click(sentence.querySelector('summary') as HTMLElement);
      await expect(sentence.open).toBe(true);
      const quote = sentence.querySelector('[part=quote]') as HTMLElement;
      await expect(quote.textContent).toBe('预计地区生产总值突破400亿元，增长7%');
      await expect([...quote.querySelectorAll('mark')].map(({textContent}) => textContent)).toEqual(['突破400亿元', '增长7%']);
    });
    await step('再点一次收起', async () => {
      await userEvent.click(sentence.querySelector('summary') as HTMLElement);
      await expect(sentence.open).toBe(false);
    });
  },
};

export const FoldedTimeline: Interaction = {
  render: () => piece('tujie-theme-timeline')({src: DATASET, chapter: 'plan-2019', collapsed: true}),
  play: async ({canvasElement, userEvent, step}) => {
    const fold = await first<HTMLDetailsElement>(canvasElement, 'tujie-theme-timeline', 'details');
    const item = fold.querySelector('[part=tile]') as HTMLElement;
    await step('折叠时五个标题都在，条目收起', async () => {
      await expect(inside(canvasElement, 'tujie-theme-timeline', 'summary')).toHaveLength(5);
      await expect(item.checkVisibility()).toBe(false);
    });
    await step('点标题，条目展开；别的主题不动', async () => {
      await userEvent.click(fold.querySelector('summary') as HTMLElement);
      await expect(item.checkVisibility()).toBe(true);
      await expect(inside<HTMLDetailsElement>(canvasElement, 'tujie-theme-timeline', 'details').map(({open}) => open)).toEqual([
        true,
        false,
        false,
        false,
        false,
      ]);
    });
    await step('show(id) 打开并走到另一个主题', async () => {
      const timeline = canvasElement.querySelector('tujie-theme-timeline') as HTMLElement & {show(id: string): boolean};
      await expect(timeline.show('theme-2019-4')).toBe(true);
      const [, , , fourth] = inside<HTMLDetailsElement>(canvasElement, 'tujie-theme-timeline', 'details');
      await waitFor(() => expect(fourth?.open).toBe(true));
      await expect((focused()?.closest('[data-id]') as HTMLElement).dataset['id']).toBe('theme-2019-4');
    });
  },
};

export const Keywords: Interaction = {
  render: () => html`
    <tujie-dataset src=${DATASET}>
      <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
      <tujie-theme-timeline chapter="plan-2019"></tujie-theme-timeline>
    </tujie-dataset>
  `,
  play: async ({canvasElement, userEvent, step}) => {
    const chosen: string[] = [];
    canvasElement.addEventListener('tujie-select', ({theme}) => chosen.push(theme));
    await first(canvasElement, 'tujie-keyword-strip', 'button');
    const [, , third] = inside<HTMLButtonElement>(canvasElement, 'tujie-keyword-strip', 'button');
    await step('点关键词，走到它的主题', async () => {
      await userEvent.click(third as HTMLElement);
      await expect(chosen).toEqual(['theme-2019-3']);
      await expect((focused()?.closest('[data-id]') as HTMLElement).dataset['id']).toBe('theme-2019-3');
      await waitFor(() => expect(third?.getAttribute('aria-current')).toBe('true'));
    });
    await step('页面可以阻止滚动', async () => {
      canvasElement.addEventListener('tujie-select', (event) => event.preventDefault(), {once: true});
      const [one] = inside<HTMLButtonElement>(canvasElement, 'tujie-keyword-strip', 'button');
      await userEvent.click(one as HTMLElement);
      await expect(chosen).toEqual(['theme-2019-3', 'theme-2019-1']);
      await expect(one?.getAttribute('aria-current')).toBe('false');
    });
  },
};

export const Contents: Interaction = {
  render: () => piece('tujie-report')({src: DATASET}),
  play: async ({canvasElement, userEvent, step}) => {
    await first(canvasElement, 'tujie-report', '[part=contents] button');
    await step('从目录走到第二章', async () => {
      const [, second] = inside<HTMLButtonElement>(canvasElement, 'tujie-report', '[part=contents] button');
      await userEvent.click(second as HTMLElement);
      await expect((focused()?.closest('[data-id]') as HTMLElement).dataset['id']).toBe('plan-2019');
    });
  },
};

export const LiveDial: Interaction = {
  render: () => piece('tujie-goal-gauge')({src: DATASET, indicator: 'good-air-days-2019', shape: 'dial'}),
  play: async ({canvasElement, step}) => {
    const textOf = async (part: string): Promise<string> =>
      (await first(canvasElement, 'tujie-goal-gauge', `[part=${part}]`)).textContent.replace(/\s/g, '');
    await step('先是静态图示，名称、状态和数字都是文字', async () => {
      await expect([await textOf('name'), await textOf('status'), await textOf('figure')]).toEqual([
        '城市空气质量优良天数比例',
        '2019年目标',
        '达到70%',
      ]);
    });
    await step('看得见时图表引擎接手，文字不变', async () => {
      await waitFor(() => expect(inside(canvasElement, 'tujie-goal-gauge', '.chart svg')).toHaveLength(1), {timeout: 10_000});
      await expect([await textOf('name'), await textOf('status'), await textOf('figure')]).toEqual([
        '城市空气质量优良天数比例',
        '2019年目标',
        '达到70%',
      ]);
    });
  },
};

export const ChartAsTable: Interaction = {
  render: () => piece('tujie-goal-chart')({src: DATASET, chapter: 'plan-2019'}),
  play: async ({canvasElement, userEvent, step}) => {
    const row = await first(canvasElement, 'tujie-goal-chart', 'tbody tr.charted');
    const toggle = await first<HTMLButtonElement>(canvasElement, 'tujie-goal-chart', '[part=toggle]');
    await waitFor(() => expect(getComputedStyle(toggle).visibility).toBe('visible'), {timeout: 10_000});
    await step('图形变成表格，再变回来', async () => {
      await expect(getComputedStyle(row).visibility).toBe('hidden');
      await userEvent.click(toggle);
      await waitFor(() => expect(getComputedStyle(row).visibility).toBe('visible'));
      await expect(toggle.textContent).toBe('显示图形');
      await userEvent.click(toggle);
      await waitFor(() => expect(getComputedStyle(row).visibility).toBe('hidden'));
    });
  },
};
