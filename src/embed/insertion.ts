// Where the piece of a markup variant stands. What is there belongs to the page: its children are neither moved nor replaced.

export interface Insertion {
  /** Shows a piece, or none; `above` the host where both are to be seen. */
  show(piece: HTMLElement | undefined, above?: boolean): void;
  /** Takes over what the page has changed of its host since. */
  update(): void;
  /** Stands where it should again, after the page has changed around it. */
  settle?(): void;
}
