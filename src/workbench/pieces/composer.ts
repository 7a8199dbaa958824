// The editing of the composition: which of its pieces is chosen, where the author stands in its text, and the way back. Knows no page.
import {added, markupOf, moved, occurrencesOf, removed, replaced, type Changed, type Occurrence} from './composition.js';
import type {Picker} from './picker.js';
import {Steps} from '../steps.js';

/** What the composer edits for, and with. */
export interface ComposerHost {
  readonly picker: Picker;
  readonly html: () => string;
  readonly setHtml: (html: string) => void;
  /** The attributes of the piece that is picked. */
  readonly attributes: () => Record<string, string>;
  readonly done: (what: 'added' | 'replaced' | 'removed' | 'moved' | 'undone', tag: string) => void;
  readonly changed: () => void;
}

// The composition of a whole report.
const WHOLE = `${markupOf('tujie-report', {})}\n`;

export class Composer {
  /** Index of the chosen piece; −1 for none. */
  chosen = -1;
  /** Counts how often a piece was chosen, so that the preview shows it each time. */
  chosenTimes = 0;
  private readonly past = new Steps<string>();
  private caret: number | undefined;

  constructor(private readonly host: ComposerHost) {}

  get occurrences(): readonly Occurrence[] {
    return occurrencesOf(this.host.html());
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  /** Whether the composition is the whole report. */
  get isWhole(): boolean {
    return this.host.html().trim() === WHOLE.trim();
  }

  /** Composes the whole report. */
  useWhole(): void {
    this.apply({html: WHOLE, chosen: 0}, 'added', 'tujie-report');
  }

  /** Chooses a piece of the composition, and shows it in the picker. */
  choose(index: number): void {
    const occurrence = this.occurrences[index];
    this.chosen = occurrence ? index : -1;
    this.caret = occurrence?.end;
    if (occurrence) this.host.picker.show(occurrence);
    this.chosenTimes++;
    this.host.changed();
  }

  /** Where the author stands in the text: the piece there is chosen. */
  goTo(caret: number): void {
    const index = this.occurrences.findIndex(({start, end}) => start <= caret && caret <= end);
    if (index !== this.chosen) this.choose(index);
    this.caret = caret;
  }

  /** Takes what was written by hand. */
  write(html: string, caret: number): void {
    this.past.push(this.host.html());
    this.host.setHtml(html);
    this.goTo(caret);
  }

  add(): void {
    const {tag} = this.host.picker.kind;
    this.apply(added(this.host.html(), markupOf(tag, this.host.attributes()), this.caret), 'added', tag);
  }

  replace(): void {
    const {picker} = this.host;
    const {tag} = picker.kind;
    const occurrence = this.occurrences[this.chosen];
    const others = occurrence ? picker.others(occurrence) : {};
    this.apply(replaced(this.host.html(), this.chosen, tag, {...this.host.attributes(), ...others}), 'replaced', tag);
  }

  remove(): void {
    const tag = this.occurrences[this.chosen]?.tag ?? '';
    this.apply(removed(this.host.html(), this.chosen), 'removed', tag);
  }

  move(by: -1 | 1): void {
    this.apply(moved(this.host.html(), this.chosen, by), 'moved', this.occurrences[this.chosen]?.tag ?? '');
  }

  undo(): void {
    const html = this.past.pop();
    if (html === undefined) return;
    this.host.setHtml(html);
    this.choose(-1);
    this.host.done('undone', '');
  }

  /** Forgets the way back. */
  clear(): void {
    this.past.clear();
    this.choose(-1);
  }

  private apply({html, chosen}: Changed, what: 'added' | 'replaced' | 'removed' | 'moved', tag: string): void {
    const before = this.host.html();
    if (html === before) return;
    this.past.push(before);
    this.host.setHtml(html);
    this.choose(chosen);
    this.host.done(what, tag);
  }
}
