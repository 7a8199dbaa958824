// What the tests of pages share: a page whose every violation, line and request is kept, and the shift of its layout.

/** The policy of a strict site. */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The same where the page has the classic build. */
export const STRICT_CLASSIC = {'content-security-policy': `${STRICT['content-security-policy']} tujie`};

/** Pieces that are as long as their text: what follows them gives way, below the fold. */
const OPEN_ENDED = 'tujie-goal-chart, tujie-goal-panel, tujie-theme-card, tujie-theme-timeline, tujie-report';

/** Where every element of the page itself stands, by the page's own measure, as far as the first piece that is as long as its text. */
const placesOf = (page) =>
  page.evaluate((openEnded) => {
    const first = document.querySelector(openEnded);
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !first || !(first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      .map((element) => [
        element.localName,
        // What stands between the tags of a piece is gone when the piece is drawn.
        element.getClientRects().length ? Math.round(element.getBoundingClientRect().top + scrollY) : null,
        element.textContent.trim().slice(0, 12),
      ]);
  }, OPEN_ENDED);

/** Waits until what is there now has been laid out and painted. */
export const painted = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** In the page: the pieces that are neither drawn nor say why not, the forms that are no piece yet, and the charts in view that have not come. */
export function undrawn() {
  const isSeen = (element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return element.checkVisibility() && bottom > 0 && top < innerHeight;
  };
  // A link to a part of the page that a script tag names is a form too.
  const named = document.querySelector('script[data-page]');
  const home = named && new URL(named.dataset.page, document.baseURI).pathname;
  const isForm = (element) =>
    element.matches('[data-tujie], a.tujie') ||
    (element.localName === 'a' && element.pathname === home && element.hash.length > 1 && element.hash !== '#top');
  const PIECES = [...document.querySelectorAll('*')].flatMap(({localName}) => (/^tujie-(?!dataset)/.test(localName) ? [localName] : []));
  const look = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const {localName, shadowRoot} = element;
      const isPiece = /^tujie-(?!dataset)/.test(localName);
      // What stands inside a piece is its text for readers without script; what is drawn has its piece in its root, or beside it.
      if (isForm(element) && !PIECES.some((tag) => element.closest(tag)) && !element.hasAttribute('data-tujie-drawn'))
        if (!shadowRoot && ![element.nextElementSibling, element.previousElementSibling].some((it) => it?.hasAttribute('data-tujie-drawn')))
          return ['a form'];
      if (isPiece && !shadowRoot?.querySelector('[part~=base], [part~=error]')) return [localName];
      const late = isPiece && isSeen(element) && [...shadowRoot.querySelectorAll('.chart')].some((chart) => !chart.querySelector('svg'));
      return [...(late ? [`the chart of ${localName}`] : []), ...(shadowRoot ? look(shadowRoot) : [])];
    });
  return look(document);
}

/** Waits until all is there: every piece drawn, the charts in view too, the fonts, and all of it painted. */
export async function ready(page) {
  await page
    .waitForFunction(`!(${undrawn})().length`, {polling: 'raf'})
    .catch(async (error) => Promise.reject(new Error(`${page.url()}: ${await page.evaluate(undrawn)} not drawn. ${error.message}`)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
}

/** Waits until observers of what is in view have been told, and the page has been idle: a chart that were to come would be on its way. */
export const idle = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => new window.IntersectionObserver(() => resolve()).observe(document.body));
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => window.requestIdleCallback(() => resolve()));
  });

/**
 * Goes somewhere, and looks where everything stands: before any script is there, while the data is on its way, and when all is there.
 *
 * @param go - Starts the navigation.
 * @param gates - What holds back the script, and what holds back the data.
 * @returns What stands elsewhere in the end. The browser's own layout shift does not see children of an element that gets a shadow root.
 */
export async function movedBy(page, go, [script, data]) {
  await page.evaluate(() => (window.isLeft = true));
  const navigation = go();
  // The navigation takes its time: that it fails is said where it is waited for.
  navigation.catch(() => undefined);
  await script.asked;
  await page.waitForFunction(() => !window.isLeft && document.readyState !== 'loading', {polling: 'raf'});
  await painted(page);
  const looks = [await placesOf(page)];
  script.open();
  await data.asked;
  await painted(page);
  looks.push(await placesOf(page));
  data.open();
  await navigation;
  await ready(page);
  const places = await placesOf(page);
  return looks.flatMap((look, at) =>
    places.flatMap(([name, top, text], index) =>
      top === null || Math.abs(top - look[index]?.[1]) <= 1
        ? []
        : [`${name} ${look[index]?.[1]} → ${top} ${text}, ${['without script', 'without data'][at]}`],
    ),
  );
}

/** The text of the shadow root of every element that a selector finds in a page or a frame. */
export const drawnIn = (frame, selector) =>
  frame.evaluate((wanted) => {
    const textOf = ({shadowRoot}) =>
      (shadowRoot?.querySelector('[part~=base], [part~=error], [part~=state]')?.textContent ?? '').replace(/\s/g, '');
    // A form has its piece in its own root.
    const textsIn = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.matches(wanted)
          ? [textOf(element)]
          : element.shadowRoot && !element.localName.startsWith('tujie-')
            ? textsIn(element.shadowRoot)
            : [],
      );
    return textsIn(document);
  }, selector);

/**
 * Opens a page and keeps what it does.
 *
 * @param options.width - CSS pixels. Default: 1280.
 * @param options.script - Whether scripts run. Default: true.
 * @param options.line - What the network gives, in bytes a second, and its latency in milliseconds. Default: all it can.
 * @param options.gates - What holds back its script and its data, where it is to be seen what moves. Default: none.
 * @param options.before - Prepares the page before anything is in it. Default: nothing.
 * @param options.until - Waits for what the test is about. Default: until all is drawn.
 */
export async function open(browser, url, {width = 1280, height = 900, script = true, line, gates, before, until = script && ready} = {}) {
  const page = await browser.newPage();
  const lines = [];
  const hosts = new Set();
  await page.setViewport({width, height});
  await page.setJavaScriptEnabled(script);
  if (line) await page.emulateNetworkConditions(line);
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      window.violations.push(`${violatedDirective} ${sample}`),
    );
    window.shifts = [];
    const keep = (entries) => {
      // What moves because a reader opened something is no shift.
      for (const {value, sources, hadRecentInput} of entries)
        if (!hadRecentInput) window.shifts.push([value, ...sources.map(({node}) => node?.nodeName)]);
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    // What the observer has not been told yet.
    window.shiftsSoFar = () => (keep(observer.takeRecords()), window.shifts);
  });
  await before?.(page);
  const go = () => page.goto(url);
  const moved = gates ? await movedBy(page, go, gates) : await go().then(() => []);
  if (!gates && until) await until(page);
  return {
    page,
    /** What moved from the first look to the last. */
    moved,
    /** Every line on the console, errors of the page included. */
    lines,
    /** Every host that was asked. */
    hosts,
    violations: () => page.evaluate(() => window.violations),
    /** The sum of all layout shifts so far, and what moved. */
    async shift() {
      await painted(page);
      const shifts = await page.evaluate(() => window.shiftsSoFar());
      return {sum: shifts.reduce((sum, [value]) => sum + value, 0), shifts};
    },
    /** The text of the shadow root of every element that a selector finds. */
    drawn: (selector) => drawnIn(page, selector),
  };
}
