// How a goal gauge looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {charted, drawn} from '../../style/drawn.styles.js';
import {figures, wholeFigures} from '../shared/figure.styles.js';

/**
 * The box that a gauge takes in every state: one row from 34 em on, three below.
 */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
    padding: 0 12px 12px;
  }
  :host::before {
    content: '';
    float: left;
    padding-top: clamp(7em, (34em - 100%) * 999, 12.4em);
  }
  :host([shape='dial'])::before {
    padding-top: clamp(9em, (34em - 100%) * 999, 17em);
  }
`;

export const styles = [
  box,
  drawn,
  charted,
  figures,
  wholeFigures,
  css`
    :host {
      background: linear-gradient(var(--_rule), var(--_rule)) 0 0 / 100% 1px no-repeat content-box border-box var(--_paper);
    }
    [part='base'],
    [part='goal'] {
      align-items: center;
      column-gap: 28px;
      display: flex;
      flex-wrap: wrap;
    }
    [part='base'] {
      padding-top: 12px;
      row-gap: 2px;
    }
    .heading,
    [part='figure'] {
      font-weight: 600;
      line-height: 1.5;
    }
    .heading {
      flex: 1 1 max(10em, (34em - 100%) * 999);
    }
    [part='goal'] {
      flex: 2.6 1 18em;
      max-width: 100%;
    }
    .say {
      flex: 1 1 max(8em, (22em - 100%) * 999);
      min-width: 0;
    }
    [part='drawing'] {
      flex: 1.3 1 11em;
      min-width: 0;
    }
    .digits {
      color: var(--_accent);
    }
    @media (forced-colors: active) {
      .digits {
        color: CanvasText;
      }
    }
    .keys {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.4em;
    }
    .bar ~ * .now::before,
    .slot ~ * .now::before {
      color: var(--_accent);
      content: '■ ';
      content: '■ ' / '';
    }
    .was::before {
      color: var(--_ink);
      content: '◆ ';
      content: '◆ ' / '';
    }
    svg {
      display: block;
      overflow: visible;
    }
    .bar {
      height: 34px;
      padding-right: 1px;
      width: 100%;
    }
    .ends {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      margin: -7px 0 2px;
      overflow-wrap: anywhere;
    }
    .ends :last-child {
      margin-left: auto;
      text-align: end;
    }
    .slot {
      max-width: 100%;
      position: relative;
      width: 8.235em;
    }
    .chart {
      inset: 0;
      position: absolute;
    }
    .dial {
      position: relative;
      width: 100%;
    }
    .drawn .swap {
      visibility: hidden;
    }
    text {
      fill: var(--_ink-2);
      font-size: 14px;
      text-anchor: middle;
    }
    .fill {
      fill: var(--_accent);
    }
    .before {
      fill: var(--_ink);
      stroke: var(--_paper);
    }
    .line,
    .open,
    .arc {
      fill: none;
      stroke: var(--_line);
    }
    .open,
    .arc {
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .arc {
      stroke-width: 12;
    }
    .foot {
      flex: 1 0 100%;
    }
    .foot a {
      color: inherit;
    }
    /* Paper shows the static drawing. */
    @media print {
      .chart {
        display: none;
      }
      .drawn .swap {
        visibility: visible;
      }
    }
  `,
];
