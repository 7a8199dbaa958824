// What a test does with a page: put markup in, wait for it, listen to the console.
import {aTimeout, fixture, html, oneEvent} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';

/** Every line that goes to the console while `act` runs, which is given them as they come. */
export async function consoleDuring(act: (lines: readonly string[]) => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const {error, warn} = console;
  console.error = console.warn = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  try {
    await act(lines);
  } finally {
    Object.assign(console, {error, warn});
  }
  return lines;
}

/** What a reader finds in an element: the text of its shadow root and of the children that are shown, without white space between. */
export function shownText(element: Element): string {
  return element.shadowRoot ? textOf(element.shadowRoot) : '';
}

function textOf(node: Node): string {
  // By their names: what stands in a frame may be of the classes of another window.
  if (node.nodeName === 'SLOT') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    return (assigned.length ? assigned : [...node.childNodes]).map(textOf).join('');
  }
  if (node.nodeName === 'STYLE' || (node as HTMLElement).inert) return '';
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim();
  return [...node.childNodes].map(textOf).join('');
}

/**
 * What a reader sees of an element and of all pieces inside it, in the order of the page: what is hidden, the list of contents
 * and what only screen readers hear is left out. Without white space.
 */
export function drawnText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s/g, '');
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().map(drawnText).join('');
  if (node instanceof Element) {
    if (node.localName === 'nav' || node.localName === 'style' || node.hasAttribute('inert') || getComputedStyle(node).display === 'none')
      return '';
    if (node.shadowRoot) return drawnText(node.shadowRoot);
  }
  return [...node.childNodes].map(drawnText).join('');
}

/** The element that carries a part. */
export const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~='${name}']`);

/** Waits until what is under way in the page's own tasks is done; not for the network. */
export const settled = (): Promise<void> => aTimeout(20);

/** Draws markup, and waits until its first dataset is read, or cannot be. */
export async function drawn(markup: TemplateResult): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`
    <div></div>
  `);
  const answer = Promise.race([oneEvent(box, 'tujie-load'), oneEvent(box, 'tujie-error')]);
  render(markup, box);
  await answer;
  await settled();
  return box.firstElementChild as HTMLElement;
}
