// The files that go with a dataset: proof sheets, the table of its figures, what was decided of it. Late: they come when they are asked for.
import {proof, type Edition} from '../../author/proof.js';
import {proofHtml} from '../../author/proof-html.js';
import {proofText} from '../../author/proof-plain.js';
import type {Sheet} from '../../author/proof-sheet.js';
import {csvOf, figureTable} from '../../author/table.js';
import type {Report} from '../../model/schema.js';
import type {Draft} from '../../read/draft-report.js';
import type {Bench} from '../bench.js';
import {filesWords} from './files-words.js';
import {editionIn, lettersIn, statedText, type Dataset} from '../intake/reading.js';
import {faultsAgainst} from '../intake/source-check.js';

/** Prints a page; whether the browser has begun to. */
export type Print = (page: string) => Promise<boolean>;

/** Gives an author a file. */
export type Save = (name: string, text: string, type: string) => void;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export class Files {
  /** What the edition is called; by the clock until somebody says it. */
  edition: string | undefined;
  /** The list of words that the office brings. */
  list: {readonly name: string; readonly words: readonly string[]} | undefined;
  /** What was done last: a file was made, or a sheet could not be printed. */
  last: {readonly saved: string} | 'printed' | 'not-printed' | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly save: Save,
    private readonly print: Print,
    private readonly changed: () => void,
  ) {}

  /** The name of the edition that is made now. */
  get editionName(): string {
    return this.edition ?? filesWords(this.bench.work.lang).editionAt(new Date());
  }

  /** Takes a list of words, one on each line. */
  async bring(file: File): Promise<void> {
    const {name} = file;
    const letters = lettersIn(await file.arrayBuffer(), name);
    const lines = typeof letters === 'string' ? letters.split(/[\r\n]+/).map((line) => line.trim()) : [];
    this.list = {name, words: [...new Set(lines.filter(Boolean))]};
    this.changed();
  }

  proof(): void {
    this.give('proof.html', 'text/html', ({dataset, draft}) => proofHtml(this.sheet(dataset, draft)));
  }

  /** Prints the proof sheet, where the browser does so. */
  async printProof(): Promise<void> {
    const {dataset, draft} = this.bench;
    if (!dataset || !draft) return;
    this.last = (await this.print(proofHtml(this.sheet(dataset, draft)))) ? 'printed' : 'not-printed';
    this.changed();
  }

  proofText(): void {
    this.give('proof.txt', 'text/plain', ({dataset, draft}) => proofText(this.sheet(dataset, draft)));
  }

  /** The proof sheet of what changed since an older report. */
  changes(since: Report): void {
    this.give('changes.html', 'text/html', ({dataset, draft}) => proofHtml(this.sheet(dataset, draft, {report: since})));
  }

  table(): void {
    this.give('csv', 'text/csv', ({draft}) => csvOf(figureTable([draft])));
  }

  dataset(): void {
    this.give('json', 'application/json', ({dataset}) => statedText(dataset));
  }

  review(): void {
    this.give('review.json', 'application/json', ({draft}) => json(draft.review));
  }

  private sheet(dataset: Dataset, {report, review}: Draft, since?: Edition): Sheet {
    const {checkedAgainst, faults} = this.bench;
    return proof(report, {
      edition: editionIn(dataset),
      name: this.editionName,
      review,
      remarks: checkedAgainst ? faults : faultsAgainst(dataset, review.quotes),
      listed: this.list?.words,
      since,
    });
  }

  private give(ending: string, type: string, made: (from: {readonly dataset: Dataset; readonly draft: Draft}) => string): void {
    const {dataset, draft} = this.bench;
    if (!dataset || !draft) return;
    const saved = `${dataset.report.id}.${ending}`;
    this.last = {saved};
    this.save(saved, made({dataset, draft}), type);
    this.changed();
  }
}
