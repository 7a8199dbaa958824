// The drawing of a composition: a page of its own in a frame, with the library.
import {render} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {escapeHtml} from '../../author/escape.js';
import type {Appearance} from '../../author/code.js';
import {PIECES} from '../../author/pieces.js';
import {isPiece} from './composition.js';
import {Follower, type Followed} from './follower.js';
import {framePage, type Library} from './frame-page.js';
import {APPEARANCE} from './kinds.js';
import {patch} from './patch.js';
import {sanitize} from './sanitize.js';

/** What is drawn. */
export interface Drawing {
  readonly html: string;
  readonly appearance: Appearance;
  /** The dataset as the page that is pasted will hold it. */
  readonly value: object | undefined;
}

// As a page without a style sheet of its own, in the font that official sites use.
const FACE =
  "body { margin: 16px; font: 17px/1.8 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; } img { max-width: 100%; }";

const PIECE = PIECES.map(({tag}) => tag).join();

/** The provider as the preview uses it: by its tag, its attributes and this property. */
type Provider = Element & {report?: object | undefined};

export class Preview {
  readonly frame: HTMLIFrameElement;
  private drawing: Drawing | undefined;
  private page: Document | undefined;
  private follower: Follower | undefined;
  private followed: Followed | undefined;

  /**
   * @param library - Where the frame has it from.
   * @param ready - Told when the page of the frame is there, and whether the library is.
   */
  constructor(library: Library, ready: (page: Document, hasLibrary: boolean) => void) {
    const box = document.createElement('div');
    // In the markup of the template itself: so it passes where a page guards what becomes markup.
    const page = unsafeStatic(escapeHtml(framePage(library, document.baseURI)));
    render(html`<iframe srcdoc="${page}"></iframe>`, box);
    this.frame = box.querySelector<HTMLIFrameElement>('iframe') as HTMLIFrameElement;
    this.frame.addEventListener('load', () => {
      const {contentDocument: document, contentWindow: window} = this.frame;
      if (!document || !window) return;
      this.page = document;
      this.applyStyles(document);
      this.follower = new Follower(document);
      if (this.drawing) this.draw(this.drawing);
      this.follow(this.followed);
      ready(document, !!window.customElements.get('tujie-dataset'));
    });
  }

  /** Draws a composition; what is there already and stays the same is left as it is. */
  draw(drawing: Drawing): void {
    this.drawing = drawing;
    const {page} = this;
    if (!page) return;
    let provider: Provider | null = page.querySelector<Provider>('body > tujie-dataset');
    if (!provider) {
      provider = page.createElement('tujie-dataset');
      page.body.append(provider);
    }
    const {appearance, value, html: composition} = drawing;
    for (const name of Object.keys(APPEARANCE)) {
      const look = appearance[name as keyof Appearance];
      if (look) provider.setAttribute(name, look);
      else provider.removeAttribute(name);
    }
    if (provider.report !== value) provider.report = value;
    patch(provider, sanitize(composition).nodes);
  }

  /** Marks a figure in the drawing and brings it into view; none goes unmarked. */
  follow(figure: Followed | undefined): void {
    this.followed = figure;
    const {value, html: composition} = this.drawing ?? {};
    this.follower?.follow(figure, value, composition);
  }

  /** Scales the drawing down where the preview is narrower, and shows by how much. */
  fit({clientWidth, clientHeight}: Element, width: number): number {
    const scale = Math.min(1, clientWidth / width);
    const {style} = this.frame;
    style.width = `${width}px`;
    style.height = `${clientHeight / scale}px`;
    style.transform = scale < 1 ? `scale(${scale})` : '';
    return scale;
  }

  /** Brings a piece into view, by its index; nothing moves where it is in view. */
  show(index: number): void {
    const pieces = this.page?.querySelectorAll('body > tujie-dataset *') ?? [];
    const piece = [...pieces].filter(({localName, parentElement}) => isPiece(localName) && !parentElement?.closest(PIECE))[index];
    piece?.scrollIntoView({block: 'nearest'});
  }

  private applyStyles(page: Document): void {
    const {CSSStyleSheet} = page.defaultView as Window & typeof globalThis;
    const sheet = new CSSStyleSheet();
    void sheet.replace(FACE);
    page.adoptedStyleSheets = [sheet];
    // A link would put another page in the place of the composition.
    page.addEventListener('click', (event) => {
      if (event.composedPath().some((target) => (target as Element).localName === 'a')) event.preventDefault();
    });
  }
}
