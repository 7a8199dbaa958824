// Paper has nothing to press: the disclosures of an element are open while its page is printed.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

// Those that stand in a window, which is listened to once for all of them.
const groups = new WeakMap<Window, Set<Unfold>>();

function groupOf(view: Window): Set<Unfold> {
  const group = groups.get(view) ?? new Set<Unfold>();
  if (!groups.has(view))
    for (const type of ['beforeprint', 'afterprint'])
      view.addEventListener(type, () => group.forEach((it) => it.print(type === 'beforeprint')));
  groups.set(view, group);
  return group;
}

export class Unfold implements ReactiveController {
  private group: Set<Unfold> | undefined;
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element & {drawAll(): void}) {
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.host.ownerDocument.defaultView;
    this.group = view ? groupOf(view).add(this) : undefined;
  }

  hostDisconnected(): void {
    this.group?.delete(this);
  }

  /** Opens what is folded, or folds again what was opened so. */
  print(opens: boolean): void {
    if (opens) this.host.drawAll();
    if (opens) this.opened = [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.opened) details.open = opens;
  }
}
