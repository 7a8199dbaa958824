// A page that nobody sees, as wide as it is told, for what is laid out in it. Knows the DOM.
import {html, render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Sheet} from './sheet.js';

/** A page to lay out in. */
export class Frame {
  private constructor(private readonly element: HTMLIFrameElement) {}

  /** Opens a page with a sheet in it. */
  static async open({html: content, styles, lang}: Sheet): Promise<Frame> {
    const box = document.createElement('div');
    // In the markup of the template itself: so it passes where a page guards what becomes markup. It has no script and may run none.
    render(
      html`<iframe srcdoc="&lt;!doctype html&gt;&lt;title&gt;-&lt;/title&gt;" sandbox="allow-same-origin" tabindex="-1" aria-hidden="true"></iframe>`,
      box,
    );
    const element = box.querySelector('iframe') as HTMLIFrameElement;
    element.style.cssText = 'border:0;height:800px;left:-99999px;position:fixed;top:0;visibility:hidden;width:800px';
    await new Promise((resolve) => {
      element.addEventListener('load', resolve, {once: true});
      document.body.append(element);
    });
    const frame = new Frame(element);
    frame.fill(content, styles, lang);
    await frame.page.fonts.ready;
    await Promise.all([...frame.page.images].map((image) => image.decode().catch(() => undefined)));
    return frame;
  }

  get root(): HTMLElement {
    return this.page.querySelector('.tujie-sheet') as HTMLElement;
  }

  get page(): Document {
    return this.element.contentDocument as Document;
  }

  /** Lays the sheet out. @returns its height. */
  layOut(width: number, height = 0): number {
    this.element.style.width = `${width}px`;
    this.root.style.minHeight = `${height}px`;
    return this.root.getBoundingClientRect().height;
  }

  close(): void {
    this.element.remove();
  }

  private fill(content: string, styles: string, lang: string): void {
    const {page} = this;
    page.documentElement.lang = lang;
    // Sheets of the document pass where a policy keeps style elements out.
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    render(html`${unsafeHTML(content)}`, page.body);
    this.root.lang = lang;
  }
}
