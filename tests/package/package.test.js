// The package as shipped: every entry opens, in bare Node too; nothing is in it that should not be.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {elements} from '../../tools/build/elements.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

let folder;
let files;
before(() => {
  // Packed and unpacked, as npm would give it to somebody.
  folder = mkdtempSync(join(tmpdir(), 'tujie-package-'));
  const [{filename, files: listed}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  files = listed.map(({path}) => path);
  mkdirSync(join(folder, 'node_modules'));
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(folder, 'node_modules')]);
  execFileSync('mv', [join(folder, 'node_modules/package'), join(folder, 'node_modules/tujie')]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
});

// Doors that stand for many.
const MANY = {
  './*/define': elements().map((name) => `./${name}/define`),
  './data/*': ['./data/gangzha-2019.json'],
  './types/*': [],
};

/** Every entry of the package by its name, the element's own for each element. */
const entries = () => Object.keys(manifest.exports).flatMap((entry) => MANY[entry] ?? [entry]);

const inNode = (code) => spawnSync(process.execPath, ['--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'});

test('every entry leads to a file that is in the package', () => {
  for (const entry of entries()) {
    const {stdout, stderr} = inNode(`console.log(import.meta.resolve(${JSON.stringify(entry.replace('.', 'tujie'))}))`);
    assert.ok(existsSync(fileURLToPath(stdout.trim())), `${entry} ${stderr}`);
  }
});

test('the licences and notices of all that is inside cdn/ travel with it', () => {
  const packed = (path) => readFileSync(join(folder, 'node_modules/tujie', path), 'utf8');
  // As the maps of the built files say, which are no part of the package.
  const inside = new Set(
    readdirSync(join(ROOT, 'cdn'))
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => JSON.parse(readFileSync(join(ROOT, 'cdn', name), 'utf8')).sources)
      .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  );
  for (const name of ['lit-html', '@lit/reactive-element', 'echarts', 'zrender', 'valibot', 'parse5']) assert.ok(inside.has(name), name);
  const text = packed('cdn/LICENSES.txt');
  for (const name of inside) {
    const {version} = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    assert.ok(text.includes(`\n${name} ${version} (`), name);
    const texts = readdirSync(join(ROOT, 'node_modules', name)).filter(
      (file) => /^(licen[cs]e|notice)/i.test(file) && /^[\w.-]+$/.test(file),
    );
    for (const file of texts.filter((it) => !/s$/i.test(it)))
      assert.ok(text.includes(readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').trim()), `${name} ${file}`);
  }
  for (const words of ['Copyright 2017-2026 The Apache Software Foundation', 'Tabler Icons', 'Mike Bostock'])
    assert.ok(text.includes(words), words);
});

test('types of frameworks and data of editors are in the package, and know every tag', () => {
  const {types} = manifest.exports['./types/*'];
  for (const framework of ['react', 'vue', 'svelte']) assert.ok(files.includes(types.replace('*', framework).slice(2)), framework);
  for (const path of [types.replace('*', 'elements').slice(2), 'dist/types/vscode.html-custom-data.json', manifest['web-types']]) {
    assert.ok(files.includes(path), path);
    const text = readFileSync(join(folder, 'node_modules/tujie', path), 'utf8');
    for (const name of elements()) assert.match(text, new RegExp(`['"]tujie-${name}['"]`), path);
  }
});

for (const [module, moduleResolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
])
  test(`TypeScript, ${moduleResolution}: every entry has types, the style sheet too, and what is no entry is an error`, () => {
    const compile = (...imports) => {
      const project = join(folder, `typed-${moduleResolution}`);
      mkdirSync(project, {recursive: true});
      writeFileSync(join(project, 'page.ts'), imports.map((it) => `import '${it}';\n`).join('') + 'export {};\n');
      const compilerOptions = {module, moduleResolution, target: 'es2022', strict: true, noEmit: true, skipLibCheck: true, types: []};
      const options = {...compilerOptions, noUncheckedSideEffectImports: true, resolveJsonModule: true};
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files: ['page.ts']}));
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      return spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {encoding: 'utf8'}).stdout;
    };
    assert.equal(compile('tujie', 'tujie/tujie.css', 'tujie/define', 'tujie/indicator-card/define', 'tujie/model', 'tujie/author'), '');
    assert.match(compile('tujie/other.css'), /page\.ts\(1,8\): error TS2882/);
  });

