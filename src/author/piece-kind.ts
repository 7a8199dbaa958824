// What a kind of piece is: what names it, its attributes, what is asked of it, and what it says. Types alone.
import type {Report} from '../model/schema.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import type {ContentNode} from './node.js';

/** What of a report a piece names. */
export type Key = 'indicator' | 'theme' | 'chapter';

/** An attribute: one of several values, the default first; without values one that is there or not. */
export interface PieceAttribute {
  readonly name: string;
  /** The default is empty where it has no word of its own. */
  readonly values?: readonly string[];
  /** Whether the plain form goes by it too. */
  readonly isInPlain?: true;
}

/** What is asked of a piece. */
export interface Request {
  readonly report: Report;
  /** What the piece names; empty where it names nothing. */
  readonly id: string;
  /** Level of its first heading, 1 to 6; 0 for none. */
  readonly level: number;
  readonly words: Words;
  /** What goals and figures are drawn with; without colours goals are a table, and figures type alone. */
  readonly colours?: Colours | undefined;
  /** Whether figures and goals stand large; else the text stands alone. */
  readonly large?: boolean;
  /** Whether the time before stands beside a goal: `beside`, `none`. */
  readonly before?: string | undefined;
  /** How a whole report shows its goals: `panel`, `gauges`. */
  readonly goals?: string | undefined;
  /** How its author has its figures set: `tiles`, `marks`; and what is drawn of them: `none`. */
  readonly figures?: string | undefined;
  readonly cells?: string | undefined;
  /** Whether links may stand in it. */
  readonly links?: boolean;
}

export interface PieceKind {
  /** `tujie-indicator-card` */
  readonly tag: string;
  /** Its name by language. */
  readonly names: Readonly<Record<'zh-CN' | 'en', string>>;
  /** The attribute that holds an id; absent where the piece shows the whole report. */
  readonly key?: Key;
  /** Whether it draws nothing without an id. */
  readonly needsId?: true;
  /** Its own attributes, beside the one that names what it shows. */
  readonly attributes: readonly PieceAttribute[];
  /** Level of its first heading where its author sets none. */
  readonly level: number;
  /** Whether its text is a list of words, whatever stands between them. */
  readonly isList?: true;
  /** The ids of a report that it can show, in order. */
  readonly ids: (report: Report) => readonly string[];
  /** The tree of what it says; undefined where the report does not contain its id. */
  readonly outline: (request: Request) => ContentNode | undefined;
  /** The sentence of a leaf; absent where a piece is a whole, whose text is its outline. */
  readonly sentence?: (request: Request, inline: boolean) => string | undefined;
}
