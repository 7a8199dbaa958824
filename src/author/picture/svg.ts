// A drawn page as SVG: layers with names, text as text, nothing that needs a browser. Pure.
import {escapeHtml} from '../escape.js';
import type {Part} from './parts.js';
import {shapesBetween, type Drawn, type Font, type Layer, type Shape, type TextShape} from './shapes.js';

const short = (number: number): string => String(Math.round(number * 100) / 100);

type Values = Readonly<Record<string, string | number | undefined>>;

const written = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined || value === '' ? '' : ` ${name}="${typeof value === 'number' ? short(value) : escapeHtml(value)}"`,
    )
    .join('');

const fontOf = ({family, size, weight, style, spacing, numeric}: Font): Values => ({
  'font-family': family,
  'font-size': size,
  'font-weight': weight === '400' ? undefined : weight,
  'font-style': style === 'normal' ? undefined : style,
  'letter-spacing': spacing || undefined,
  style: numeric === 'normal' ? undefined : `font-variant-numeric:${numeric}`,
});

function textSvg({x, baseline, width, text, font, fill, isFitted}: TextShape): string {
  const fitted = isFitted ? {textLength: width, lengthAdjust: 'spacing'} : {};
  return `<text${written({x, y: baseline, ...fontOf(font), fill, ...fitted})}>${escapeHtml(text)}</text>`;
}

/** What of a box lies between two heights: a line through a whole page ends with a part of it. */
function within(shape: Shape, top: number, bottom: number): Shape {
  if (shape.kind !== 'box' || shape.stroke || shape.radius) return shape;
  const [y, end] = [Math.max(shape.y, top), Math.min(shape.y + shape.height, bottom)];
  return {...shape, y, height: end - y};
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.isHidden ? '' : textSvg(shape);
    case 'drawing':
      return `<g${written({transform: shape.transform})}>${shape.markup}</g>`;
    case 'image': {
      const {x, y, width, height, address} = shape;
      return `<image${written({x, y, width, height, href: address, preserveAspectRatio: 'none'})}/>`;
    }
    case 'box': {
      const {x, y, width, height, fill, radius, stroke} = shape;
      const inset = (stroke?.width ?? 0) / 2;
      const place = {x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset};
      const corner = radius ? Math.min(radius, width / 2, height / 2) - inset : 0;
      return `<rect${written({...place, rx: corner || undefined, fill, stroke: stroke?.colour, 'stroke-width': stroke?.width})}/>`;
    }
  }
}

/** Names of layers as ids, each once. */
class Names {
  private readonly used = new Map<string, number>();

  next(role: string, name: string): string {
    const wanted = [role, ...(name.match(/[\p{L}\p{N}]+/gu) ?? [])].join('-');
    const times = (this.used.get(wanted) ?? 0) + 1;
    this.used.set(wanted, times);
    return times > 1 ? `${wanted}-${times}` : wanted;
  }
}

const layersSvg = (shapes: readonly (Shape | Layer)[], names: Names, {top, bottom}: Part): readonly string[] =>
  shapes.flatMap((it) => {
    if (it.kind !== 'layer') return [shapeSvg(within(it, top, bottom))].filter(Boolean);
    const {role, name, children} = it;
    const label = name || role;
    const open = `<g${written({id: names.next(role, name), 'inkscape:groupmode': 'layer', 'inkscape:label': label, 'data-name': label})}>`;
    return [open, ...layersSvg(children, names, {top, bottom}), '</g>'];
  });

export interface SvgOptions {
  /** Where of the page it begins and ends. */
  readonly top: number;
  readonly bottom: number;
  /** Size in pixels of the picture; what of it the page does not fill is paper. */
  readonly width: number;
  readonly height: number;
  /** Paper around it, in pixels of the page. */
  readonly margin: number;
  /** What a reader is told who does not see it. */
  readonly title: string;
  /** The edition of the dataset that it was drawn from. */
  readonly edition?: string | undefined;
}

/** A part of a drawn page as a file of SVG. */
export function svgOf(drawn: Drawn, {top, bottom, width, height, margin, title, edition}: SvgOptions): string {
  const across = drawn.width + 2 * margin;
  const place = {x: -margin, y: top - margin, width: across, height: (height / width) * across};
  const view = Object.values(place).map(short).join(' ');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
    width,
    height,
    viewBox: view,
    'xml:lang': drawn.lang,
    role: 'img',
    'data-edition': edition,
  };
  const ground = `<rect${written({...place, fill: drawn.paper})}/>`;
  const lines = layersSvg(shapesBetween(drawn.layers, top, bottom), new Names(), {top, bottom});
  return [`<svg${written(root)}>`, `<title>${escapeHtml(title)}</title>`, ground, ...lines, '</svg>'].join('\n') + '\n';
}
