// Which argument of clamp(), min() and max() a length comes to in a window of some width. Pure.

/**
 * A piece is about as wide as the window, less the margins of a page.
 *
 * @param {number} window
 */
const pieceWidth = (window) => window * 0.92;
// The size of text that the library sets.
const EM = 17;

const CALLS = /(?<![\w-])(clamp|min|max)\(/;

/**
 * Whether a value asks for one of the three.
 *
 * @param {string} value
 */
export const isCompared = (value) => CALLS.test(value);

/**
 * The index of the bracket that closes the one before `from`.
 *
 * @param {string} text
 * @param {number} from
 */
function closing(text, from) {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')' && --depth === 0) return index;
  }
  throw new Error(`tools/build/length.js: expected a closing bracket in ${text}`);
}

/**
 * The arguments between two brackets.
 *
 * @param {string} text
 */
function argumentsOf(text) {
  const found = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && !depth) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((argument) => argument.trim());
}

/**
 * A sum of products in CSS pixels.
 *
 * @param {string} text
 * @param {number} window
 */
function pixelsOf(text, window) {
  /** @type {Record<string, number>} */
  const sizes = {em: EM, px: 1, vw: window / 100, '%': pieceWidth(window) / 100, '': 1};
  const tokens = text.replace(/calc\(/g, '(').match(/[\d.]+(?:em|px|vw|%)?|[-+*/()]/g) ?? [];
  if (tokens.join('') !== text.replace(/calc\(|\s/g, (found) => (found.trim() ? '(' : '')))
    throw new Error(`tools/build/length.js: expected em, px, vw or %, got ${text}`);
  let at = 0;
  /** @returns {number} */
  const factor = () => {
    const token = tokens[at++];
    if (token === '-') return -factor();
    if (token !== '(') return parseFloat(token) * sizes[token.replace(/^[\d.]+/, '')];
    const inner = sum();
    at++;
    return inner;
  };
  const product = () => {
    let value = factor();
    while ('*/'.includes(tokens[at] || ' ')) value = tokens[at++] === '*' ? value * factor() : value / factor();
    return value;
  };
  const sum = () => {
    let value = product();
    while ('+-'.includes(tokens[at] || ' ')) value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  return sum();
}

/** @param {string} text */
const isSum = (text) => /[\s)][-+*/]\s/.test(text);

/**
 * The argument that a call comes to.
 *
 * @param {string} name
 * @param {string[]} given
 * @param {number} window
 */
function chosen(name, given, window) {
  /** @typedef {{text: string, pixels: number}} Argument */
  const [first, ...others] = given.map((text) => ({text, pixels: pixelsOf(text, window)}));
  /**
   * @param {Argument} a
   * @param {Argument} b
   */
  const larger = (a, b) => (b.pixels > a.pixels ? b : a);
  /**
   * @param {Argument} a
   * @param {Argument} b
   */
  const smaller = (a, b) => (b.pixels < a.pixels ? b : a);
  if (name === 'min') return others.reduce(smaller, first).text;
  if (name === 'max') return others.reduce(larger, first).text;
  // Where the middle is the limit itself, the limit: it holds in pieces of any width.
  return larger(first, smaller(others[1], others[0])).text;
}

/**
 * A value with the argument in place of each call; `inCalc` where it stands in a calculation.
 *
 * @param {string} value
 * @param {number} window
 * @returns {string}
 */
function resolved(value, window, inCalc = false) {
  const call = CALLS.exec(value);
  if (!call) return value;
  const start = call.index + call[0].length;
  const end = closing(value, start);
  const given = argumentsOf(value.slice(start, end)).map((argument) => resolved(argument, window, true));
  const argument = chosen(call[1], given, window);
  const written = isSum(argument) ? `${inCalc ? '' : 'calc'}(${argument})` : argument;
  return value.slice(0, call.index) + written + resolved(value.slice(end + 1), window, inCalc);
}

const [NARROWEST, WIDEST, STEP] = [280, 1920, 4];
// A calculation that holds in fewer pixels is the step from one length to the next.
const SHORTEST = 40;

/**
 * What a value comes to, from wide windows to narrow ones; each holds up to its `upTo`, in CSS pixels, the first without end.
 * Calculations stay as they are, so that they follow the text and the window.
 *
 * @param {string} value
 */
export function lengthsOf(value) {
  /** @type {{value: string, upTo: number, count: number}[]} */
  const found = [];
  for (let window = WIDEST; window >= NARROWEST; window -= STEP) {
    const text = resolved(value, window);
    const last = found.at(-1);
    if (last?.value === text) last.count += STEP;
    else found.push({value: text, upTo: window, count: STEP});
  }
  const [first, ...narrower] = found.filter(({count}, index) => count >= SHORTEST || index === found.length - 1);
  return [{value: first.value, upTo: Infinity}, ...narrower.map(({value: text, upTo}) => ({value: text, upTo}))];
}
