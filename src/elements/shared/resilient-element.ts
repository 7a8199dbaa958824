// What lets an element live in documents that change under it: saved with its root, moved into a frame, translated, taken apart; and says when it is drawn.
import {html, LitElement, render, type CSSResult, type PropertyValues} from 'lit';
import {adoptSheets} from './adopt-sheets.js';

export abstract class ResilientElement extends LitElement {
  /** @internal */
  protected abstract view: unknown;

  // The view that the nodes in the root were made for; at first none.
  private drawnView: unknown = this;

  override connectedCallback(): void {
    super.connectedCallback();
    // At once: what was set before upgrade Lit keeps until the first update, and would then put over all that was set after upgrade. Nothing of
    // Lit's API but an update makes it give that back.
    if (!this.hasUpdated) this.performUpdate();
  }

  /** @internal */
  adoptedCallback(): void {
    // In the document of another window, Firefox puts the prototype of a plain element in place of that of the class.
    Object.setPrototypeOf(this, (customElements.get(this.localName) as typeof LitElement).prototype);
    if (this.shadowRoot) this.adoptSheets(this.shadowRoot);
  }

  /**
   * A root that is there already was saved with the page, or written by a server: it is emptied.
   * @internal
   */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.textContent = '';
    this.adoptSheets(root);
    return root;
  }

  /** @internal */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // Whatever fails, the text between the tags stays.
      this.clear();
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      throw error;
    }
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    // Translators put their own nodes in place of texts: what Lit would write into the old ones nobody sees.
    if (this.view !== this.drawnView) this.clear();
    this.drawnView = this.view;
    try {
      super.update(changed);
    } catch {
      // Somebody took nodes of ours away: all of it is drawn once more.
      this.clear();
      super.update(changed);
    }
  }

  /** @internal */
  protected override updated(_changed: PropertyValues): void {
    // What is as long as its text reserves its size until then.
    this.toggleAttribute('data-drawn', this.view !== undefined && this.isDrawn());
  }

  /** Whether all of it is drawn. */
  protected isDrawn(): boolean {
    return true;
  }

  private adoptSheets(root: ShadowRoot): void {
    adoptSheets(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  /** Takes every node out of the root, those that others put in too, so that what is drawn next is drawn anew. */
  private clear(): void {
    const {renderRoot: root, renderOptions} = this;
    for (const node of [...root.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    root.prepend((renderOptions.renderBefore = document.createComment('')));
  }
}
