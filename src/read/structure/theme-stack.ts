// How deep a heading stands: by the kinds of marks that are open around it. Pure.
import type {Paragraph, Theme} from '../../model/schema.js';
import type {Heading} from './titles.js';

/** A theme that is still written. */
export interface OpenTheme {
  readonly kind: 'theme';
  readonly level: number;
  readonly mark?: string;
  readonly title: string;
  readonly period?: Theme['period'];
  /** Its title runs into its text. */
  readonly runIn: boolean;
  /** How it is marked. */
  readonly marked: Heading['kind'];
  readonly paragraphs: Paragraph[];
}

// The order in which marks stand within each other.
const ORDER: readonly Heading['kind'][] = [
  'roman',
  'chapter',
  'round',
  'plain',
  'number',
  'round-number',
  'dash',
  'item',
  'ordinal',
  'bullet',
];

/** The marks that are open, the outermost first. */
export class ThemeStack {
  private open: readonly {readonly kind: Heading['kind']; readonly rank: number}[] = [];

  get depth(): number {
    return this.open.length;
  }

  /** Whether another kind of mark is open around this one. */
  holds(kind: Heading['kind']): boolean {
    return this.open.some((it) => it.kind !== kind);
  }

  /**
   * Opens a heading.
   *
   * @param level - Its level where the file says it.
   * @returns How deep it stands.
   */
  enter(kind: Heading['kind'], level: number | undefined): number {
    // What the file says goes before what marks say.
    const rank = level ?? 10 + ORDER.indexOf(kind);
    this.open = [...this.open.filter((it) => it.rank < rank), {kind, rank}];
    return Math.min(3, this.open.length);
  }

  clear(): void {
    this.open = [];
  }
}
