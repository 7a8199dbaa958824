// How the preview and what is set for it look.
import {css} from 'lit';

export const preview = css`
  .preview {
    border-top: 1px solid var(--rule);
  }
  .bar {
    align-items: flex-end;
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
  }
  .bar .field {
    margin: 0;
  }
  .bar input {
    width: 5.5em;
  }
  .bar .field select {
    max-width: 6em;
    padding-inline: 8px;
    width: auto;
  }
  .widths {
    display: flex;
  }
  .width {
    font-variant-numeric: tabular-nums;
    padding-inline: 9px;
  }
  .width + .width {
    margin-inline-start: -1px;
  }
  .width[aria-pressed='true'],
  .width[aria-pressed='true']:hover {
    background: var(--ink);
    border-color: var(--ink);
    color: #fff;
  }
  #scale {
    margin: 10px 0 8px;
  }
  .pane {
    border: 1px solid var(--rule);
    height: clamp(440px, 72vh, 1200px);
    overflow: hidden;
    position: relative;
  }
  .waiting .pane .later {
    align-items: center;
    background: #fff;
    inset: 0;
    justify-content: center;
    padding: 16px;
    position: absolute;
    text-align: center;
  }
  iframe {
    background: #fff;
    border: 0;
    display: block;
    transform-origin: 0 0;
  }
`;
