// An inline drawing of a page as markup of its own, its colours resolved. Knows the DOM.
import {escapeHtml} from '../escape.js';
import type {DrawingShape} from './shapes.js';

const ELEMENTS = /^(g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan)$/;
const GEOMETRY = /^(d|x|y|dx|dy|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|pathLength|text-anchor)$/;

// What a style may say of a drawn thing, and what it is where nothing is said.
const PAINT = [
  ['fill', 'rgb(0, 0, 0)'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-dasharray', 'none'],
  ['opacity', '1'],
] as const;

const LETTERS = ['font-family', 'font-size', 'font-weight'] as const;

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

function markupOf(element: Element): string {
  const {localName, attributes, childNodes} = element;
  if (!ELEMENTS.test(localName)) return '';
  const style = getComputedStyle(element);
  const places = [...attributes].flatMap(({name, value}) => (GEOMETRY.test(name) ? [attribute(name, value)] : []));
  const paint = PAINT.flatMap(([name, usual]) => {
    const value = style.getPropertyValue(name);
    return value && value !== usual ? [attribute(name, value.replace(/px/g, ''))] : [];
  });
  const isText = localName === 'text';
  const letters = isText ? LETTERS.map((name) => attribute(name, style.getPropertyValue(name).replace(/px$/, ''))) : [];
  const inner = [...childNodes].map((node) =>
    node.nodeType === Node.ELEMENT_NODE ? markupOf(node as Element) : escapeHtml(node.textContent ?? ''),
  );
  return `<${localName}${[...places, ...(localName === 'g' ? [] : paint), ...letters].join('')}>${inner.join('')}</${localName}>`;
}

/** A drawing where it stands; nothing of one that has no room. */
export function drawingOf(svg: SVGSVGElement): readonly DrawingShape[] {
  const {x: left, y: top, width, height} = svg.getBoundingClientRect();
  // On whole pixels, as browsers paint it.
  const [x, y] = [Math.round(left), Math.round(top)];
  const view = svg.viewBox.baseVal as SVGRect | null;
  if (!width || !height) return [];
  const scale = view?.width ? Math.min(width / view.width, height / view.height) : 1;
  // In the middle of its box, as is the rule where the page does not say another.
  const at = [
    x + (width - (view?.width ?? width) * scale) / 2 - (view?.x ?? 0) * scale,
    y + (height - (view?.height ?? height) * scale) / 2 - (view?.y ?? 0) * scale,
  ];
  const numbers = at.map((it) => Math.round(it * 100) / 100);
  const markup = [...svg.children].map(markupOf).join('');
  const text = svg.textContent.trim();
  if (!markup) return [];
  return [
    {
      kind: 'drawing',
      x,
      y,
      width,
      height,
      markup,
      text,
      transform: `translate(${numbers.join(' ')}) scale(${Math.round(scale * 1e5) / 1e5})`,
    },
  ];
}
