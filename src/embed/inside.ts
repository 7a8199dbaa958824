// A piece in the shadow root of its host: the host's children stay where a framework has put them, and are the text of the piece.
import type {Insertion} from './insertion.js';

const isShown = (node: ChildNode): boolean => node instanceof Element || (node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim());

export class Inside implements Insertion {
  private piece: HTMLElement | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly root: ShadowRoot,
  ) {}

  show(piece: HTMLElement | undefined): void {
    this.piece = piece;
    this.root.textContent = '';
    if (piece) this.root.append(piece);
    // The children of a provider are laid out by the page, as children of the host.
    if (piece?.localName === 'tujie-dataset') piece.style.display = 'contents';
    this.update();
  }

  /** One slot for each name that a child of the host has: a piece without text of its own says itself why it shows nothing. */
  update(): void {
    const parent = this.piece ?? this.root;
    const names = new Set([...this.host.childNodes].filter(isShown).map((node) => (node as Partial<Element>).slot ?? ''));
    for (const slot of parent.querySelectorAll('slot')) if (!names.delete(slot.name)) slot.remove();
    for (const name of names) {
      const slot = document.createElement('slot');
      slot.name = slot.slot = name;
      parent.append(slot);
    }
  }
}
