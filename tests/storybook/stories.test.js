// Every story of the built Storybook: it draws, axe finds nothing, the console is silent but for what a faulty piece owes it, no other host is asked.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {entries, openStories, serveStorybook} from '../storybook.js';

const browser = ownBrowser();
let server;
before(async () => (server = await serveStorybook()));

// Stories whose faulty piece owes the console its one line.
const OWES = /(Missing|Failed|Left Out|Unknown Icon)/;

const stories = entries().filter(({type}) => type === 'story');
const titles = [...new Set(stories.map(({title}) => title))];

for (const title of titles)
  test(title, async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 900, height: 900});
    const lines = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    const hosts = new Set();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const own = stories.filter((story) => story.title === title);
    const draw = await openStories(page, server.url);
    for (const story of own) {
      lines.length = 0;
      const {errors, reporters} = await draw(story);
      assert.deepEqual(errors, [], story.id);
      const [axe] = reporters.filter(({type}) => type === 'a11y');
      assert.deepEqual(
        axe.result.violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
        [],
        story.id,
      );
      // Every piece is registered and has drawn something: a state, or the report.
      const empty = await page.$$eval('.stage *', (elements) =>
        elements
          .filter(({localName, shadowRoot}) => localName.startsWith('tujie-') && !shadowRoot?.firstElementChild)
          .map(({localName}) => localName),
      );
      assert.deepEqual(empty, [], story.id);
      assert.equal(lines.length, OWES.test(story.name) ? 1 : 0, `${story.id}: ${lines.join('\n')}`);
    }
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    await page.close();
  });
