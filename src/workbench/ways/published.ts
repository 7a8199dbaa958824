// What became of a text after it was published: what an author copied from there against what was taken away. Late.
import {compareTaken, type Taken, type TakenDifference} from '../../author/taken.js';
import type {Bench} from '../bench.js';
import {piecesOf, pieceOf} from '../pieces/replace-pieces.js';
import {sanitize} from '../pieces/sanitize.js';

/** What was found; lines beside the text are those that no piece of the composition has. */
export type Result = Pick<Taken, 'differences' | 'around'>;

export class Published {
  result: Result | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly changed: () => void,
  ) {}

  /** Compares what came with each piece of the composition; with the whole report where it has none. */
  compare(text: string, html: string): void {
    const {dataset, work} = this.bench;
    if (!dataset || !(text + html).trim()) {
      this.result = undefined;
      this.changed();
      return;
    }
    const pieces = piecesOf(sanitize(work.html).nodes).map(pieceOf);
    const pasted = html ? {html} : {text};
    const all = (pieces.length ? pieces : [undefined]).map((piece) =>
      compareTaken(dataset.report, piece, pasted, {lang: work.appearance['lang']}),
    );
    const [first, ...others] = all;
    const differences: readonly TakenDifference[] = all.flatMap((it) => it.differences);
    const around = (first?.around ?? []).filter((line) => others.every((it) => it.around.includes(line)));
    this.result = {differences, around};
    this.changed();
  }
}
