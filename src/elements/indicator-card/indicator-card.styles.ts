// How an indicator card looks, and the size it reserves before it is drawn.
import {css} from 'lit';
import {drawn} from '../../style/drawn.styles.js';
import {cells} from '../shared/cells.styles.js';
import {figures, wholeFigures} from '../shared/figure.styles.js';

/**
 * The box that an indicator card takes in every state. The build writes it into `tujie.css` too, where it holds before the tag is defined and against what a page says of everything.
 *
 * Wide cards have two columns from 30 em on, three from 44 and four from 56 em on, and need more height below. Percentages of padding are of the width,
 * which is how one rule knows it without a container query.
 */
export const box = css`
  :host {
    box-sizing: border-box;
    display: flow-root;
    font-size: calc(var(--tujie-font-size, 17px) * var(--_tujie-scale, 1));
    --_room: 13em;
    min-height: var(--_room);
    --_top: 12px;
    padding: var(--_top) 12px 0;
  }

  :host([layout='wide']) {
    --_room: 0px;
  }

  :host([layout='wide'])::before {
    content: '';
    float: left;
    padding-top: max(
      4.6em,
      min((56em - 100%) * 999, 7em),
      min((44em - 100%) * 999, 8.5em),
      min((30em - 100%) * 999, 10em),
      min((15em - 100%) * 999, 13em)
    );
  }

  :host([layout='inline']) {
    all: unset;
  }
`;

export const styles = [
  box,
  drawn,
  cells,
  figures,
  wholeFigures,
  css`
    /* One stroke of the accent on a hairline, at the head of the card, where its text begins. */
    :host {
      background:
        linear-gradient(var(--_accent), var(--_accent)) 0 calc(-1 * var(--_top)) / 2em 3px no-repeat content-box border-box,
        linear-gradient(var(--_rule), var(--_rule)) 0 calc(-1 * var(--_top)) / 100% 1px no-repeat content-box border-box,
        var(--_paper);
    }

    div[part='base'] {
      display: flex;
      flex-flow: column;
      min-height: calc(var(--_room) - var(--_top));
    }

    #heading,
    [part='figure'],
    [part='change'] {
      font-weight: 600;
      line-height: 1.45;
    }

    .cells {
      display: block;
      height: auto;
    }

    .foot {
      margin-top: auto;
    }

    summary {
      cursor: pointer;
      line-height: 44px;
    }

    blockquote {
      color: var(--_ink);
    }

    .foot p {
      padding: 6px 0 12px;
    }

    :host([layout='wide']) div[part='base'] {
      align-items: baseline;
      column-gap: 24px;
      flex-flow: wrap;
    }

    /* Name, figure, cells and foot begin at the same place in every wide card, each after the other has all of its room. */
    :host([layout='wide']) :is(.half, .drawn, .foot) {
      flex: 0 1 max(13em, (30em - 100%) * 999);
      max-width: 100%;
      min-width: 0;
    }

    /* From 44 em on what is left over goes to all but the name, so that the row is filled and the cells stand near their figure. */
    :host([layout='wide']) :is(.half + .half, .drawn) {
      flex-grow: 1;
    }

    :host([layout='wide']) .half + .half {
      align-items: baseline;
      column-gap: 1.2em;
      display: flex;
      flex-wrap: wrap;
    }

    :host([layout='wide']) .foot {
      flex: 1 1 max(12em, (56em - 100%) * 999);
      margin: 0;
    }

    /* What else is said of a figure follows it in its line, so that the line is what the figure has room in. */
    @supports (container-type: inline-size) {
      :host([layout='wide']) .half + .half {
        container-type: inline-size;
      }
      :host([layout='wide']) [part='figure'] {
        container-type: normal;
        max-width: 100%;
      }
    }
  `,
];
