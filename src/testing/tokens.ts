// What style sheets read of custom properties: each `var()` with its default, and the colours that a piece makes of them.

/** One `var()`: the property, and the default that stands in it. */
export interface Read {
  readonly name: string;
  readonly fallback: string | undefined;
}

/** Where the parenthesis that opens before `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth; at++) {
    if (at >= text.length) throw new Error(`Never closed: ${text.slice(from, from + 60)}`);
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  }
  return at - 1;
}

/** Every `var()` of a style sheet, nested ones too. */
export const readsOf = (sheet: string): readonly Read[] =>
  [...sheet.matchAll(/var\(\s*(--[\w-]+)\s*(,?)/g)].map(([whole, name = '', comma], index, all) => {
    const start = (all[index] as RegExpMatchArray & {index: number}).index + whole.length;
    return {name, fallback: comma ? sheet.slice(start, closing(sheet, start)).replace(/\s+/g, ' ').trim() : undefined};
  });

/** Red, green and blue, 0 to 1, of any colour that CSS can say. */
export function channels(colour: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((channel) => channel / 255);
}

/** A colour as it is computed inside a piece. */
export function colourIn(element: Element, colour: string): string {
  const probe = document.createElement('i');
  probe.style.color = colour;
  element.shadowRoot?.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
