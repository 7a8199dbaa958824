// How far the text of pieces stands out, in the pixels of a picture: what a page is made into by others shows nowhere else.
import {PNG} from 'pngjs';

/** In the page: where each line of text of the pieces, and of what a selector names, stands in the picture of the whole page. */
function linesOfText(more) {
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const element = node.parentElement;
      if (element && !element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const {x, y, width, height} of range.getClientRects())
        if (width > 8 && height > 8) found.push({text: node.data.trim().slice(0, 20), x: x + scrollX, y: y + scrollY, width, height});
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE && /^(style|script)$/.test(node.localName)) return;
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
  };
  for (const element of document.querySelectorAll('*'))
    if (/^tujie-(?!dataset)/.test(element.localName) || (more && element.matches(more))) walk(element);
  return found;
}

/** In the page: the middle of each thing that is drawn, in the picture of the whole page. */
function drawnThings() {
  const found = [];
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : []))];
  const add = (name, x, y) => found.push({text: name, x: x + scrollX - 1, y: y + scrollY - 1, width: 2, height: 2});
  for (const root of roots(document)) {
    for (const slot of root.querySelectorAll('.slot')) {
      const {left, top, width} = slot.getBoundingClientRect();
      // Left of the middle: the arc of a dial.
      add('arc', left + (width * 14) / 140, top + width / 2);
    }
    for (const shape of root.querySelectorAll('.fill, .chart path')) {
      const {left, top, width, height} = shape.getBoundingClientRect();
      if (width > 20 && height > 8 && height < 30) add('bar', left + 8, top + height / 2);
    }
  }
  return found;
}

const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a pixel. Source: WCAG 2.2. */
export const luminance = (pixel) => 0.2126 * channel(pixel >>> 16) + 0.7152 * channel((pixel >>> 8) & 255) + 0.0722 * channel(pixel & 255);

export const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/**
 * What cannot be read on a page: each line of text that stands out of its ground less than 4.5 to 1, each thing drawn less than 3 to 1.
 *
 * @param page
 * @param more - A selector of what else is read beside the pieces. Default: nothing.
 * @returns The luminance of the page itself in its corner, how many were measured, and a line of each that is too faint.
 */
export async function faintIn(page, more = '') {
  const [lines, things] = [await page.evaluate(linesOfText, more), await page.evaluate(drawnThings)];
  const {data, width: columns, height: rows} = PNG.sync.read(Buffer.from(await page.screenshot()));
  const scale = columns / (await page.evaluate(() => document.documentElement.clientWidth));
  const pixelsOf = ({x, y, width, height}) => {
    const pixels = [];
    for (let row = Math.max(0, Math.floor(y * scale)); row < Math.min(rows, (y + height) * scale); row++)
      for (let column = Math.max(0, Math.floor(x * scale)); column < Math.min(columns, (x + width) * scale); column++) {
        const at = (row * columns + column) * 4;
        pixels.push((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
      }
    return pixels;
  };
  const most = (pixels) => {
    const count = new Map();
    for (const pixel of pixels) count.set(pixel, (count.get(pixel) ?? 0) + 1);
    return [...count].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0];
  };
  const outstanding = (place, ground) => Math.max(...pixelsOf(place).map((pixel) => ratio(luminance(pixel), luminance(ground))));
  const said = ({text, y}, found) => `${text} at ${Math.round(y)}: ${found.toFixed(2)}`;
  const faint = lines.flatMap((line) => {
    const found = outstanding(line, most(pixelsOf(line)));
    return found < 4.5 ? [said(line, found)] : [];
  });
  for (const thing of things) {
    const around = pixelsOf({...thing, x: thing.x - 60, y: thing.y - 60, width: 120, height: 120});
    const found = outstanding(thing, most(around));
    if (found < 3) faint.push(said(thing, found));
  }
  return {ground: luminance(pixelsOf({x: 0, y: 0, width: 1, height: 1})[0]), measured: lines.length + things.length, faint};
}
