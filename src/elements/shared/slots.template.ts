// The slots of a drawn piece: those that an author may fill, and the one for what stands between its tags.
import {html, isServer, nothing, type ReactiveElement, type TemplateResult} from 'lit';

/** The children of a drawn element: for what reads the text of a page, and not a second time for a reader. Nothing in a browser that would tell them twice. */
export const renderText = (host: HTMLElement): unknown =>
  'inert' in host ? html`<span inert aria-hidden="true"><slot></slot></span>` : nothing;

/** Whether an author fills a slot; a server knows no children. */
export const isFilled = (host: Element, name: string): boolean =>
  !(isServer as boolean) && [...host.children].some(({slot}) => slot === name);

/** A slot, and its default beside it while it has nothing. A slot tells of what it has from the start too, and of its end: neither is a change. */
export function renderEither(host: ReactiveElement, has: () => boolean, content: unknown, name = ''): TemplateResult {
  const had = has();
  const changed = (): void => {
    if (has() !== had) host.requestUpdate();
  };
  const slot = name ? html`<slot name=${name} @slotchange=${changed}></slot>` : html`<slot @slotchange=${changed}></slot>`;
  return html`${slot}${had ? nothing : content}`;
}

/**
 * A slot with its default beside it: what clones a page for a picture leaves out the default content of a slot. A server, which knows no
 * children, writes it into the slot.
 */
export function renderSlot(host: ReactiveElement, name: string, content: unknown): TemplateResult {
  if (isServer as boolean) return html`<slot name=${name}>${content}</slot>`;
  return renderEither(host, () => isFilled(host, name), content, name);
}
