// The zip of a release: unpacked on an empty server and opened by a double click, it works; and it is the same whenever it is made.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launch} from '../../tools/dev/browser.js';
import {unpack} from './proofs/context.js';
import {DRAWN, served, watched} from './proofs/site.js';
import {ARCHIVES} from '../../tools/release/release.js';
import {libraryPackages, licensed, ROOT} from '../../tools/release/packages.js';
import {zipOf} from '../../tools/release/zip.js';
import {textsIn} from '../dataset.js';

let browser;
/** Each archive by its name in `ARCHIVES`: its bytes, and the folder that it was unpacked into. */
const archives = {};
let read;

before(async () => {
  for (const [key, {name, files}] of Object.entries(ARCHIVES)) {
    const zip = zipOf(await files(), name);
    archives[key] = {name, zip, ...unpack(zip, name)};
  }
  read = (path, {folder} = archives.runtime) => readFileSync(join(folder, path), 'utf8');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  for (const {root} of Object.values(archives)) rmSync(root, {recursive: true});
});

/** What the directory of a zip says of each file. */
function directoryOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [];
  // The end of a zip that has no comment says where its directory begins.
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString(),
      utf8: !!(view.getUint16(at + 8, true) & (1 << 11)),
      date: view.getUint32(at + 12, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The whole drawing of a report on a page. */
async function reportOn(url) {
  const {page, lines, requests, shows, seen} = await watched(browser, url);
  await shows('tujie-report', DRAWN);
  const [text] = await seen('tujie-report');
  const pieces = await page.$eval('tujie-report', ({shadowRoot}) => shadowRoot.querySelectorAll('*').length);
  await page.close();
  return {text, pieces, lines, hosts: hostsOf(requests)};
}

const hostsOf = (requests) => [...new Set(requests.map((request) => new URL(request.url()).host))];

test('npm run release writes the same bytes again, in any time zone', () => {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'release'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {...process.env, TZ: 'Pacific/Kiritimati'},
  });
  assert.equal(status, 0, stderr);
  for (const {name, zip} of Object.values(archives)) {
    assert.match(stdout, new RegExp(`^release/${name}\\.zip: \\d+ files, [\\d.]+ MiB$`, 'm'));
    assert.ok(readFileSync(join(ROOT, `release/${name}.zip`)).equals(zip), name);
  }
});

for (const key of Object.keys(ARCHIVES)) {
  test(`${key}: the names are sorted, of one date, in one folder, Chinese ones marked as UTF-8`, () => {
    const {name: folder, zip} = archives[key];
    const entries = directoryOf(zip);
    const names = entries.map(({name}) => name);
    assert.deepEqual(names, [...names].sort());
    assert.deepEqual([...new Set(entries.map(({date}) => date))].length, 1);
    for (const {name, utf8} of entries) {
      assert.ok(name.startsWith(`${folder}/`), name);
      if (/\P{ASCII}/u.test(name)) assert.ok(utf8, name);
    }
  });

  test(`${key}: README.txt names all that lies in the folder, and nothing else`, () => {
    const lines = read('README.txt', archives[key]).trim().split('\n').slice(2);
    const named = lines.map((line) => line.split(/\s/)[0].replace(/\/$/, ''));
    const there = readdirSync(archives[key].folder).filter((name) => !['README.txt', 'demo.css', 'icon.svg'].includes(name));
    assert.deepEqual(named.sort(), there.sort());
  });

  test(`${key}: no source map, no path of the machine that made it`, () => {
    const {name: folder, zip} = archives[key];
    for (const {name} of directoryOf(zip)) {
      assert.ok(!name.endsWith('.map'), name);
      if (/\.(js|css|json|html|txt)$/.test(name)) assert.ok(!read(name.slice(folder.length + 1), archives[key]).includes(ROOT), name);
    }
  });
}

test('the tools hold the package as npm installs it: its command runs', () => {
  const {folder} = archives.tools;
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const site = mkdtempSync(join(tmpdir(), 'tujie-install-'));
  try {
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', site]);
    // What the package needs is what the project has.
    symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'));
    const {bin} = JSON.parse(readFileSync(join(site, 'package/package.json'), 'utf8'));
    const run = (...args) => spawnSync(process.execPath, [join(site, 'package', bin.tujie), ...args], {encoding: 'utf8'});
    assert.match(run('--help').stdout, /npx tujie html/);
    const {status, stdout, stderr} = run('html', join(folder, 'data/demo.json'), '--piece', 'indicator-card', '--indicator', 'gdp-2024');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout.replace(/<[^>]*>/g, ''), DRAWN);
  } finally {
    rmSync(site, {recursive: true});
  }
});

test('the tools hold the workbench: it opens from a server, with the fictional dataset', () =>
  served(archives.tools.folder, {}, async ({url, origin}) => {
    const {page, lines, requests} = await watched(browser, `${url}workbench/index.html`);
    await page.waitForFunction(
      () => /示例县/.test(document.querySelector('#tujie-workbench').shadowRoot?.querySelector('#dataset')?.textContent ?? ''),
      {polling: 'raf'},
    );
    assert.deepEqual([lines, hostsOf(requests)], [[], [new URL(origin).host]]);
    await page.close();
  }));

test('the tools hold the workbench as one file: as it was built, it opens by a double click', async () => {
  const file = join(archives.tools.folder, '图解工作台.html');
  assert.ok(readFileSync(file).equals(readFileSync(join(ROOT, 'cdn/workbench.html'))));
  const {page, lines, requests} = await watched(browser, pathToFileURL(file).href);
  await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#example').click());
  await page.waitForFunction(
    () => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#dataset').textContent.includes('示例县'),
    {polling: 'raf'},
  );
  assert.deepEqual([lines, requests.map((request) => request.url())], [[], [pathToFileURL(file).href]]);
  await page.close();
});

