// The style sheets of a shadow root: they belong to the document that it stands in, which may be another than that of the library.
import {supportsAdoptingStyleSheets, type CSSResult} from 'lit';

const documents = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a root its sheets, made once for its document; style elements, with the nonce of Lit, where none can be made. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const {ownerDocument} = root;
  const view = ownerDocument.defaultView;
  // Nobody sees a document without a window, such as that of a DOMParser.
  if (!view) return;
  const sheets = documents.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  documents.set(ownerDocument, sheets);
  const sheetOf = (style: CSSResult): CSSStyleSheet => {
    const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
    return sheet;
  };
  try {
    if (supportsAdoptingStyleSheets) {
      root.adoptedStyleSheets = styles.map(sheetOf);
      return;
    }
  } catch {
    // The window of a frame may make none where that of the library does, by a polyfill.
  }
  // Style elements stay with the root wherever it goes.
  if (root.querySelector('style')) return;
  const {litNonce} = globalThis as {litNonce?: string};
  for (const style of styles) {
    const element = document.createElement('style');
    if (litNonce) element.setAttribute('nonce', litNonce);
    element.textContent = style.cssText;
    root.append(element);
  }
}
