// What the proofs share: the unpacked zip on a plain static server, pages beside its files, and a page whose every use of the browser is kept.
import assert from 'node:assert/strict';
import sirv from 'sirv';
import {serve} from '../../server.js';

/** Where the tests put the zip on their server: a webmaster may put it anywhere. */
const BASE = '/某站/第 1 版/';

/**
 * Serves a folder as any static server would.
 *
 * @param options.pages - Bodies of further paths in the folder.
 * @param options.headers - Headers for a path in the folder.
 * @param options.otherwise - The same as of `serve`.
 */
export async function serveFolder(folder, {pages = {}, headers = () => ({}), ...more} = {}) {
  const files = sirv(folder, {dev: true, etag: true});
  const inside = (path) => decodeURIComponent(path).slice(BASE.length);
  const answered = [];
  const server = await serve({
    ...more,
    pages: Object.fromEntries(Object.entries(pages).map(([path, body]) => [encodeURI(BASE + path), body])),
    headers: (path) => ({...(path.endsWith('.js') && {'content-type': 'text/javascript'}), ...headers(inside(path))}),
    otherwise(request, response, none) {
      if (!request.url.startsWith(encodeURI(BASE))) return none();
      request.url = request.url.slice(encodeURI(BASE).length - 1);
      const path = request.url.slice(1);
      response.once('finish', () => answered.push(`${response.statusCode} ${path}`));
      files(request, response, none);
    },
  });
  return {
    ...server,
    origin: server.url,
    url: server.url + encodeURI(BASE),
    /** What was asked for since the last time, in the folder. */
    asked: () => server.requests.splice(0).map(inside),
    /** Status and path of each file that was answered since the last time. */
    answered: () => answered.splice(0),
  };
}

/** Runs `act` with a folder that is served, and closes it. */
export async function served(folder, options, act) {
  const server = await serveFolder(folder, options);
  try {
    return await act(server);
  } finally {
    await server.close();
  }
}

/** The dataset of the archive. */
export const DATASET = 'data/demo.json';

/** What every drawing of it says. */
export const DRAWN = /突破320亿元/;

export const CARD = `<tujie-indicator-card src="${DATASET}" indicator="gdp-2024">原文在此</tujie-indicator-card>`;
/** What the card says first. */
export const CARD_SAYS = /^地区生产总值2024年预计突破320亿元增长6%/;
export const cardOf = (src) => CARD.replace(DATASET, src);
export const DIAL = `<tujie-goal-gauge src="${DATASET}" indicator="good-air-days-2025" shape="dial">76%</tujie-goal-gauge>`;
export const COLUMNS = `<tujie-goal-chart src="${DATASET}" chapter="plan-2025">增长6%</tujie-goal-chart>`;
export const WHOLE = `<tujie-report src="${DATASET}">原文在此</tujie-report>`;

export const MODULES = '<script type="module" src="cdn/tujie.js"></script>';
export const CLASSIC = '<script src="cdn/tujie.classic.js" defer></script>';

