// The workbench in Storybook, and its use step by step.
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {expect, waitFor} from 'storybook/test';
import {mountWorkbench, type WorkbenchOptions} from '../src/workbench/workbench.js';

const mounted = (options: WorkbenchOptions): TemplateResult => {
  let unmount: (() => void) | undefined;
  const mount = (host: Element | undefined): void => {
    unmount?.();
    unmount = host && mountWorkbench(host as HTMLElement, options);
  };
  return html`<div id="tujie-workbench" ${ref(mount)}></div>`;
};

/** Keeps nothing longer than the story. */
function shortMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export default {
  title: '工作台 Workbench',
  id: 'workbench',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

/** Pieces of any dataset, composed, and the code to take away. The work is kept in this browser. */
export const Workbench = {render: (): TemplateResult => mounted({})};

interface Play {
  readonly canvasElement: HTMLElement;
  readonly step: (label: string, act: () => Promise<void>) => Promise<void>;
}

export const Composing = {
  tags: ['!dev'],
  render: (): TemplateResult => mounted({storage: shortMemory()}),
  play: async ({canvasElement, step}: Play): Promise<void> => {
    const root = canvasElement.querySelector('#tujie-workbench')?.shadowRoot as ShadowRoot;
    const find = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
    const valueOf = (selector: string): string => (find(selector) as HTMLTextAreaElement).value;
    const choices = (): number => root.querySelectorAll('#choice input').length;
    const drawn = (tag: string): string =>
      (find('iframe') as HTMLIFrameElement).contentDocument?.querySelector(tag)?.shadowRoot?.textContent.replace(/\s/g, '') ?? '';
    await step('选一个图块，选它要显示的内容，添加', async () => {
      await waitFor(() => expect(choices()).toBeGreaterThan(50), {timeout: 10_000});
      find('input[value=tujie-goal-gauge]').click();
      await waitFor(() => expect(choices()).toBeGreaterThan(5));
      find('#choice input[value=rd-share-2019]').click();
      find('#add').click();
    });
    await step('HTML 里有它，预览画出它，代码里有它和它的文字', async () => {
      await expect(valueOf('#html')).toContain('<tujie-goal-gauge indicator="rd-share-2019"');
      await waitFor(() => expect(drawn('tujie-goal-gauge[indicator=rd-share-2019]')).toContain('提高到2.7%'), {timeout: 10_000});
      await expect(valueOf('#output')).toMatch(/indicator="rd-share-2019"[^>]*>[^<]*研发投入占GDP比重[^<]*2\.7%/);
    });
    await step('撤销以后不再有它', async () => {
      find('#undo').click();
      await waitFor(() => expect(valueOf('#html')).not.toContain('rd-share-2019'));
    });
  },
};
