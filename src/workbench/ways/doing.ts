// What takes a while: that it is being done, what came of it, or why it failed, in the author's language. No DOM.
import {PictureError, pictureProblem} from '../../author/picture/picture-error.js';
import {LibraryError} from './library-text.js';
import {waysWords} from './ways-words.js';

export class Doing {
  notice = '';
  isBusy = false;

  constructor(
    private readonly lang: () => string,
    readonly changed: () => void,
  ) {}

  say(notice: string): void {
    this.notice = notice;
    this.changed();
  }

  /** Does one thing at a time; `act` gives what is said then. */
  async busy(notice: string, act: () => Promise<string>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.say(notice);
    try {
      this.notice = await act();
    } catch (error) {
      if (error instanceof PictureError) this.notice = pictureProblem(error as PictureError, this.lang());
      else if (error instanceof LibraryError) this.notice = waysWords(this.lang()).noLibrary(error.message);
      else throw error;
    } finally {
      this.isBusy = false;
      this.changed();
    }
  }
}