/** A page beside the files of the zip. */
export const pageOf = (body, script = MODULES) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>检验</title>
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="cdn/tujie.css">${script}<main>${body}</main></html>`;

/** Waits until ECharts has drawn in a piece. */
export const charted = (page, tag) =>
  page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('.chart svg'), {polling: 'raf'}, tag);

/** Waits until a piece says that its dataset cannot be had, and tells with which code. */
export const failed = async (page, tag = 'tujie-indicator-card') =>
  (await page.waitForFunction((name) => window.failures[name], {polling: 'raf'}, tag)).jsonValue();

/** In the page, before all else: keeps every use of what the library says it does not use. */
function spy() {
  const used = (window.used = []);
  window.failures = {};
  window.failed = 0;
  window.problems = [];
  document.addEventListener('tujie-error', ({target, code}) => {
    window.failures[target.localName] = code;
    window.failed++;
  });
  document.addEventListener('tujie-load', ({problems}) => window.problems.push(...problems.map(({code, path}) => `${code} ${path}`)));
  const watch = (owner, name, label) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    const keep = (act) =>
      function (...args) {
        used.push(label);
        return Reflect.apply(act, this, args);
      };
    const {get, set, value} = property;
    if (get) Object.defineProperty(owner, name, {...property, get: keep(get), ...(set && {set: keep(set)})});
    else
      Object.defineProperty(owner, name, {
        ...property,
        value: new window.Proxy(value, {
          apply: (act, self, args) => (used.push(label), Reflect.apply(act, self, args)),
          construct: (made, args) => (used.push(label), Reflect.construct(made, args)),
        }),
      });
  };
  for (const [owner, ...names] of [
    [window, 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'],
    [window, 'Worker', 'SharedWorker', 'Notification', 'open', 'alert', 'confirm', 'prompt', 'print'],
    [window.Document.prototype, 'cookie', 'title', 'write', 'writeln', 'execCommand'],
    [window.Navigator.prototype, 'sendBeacon', 'serviceWorker', 'geolocation', 'mediaDevices', 'clipboard', 'permissions', 'credentials'],
    [window.History.prototype, 'pushState', 'replaceState', 'back', 'forward', 'go'],
    [window.HTMLFormElement.prototype, 'submit', 'requestSubmit'],
  ])
    for (const name of names)
      if (Object.getOwnPropertyDescriptor(owner, name))
        watch(owner, name, owner === window.Navigator.prototype ? `navigator.${name}` : name);
}

/**
 * Opens a page, and keeps all that it asks, says and uses.
 *
 * @param options.script - Whether scripts run. Default: true.
 * @param options.before - A function to run in the page before all else.
 */
export async function watched(browser, url, {script = true, before, width = 1280, wait = 'load'} = {}) {
  const page = await browser.newPage();
  const requests = [];
  const lines = [];
  await page.setViewport({width, height: 900});
  await page.setJavaScriptEnabled(script);
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.evaluateOnNewDocument(spy);
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      window.violations.push(`${violatedDirective} ${sample}`),
    );
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, {waitUntil: wait});
  const seen = (tag) =>
    page.$eval(tag, (piece) => [
      (piece.shadowRoot?.querySelector('[part~=base]')?.textContent ?? piece.innerText).replace(/\s/g, ''),
      !!piece.shadowRoot?.querySelector('[part~=base]'),
    ]);
  return {
    page,
    requests,
    lines,
    used: () => page.evaluate(() => [...new Set(window.used)]),
    violations: () => page.evaluate(() => window.violations),
    /** Waits for a line on the console. */
    said: (pattern) =>
      new Promise((resolve) => {
        if (lines.some((line) => pattern.test(line))) resolve();
        else page.on('console', (message) => pattern.test(message.text()) && resolve());
      }),
    /** What a reader sees of a piece now, and whether it is drawn. */
    seen,
    /** Waits until a reader sees what matches in a piece: its drawing, else what stands between its tags; no drawing, where none is to be. */
    async shows(tag, pattern, drawn = true) {
      const wanted = {source: pattern.source, drawn};
      await page
        .waitForFunction(
          (name, {source, drawn: whether}) => {
            const piece = document.querySelector(name);
            const base = piece.shadowRoot?.querySelector('[part~=base]');
            return !!base === whether && new RegExp(source).test((base?.textContent ?? piece.innerText).replace(/\s/g, ''));
          },
          {polling: 'raf', timeout: 10_000},
          tag,
          wanted,
        )
        .catch(async () => assert.fail(`${tag}: expected ${pattern}${drawn ? ', drawn' : ''}; got ${await seen(tag)}`));
    },
  };
}

/** What is said of a page whose card is to show what matches. */
export const cardShows = ({browser, folder}, pattern, drawn, options) =>
  served(folder, options, async (server) => {
    const {page, shows, lines} = await watched(browser, `${server.url}page.html`);
    await shows('tujie-indicator-card', pattern, drawn);
    const changed = await page.evaluate(() => window.changed);
    await page.close();
    return {lines, changed};
  });
