// What the build writes and refuses: sheets for older browsers, modules that no bundle holds.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {isBuilt, noteBuilt, READ, WRITTEN} from '../../tools/build/built.js';
import {withoutUnusedEcharts} from '../../tools/build/echarts.js';
import {lengthsOf} from '../../tools/build/length.js';
import {minifiedOlderCss, olderCss} from '../../tools/build/older-css.js';

const without = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}]) ?/g, '$1')
    .trim();

for (const [value, lengths] of [
  ['max(14px, 0.85em)', [['0.85em', Infinity]]],
  [
    'clamp(1.65em, 1em + 2.9vw, 2.8em)',
    [
      ['2.8em', Infinity],
      ['calc(1em + 2.9vw)', 1052],
      ['1.65em', 380],
    ],
  ],
  [
    'clamp(7em, (34em - 100%) * 999, 12.4em)',
    [
      ['7em', Infinity],
      ['12.4em', 628],
    ],
  ],
  [
    '1 1 max(10em, (34em - 100%) * 999)',
    [
      ['1 1 10em', Infinity],
      ['1 1 calc((34em - 100%) * 999)', 628],
    ],
  ],
  [
    'repeat(auto-fit, minmax(min(44%, max(22%, (40em - 100%) * 999)), 1fr))',
    [
      ['repeat(auto-fit, minmax(22%, 1fr))', Infinity],
      ['repeat(auto-fit, minmax(44%, 1fr))', 736],
    ],
  ],
  ['calc(2px + min(4px, 1px + 2px))', [['calc(2px + calc(1px + 2px))', Infinity]]],
])
  test(`lengths: ${value}`, () =>
    assert.deepEqual(
      lengthsOf(value).map(({value: text, upTo}) => [text, upTo]),
      lengths,
    ));

test('a length of an unknown unit stops the build', () =>
  assert.throws(() => lengthsOf('max(1rem, 2px)'), /expected em, px, vw or %, got 1rem/));

test('lengths: first the wide one, then those of narrower windows; a variable is set anew where it is not understood', () => {
  assert.equal(
    without(olderCss('p {color: red; width: clamp(7em, (34em - 100%) * 999, 12.4em)}')),
    'p{color: red; width: 7em; width: clamp(7em, (34em - 100%) * 999, 12.4em)}@supports not (width: min(1px, 2px)){@media (max-width: 628px){p{width: 12.4em}}}',
  );
  assert.equal(
    without(olderCss('p {--a: max(14px, 0.85em)}')),
    'p{--a: max(14px, 0.85em)}@supports not (width: min(1px, 2px)){p{--a: 0.85em}}',
  );
});

test('what stands in @supports is for newer browsers alone', () => {
  const css = '@supports (color: oklch(from red l c h)) {p {color: oklch(from red clamp(0, l, 1) c h)}}';
  assert.equal(olderCss(css), css);
});

test('gaps of a row are margins; those of a grid stay', () => {
  const rest = (css) => without(olderCss(css).slice(css.length));
  assert.equal(rest('nav {display: flex; gap: 0 40px}'), '@supports not (inset: 0){nav > :not(:last-child){margin-right: 40px}}');
  assert.equal(
    rest('nav {display: flex; flex-direction: column; gap: 4px 40px}'),
    '@supports not (inset: 0){nav > :not(:last-child){margin-bottom: 4px}}',
  );
  assert.equal(rest('nav {display: grid; gap: 4px 40px}'), '');
  assert.equal(
    without(olderCss('nav {column-gap: 4px; flex-flow: wrap} b {flex: 1 1 4em} i {flex: 1 0 100%}')),
    'nav{column-gap: 4px; flex-flow: wrap}@supports not (inset: 0){nav > :not(:last-child){margin-right: 4px}nav > b:not(:last-child),nav > i:not(:last-child){margin-right: 0}@media (min-width: 641px){nav > * + b{margin-left: 4px}}}b{flex: 1 1 4em}i{flex: 1 0 100%}',
  );
});

test('logical sides, inset, gradients and the focus of a keyboard', async () =>
  assert.equal(
    await minifiedOlderCss(
      'p {inset: 0; padding-inline: 0 4px; background: linear-gradient(#fff 0 1px, #0000 2px)} p:focus-visible {color: red}',
    ),
    'p{top:0;right:0;bottom:0;left:0;padding-inline-start:0;padding-inline-end:4px;background:linear-gradient(#fff 0,#fff 1px,#0000 2px)}p:focus-visible{color:red}@supports not (inset: 0){p:focus{color:red}}',
  ));

test('a module of ECharts that nothing imports any more stops the build, and is named', async () => {
  const build = (instead) =>
    rollup({
      input: 'a',
      onwarn: () => undefined,
      plugins: [
        withoutUnusedEcharts(instead),
        {name: 'page', resolveId: (id) => id, load: (id) => (id === 'a' ? "import '/node_modules/echarts/met.js'" : null)},
      ],
    });
  await build({'echarts/met.js': ''});
  await assert.rejects(build({'echarts/met.js': '', 'echarts/gone.js': ''}), /nothing imports echarts\/gone\.js/);
});

test('a browser is told to compile beside the page what every page calls, and nothing of what comes late', () => {
  const folder = new URL('../../cdn/', import.meta.url);
  const told = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && readFileSync(new URL(name, folder), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  const importedBy = (name) =>
    Array.from(readFileSync(new URL(name, folder), 'utf8').matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g), ([, a, b]) => a ?? b);
  for (const name of ['tujie.classic.js', ...importedBy('report.js'), ...importedBy('indicator-card.js')])
    assert.ok(told.includes(name), name);
  assert.deepEqual(
    told.filter((name) => /^(chart|bars|workbench|picture|tujie\.(chart|bars))/.test(name)),
    [],
  );
});

test('what is built is built again when anything that it was made of, or that was made, is another', () => {
  const root = mkdtempSync(join(tmpdir(), 'tujie-built-'));
  const isFile = (name) => /\.\w+$/.test(name);
  const file = (name) => join(root, isFile(name) ? name : `${name}/inner/file.txt`);
  try {
    for (const name of [...READ, ...WRITTEN]) {
      mkdirSync(join(file(name), '..'), {recursive: true});
      writeFileSync(file(name), name);
    }
    assert.equal(isBuilt(root), false, 'never built');
    noteBuilt(root);
    assert.equal(isBuilt(root), true);
    for (const name of [...READ, ...WRITTEN]) {
      writeFileSync(file(name), `${name} changed`);
      assert.equal(isBuilt(root), false, name);
      writeFileSync(file(name), name);
      assert.equal(isBuilt(root), true, name);
    }
    writeFileSync(join(root, 'src/added.ts'), '');
    assert.equal(isBuilt(root), false, 'a file more');
    rmSync(join(root, 'src/added.ts'));
    rmSync(join(root, 'dist'), {recursive: true});
    assert.equal(isBuilt(root), false, 'a folder that is gone');
  } finally {
    rmSync(root, {recursive: true});
  }
});
