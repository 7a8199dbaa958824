// Mounts the workbench in a page: brings its state, its parts and the page's own events together.
import {adoptStyles, html, render, type TemplateResult} from 'lit';
import {escapeHtml} from '../author/escape.js';
import {Bench} from './bench.js';
import {renderCode} from './code.template.js';
import {renderCompose} from './compose.template.js';
import {renderData} from './data.template.js';
import {listenForInput} from './inputs.js';
import {addressFor, codeIn, formOf, pageOf} from './forms.js';
import {copyFrom, copyRichFrom, save} from './clipboard.js';
import {Memory} from './memory.js';
import {renderPicker, showPicked} from './picker.template.js';
import {Preview} from './preview.js';
import {renderPreview} from './preview.template.js';
import {readAddress, readBytes, readText} from './reading.js';
import {styles} from './workbench.styles.js';

export interface WorkbenchOptions {
  /** Folder of the bundles, relative to the page. Default: `cdn/`. */
  readonly library?: string | undefined;
  /** Address of the dataset that it begins with, relative to the page. Default: `data/gangzha-2019.json`. */
  readonly dataset?: string | undefined;
  /** Where the work is kept. Default: the `localStorage` of the page. */
  readonly storage?: Storage | undefined;
}

class Workbench {
  private readonly bench: Bench;
  private readonly root: ShadowRoot;
  private readonly preview: Preview;
  private readonly library: URL;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly unsubscribes: (() => void)[] = [];
  private scale = 1;
  private shown = 0;
  private over = false;
  private noLibrary = '';
  private code = '';

  constructor(
    host: HTMLElement,
    private readonly options: WorkbenchOptions,
  ) {
    this.root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
    adoptStyles(this.root, styles);
    this.library = new URL(options.library ?? 'cdn/', document.baseURI);
    this.bench = new Bench(new Memory(() => options.storage ?? localStorage), () => this.draw());
    const arrivals = {
      file: (file: File): void => void this.readFile(file),
      text: (text: string): void => this.readPasted(text),
      over: (held: boolean): void => {
        if (held === this.over) return;
        this.over = held;
        this.draw();
      },
    };
    this.unsubscribes.push(listenForInput(document, arrivals));
    this.preview = new Preview(this.library, (page, hasLibrary) => {
      this.unsubscribes.push(listenForInput(page, arrivals));
      this.noLibrary = hasLibrary ? '' : this.bench.words.noLibrary(new URL('tujie.js', this.library).href);
      this.draw();
    });
    this.draw();
    this.sizes.observe(this.root.querySelector('.pane') as Element);
    const {data} = this.bench.work;
    if (data) this.bench.take(readText(data.text, data.name), data.name, true);
    else void this.readSample();
  }

  unmount(): void {
    this.sizes.disconnect();
    for (const close of this.unsubscribes) close();
    render(html``, this.root);
  }

  private async readSample(): Promise<void> {
    const name = this.options.dataset ?? 'data/gangzha-2019.json';
    const reading = await readAddress(name);
    // Unless the author was faster with a dataset of their own.
    if (!this.bench.work.data) this.bench.take(reading, name, false);
  }

  private async readFile(file: File): Promise<void> {
    this.bench.take(readBytes(await file.arrayBuffer(), file.name), file.name, true);
  }

  private readPasted(text: string): void {
    const name = this.bench.words.paste;
    this.bench.take(readText(text, name), name, true);
  }

  /** Scales the preview to the width of its box. */
  private fit(): void {
    const pane = this.root.querySelector<HTMLElement>('.pane');
    const scale = pane?.clientWidth ? this.preview.fit(pane, this.bench.work.width) : this.scale;
    if (scale === this.scale) return;
    this.scale = scale;
    this.draw();
  }

  private draw(): void {
    const {work, dataset, words} = this.bench;
    this.preview.draw({html: work.html, appearance: work.appearance, value: dataset?.value});
    this.preview.frame.title = words.frame;
    this.code = dataset
      ? codeIn(
          work.form,
          {
            report: dataset.report,
            html: work.html,
            library: work.library,
            dataset: work.address || addressFor(dataset.report),
            appearance: work.appearance,
          },
          work.inline ? dataset.value : undefined,
        )
      : '';
    render(this.template(), this.root);
    showPicked(this.root);
    this.fit();
    if (this.shown === this.bench.chosenTimes) return;
    this.shown = this.bench.chosenTimes;
    this.preview.show(this.bench.chosen);
  }

  private template(): TemplateResult {
    const {bench} = this;
    const {words, kept, notice} = bench;
    return html`<main lang=${words.lang} class=${this.over ? 'bench over' : 'bench'}>
      <header>
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
        <button lang=${words.other[0]} @click=${() => bench.set({lang: words.other[0]})}>${words.other[1]}</button>
      </header>
      <div class="columns">
        <div class="left">
          ${renderData(bench, {
            file: (file) => void this.readFile(file),
            text: (text) => this.readPasted(text),
            sample: () => {
              bench.set({data: undefined});
              void this.readSample();
            },
          })}
          ${renderPicker(bench)} ${renderCompose(bench)}
        </div>
        ${renderPreview(bench, this.preview.frame, this.scale, this.noLibrary)}
      </div>
      ${renderCode(bench, this.code, {
        copy: () => void this.copy(copyFrom),
        copyRich: () => void this.copy(copyRichFrom),
        page: () => this.savePage(),
        dataset: () => this.saveDataset(),
      })}
      <footer>
        <p>${kept ? words.kept : words.notKept}</p>
        <button id="clear" @click=${() => this.clear()}>${words.clear}</button>
        <span class="notice" role="status">${notice.at === 'foot' ? notice.text : ''}</span>
      </footer>
    </main>`;
  }

  private async copy(way: (field: HTMLTextAreaElement) => boolean | Promise<boolean>): Promise<void> {
    const {words, work} = this.bench;
    const copied = await way(this.root.querySelector('#output') as HTMLTextAreaElement);
    this.bench.notify('code', copied ? words.copied(words.forms[formOf(work.form).name]?.[0] ?? '') : words.select);
  }

  private savePage(): void {
    const {dataset, work} = this.bench;
    if (!dataset) return;
    const page = formOf(work.form).page ? this.code : pageOf(this.code, dataset.report, escapeHtml);
    save(`${dataset.report.id}.html`, page, 'text/html');
  }

  private saveDataset(): void {
    const {dataset} = this.bench;
    if (dataset) save(`${dataset.report.id}.json`, dataset.text, 'application/json');
  }

  private clear(): void {
    // A press by mistake would take a day's work.
    if (!confirm(this.bench.words.sure)) return;
    this.bench.clear();
    void this.readSample();
  }
}

/**
 * Mounts the workbench into an element of the page.
 *
 * @returns Takes it out again.
 */
export function mountWorkbench(host: HTMLElement, options: WorkbenchOptions = {}): () => void {
  const workbench = new Workbench(host, options);
  return () => workbench.unmount();
}
