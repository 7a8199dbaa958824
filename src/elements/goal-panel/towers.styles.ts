// How growth stands in towers.
import {css} from 'lit';

export const towers = css`
  /* Towers stand on one line; all else, in its own order, below them. */
  .towers {
    column-gap: 0;
    column-rule: 0;
    columns: auto;
    display: flex;
    flex-wrap: wrap;
  }
  .towers::before {
    content: '';
    flex: 1 0 100%;
  }
  .towers > :not(.tower) {
    flex: 1 1 24em;
    max-width: max(50%, (48em - 100%) * 999);
    order: 1;
    padding-right: 1.6em;
  }
  .towers > .over {
    flex-basis: 100%;
    max-width: none;
  }
  .tower {
    display: flex;
    flex: 1 1 4.8em;
    flex-flow: column;
    line-height: 1.45;
    margin-bottom: 1.4em;
    max-width: max(25%, 6.5em);
    order: -1;
    text-align: center;
  }
  .tower > span {
    flex: none;
    padding: 0 0.4em;
  }
  .tower .drawing {
    border-bottom: 2px solid var(--_accent);
    margin: 0.9em 0 0.5em;
    order: -1;
  }
  .tower .cells {
    margin: 0 auto;
  }
`;
