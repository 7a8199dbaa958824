// Which theme of a dataset a reader chose, and which pieces show it: known to the provider, given to the pieces inside it.
import type {ContextKey} from './context.js';
import {provide} from './provide.js';

/** The key of the protocol; its value is a frozen `Selection`. */
export const selectionContext = Symbol.for('tujie/selection@1') as ContextKey<Selection>;

/** The themes of a piece, as targets of keywords and fragments. */
export interface ThemeTargets {
  /** Whether the theme is there. */
  has(theme: string): boolean;
  /** Brings the theme into view; false where it is not there. */
  show(theme: string): boolean;
}

/** What the provider knows of its themes. */
export interface Selection {
  /** Id of the theme that was chosen last. */
  readonly theme: string | undefined;
  /** The pieces inside the provider that show themes. */
  readonly pieces: Set<ThemeTargets>;
  /** Brings a theme into view. */
  select(theme: string): void;
  /** To be called when a piece shows other themes than before. */
  changed(): void;
}

/** Gives a selection to the pieces inside `host`, which itself may be one that shows themes. */
export function provideSelection(host: Element, ...own: ThemeTargets[]): void {
  const pieces = new Set(own);
  let theme: string | undefined;
  const changed = provide(host, selectionContext, (): Selection =>
    Object.freeze({
      theme,
      pieces,
      select(id: string) {
        theme = id;
        changed();
        [...pieces].some((piece) => piece.show(id));
      },
      changed: () => changed(),
    }),
  );
}
