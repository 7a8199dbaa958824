// Where the work is kept: one key of the browser's own storage, which may be closed, or full. Knows not what the work is.

const KEY = 'tujie-workbench';

/** A storage that keeps the work, or says that it did not. */
export class Memory {
  constructor(private readonly storage: () => Storage) {}

  /** What was kept; nothing where there is none, or no storage. */
  read(): string | null {
    try {
      return this.storage().getItem(KEY);
    } catch {
      return null;
    }
  }

  /** Whether it is kept now. */
  write(text: string): boolean {
    try {
      this.storage().setItem(KEY, text);
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      this.storage().removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  }
}
