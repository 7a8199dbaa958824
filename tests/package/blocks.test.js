// Every block of code to copy, run: pages draw, sheets apply, scripts run, datasets parse, policies allow, commands exist.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {parseReport} from '../../dist/model/index.js';
import {checkProblemsZhCN} from '../../dist/text/check-problems.zh-cn.js';
import {problemsZhCN} from '../../dist/text/problems.zh-cn.js';
import {blocksOf, DOCUMENTS} from '../blocks.js';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {commandsOf, isWayIn, walk} from '../way-in.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const json = (name) => JSON.parse(readFileSync(ROOT + name, 'utf8'));

const manifest = json('custom-elements.json').modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));
const PACKAGE = json('package.json');

// What every page of a site has before a passage is pasted into it.
const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title>';
const LIBRARY = '<link rel="stylesheet" href="cdn/tujie.css"><script type="module" src="cdn/tujie.js"></script>';

const pageOf = (code) => (/<!doctype/.test(code) ? '' : HEAD) + (/<script (type="module"|src="cdn)/.test(code) ? '' : LIBRARY) + code;

// A card in a page that says no more than it must.
const {code: FIRST} = blocksOf('README.md').find(({language}) => language === 'html');

// Every piece there is.
const ALL = `${HEAD}${LIBRARY}<tujie-dataset src="data/gangzha-2019.json">
<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card><tujie-goal-gauge indicator="industrial-sales-2019"></tujie-goal-gauge>
<tujie-goal-chart></tujie-goal-chart><tujie-goal-panel></tujie-goal-panel><tujie-keyword-strip></tujie-keyword-strip><tujie-theme-card theme="theme-2018-1"></tujie-theme-card>
<tujie-theme-timeline></tujie-theme-timeline><tujie-report></tujie-report></tujie-dataset>`;

const browser = ownBrowser();

/** Opens a page among the files of a site; whatever comes on its console, and whatever piece is not drawn, is a fault. */
async function opened(body, {headers = {}, script = '', style = ''} = {}) {
  const server = await serve({
    pages: {
      '/page.html': body + (style && '<link rel="stylesheet" href="own.css">') + (script && '<script type="module" src="own.js"></script>'),
      '/favicon.ico': '',
      // The picture of an author.
      '/hero.svg': (_, response) =>
        response.writeHead(200, {'content-type': 'image/svg+xml'}).end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 480"/>'),
      '/own.js': (_, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(script),
      '/own.css': (_, response) => response.writeHead(200, {'content-type': 'text/css'}).end(style),
    },
    headers: (path) => (path === '/page.html' ? headers : {}),
  });
  const {page, lines, violations} = await open(browser, `${server.url}/page.html`);
  const missing = await page.$$eval('*', (elements) =>
    elements
      .filter(({localName}) => localName.startsWith('tujie-') && localName !== 'tujie-dataset')
      .filter(({shadowRoot}) => !shadowRoot?.querySelector('[part~=base]'))
      .map(({outerHTML}) => outerHTML),
  );
  return {
    page,
    async done() {
      const found = [missing, lines, await violations()];
      await page.close();
      await server.close();
      assert.deepEqual(found, [[], [], []]);
    },
  };
}

/** A script as a bundler makes it, for a browser. */
async function bundled(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: ROOT},
    bundle: true,
    format: 'esm',
    outdir: '/',
    write: false,
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const textOf = (extension) => outputFiles.find(({path}) => path.endsWith(extension))?.text ?? '';
  return {script: textOf('.js'), style: textOf('.css')};
}

const npm = {
  ci: () => {},
  start: () => assert.ok(PACKAGE.scripts.start),
  install: (name) => assert.equal(name, PACKAGE.name),
  run(script, ...args) {
    assert.ok(PACKAGE.scripts[script], [script, ...args].join(' '));
  },
};

const values = (value) => (value && typeof value === 'object' ? [value, ...Object.values(value).flatMap(values)] : []);

/** Code of a framework is a passage of the app that is tried there. */
const passageOf =
  (path) =>
  ({code}) => {
    const flat = (text) => text.replace(/\s+/g, ' ').trim();
    assert.ok(flat(readFileSync(ROOT + path, 'utf8')).includes(flat(code)), `a passage of ${path}`);
  };

/** What is done with a block, by its language. */
const RUN = {
  async html({code}) {
    await (await opened(pageOf(code))).done();
  },
  async css({code}) {
    for (const [name] of code.matchAll(/--[\w-]+/g))
      assert.ok(
        manifest.some(({cssProperties}) => cssProperties.some((property) => property.name === name)),
        name,
      );
    const parts = [...code.matchAll(/(tujie-[\w-]+)::part\(([\w-]+)\)/g)].map(([, tag, part]) => [tag, part]);
    for (const [tag, part] of parts)
      assert.ok(
        manifest.find(({tagName}) => tagName === tag)?.cssParts.some(({name}) => name === part),
        part,
      );
    const {page, done} = await opened(ALL);
    // Every rule and every declaration is one for the browser, and every part looks otherwise than before.
    const lost = await page.evaluate(
      async (text, named) => {
        const looks = () =>
          named.map(([tag, part]) => {
            const style = getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(`[part~=${part}]`));
            return [...style].map((name) => style.getPropertyValue(name)).join();
          });
        const before = looks();
        const sheet = await new window.CSSStyleSheet().replace(text);
        document.adoptedStyleSheets = [sheet];
        const kept = [...sheet.cssRules].map(({cssText}) => cssText).join();
        const declared = [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w-]+):[^;{}]+;/g)].map(([, name]) => name);
        const after = looks();
        return [...declared.filter((name) => !kept.includes(name)), ...named.filter((_, index) => before[index] === after[index])];
      },
      code,
      parts,
    );
    await done();
    assert.deepEqual(lost, []);
  },
  async js({code, page}) {
    if (!/from 'node:/.test(code)) return (await opened(page ? pageOf(page) : HEAD, await bundled(code))).done();
    const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {cwd: ROOT, encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  },
  json({code}) {
    const value = JSON.parse(code);
    if (value.schemaVersion) return assert.deepEqual(parseReport(value).problems, []);
    const same = values(json('data/minimal.json')).filter((it) => JSON.stringify(it) === JSON.stringify(value));
    assert.equal(same.length, 1, 'a passage of data/minimal.json');
  },
  async http({code}) {
    const headers = Object.fromEntries(
      code
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2)),
    );
    await (await opened(FIRST, {headers})).done();
  },
  tsx: passageOf('examples/frameworks/react/app.tsx'),
  vue: passageOf('examples/frameworks/vue/App.vue'),
  svelte: passageOf('examples/frameworks/svelte/App.svelte'),
  // A prompt names the schema and its keys, and no other.
  text({code}) {
    assert.ok(code.includes('report.schema.json'));
    const schema = readFileSync(`${ROOT}data/report.schema.json`, 'utf8');
    for (const [, key] of code.matchAll(/`([^`]+)`/g)) assert.ok(schema.includes(`"${key}": {`), key);
  },
  sh({code}) {
    if (isWayIn(code)) return rmSync(walk(code), {recursive: true});
    for (const command of commandsOf(code)) {
      const [program, verb, ...args] = command.split(/\s+/);
      if (program === 'npx') {
        const bin = PACKAGE.bin?.[verb];
        assert.ok(bin && existsSync(ROOT + bin), command);
        // A dataset that is in the project is checked for good.
        if (args[0] !== 'check' || !existsSync(ROOT + args[1])) continue;
        const {status, stdout} = spawnSync(process.execPath, [ROOT + bin, ...args], {cwd: ROOT, encoding: 'utf8'});
        assert.equal(status, 0, stdout);
      } else if (program === 'npm' && npm[verb]) npm[verb](...args);
      else assert.fail(`There is no test for the command ${command}.`);
    }
  },
};

for (const file of DOCUMENTS) {
  const blocks = blocksOf(file);
  if (!blocks.length) continue;
  test(`${file}: every block of code runs`, async (t) => {
    for (const block of blocks)
      await t.test(`${block.place} ${block.language}`, () => {
        assert.ok(RUN[block.language], `A block of ${block.language || 'no language'} has no test here: name one of ${Object.keys(RUN)}.`);
        return RUN[block.language](block);
      });
  });
}

test('the page on events hears a reader’s choice, and keeps the page where it is', async () => {
  const [{page: body}, {code}] = blocksOf('stories/docs/events.mdx');
  const {page, done} = await opened(pageOf(body), await bundled(code));
  await page.evaluate(() => document.querySelector('tujie-keyword-strip').shadowRoot.querySelector('button:nth-of-type(1)').click());
  const said = await page.$eval('#said', ({textContent}) => textContent);
  assert.match(said, /^theme-2019-\d$/);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await done();
});

test('the page on ways out makes the picture of its size with its text, and finds the digit that was changed', async () => {
  const [picture, , compared] = blocksOf('stories/docs/ways-out.mdx').filter(({language}) => language === 'js');
  const {page, done} = await opened(HEAD, await bundled(picture.code));
  const image = await page.waitForSelector('img');
  const [width, height, alt] = await image.evaluate(async (it) => (await it.decode(), [it.naturalWidth, it.naturalHeight, it.alt]));
  assert.deepEqual([width, height], [1080, 1080]);
  assert.match(alt.replace(/\s/g, ''), /地区生产总值.*突破400亿元/);
  await done();
  const other = await opened(HEAD, await bundled(compared.code));
  await other.page.waitForFunction(() => document.body.textContent);
  assert.equal(await other.page.evaluate(() => document.body.textContent), 'changed: 0 → 1 (突破400亿元)');
  await other.done();
});

test('every code of a problem has its advice, once, and no other code has', () => {
  // Each language has a sentence for each code, or does not compile.
  const {noted, types, ...sentences} = problemsZhCN;
  // These are said in one sentence, whatever was wanted.
  const codes = ['not-a-report', 'type', ...Object.keys({...sentences, ...checkProblemsZhCN})];
  assert.ok(noted && types);
  // In a table of two columns the codes come first, each as code.
  const advised = (text) =>
    [...text.matchAll(/^\| ((?:`[a-z-]+`(?:, |、)?)+) +\| .* \|$/gm)].flatMap(([, cell]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code),
    );
  const tables = ['README.md', 'README.zh-CN.md'].map((name) =>
    advised(/\n\| `code`[^]*?\n\n/.exec(readFileSync(ROOT + name, 'utf8'))[0]).slice(1),
  );
  assert.deepEqual(tables[0], tables[1]);
  const problems = readFileSync(`${ROOT}stories/docs/problems.ts`, 'utf8');
  const ofData = [...problems.matchAll(/codes: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, code]) => code),
  );
  for (const list of [tables[0], ofData]) assert.equal(new Set(list).size, list.length);
  assert.deepEqual([...new Set([...tables[0], ...ofData])].sort(), codes.sort());
});
