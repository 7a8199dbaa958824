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
    width: 100%;
  }
  .taken th,
  .taken td {
    border-bottom: 1px solid var(--rule);
    font-weight: 400;
    overflow-wrap: anywhere;
    padding: 6px 16px 6px 0;
    text-align: left;
    vertical-align: baseline;
  }
  .taken th {
    color: var(--ink-2);
    font-size: 15px;
  }
  .taken .older b {
    color: var(--accent);
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
`;
