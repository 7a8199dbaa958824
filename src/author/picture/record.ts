// Reads off a laid out page what is to be drawn: boxes, drawings, lines of text, in layers; and where it must not be cut. Knows the DOM.
import {isDoctrine} from '../../text/tiles/names.js';
import {drawingOf} from './drawings.js';
import {clipped, fillsOf, pseudoFills, snapped} from './fills.js';
import {linesOf} from './lines.js';
import {Ascents, fontOf, type Decoration} from './letters.js';
import type {Block, Box, Drawn, Layer, Shape} from './shapes.js';

// Parts of a page that are a layer each.
const LAYERS = ['header', 'chapter', 'theme', 'tile', 'ground', 'prose', 'goal', 'card', 'keywords', 'table', 'footer'];
// What has to stand before something else: nothing is cut behind it.
const LEADS = /\btujie-(?:title|chapter-title|goals-title|theme-title|eyebrow|name)\b/;
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, tr, blockquote, figure, img, .tujie-ground, .tujie-prose, .tujie-goal, .tujie-icon';

type Children = (Shape | Layer)[];

interface Around {
  readonly layer: Children;
  /** Where what goes beyond a box is not seen. */
  readonly clip?: Box | undefined;
  readonly line?: Decoration | undefined;
}

const boxOf = ({x, y, width, height}: DOMRect): Box => ({x, y, width, height});

/** The first words of a part, for its name. */
const nameOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 24);

/** The pixels of a picture of an author's, where the page may read them. */
function addressOf(image: HTMLImageElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL();
}

class Recorder {
  readonly layers: Children = [];
  private readonly ascents: Ascents;
  private readonly range: Range;

  constructor(page: Document) {
    this.ascents = new Ascents(page);
    this.range = page.createRange();
  }

  read(element: Element, around: Around): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return;
    if (element.localName === 'svg') {
      around.layer.push(...drawingOf(element as SVGSVGElement));
      return;
    }
    const inside = this.within(element, style, around);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.text(child as Text, style, inside);
      else if (child.nodeType === Node.ELEMENT_NODE) this.read(child as Element, inside);
    }
  }

  /** Draws what an element has of its own; what is around its content. */
  private within(element: Element, style: CSSStyleDeclaration, {layer, clip, line}: Around): Around {
    const role = LAYERS.find((name) => element.classList.contains(`tujie-${name}`));
    const own: Children = [];
    if (role) layer.push({kind: 'layer', role, name: nameOf(element), children: own});
    const into = role ? own : layer;
    const whole = boxOf(element.getBoundingClientRect());
    // An inline part has a box on each of its lines.
    const boxes = style.display === 'inline' ? [...element.getClientRects()].map(boxOf) : style.display === 'contents' ? [] : [whole];
    into.push(
      ...clipped(
        boxes.flatMap((box) => fillsOf(style, box)),
        clip,
      ),
    );
    for (const name of ['::before', '::after']) into.push(...clipped(pseudoFills(getComputedStyle(element, name), whole), clip));
    if (element.localName === 'img') into.push({kind: 'image', ...whole, address: addressOf(element as HTMLImageElement)});
    const decoration = style.textDecorationLine.includes('underline') ? {style, size: Number.parseFloat(style.fontSize)} : line;
    return {layer: into, clip: style.overflowX === 'visible' ? clip : snapped(whole), line: decoration};
  }

  private text(node: Text, style: CSSStyleDeclaration, {layer, line}: Around): void {
    if (!node.data.trim()) return;
    const font = fontOf(style);
    // Stops between tiles have no size: they are read out and copied.
    if (!font.size) {
      const {x, y} = (node.parentElement as Element).getBoundingClientRect();
      layer.push({kind: 'text', x, y, width: 0, height: 0, text: node.data, baseline: y, font, fill: style.color, isHidden: true});
      return;
    }
    for (const {text, ...box} of linesOf(node, this.range)) {
      const baseline = box.y + this.ascents.of(font);
      if (line) layer.push(...this.ascents.underline(line, box, baseline));
      const last = layer[layer.length - 1];
      // Words that are only allowed to break here are one.
      if (
        last?.kind === 'text' &&
        last.baseline === baseline &&
        Math.abs(last.x + last.width - box.x) < 0.1 &&
        last.fill === style.color &&
        JSON.stringify(last.font) === JSON.stringify(font)
      )
        layer[layer.length - 1] = {...last, text: last.text + text, width: box.x + box.width - last.x};
      else layer.push({kind: 'text', ...box, text: text.replace(/\s+/g, ' '), baseline, font, fill: style.color});
    }
  }
}

/** Where a block may be cut if it is higher than a picture: between lines, but never a statement of leaders or doctrine. */
function lineEnds(element: Element, range: Range): readonly number[] {
  if (isDoctrine(element.textContent)) return [];
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter(({height}) => height > 0);
  return [...new Set(boxes.map(({bottom}) => Math.ceil(bottom)))].filter((at) => boxes.every(({top, bottom}) => top >= at || bottom <= at));
}

/** The box of a part; of one that has none itself, that of what is in it. */
function placeOf(element: Element, range: Range): DOMRect {
  if (getComputedStyle(element).display !== 'contents') return element.getBoundingClientRect();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** The blocks of a page, each heading together with what follows it. */
function blocksOf(root: Element, range: Range): readonly Block[] {
  const all = [...root.querySelectorAll(BLOCKS)]
    // What holds others is no block, but where it speaks of leaders or doctrine.
    .filter((element) => !element.querySelector(BLOCKS) || isDoctrine(element.textContent))
    .map((element) => ({element, box: placeOf(element, range)}))
    .filter(({box}) => box.height > 0);
  return all.map(({element, box}, index) => {
    const [top, bottom] = [Math.floor(box.top), Math.ceil(box.bottom)];
    if (!LEADS.test(element.className)) return {top, bottom, lines: lineEnds(element, range)};
    const next = all.slice(index + 1).find((it) => it.box.top >= box.bottom - 1 && !LEADS.test(it.element.className));
    return {top, bottom: next ? Math.max(bottom, Math.ceil(next.box.top) + 1) : bottom, lines: [], isHead: true};
  });
}

/** The text for those who do not see the picture: without the key of what is drawn. */
function toldBy(root: HTMLElement): string {
  root.classList.add('tujie-told');
  const text = root.innerText.replace(/\n{3,}/g, '\n\n').trim();
  root.classList.remove('tujie-told');
  return text;
}

/** Reads a page that is laid out, from its root. */
export function record(root: HTMLElement): Drawn {
  const page = root.ownerDocument;
  const recorder = new Recorder(page);
  const {width, height} = root.getBoundingClientRect();
  recorder.read(root, {layer: recorder.layers});
  return {
    width,
    height: Math.ceil(height),
    lang: root.lang,
    paper: getComputedStyle(root).backgroundColor,
    layers: recorder.layers,
    blocks: blocksOf(root, page.createRange()),
    text: root.innerText,
    told: toldBy(root),
  };
}
