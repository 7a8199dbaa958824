// How the page of the workbench looks: paper, ink, hairlines and one accent, as the pieces themselves.
import {css} from 'lit';
import {controls} from './controls.styles.js';
import {keep} from '../keep/keep.styles.js';
import {lists} from './lists.styles.js';
import {parts} from './parts.styles.js';
import {preview} from '../pieces/preview.styles.js';

const page = css`
  :host {
    --ink: #1f1b18;
    --ink-2: #5c534b;
    --rule: #d9cfc2;
    --line: #8a7f73;
    --accent: #9a1b2b;
    --wash: #f8f4ee;
    background: #fff;
    color: var(--ink);
    display: block;
    font:
      16px/1.6 'PingFang SC',
      'Hiragino Sans GB',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
    line-break: strict;
    text-align: start;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ol,
  ul,
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  .bench {
    margin: 0 auto;
    max-width: 1680px;
    padding: 0 clamp(16px, 2.4vw, 40px) 40px;
  }
  header {
    align-items: baseline;
    border-bottom: 3px double var(--ink);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    padding: 20px 0 12px;
  }
  h1 {
    font-size: 26px;
    letter-spacing: 0.06em;
    line-height: 1.4;
  }
  header p {
    color: var(--ink-2);
    flex: 1 1 280px;
  }
  h2 {
    align-items: baseline;
    display: flex;
    font-size: 20px;
    gap: 10px;
    line-height: 1.4;
    margin-bottom: 14px;
  }
  .step {
    color: var(--accent);
    font:
      700 24px/1 'DIN Alternate',
      Bahnschrift,
      'Helvetica Neue',
      Arial,
      sans-serif;
  }
  section {
    padding: 28px 0;
  }
  section + section,
  .columns + section {
    border-top: 1px solid var(--rule);
  }
  fieldset,
  .field,
  .row,
  .buttons,
  details {
    margin-top: 14px;
  }
  legend,
  .field {
    color: var(--ink-2);
    font-size: 15px;
    padding: 0;
  }
  .field {
    display: block;
  }
  .row {
    display: grid;
    gap: 0 16px;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
  }
  .row > * {
    margin-top: 0;
  }
`;

export const styles = [page, controls, preview, parts, keep, lists];
