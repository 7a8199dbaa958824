// The styles of every element: tokens with their defaults, and a reset of what a page sets for `*`.
import {css} from 'lit';

/** What `size` means. The build writes it into `tujie.css` too: the size that is reserved is measured in the text of the piece. */
export const sizes = css`
  /* Big print: 17 px become 23, past the 18 points asked of an elder view. */
  :host([size='large']) {
    --_tujie-scale: 1.35;
  }
`;

/** What `scheme`, `palette` and `size` mean: private numbers that are inherited. A provider has these alone, and leaves the typography of its page. */
export const theme = css`
  :host([size]) {
    --_tujie-scale: 1;
  }

  ${sizes}

  :host([hidden]) {
    display: none !important;
  }

  :host([scheme]) {
    --_tujie-dark: 0;
  }

  :host([scheme='dark']) {
    --_tujie-dark: 1;
  }

  @media (prefers-color-scheme: dark) {
    :host([scheme='auto']) {
      --_tujie-dark: 1;
    }
  }

  :host([palette]) {
    --_tujie-hue: 353;
    --_tujie-turn: 22;
  }

  :host([palette='azure']) {
    --_tujie-hue: 208;
    --_tujie-turn: -2;
  }
`;

/**
 * Colours and typography of a piece. Public tokens are only read here, never set, so that `:root` and any ancestor win; every colour is computed
 * from the numbers of `theme`, so that palette and scheme combine across nested elements.
 * Only what Chromium 90 knows; relative colours, which keep a site's own accent readable, where there are some.
 */
export const typography = css`
  :host {
    --_dark: var(--_tujie-dark, 0);
    --_paper: var(--tujie-color-paper, hsl(36 calc(60% - 46% * var(--_dark)) calc(99% - 91% * var(--_dark))));
    --_ink: var(--tujie-color-ink, hsl(28 18% calc(11% + 81% * var(--_dark))));
    --_ink-2: var(--tujie-color-ink-2, hsl(28 12% calc(34% + 36% * var(--_dark))));
    --_rule: var(--tujie-color-rule, hsl(31 20% calc(80% - 54% * var(--_dark))));
    --_own: hsl(
      calc(var(--_tujie-hue, 353) + var(--_tujie-turn, 22) * var(--_dark)) calc(72% + 5% * var(--_dark)) calc(36% + 39% * var(--_dark))
    );
    --_accent: var(--tujie-color-accent, var(--_own));
    all: initial;
    background: var(--_paper);
    direction: ltr;
    line-break: strict;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
  }

  /* What a page sets for everything, as in \`* {font: 12px SimSun}\`, does not reach a piece; inside a sentence a piece takes the font of the sentence. */
  :host(:not([layout='inline'])) {
    color: var(--_ink) !important;
    font: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1)) / var(--tujie-line-height, 1.7)
      var(--tujie-font, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif) !important;
    letter-spacing: 0 !important;
    text-align: start !important;
    text-indent: 0 !important;
  }

  @supports (color: oklch(from red l c h)) {
    :host {
      --_accent: var(
        --tujie-color-accent,
        oklch(from var(--tujie-accent, var(--_own)) clamp(0.74 * var(--_dark), l, 0.48 + 0.52 * var(--_dark)) c h)
      );
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }

  .heading {
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .held {
    white-space: nowrap;
  }
  /* Broken only where it is longer than its line. */
  .long {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  .digits {
    font-family: var(--tujie-font-figure, 'DIN Alternate', Bahnschrift, 'Helvetica Neue', Arial, sans-serif);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration-color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .small {
    color: var(--_ink-2);
    font-size: max(14px, 0.85em);
    line-height: 1.6;
  }
`;
