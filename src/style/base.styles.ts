// The styles of every element: tokens with their defaults, and a reset of what a page sets for `*`.
import {css} from 'lit';
import {palettes} from './palettes.styles.js';

/** What `size` means. The build writes it into `tujie.css` too: the size that is reserved is measured in the text of the piece. */
export const sizes = css`
  /* Big print: 17 px become 23, past the 18 points asked of an elder view. */
  :host([size='large']) {
    --_tujie-scale: 1.35;
  }
`;

/**
 * What `scheme`, `palette` and `size` mean: private properties that are inherited. `--_tujie-dark` is empty where a piece is dark, so that
 * what stands behind it counts, and nothing at all where it is light. A provider has these alone, and leaves the typography of its page.
 */
export const theme = css`
  :host([size]) {
    --_tujie-scale: 1;
  }

  ${sizes}

  :host([hidden]) {
    display: none !important;
  }

  :host([scheme]) {
    --_tujie-dark: initial;
  }

  :host([scheme='dark']) {
    --_tujie-dark: ;
  }

  @media (prefers-color-scheme: dark) {
    :host([scheme='auto']) {
      --_tujie-dark: ;
    }
  }

  ${palettes}
`;

/**
 * Colours and typography of a piece. Public tokens are only read here, never set, so that `:root` and any ancestor win; of every colour both
 * shades stand here as they are, so that palette and scheme combine across nested elements, and that whoever reads the sheets can change them.
 * Only what Chromium 90 knows; relative colours, which keep a site's own accent readable, where there are some and the site has one.
 */
export const typography = css`
  :host {
    all: initial;
    --_paper-dark: var(--_tujie-dark) #171512;
    --_ink-dark: var(--_tujie-dark) #eeeae7;
    --_ink-2-dark: var(--_tujie-dark) #bcb2a9;
    --_rule-dark: var(--_tujie-dark) #504335;
    --_own-dark: var(--_tujie-dark) var(--_tujie-own-dark, #f0a78e);
    --_scheme-dark: var(--_tujie-dark) dark;
    --_paper: var(--tujie-color-paper, var(--_paper-dark, var(--_tujie-paper, #fefdfb)));
    --_ink: var(--tujie-color-ink, var(--_ink-dark, var(--_tujie-ink, #211c17)));
    --_ink-2: var(--tujie-color-ink-2, var(--_ink-2-dark, var(--_tujie-ink-2, #61564c)));
    --_rule: var(--tujie-color-rule, var(--_rule-dark, var(--_tujie-rule, #d6ccc2)));
    --_accent: var(--tujie-color-accent, var(--_site-dark, var(--_site-light, var(--_site, var(--_own)))));
    --_own: var(--_own-dark, var(--_tujie-own, #9e1a29));
    --_site-radius: var(--tujie-radius);
    --_radius: var(--_site-radius, var(--_tujie-radius, 0px));
    /* Large figures: of a sheet in the accent. */
    --_digit: var(--_tujie-sheet) var(--_accent);
    background: var(--_paper);
    border-radius: calc(2 * var(--_radius));
    color-scheme: var(--_scheme-dark, only light);
    direction: ltr;
    line-break: strict;
    overflow-wrap: break-word;
    text-spacing-trim: trim-start;
    pointer-events: inherit;
    visibility: inherit;
    /* What a reader of WeChat chooses stands on the body. */
    -webkit-text-size-adjust: inherit;
    --_site-font: var(--tujie-font);
    --_font: var(--tujie-font, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
  }

  /* What a page sets for everything, as in \`* {font: 12px SimSun}\`, does not reach a piece; inside a sentence a piece takes the font of the sentence. */
  :host(:not([layout='inline'])) {
    color: var(--_ink) !important;
    font: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1)) / var(--tujie-line-height, 1.7) var(--_font) !important;
    letter-spacing: 0 !important;
    text-align: start !important;
    text-indent: 0 !important;
  }

  :host(:not([layout='inline'])) [lang] {
    font-family: var(--_font);
  }
  /* A Chinese font draws ’ and “ as wide as a letter of Han. */
  :host(:not([layout='inline'])) [lang]:not(:lang(zh)):not(:lang(cmn)):not(:lang(yue)) {
    font-family: var(--_site-font, 'Helvetica Neue', 'Segoe UI', Arial, var(--_font));
  }

  /*
   * None is valid where the site has no accent: no browser then computes a colour of a syntax that others cannot read. A dark reader, which
   * makes of every colour a property of another name, drops what is empty: it keeps the shade of the accent that it chose itself.
   */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_on: ;
      --_site: var(--tujie-accent);
      --_site-light: var(--_on) oklch(from var(--_site) min(l, 0.48) c h);
      --_site-dark: var(--_tujie-dark) oklch(from var(--_site) max(l, 0.74) c h);
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }

  /* What draws a page into a picture knows no folded disclosure; the browser itself still finds what is in it. */
  details:not([open]) > :not(summary) {
    opacity: 0;
  }
  /* Laid out, for innerText has what is; in one line, and without a size. */
  [inert] {
    contain: strict;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .heading {
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .title {
    display: block;
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
  .small .small {
    color: inherit;
    font-size: inherit;
  }

  /* Paper: light, in ink, whatever the page says of the screen. What is drawn as a ground, as hairlines are, is drawn without background graphics too. */
  @media print {
    :host {
      --_tujie-dark: initial !important;
      --_tujie-sheet: initial !important;
      --_paper: #fff;
      --_ink: #211c17;
      --_ink-2: #61564c;
      --_rule: #d6ccc2;
      --_site: var(--tujie-color-accent, var(--tujie-accent));
      --_accent: var(--_site-light, var(--tujie-color-accent, var(--_own)));
      -webkit-print-color-adjust: exact;
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
