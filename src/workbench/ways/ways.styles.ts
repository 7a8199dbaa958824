// How the ways out look that are no code, and the list of what was taken away.
import {css} from 'lit';

export const styles = css`
  .way > * + *,
  .taken > * + * {
    margin-top: 12px;
  }
  .way .row {
    align-items: start;
  }
  .way > :first-child,
  .way .row .field {
    margin-top: 0;
  }
  .form .survival {
    color: var(--ink);
    display: block;
    font-style: normal;
    font-weight: 600;
  }
  .way,
  .taken,
  details.after {
    margin-top: 24px;
  }
  .taken h3 {
    font-size: 18px;
    margin: 0;
  }
  .scroll {
    max-height: 320px;
    overflow: auto;
  }
  .taken table {
    border-collapse: collapse;
    font-size: 16px;
    /* Narrower it is moved, and no word of it is broken. */
    min-width: 34em;
    width: 100%;
  }
  .taken th,
  .taken td {
    border-bottom: 1px solid var(--rule);
    font-weight: 400;
    padding: 6px 16px 6px 0;
    text-align: left;
    vertical-align: baseline;
  }
  .taken td + td {
    overflow-wrap: anywhere;
  }
  .taken td:first-child,
  .taken time,
  .differences .line {
    white-space: nowrap;
  }
  .taken th {
    color: var(--ink-2);
    font-size: 15px;
  }
  .taken .older b {
    color: var(--accent);
  }
  #published-result > :first-child {
    margin-top: 12px;
  }
  .differences {
    margin: 8px 0 0;
    padding-left: 1.6em;
  }
  .differences li {
    padding: 4px 0;
  }
  .differences q {
    display: block;
    quotes: none;
  }
  @media (min-width: 900px) {
    .halves .way {
      margin-top: 0;
    }
  }
`;
