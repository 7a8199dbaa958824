// The size of a window in Firefox ESR, which lacks one of the commands that puppeteer sends for it.

/**
 * Lets a page of puppeteer take a viewport without a screen orientation, where the browser knows none.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function withoutOrientation(page) {
  const set = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    set(viewport).catch((error) => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  return page;
}
