// Steps that can be taken back, as far as there is room for them. Pure.

// Enough for a mistake, small beside a dataset.
const ROOM = 50;

export class Steps<State> {
  private past: State[] = [];

  get length(): number {
    return this.past.length;
  }

  push(state: State): void {
    this.past.push(state);
    if (this.past.length > ROOM) this.past.shift();
  }

  pop(): State | undefined {
    return this.past.pop();
  }

  clear(): void {
    this.past = [];
  }
}
