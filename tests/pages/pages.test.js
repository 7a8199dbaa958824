// The pages as an outsider would serve them: strict policy, late files, old encodings, no script.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import iconv from 'iconv-lite';
import {PIECES as ALL} from '../../dist/author/index.js';
import {ownBrowser} from '../browser.js';
import {open, painted, ready, STRICT} from '../page.js';
import {gate, served} from '../server.js';
import {card, EXAMPLES, pageOf} from './site.js';
import {textsIn} from '../dataset.js';

const dataset = readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8');

const PIECES = ALL.map(({tag}) => tag).join();

const browser = ownBrowser();

for (const name of EXAMPLES) {
  test(`${name}: every piece drawn, under a strict policy with Trusted Types, nothing said, no other host`, () =>
    served({headers: () => STRICT}, async (server) => {
      const {page, lines, hosts, violations, drawn} = await open(browser, `${server.url}/examples/${name}`);
      const texts = await drawn(PIECES);
      assert.ok(texts.length >= 1);
      for (const text of texts) assert.match(text, /20(18|19)年|关键词/);
      // Every chart is seen once, and leaving the page is tried too: what is taken away may not break the policy either.
      const height = await page.evaluate(() => document.body.scrollHeight);
      for (let y = 0; y < height; y += 700) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await ready(page);
      }
      await page.evaluate((pieces) => document.querySelectorAll(pieces).forEach((element) => element.remove()), PIECES);
      await painted(page);
      assert.deepEqual([await violations(), lines, [...hosts]], [[], [], [new URL(server.url).host]]);
      assert.equal(server.requests.filter((path) => path.endsWith('.json')).length, 1);
      await page.close();
    }));

  test(`${name}: without script the reader gets the sentences`, () =>
    served({}, async (server) => {
      const {page} = await open(browser, `${server.url}/examples/${name}`, {script: false});
      const lengths = await page.$$eval(PIECES, (elements) => elements.map((element) => element.innerText.trim().length));
      assert.ok(lengths.length >= 1 && Math.min(...lengths) >= 10, lengths.join());
      await page.close();
    }));
}

test('fifty cards, each with an address of its own: one request', () =>
  served(
    {pages: {'/fifty.html': pageOf(card('src="/data/gangzha-2019.json" indicator="gdp-2018"').repeat(50), ['indicator-card'])}},
    async (server) => {
      const {page, drawn, lines} = await open(browser, `${server.url}/fifty.html`);
      assert.deepEqual([...new Set(await drawn('tujie-indicator-card'))].length, 1);
      assert.match((await drawn('tujie-indicator-card'))[49], /突破400亿元/);
      assert.deepEqual([server.requests.filter((path) => path.endsWith('.json')).length, lines], [1, []]);
      await page.close();
    },
  ));

const ENCODED = {
  'UTF-8 with a mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(dataset)]),
  GBK: iconv.encode(dataset, 'gbk'),
  GB18030: iconv.encode(dataset, 'gb18030'),
};

for (const [encoding, bytes] of Object.entries(ENCODED))
  for (const type of ['text/plain; charset=gb2312', 'text/html; charset=iso-8859-1', 'application/json', 'application/octet-stream'])
    test(`a dataset in ${encoding}, sent as ${type}`, () =>
      served(
        {
          pages: {'/page.html': pageOf(card('src="x.json" indicator="schools-built-2018"')), '/x.json': bytes},
          headers: (path) => (path === '/x.json' ? {'content-type': type} : {}),
        },
        async (server) => {
          const {page, drawn} = await open(browser, `${server.url}/page.html`);
          assert.match((await drawn('tujie-indicator-card'))[0], /^新（改）扩建中小学校、幼儿园2018年5所/);
          await page.close();
        },
      ));

const FAULTS = {
  'an HTML page of the CMS': ['<!doctype html><title>页面不存在</title>', /应为JSON，实为网页/],
  'an empty body': ['', /应为JSON，实为空文件/],
  'a page that is not there': [(_, response) => response.writeHead(404).end(), /应为状态码200，实为404/],
  'a connection that breaks': [(request) => request.socket.destroy(), /没有收到服务器的响应/],
};

for (const [what, [answer, said]] of Object.entries(FAULTS))
  test(`in place of the dataset, ${what}: said once, and the page goes on`, () =>
    served(
      {
        pages: {
          '/page.html': pageOf(
            `<p>正文</p>${card('src="/data/x.json" indicator="gdp-2018"')}${card('src="/data/gangzha-2019.json" indicator="gdp-2018"')}`,
          ),
          '/data/x.json': answer,
        },
      },
      async (server) => {
        const {page, drawn, lines} = await open(browser, `${server.url}/page.html`);
        const [faulty, good] = await drawn('tujie-indicator-card');
        assert.match(faulty, said);
        assert.match(good, /突破400亿元/);
        assert.equal(lines.filter((line) => line.startsWith('tujie-')).length, 1);
        // Beside it only the browser's own message about the network.
        assert.equal(lines.filter((line) => !line.startsWith('tujie-') && !line.startsWith('Failed to load resource')).length, 0);
        await page.close();
      },
    ));

test('a dataset in the page, as #id, for many pieces; no request at all', () => {
  const script = `<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`;
  const body = card('src="#report" indicator="gdp-2018"') + script + card('src="#report" indicator="gdp-2019"');
  return served({pages: {'/page.html': pageOf(body)}, headers: () => STRICT}, async (server) => {
    const {page, drawn, lines} = await open(browser, `${server.url}/page.html`);
    const [one, two] = await drawn('tujie-indicator-card');
    assert.match(one, /突破400亿元/);
    assert.match(two, /增长7%/);
    assert.deepEqual([lines, server.requests.filter((path) => path.endsWith('.json'))], [[], []]);
    await page.close();
  });
});

