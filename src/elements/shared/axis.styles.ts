// The line that joins themes, and what stands on it where a theme has neither an icon nor a number.
import {css} from 'lit';

export const axis = css`
  .axis > * {
    isolation: isolate;
  }
  /* Behind all that stands on it, and not first: what is first holds its sheet, though the title goes to the next. */
  .axis > .theme::after,
  .axis > .chapter::before {
    background: var(--_line);
    bottom: 0;
    content: '';
    left: 18px;
    position: absolute;
    top: 0;
    /* In a narrow place the icon stands before the title alone, and there is no axis. */
    width: clamp(0px, (100% - 640px) * 999, 2px);
    z-index: -1;
  }
  .axis > .unmarked:not(.inner) > span::after {
    background: var(--_accent);
    border-radius: 50%;
    content: '';
    height: 14px;
    left: 12px;
    margin: var(--_pad, 0);
    position: absolute;
    top: 12px;
    width: clamp(0px, (100% - 640px) * 999, 14px);
  }
`;
