// How the list of what changed since the edition before looks. Late, with the list.
import {css} from 'lit';

export const changesStyles = css`
  .changes {
    border-inline-start: 3px solid var(--rule);
    margin-top: 14px;
    padding-inline-start: 14px;
  }
  .changes ol {
    font-size: 15px;
    list-style: none;
    margin-top: 6px;
    max-height: 420px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .changes li {
    border-top: 1px solid var(--rule);
    padding: 8px 0;
  }
  .changes i,
  .compared > span {
    color: var(--ink-2);
    font-style: normal;
  }
  .compared {
    display: grid;
    gap: 0 12px;
    grid-template-columns: 3em minmax(0, 1fr);
  }
  .changes i {
    margin-inline-end: 0.5em;
  }
  .changes del {
    color: var(--ink-2);
  }
  .changes ins {
    font-weight: 600;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.25em;
  }
  .changes u {
    text-decoration: none;
  }
`;
