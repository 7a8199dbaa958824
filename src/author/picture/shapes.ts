// What a picture is made of: boxes, drawings and lines of text in layers, each where the page has it. Data alone. Pure.

/** A place in pixels of the page, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How letters are set. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** Space between letters in pixels. */
  readonly spacing: number;
  readonly numeric: string;
}

/** A filled box. */
export interface BoxShape extends Box {
  readonly kind: 'box';
  readonly fill: string;
  readonly radius: number;
  /** A line along its edge, inside it. */
  readonly stroke?: {readonly colour: string; readonly width: number};
}

/** Words on one line. */
export interface TextShape extends Box {
  readonly kind: 'text';
  readonly text: string;
  readonly baseline: number;
  readonly font: Font;
  readonly fill: string;
  /** Whether its letters are drawn narrower or wider than its font has them, as where stops are squeezed. */
  readonly isFitted?: boolean;
  /** Whether it has no size: it is read out and copied, and not drawn. */
  readonly isHidden?: boolean;
}

/** Markup of SVG, its colours resolved, on its own scale. */
export interface DrawingShape extends Box {
  readonly kind: 'drawing';
  readonly markup: string;
  readonly text: string;
  readonly transform: string;
}

/** An author's own picture. */
export interface ImageShape extends Box {
  readonly kind: 'image';
  readonly address: string;
}

export type Shape = BoxShape | TextShape | DrawingShape | ImageShape;

/** Shapes that belong together, under a name. */
export interface Layer {
  readonly kind: 'layer';
  /** `tile` */
  readonly role: string;
  /** Its first words. */
  readonly name: string;
  readonly children: readonly (Shape | Layer)[];
}

/** A stretch of the page that no picture is cut in. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  /** Where it may be cut all the same if it is higher than a picture: between its lines; none where it may never be. */
  readonly lines: readonly number[];
  /** Whether something new begins with it. */
  readonly isHead?: boolean;
}

/** A page as it is drawn. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** BCP 47 tag of its text. */
  readonly lang: string;
  readonly paper: string;
  readonly layers: readonly (Shape | Layer)[];
  readonly blocks: readonly Block[];
  /** Its text as a reader has it. */
  readonly text: string;
  /** Its text for those who do not see it, a line for each block. */
  readonly told: string;
}

/** Whether a shape is to be seen between two heights; a line of text is where its middle is. */
function isIn({kind, y, height}: Shape, top: number, bottom: number): boolean {
  if (kind !== 'text') return y < bottom && y + height > top;
  const middle = y + height / 2;
  return middle >= top && middle < bottom;
}

/** What of a page lies between two heights. */
export function shapesBetween(shapes: readonly (Shape | Layer)[], top: number, bottom: number): readonly (Shape | Layer)[] {
  return shapes.flatMap((it): readonly (Shape | Layer)[] => {
    if (it.kind !== 'layer') return isIn(it, top, bottom) ? [it] : [];
    const children = shapesBetween(it.children, top, bottom);
    return children.length ? [{...it, children}] : [];
  });
}

/** Every shape, in order. */
const shapesIn = (shapes: readonly (Shape | Layer)[]): readonly Shape[] =>
  shapes.flatMap((it) => (it.kind === 'layer' ? shapesIn(it.children) : [it]));

/** Every line of text that is seen, in order. */
export const textsIn = (shapes: readonly (Shape | Layer)[]): readonly TextShape[] =>
  shapesIn(shapes).filter((it): it is TextShape => it.kind === 'text' && !it.isHidden);

/** Everything that is said, in order. */
export const wordsIn = (shapes: readonly (Shape | Layer)[]): string =>
  shapesIn(shapes)
    .map((it) => ('text' in it ? it.text : ''))
    .join('');
