// How tiles look: in each the words small and the figure large.
import {css} from 'lit';
import {cells} from './cells.styles.js';
import {mosaic} from './mosaic.styles.js';

export const tiles = css`
  ${cells}
  ${mosaic}

  :host {
    --_tile-dark: var(--_tujie-dark) #26211c;
    --_tile: var(--tujie-color-tile, var(--_tile-dark, var(--_tujie-tile, #f6f0e8)));
    --_gap: 12px;
  }
  .tile {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.45;
  }
  .tile > .words::after,
  .tile > .lead::after,
  .tile > .behind::before,
  .tile > .behind::after,
  .tile > .counted::after,
  .tile > .second::before,
  .tile > .cells + .figure::before,
  .tile > .cells + .lead::before,
  .tile > .figure + .stop + .lead::before,
  .mosaic [part='label']:not(.numbered)::after {
    content: '\\a';
    white-space: pre;
  }
  .mosaic .numbered {
    margin-right: 0.3em;
  }
  .tile > .counted + .behind::before {
    content: none;
  }
  .tile > .figure + .opens::before,
  .tile > .stop + .opens::before,
  .tile > .cells + .opens::before,
  .tile > .second::before {
    content: var(--_break, '\\a');
    white-space: var(--_wrap, pre);
    word-spacing: 0.9em;
  }
  .tile > .opens + .second::before,
  .tile > .behind + .second::before,
  .tile > .behind + .stop + .second::before,
  .tile > .behind + .stop + .opens::before,
  .tile > .behind + .stop + .behind::before,
  .tile > .lead + .stop + .opens::before,
  .tile > .counted + .opens::before {
    content: none;
  }
  /* A space that is no letter of the text, and where a line may end. */
  .tile > .figure + .figure:not(.second)::before {
    content: ' ';
    word-spacing: 0.3em;
  }
  /* It takes no room, so that it ends the line of a figure that has all of it; the space behind it is no letter either. */
  .tile > .hangs {
    letter-spacing: -1em;
  }
  .tile > .hangs + .figure::before {
    content: ' ';
    word-spacing: 0.7em;
  }
  .tile > .lead,
  .tile > .tail {
    color: var(--_ink-2);
    font-weight: 400;
  }
  /* A hairline before it. A box of its own would part it from the sentence for who searches in the page. */
  .tile > .tail::before {
    border-top: 1px solid var(--_rule);
    content: '';
    display: block;
    margin: 0.5em 0 0.35em;
  }
  .bare > .lead {
    color: var(--_ink);
    line-height: 1.7;
  }
  .tile > .close {
    font-size: var(--_first, 1em);
    white-space: nowrap;
  }
  .tile > .stop {
    font-size: 0;
  }
  .tile mark {
    font-weight: 600;
    overflow-wrap: anywhere;
    text-decoration: none;
    word-break: keep-all;
  }
  .tile .digits {
    color: var(--_digit, var(--_ink));
    font-size: var(--_full, 2.35em);
    letter-spacing: -0.01em;
    line-height: 1.15;
    margin: 0 0.06em;
    white-space: nowrap;
  }
  .tile .vast {
    white-space: normal;
  }
  /* One left edge: what a digit has beside it in its own box stands outside. */
  .tile .starts > .digits {
    margin-left: -0.01em;
  }
  .tile > .joint + .starts > .digits,
  .tile > .opens + .starts > .digits {
    margin-left: 0.06em;
  }
  .tile .headline > .digits {
    font-size: var(--_full, 2.7em);
  }
  .tile .figure {
    font-size: var(--_first, 1em);
  }
  .tile > .opens,
  .tile .second {
    font-size: var(--_second, 1em);
  }
  .tile > .opens {
    word-break: keep-all;
  }
  .tile .second {
    /* Behind it, not before its cells, which begin at the edge of the tile where they take a line of their own. */
    margin-right: 0.5em;
  }
  .tile .second > .digits {
    color: var(--_ink);
    font-size: var(--_second-digits, 1.25em);
  }
  .tile .said {
    font-size: 1.55em;
    font-weight: 700;
    line-height: 1.35;
  }
  .tile .was {
    margin-right: 0.3em;
  }
  .second + .cells {
    vertical-align: -0.05em;
  }
  .unit {
    color: var(--_accent);
    fill: none;
    height: 1.45em;
    margin-right: 0.3em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.7;
    vertical-align: -0.35em;
    width: 1.45em;
  }
`;
