// The grounds of a report, with the words and lines on each: its head, the chapters, and sheets where the palette has some.
import {css} from 'lit';

export const ground = css`
  :host {
    --_deep-dark: var(--_tujie-dark) var(--_tujie-deep-dark, #54000e);
    --_deep: var(--tujie-color-head, var(--_shade-dark, var(--_shade, var(--_deep-dark, var(--_tujie-deep, #7b1424)))));
    --_site-head: var(--tujie-color-head);
    --_deeper: var(--_site-head, var(--_shade-dark, var(--_shade, var(--_deep-dark, var(--_tujie-deeper, #621019)))));
    --_head-ink: var(--tujie-color-head-ink, var(--_tujie-head-ink, #fffaf2));
    --_art: var(--tujie-color-head-mark, var(--_tujie-art, #ffdca3));
    --_ground-dark: var(--_tujie-dark) var(--_tujie-ground-dark, #211c19);
    --_ground: var(--tujie-color-ground, var(--_ground-site, var(--_ground-dark, var(--_under-own, var(--_tujie-ground, #f6f0e8)))));
    --_site-tile: var(--tujie-color-tile);
    --_tile-2-dark: var(--_tujie-dark) #2b2520;
    --_tile-2: var(--_tile-sheet, var(--_site-tile, var(--_tile-2-dark, #fff)));
    /* Of sheets on a ground, whose words are those of the head: none of these is valid elsewhere. */
    --_bright: var(--_tujie-sheet) 0.43;
    --_under-own: var(--_tujie-sheet) var(--_tujie-under);
    --_under: var(--_tujie-sheet) var(--_ground);
    --_sheet: var(--_tujie-sheet) var(--_paper);
    --_tile-sheet: var(--_tujie-sheet) var(--_tile);
    --_pad: var(--_tujie-sheet) clamp(14px, 2.2%, 28px);
    --_apart: var(--_tujie-sheet) 16px;
    --_axis: var(--_tujie-sheet) 0;
    --_title: var(--_tujie-sheet) var(--_art);
    --_under-ink: var(--_tujie-sheet) var(--_head-ink);
    --_over-ink: var(--_under-ink, var(--_ink));
    --_over-ink-2: var(--_under-ink, var(--_ink-2));
    --_over-accent: var(--_title, var(--_accent));
    --_under-rule: var(--_tujie-sheet) #ffe2b088;
    --_over-rule: var(--_under-rule, var(--_rule));
    --_band-rule: #ffe2b088;
    background: var(--_under, var(--_paper));
    border-radius: 0;
  }
  /* What stands on the ground, and what stands on the head, in words and lines of their own; a piece inside takes them from here. */
  .opening,
  .wrap.leads > p,
  [part^='goals-'],
  [part='footer'],
  tujie-keyword-strip {
    --_ink: var(--_over-ink);
    --_ink-2: var(--_over-ink-2);
    --_accent: var(--_over-accent);
    --_rule: var(--_over-rule);
    color: var(--_ink);
  }
  .band,
  .band tujie-keyword-strip {
    --_ink: var(--_head-ink);
    --_ink-2: var(--_head-ink);
    --_accent: var(--_art);
    --_rule: var(--_band-rule);
    --_tint: none;
    color: var(--_ink);
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      --_shade: oklch(from var(--tujie-color-accent, var(--tujie-accent)) var(--_bright, 0.37) calc(c * 0.9) h);
      --_shade-dark: var(--_tujie-dark) oklch(from var(--tujie-color-accent, var(--tujie-accent)) 0.28 calc(c * 0.9) h);
      --_ground-site: var(--_tujie-sheet) oklch(from var(--_shade-dark, var(--_shade)) calc(l - 0.03) c h);
    }
  }
  .body > .leads,
  .wrap.leads > .mosaic {
    background-color: var(--_sheet, transparent);
    border-radius: calc(2 * var(--_radius));
    padding: var(--_pad, 0) var(--_pad, 0) var(--_pad, 4px);
  }
  .themes > .theme {
    background-color: var(--_sheet, transparent);
    border-radius: calc(2 * var(--_radius));
    margin-bottom: var(--_apart, 0);
    padding: var(--_pad, 0) var(--_pad, 0) var(--_pad, 2em);
  }
  /* A theme inside one stands on its sheet. */
  .themes > .theme + .inner {
    border-top-left-radius: 0;
    border-top-right-radius: 0;
    margin-top: calc(-1 * var(--_apart, 0px) - 2 * var(--_radius));
  }
  .themes .icon {
    margin: var(--_pad, 0);
  }
  .axis > .theme::after {
    opacity: var(--_axis, 1);
  }
`;
