// How the parts look that keep, save and take back.
import {css} from 'lit';

export const keep = css`
  .keeping {
    border-inline-start: 1px solid var(--rule);
    margin-top: 14px;
    padding-inline-start: 14px;
  }
  .keeping > * {
    margin-block: 0;
  }
  #draft,
  .buttons + .hint,
  .row + .hint {
    margin-top: 8px;
  }
  summary > h2 {
    display: inline-block;
    margin: 0;
  }
  .keeping .buttons {
    margin-top: 8px;
  }
`;
