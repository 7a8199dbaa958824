// The state of the workbench, and everything an author can do with it. Knows no page.
import {kindOf} from '../author/pieces.js';
import type {Problem} from '../model/problem.js';
import type {Draft} from '../read/draft-report.js';
import type {Review} from '../read/review.js';
import {shownBy, type Group} from './pieces/choices.js';
import {Composer} from './pieces/composer.js';
import type {Occurrence} from './pieces/composition.js';
import type {Memory} from './keep/memory.js';
import {Picker} from './pieces/picker.js';
import {readText, type Dataset, type Reading} from './intake/reading.js';
import {sampleOf} from './pieces/sample.js';
import {benchWords, type BenchWords} from './words.js';
import {deserialize, FRESH, serialize, type OwnData, type Work} from './keep/work.js';

/** What the page reports after an action, and at which of its parts. */
export interface Notice {
  readonly at: 'compose' | 'code' | 'keep' | 'data';
  readonly text: string;
}

const NOTHING_DECIDED: Review = {doubts: [], confirmations: [], quotes: []};

export class Bench {
  work: Work;
  dataset: Dataset | undefined;
  /** The faults of the dataset that is drawn. */
  faults: readonly Problem[] = [];
  /** Says which text the dataset was checked against; empty where there was none. */
  checkedAgainst = '';
  /** What was offered last and is no dataset. */
  refused: {readonly name: string; readonly faults: readonly Problem[]} | undefined;
  readonly picker = new Picker();
  readonly composer: Composer;
  notice: Notice = {at: 'keep', text: ''};
  /** The work before a text, a dataset or another work came in its place. */
  former: Work | undefined;
  private fresh: boolean;
  private saved: Work | undefined;

  constructor(
    readonly memory: Memory,
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

  /** Changes the work, and keeps it where that is switched on. */
  set(part: Partial<Work>): void {
    this.work = {...this.work, ...part};
    this.memory.write(() => serialize(this.work));
    this.changed();
  }

  /** Switches on or off that the work is kept in the browser. */
  keep(on: boolean): void {
    this.memory.turn(on, () => serialize(this.work));
    this.changed();
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    const {work, memory, saved, composer} = this;
    return (!!work.data || composer.canUndo) && !(memory.isOn && memory.isKept) && work !== saved;
  }

  /** The work as a file holds it. */
  saving(): string {
    this.saved = this.work;
    return serialize(this.work);
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
    const data = {...(this.work.data ?? {name: dataset.name}), review};
    if (report === dataset.report) this.set({data: {...data, text: dataset.text}});
    else this.show(readText(JSON.stringify(report, null, 2), data.name), data.name, data);
  }

  /** Takes in what came; the work before it can be had back. A text that is no dataset leaves the one before it. */
  take(reading: Reading, name: string, own: boolean, beside: Pick<OwnData, 'review' | 'isDraft'> = {}): void {
    const {work} = this;
    if (this.show(reading, name, own && beside) && work.data) this.former = work;
  }

  /** Shows the dataset of the work itself; whether it has one of its own. */
  resume(): boolean {
    const {data} = this.work;
    return !!data && this.show(readText(data.text, data.name), data.name, data);
  }

  /** Puts another work in the place of this one, which can be had back; the language stays. */
  exchange(work: Work): void {
    this.former = this.work;
    if (work.html !== this.work.html) this.composer.clear();
    this.fresh = false;
    this.refused = undefined;
    this.set({data: undefined, taken: undefined, ...work, lang: this.work.lang});
    this.resume();
  }

  /** Says why what came is of no use. */
  refuse(name: string, faults: readonly Problem[]): void {
    this.refused = {name, faults};
    this.changed();
  }

  /** Says what a check of the dataset against the text of its report has found. */
  report(faults: readonly Problem[], checkedAgainst: string): void {
    this.faults = faults;
    this.checkedAgainst = checkedAgainst;
    this.changed();
  }

  private show({dataset, faults}: Reading, name: string, own: false | Pick<OwnData, 'review' | 'isDraft'>): boolean {
    if (!dataset) {
      this.refuse(name, faults);
      return false;
    }
    this.refused = undefined;
    this.dataset = dataset;
    this.faults = faults;
    this.checkedAgainst = '';
    const html = this.fresh ? sampleOf(dataset.report) : this.work.html;
    this.fresh = false;
    const {review, isDraft} = own || {};
    this.set({html, data: own ? {name, text: dataset.text, ...(review && {review}), ...(isDraft && {isDraft})} : undefined});
    return true;
  }

  /** Changes what is picked. */
  pick(act: (picker: Picker) => void): void {
    act(this.picker);
    this.changed();
  }

  /** Forgets everything, here and in the browser; the composition is empty then, and nothing is kept of what comes next. */
  clear(): void {
    this.work = {...FRESH, lang: this.work.lang};
    this.former = undefined;
    this.refused = undefined;
    this.keep(false);
    this.composer.clear();
    this.notify('keep', this.words.keep.cleared);
  }
}
