// What comes in: a dataset, what was decided of one, a work that was saved, or a text that is drafted first. Knows the page only to load and to wait.
import type {Report} from '../../model/schema.js';
import type {Draft} from '../../read/draft-report.js';
import type {Bench} from '../bench.js';
import type {Changes, changesStyles} from './changes.template.js';
import {readSample, type Example} from './example.js';
import {Drafting, isDataset, type Relation, type SourceText} from './drafting.js';
import {jsonIn, lettersIn, readText, type Dataset} from './reading.js';
import {reviewIn} from './review-file.js';
import {Remarks} from './remarks.js';
import {isWork, type Work} from '../keep/work.js';

const isReviewName = ({name}: File): boolean => /\.review\.json$/i.test(name);

export class Intake {
  readonly drafting: Drafting;
  readonly remarks: Remarks;
  /** The edition before, and what changed since as soon as that is to be shown; absent where the dataset goes on from none. */
  changes: {readonly since: Report; readonly shown?: Changes; readonly styles?: typeof changesStyles} | undefined;
  /** What reads texts, once one has come. */
  late: typeof import('./reader.js') | undefined;
  private form = '';
  private source: SourceText | undefined;
  private checked: Dataset | undefined;

  constructor(
    private readonly bench: Bench,
    /** Address of the dataset that the workbench begins with, or the one that it offers. */
    private readonly sample: string | Example,
    private readonly changed: () => void,
    /** Prints what changed since a report. */
    private readonly print: (since: Report) => void,
  ) {
    this.remarks = new Remarks(bench, changed);
    this.drafting = new Drafting({
      load: async () => (this.late = await import('./reader.js')),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      present: () => bench.draft && bench.work.data && {...bench.draft, isDraft: !!bench.work.data.isDraft},
      taken: (draft, source, since) => this.taken(draft, source, since),
      check: (source) => {
        this.source = source;
        this.checked = undefined;
        void this.check(true);
      },
      changed,
    });
  }

  /** Whether the example is only offered. */
  get isOffer(): boolean {
    return typeof this.sample !== 'string';
  }

  /** Whether the work before can be had back; where changes are shown, beside them. */
  get offersFormer(): boolean {
    return !!this.bench.former && !this.changes?.shown;
  }

  /** Whether there is no dataset, and none is on its way. */
  get isEmpty(): boolean {
    return this.isOffer && !this.bench.dataset;
  }

  /** The dataset that was kept, else the sample; none where that is only offered. */
  begin(): void {
    if (!this.bench.resume() && !this.isOffer) void readSample(this.bench, this.sample);
  }

  /** Begins again, when everything was forgotten. */
  restart(): void {
    this.bench.dataset = undefined;
    this.bench.faults = [];
    this.drafting.cancel();
    this.begin();
  }

  /** The sample in the place of the author's own dataset. */
  useSample(): void {
    if (this.isOffer) void readSample(this.bench, this.sample);
    else this.exchange({...this.bench.work, data: undefined});
  }

  /** The work before the last text, dataset or work came. */
  restore(): void {
    const {former} = this.bench;
    if (!former) return;
    this.drafting.cancel();
    this.exchange(former);
    this.bench.notify('data', this.bench.words.keep.changedBack);
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
    if (typeof letters === 'string') await this.json(letters, name);
    else this.bench.refuse(name, letters);
  }

  /** What is about to be pasted over the whole text: its form. */
  paste(html: string): void {
    this.form = html;
  }

  /** What the field of the text holds. */
  write(text: string): void {
    this.text(text, this.form);
    this.form = '';
  }

  /** What was written or pasted, with its form where the clipboard has it. */
  text(text: string, html = ''): void {
    if (isDataset(text, '')) this.dataset(text);
    else void this.drafting.draft({name: this.bench.words.draft.pasted, input: html ? {html, text} : text});
  }

  /** A text of the dataset's own field. */
  dataset(text: string): void {
    this.drafting.cancel();
    void this.json(text, this.bench.words.paste);
  }

  /** Forgets the texts. */
  forget(): void {
    this.source = undefined;
    this.changes = undefined;
    this.drafting.cancel();
  }

  /** Checks a dataset from elsewhere against the text of its report, once, where that is there. */
  async check(isAsked = false): Promise<void> {
    const {source, bench} = this;
    const {dataset, work} = bench;
    if (!source || !dataset || dataset === this.checked) return;
    this.checked = dataset;
    if (!work.data || work.data.isDraft) return;
    const {isEditionOf, faultsAgainst, lateWords} = await import('./reader.js');
    if (!isAsked && !isEditionOf(source.lines, dataset.report)) return;
    const faults = faultsAgainst(dataset, work.data.review?.quotes ?? [], source.lines);
    if (bench.dataset === dataset) bench.report(faults, lateWords(work.lang).checked(source.name));
  }

  /** What the newest text is to the dataset that is there, and the answers where that is asked. */
  relation(): {readonly relation: string; readonly answers: unknown} {
    const {late, drafting, bench} = this;
    const acts = {answer: (relation: Relation) => void drafting.answer(relation), cancel: () => drafting.cancel()};
    return {
      relation: late?.relationSentence(drafting.state, bench.work.lang) ?? '',
      answers: late?.renderAnswers(drafting.state, acts, bench.work.lang),
    };
  }

  private taken({report, review}: Draft, source: SourceText, since: Report | undefined): void {
    const {bench} = this;
    const {name} = source;
    this.source = source;
    this.changes = since && {since};
    bench.take(readText(JSON.stringify(report, null, 2), name), name, true, {review, isDraft: true});
    const {dataset} = bench;
    if (since && dataset)
      void import('./changes.template.js').then(({renderChanges, changesStyles: styles}) => {
        if (bench.dataset !== dataset) return;
        this.changes = {
          since,
          shown: renderChanges({report: since}, dataset, bench.words.lang, {
            restore: () => this.restore(),
            print: () => this.print(since),
          }),
          styles,
        };
        this.changed();
      });
  }

  private async json(text: string, name: string): Promise<void> {
    const value = jsonIn(text);
    this.changes = undefined;
    if (!isWork(value) && !reviewIn(value)) {
      this.bench.take(readText(text, name), name, true);
      return;
    }
    const {broughtWork} = await import('./brought.js');
    const work = broughtWork(value, name, this.bench);
    if (work) this.exchange(work);
  }

  private exchange(work: Work): void {
    this.changes = undefined;
    this.bench.exchange(work);
    if (!this.bench.work.data && !this.isOffer) void readSample(this.bench, this.sample);
  }
}
