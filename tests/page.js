// What the tests of pages share: a page whose every violation, line and request is kept, and the shift of its layout.
import {setTimeout as wait} from 'node:timers/promises';

/** The policy of a strict site. */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The same where the page has the classic build. */
export const STRICT_CLASSIC = {'content-security-policy': `${STRICT['content-security-policy']} tujie`};

/** Pieces that are as long as their text: what follows them gives way, below the fold. */
const OPEN_ENDED = 'tujie-goal-chart, tujie-theme-card, tujie-theme-timeline, tujie-report';

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

/**
 * Goes somewhere, and looks twice where everything stands: while script and data are still on their way, and when all is there.
 *
 * @param go - Starts the navigation.
 * @param early - When the first look is, in milliseconds.
 * @returns What stands elsewhere now. The browser's own layout shift does not see children of an element that gets a shadow root.
 */
export async function movedBy(page, go, early = 600) {
  const navigation = go();
  await wait(early);
  const before = await placesOf(page);
  await navigation;
  const after = await placesOf(page);
  return after.flatMap(([name, top, text], index) =>
    top === null || Math.abs(top - before[index]?.[1]) <= 1 ? [] : [`${name} ${before[index]?.[1]} → ${top} ${text}`],
  );
}

/** The text of the shadow root of every element that a selector finds in a page or a frame. */
export const drawnIn = (frame, selector) =>
  frame.$$eval(selector, (elements) =>
    elements.map((element) =>
      (element.shadowRoot?.querySelector('[part~=base], [part~=error], [part~=state]')?.textContent ?? '').replace(/\s/g, ''),
    ),
  );

/**
 * Opens a page and keeps what it does.
 *
 * @param options.width - CSS pixels. Default: 1280.
 * @param options.script - Whether scripts run. Default: true.
 * @param options.line - What the network gives, in bytes a second, and its latency in milliseconds. Default: all it can.
 * @param options.early - When the first look at the places is, in milliseconds. Default: none.
 */
export async function open(browser, url, {width = 1280, height = 900, script = true, line, early = 0} = {}) {
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
    new PerformanceObserver((list) => {
      // What moves because a reader opened something is no shift.
      for (const {value, sources, hadRecentInput} of list.getEntries())
        if (!hadRecentInput) window.shifts.push([value, ...sources.map(({node}) => node?.nodeName)]);
    }).observe({type: 'layout-shift', buffered: true});
  });
  const go = () => page.goto(url, {waitUntil: 'networkidle0'});
  const moved = early ? await movedBy(page, go, early) : await go().then(() => []);
  return {
    page,
    /** What moved between the first look and the last. */
    moved,
    /** Every line on the console, errors of the page included. */
    lines,
    /** Every host that was asked. */
    hosts,
    violations: () => page.evaluate(() => window.violations),
    /** The sum of all layout shifts so far, and what moved. */
    async shift() {
      // The observer is told a frame after the shift.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await wait(50);
      const shifts = await page.evaluate(() => window.shifts);
      return {sum: shifts.reduce((sum, [value]) => sum + value, 0), shifts};
    },
    /** The text of the shadow root of every element that a selector finds. */
    drawn: (selector) => drawnIn(page, selector),
  };
}
