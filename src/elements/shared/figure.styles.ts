// How a figure stands large: as large as its line has room for, broken before its unit where that is the last resort.
import {css} from 'lit';

/** A figure in small print, outside of running text: on a line of its own before it breaks, then between number and words, inside the number last. */
export const wholeFigures = css`
  :is(p, td) .long,
  :is(p, td) .long > .held {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
    text-decoration: inherit;
    white-space: normal;
  }
  /* A number of ten digits: on a line of its own before it breaks, in running text too. */
  .vast {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
    text-decoration: inherit;
    white-space: normal;
  }
`;

export const figures = css`
  /* The report sets the first two, each number the others. */
  :host {
    --_width: 126px;
    --_small: 1em;
    --_digits: 1;
    --_rest: 0;
  }
  p .words {
    margin-right: 0.2em;
  }
  p .words,
  p .number > :not(.digits) {
    font-size: var(--_small);
  }
  /* The level that a figure comes from: smaller than what it came to. */
  p [part='from'] {
    font-size: 1.35em;
    font-weight: 700;
  }
  p .said {
    margin: 0;
  }
  p .said [part='before'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  p .number {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  p .digits {
    color: var(--_digit, inherit);
    font-size: var(--digits-size, 2.4em);
    line-height: 1.2;
    margin-right: 0.05em;
  }
  .digits {
    white-space: nowrap;
  }
  /* A browser gives each line of text a ground of its own, which is as tall as its letters may be: that of large digits covers the line above. */
  @media (forced-colors: active) {
    p[part='figure'] {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  /* A browser that knows no size of a container: as for the narrowest card. */
  p .many .digits {
    font-size: calc(var(--_width) / var(--_digits));
  }
  @supports (container-type: inline-size) {
    /* A host that is as wide as its content: room for a figure, not for every letter of it. */
    p[part='figure'] {
      contain-intrinsic-width: 100px;
      container-type: inline-size;
    }
    p .number .digits {
      font-size: min(
        var(--digits-size, 2.4em),
        max(min(1em, 100cqi / var(--_digits)), (100cqi - var(--_rest) * var(--_small)) / var(--_digits))
      );
    }
  }
`;
