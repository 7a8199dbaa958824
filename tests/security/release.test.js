// The zip of a release: unpacked on an empty server and opened by a double click, it works; and it is the same whenever it is made.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launch} from '../../tools/dev/browser.js';
import {unpack} from './proofs/context.js';
import {served, watched} from './proofs/site.js';
import {NAME, releaseFiles} from '../../tools/release/release.js';
import {libraryPackages, licensed, ROOT} from '../../tools/release/packages.js';
import {zipOf} from '../../tools/release/zip.js';
import {serve} from '../../tools/dev/serve.js';

let browser;
let zip;
let unpacked;
const read = (path) => readFileSync(join(unpacked.folder, path), 'utf8');

before(async () => {
  zip = zipOf(await releaseFiles(), NAME);
  unpacked = unpack(zip);
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(unpacked.root, {recursive: true});
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
  await shows('tujie-report', /突破400亿元/);
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
  assert.match(stdout, new RegExp(`^release/${NAME}\\.zip: \\d+ files, [\\d.]+ MiB$`, 'm'));
  assert.ok(readFileSync(join(ROOT, `release/${NAME}.zip`)).equals(zip));
});

test('the names in the zip: sorted, of one date, in one folder, Chinese ones marked as UTF-8', () => {
  const entries = directoryOf(zip);
  const names = entries.map(({name}) => name);
  assert.ok(names.includes(`${NAME}/安全说明.html`));
  assert.deepEqual(names, [...names].sort());
  assert.deepEqual([...new Set(entries.map(({date}) => date))].length, 1);
  for (const {name, utf8} of entries) {
    assert.ok(name.startsWith(`${NAME}/`), name);
    if (/\P{ASCII}/u.test(name)) assert.ok(utf8, name);
  }
});

test('README.txt names all that lies in the folder, and nothing else', () => {
  const lines = read('README.txt').trim().split('\n').slice(2);
  const named = lines.map((line) => line.split(/\s/)[0].replace(/\/$/, ''));
  const there = readdirSync(unpacked.folder).filter((name) => !['README.txt', 'demo.css', 'icon.svg'].includes(name));
  assert.deepEqual(named.sort(), there.sort());
  assert.ok(lines.length <= 10);
});

test('no source map, no path of the machine that made it', () => {
  for (const {name} of directoryOf(zip)) {
    assert.ok(!name.endsWith('.map'), name);
    if (/\.(js|css|json|html|txt)$/.test(name)) assert.ok(!read(name.slice(NAME.length + 1)).includes(ROOT), name);
  }
});

test('demo.html by a double click, and demo-server.html on a server, draw the whole report as the example does', async () => {
  const server = await serve();
  const example = await reportOn(`${server.url}/examples/report.html`);
  await server.close();
  assert.ok(example.text.length > 2000 && example.pieces > 300, `${example.text.length} ${example.pieces}`);
  const clicked = await reportOn(pathToFileURL(join(unpacked.folder, 'demo.html')).href);
  assert.deepEqual([clicked.text, clicked.lines], [example.text, []]);
  await served(unpacked.folder, {}, async ({url, origin}) => {
    const {text, pieces, lines, hosts} = await reportOn(`${url}demo-server.html`);
    assert.deepEqual([text, pieces, lines, hosts], [example.text, example.pieces, [], [new URL(origin).host]]);
  });
});

test('without script the pages have the complete text', async () => {
  const {chapters} = JSON.parse(read('data/gangzha-2019.json'));
  for (const name of ['demo.html', 'demo-server.html']) {
    const {page} = await watched(browser, pathToFileURL(join(unpacked.folder, name)).href, {script: false});
    const text = (await page.$eval('tujie-report', (report) => report.innerText)).replace(/\s/g, '');
    for (const {lead, themes} of chapters)
      for (const block of [lead, ...themes.flatMap(({title, items}) => [title, ...items.map((item) => item.text)])])
        assert.ok(text.includes(block.replace(/\s/g, '')), block);
    await page.close();
  }
});

test('storybook opens in its folder, and a story draws', () =>
  served(unpacked.folder, {}, async ({url, origin}) => {
    const story = Object.values(JSON.parse(read('storybook/index.json')).entries).find(
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
  const {page, lines} = await watched(browser, pathToFileURL(join(unpacked.folder, '安全说明.html')).href);
  for (const width of [320, 768, 1280]) {
    await page.setViewport({width, height: 900});
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
  }
  assert.deepEqual([lines, await page.title()], [[], `安全说明 · Tujie 图解 ${NAME.replace('tujie-', '')}`]);
  await page.close();
});

test('sbom.cdx.json: every component as package-lock.json has it, each once, with its licence', () => {
  const {bomFormat, specVersion, serialNumber, metadata, components, dependencies} = JSON.parse(read('sbom.cdx.json'));
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
  for (const name of ['lit', 'lit-html', 'valibot', 'parse5', 'echarts', 'zrender', 'tslib']) {
    const found = components.filter((it) => nameOf(it) === name);
    assert.ok(found.length === 1 && found[0].properties.length, name);
  }
  for (const {ref, dependsOn} of dependencies)
    for (const it of [ref, ...dependsOn]) assert.ok([metadata.component['bom-ref'], ...refs].includes(it), it);
});

// How the licences of the library begin what they allow.
const GRANTS = /Permission is hereby granted|Redistribution and use|Apache License|Permission to use/;

test('licences: the text of each package that is in the library, and of Storybook’s where they ship one', () => {
  const lines = read('licences/list.txt').trim().split('\n');
  assert.ok(lines.length > 15);
  for (const line of lines) {
    const [name, licence, folder] = line.split('  ');
    const files = readdirSync(join(unpacked.folder, folder), {withFileTypes: true}).filter((file) => file.isFile());
    const text = files.map((file) => read(folder + file.name)).join('\n');
    assert.match(text, folder.includes('/storybook/') ? /licen[cs]e|permission/i : GRANTS, `${name} ${licence}`);
  }
  const echarts = readdirSync(join(unpacked.folder, 'licences'), {recursive: true}).filter((name) => name.startsWith('echarts-'));
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
