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
  `,
];
