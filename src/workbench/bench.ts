// The state of the workbench, and everything an author can do with it. Knows no page.
import {kindOf} from '../author/pieces.js';
import type {Problem} from '../model/problem.js';
import type {Draft} from '../read/draft-report.js';
import type {Review} from '../read/review.js';
import {shownBy, type Group} from './choices.js';
import {Composer} from './composer.js';
import type {Occurrence} from './composition.js';
import type {Memory} from './memory.js';
import {Picker} from './picker.js';
import {readText, type Dataset, type Reading} from './reading.js';
import {sampleOf} from './sample.js';
import {benchWords, type BenchWords} from './words.js';
import {FRESH, serialize, deserialize, type Work} from './work.js';

/** What the page reports after an action, and at which of its parts. */
export interface Notice {
  readonly at: 'compose' | 'code' | 'foot';
  readonly text: string;
}

const NOTHING_DECIDED: Review = {doubts: [], confirmations: [], quotes: []};

export class Bench {
  work: Work;
  dataset: Dataset | undefined;
  /** The faults of the dataset that is drawn. */
  faults: readonly Problem[] = [];
  /** What was offered last and is no dataset. */
  refused: {readonly name: string; readonly faults: readonly Problem[]} | undefined;
  readonly picker = new Picker();
  readonly composer: Composer;
  notice: Notice = {at: 'foot', text: ''};
  /** Whether the browser kept the work. */
  kept = true;
  private fresh: boolean;

  constructor(
    private readonly memory: Memory,
    private readonly changed: () => void,
  ) {
    const work = deserialize(memory.read());
    this.work = work ?? FRESH;
    this.fresh = !work;
    this.composer = new Composer({
      picker: this.picker,
      html: () => this.work.html,
      setHtml: (html) => this.set({html}),
      attributes: () => this.picker.attributes(this.picker.id(this.groups)),
      done: (what, tag) => this.notify('compose', this.words.done(what, this.words.pieces[tag] ?? tag)),
      changed,
    });
  }

  get words(): BenchWords {
    return benchWords(this.work.lang);
  }

  /** What the dataset has for the picked piece, as far as the search goes. */
  get groups(): readonly Group[] {
    return this.dataset ? this.picker.groups(this.dataset.report, this.work.lang) : [];
  }

  /** Whether the picked piece has something to show. */
  get canAdd(): boolean {
    const {key, needsId} = this.picker.kind;
    return !!this.dataset && (!key || !needsId || !!this.picker.id(this.groups));
  }

  /** Name of a piece with what it shows: 指标卡 · 地区生产总值（2018年预计）突破400亿元. */
  labelOf({tag, attributes}: Pick<Occurrence, 'tag' | 'attributes'>): string {
    const {words, dataset, work} = this;
    const name = words.pieces[tag] ?? tag;
    const shown = dataset && shownBy(dataset.report, tag, attributes, work.lang);
    const key = kindOf(tag)?.key;
    return [name, shown ?? (key && attributes[key])].filter(Boolean).join(' · ');
  }

  /** Changes what is kept, and keeps it. */
  set(part: Partial<Work>): void {
    this.work = {...this.work, ...part};
    this.kept = this.memory.write(serialize(this.work));
    this.changed();
  }

  notify(at: Notice['at'], text: string): void {
    this.notice = {at, text};
    this.changed();
  }

  /** Whether the dataset is the author's own, and the composition is not the whole report yet. */
  get offersWhole(): boolean {
    return !!this.work.data && !this.composer.isWhole;
  }

  /** The report with what a person decided of it. */
  get draft(): Draft | undefined {
    return this.dataset && {report: this.dataset.report, review: this.work.data?.review ?? NOTHING_DECIDED};
  }

  /** Takes what a person made of the draft. */
  amend({report, review}: Draft): void {
    const {dataset} = this;
    if (!dataset) return;
    const {name} = this.work.data ?? dataset;
    if (report === dataset.report) this.set({data: {name, text: dataset.text, review}});
    else this.take(readText(JSON.stringify(report, null, 2), name), name, true, review);
  }

  /** Takes in what was read; a text that is no dataset leaves the one before it. */
  take({dataset, faults}: Reading, name: string, own: boolean, review?: Review): void {
    if (!dataset) {
      this.refused = {name, faults};
      this.changed();
      return;
    }
    this.refused = undefined;
    this.dataset = dataset;
    this.faults = faults;
    const html = this.fresh ? sampleOf(dataset.report) : this.work.html;
    this.fresh = false;
    this.set({html, data: own ? {name, text: dataset.text, review} : undefined});
  }

  /** Changes what is picked. */
  pick(act: (picker: Picker) => void): void {
    act(this.picker);
    this.changed();
  }

  /** Forgets everything, here and in the browser; the composition is empty then. */
  clear(): void {
    this.memory.clear();
    this.work = {...FRESH, lang: this.work.lang};
    this.refused = undefined;
    this.composer.clear();
    this.notify('foot', this.words.cleared);
  }
}
