// What JSON.parse does not say of a text: where each value stands, which keys are written twice, and where it stops being JSON. For authors, not for pages.
import {pathOf, problem, type CheckParams, type JsonToken, type Location, type Problem} from './problem.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** A value: where its key and itself begin, and the values in it by key or index. */
interface Node {
  readonly key: string | number;
  readonly keyAt: number;
  at: number;
  readonly inner: Map<string | number, Node>;
}

interface Container {
  readonly node: Node;
  readonly end: '}' | ']';
}

/** A key that its object has already. */
interface Doubled {
  readonly keys: readonly (string | number)[];
  readonly at: number;
  readonly first: number;
}

/** Thrown to leave the reading at the first fault. */
class Stop extends Error {
  constructor(readonly expected: readonly JsonToken[]) {
    super();
  }
}

const nodeOf = (key: string | number, at: number): Node => ({key, keyAt: at, at, inner: new Map()});

/** Reads a text as JSON does, without recursion: a list may stand in a list a million times. */
class Reader {
  at: number;
  readonly root = nodeOf('$', 0);
  readonly doubled: Doubled[] = [];
  private readonly end: number;
  private readonly open: Container[] = [];

  constructor(private readonly text: string) {
    // What stands around the value is no fault of it: a mark of the encoding, spaces of any kind.
    this.at = text.length - text.trimStart().length;
    this.end = text.trimEnd().length;
  }

  document(): void {
    let node = this.root;
    for (;;) {
      const end = this.begin(node);
      if (end && this.text[this.at] !== end) {
        const container = {node, end};
        this.open.push(container);
        node = this.entry(container);
        continue;
      }
      if (end) this.at++;
      const outer = this.close();
      if (!outer) return;
      node = this.entry(outer);
    }
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

  /** Goes past a value, or into an object or a list: what ends that. */
  private begin(node: Node): Container['end'] | undefined {
    this.take(SPACE);
    node.at = this.at;
    const first = this.text[this.at];
    const end = first === '{' ? '}' : first === '[' ? ']' : undefined;
    if (end) {
      this.at++;
      this.take(SPACE);
    } else if (first === '"') this.string();
    else if (!this.take(NUMBER) && !this.take(WORD)) throw new Stop(['value']);
    return end;
  }

  /** Goes past all that ends after a value: the object or list that goes on, if there is one. */
  private close(): Container | undefined {
    for (let outer; (outer = this.open[this.open.length - 1]); this.open.pop()) {
      this.take(SPACE);
      if (this.token(',', outer.end) === ',') return outer;
    }
    this.take(SPACE);
    if (this.at < this.end) throw new Stop(['end']);
    return undefined;
  }

  /** The next value of an object or a list. */
  private entry({node: {inner}, end}: Container): Node {
    const {at} = this;
    const node = nodeOf(end === ']' ? inner.size : this.key(), at);
    const before = inner.get(node.key);
    if (before) this.doubled.push({keys: [...this.open.slice(1).map((it) => it.node.key), node.key], at, first: before.keyAt});
    inner.set(node.key, node);
    return node;
  }

  private key(): string {
    const {at} = this;
    if (this.text[at] !== '"') throw new Stop(['key']);
    this.string();
    const key = JSON.parse(this.text.slice(at, this.at)) as string;
    this.take(SPACE);
    this.token(':');
    return key;
  }

  private string(): void {
    this.take(STRING);
    if (this.text[this.at] !== '"') throw new Stop(['quote']);
    this.at++;
  }
}

/** A text as JSON. */
export interface JsonText {
  /** Where it stops being JSON; nothing where it does not. */
  readonly fault: CheckParams['syntax'] | undefined;
  /** Every key that its object has already: JSON.parse keeps the last one in silence. */
  readonly doubled: readonly Problem<'duplicate-key'>[];
  /** Where the value at a path begins; of one that is not there, what it would stand in. */
  readonly locationOf: (path: string) => Location;
}

/** Reads a text as JSON. */
export function readJsonText(text: string): JsonText {
  const reader = new Reader(text);
  const lines = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  const locate = (at: number): Location => {
    // The last line that begins there or before, by halves.
    let line = 0;
    for (let end = lines.length; end - line > 1;) {
      const middle = (line + end) >> 1;
      if ((lines[middle] ?? 0) <= at) line = middle;
      else end = middle;
    }
    return {line: line + 1, column: at - (lines[line] ?? 0) + 1};
  };
  let fault: JsonText['fault'];
  try {
    reader.document();
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    fault = {...locate(reader.at), expected: stop.expected, received: text[reader.at] ?? ''};
  }
  return {
    fault,
    doubled: reader.doubled.map(({keys, at, first}) => ({
      ...problem('duplicate-key', pathOf(keys), {key: String(keys[keys.length - 1]), ...locate(first)}),
      location: locate(at),
    })),
    locationOf: (path) => {
      let node = reader.root;
      for (const [, key, index] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)) {
        const inner = node.inner.get(key ?? Number(index));
        if (!inner) break;
        node = inner;
      }
      return locate(node.at);
    },
  };
}
