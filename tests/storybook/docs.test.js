// Every page of the built Storybook's documentation: it draws, axe finds nothing in those of prose, links lead to pages that are there.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {entries, openStories, serveStorybook} from '../storybook.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// What a faulty piece owes the console: its one line.
const OWED = /^tujie-[\w-]+: /;

const all = entries();
const pages = all.filter(({type}) => type === 'docs');
const isProse = ({tags}) => tags.includes('unattached-mdx');

const browser = ownBrowser();
let server;
before(async () => (server = await serveStorybook()));

/** Draws one page of documentation; every line on the console and every host is kept. */
async function opened({id}) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const lines = [];
  const hosts = new Set();
  const draw = await openStories(page, server.url);
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await draw({id, type: 'docs'});
  // Code is coloured, and stories are drawn, a moment after the page.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.sbdocs-content pre')].every(({textContent}) => textContent) &&
      [...document.querySelectorAll('.sbdocs-content .sb-story')].every((story) => story.querySelector('.stage')),
  );
  return {page, lines, hosts};
}

/** A page of prose can be read by everyone, on a desk and on a phone, and nothing in it is wider than the page. */
async function isReadable(page) {
  await page.addScriptTag({path: AXE});
  for (const width of [1280, 320]) {
    await page.setViewport({width, height: 900});
    const [violations, wide, room] = await page.evaluate(async () => {
      const result = await window.axe.run('.sbdocs-content');
      const {scrollWidth, clientWidth} = document.documentElement;
      return [result.violations.map(({id, nodes}) => [id, nodes.map(({html}) => html.slice(0, 200))]), scrollWidth, clientWidth];
    });
    assert.deepEqual(violations, [], `${width} px`);
    assert.ok(wide <= room, `${wide} px in ${room} px`);
  }
}

for (const entry of pages)
  test(`${entry.title}: draws, the console silent but for what is owed, its links lead somewhere`, async () => {
    const {page, lines, hosts} = await opened(entry);
    const {heading, empty, failing, links} = await page.evaluate(() => {
      const content = document.querySelector('.sbdocs-content');
      const pieces = [...content.querySelectorAll('.stage *')].filter(({localName}) => localName.startsWith('tujie-'));
      return {
        heading: content.querySelector('h1')?.textContent ?? '',
        empty: pieces.filter(({shadowRoot}) => !shadowRoot?.firstElementChild).map(({localName}) => localName),
        failing: [...content.querySelectorAll('.sb-story')]
          .map(({id}) => id)
          .filter((id) => /missing|failed|left-out|unknown-icon/.test(id)),
        links: [...content.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
      };
    });
    assert.ok(heading);
    assert.deepEqual(empty, []);
    assert.ok(
      lines.every((line) => OWED.test(line)),
      lines.join('\n'),
    );
    assert.equal(lines.length, failing.length, lines.join('\n'));
    assert.deepEqual(
      [...hosts].filter((host) => host !== new URL(server.url).host),
      [],
    );
    for (const link of links) {
      const [, id] = /\?path=\/(?:docs|story)\/(.*)$/.exec(decodeURI(link)) ?? [];
      if (id)
        assert.ok(
          all.some((other) => other.id === id),
          link,
        );
      else if (link.startsWith('data/')) assert.equal((await fetch(`${server.url}/${link}`)).status, 200, link);
    }
    if (isProse(entry)) await isReadable(page);
    await page.close();
  });
