// How growth stands in towers.
import {css} from 'lit';

export const towers = css`
  /* Towers stand on one line; all else, in its own order, below them: beside each other as far as there is room. */
  .towers {
    border-top: 0;
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
    align-content: start;
    flex: 1 1 13em;
    gap: 0 0.5em;
    max-width: max(50%, (27em - 100%) * 999);
    order: 1;
    padding-right: 0.2em;
  }
  .towers > .over {
    flex-basis: 100%;
    max-width: none;
  }
  .towers > .row > .name {
    flex-basis: 100%;
  }
  .towers > .row > .say,
  .towers > .row > .drawing {
    flex: 0 1 auto;
  }
  .tower {
    display: flex;
    flex: 1 1 4.8em;
    flex-flow: column;
    line-height: 1.3;
    margin-bottom: 0.9em;
    max-width: max(34%, 6.5em);
    order: -1;
    text-align: center;
  }
  .tower > span {
    flex: none;
    padding: 0 0.2em;
  }
  /* The figures of all stand on one line, below the longest name: the words before the number, the number, the words after it. */
  .tower > .name {
    flex: 1 0 auto;
    padding-bottom: 0.2em;
    text-wrap: balance;
  }
  /* Even lines, where a word is longer than one. */
  .tower .long {
    word-break: normal;
  }
  .tower .say {
    min-height: 4.9em;
  }
  .towers:has(.tower .aside) .tower > .name {
    flex: none;
    min-height: 2.8em;
  }
  .tower mark > .held {
    white-space: normal;
  }
  /* A line of its own that is none in the text. */
  .tower .digits {
    display: inline-block;
    margin: 0;
    width: 100%;
  }
  .tower .drawing {
    border-bottom: 2px solid var(--_accent);
    margin: 0.4em 0 0.5em;
    order: -1;
    padding: 0;
  }
  .tower .cells {
    margin: 0 auto;
  }
`;
