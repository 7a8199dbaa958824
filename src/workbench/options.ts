// What a page says of the workbench that it mounts.
import type {LibraryText} from './pieces/frame-page.js';
import type {Example} from './intake/example.js';

export interface WorkbenchOptions {
  /** Folder of the bundles, relative to the page. Default: `cdn/`. */
  readonly library?: string | undefined;
  /** The library itself, where the page loads no file: the preview then has it from here. */
  readonly text?: LibraryText | undefined;
  /** Address of the dataset that it begins with, relative to the page. Default: `data/gangzha-2019.json`. */
  readonly dataset?: string | undefined;
  /** A dataset that the page holds: it is offered by a button, and the workbench begins without one. */
  readonly example?: Example | undefined;
  /** Where the work is kept. Default: the `localStorage` of the page. */
  readonly storage?: Storage | undefined;
}
