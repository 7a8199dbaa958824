// The words for keeping, saving and going back: which there are. Each language is one file.

export interface KeepWords {
  /** The switch that keeps the work in the browser. */
  readonly keep: string;
  readonly off: string;
  readonly on: string;
  readonly full: string;
  /** Of a page that was opened from disk: who else can read what is kept. */
  readonly shared: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly clear: string;
  readonly sure: string;
  readonly cleared: string;
  readonly former: string;
  readonly changedBack: string;
}
