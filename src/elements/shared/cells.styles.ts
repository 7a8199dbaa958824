// How the cells of figures look, wherever they stand.
import {css} from 'lit';

/** Cells in the colour of their figures: what is solid, what is outlined, the places that stay empty. */
export const cells = css`
  /* On sheets what is planned has a tint of gold. */
  :host {
    --_tint-dark: var(--_tujie-dark) #e8b04a2b;
    --_tint: var(--_tujie-sheet) var(--_tint-dark, #e8b04a55);
  }
  .cells {
    color: var(--_accent);
    height: auto;
    margin: 0.35em 0.6em 0.1em 0;
    max-width: 100%;
    overflow: visible;
    vertical-align: top;
  }
  .solid {
    fill: currentColor;
    fill-rule: evenodd;
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 7;
  }
  .target .line {
    fill: var(--_tint, none);
  }
  .dots {
    fill: var(--_line);
  }
`;
