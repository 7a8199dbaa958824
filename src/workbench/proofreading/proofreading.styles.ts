// How the proofreading looks: a box with one sentence large, and the text of the report with its figures on a ground.
import {css} from 'lit';

export const proofreading = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 14px;
  }
  .kinds [aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 -3px var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .progress {
    align-items: center;
    color: var(--ink-2);
    display: flex;
    flex-wrap: wrap;
    font-size: 15px;
    gap: 4px 12px;
    margin-top: 12px;
  }
  progress {
    accent-color: var(--accent);
    flex: 1 1 120px;
    height: 8px;
  }
  .proof {
    border: 1px solid var(--line);
    border-top: 3px solid var(--accent);
    margin-top: 14px;
    padding: 12px 16px 16px;
  }
  .where {
    color: var(--ink-2);
    display: flex;
    font-size: 15px;
    gap: 12px;
    justify-content: space-between;
  }
  .sentence {
    position: relative;
    font-size: 19px;
    line-height: 1.7;
    margin: 6px 0 10px;
    max-height: 9.2em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  mark {
    background: #f3e9dc;
    color: inherit;
  }
  .report mark {
    cursor: pointer;
  }
  mark.now,
  .report mark.now {
    background: var(--accent);
    color: #fff;
  }
  mark.confirmed {
    background: none;
    border-bottom: 2px solid var(--line);
  }
  mark.doubted {
    border-bottom: 2px dashed var(--accent);
  }
  .asked {
    border-inline-start: 3px solid var(--accent);
    font-size: 15px;
    list-style: none;
    margin: 0 0 12px;
    overflow-wrap: anywhere;
    padding: 2px 0 2px 14px;
  }
  .answers span {
    display: block;
  }
  .proof .notice {
    min-height: 1.6em;
    padding-top: 6px;
  }
  .fields {
    display: grid;
    gap: 0 16px;
    grid-template-columns: 1fr 1fr;
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  .facts {
    font-size: 15px;
    margin: 14px 0 0;
  }
  .facts div {
    border-top: 1px solid var(--rule);
    display: grid;
    gap: 12px;
    grid-template-columns: 5em minmax(0, 1fr);
    padding: 4px 0;
  }
  .facts dt {
    color: var(--ink-2);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .marking .buttons {
    margin-top: 10px;
  }
  .joined {
    align-items: end;
    display: flex;
    gap: 8px;
  }
  .joined .field {
    flex: 1;
    min-width: 0;
  }
  .reading {
    margin-top: 20px;
  }
  .reading .buttons {
    justify-content: space-between;
  }
  .report {
    border: 1px solid var(--line);
    height: min(70vh, 560px);
    margin-top: 8px;
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 8px 16px;
    position: relative;
  }
  .report p {
    margin: 0.4em 0;
  }
  .report .first {
    font-size: 18px;
    font-weight: 700;
    margin-top: 1em;
  }
  .report .second {
    font-weight: 700;
    margin-top: 0.8em;
  }
  @media (forced-colors: active) {
    mark.now {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
