// How a keyword strip looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {buttons, drawn} from '../../style/drawn.styles.js';

/**
 * The box until it is drawn: the rows of five keywords of four letters, as these reports have them; drawn, it is as high as its keywords.
 */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
  }
  :host::before {
    content: '';
    float: left;
    padding-top: max(60px, min((31.2em - 100%) * 999, 104px), min((15.3em - 100%) * 999, 148px));
  }
  :host([icons])::before {
    padding-top: max(112px, min((20em - 100%) * 999, 196px));
  }
  :host([data-drawn])::before {
    content: none;
  }
`;

export const styles = [
  box,
  drawn,
  buttons,
  css`
    :host {
      background:
        linear-gradient(var(--_rule), var(--_rule)) 0 0 / 100% 1px no-repeat,
        linear-gradient(var(--_rule), var(--_rule)) 0 100% / 100% 1px no-repeat,
        var(--_paper);
    }
    [part='base'] {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.6em;
      padding: 8px 0;
    }
    /* The keywords follow their heading in its line. */
    ul {
      display: contents;
      list-style: none;
    }
    /* A chapter without keywords. */
    [part='base']:empty {
      padding: 0;
    }
    .heading {
      color: var(--_accent);
      line-height: 44px;
    }
    [part='note'] {
      flex: 1 0 100%;
    }
    .keyword {
      box-sizing: border-box;
      display: inline-block;
      font-weight: 600;
      line-height: 1.5;
      min-height: 44px;
      padding: calc(22px - 0.75em) 0;
    }
    button {
      text-decoration-color: var(--_line);
      text-decoration-line: underline;
      text-underline-offset: 0.4em;
    }
    [aria-current='true'] {
      color: var(--_accent);
    }
    /* Columns of icons under a line of the accent. */
    :host([icons]) {
      background: none;
    }
    :host([icons]) [part='base'] {
      color: var(--_ink);
      display: block;
      padding: 0;
    }
    :host([icons]) .heading {
      font-size: max(14px, 0.88em);
      line-height: 1.7;
    }
    :host([icons]) ul {
      border-top: 2px solid var(--_accent);
      display: flex;
      flex-wrap: wrap;
      padding: 0;
    }
    :host([icons]) li {
      flex: 1 1 3.4em;
      max-width: 100%;
      text-align: center;
      word-break: keep-all;
    }
    :host([icons]) li + li {
      border-left: 1px solid var(--_rule);
      margin-left: -1px;
    }
    :host([icons]) .keyword {
      font-size: clamp(14px, 4.1vw, 1em);
      line-height: 1.4;
      min-height: 44px;
      padding: 12px 0;
      text-decoration: none;
      width: 100%;
    }
    svg {
      color: var(--_accent);
      display: block;
      fill: none;
      height: 34px;
      margin: 0 auto 2px;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
      stroke-width: 1.6;
      width: 34px;
    }
  `,
];
