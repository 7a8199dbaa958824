// How the lists look that an author picks from: what a dataset has, and what stands in the composition.
import {css} from 'lit';

export const lists = css`
  .occurrences,
  .choices {
    border-top: 1px solid var(--rule);
    color: var(--ink);
    font-size: 16px;
    margin-top: 6px;
    overflow: auto;
    position: relative;
  }
  /* As high before there is a dataset as with it: nothing below gives way. */
  .occurrences {
    height: 184px;
    list-style: none;
  }
  .many {
    border: 1px solid var(--line);
    height: 264px;
    padding: 4px 10px;
  }
  .group {
    color: var(--ink-2);
    font-size: 15px;
    font-weight: 700;
    padding-top: 6px;
  }
  .occurrences li {
    border-bottom: 1px solid var(--rule);
  }
  /* What stands where there is no report, and none is on its way. */
  .later {
    color: var(--ink-2);
    display: none;
    font-size: 15px;
  }
  .waiting .later {
    display: flex;
    padding: 8px 0;
  }
  .offer {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .offer button {
    font-weight: 400;
  }
`;
