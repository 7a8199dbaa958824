// How a goal chart looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {buttons, charted, drawn} from '../../style/drawn.styles.js';
import {wholeFigures} from '../shared/figure.styles.js';

/**
 * The box until it is drawn: two columns of four goals, below each other in a narrow place, and rows of three more; drawn, it is as high as its goals.
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
    padding-top: clamp(34.95em + 59px, (34em + 40px - 100%) * 999, 55.55em + 71px);
  }
  :host([data-drawn])::before {
    content: none;
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
    /*
     * The rows of the table are lines of a grid. The chart stands over those that it draws, both as high as the higher of them, so that nothing
     * moves when it takes over from them; the others stay below it.
     */
    .stack {
      --_lines: 1;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin-top: 12px;
    }
    .columns {
      display: grid;
      gap: 12px 40px;
      grid-area: 1 / 1 / span var(--_lines);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
      min-width: 0;
    }
    .columns > div {
      display: flex;
      flex-flow: column;
    }
    .chart {
      flex: 1 0 auto;
    }
    .stack:not(.over) .columns,
    .over .charted,
    button.away {
      visibility: hidden;
    }
    /* A reader asked for the table. */
    .whole .columns {
      display: none;
    }
    [part='column'] {
      font-weight: 700;
      line-height: 1.5;
    }
    /* A row breaks where a column would be narrower than its figures. */
    table,
    thead,
    tbody {
      display: contents;
    }
    tr {
      --_line: 1;
      align-content: center;
      border-bottom: 1px solid var(--_rule);
      display: flex;
      flex-wrap: wrap;
      grid-column: 1;
      padding: 0.6em 0;
    }
    .columns ~ table tr {
      grid-row: var(--_line);
    }
    .whole tr {
      grid-row: auto !important;
    }
    /* What is not in the chart has its head above the chart, if at all. */
    @media screen {
      .stack:not(.whole) .columns ~ table tr:not(.charted) [data-head]::before {
        content: attr(data-head) ' ';
        display: block;
      }
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
        .over .charted {
          visibility: visible;
        }
        .columns ~ table tr {
          grid-row: auto;
        }
      }
      @container (max-width: 20em) {
        thead tr {
          clip-path: inset(50%);
          position: absolute;
        }
        .stack table [data-head]::before {
          content: attr(data-head) ' ';
          display: inline !important;
        }
      }
      @container (max-width: 30em) {
        .numerous thead tr {
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
      tr {
        break-inside: avoid;
      }
      .columns,
      button {
        display: none;
      }
      .over .charted {
        visibility: visible;
      }
      .columns ~ table tr {
        grid-row: auto;
      }
    }
  `,
];
