// What the tests of the apps see of a page beside what it shows: the objects it read, who listens to the window, what a garbage collection leaves.

/** A browser whose pages remember, from their first moment. */
export const watched = (browser) => ({
  async newPage() {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const {json} = window.Response.prototype;
      window.read = [];
      window.Response.prototype.json = async function () {
        const value = await json.call(this);
        window.read.push(value);
        return value;
      };
      const {addEventListener, removeEventListener} = window;
      window.listening = 0;
      window.addEventListener = (...args) => (window.listening++, addEventListener.apply(window, args));
      window.removeEventListener = (...args) => (window.listening--, removeEventListener.apply(window, args));
      // The pieces that a server wrote, before any script of the page has run.
      window.served = [];
      document.addEventListener('readystatechange', () => window.served.push(...document.querySelectorAll('#app *')), {once: true});
    });
    return page;
  },
});

/** What is still there of the pieces of a page once they were taken away. */
export async function keep(page, takeAway) {
  const devtools = await page.createCDPSession();
  const listeningBefore = await page.evaluate(() => {
    window.pieces = [...document.querySelectorAll('*')].flatMap((it) => (it.localName.startsWith('tujie-') ? [new WeakRef(it)] : []));
    return window.listening;
  });
  await takeAway();
  // Observers are told once more, and frameworks tidy up, in the turns after.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => window.requestIdleCallback(() => setTimeout(resolve)))));
  await devtools.send('HeapProfiler.collectGarbage');
  const {Nodes, JSEventListeners} = await page.metrics();
  await devtools.detach();
  const {alive, listening} = await page.evaluate(() => ({
    alive: window.pieces.filter((piece) => piece.deref()).length,
    listening: window.listening,
  }));
  return {nodes: Nodes, listeners: JSEventListeners, alive, listening, listeningBefore};
}
