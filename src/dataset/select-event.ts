// The event of a reader's choice.
import {INIT} from './events.js';

/** A reader chose a theme. When nobody prevents it, the theme comes into view. */
export class TujieSelectEvent extends Event {
  static readonly type = 'tujie-select';

  constructor(
    /** Id of the theme: `theme-2018-1`. */
    readonly theme: string,
  ) {
    super(TujieSelectEvent.type, {...INIT, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tujie-select': TujieSelectEvent;
  }
}
