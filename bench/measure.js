// Opens a page in a process of its own, as one who comes to the site, and says what it cost. Times are the processor's own on the main thread: a busy machine changes them little.
const DESKTOP = {width: 1280, height: 900};
const PHONE = {width: 390, height: 844};

/** What the page holds when all is drawn. Runs in the page. */
function contents() {
  let nodes = 0;
  let comments = 0;
  let letters = 0;
  const count = (root) => {
    for (const node of root.childNodes) {
      nodes += 1;
      if (node.nodeType === Node.COMMENT_NODE) comments += 1;
      if (node.nodeType === Node.TEXT_NODE) letters += node.data.trim().length;
      if (node.shadowRoot) count(node.shadowRoot);
      count(node);
    }
  };
  count(document);
  const {performance} = window;
  const bytes = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map((it) => it.encodedBodySize));
  const pieces = [...document.body.querySelectorAll('*')].filter((it) => /-/.test(it.localName));
  const isDrawn = (piece) => piece.localName === 'tujie-dataset' || (piece.shadowRoot?.textContent.trim().length ?? 0) > 3;
  return {
    nodes,
    comments,
    letters,
    bytes: bytes.reduce((sum, size) => sum + size, 0),
    shift: window.shift,
    undrawn: pieces.filter((piece) => !isDrawn(piece)).length + document.querySelectorAll('.drawn:not(:has(svg))').length,
  };
}

/** Adds up the layout shift from the first moment on. Runs in the page. */
function watchShift() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

const idle = () => new Promise((resolve) => window.requestIdleCallback(() => setTimeout(resolve, 100)));

/**
 * One visit.
 *
 * @param slower - How many times slower the processor is; above 1 the window is that of a phone.
 */
export async function visit(browser, url, slower) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(slower > 1 ? PHONE : DESKTOP);
    await page.setCacheEnabled(false);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (slower > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: slower});
    await page.evaluateOnNewDocument(watchShift);
    const metrics = async () => {
      const {metrics: all} = await client.send('Performance.getMetrics');
      return Object.fromEntries(all.map(({name, value}) => [name, value]));
    };
    await page.goto(url, {waitUntil: 'networkidle0', timeout: 240_000});
    await page.evaluate(idle);
    const spent = await metrics();
    const {undrawn, ...held} = await page.evaluate(contents);
    if (undrawn) throw new Error(`bench: ${undrawn} piece(s) of ${url} were not drawn.`);
    await client.send('HeapProfiler.enable');
    await client.send('HeapProfiler.collectGarbage');
    return {
      ...held,
      main: spent.TaskDuration * 1000,
      layout: (spent.RecalcStyleDuration + spent.LayoutDuration) * 1000,
      heap: (await metrics()).JSHeapUsedSize,
    };
  } finally {
    await context.close();
  }
}
