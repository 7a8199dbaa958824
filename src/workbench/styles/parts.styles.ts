// How the parts of the workbench look: lists, notes, the preview; and how they stand side by side on a wide page.
import {css} from 'lit';

export const parts = css`
  .notice {
    color: var(--accent);
    font-size: 15px;
  }
  /* A part of a place: 第3章. */
  .held {
    display: inline-block;
  }
  .hint,
  .count {
    color: var(--ink-2);
    font-size: 15px;
  }
  .field + .hint,
  .pills + .hint {
    margin-top: 8px;
  }
  .count {
    /* For browsers without logical sides of a float; both languages are written from the left. */
    float: right;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 6px;
  }
  .pill {
    align-items: center;
    border: 1px solid var(--line);
    color: var(--ink);
    cursor: pointer;
    display: inline-flex;
    font-size: 16px;
    min-height: 38px;
    padding: 0 12px;
    position: relative;
  }
  /* The label is what is seen and pressed; the radio button keeps its place for the keyboard. */
  .pill input {
    appearance: none;
    background: none;
    border: 0;
    height: 100%;
    inset: 0;
    margin: 0;
    position: absolute;
    width: 100%;
  }
  .picked {
    border-color: var(--accent);
    box-shadow: inset 0 -3px var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .check,
  .form,
  .choices label,
  .occurrences label {
    align-items: start;
    display: flex;
    gap: 10px;
    min-height: 32px;
    padding: 4px 0;
  }
  .row .check {
    align-self: end;
    padding-bottom: 8px;
  }
  .form b {
    display: block;
  }
  .form {
    margin-top: 6px;
  }
  .form span {
    color: var(--ink-2);
    font-size: 15px;
  }
  .form b {
    color: var(--ink);
    font-size: 16px;
  }
  .state {
    min-height: 77px;
  }
  legend {
    width: 100%;
  }
  .strong {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .good {
    color: var(--ink-2);
    font-size: 15px;
  }
  .drop {
    border: 1px dashed var(--line);
    color: var(--ink-2);
    font-size: 15px;
    margin-top: 14px;
    padding: 10px 14px 14px;
  }
  .drop .field {
    margin-top: 8px;
  }
  .over .drop,
  .over .pane {
    background: var(--wash);
    border-color: var(--accent);
    color: var(--accent);
    outline: 2px solid var(--accent);
  }
  .warning {
    border-inline-start: 3px solid var(--accent);
    font-size: 15px;
    margin: 12px 0;
    overflow-wrap: anywhere;
    padding: 2px 0 2px 14px;
  }
  .faults {
    color: var(--ink);
    margin-top: 4px;
    max-height: 200px;
    overflow: auto;
    padding-inline-start: 20px;
  }
  .lead {
    background: none;
    border: 0;
    color: var(--accent);
    min-height: 28px;
    padding: 0 4px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  ul.warning {
    list-style: none;
  }
  @media (min-width: 900px) {
    .columns {
      display: grid;
      gap: 0 clamp(28px, 3vw, 56px);
      grid-template-columns: minmax(340px, 5fr) minmax(0, 8fr);
    }
    .state {
      min-height: 50px;
    }
    .columns > .preview {
      align-self: start;
      border-top: 0;
      display: flex;
      flex-direction: column;
      height: min(100vh, 1600px);
      min-height: 640px;
      position: sticky;
      top: 0;
    }
    .pane {
      flex: 1;
      height: auto;
      min-height: 0;
    }
    #output {
      min-height: 440px;
    }
    .halves {
      display: grid;
      gap: 0 clamp(28px, 3vw, 56px);
      grid-template-columns: minmax(340px, 5fr) minmax(0, 8fr);
    }
    .halves .field:first-child,
    .halves fieldset:first-child {
      margin-top: 0;
    }
  }
  @media (forced-colors: active) {
    .picked,
    .width[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
