// Where the work is kept: one key of the browser's own storage, which may be closed, or full; and only where that is switched on. Knows not what the
// work is.

const KEY = 'tujie-workbench';

/** A storage that keeps the work, or says that it did not. */
export class Memory {
  /** Whether the work is to be kept. */
  isOn = false;
  /** Whether what is to be kept is kept. */
  isKept = true;

  /** @param isShared - Whether other pages have the same storage. */
  constructor(
    private readonly storage: () => Storage,
    readonly isShared = false,
  ) {}

  /** What was kept; nothing where there is none, or no storage. What is there was switched on once, and stays so. */
  read(): string | null {
    try {
      const text = this.storage().getItem(KEY);
      this.isOn = text !== null;
      return text;
    } catch {
      return null;
    }
  }

  /** Keeps a text, where that is switched on. */
  write(text: () => string): void {
    if (!this.isOn) return;
    try {
      this.storage().setItem(KEY, text());
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }

  /** Switches it on, or off: then nothing is left. */
  turn(on: boolean, text: () => string): void {
    if (this.isOn && !on) this.clear();
    this.isOn = on;
    this.isKept = true;
    this.write(text);
  }

  private clear(): void {
    try {
      this.storage().removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  }
}
