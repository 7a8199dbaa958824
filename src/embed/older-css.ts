// Styles for browsers before Chromium 87, which only the classic build meets: their lengths measured once, and a word for what they do not know.

// A function of lengths, with what is nested in it.
const FUNCTION = /\b(?:clamp|max|min)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

// What is reduced to a number of CSS pixels, from the inside out.
const NUMBER = '(-?[\\d.]+)';
const UNIT = /([\d.]+)(em|px|vw|%)/g;
const TIMES = new RegExp(`\\(${NUMBER} ?- ?${NUMBER}\\) ?\\* ?${NUMBER}`, 'g');
const SUM = new RegExp(`${NUMBER} ?\\+ ?${NUMBER}`, 'g');
const CALL = /(clamp|max|min)\(([-\d., ]+)\)/g;

// Room between the items of a row, which they know between those of a grid alone.
const INSTEAD = `.keys>*{margin-right:1.4em}.theme .heading>*{margin-right:.5em}nav>*,.say{margin-right:28px}.keyword,[role=group]>.heading,[role=group]>div[lang]{margin-right:1.6em}`;

/** A length in CSS pixels: of a piece that is as wide as the window, but no wider than a column of a page. */
function measured(length: string): string {
  const {innerWidth} = window;
  const sizes: Record<string, number> = {em: 17, px: 1, vw: innerWidth / 100, '%': Math.min(innerWidth * 0.92, 1000) / 100};
  let text = length.replace(UNIT, (_, digits: string, unit: string) => String(Number(digits) * (sizes[unit] ?? 0)));
  for (let before = ''; text !== before;) {
    before = text;
    text = text
      .replace(TIMES, (_, a: string, b: string, factor: string) => String((Number(a) - Number(b)) * Number(factor)))
      .replace(SUM, (_, a: string, b: string) => String(Number(a) + Number(b)))
      .replace(CALL, (_, name: string, list: string) => {
        const [a = 0, b = 0, c = Infinity] = list.split(',').map(Number);
        return String(
          name === 'min' ? Math.min(a, b, c) : name === 'max' ? Math.max(a, b, c === Infinity ? b : c) : Math.max(a, Math.min(b, c)),
        );
      });
  }
  return `${text}px`;
}

const older = !CSS.supports('inset', '0');

/** The styles of an element, as this browser can read them. */
export const olderCss = (text: string): string =>
  older
    ? INSTEAD +
      text
        .replace(FUNCTION, measured)
        .replace(/inset: ?0/g, 'bottom:0;left:0;right:0;top:0')
        .replace(/padding-inline: ?0/g, 'padding-left:0;padding-right:0')
        // A colour of a gradient from here to there is two for them.
        .replace(/(#\w+) (\w+) (\w+)(?=[,)])/g, '$1 $2,$1 $3')
        .replace(/:focus-visible/g, ':focus')
    : text;
