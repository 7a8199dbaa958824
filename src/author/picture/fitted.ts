// Marks the lines of text whose letters a drawing would set wider or narrower than the page does. Knows the DOM.
import type {Drawn, Layer, Shape, TextShape} from './shapes.js';

// Less is not seen.
const SEEN = 0.25;

// Before another mark the page gives a mark of full width no more than its ink, about half: no letter before it stands elsewhere for that.
const MARK = /[\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u2019\u201d\uff01\uff09\uff0c\uff1a\uff1b\uff1f]$/;
const HALF = {least: 0.4, most: 0.52} as const;

/** Whether a drawing sets a text as the page does. */
function isSetAs({text, width, font: {size}}: TextShape, drawn: number): boolean {
  const spare = drawn - width;
  return Math.abs(spare) <= SEEN || (MARK.test(text) && spare >= HALF.least * size && spare <= HALF.most * size);
}

/** A drawn page whose lines are as wide as on the page. */
export function fitted(drawn: Drawn, page: Document): Drawn {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  page.body.append(svg);
  const texts = new Map<TextShape, SVGTextElement>();
  const add = (shapes: readonly (Shape | Layer)[]): void => {
    for (const it of shapes) {
      if (it.kind === 'layer') add(it.children);
      if (it.kind !== 'text') continue;
      const {font, text} = it;
      const element = page.createElementNS('http://www.w3.org/2000/svg', 'text');
      element.textContent = text;
      Object.assign(element.style, {
        fontFamily: font.family,
        fontSize: `${font.size}px`,
        fontWeight: font.weight,
        fontStyle: font.style,
        fontVariantNumeric: font.numeric,
        letterSpacing: `${font.spacing}px`,
      });
      svg.append(element);
      texts.set(it, element);
    }
  };
  add(drawn.layers);
  const fit = (shapes: readonly (Shape | Layer)[]): readonly (Shape | Layer)[] =>
    shapes.map((it) => {
      if (it.kind === 'layer') return {...it, children: fit(it.children)};
      if (it.kind !== 'text') return it;
      const isFitted = !isSetAs(it, texts.get(it)?.getComputedTextLength() ?? it.width);
      return isFitted ? {...it, isFitted} : it;
    });
  const layers = fit(drawn.layers);
  svg.remove();
  return {...drawn, layers};
}
