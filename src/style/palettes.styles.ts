// The palettes: private properties that are inherited, each with the value that a palette has for it.
import {css} from 'lit';

/**
 * What `palette` means. Crimson is what every style has by default; another palette says where it differs.
 *
 * `--_tujie-sheet` is empty where themes are sheets of paper on the ground of the report, whose words then are those of its head, and nothing at
 * all elsewhere. A dark reader drops what is empty, and with it each colour beside it: it makes its own of those of crimson, which it can tell apart.
 */
export const palettes = css`
  :host([palette]) {
    --_tujie-sheet: initial;
    --_tujie-radius: initial;
    --_tujie-paper: initial;
    --_tujie-ground: initial;
    --_tujie-under: initial;
    --_tujie-ground-dark: initial;
    --_tujie-tile: initial;
    --_tujie-ink: initial;
    --_tujie-ink-2: initial;
    --_tujie-rule: initial;
    --_tujie-line: initial;
    --_tujie-own: initial;
    --_tujie-own-dark: initial;
    --_tujie-deep: initial;
    --_tujie-deeper: initial;
    --_tujie-deep-dark: initial;
    --_tujie-head-ink: initial;
    --_tujie-art: initial;
  }

  :host([palette='azure']) {
    --_tujie-paper: #fdfeff;
    --_tujie-ground: #ecf2f8;
    --_tujie-tile: #eff4f9;
    --_tujie-ink: #17202a;
    --_tujie-ink-2: #49566a;
    --_tujie-rule: #cdd6e1;
    --_tujie-line: #788699;
    --_tujie-own: #1a609e;
    --_tujie-own-dark: #8ec6f0;
    --_tujie-deep: #0d4a80;
    --_tujie-deeper: #08335c;
    --_tujie-deep-dark: #002a4f;
    --_tujie-art: #bfe0ff;
  }

  :host([palette='festive']) {
    --_tujie-sheet: ;
    --_tujie-radius: 8px;
    --_tujie-paper: var(--_tujie-sheet) #fffaf1;
    --_tujie-under: #b51820;
    --_tujie-ground-dark: #4a0a10;
    --_tujie-tile: var(--_tujie-sheet) #fdf0dc;
    --_tujie-ink: #2b1613;
    --_tujie-ink-2: #6a4636;
    --_tujie-rule: #ecd0a8;
    --_tujie-line: #a87f52;
    --_tujie-own: var(--_tujie-sheet) #b3131f;
    --_tujie-own-dark: #f2c879;
    --_tujie-deep: #bb1b22;
    --_tujie-deeper: #8d0e18;
    --_tujie-deep-dark: #5c0d15;
    --_tujie-head-ink: #fff3d6;
    --_tujie-art: #ffd987;
  }
`;
