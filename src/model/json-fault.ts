// Where a text stops being JSON: line, column, what could stand there and what does. Browsers say it each in their own way, or not at all. Pure.
import type {CheckParams, JsonToken} from './problem.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Thrown to leave the reading at the first fault. */
class Stop extends Error {
  constructor(readonly expected: readonly JsonToken[]) {
    super();
  }
}

/** Reads a text as JSON does, and remembers how far it came. */
class Reader {
  at = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.value();
    if (this.at < this.text.length) throw new Stop(['end']);
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return !!found;
  }

  /** Goes past one of these tokens, and returns it. */
  private token(...tokens: readonly (',' | ':' | '}' | ']')[]): string {
    const found = tokens.find((token) => this.text[this.at] === token);
    if (!found) throw new Stop(tokens);
    this.at++;
    this.take(SPACE);
    return found;
  }

  private value(): void {
    this.take(SPACE);
    const first = this.text[this.at];
    if (first === '{') this.list('}', () => this.entry());
    else if (first === '[') this.list(']', () => this.value());
    else if (first === '"') this.string();
    else if (!this.take(NUMBER) && !this.take(WORD)) throw new Stop(['value']);
    this.take(SPACE);
  }

  private list(end: '}' | ']', item: () => void): void {
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    do item();
    while (this.token(',', end) === ',');
  }

  private entry(): void {
    this.string();
    this.take(SPACE);
    this.token(':');
    this.value();
  }

  private string(): void {
    if (this.text[this.at] !== '"') throw new Stop(['key']);
    this.take(STRING);
    if (this.text[this.at] !== '"') throw new Stop(['quote']);
    this.at++;
  }
}

/** The first fault of a text; nothing where it is JSON. */
export function jsonFault(text: string): CheckParams['syntax'] | undefined {
  const reader = new Reader(text);
  try {
    reader.document();
    return undefined;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, reader.at).split(/\r\n|\r|\n/);
    return {
      line: before.length,
      column: (before[before.length - 1] ?? '').length + 1,
      expected: stop.expected,
      received: text[reader.at] ?? '',
    };
  }
}
