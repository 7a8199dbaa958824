// A piece beside its host, where the host can have no shadow root: a copy of the host, without its children, holds the piece in its place.
import type {Insertion} from './insertion.js';

/** Marks what stands in a page for the element beside it. */
export const DRAWN = 'data-tujie-drawn';

// What stands for a host of this page; in a copy of the page it stands for nothing.
const own = new WeakSet<Node>();

// What the copy does not take over: what a page has once, and what a click on the host does.
const LEFT = /^(id|style|data-tujie|on.*)$/;

// Another script that removes what it does not know is not fought with.
const TIMES_A_SECOND = 10;

export class Beside implements Insertion {
  private piece: HTMLElement | undefined;
  private node: HTMLElement | undefined;
  private html: string | undefined;
  private display = '';
  private placed: number[] = [];

  constructor(private readonly host: HTMLElement) {}

  show(piece: HTMLElement | undefined, above = false): void {
    this.clear();
    this.piece = piece;
    if (!piece) return;
    this.node = above ? piece : this.copyFor(piece);
    this.node.setAttribute(DRAWN, '');
    own.add(this.node);
    this.settle();
    this.update();
  }

  settle(): void {
    const {host, node, piece, above} = this;
    if (!node) return;
    if (!host.isConnected) node.remove();
    else if (!above && !node.hasAttribute(DRAWN)) {
      // What compares a page with its next state has made it an element of the page.
      this.node = undefined;
      this.show(piece);
    } else if ((above ? host.previousSibling : host.nextSibling) !== node) this.place(node);
  }

  /** Takes over what the page says of its host now: attributes, style and text. */
  update(): void {
    const {host, node, piece} = this;
    const {style} = host;
    if (!node || !piece || this.above || !node.isConnected) return;
    if (style.display !== 'none' || !style.getPropertyPriority('display')) {
      this.display = style.display;
      style.setProperty('display', 'none', 'important');
    }
    for (const name of node.getAttributeNames())
      if (name !== DRAWN && name !== 'style' && !host.hasAttribute(name)) node.removeAttribute(name);
    for (const {name, value} of host.attributes) if (!LEFT.test(name) && node.getAttribute(name) !== value) node.setAttribute(name, value);
    // Not as an attribute, which a strict policy stops.
    node.style.cssText = style.cssText;
    node.style.setProperty('display', this.display);
    if (host.innerHTML === this.html) return;
    this.html = host.innerHTML;
    piece.textContent = '';
    piece.append(...[...host.childNodes].map((child) => child.cloneNode(true)));
  }

  /** Whether the piece stands above its host, and both are to be seen. */
  private get above(): boolean {
    return this.node === this.piece;
  }

  private place(node: HTMLElement): void {
    const {host, above} = this;
    const now = performance.now();
    this.placed = [...this.placed, now].slice(-TIMES_A_SECOND);
    if (this.placed.length === TIMES_A_SECOND && now - (this.placed[0] ?? 0) < 1000) {
      this.clear();
      return;
    }
    // A copy of a host that was drawn brings what stood for it.
    const neighbour = above ? host.previousElementSibling : host.nextElementSibling;
    if (neighbour?.hasAttribute(DRAWN) && !own.has(neighbour)) neighbour.remove();
    if (above) host.before(node);
    else host.after(node);
  }

  private copyFor(piece: HTMLElement): HTMLElement {
    const {host} = this;
    const copy = document.createElement(host.localName);
    copy.append(piece);
    // What the page does on a click it does on its own element.
    copy.addEventListener('click', (event) => {
      if (/^(a|button|label)$/.test(host.localName)) event.preventDefault();
      event.stopPropagation();
      host.dispatchEvent(new MouseEvent('click', event));
    });
    return copy;
  }

  /** Leaves nothing behind. */
  private clear(): void {
    const {host, node} = this;
    if (node && !this.above) {
      host.style.setProperty('display', this.display);
      if (!host.getAttribute('style')) host.removeAttribute('style');
    }
    node?.remove();
    this.node = this.html = undefined;
  }
}
