// Style sheets of the classic build: what browsers from Chromium 69 on can read of them, beside what newer ones do.
import {transform} from 'esbuild';
import postcss from 'postcss';
import {isCompared, lengthsOf} from './length.js';

/** @typedef {import('postcss').ChildNode} ChildNode */
/** @typedef {import('postcss').Rule} Rule */
/** @typedef {import('postcss').Root} Root */

/**
 * Name, value, and whether it is important.
 *
 * @typedef {[prop: string, value: string, important?: boolean]} Written
 */

/**
 * @param {string} params
 * @param {ChildNode[]} nodes
 */
const supports = (params, ...nodes) => postcss.atRule({name: 'supports', params, nodes});
/**
 * @param {string} params
 * @param {ChildNode[]} nodes
 */
const media = (params, ...nodes) => postcss.atRule({name: 'media', params, nodes});
// Chromium 79 knows these functions, 87 `inset` and all else that is written anew here.
const BEFORE_79 = 'not (width: min(1px, 2px))';
const BEFORE_87 = 'not (inset: 0)';

/**
 * Whether a rule stands in an at-rule of this name, however far.
 *
 * @param {import('postcss').Node} node
 * @param {string} name
 * @returns {boolean}
 */
const isIn = ({parent}, name) => !!parent && (('name' in parent && parent.name === name) || isIn(parent, name));

/**
 * @param {string} selector
 * @param {Written[]} declarations
 */
const ruleOf = (selector, declarations) =>
  postcss.rule({selector, nodes: declarations.map(([prop, value, important = false]) => postcss.decl({prop, value, important}))});

/**
 * Lengths that are compared, by the width of the window.
 *
 * @param {Rule} rule
 */
function writeLengths(rule) {
  /** @type {Map<number, Written[]>} */
  const byWidth = new Map();
  /**
   * @param {number} upTo
   * @param {Written} declaration
   */
  const add = (upTo, declaration) => byWidth.set(upTo, [...(byWidth.get(upTo) ?? []), declaration]);
  rule.each((declaration) => {
    if (declaration.type !== 'decl' || !isCompared(declaration.value)) return;
    const {prop, important} = declaration;
    const [wide, ...narrower] = lengthsOf(declaration.value);
    // An unknown value of a property is passed over when it is read; that of a variable only when it is used.
    if (prop.startsWith('--')) add(Infinity, [prop, wide.value, important]);
    else declaration.cloneBefore({value: wide.value});
    for (const {value, upTo} of narrower) add(upTo, [prop, value, important]);
  });
  if (!byWidth.size) return;
  const widths = [...byWidth].sort(([a], [b]) => b - a);
  const written = widths.map(([upTo, declarations]) => {
    const older = ruleOf(rule.selector, declarations);
    return upTo === Infinity ? older : media(`(max-width: ${upTo}px)`, older);
  });
  rule.after(supports(BEFORE_79, ...written));
}

/**
 * The selectors of the rule that a declaration stands in.
 *
 * @param {import('postcss').Declaration} declaration
 */
const selectorsAt = ({parent}) => (parent?.type === 'rule' ? /** @type {Rule} */ (parent).selectors : []);

/**
 * Selectors of what is laid out as a row, or as a column: whether it is a column.
 *
 * @param {Root} root
 */
function flexible(root) {
  /** @type {Map<string, boolean>} */
  const found = new Map();
  root.walkDecls(/^(display|flex-(direction|flow|wrap))$/, (declaration) => {
    const {prop, value} = declaration;
    if (prop === 'display' && !/^(inline-)?flex$/.test(value)) return;
    for (const selector of selectorsAt(declaration)) found.set(selector, found.get(selector) || value.startsWith('column'));
  });
  return found;
}

/**
 * Selectors of items that grow: whether one always has a line of its own.
 *
 * @param {Root} root
 */
function growing(root) {
  /** @type {Map<string, boolean>} */
  const found = new Map();
  root.walkDecls('flex', (declaration) => {
    const {value} = declaration;
    if (parseFloat(value) > 0) for (const selector of selectorsAt(declaration)) found.set(selector, value.endsWith(' 100%'));
  });
  return found;
}

