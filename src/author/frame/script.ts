// What a frame says to the page around it: its height, and nothing else. A text of its own, which runs in Chromium 69. No DOM here.

/**
 * The script of a frame. The origins that it speaks to stand in `data-host` of its tag, so that the text, and with it its hash, is the same in
 * every frame. A frame without an origin says nothing, and nobody else hears it: `*` is never written.
 */
export const FRAME_SCRIPT = `(function () {
  'use strict';
  var own = document.currentScript;
  var hosts = ((own && own.getAttribute('data-host')) || '').split(/\\s+/).filter(Boolean);
  // Where the browser tells whose page is around this one, the others are not called.
  var around = location.ancestorOrigins && location.ancestorOrigins[0];
  var root = document.documentElement;
  if (around) hosts = hosts.filter(function (host) { return host === around; });
  if (window.parent === window || !hosts.length) return;
  function say() {
    // A frame that is hidden has no height.
    if (!window.innerWidth) return;
    var height = Math.ceil(root.getBoundingClientRect().height);
    hosts.forEach(function (host) { window.parent.postMessage({type: 'tujie:height', height: height}, host); });
  }
  // A page whose script comes late moves the frame by a pixel, and is told again.
  window.addEventListener('load', say);
  window.addEventListener('resize', say);
  if (window.ResizeObserver) new ResizeObserver(say).observe(root);
})();
`;

/** The origin that a text names, as a browser says it: `https://news.example`; nothing where it is none. */
export function originOf(text: string): string | undefined {
  try {
    const {protocol, origin, pathname, search, hash, username} = new URL(text);
    return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash && !username ? origin : undefined;
  } catch {
    return undefined;
  }
}
