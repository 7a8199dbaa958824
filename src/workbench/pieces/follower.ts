// Marks a figure wherever it is drawn, and brings it into view. Knows pieces by their tags, and what these say of their figures.
import {isPiece} from './composition.js';

/** A figure that somebody reads. */
export interface Followed {
  readonly id: string;
  /** Ids of all whose words are its words too: its own, and those that share a mark with it. */
  readonly ids: readonly string[];
  /** Id of the theme in whose title it stands; empty where it stands in a paragraph. */
  readonly theme: string;
  /** Counts how often somebody went to it or to another. */
  readonly moves: number;
}

type Piece = Element & {readonly updateComplete?: Promise<unknown>};

const quoted = (value: string): string => `"${CSS.escape(value)}"`;

/** What a figure is inside of a piece. */
const insideOf = ({ids, theme}: Followed): string =>
  [...ids.map((id) => `[data-indicator~=${quoted(id)}]`), ...(theme ? [`[data-id=${quoted(theme)}] [part~=title]`] : [])].join();

/** A ring around a figure, and around a piece that is all about it; a chart has no place for one. It takes no room, and is at least 3:1 on every ground. */
const ringOf = (figure: Followed): string =>
  `@media screen { ${insideOf(figure)}, :host([indicator=${quoted(figure.id)}]), :host(tujie-goal-chart) { outline: 3px solid #d9480f; outline-offset: 1px; } }`;

/** Every place of a figure, in the order of the page. */
function placesIn(within: ParentNode, figure: Followed): readonly Element[] {
  const inside = insideOf(figure);
  return [...within.querySelectorAll('*')].flatMap((element): readonly Element[] => {
    const {localName, shadowRoot} = element;
    if (!isPiece(localName)) return element.matches(inside) ? [element] : [];
    if (element.getAttribute('indicator') === figure.id) return [element];
    return shadowRoot ? placesIn(shadowRoot, figure) : [];
  });
}

/** Where the place of a figure is seen: what waits behind a title is unfolded, and what stands under a chart is the chart. */
function seen(place: Element, view: Window): Element | undefined {
  place.closest('details')?.setAttribute('open', '');
  if (!place.getClientRects().length) return undefined;
  const root = place.getRootNode();
  return view.getComputedStyle(place).visibility === 'hidden' && 'host' in root ? (root as ShadowRoot).host : place;
}

export class Follower {
  private readonly view: Window & typeof globalThis;
  private readonly sheet: CSSStyleSheet;
  private figure: Followed | undefined;
  private drawn: readonly unknown[] = [];

  constructor(private readonly page: Document) {
    this.view = page.defaultView as Window & typeof globalThis;
    this.sheet = new this.view.CSSStyleSheet();
  }

  /**
   * Follows a figure, or none.
   *
   * @param drawn - What is drawn now: where it is another, the figure is looked for anew.
   */
  follow(figure: Followed | undefined, ...drawn: readonly unknown[]): void {
    const {id, theme, moves} = this.figure ?? {};
    if (drawn.every((it, index) => it === this.drawn[index]) && figure?.id === id && figure?.theme === theme && figure?.moves === moves)
      return;
    this.figure = figure;
    this.drawn = drawn;
    void this.sheet.replace(figure ? ringOf(figure) : '');
    if (figure) void this.show(figure);
  }

  /** Brings it into view as soon as the pieces are drawn, unless somebody has gone on; one that no piece draws is no fault. */
  private async show(figure: Followed): Promise<void> {
    const pieces = [...this.page.querySelectorAll<Piece>('body *')].filter(({localName}) => isPiece(localName));
    // A piece that fails says so itself.
    await Promise.all(pieces.map(async (piece) => piece.updateComplete?.catch(() => undefined)));
    if (figure !== this.figure) return;
    const {view, sheet} = this;
    const places = placesIn(this.page, figure);
    for (const place of places) {
      const root = place.shadowRoot ?? (place.getRootNode() as ShadowRoot);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    const boxes = places.flatMap((place) => seen(place, view)?.getBoundingClientRect() ?? []);
    const [first] = boxes;
    if (!first || boxes.some(({top, bottom}) => top >= 0 && bottom <= view.innerHeight)) return;
    const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // By the window of the frame: the page around it stays where it is.
    view.scrollTo({top: view.scrollY + first.top - view.innerHeight / 3, behavior: isStill ? 'auto' : 'smooth'});
  }
}
