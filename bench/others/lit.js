// A bare Lit element with the same words: what Lit itself costs.
import {html, LitElement} from 'lit';

const words = fetch('words.json').then((answer) => answer.json());

const TEMPLATES = {
  h1: (inner) => html`<h1>${inner}</h1>`,
  h2: (inner) => html`<h2>${inner}</h2>`,
  h3: (inner) => html`<h3>${inner}</h3>`,
  h4: (inner) => html`<h4>${inner}</h4>`,
  h5: (inner) => html`<h5>${inner}</h5>`,
  p: (inner) => html`<p>${inner}</p>`,
  blockquote: (inner) => html`<blockquote>${inner}</blockquote>`,
  ul: (inner) => html`<ul>${inner}</ul>`,
  li: (inner) => html`<li>${inner}</li>`,
  b: (inner) => html`<b>${inner}</b>`,
  mark: (inner) => html`<mark>${inner}</mark>`,
};
const BLOCKS = ['article', 'section', 'header', 'div', 'nav', 'footer'];

/** What stands in a heading or a paragraph is one text, but for marks and labels. */
const draw = (node) => {
  if (typeof node === 'string') return node;
  const [tag, ...children] = node;
  const inner = children.map(draw);
  if (tag in TEMPLATES) return TEMPLATES[tag](inner);
  return BLOCKS.includes(tag) ? html`<div>${inner}</div>` : inner;
};

class BareText extends LitElement {
  static properties = {words: {attribute: false}};

  async connectedCallback() {
    super.connectedCallback();
    this.words = (await words)[this.getAttribute('n')];
  }

  render() {
    return this.words && draw(this.words);
  }
}

customElements.define('bare-text', BareText);
