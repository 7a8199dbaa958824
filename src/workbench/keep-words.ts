// The words for keeping, saving and going back: which there are. Each language is one file.

export interface KeepWords {
  /** The switch that keeps the work in the browser. */
  readonly keep: string;
  readonly off: string;
  readonly on: string;
  readonly full: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly opened: (file: string) => string;
  /** A work that another version of the workbench saved. */
  readonly otherVersion: (file: string) => string;
  readonly clear: string;
  readonly sure: string;
  readonly cleared: string;
  /** A review that was laid beside the dataset. */
  readonly reviewed: (file: string, taken: number, left: number) => string;
  readonly notReview: (file: string) => string;
  readonly saveReview: string;
  readonly former: string;
  readonly formerAgain: string;
  /** Asks what a text is to the dataset that is there. */
  readonly ask: (name: string, title: string) => string;
  readonly next: string;
  readonly other: string;
  readonly check: string;
  /** A text that was drafted on from the one before it. */
  readonly followed: (name: string) => string;
  readonly checked: (name: string) => string;
}
