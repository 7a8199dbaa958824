// Frames for other sites: one file, or several. Late.
import {strToU8, zipSync} from 'fflate';
import {frameOf, frameScripts, originOf} from '../../author/frame/index.js';
import type {Bench} from '../bench.js';
import {noteTaken} from '../keep/taken.js';
import type {LibraryText} from '../pieces/frame-page.js';
import {piecesOf, pieceOf} from '../pieces/replace-pieces.js';
import {sanitize} from '../pieces/sanitize.js';
import type {Doing} from './doing.js';
import {libraryText} from './library-text.js';
import type {Save} from './ways.js';
import {waysWords} from './ways-words.js';
import {WHOLE} from '../../author/plain-blocks.js';

export class Frames {
  form: 'inline' | 'files' = 'inline';
  hosts = '';
  /** The code for the page around the last frame. */
  embed = '';

  constructor(
    private readonly bench: Bench,
    private readonly library: URL | LibraryText,
    private readonly save: Save,
    private readonly doing: Doing,
  ) {}

  async take(): Promise<void> {
    const {bench, form, doing} = this;
    const {dataset, work} = bench;
    if (!dataset) return;
    const words = waysWords(work.lang);
    const hosts = this.hosts.split(/\s+/).filter(Boolean);
    if (hosts.some((host) => originOf(host) === undefined)) {
      doing.say(words.wrongHost);
      return;
    }
    const {report} = dataset;
    const [only, ...others] = piecesOf(sanitize(work.html).nodes).map(pieceOf);
    const piece = only && !others.length ? only : WHOLE;
    await doing.busy('', async () => {
      const library = await libraryText(this.library, frameScripts(report, piece));
      const name = `${report.id}.frame`;
      const {page, files, embed, height} = frameOf(report, {
        library,
        piece,
        form,
        hosts,
        appearance: work.appearance,
        address: `${name}.html`,
      });
      const entries = Object.fromEntries([{name: `${name}.html`, content: page}, ...files].map((it) => [it.name, strToU8(it.content)]));
      const file = files.length ? `${name}.zip` : `${name}.html`;
      this.save(file, files.length ? new Blob([zipSync(entries)], {type: 'application/zip'}) : page, 'text/html');
      this.embed = embed;
      noteTaken(bench, 'frame', file);
      return words.framed(file, height);
    });
  }
}
