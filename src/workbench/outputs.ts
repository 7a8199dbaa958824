// What an author takes away: to the clipboard, or as a file.
import {escapeHtml} from '../author/escape.js';
import type {Bench} from './bench.js';
import {copyFrom, copyRichFrom, save} from './clipboard.js';
import {noteTaken} from './keep/taken.js';
import type {LibraryText} from './pieces/frame-page.js';
import type {WaysOut} from './ways/index.js';
import type {Files} from './files/files.js';
import type {renderFiles} from './files/files.template.js';
import {formOf, pageOf} from './code/forms.js';
import {statedText} from './intake/reading.js';

export class Outputs {
  files: Files | undefined;
  renderFiles: typeof renderFiles | undefined;
  /** The ways out that are no code. */
  ways: WaysOut | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly root: ShadowRoot,
    private readonly library: URL | LibraryText,
    private readonly changed: () => void,
  ) {}

  copy(): void {
    void this.by(copyFrom);
  }

  copyRich(): void {
    void this.by(copyRichFrom);
  }

  page(code: string): void {
    const {dataset, work} = this.bench;
    if (!dataset) return;
    const file = `${dataset.report.id}.html`;
    save(file, formOf(work.form).page ? code : pageOf(code, dataset.report, escapeHtml), 'text/html');
    noteTaken(this.bench, formOf(work.form).name, file);
  }

  dataset(): void {
    const {dataset} = this.bench;
    if (dataset) save(`${dataset.report.id}.json`, statedText(dataset), 'application/json');
  }

  /** The whole work as one file. */
  work(): void {
    const {dataset, words} = this.bench;
    const file = `${dataset?.report.id ?? 'tujie'}.work.json`;
    save(file, this.bench.saving(), 'application/json');
    this.bench.notify('keep', words.keep.saved(file));
  }

  /** Loads what makes proof sheets and tables. */
  async loadFiles(): Promise<Files> {
    const {Files, printPage, renderFiles} = await import('./files/files.template.js');
    this.renderFiles = renderFiles;
    this.files ??= new Files(this.bench, save, printPage, this.changed);
    this.changed();
    return this.files;
  }

  /** Loads pictures, paper, frames, and what became of what was taken. */
  async loadWays(): Promise<void> {
    if (this.ways) return;
    const {WaysOut} = await import('./ways/index.js');
    this.ways ??= new WaysOut(this.bench, this.library, save, (text) => this.copyProbe(text), this.changed);
    this.changed();
  }

  /** Whether a sample is on the clipboard as formatted text. */
  private copyProbe(text: string): boolean {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'left:-9999px;position:fixed';
    document.body.append(field);
    const copied = copyRichFrom(field);
    field.remove();
    return copied;
  }

  private async by(way: (field: HTMLTextAreaElement) => boolean | Promise<boolean>): Promise<void> {
    const {words, work, dataset} = this.bench;
    const copied = await way(this.root.querySelector('#output') as HTMLTextAreaElement);
    if (dataset) noteTaken(this.bench, formOf(work.form).name, dataset.report.title);
    this.bench.notify('code', copied ? words.copied(words.forms[formOf(work.form).name]?.[0] ?? '') : words.select);
  }
}