test('demo.html by a double click, and demo-server.html on a server, draw the same whole report', async () => {
  const {folder} = archives.runtime;
  const clicked = await reportOn(pathToFileURL(join(folder, 'demo.html')).href);
  assert.ok(clicked.text.length > 400 && clicked.pieces > 150, `${clicked.text.length} ${clicked.pieces}`);
  assert.deepEqual(clicked.lines, []);
  await served(folder, {}, async ({url, origin}) => {
    const {text, lines, hosts} = await reportOn(`${url}demo-server.html`);
    assert.deepEqual([text, lines, hosts], [clicked.text, [], [new URL(origin).host]]);
  });
});

test('without script the pages have the complete text', async () => {
  const {chapters} = JSON.parse(read('data/demo.json'));
  for (const name of ['demo.html', 'demo-server.html']) {
    const {page} = await watched(browser, pathToFileURL(join(archives.runtime.folder, name)).href, {script: false});
    const text = (await page.$eval('tujie-report', (report) => report.innerText)).replace(/\s/g, '');
    for (const block of textsIn(chapters)) assert.ok(text.includes(block.replace(/\s/g, '')), block);
    await page.close();
  }
});

test('storybook opens in its folder, and a story draws', () =>
  served(archives.tools.folder, {}, async ({url, origin}) => {
    const story = Object.values(JSON.parse(read('storybook/index.json', archives.tools)).entries).find(
      ({type, id}) => type === 'story' && id.includes('indicator-card'),
    );
    const {page, requests} = await watched(browser, `${url}storybook/index.html?path=/story/${story.id}`);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForFunction(() =>
      /亿元/.test(document.querySelector('tujie-indicator-card')?.shadowRoot?.querySelector('[part~=base]')?.textContent ?? ''),
    );
    assert.deepEqual(hostsOf(requests), [new URL(origin).host]);
    await page.close();
  }));

test('安全说明.html opens by a double click, and says nothing on the console', async () => {
  const {page, lines} = await watched(browser, pathToFileURL(join(archives.runtime.folder, '安全说明.html')).href);
  for (const width of [320, 768, 1280]) {
    await page.setViewport({width, height: 900});
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
  }
  assert.deepEqual([lines, await page.title()], [[], `安全说明 · Tujie 图解 ${archives.runtime.name.replace('tujie-', '')}`]);
  await page.close();
});

for (const key of Object.keys(ARCHIVES))
  test(`${key}: sbom.cdx.json has every component as package-lock.json has it, each once, with its licence`, () => {
    const {bomFormat, specVersion, serialNumber, metadata, components, dependencies} = JSON.parse(read('sbom.cdx.json', archives[key]));
    assert.deepEqual([bomFormat, specVersion, metadata.component.name, metadata.timestamp], ['CycloneDX', '1.5', 'tujie', undefined]);
    assert.match(serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const {packages} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const nameOf = ({group, name}) => (group ? `${group}/${name}` : name);
    const refs = components.map((it) => it['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    for (const it of components) {
      const locked = Object.entries(packages).find(
        ([folder, {version}]) => folder.endsWith(`node_modules/${nameOf(it)}`) && version === it.version,
      );
      assert.ok(locked, nameOf(it));
      assert.equal(it.hashes[0].content, Buffer.from(locked[1].integrity.replace('sha512-', ''), 'base64').toString('hex'));
      assert.ok(it.licenses[0].license?.id || it.licenses[0].expression, nameOf(it));
    }
    for (const name of ['lit', 'lit-html', 'valibot', 'echarts', 'zrender', 'tslib', ...(key === 'tools' ? ['parse5', 'storybook'] : [])]) {
      const found = components.filter((it) => nameOf(it) === name);
      assert.ok(found.length === 1 && found[0].properties.length, name);
    }
    for (const {ref, dependsOn} of dependencies)
      for (const it of [ref, ...dependsOn]) assert.ok([metadata.component['bom-ref'], ...refs].includes(it), it);
  });

// How the licences of the library begin what they allow.
const GRANTS = /Permission is hereby granted|Redistribution and use|Apache License|Permission to use/;

for (const key of Object.keys(ARCHIVES))
  test(`${key}: the licence text of each package that is in the library, and of Storybook’s where they ship one`, () => {
    const {folder: root} = archives[key];
    const lines = read('licences/list.txt', archives[key]).trim().split('\n');
    assert.ok(lines.length > (key === 'tools' ? 15 : 8));
    for (const line of lines) {
      const [name, licence, folder] = line.split('  ');
      const files = readdirSync(join(root, folder), {withFileTypes: true}).filter((file) => file.isFile());
      const text = files.map((file) => read(folder + file.name, archives[key])).join('\n');
      assert.match(text, folder.includes('/storybook/') ? /licen[cs]e|permission/i : GRANTS, `${name} ${licence}`);
    }
    const echarts = readdirSync(join(root, 'licences'), {recursive: true}).filter((name) => name.startsWith('echarts-'));
    for (const file of ['LICENSE', 'NOTICE', 'LICENSE-d3'])
      assert.ok(
        echarts.some((name) => name.endsWith(file)),
        file,
      );
  });

test('a package of the library without a licence file stops the release', () => {
  const [first, ...others] = libraryPackages();
  assert.throws(() => licensed([...others, {...first, texts: []}]), new RegExp(`^Error: ${first.name}: expected a licence file`));
});
