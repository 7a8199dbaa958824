// One markup variant: draws its piece, and follows what the page says of its host afterwards.
import {Beside} from './beside.js';
import {Inside} from './inside.js';
import type {Insertion} from './insertion.js';
import {watchLink, type Named} from './link.js';
import {named} from './own-script.js';
import {describe, notify, pieceFor} from './piece.js';

const PROVIDER = 'dataset';

/** The name of the piece, or of the provider, that an element stands in. */
function around(element: Element): string | undefined {
  const outer = element.parentElement?.closest<HTMLElement>('[data-tujie]');
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at === outer) return at.dataset['tujie'];
    if (at.localName.startsWith('tujie-')) return at.localName.slice(6);
  }
  return undefined;
}

/** Inside a host whose tag allows a shadow root that is not there yet; beside it otherwise. */
function insertionFor(host: HTMLElement): Insertion {
  try {
    return new Inside(host, host.attachShadow({mode: 'open'}));
  } catch {
    return new Beside(host);
  }
}

export class Variant {
  private readonly insertion: Insertion;
  private readonly isLink: boolean;
  private piece: HTMLElement | undefined;
  private key: string | undefined;
  private link: Named | undefined;
  private unsubscribe: (() => void) | undefined;

  /** @param quiet - Whether a link to what is no piece goes without a line on the console. */
  constructor(
    private readonly host: HTMLElement,
    private readonly quiet: boolean,
  ) {
    this.isLink = host.dataset['tujie'] === undefined;
    this.insertion = this.isLink ? new Beside(host) : insertionFor(host);
  }

  /** Shows what the host says now, and puts right what the page has changed around it. */
  refresh(): void {
    const {host} = this;
    const outer = around(host);
    if (host.isConnected && (!outer || outer === PROVIDER)) {
      const src = host.dataset['src'] ?? (outer ? undefined : named('src'));
      if (this.isLink) this.refreshLink(host as HTMLAnchorElement, src);
      else this.refreshPiece(host.dataset['tujie'], src);
    }
    this.settle();
    this.insertion.update();
  }

  /** Whether the piece stands in the page of its host, where the page may part them. */
  get isBeside(): boolean {
    return !!this.insertion.settle;
  }

  settle(): void {
    this.insertion.settle?.();
  }

  private refreshPiece(name: string | undefined, src: string | undefined): void {
    const {host} = this;
    if (name === this.key) {
      if (this.piece) describe(this.piece, host, src);
      return;
    }
    this.key = name;
    if (name !== undefined && name !== PROVIDER && !src && !around(host))
      notify(host, 'expected data-src here or on the script tag, got none');
    if (name !== undefined && !this.draw(name, src))
      notify(host, `expected the name of an element in data-tujie, such as indicator-card or goal-gauge; got ${JSON.stringify(name)}`);
    if (name === undefined) this.insertion.show(undefined);
  }

  private refreshLink(host: HTMLAnchorElement, src: string | undefined): void {
    const key = `${host.href} ${src ?? ''}`;
    if (key === this.key) {
      if (this.piece && this.link) describe(this.piece, host, src, {[this.link.attribute]: this.link.id});
      return;
    }
    this.key = key;
    this.unsubscribe?.();
    if (this.piece) this.insertion.show((this.piece = undefined));
    this.unsubscribe = watchLink(host, src, this.quiet, (link) => {
      this.link = link;
      // A link that has left is looked at again when it comes back.
      if (host.isConnected) this.draw(link.attribute === 'theme' ? 'theme-card' : 'indicator-card', src);
      else this.key = undefined;
    });
  }

  private draw(name: string, src: string | undefined): boolean {
    const {host, link} = this;
    this.piece = pieceFor(name);
    if (this.piece) describe(this.piece, host, src, link && {[link.attribute]: link.id});
    this.insertion.show(this.piece, link?.attribute === 'theme');
    return !!this.piece;
  }
}
