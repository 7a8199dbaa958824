// How the panel of goals looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {drawn} from '../../style/drawn.styles.js';
import {wholeFigures} from '../shared/figure.styles.js';
import {towers} from './towers.styles.js';
import {cells} from '../shared/cells.styles.js';

/** The box until it is drawn; how many goals there are, only the report says. */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
    min-height: 24em;
    padding: 12px;
  }
  :host([data-drawn]) {
    min-height: 0;
  }
`;

export const styles = [
  box,
  drawn,
  wholeFigures,
  cells,
  towers,
  css`
    section ~ section {
      margin-top: 2em;
    }
    .heading {
      font-size: 1.4em;
    }
    p {
      line-height: 1.85;
      margin: 0.6em 0;
      max-width: 46em;
    }
    .head {
      font-weight: 600;
    }
    ul {
      --_name: 6.2em;
      --_say: 8.4em;
      --_draw: 0em;
      --_fit: 1;
      border-top: 2px solid var(--_accent);
      column-gap: 3em;
      column-rule: 1px solid var(--_rule);
      columns: calc(var(--_name) + var(--_say) + var(--_draw) + 2em) 2;
      list-style: none;
      margin-top: 0.6em;
      padding: 0;
    }
    li {
      break-inside: avoid;
    }
    /* One line from where its three parts have room; else the drawing goes below name and figure. */
    .row {
      align-items: center;
      background: linear-gradient(var(--_rule), var(--_rule)) 0 100% / 100% 1px no-repeat;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.9em;
      line-height: 1.45;
      padding: 0.6em 0 0.65em;
    }
    .name {
      flex: 1 1 var(--_name);
      min-width: 0;
      text-wrap: balance;
    }
    .name,
    .say {
      font-weight: 600;
    }
    .say {
      flex: 1.2 1 var(--_say);
      min-width: 0;
    }
    .drawing {
      flex: 0.8 1 var(--_draw);
      min-width: 0;
    }
    /* A row of its own where two columns have no room for it. */
    .wide {
      flex-basis: 13em;
    }
    .over {
      break-after: avoid;
      color: var(--_accent);
      font-weight: 600;
      padding: 0.9em 0 0;
    }
    .say > .stop {
      font-size: 0;
    }
    .say mark {
      font-weight: 600;
      overflow-wrap: anywhere;
      text-decoration: none;
      word-break: keep-all;
    }
    .digits {
      color: var(--_digit, inherit);
      font-size: calc(var(--digits-size, 1.95em) * var(--_fit));
      letter-spacing: -0.01em;
      line-height: 1.15;
      margin: 0 0.04em;
      white-space: nowrap;
    }
    .said {
      font-size: 1.35em;
    }
    /* On a line of its own, with the stop that follows it on the same. */
    .aside {
      color: var(--_ink-2);
      font-size: max(14px, 0.85em);
      font-weight: 400;
    }
    .aside::before {
      content: '\\a';
      white-space: pre;
    }
    .aside mark {
      font-weight: inherit;
    }
    .cells {
      display: block;
      height: auto;
      margin: 0.25em 0;
    }
    .time {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.7em;
    }
    .cells:not(.target) {
      color: var(--_ink-2);
    }
    /* A goal without a number: an open ring, and its words in one line. */
    .unnumbered {
      align-items: baseline;
      display: block;
      padding-left: 1.3em;
      position: relative;
      text-wrap: balance;
    }
    .unnumbered::before {
      border: 2px solid var(--_accent);
      border-radius: 50%;
      content: '';
      height: 0.62em;
      left: 0;
      position: absolute;
      top: 1.05em;
      width: 0.62em;
    }
    .unnumbered .said {
      font-size: inherit;
    }
    [part='note'] {
      flex: 1 0 100%;
    }
    @media print {
      :host {
        break-inside: auto;
      }
      /* Behind columns that a sheet ends, Chromium sends what follows to the next, whole. */
      ul {
        columns: auto;
      }
    }
  `,
];
