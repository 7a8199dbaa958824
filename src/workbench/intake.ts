// What comes in, as a dataset or as a text that is drafted first. Knows the page only to load and to wait.
import type {Bench} from './bench.js';
import {Drafting, isDataset} from './drafting.js';
import {readAddress, readBytes, readText} from './reading.js';

export class Intake {
  readonly drafting: Drafting;

  constructor(
    private readonly bench: Bench,
    /** Address of the dataset that the workbench begins with. */
    private readonly sample: string,
    changed: () => void,
  ) {
    this.drafting = new Drafting({
      load: () => import('../read/draft-report.js'),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      taken: ({report, review}, name) => this.bench.take(readText(JSON.stringify(report, null, 2), name), name, true, review),
      changed,
    });
  }

  /** The dataset that was kept, else the sample. */
  begin(): void {
    const {data} = this.bench.work;
    if (data) this.bench.take(readText(data.text, data.name), data.name, true);
    else void this.readSample();
  }

  async readSample(): Promise<void> {
    const reading = await readAddress(this.sample);
    // Unless the author was faster with a dataset of their own.
    if (!this.bench.work.data) this.bench.take(reading, this.sample, false);
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
