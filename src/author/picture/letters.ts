// How letters are set on a page, and where the line is that they stand on. Knows the DOM.
import type {Box, BoxShape, Font} from './shapes.js';

/** A line under words, as an element around them asks for it. */
export interface Decoration {
  readonly style: CSSStyleDeclaration;
  /** Pixels of its letters. */
  readonly size: number;
}

/** How a style sets letters. */
export const fontOf = (style: CSSStyleDeclaration): Font => ({
  family: style.fontFamily.replace(/"/g, "'"),
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  style: style.fontStyle,
  spacing: Number.parseFloat(style.letterSpacing) || 0,
  numeric: style.fontVariantNumeric,
});

/** How far below the top of a line of letters they stand, for each font once. */
export class Ascents {
  private readonly known = new Map<string, number>();

  constructor(private readonly page: Document) {}

  of(font: Font): number {
    const {family, size, weight, style} = font;
    const key = [family, size, weight, style].join('|');
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const ascent = this.measure(font);
    this.known.set(key, ascent);
    return ascent;
  }

  /** The line under words. */
  underline({style, size}: Decoration, {x, width}: Box, baseline: number): readonly BoxShape[] {
    const thickness = Number.parseFloat(style.textDecorationThickness) || Math.max(1, size / 16);
    const offset = Number.parseFloat(style.textUnderlineOffset) || size * 0.1;
    return [{kind: 'box', x, y: baseline + offset, width, height: thickness, fill: style.textDecorationColor, radius: 0}];
  }

  /** Beside a letter stands something without height: its foot is where letters stand. */
  private measure({family, size, weight, style}: Font): number {
    const line = this.page.createElement('div');
    const foot = this.page.createElement('span');
    line.textContent = 'x';
    line.append(foot);
    Object.assign(line.style, {
      fontFamily: family,
      fontSize: `${size}px`,
      fontWeight: weight,
      fontStyle: style,
      position: 'absolute',
      whiteSpace: 'nowrap',
    });
    Object.assign(foot.style, {display: 'inline-block', height: '0', width: '0'});
    this.page.body.append(line);
    const range = this.page.createRange();
    range.selectNodeContents(line.firstChild as Text);
    const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
    line.remove();
    return ascent;
  }
}