const GAP = /^(row-|column-)?gap$/;
// In narrower windows an item that grows has its line to itself.
const WIDE = '(min-width: 641px)';

/**
 * Gaps between items as margins; those between the lines of a row are left out. Behind an item in a row, so that each line begins at the edge; before
 * one that grows, so that each line ends there. Items that grow are taken to stand among themselves.
 *
 * @param {Rule} rule
 * @param {Map<string, boolean>} rows - What `flexible` found.
 * @param {Map<string, boolean>} grown - What `growing` found.
 */
function writeGaps(rule, rows, grown) {
  const gaps = {row: '', column: ''};
  rule.each((declaration) => {
    if (declaration.type !== 'decl' || !GAP.test(declaration.prop)) return;
    const {prop, value} = declaration;
    const [row, column = row] = postcss.list.space(value);
    if (prop !== 'column-gap') gaps.row = row;
    if (prop !== 'row-gap') gaps.column = column;
  });
  /** @param {string} gap */
  const isGap = (gap) => gap !== '' && !/^0[a-z]*$/.test(gap);
  /** @param {boolean} isColumn */
  const selectorsOf = (isColumn) => rule.selectors.filter((selector) => rows.get(selector) === isColumn);
  const [inRow, inColumn] = [selectorsOf(false), selectorsOf(true)];
  /**
   * @param {string[]} selectors
   * @param {string} item
   */
  const items = (selectors, item) => selectors.map((selector) => `${selector} > ${item}`).join();
  /** @type {ChildNode[]} */
  const written = [];
  if (inColumn.length && isGap(gaps.row)) written.push(ruleOf(items(inColumn, ':not(:last-child)'), [['margin-bottom', gaps.row]]));
  if (inRow.length && isGap(gaps.column)) {
    written.push(ruleOf(items(inRow, ':not(:last-child)'), [['margin-right', gaps.column]]));
    /**
     * @param {[selector: string, ownLine: boolean][]} found
     * @param {(selector: string) => string} item
     */
    const grow = (found, item) => found.map(([selector]) => items(inRow, item(selector))).join();
    const all = [...grown];
    const beside = all.filter(([, ownLine]) => !ownLine);
    if (all.length)
      written.push(
        ruleOf(
          grow(all, (item) => `${item}:not(:last-child)`),
          [['margin-right', '0']],
        ),
      );
    if (beside.length)
      written.push(
        media(
          WIDE,
          ruleOf(
            grow(beside, (item) => `* + ${item}`),
            [['margin-left', gaps.column]],
          ),
        ),
      );
  }
  if (written.length) rule.after(supports(BEFORE_87, ...written));
}

/**
 * The focus that a keyboard brings is, before it has a name, any focus.
 *
 * @param {Rule} rule
 */
function writeFocus(rule) {
  if (!rule.selector.includes(':focus-visible')) return;
  const older = rule.clone({selector: rule.selector.replace(/:focus-visible/g, ':focus')});
  rule.after(supports(BEFORE_87, older));
}

const SIDES = /^(padding|margin|inset)-inline$/;

/**
 * A sheet that older browsers can read as well; not minified.
 *
 * @param {string} text
 */
export function olderCss(text) {
  const root = postcss.parse(text);
  const [rows, grown] = [flexible(root), growing(root)];
  /** @type {Rule[]} */
  const rules = [];
  root.walkRules((rule) => {
    if (!isIn(rule, 'supports') && !isIn(rule, 'keyframes')) rules.push(rule);
  });
  root.walkDecls(SIDES, (declaration) => {
    const [start, end = start] = postcss.list.space(declaration.value);
    declaration.replaceWith(
      declaration.clone({prop: `${declaration.prop}-start`, value: start}),
      declaration.clone({prop: `${declaration.prop}-end`, value: end}),
    );
  });
  for (const rule of rules) {
    writeFocus(rule);
    writeGaps(rule, rows, grown);
    writeLengths(rule);
  }
  return root.toString();
}

/**
 * The same, without a needless byte, and without what can be written in one way for all: `inset`, gradients.
 *
 * @param {string} text
 */
export const minifiedOlderCss = async (text) =>
  (await transform(olderCss(text), {loader: 'css', minify: true, target: 'chrome69'})).code.trim();
