// How a theme card looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {drawn} from '../../style/drawn.styles.js';
import {themes} from '../shared/theme.styles.js';
import {tiles} from '../shared/tiles.styles.js';

/** The box until it is drawn; how long a theme is, only its text says. */
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
    :host {
      background: linear-gradient(var(--_accent), var(--_accent)) 0 calc(-1 * var(--_top)) / 100% 3px no-repeat content-box border-box
        var(--_paper);
    }
    .theme {
      padding-bottom: 0.5em;
    }
  `,
];
