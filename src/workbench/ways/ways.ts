// The ways out that are no code: pictures, paper, frames, tables; each is noted, so that one knows what is older than the dataset. Late.
import {pictureOf, type PictureOptions} from '../../author/picture/picture.js';
import {PICTURE_SIZES} from '../../author/picture/sizes.js';
import type {Piece} from '../../author/piece.js';
import {paperPage} from '../../author/paper.js';
import {csvOf, figureTable} from '../../author/table.js';
import {designTokens} from '../../author/tokens/write-tokens.js';
import type {Bench} from '../bench.js';
import {fragment} from '../code/plain-code.js';
import {materialOf} from '../code/work-code.js';
import {editionIn} from '../intake/reading.js';
import {noteTaken} from '../keep/taken.js';
import {piecesOf, pieceOf} from '../pieces/replace-pieces.js';
import {sanitize} from '../pieces/sanitize.js';
import type {LibraryText} from '../pieces/frame-page.js';
import {Doing} from './doing.js';
import {Frames} from './frames.js';
import {fileOf} from './one-file.js';
import {waysWords, type WaysWords} from './ways-words.js';
import {WHOLE} from '../../author/plain-blocks.js';

/** Gives an author a file. */
export type Save = (name: string, content: string | Blob, type: string) => void;

/** Prints a page; whether the browser has begun to. */
export type Print = (page: string) => Promise<boolean>;

/** How a picture is asked for. */
export interface Asked {
  readonly subject: 'composition' | 'whole';
  /** Name of a size, `own` for that of `own`; empty for a long picture. */
  readonly size: string;
  /** Pixels of a size of one's own. */
  readonly own: {readonly width: number; readonly height: number};
  readonly width: number;
  readonly scale: number;
  /** Pixels; 0 where it is not cut. */
  readonly cut: number;
}

/** The size that an author states. */
export const OWN = 'own';

export class Ways {
  asked: Asked = {subject: 'composition', size: '', own: {width: 1080, height: 1440}, width: 375, scale: 2, cut: 8000};
  /** What stands in the last picture. */
  text = '';
  readonly doing: Doing;
  readonly frames: Frames;

  constructor(
    readonly bench: Bench,
    library: URL | LibraryText,
    private readonly save: Save,
    private readonly printing: Print,
    readonly changed: () => void,
  ) {
    this.doing = new Doing(() => bench.work.lang, changed);
    this.frames = new Frames(bench, library, save, this.doing);
  }

  get words(): WaysWords {
    return waysWords(this.bench.work.lang);
  }

  ask(part: Partial<Asked>): void {
    this.asked = {...this.asked, ...part};
    this.changed();
  }

  /** The pieces of the composition. */
  get pieces(): readonly Piece[] {
    return piecesOf(sanitize(this.bench.work.html).nodes).map(pieceOf);
  }

  async picture(type: 'png' | 'svg'): Promise<void> {
    const {bench, asked, words} = this;
    const {dataset, work} = bench;
    if (!dataset) return;
    const {subject, size, own, width, scale, cut} = asked;
    const material = materialOf(work, dataset);
    const options: PictureOptions = {
      type,
      // A composition that is the report alone has its title and its source.
      ...(subject === 'composition' && !this.isReport && {html: fragment(material, 'plain')}),
      ...(size
        ? {size: size === OWN ? {...own, name: OWN, names: {}} : size}
        : {width, scale, ...(cut && type === 'png' && {maxHeight: cut})}),
      palette: work.appearance['palette'],
      lang: work.appearance['lang'],
      edition: editionIn(dataset),
    };
    await this.doing.busy(words.taking, async () => {
      const {parts, text, fonts} = await pictureOf(dataset.report, options);
      const {file, content} = await fileOf(
        dataset.report.id + (size && `-${size}`),
        type,
        parts.map(({blob}) => blob),
      );
      this.save(file, content, content.type);
      this.text = text;
      noteTaken(bench, 'picture', file);
      return words.pictured(file, parts.length, Math.ceil(content.size / 1024), fonts);
    });
  }

  tokens(): void {
    const {dataset, work} = this.bench;
    if (dataset)
      this.give(
        `${dataset.report.id}.tokens.json`,
        `${JSON.stringify(designTokens(work.appearance['palette']), null, 2)}\n`,
        'application/json',
      );
  }

  async print(): Promise<void> {
    const {bench, words} = this;
    const {dataset} = bench;
    if (!dataset) return;
    await this.doing.busy('', async () => {
      const hasBegun = await this.printing(this.paper());
      if (hasBegun) noteTaken(bench, 'paper', dataset.report.title);
      return hasBegun ? words.printed : words.notPrinted;
    });
  }

  printPage(): void {
    const {dataset} = this.bench;
    if (dataset) this.give(`${dataset.report.id}.print.html`, this.paper(), 'text/html', 'paper');
  }

  table(): void {
    const {dataset, draft} = this.bench;
    if (dataset && draft) this.give(`${dataset.report.id}.csv`, csvOf(figureTable([draft])), 'text/csv', 'table');
  }

  /** The sizes that a picture may have. */
  readonly sizes = PICTURE_SIZES;

  private get isReport(): boolean {
    const [only, ...others] = this.pieces;
    return only?.tag === WHOLE.tag && !others.length;
  }

  private paper(): string {
    const {dataset, work} = this.bench;
    const [only, ...others] = this.pieces;
    const piece = only && !others.length ? only : undefined;
    return dataset ? paperPage(dataset.report, {piece, palette: work.appearance['palette'], lang: work.appearance['lang']}) : '';
  }

  private give(file: string, content: string, type: string, kind?: string): void {
    this.save(file, content, type);
    if (kind) noteTaken(this.bench, kind, file);
    this.doing.say(this.words.saved(file));
  }
}
