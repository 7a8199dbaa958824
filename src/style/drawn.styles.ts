// How drawings look, charts, and buttons: what the larger pieces need beside the base.
import {css} from 'lit';

/** What is drawn: its fine lines, and its meaning in the colours of the reader's system, which reach no drawing by themselves. */
export const drawn = css`
  :host {
    --_line-dark: var(--_tujie-dark) #837667;
    --_line: var(--tujie-color-line, var(--_line-dark, var(--_tujie-line, #94867a)));
  }
  @media print {
    :host {
      --_line: #94867a;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_tujie-sheet: initial !important;
      --_paper: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_rule: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
    }
  }
`;

/**
 * The colours of a chart, which ECharts writes as attributes. A dark reader takes what is drawn so for a ground, or misses it; a rule it reads as
 * any other.
 */
export const charted = css`
  .chart [fill$='accent)'] {
    fill: var(--_accent) !important;
  }
  .chart [fill$='ink)'] {
    fill: var(--_ink) !important;
  }
  .chart [fill$='ink-2)'] {
    fill: var(--_ink-2) !important;
  }
  .chart [fill$='line)'] {
    fill: var(--_line) !important;
  }
  .chart [fill$='paper)'] {
    fill: var(--_paper) !important;
  }
  .chart [stroke$='line)'] {
    stroke: var(--_line) !important;
  }
`;

/** Buttons that look like words. */
export const buttons = css`
  button {
    all: unset;
    cursor: pointer;
  }
  button:hover {
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.4em;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
`;
