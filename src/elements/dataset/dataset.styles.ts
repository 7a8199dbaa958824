// How the provider stands: as a block, with no size of its own.
import {css} from 'lit';

/** The box of the provider, before and after it is defined. */
export const box = css`
  :host {
    display: block;
  }
`;

export const styles = css`
  .announcement {
    height: 1px;
    clip-path: inset(50%);
    width: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
