// Paper has nothing to press: the disclosures of an element are open while its page is printed.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class Unfold implements ReactiveController {
  private view: Window | null = null;
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.view = this.host.ownerDocument.defaultView;
    for (const type of ['beforeprint', 'afterprint']) this.view?.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) this.view?.removeEventListener(type, this);
  }

  handleEvent({type}: Event): void {
    const opens = type === 'beforeprint';
    if (opens) this.opened = [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.opened) details.open = opens;
  }
}
