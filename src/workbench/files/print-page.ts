// Prints a page that is made here, in a frame that nobody sees: it works from a file, and no blocker of windows keeps it back.
import {render} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {escapeHtml} from '../../author/escape.js';

// Out of view, and as wide as a page of A4: what is not drawn at all some browsers print as nothing.
const STYLE = 'border:0;height:1123px;left:-9999px;position:fixed;top:0;width:794px';

let frame: HTMLIFrameElement | undefined;

const [OPEN, CLOSE] = ['<style>', '</style>'];

/** A page without its style elements, and what stood in them. */
function takenApart(page: string): {readonly content: string; readonly sheets: readonly string[]} {
  const [first, ...parts] = page.split(OPEN);
  const halves = parts.map((part) => part.split(CLOSE));
  return {content: (first ?? '') + halves.map(([, ...rest]) => rest.join(CLOSE)).join(''), sheets: halves.map(([sheet = '']) => sheet)};
}

/** Gives a page its style sheets as those of the document: they pass where the policy of the site keeps style elements out. */
function adopt(inner: Window & typeof globalThis, sheets: readonly string[]): void {
  inner.document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new inner.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Prints a whole page. Whether the browser has begun to: some never do, as those inside other programs. */
export async function printPage(page: string): Promise<boolean> {
  // The one before may have been printed until now.
  frame?.remove();
  const canAdopt = 'adoptedStyleSheets' in Document.prototype;
  const {content, sheets} = canAdopt ? takenApart(page) : {content: page, sheets: []};
  const box = document.createElement('div');
  // In the markup of the template itself: so it passes where a page guards what becomes markup.
  render(html`<iframe srcdoc="${unsafeStatic(escapeHtml(content))}" tabindex="-1" aria-hidden="true"></iframe>`, box);
  const next = box.querySelector('iframe') as HTMLIFrameElement;
  frame = next;
  next.style.cssText = STYLE;
  await new Promise((resolve) => {
    // Within the event itself the page counts as unfinished, and would be printed later.
    next.addEventListener('load', () => setTimeout(resolve));
    document.body.append(next);
  });
  const inner = next.contentWindow as (Window & typeof globalThis) | null;
  if (inner) adopt(inner, sheets);
  let hasBegun = false;
  inner?.addEventListener('beforeprint', () => (hasBegun = true));
  try {
    inner?.print();
  } catch {
    return false;
  }
  return hasBegun;
}
