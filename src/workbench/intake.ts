// What comes in, as a dataset or as a text that is drafted first. Knows the page only to load and to wait.
import type {Bench} from './bench.js';
import {Drafting, isDataset} from './drafting.js';
import {parsePage} from './parse-page.js';
import {readAddress, readBytes, readText} from './reading.js';

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
      taken: ({report}, name) => this.bench.take(readText(JSON.stringify(report, null, 2), name), name, true),
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
    const {data} = this.bench.work;
    if (data) this.bench.take(readText(data.text, data.name), data.name, true);
    else if (!this.isOffer) void this.readSample();
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

  async file(file: File): Promise<void> {
    const {name} = file;
    const bytes = await file.arrayBuffer();
    const input = new Uint8Array(bytes);
    if (!isDataset(input, name)) return this.drafting.draft({name, input});
    this.drafting.cancel();
    this.bench.take(readBytes(bytes, name), name, true);
  }

  text(text: string): void {
    const {paste, draft} = this.bench.words;
    if (isDataset(text, '')) {
      this.drafting.cancel();
      this.bench.take(readText(text, paste), paste, true);
    } else void this.drafting.draft({name: draft.pasted, input: text});
  }

  /** A text of the dataset's own field. */
  dataset(text: string): void {
    const {paste} = this.bench.words;
    this.drafting.cancel();
    this.bench.take(readText(text, paste), paste, true);
  }
}
