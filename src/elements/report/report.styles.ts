// How the whole report looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {buttons, drawn} from '../../style/drawn.styles.js';
import {themes} from '../shared/theme.styles.js';
import {tiles} from '../shared/tiles.styles.js';

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
  css`
    :host {
      --_ground-dark: var(--_tujie-dark) var(--_tujie-deep-dark, #54000e);
      --_deep: var(--tujie-color-head, var(--_shade-dark, var(--_shade, var(--_ground-dark, var(--_tujie-deep, #7b1424)))));
      --_deeper: var(--tujie-color-head, var(--_shade-dark, var(--_shade, var(--_ground-dark, var(--_tujie-deeper, #621019)))));
      --_plan-dark: var(--_tujie-dark) #211c19;
      --_ground: var(--tujie-color-ground, var(--_plan-dark, #f5efe6));
      --_tile-2-dark: var(--_tujie-dark) #2e2823;
    }
    @supports (color: oklch(from red l c h)) {
      :host {
        --_shade: oklch(from var(--tujie-color-accent, var(--tujie-accent)) 0.37 calc(c * 0.9) h);
        --_shade-dark: var(--_tujie-dark) oklch(from var(--tujie-color-accent, var(--tujie-accent)) 0.28 calc(c * 0.9) h);
      }
    }
    .wrap {
      margin: 0 auto;
      max-width: 1280px;
      padding: 0 clamp(16px, 3.2%, 40px);
    }
    .band {
      background: linear-gradient(100deg, var(--_deep) 30%, var(--_deeper));
      color: #fffaf2;
      overflow: hidden;
      position: relative;
    }
    .band .wrap {
      position: relative;
    }
    .steps {
      bottom: 0;
      color: #ffdca3;
      fill: currentColor;
      fill-opacity: 0.1;
      height: 100%;
      opacity: 0.9;
      position: absolute;
      right: 0;
      stroke: currentColor;
      stroke-opacity: 0.24;
      stroke-width: 1.2;
      width: 62%;
    }
    .opening .steps {
      opacity: 0.45;
    }
    [part='header'] .wrap {
      padding-bottom: 14px;
      padding-top: clamp(28px, 3.4%, 42px);
    }
    [part='header'] .heading {
      font-size: clamp(1.65em, 1em + 2.9vw, 3.1em);
      line-height: 1.28;
      max-width: 14em;
    }
    [part='subtitle'] {
      line-height: 1.65;
      margin-top: 10px;
      max-width: 40em;
    }
    .foot {
      align-items: center;
      border-top: 1px solid #ffe2b088;
      display: flex;
      flex-wrap: wrap;
      gap: 0 40px;
      justify-content: space-between;
      margin-top: clamp(18px, 2%, 24px);
      padding-top: 8px;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      font-size: max(14px, 0.88em);
      gap: 4px 20px;
      line-height: 1.6;
      padding: 4px 0;
    }
    .key span {
      align-items: center;
      display: flex;
      gap: 7px;
    }
    .key .cells {
      color: #ffdca3;
      margin: 0;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 40px;
    }
    nav button {
      font-weight: 600;
      line-height: 44px;
    }
    [part='byline'] {
      margin-top: 10px;
    }
    [part='goals'] {
      margin-top: 24px;
    }
    .two {
      flex: 0 0 100%;
    }
    .two div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 28px;
    }
    .two div button {
      font-weight: 400;
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
      --_tile: var(--tujie-color-tile-2, var(--_tile-2-dark, #fff));
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
    .band .year {
      color: #ffdca3;
    }
    .band tujie-keyword-strip {
      --_mark: #ffdca3;
      --_mark-ink: #fffaf2;
      --_mark-rule: #ffe2b059;
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
    tujie-goal-gauge,
    tujie-goal-panel {
      padding-inline: 0;
    }
    /* A headline that opens a chapter. */
    .themes > .theme:first-child li:first-child > .peak:first-child,
    .mosaic > p:first-child > .peak:first-child {
      --_full: 3.7em;
      --_first: clamp(1.2em, 1em + 0.9vw, 1.8em);
      --_digit: var(--_accent);
      --_second: clamp(1.1em, 1em + 0.7vw, 1.6em);
      --_second-digits: 1.9em;
      --_second-gap: 1.2em;
      --_break: none;
      flex: 1 0 100%;
      max-width: none;
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
        break-inside: auto;
      }
      .band {
        background: none;
        border-bottom: 3px solid var(--_accent);
        break-inside: avoid;
        color: var(--_ink);
      }
      .steps {
        display: none;
      }
      .plan {
        --_tile: #fff;
        background: none;
        break-before: page;
      }
      .key .cells,
      .band .year {
        color: var(--_accent);
      }
      .band tujie-keyword-strip {
        --_mark: var(--_accent);
        --_mark-ink: var(--_ink);
        --_mark-rule: var(--_rule);
      }
      nav {
        display: none;
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
        --_ground: Canvas;
        --_tile: Canvas;
      }
      .band {
        border-bottom: 2px solid;
        color: CanvasText;
      }
    }
  `,
];
