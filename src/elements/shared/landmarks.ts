// What a reader can go to in an element: its chapters and themes, by a keyword or by the fragment of the page.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {consume} from '../../dataset/context.js';
import {selectionContext, type Selection, type ThemeTargets} from '../../dataset/selection.js';

// What was followed last, so that one piece of a page follows a fragment, and once: the arrival on the page, or its change.
let followed: Event | 'arrival' | undefined;

const isFresh = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';

export class Landmarks implements ReactiveController, ThemeTargets {
  private ids = '';
  private selection: Selection | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = consume(this.host, selectionContext, (selection) => {
      this.selection = selection;
      selection.pieces.add(this);
    });
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    removeEventListener('hashchange', this.follow);
    this.selection?.pieces.delete(this);
    this.selection?.changed();
    this.selection = undefined;
    this.ids = '';
  }

  hostUpdated(): void {
    const ids = this.targets()
      .map(({dataset}) => dataset['id'])
      .join();
    if (ids === this.ids) return;
    this.ids = ids;
    this.selection?.changed();
    // A reader who comes back is where the browser remembers, not where the fragment says.
    if (!followed && isFresh()) this.follow('arrival');
  }

  /** Whether a chapter or theme is here. */
  has(id: string): boolean {
    return !!this.target(id);
  }

  /** Brings a chapter or theme into view, and the focus to its heading, which says where the reader is; false where it is not here. */
  show(id: string): boolean {
    const target = this.target(id);
    target?.querySelector('details')?.setAttribute('open', '');
    const heading = target?.querySelector<HTMLElement>('.heading');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({preventScroll: true});
    target?.scrollIntoView();
    return !!target;
  }

  private targets(): readonly HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
  }

  private target(id: string): HTMLElement | undefined {
    return this.targets().find(({dataset}) => dataset['id'] === id);
  }

  private readonly follow = (event: Event | 'arrival'): void => {
    const id = location.hash.slice(1);
    const inPage = document.getElementById(id);
    // What the page itself has under this name, the browser finds; not what stands hidden between our tags.
    if (!id || event === followed || (inPage && !this.host.contains(inPage))) return;
    if (this.show(id)) followed = event;
  };
}
