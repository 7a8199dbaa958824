// Which argument of clamp(), min() and max() a length comes to in a window of some width. Pure.

// A piece is about as wide as the window, less the margins of a page.
const pieceWidth = (window) => window * 0.92;
// The size of text that the library sets.
const EM = 17;

const CALLS = /(?<![\w-])(clamp|min|max)\(/;

/** Whether a value asks for one of the three. */
export const isCompared = (value) => CALLS.test(value);

/** The index of the bracket that closes the one before `from`. */
function closing(text, from) {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')' && --depth === 0) return index;
  }
  throw new Error(`tools/build/length.js: expected a closing bracket in ${text}`);
}

/** The arguments between two brackets. */
function argumentsOf(text) {
  const found = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && !depth) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((argument) => argument.trim());
}

/** A sum of products in CSS pixels. */
function pixelsOf(text, window) {
  const sizes = {em: EM, px: 1, vw: window / 100, '%': pieceWidth(window) / 100, '': 1};
  const tokens = text.replace(/calc\(/g, '(').match(/[\d.]+(?:em|px|vw|%)?|[-+*/()]/g) ?? [];
  if (tokens.join('') !== text.replace(/calc\(|\s/g, (found) => (found.trim() ? '(' : '')))
    throw new Error(`tools/build/length.js: expected em, px, vw or %, got ${text}`);
  let at = 0;
  const factor = () => {
    const token = tokens[at++];
    if (token === '-') return -factor();
    if (token !== '(') return parseFloat(token) * sizes[/[a-z%]*$/.exec(token)[0]];
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

const isSum = (text) => /[\s)][-+*/]\s/.test(text);

/** The argument that a call comes to. */
function chosen(name, given, window) {
  const [first, ...others] = given.map((argument) => [argument, pixelsOf(argument, window)]);
  const larger = (a, b) => (b[1] > a[1] ? b : a);
  const smaller = (a, b) => (b[1] < a[1] ? b : a);
  if (name === 'min') return others.reduce(smaller, first)[0];
  if (name === 'max') return others.reduce(larger, first)[0];
  // Where the middle is the limit itself, the limit: it holds in pieces of any width.
  return larger(first, smaller(others[1], others[0]))[0];
}

/** A value with the argument in place of each call; `inCalc` where it stands in a calculation. */
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
 */
export function lengthsOf(value) {
  const found = [];
  for (let window = WIDEST; window >= NARROWEST; window -= STEP) {
    const text = resolved(value, window);
    if (found.at(-1)?.value !== text) found.push({value: text, upTo: window, count: 0});
    found.at(-1).count += STEP;
  }
  const [first, ...narrower] = found.filter(({count}, index) => count >= SHORTEST || index === found.length - 1);
  return [{value: first.value, upTo: Infinity}, ...narrower.map(({value: text, upTo}) => ({value: text, upTo}))];
}
