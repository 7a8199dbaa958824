// A component of the page itself, which holds pieces in its own shadow root.
customElements.define(
  'own-panel',
  class extends window.HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      const sheet = document.createElement('link');
      Object.assign(sheet, {rel: 'stylesheet', href: '../../cdn/tujie.css'});
      root.append(sheet);
      for (const [tag, attributes] of [
        ['tujie-indicator-card', {indicator: 'gdp-2018'}],
        ['tujie-goal-gauge', {indicator: 'good-air-days-2019', shape: 'dial'}],
        ['tujie-theme-card', {theme: 'theme-2019-3'}],
      ]) {
        const piece = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) piece.setAttribute(name, value);
        piece.setAttribute('heading-level', '2');
        root.append(piece);
      }
    }
  },
);
