// Prints a page that is made here, in a frame that nobody sees: it works from a file, and no blocker of windows keeps it back.
import {render} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {escapeHtml} from '../../author/escape.js';

// Out of view, and as wide as a page of A4: what is not drawn at all some browsers print as nothing.
const STYLE = 'border:0;height:1123px;left:-9999px;position:fixed;top:0;width:794px';

let frame: HTMLIFrameElement | undefined;

/** Prints a whole page. Whether the browser has begun to: some never do, as those inside other programs. */
export async function printPage(page: string): Promise<boolean> {
  // The one before may have been printed until now.
  frame?.remove();
  const box = document.createElement('div');
  // In the markup of the template itself: so it passes where a page guards what becomes markup.
  render(html`<iframe srcdoc="${unsafeStatic(escapeHtml(page))}" tabindex="-1" aria-hidden="true"></iframe>`, box);
  const next = box.querySelector('iframe') as HTMLIFrameElement;
  frame = next;
  next.style.cssText = STYLE;
  await new Promise((resolve) => {
    // Within the event itself the page counts as unfinished, and would be printed later.
    next.addEventListener('load', () => setTimeout(resolve));
    document.body.append(next);
  });
  const inner = next.contentWindow;
  let hasBegun = false;
  inner?.addEventListener('beforeprint', () => (hasBegun = true));
  try {
    inner?.print();
  } catch {
    return false;
  }
  return hasBegun;
}
