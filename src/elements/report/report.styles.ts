// How the whole report looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {buttons, drawn} from '../../style/drawn.styles.js';
import {themes} from '../shared/theme.styles.js';
import {tiles} from '../shared/tiles.styles.js';
import {ground} from './ground.styles.js';
import {head} from './head.styles.js';

/**
 * The box until it is drawn; how long a report is, only its text says. What follows it waits below the fold. No length of the window: a frame
 * that is as high as its content would grow without end.
 */
export const box = css`
  :host {
    display: flow-root;
    min-height: 1000px;
  }
  :host([data-drawn]) {
    min-height: 0;
  }
`;

export const styles = [
  box,
  drawn,
  buttons,
  themes,
  tiles,
  head,
  ground,
  css`
    .wrap {
      margin: 0 auto;
      max-width: 1280px;
      padding: 0 clamp(16px, 3.2%, 40px);
    }
    [part='goals'] {
      margin-top: 24px;
    }
    .opening {
      padding: clamp(26px, 3%, 40px) 0 0;
    }
    .opening.band {
      padding-bottom: clamp(24px, 3%, 40px);
    }
    .body,
    .leads {
      padding-bottom: 4px;
    }
    .plan {
      --_tile: var(--_tile-2);
      background: var(--_ground);
      margin-top: 40px;
      padding-bottom: 32px;
    }
    .plan + .plan {
      margin-top: 0;
    }
    [part='chapter-title'] {
      font-size: clamp(1.5em, 1em + 1.9vw, 2.7em);
      line-height: 1.2;
    }
    .year {
      margin-right: 0.12em;
    }
    .year .digits {
      font-size: 1.75em;
      letter-spacing: -0.01em;
      line-height: 1;
    }
    .leads:not(.wrap) {
      margin-top: 16px;
    }
    .wrap.leads {
      padding-top: clamp(26px, 3%, 40px);
    }
    .leads > p {
      line-height: 1.85;
      margin-top: 0.6em;
      max-width: 44em;
    }
    [part='goals-text'] {
      line-height: 1.85;
      margin-top: 24px;
      max-width: 44em;
    }
    tujie-keyword-strip {
      margin-top: 24px;
    }
    @supports (display: grid) {
      .two-of {
        align-items: end;
        column-gap: clamp(28px, 5%, 72px);
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
      }
      .two-of > .heading,
      .two-of > .small {
        grid-column: 1 / -1;
      }
    }
    tujie-goal-gauge {
      padding-inline: var(--_pad, 0);
    }
    tujie-goal-panel {
      background-color: var(--_sheet, var(--_tile));
      margin: 28px 0;
      padding-inline: clamp(14px, 2.4%, 28px);
    }
    /* A headline that opens a chapter. */
    .themes > .theme:first-child li:first-child > .peak:first-child,
    .mosaic > p:first-child > .peak:first-child {
      --_full: min(3.7em, 19vw);
      --_first: clamp(1.2em, 1em + 0.9vw, 1.8em);
      --_digit: var(--_accent);
      --_second: clamp(1.1em, 1em + 0.7vw, 1.6em);
      --_second-digits: 1.9em;
      flex: 1 0 100%;
      max-width: none;
    }
    /* On a phone the second figure begins a line; its first words may have room where it has none. */
    @media (min-width: 481px) {
      .themes > .theme:first-child li:first-child > .peak:first-child,
      .mosaic > p:first-child > .peak:first-child {
        --_break: ' ';
        --_wrap: normal;
      }
    }
    .themes {
      margin-top: clamp(22px, 2.6%, 34px);
    }
    .themes .theme:last-child {
      padding-bottom: 12px;
    }
    .theme .heading {
      font-size: clamp(1.2em, 1em + 0.9vw, 1.5em);
    }
    .clause ~ .clause {
      color: var(--_ink-2);
      font-size: 0.8em;
    }
    [part='footer'] {
      border-top: 1px solid var(--_rule);
      margin-top: 64px;
      padding: 20px 0 40px;
      text-wrap: balance;
    }
    a {
      border: 2px solid;
      color: var(--_accent);
      display: inline-block;
      font-size: 17px;
      font-weight: 600;
      line-height: 44px;
      margin-bottom: 12px;
      padding: 0 24px;
      text-decoration: none;
    }
    /* A list of contents leads nowhere on paper; an address does. */
    @media print {
      :host {
        --_head-ink: var(--_ink);
        --_art: var(--_accent);
        --_band-rule: var(--_rule);
        break-inside: auto;
      }
      .plan {
        --_tile: #fff;
        background: none;
      }
      .opening {
        break-after: avoid;
      }
      .two-of {
        display: block;
      }
      [part='footer'] {
        break-before: avoid;
      }
      a {
        border: 0;
        padding: 0;
      }
      a::after {
        content: ' ' attr(href);
      }
    }
    @media (forced-colors: active) {
      :host {
        --_deep: Canvas;
        --_deeper: Canvas;
        --_head-ink: CanvasText;
        --_art: Highlight;
        --_band-rule: CanvasText;
        --_ground: Canvas;
        --_tile: Canvas;
      }
    }
  `,
];
