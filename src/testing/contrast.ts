// How far what is seen stands out of its ground, by the colours that the browser computes.

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;
const measured = new Map<string, number>();

/** Relative luminance of colours painted over each other, the lowest first. Source: WCAG 2.2. */
export function luminance(...layers: readonly string[]): number {
  const key = layers.join(' ');
  const known = measured.get(key);
  if (known !== undefined) return known;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const found = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  measured.set(key, found);
  return found;
}

/** Contrast of two luminances. */
export const ratioOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** What is seen: words, a drawing, a line made of an element or of what stands before or after it. */
export interface Seen {
  readonly element: Element;
  /** The property that has its colour, and the pseudo-element that has the property. */
  readonly property: string;
  readonly pseudo?: '::before' | '::after';
  /** What it stands on: elements, the nearest first, up to the first that lets nothing through. */
  readonly grounds: readonly Element[];
  /** What it has to reach. */
  readonly least: number;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | null);

/** Every element of the shadow roots in a root, with the pieces themselves. */
const allIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);

const CLEAR = 'rgba(0, 0, 0, 0)';

/** Colours of a ground that is shaded from one to another. */
function shadesOf({backgroundImage, backgroundSize}: CSSStyleDeclaration): readonly string[] {
  return backgroundSize === 'auto' ? (backgroundImage.match(/(?:rgb|color|oklch|oklab)a?\([^)]*\)/g) ?? []) : [];
}

function groundsOf(element: Element | null): readonly Element[] {
  if (!element) return [];
  const style = getComputedStyle(element);
  if (shadesOf(style).length) return [element];
  const above = groundsOf(parentOf(element));
  if (style.backgroundColor === CLEAR) return above;
  return style.backgroundColor.startsWith('rgba') ? [element, ...above] : [element];
}

const isShown = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
};

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim());

/** 3 to 1 for large text: 24 px, or bold from 18.66 px on. */
function leastOf({fontSize, fontWeight}: CSSStyleDeclaration): number {
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24) ? 3 : 4.5;
}

/** What is seen of one element. */
function seenOf(element: Element): readonly Seen[] {
  // The ornament of the head says nothing.
  if (!isShown(element) || element.closest('.steps, [inert]')) return [];
  const style = getComputedStyle(element);
  const grounds = groundsOf(element);
  const found: Seen[] = [];
  if (hasOwnText(element) && parseFloat(style.fontSize) > 0) {
    const property = element.localName === 'text' ? 'fill' : 'color';
    found.push({element, property, grounds, least: leastOf(style)});
  } else if (element instanceof SVGGeometryElement) {
    found.push({element, property: style.fill === 'none' || element.matches('.line') ? 'stroke' : 'fill', grounds, least: 3});
  }
  for (const pseudo of ['::before', '::after'] as const) {
    const {content, width, height, opacity, backgroundColor, borderTopWidth} = getComputedStyle(element, pseudo);
    if (content === 'none' || opacity === '0' || parseFloat(width) < 1 || parseFloat(height) < 1) continue;
    const property = backgroundColor === CLEAR ? 'border-top-color' : 'background-color';
    if (property === 'background-color' || parseFloat(borderTopWidth)) found.push({element, property, pseudo, grounds, least: 3});
  }
  return found;
}

/** The colour in which something is seen. */
const colourOf = ({element, property, pseudo}: Seen): string => getComputedStyle(element, pseudo).getPropertyValue(property);

/** Each colour, or colours over each other, that it stands on; in a band also what the ornament makes of it. */
function layersUnder({element, property, grounds}: Seen): readonly (readonly string[])[] {
  let under: readonly (readonly string[])[] = [[]];
  for (const ground of [...grounds].reverse()) {
    const style = getComputedStyle(ground);
    const shades = shadesOf(style);
    under = shades.length ? shades.map((shade) => [shade]) : under.map((layers) => [...layers, style.backgroundColor]);
    const steps = shades.length ? ground.querySelector('.steps') : null;
    if (!steps) continue;
    const {color, fillOpacity, opacity} = getComputedStyle(steps);
    const [red, green, blue] = color.match(/[\d.]+/g) ?? [];
    under = under.flatMap((layers) => [layers, [...layers, `rgba(${red}, ${green}, ${blue}, ${Number(fillOpacity) * Number(opacity)})`]]);
  }
  // A cell that is planned may be filled with a tint: its outline has to stand out of that too.
  const {fill} = getComputedStyle(element);
  return property === 'stroke' && fill !== 'none' ? under.flatMap((layers) => [layers, [...layers, fill]]) : under;
}

/** How something is told: by its piece, its classes and its parts. */
function nameOf({element, pseudo, grounds}: Seen): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host.localName : '';
  const name = (it: Element): string => [it.localName, it.getAttribute('class') || it.getAttribute('part')].filter(Boolean).join('.');
  return `${host} ${name(element)}${pseudo ?? ''} on ${grounds.map(name).join(' on ')}`;
}

/** What can not be seen well enough: its name, its colours, and how far it stands out. */
export function faintOf(seen: Seen): readonly string[] {
  const colour = colourOf(seen);
  return layersUnder(seen).flatMap((layers) => {
    const found = ratioOf(luminance(...layers, colour), luminance(...layers));
    return found < seen.least ? [`${nameOf(seen)}: ${colour} on ${layers.join(' + ')} is ${found.toFixed(2)}`] : [];
  });
}

/** Leaves only some things of what a root shows, so that a change costs no more than they do. */
export function leaveOnly(kinds: readonly Seen[], root: Element): void {
  const kept = new Set<Element>();
  for (const {element} of kinds) for (let it: Element | null = element; it && !kept.has(it); it = parentOf(it)) kept.add(it);
  for (const element of allIn(root)) if (!kept.has(element)) (element as HTMLElement).style.display = 'none';
}

/**
 * One of each thing that is seen in a root: of what has the same colours in every one of some looks only the first.
 *
 * @param wear - Puts each of the looks on.
 */
export function kindsIn(root: ParentNode, wear: readonly (() => void)[]): readonly Seen[] {
  const all = allIn(root).flatMap(seenOf);
  const keys = all.map(({least}) => String(least));
  for (const put of wear) {
    put();
    for (const [index, seen] of all.entries()) keys[index] = `${keys[index] ?? ''};${colourOf(seen)}/${layersUnder(seen).join('|')}`;
  }
  return all.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}
