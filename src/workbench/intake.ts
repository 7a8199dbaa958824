// What comes in: a dataset, what was decided of one, a work that was saved, or a text that is drafted first. Knows the page only to load and to wait.
import type {Review} from '../read/review.js';
import type {Bench} from './bench.js';
import {Drafting, isDataset} from './drafting.js';
import {parsePage} from './parse-page.js';
import {jsonIn, lettersIn, readAddress, readText} from './reading.js';
import {fitted, reviewIn} from './review-file.js';
import {isWork, workIn} from './work.js';

const isReviewName = ({name}: File): boolean => /\.review\.json$/i.test(name);

/** A dataset that the page holds and offers: the workbench begins without one. */
export interface Example {
  /** Name of its file. */
  readonly name: string;
  readonly text: string;
}

export class Intake {
  readonly drafting: Drafting;

  constructor(
    private readonly bench: Bench,
    /** Address of the dataset that the workbench begins with, or the one that it offers. */
    private readonly sample: string | Example,
    changed: () => void,
  ) {
    this.drafting = new Drafting({
      load: async () => {
        const {draftReport} = await import('../read/draft-report.js');
        return {draftReport: (input, options) => draftReport(input, {...options, parseHtml: parsePage})};
      },
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      taken: ({report, review}, name) =>
        this.bench.take(readText(JSON.stringify(report, null, 2), name), name, true, {review, isDraft: true}),
      changed,
    });
  }

  /** Whether the example is only offered. */
  get isOffer(): boolean {
    return typeof this.sample !== 'string';
  }

  /** Whether there is no dataset, and none is on its way. */
  get isEmpty(): boolean {
    return this.isOffer && !this.bench.dataset;
  }

  /** The dataset that was kept, else the sample; none where that is only offered. */
  begin(): void {
    if (!this.bench.resume() && !this.isOffer) void this.readSample();
  }

  /** Begins again, when everything was forgotten. */
  restart(): void {
    this.bench.dataset = undefined;
    this.bench.faults = [];
    this.drafting.cancel();
    this.begin();
  }

  async readSample(): Promise<void> {
    const {bench, sample} = this;
    if (typeof sample !== 'string') {
      bench.take(readText(sample.text, sample.name), sample.name, true);
      return;
    }
    const reading = await readAddress(sample);
    // Unless the author was faster with a dataset of their own.
    if (!bench.work.data) bench.take(reading, sample, false);
  }

  /** The sample in the place of the author's own dataset. */
  useSample(): void {
    this.exchange({...this.bench.work, data: undefined});
    if (this.isOffer) void this.readSample();
  }

  /** The work before the last text, dataset or work came. */
  restore(): void {
    const {former} = this.bench;
    if (!former) return;
    this.drafting.cancel();
    this.exchange(former);
    this.bench.notify('data', this.bench.words.keep.formerAgain);
  }

  /** Files that come together: what was decided after what it was decided of. */
  async files(files: readonly File[]): Promise<void> {
    for (const file of [...files].sort((a, b) => Number(isReviewName(a)) - Number(isReviewName(b)))) await this.file(file);
  }

  async file(file: File): Promise<void> {
    const {name} = file;
    const bytes = await file.arrayBuffer();
    const input = new Uint8Array(bytes);
    if (!isDataset(input, name)) return this.drafting.draft({name, input});
    const letters = lettersIn(bytes, name);
    this.drafting.cancel();
    if (typeof letters === 'string') this.json(letters, name);
    else this.bench.refuse(name, letters);
  }

  text(text: string): void {
    if (isDataset(text, '')) this.dataset(text);
    else void this.drafting.draft({name: this.bench.words.draft.pasted, input: text});
  }

  /** A text of the dataset's own field. */
  dataset(text: string): void {
    this.drafting.cancel();
    this.json(text, this.bench.words.paste);
  }

  private json(text: string, name: string): void {
    const value = jsonIn(text);
    const review = reviewIn(value);
    if (isWork(value)) this.open(value, name);
    else if (review) this.decide(review, name);
    else this.bench.take(readText(text, name), name, true);
  }

  private open(value: unknown, name: string): void {
    const work = workIn(value);
    const {keep} = this.bench.words;
    if (!work) {
      this.bench.notify('keep', keep.otherVersion(name));
      return;
    }
    const {dataset, faults} = work.data ? readText(work.data.text, work.data.name) : {};
    if (faults && !dataset) {
      this.bench.refuse(name, faults);
      return;
    }
    this.exchange(work);
    this.bench.notify('keep', keep.opened(name));
  }

  /** Lays what was decided beside the dataset; what is about another is left out. */
  private decide(decided: Review, name: string): void {
    const {dataset, work, words} = this.bench;
    const {review, taken, left} = dataset ? fitted(decided, dataset.report) : {review: decided, taken: 0, left: 1};
    const fits = dataset && (taken || !left);
    if (fits) this.exchange({...work, data: {name: dataset.name, ...work.data, text: dataset.text, review, isDraft: true}});
    this.bench.notify('data', fits ? words.keep.reviewed(name, taken, left) : words.keep.notReview(name));
  }

  private exchange(work: Parameters<Bench['exchange']>[0]): void {
    this.bench.exchange(work);
    if (!this.bench.work.data && !this.isOffer) void this.readSample();
  }
}
