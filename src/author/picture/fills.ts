// What is painted behind words: grounds, lines, borders, as the page has them. Reads computed styles alone.
import type {Box, BoxShape} from './shapes.js';

const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

/** A length of a computed style in pixels; a share is one of `whole`. */
function pixels(length: string, whole: number): number {
  const number = Number.parseFloat(length);
  return Number.isFinite(number) ? (length.endsWith('%') ? (number / 100) * whole : number) : 0;
}

/** A list of lengths of a computed style. */
const listOf = (value: string): readonly string[] => value.split(',').map((it) => it.trim());

/** Both lengths of an entry of a list, across and down; the list begins anew where it is too short. */
function pairOf(list: readonly string[], index: number, usual: string): readonly [string, string] {
  const words = list[index % list.length]?.split(' ') ?? [];
  return [words[0] ?? usual, words[1] ?? usual];
}

/** A box on whole pixels, as browsers paint it; none is thinner than one. */
export function snapped({x, y, width, height}: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: width > 0 ? Math.max(1, Math.round(x + width) - left) : 0,
    height: height > 0 ? Math.max(1, Math.round(y + height) - top) : 0,
  };
}

const box = (place: Box, fill: string, radius = 0): readonly BoxShape[] =>
  place.width > 0 && place.height > 0 && !CLEAR.test(fill) ? [{kind: 'box', ...place, fill, radius}] : [];

/** Grounds of one colour that are written as gradients: hairlines, mostly. */
function gradients(style: CSSStyleDeclaration, place: Box): readonly BoxShape[] {
  if (style.backgroundImage === 'none') return [];
  const [sizes, positions] = [style.backgroundSize, style.backgroundPosition].map(listOf) as [readonly string[], readonly string[]];
  const images = style.backgroundImage.match(/linear-gradient\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  return images
    .flatMap((image, index) => {
      const [from, to] = image.match(/rgba?\([^)]*\)/g) ?? [];
      if (!from || from !== to) return [];
      const [width, height] = pairOf(sizes, index, '100%');
      const [x, y] = pairOf(positions, index, '0px');
      const size = {width: pixels(width, place.width), height: pixels(height, place.height)};
      const at = {x: place.x + pixels(x, place.width - size.width), y: place.y + pixels(y, place.height - size.height)};
      return box(snapped({...at, ...size}), from);
    })
    .reverse();
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The lines around a box: one where all are alike. */
function borders(style: CSSStyleDeclaration, place: Box, radius: number): readonly BoxShape[] {
  const sides = SIDES.map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    colour: style[`border${side}Color`],
  })).filter(({width, colour}) => width > 0 && !CLEAR.test(colour));
  const [first] = sides;
  if (!first) return [];
  if (sides.length === 4 && sides.every(({width, colour}) => width === first.width && colour === first.colour))
    return [{kind: 'box', ...place, fill: 'none', radius, stroke: first}];
  const {x, y, width, height} = place;
  return sides.flatMap(({side, width: line, colour}) =>
    box(
      side === 'Top' || side === 'Bottom'
        ? {x, y: side === 'Top' ? y : y + height - line, width, height: line}
        : {x: side === 'Left' ? x : x + width - line, y, width: line, height},
      colour,
    ),
  );
}

/** The line outside a box. */
function outlines(style: CSSStyleDeclaration, place: Box, radius: number): readonly BoxShape[] {
  const width = Number.parseFloat(style.outlineWidth) || 0;
  if (style.outlineStyle === 'none' || !width || CLEAR.test(style.outlineColor)) return [];
  const {x, y, width: across, height: down} = place;
  const around = {x: x - width, y: y - width, width: across + 2 * width, height: down + 2 * width};
  return [{kind: 'box', ...around, fill: 'none', radius: radius && radius + width, stroke: {colour: style.outlineColor, width}}];
}

/** Everything that a style paints into and around a box. */
export function fillsOf(style: CSSStyleDeclaration, place: Box): readonly BoxShape[] {
  const whole = snapped(place);
  const radius = pixels(style.borderTopLeftRadius, place.width);
  return [
    ...outlines(style, whole, radius),
    ...box(whole, style.backgroundColor, radius),
    ...gradients(style, whole),
    ...borders(style, whole, radius),
  ];
}

/** What a style paints that stands before or after the content of an element, at a place of its own. */
export function pseudoFills(style: CSSStyleDeclaration, parent: Box): readonly BoxShape[] {
  if (style.content === 'none' || style.position !== 'absolute') return [];
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map((it) => Number.parseFloat(it) || 0);
  return fillsOf(style, {x: parent.x + (left ?? 0), y: parent.y + (top ?? 0), width: width ?? 0, height: height ?? 0});
}

/** What of boxes lies in another. */
export function clipped(shapes: readonly BoxShape[], to: Box | undefined): readonly BoxShape[] {
  if (!to) return shapes;
  return shapes.flatMap((it) => {
    const [x, y] = [Math.max(it.x, to.x), Math.max(it.y, to.y)];
    const [right, bottom] = [Math.min(it.x + it.width, to.x + to.width), Math.min(it.y + it.height, to.y + to.height)];
    return right > x && bottom > y ? [{...it, x, y, width: right - x, height: bottom - y}] : [];
  });
}
