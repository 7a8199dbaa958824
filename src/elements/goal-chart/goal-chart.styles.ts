// How a goal chart looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {buttons, charted, drawn} from '../../style/drawn.styles.js';
import {wholeFigures} from '../shared/figure.styles.js';

/**
 * The box in every state: two columns of four goals, below each other in a narrow place, or a table of seven; it grows where there are more.
 */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
    padding: 12px;
  }
  :host::before {
    content: '';
    float: left;
    padding-top: clamp(36.2em, (36.4em - 100%) * 999, 49.6em);
  }
`;

export const styles = [
  box,
  drawn,
  charted,
  buttons,
  wholeFigures,
  css`
    [part='title'] {
      font-size: 1.25em;
    }
    /* Chart and table share one cell, so that nothing moves when one takes over from the other. */
    .stack {
      display: grid;
      margin-top: 12px;
    }
    .stack > * {
      grid-area: 1 / 1;
      min-width: 0;
    }
    .away {
      visibility: hidden;
    }
    .columns {
      display: grid;
      gap: 12px 40px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    }
    [part='column'] {
      font-weight: 700;
      line-height: 1.5;
    }
    /* A row breaks where a column would be narrower than its figures. */
    table {
      align-self: start;
      display: block;
    }
    thead,
    tbody {
      display: block;
    }
    tr {
      border-bottom: 1px solid var(--_rule);
      display: flex;
      flex-wrap: wrap;
      padding: 0.6em 0;
    }
    th,
    td {
      display: block;
      flex: 1 1 max(25%, (20em - 100%) * 999);
      font-weight: 400;
      line-height: 1.5;
      max-width: 100%;
      min-width: 0;
      overflow-wrap: anywhere;
      padding: 0 1em 0 0;
      text-align: start;
    }
    .numerous th,
    .numerous td {
      flex-basis: max(25%, (30em - 100%) * 999);
    }
    thead th,
    td b {
      font-weight: 700;
    }
    /* Each figure says its time where no column does; the table stands alone where a chart has no room. */
    @supports (container-type: inline-size) {
      [part='base'] {
        container-type: inline-size;
      }
      /* Names and figures of bars have lines of eleven letters. */
      @container (max-width: 12em) {
        .columns,
        button {
          display: none;
        }
        table.away {
          visibility: visible;
        }
      }
      @container (max-width: 20em) {
        table thead {
          clip-path: inset(50%);
          position: absolute;
        }
        table [data-head]::before {
          content: attr(data-head) ' ';
        }
      }
      @container (max-width: 30em) {
        .numerous thead {
          clip-path: inset(50%);
          position: absolute;
        }
        .numerous [data-head]::before {
          content: attr(data-head) ' ';
        }
      }
    }
    button {
      color: var(--_accent);
      line-height: 44px;
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
    @media print {
      :host::before {
        content: none;
      }
      tr {
        break-inside: avoid;
      }
      .columns,
      button {
        display: none;
      }
      table.away {
        visibility: visible;
      }
    }
  `,
];
