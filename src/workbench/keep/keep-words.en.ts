// The words for keeping, saving and going back, in English.
import type {KeepWords} from './keep-words.js';

export const keepEn: KeepWords = {
  keep: 'Keep this work in this browser',
  off: 'Not kept now: it is lost when the page is closed, unless you save it as a file.',
  on: 'Kept in this browser alone, and there when you come back.',
  full: 'This browser cannot keep it: it is lost when the page is closed; save the work.',
  shared: 'All pages opened from disk share one storage in this browser: what is kept, other local pages can read.',
  save: 'Save the work',
  saved: (file) => `“${file}” is downloaded: drop it on the page to go on.`,
  clear: 'Clear all',
  sure: 'Clear the composition, the settings and your own dataset? This cannot be undone.',
  cleared: 'Cleared.',
  former: 'Back to the one before',
  changedBack: 'Changed back; press again to return to the other.',
};