test('every module opens in bare Node, says nothing and registers nothing there', () => {
  const modules = entries().filter((entry) => !/\.\w+$/.test(entry) || entry === '.');
  assert.ok(modules.length >= 5);
  for (const entry of modules) {
    const {stdout, stderr, status} = inNode(`await import(${JSON.stringify(entry.replace('.', 'tujie'))}); console.log('opened')`);
    assert.deepEqual([stdout.trim(), stderr, status], ['opened', '', 0], entry);
  }
});

test('the names of the package, in bare Node', () => {
  const {stdout} = inNode(
    "import * as t from 'tujie'; import data from 'tujie/data/gangzha-2019.json' with {type: 'json'}; console.log(Object.keys(t).join(), t.parseReport(data).report.title)",
  );
  for (const name of [
    'TujieDataset',
    'TujieErrorEvent',
    'TujieIndicatorCard',
    'TujieLoadEvent',
    'loadReport',
    'parseReport',
    '更稳更实更好地跨出高质量发展的步伐',
  ])
    assert.match(stdout, new RegExp(name));
});

test('holds no test, no helper of tests, no second Lit', () => {
  assert.deepEqual(
    files.filter((path) => /test|testing|broken|stories|source\.md/.test(path)),
    [],
  );
  for (const path of files.filter((name) => name.startsWith('dist/') && name.endsWith('.js')))
    assert.ok(!readFileSync(join(ROOT, path), 'utf8').includes('litElementVersions'), path);
  assert.ok(files.includes('cdn/tujie.js') && files.includes('cdn/tujie.js.map') && files.includes('LICENSE'));
});

test('side effects are where the package says they are, and nowhere else', () => {
  const registering = files.filter(
    (path) => path.startsWith('dist/') && path.endsWith('.js') && /^defineElement\(/m.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  assert.deepEqual(
    registering.map((path) => path.split('/').at(-1)),
    elements().map(() => 'define.js'),
  );
  assert.deepEqual(manifest.sideEffects, ['./dist/**/define.js', './cdn/*']);
});

test('a bundler of a site keeps what each chart needs of ECharts', async () => {
  for (const [name, parts] of [
    ['goal-gauge', ['GaugeSeriesModel']],
    ['goal-chart', ['BarSeriesModel', 'GridModel']],
  ]) {
    const bundle = await rollup({
      input: join(folder, `node_modules/tujie/dist/elements/${name}/define.js`),
      plugins: [nodeResolve({browser: true, preferBuiltins: false})],
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'esm'});
    for (const part of parts)
      assert.ok(
        output.some(({code = ''}) => code.includes(part)),
        `${name}: ${part}`,
      );
  }
});

test('source maps lead to the sources', () => {
  const maps = readdirSync(join(ROOT, 'cdn'))
    .filter((name) => name.endsWith('.map'))
    .map((name) => JSON.parse(readFileSync(join(ROOT, 'cdn', name), 'utf8')));
  for (const [file, text] of [
    ['indicator-card/indicator-card.ts', /class TujieIndicatorCard/],
    ['report/report.ts', /class TujieReport/],
  ]) {
    const map = maps.find(({sources}) => sources.some((source) => source.endsWith(`src/elements/${file}`)));
    assert.match(map.sourcesContent[map.sources.findIndex((source) => source.endsWith(file))], text);
  }
});

test('tujie check names problems and figures with their places, and says so when there is none', () => {
  const run = (file, ...args) =>
    spawnSync(process.execPath, ['dist/cli/tujie.js', 'check', file, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {...process.env, LC_ALL: 'C'},
    });
  const good = run('data/gangzha-2019.json');
  assert.deepEqual([good.status, good.stdout.trim()], [0, 'data/gangzha-2019.json：没有问题；正文中的数字都已归入指标或列出。']);
  const bad = run('data/broken/number-differs.json');
  assert.equal(bad.status, 1);
  assert.match(
    bad.stdout,
    /^data\/broken\/number-differs\.json:\d+:31 {2}number {2}\$\.chapters\[0\]\.blocks\[2\]\.paragraphs\[0\]\.indicators\[0\]\.value\.number（新建公园）：应写 number: 4，现为 40。$/m,
  );
  const english = run('data/broken/number-differs.json', '--lang', 'en');
  assert.match(english.stdout, /value\.number \(新建公园\): write number: 4, not 40\.$/m);
  assert.match(run('package.json').stdout, /^package\.json:1:1 {2}missing {2}\$\.schemaVersion：缺少 schemaVersion。$/m);
  assert.equal(run('data/none.json').status, 2);
});
