// Hostile texts: a megabyte of what a regular expression of the sources may stumble over, for each of them.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

// What is no constant: the number of a year, which no text of a dataset can make another pattern of.
const NUMBERS = {year: '2018'};

/** @param {string} path */
const parsed = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** What a name stands for: a constant of the file, or of one that it imports from. */
function initializerOf(name, file) {
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations)
        if (declaration.name.getText() === name && declaration.initializer) return declaration.initializer;
    if (ts.isImportDeclaration(statement) && statement.importClause?.namedBindings?.elements?.some((it) => it.name.text === name))
      return initializerOf(name, parsed(resolve(dirname(file.fileName), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'))));
  }
  throw new Error(`${file.fileName}: ${name} is no constant; a pattern is put together of constants, so that it can be tried.`);
}

/** The text or list of texts of an expression that holds only constants. */
function valueOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return valueOf(node.expression);
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => valueOf(span.expression) + span.literal.text).join('');
  if (ts.isBinaryExpression(node)) return valueOf(node.left) + valueOf(node.right);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((it) => (ts.isSpreadElement(it) ? valueOf(it.expression) : [valueOf(it)]));
  if (ts.isIdentifier(node) && node.text in NUMBERS) return NUMBERS[node.text];
  if (ts.isIdentifier(node)) return valueOf(initializerOf(node.text, node.getSourceFile()));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join')
    return valueOf(node.expression.expression).join(valueOf(node.arguments[0]));
  throw new Error(`${node.getSourceFile().fileName}: ${node.getText()} is not put together of constants, so that it cannot be tried.`);
}

/** The regular expressions of a file, each with its line. */
function patternsIn(path) {
  const file = parsed(path);
  const found = [];
  const visit = (node) => {
    const add = (source, flags) =>
      found.push({
        place: `${path.slice(SOURCES.length)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        pattern: new RegExp(source, flags.replace(/[gy]/g, '') + 'g'),
      });
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1));
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments;
      add(valueOf(source), flags ? valueOf(flags) : '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every regular expression of the sources, each once, with its first place. */
export const patterns = readdirSync(SOURCES, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !/\.(test|stories|d)\.ts$|^testing\//.test(name))
  .sort()
  .flatMap((name) => patternsIn(SOURCES + name))
  .filter(({pattern}, index, all) => all.findIndex((other) => String(other.pattern) === String(pattern)) === index);

const COMMON = [
  '1',
  'a',
  '万',
  ' ',
  '\n',
  '\t',
  '，',
  '。',
  '、',
  '-',
  '.',
  ',',
  '(',
  '[',
  '[0]',
  '<',
  '<a ',
  '"',
  '\\',
  '/',
  '1,',
  '1.1',
  'a1',
  '1万',
];

/** The letters that a pattern names, without its signs. */
const lettersOf = ({source}) => [...new Set(source.replace(/\\u\{?[\da-f]+\}?|\\[pP]\{[^}]*\}|\\[a-zA-Z]|[\^$*+?()[\]{}|\\]/g, ''))];

// A letter, and a sign that is none: a pattern that runs to the end of a text fails at one of them.
const ENDS = ['a', '\0'];

/** What may stand before, what is repeated, and what ends a hostile text. */
function hostile(pattern) {
  const own = lettersOf(pattern);
  const some = own.slice(0, 12);
  return [
    ...COMMON.map((unit) => ['', unit]),
    ...some.map((unit) => ['', unit]),
    ['', own.join('') || 'x'],
    ...some.slice(1).map((unit, index) => ['', (some[index] ?? '') + unit]),
    ...some.slice(0, 4).flatMap((first) => COMMON.slice(0, 6).map((unit) => [first, unit])),
    // The beginning of the pattern, again and again, without its end.
    ...[...Array(4).keys()].map((index) => ['', own.slice(0, index + 2).join('') || 'x']),
  ].flatMap((input) => ENDS.map((end) => [...input, end]));
}

/**
 * Milliseconds of this process to find all that a pattern finds in a text of about so many letters: what others do on the machine is not counted. One match
 * after the other, since a list of a million of them is work of the memory, and not of the pattern.
 */
function duration(pattern, [first, unit, end], size) {
  const text = `${first}${unit.repeat(Math.ceil(size / unit.length))}${end}`;
  const begin = process.cpuUsage();
  pattern.lastIndex = 0;
  for (let at = 0; pattern.test(text); at = pattern.lastIndex) if (pattern.lastIndex === at) pattern.lastIndex++;
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const least = (times, measure) => Math.min(...Array.from({length: times}, measure));

// Below so many milliseconds a measure is noise; a megabyte has a microsecond for two letters.
const FLOOR = 30;

/** Whether four times the text takes more than eight times as long, in each of three tries: twice what is linear, half of what grows with the square. */
const isSteep = (pattern, input, size) =>
  duration(pattern, input, 4 * size) > Math.max(FLOOR, size / 500) &&
  [1, 2, 3].every(() => {
    const [short, long] = [size, 4 * size].map((length) => least(3, () => duration(pattern, input, length)));
    return long > FLOOR && long > 8 * short;
  });

/** The first input whose time grows faster than its length. */
export const steepInput = (pattern) =>
  hostile(pattern).find((input) => [4_000, 16_000, 64_000].some((size) => isSteep(pattern, input, size)));

/** Takes care that an expression is linear. */
export async function assertLinear(pattern) {
  // What is done is said before the next begins: a file without a word for long is taken for one that hangs.
  await turn();
  const steep = steepInput(pattern);
  assert.equal(steep, undefined, `${String(pattern)}, with ${JSON.stringify(steep)} repeated`);
  // What nobody has thought of above may show in a megabyte; only what passed above, which a steep one would never end.
  const megabyte = hostile(pattern)
    .slice(0, ENDS.length * COMMON.length)
    .find((input) => isSteep(pattern, input, 256_000));
  assert.equal(megabyte, undefined, `${String(pattern)}, with a megabyte of ${JSON.stringify(megabyte)}`);
}

/** Which part of the sources each file of tests takes: `hostile-x.test.js` that of `x`; together all. */
export const PARTS = {
  author: /^(author|cli)\//,
  english: /^read\/figures\/en\//,
  figures: /^read\/figures\/(?!en\/)/,
  reading: /^read\/(?!figures\/)/,
  sentences: /^text\/(?!derive\/)/,
  text: /^(?!author\/|cli\/|read\/|text\/)/,
  words: /^text\/derive\//,
};

/** The expressions of a part. */
export const patternsOf = (part) => patterns.filter(({place}) => PARTS[part].test(place));
