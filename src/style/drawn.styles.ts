// How drawings look, and buttons: what the larger pieces need beside the base.
import {css} from 'lit';

/** What is drawn: its fine lines, and its meaning in the colours of the reader's system, which reach no drawing by themselves. */
export const drawn = css`
  :host {
    --_line: var(--tujie-color-line, hsl(31 12% calc(54% - 8% * var(--_dark))));
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_rule: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
    }
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