test('pieces find a provider that is defined after them', () => {
  const late = gate(/^\/cdn\/dataset\.js$/);
  return served(
    {
      pages: {
        '/page.html': pageOf(`<tujie-dataset src="/data/gangzha-2019.json">${card('indicator="gdp-2018"')}</tujie-dataset>`, [
          'indicator-card',
          'dataset',
        ]),
      },
      hold: late.hold,
    },
    async (server) => {
      const page = await browser.newPage();
      const opening = open({newPage: () => page}, `${server.url}/page.html`);
      await page.waitForFunction(() => customElements.get('tujie-indicator-card'));
      late.open();
      const {drawn} = await opening;
      assert.match((await drawn('tujie-indicator-card'))[0], /突破400亿元/);
      await page.close();
    },
  );
});

test('the library loaded twice: the first copy wins, and no error', () => {
  const bundle = (name) => readFileSync(new URL(`../../cdn/${name}`, import.meta.url));
  const files = Object.fromEntries(
    readdirSync(new URL('../../cdn/', import.meta.url))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/copy/${name}`, bundle(name)]),
  );
  const scripts = ['/cdn/tujie.js', '/copy/tujie.js'].map((src) => `<script type="module" src="${src}"></script>`).join('');
  const body = `${scripts}<tujie-dataset src="/data/gangzha-2019.json">${card('indicator="gdp-2018"')}</tujie-dataset>`;
  return served(
    {
      pages: {...files, '/page.html': pageOf(body, [])},
      headers: (path) => (path.startsWith('/copy/') ? {'content-type': 'text/javascript'} : {}),
    },
    async (server) => {
      const {page, drawn, lines} = await open(browser, `${server.url}/page.html`);
      assert.ok(server.requests.includes('/copy/tujie.js'));
      assert.match((await drawn('tujie-indicator-card'))[0], /突破400亿元/);
      // Lit itself says that it is there twice, in its development build alone.
      assert.deepEqual(lines, []);
      await page.close();
    },
  );
});

test('a faulty figure is named by its place in the bundles too, in the words of the page', () =>
  served({pages: {'/page.html': pageOf(card('src="/data/broken/number-as-text.json" indicator="gdp-2019"'))}}, async (server) => {
    const {page, drawn, lines} = await open(browser, `${server.url}/page.html`);
    assert.deepEqual(await drawn('tujie-indicator-card'), [
      '数据中的“gdp-2019”有误，未予显示：$.chapters[0].blocks[1].paragraphs[0].indicators[0].changes[0].number（地区生产总值）：应为数字，实为"7%"。',
    ]);
    assert.equal(lines.length, 1);
    await page.close();
  }));

test('the bundles find in every dataset what the whole library finds', async () => {
  const {parseReport} = await import('../../dist/model/index.js');
  const names = [
    'gangzha-2019',
    'minimal',
    ...readdirSync(new URL('../../data/broken/', import.meta.url)).map((name) => `broken/${name.replace('.json', '')}`),
  ];
  // The browser says what is no JSON in words of its own.
  const dataOf = ({code, path, params, indicator, omitted}) => (code === 'json' ? {code} : {code, path, params, indicator, omitted});
  const expected = names.map((name) => {
    const text = readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
    try {
      return JSON.stringify(parseReport(JSON.parse(text)).problems.map(dataOf));
    } catch (error) {
      return JSON.stringify([error.name === 'ReportError' ? dataOf(error) : {code: 'json'}]);
    }
  });
  await served({pages: {'/page.html': pageOf('')}}, async (server) => {
    const {page} = await open(browser, `${server.url}/page.html`);
    const found = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(
            (name) =>
              new Promise((resolve) => {
                const element = document.createElement('tujie-dataset');
                element.addEventListener('tujie-load', ({problems}) => resolve(problems));
                element.addEventListener('tujie-error', ({error}) => resolve([error]));
                element.src = `/data/${name}.json`;
                document.body.append(element);
              }),
          ),
        ),
      names,
    );
    for (const [index, name] of names.entries()) assert.equal(JSON.stringify(found[index].map(dataOf)), expected[index], name);
    assert.ok(expected.filter((problems) => problems !== '[]').length > 20);
    await page.close();
  });
});

test('report.html: the text between the tags is the complete report', () =>
  served({}, async (server) => {
    const {page} = await open(browser, `${server.url}/examples/report.html`, {script: false});
    const text = (await page.$eval('tujie-report', (element) => element.innerText)).replace(/\s/g, '');
    let at = 0;
    for (const block of textsIn(JSON.parse(dataset))) {
      at = text.indexOf(block, at);
      assert.ok(at >= 0, block);
    }
    await page.close();
  }));

test('the fragment of a page leads to its theme once that is there', () => {
  const late = gate(/\.json$/);
  return served({hold: late.hold}, async (server) => {
    const {page} = await open(browser, `${server.url}/examples/report.html#theme-2019-3`, {
      async until(page) {
        // The page is there long before its data.
        await painted(page);
        late.open();
        await ready(page);
      },
    });
    const place = () =>
      page.evaluate(() => {
        const theme = document.querySelector('tujie-report').shadowRoot.querySelector('[data-id=theme-2019-3]');
        return [Math.abs(theme.getBoundingClientRect().top) < 40, location.hash];
      });
    assert.deepEqual(await place(), [true, '#theme-2019-3']);
    // A reader who reloads stays where the browser remembers.
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await ready(page);
    assert.ok((await page.evaluate(() => scrollY)) < 200);
    await page.close();
  });
});
