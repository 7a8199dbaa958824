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
      --_deep: var(--_shade-dark, var(--_shade, var(--_ground-dark, var(--_tujie-deep, #741621))));
    }
    @supports (color: oklch(from red l c h)) {
      :host {
        --_shade: oklch(from var(--tujie-color-accent, var(--tujie-accent)) 0.37 calc(c * 0.9) h);
        --_shade-dark: var(--_tujie-dark) oklch(from var(--tujie-color-accent, var(--tujie-accent)) 0.28 calc(c * 0.9) h);
      }
    }
    .wrap {
      margin: 0 auto;
      max-width: 1080px;
      padding: 0 clamp(16px, 4%, 40px);
    }
    [part='header'] {
      /* Rings that widen from the corner, drawn by the page itself. */
      background:
        linear-gradient(90deg, var(--_deep) 20%, #0000 70%), repeating-radial-gradient(circle at 88% 120%, #ffe2b03d 0 1px, #0000 2px 68px),
        var(--_deep);
      color: #fffaf2;
    }
    [part='header'] .wrap {
      padding-bottom: 20px;
      padding-top: clamp(40px, 7%, 84px);
    }
    [part='title'].heading {
      font-size: clamp(1.65em, 1em + 2.9vw, 2.8em);
      line-height: 1.32;
    }
    [part='subtitle'] {
      line-height: 1.65;
      margin-top: 14px;
    }
    nav {
      border-top: 1px solid #ffe2b088;
      display: flex;
      flex-wrap: wrap;
      gap: 0 40px;
      margin-top: 36px;
      padding-top: 8px;
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
    .part {
      padding-top: 56px;
    }
    [part='chapter-title'] {
      font-size: clamp(1.5em, 1em + 2vw, 2.3em);
      line-height: 1.3;
    }
    [part='lead'],
    [part='goals-text'] {
      line-height: 1.85;
      margin-top: 24px;
      max-width: 40em;
    }
    tujie-keyword-strip {
      margin-top: 24px;
    }
    .cards {
      display: grid;
      gap: 20px clamp(16px, 3%, 32px);
      grid-template-columns: repeat(auto-fit, minmax(min(44%, max(22%, (40em - 100%) * 999)), 1fr));
      margin-top: 32px;
    }
    tujie-indicator-card {
      --_width: 116px;
      --_room: 0px;
      --digits-size: clamp(2em, 1.5em + 1.6vw, 2.6em);
      padding: 12px 0 0;
    }
    tujie-indicator-card.first {
      --_width: 248px;
      --_small: clamp(1.3em, 1em + 1.4vw, 2em);
      --digits-size: clamp(4.2em, 2.4em + 6.4vw, 6.4em);
      grid-column: 1 / -1;
    }
    .first::part(change) {
      font-size: 1.3em;
    }
    tujie-indicator-card::part(sentence) {
      display: none;
    }
    tujie-goal-gauge,
    tujie-goal-panel {
      padding-inline: 0;
    }
    [part='goals-title'] {
      font-size: 1.4em;
      margin: 48px 0 12px;
    }
    .themes {
      margin-top: 56px;
    }
    .themes .theme:last-child {
      padding-bottom: 0;
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
      [part='header'] {
        background: none;
        border-bottom: 3px solid var(--_accent);
        break-inside: avoid;
        color: var(--_ink);
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
      }
      [part='header'] {
        border-bottom: 2px solid;
      }
    }
  `,
];
