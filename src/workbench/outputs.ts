// What an author takes away: to the clipboard, or as a file.
import {escapeHtml} from '../author/escape.js';
import type {Bench} from './bench.js';
import {copyFrom, copyRichFrom, save} from './clipboard.js';
import type {Files} from './files/files.js';
import type {renderFiles} from './files/files.template.js';
import {formOf, pageOf} from './code/forms.js';
import {statedText} from './intake/reading.js';

export class Outputs {
  files: Files | undefined;
  renderFiles: typeof renderFiles | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly root: ShadowRoot,
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
    if (dataset) save(`${dataset.report.id}.html`, formOf(work.form).page ? code : pageOf(code, dataset.report, escapeHtml), 'text/html');
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

  private async by(way: (field: HTMLTextAreaElement) => boolean | Promise<boolean>): Promise<void> {
    const {words, work} = this.bench;
    const copied = await way(this.root.querySelector('#output') as HTMLTextAreaElement);
    this.bench.notify('code', copied ? words.copied(words.forms[formOf(work.form).name]?.[0] ?? '') : words.select);
  }
}
