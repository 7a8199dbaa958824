// Ids that are each given once: gdp-2025, gdp-2025-2, gdp-2025-3. However many there are, each is found at once.

/** Gives ids, none twice. */
export class UniqueIds {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  /** @param taken - Ids that are given already. */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The wanted id, or the first of its row that is free. */
  give(wanted: string): string {
    let id = wanted;
    let n = this.next.get(wanted) ?? 2;
    while (this.taken.has(id)) id = `${wanted}-${n++}`;
    this.next.set(wanted, n);
    this.taken.add(id);
    return id;
  }
}
