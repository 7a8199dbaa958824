// The page in which a composition is drawn, as a text: the library, and a policy that lets nothing else run. No DOM.
import {escapeHtml} from '../../author/escape.js';

/** The library as the texts of its script and of its style sheet, for a page that loads no file. */
export interface LibraryText {
  readonly script: string;
  readonly sheet: string;
}

/** A folder of bundles, or the texts themselves. */
export type Library = URL | LibraryText;

/** The policy of the frame, and the library by its addresses. */
function loading(library: URL): string {
  const policy = [
    "default-src 'none'",
    `script-src ${library.origin}`,
    `style-src ${library.origin} 'unsafe-inline'`,
    `connect-src ${library.origin} 'self'`,
    'img-src * data:',
    "form-action 'none'",
  ].join('; ');
  const file = (name: string): string => escapeHtml(new URL(name, library).href);
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file('tujie.css')}"><script type="module" src="${file('tujie.js')}"></script>`;
}

// Its policy is that of the page around it, which a frame without an address has as well.
const holding = ({script, sheet}: LibraryText): string => `<style>${sheet}</style><script>${script}</script>`;

/**
 * The page of the frame.
 *
 * @param base - Address that relative ones in a composition begin at.
 */
export const framePage = (library: Library, base: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<base href="${escapeHtml(base)}"><title>Tujie</title>${library instanceof URL ? loading(library) : holding(library)}</head><body></body></html>`;
