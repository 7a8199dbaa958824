// The outlines of cells as data of paths. Pure geometry in units of a hundredth of a letter.

type Shape = 'square' | 'person' | 'home';

/** A number as short as a path takes it. */
export const r = (value: number): string => `${Math.round(value * 10) / 10}`;

/** A rectangle from a corner. */
export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

/** An outline from a corner, its side, and how far it is drawn in: the moves of a path. */
type Outline = (x: number, y: number, s: number, inset: number) => string;

const head: Outline = (x, y, s, inset) => {
  const radius = r(s * 0.24 - inset);
  const across = r(s * 0.48 - 2 * inset);
  return `M${r(x + s / 2)} ${r(y + inset)}a${radius} ${radius} 0 0 0 0 ${across}a${radius} ${radius} 0 0 0 0-${across}z`;
};

const shoulders: Outline = (x, y, s, inset) => {
  const height = s * 0.46 - 2 * inset;
  const radius = r(height);
  const arc = `a${radius} ${radius} 0 0 1 ${radius}`;
  return `M${r(x + s * 0.02 + inset)} ${r(y + s - inset)}${arc}-${radius}h${r(s * 0.04 + 2 * inset)}${arc} ${radius}z`;
};

/** The outline of a cell, and the half of it that is solid where a figure is expected. */
export const SHAPES: Readonly<Record<Shape, readonly [whole: Outline, half: Outline]>> = {
  square: [(x, y, s, inset) => rect(x + inset, y + inset, s - 2 * inset, s - 2 * inset), (x, y, s) => `M${r(x)} ${r(y)}v${r(s)}h${r(s)}z`],
  home: [
    (x, y, s, inset) => {
      const [half, wall] = [s / 2 - inset, s * 0.55 - inset / 2];
      const roof = s - 1.5 * inset - wall;
      return `M${r(x + inset)} ${r(y + inset * 0.5 + roof)}l${r(half)}-${r(roof)}l${r(half)} ${r(roof)}v${r(wall)}h-${r(2 * half)}z`;
    },
    (x, y, s) => `M${r(x)} ${r(y + s * 0.45)}l${r(s / 2)}-${r(s * 0.45)}v${r(s)}h-${r(s / 2)}z`,
  ],
  person: [
    (...at) => head(...at) + shoulders(...at),
    (x, y, s) =>
      `M${r(x + s * 0.02)} ${r(y + s)}a${r(s * 0.46)} ${r(s * 0.46)} 0 0 1 ${r(s * 0.46)}-${r(s * 0.46)}h${r(s * 0.02)}v${r(s * 0.46)}z`,
  ],
};
