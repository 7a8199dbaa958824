// How a theme timeline looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {drawn} from '../../style/drawn.styles.js';
import {themes} from '../shared/theme.styles.js';
import {tiles} from '../shared/tiles.styles.js';

/** The box until it is drawn; how long the chapters are, only their text says. */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
    min-height: 24em;
    --_top: 18px;
    padding: var(--_top) 12px 0;
  }
  :host([data-drawn]) {
    min-height: 0;
  }
`;

export const styles = [
  box,
  drawn,
  themes,
  tiles,
  css`
    .chapter {
      padding-bottom: 1.4em;
    }
    /* The line begins at the first year. */
    .axis:first-child .chapter::before {
      top: 1em;
    }
    /* Where the year stands on the axis. */
    .chapter::after {
      background: var(--_accent);
      border-radius: 50%;
      content: '';
      height: 18px;
      left: 9px;
      outline: 4px solid var(--_paper);
      position: absolute;
      top: 0.45em;
      width: 18px;
    }
    .chapter .heading {
      font-size: clamp(1.4em, 1em + 2vw, 1.9em);
      line-height: 1.3;
    }
    .pairs {
      column-gap: 48px;
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(24em, 34%)), 1fr));
    }
    @media print {
      :host {
        break-inside: auto;
      }
    }
    @media (forced-colors: active) {
      .chapter::after {
        border: 9px solid;
      }
    }
  `,
];
