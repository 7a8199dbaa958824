// Paper has nothing to press: the disclosures of an element are open while its page is printed.
import {cutNames} from './names.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Those that stand in a window, which is listened to once for all of them, and only while there are any. */
interface Group {
  readonly all: Set<Unfold>;
  readonly print: (event: Event) => void;
}

const groups = new WeakMap<Window, Group>();
const EVENTS = ['beforeprint', 'afterprint'];

function groupOf(view: Window): Group {
  const all = new Set<Unfold>();
  const group = groups.get(view) ?? {all, print: ({type}: Event) => all.forEach((it) => it.print(type === EVENTS[0]))};
  if (!group.all.size) for (const type of EVENTS) view.addEventListener(type, group.print);
  groups.set(view, group);
  return group;
}

export class Unfold implements ReactiveController {
  private view: Window | null = null;
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element & {drawAll(): void}) {
    host.addController(this);
  }

  hostConnected(): void {
    this.view = this.host.ownerDocument.defaultView;
    if (this.view) groupOf(this.view).all.add(this);
  }

  hostDisconnected(): void {
    const {view} = this;
    const group = view && groups.get(view);
    group?.all.delete(this);
    if (group && !group.all.size) for (const type of EVENTS) view.removeEventListener(type, group.print);
  }

  /** Opens what is folded, or folds again what was opened so. */
  print(opens: boolean): void {
    const {shadowRoot: root} = this.host;
    if (opens) this.host.drawAll();
    if (opens && root) {
      cutNames(root);
      this.opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    }
    for (const details of this.opened) details.open = opens;
  }
}
