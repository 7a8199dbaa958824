// How a theme looks, wherever it stands: its icon on the axis, its title in clauses, its items between hairlines.
import {css} from 'lit';
import {axis} from './axis.styles.js';

export const themes = css`
  ${axis}
  .theme,
  .chapter {
    padding-bottom: 2em;
    position: relative;
    scroll-margin-top: 1em;
  }
  .icon {
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_paper);
    fill: none;
    height: 38px;
    left: 0;
    line-height: 34px;
    padding: 4px;
    position: absolute;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
    text-align: center;
    top: 0;
    width: 38px;
  }
  span.icon {
    font-size: 18px;
    padding: 0;
  }
  /* Both by the width of the theme, so that neither moves without the other. */
  .theme > ul,
  .theme > p,
  details > ul,
  details > p {
    margin-left: clamp(0px, (100% - 640px) * 999, 72px);
  }
  /* An author's own: whole in the disc, in its colour where it takes that of its text. */
  span.own {
    line-height: 26px;
    padding: 4px;
  }
  .own ::slotted(*) {
    display: block;
    height: 100%;
    object-fit: contain;
    width: 100%;
  }
  .theme .heading,
  .chapter > * {
    margin-left: 50px;
    margin-left: clamp(50px, (100% - 640px) * 999, 72px);
  }
  /* Without an icon or a number nothing stands before the title where there is no axis. */
  .theme.unmarked .heading {
    margin-left: clamp(0px, (100% - 640px) * 999, 72px);
  }
  .theme .heading {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    font-size: 1.25em;
    gap: 0 0.5em;
    margin-bottom: 0.5em;
  }
  .inner .heading.heading {
    font-size: 1.1em;
  }
  .clauses {
    flex: 1;
    min-height: 38px;
    min-width: 0;
  }
  .theme .heading .digits:not(.icon) {
    color: var(--_accent);
    font-size: 1.3em;
    line-height: 1.08;
  }
  .sign {
    color: var(--_accent);
  }
  /* As in every large figure: the ground of a line of large digits covers the line above. */
  @media (forced-colors: active) {
    .theme .heading .digits:not(.icon) {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .icon.icon {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  .clause {
    display: inline-block;
    max-width: 100%;
  }
  /* A comma of Chinese has its own gap. */
  .clause:not(:lang(zh)) {
    margin-right: 0.3em;
  }
  .clause ~ .clause {
    font-weight: 400;
  }
  .eyebrow {
    color: var(--_accent);
    flex: 0 0 100%;
    font-size: max(14px, 0.68em);
    font-weight: 600;
    line-height: 1.5;
  }
  ul {
    list-style: none;
    padding: 0;
  }
  [part='items'] {
    max-width: 38em;
  }
  [part='item'] {
    border-top: 1px solid var(--_rule);
    padding: 0.65em 0;
  }
  [part='item']:first-child {
    border: 0;
  }
  [part='label'] {
    color: var(--_accent);
  }
  .year {
    color: var(--_accent);
    display: inline-block;
  }
  summary {
    cursor: pointer;
    display: block;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .heading::after {
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    height: 0.5em;
    margin: 0.35em 0.2em 0 auto;
    transform: rotate(45deg);
    width: 0.5em;
  }
  [open] .heading::after {
    margin-top: 0.6em;
    transform: rotate(225deg);
  }
  @media print {
    .eyebrow,
    summary {
      break-after: avoid;
    }
    /* An icon goes to the next sheet with its title. */
    .theme > span {
      break-after: avoid;
      break-inside: avoid;
      display: block;
      height: 38px;
      margin-bottom: -38px;
      position: relative;
    }
    [part='item'] {
      break-inside: avoid;
    }
    summary .heading::after {
      display: none;
    }
  }
`;
