// How fields and buttons look.
import {css} from 'lit';

export const controls = css`
  input,
  select,
  textarea,
  button {
    background: #fff;
    border: 1px solid var(--line);
    border-radius: 0;
    color: var(--ink);
    font: inherit;
    min-height: 38px;
    padding: 5px 10px;
  }
  .field > input,
  .field > select,
  .field > textarea {
    display: block;
    margin-top: 4px;
    max-width: 100%;
    width: 100%;
  }
  input[type='file'] {
    border: 0;
    padding: 4px 0;
  }
  input:disabled {
    background: var(--wash);
    color: var(--ink-2);
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  textarea {
    line-height: 1.6;
    resize: vertical;
  }
  .code {
    background: var(--wash);
    font:
      14px/1.65 ui-monospace,
      SFMono-Regular,
      Consolas,
      'Noto Sans Mono CJK SC',
      'PingFang SC',
      'Microsoft YaHei',
      monospace;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--accent);
    flex: none;
    height: 20px;
    margin: 2px 0;
    min-height: 0;
    width: 20px;
  }
  button {
    cursor: pointer;
    padding-inline: 16px;
  }
  button:hover:enabled {
    background: var(--wash);
    border-color: var(--ink);
  }
  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--rule);
    color: #6f665d;
    cursor: default;
  }
  .main:enabled,
  .main:hover:enabled {
    background: var(--accent);
    border-color: var(--accent);
    color: #fff;
    font-weight: 600;
  }
  .main:hover:enabled {
    background: #7d1422;
  }
  :focus-visible {
    outline: 3px solid #1a5c9e;
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    line-height: 32px;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.3em;
    width: fit-content;
  }
  .buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
