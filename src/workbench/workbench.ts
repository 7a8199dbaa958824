// Mounts the workbench in a page: brings its state, its parts and the page's own events together.
import {html, render, type TemplateResult} from 'lit';
import {Bench} from './bench.js';
import {renderCode} from './code/code.template.js';
import {renderCompose} from './pieces/compose.template.js';
import {renderData} from './intake/data.template.js';
import {renderFilesStep} from './files/files-step.template.js';
import {askBeforeLeaving, listenForInput} from './inputs.js';
import {isWay} from './code/ways.js';
import {codeOfWork} from './code/work-code.js';
import {Intake} from './intake/intake.js';
import {renderKeeping} from './keep/keep.template.js';
import {Memory} from './keep/memory.js';
import type {WorkbenchOptions} from './options.js';
import {Outputs} from './outputs.js';
import {renderPicker, showPicked} from './pieces/picker.template.js';
import {Preview} from './pieces/preview.js';
import {renderPreview} from './pieces/preview.template.js';
import {ProofreadStep} from './proofread.template.js';
import {renderSource} from './intake/source.template.js';
import {Sheets} from './styles/sheets.js';

export type {WorkbenchOptions};

class Workbench {
  private readonly bench: Bench;
  private readonly intake: Intake;
  private readonly outputs: Outputs;
  private readonly root: ShadowRoot;
  private readonly preview: Preview;
  private readonly proofread: ProofreadStep;
  private readonly library: URL;
  private readonly sheets: Sheets;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly unsubscribes: (() => void)[] = [];
  private scale = 1;
  private shown = 0;
  private over = false;
  private noLibrary = '';
  private code = '';

  constructor(host: HTMLElement, options: WorkbenchOptions) {
    const draw = (): void => this.draw();
    this.root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
    this.sheets = new Sheets(this.root);
    this.library = new URL(options.library ?? 'cdn/', document.baseURI);
    this.bench = new Bench(new Memory(() => options.storage ?? localStorage, !options.storage && location.protocol === 'file:'), draw);
    this.intake = new Intake(
      this.bench,
      options.example ?? options.dataset ?? 'data/gangzha-2019.json',
      draw,
      (since) => void this.outputs.loadFiles().then((files) => files.changes(since)),
    );
    this.outputs = new Outputs(this.bench, this.root, options.text ?? this.library, draw);
    this.proofread = new ProofreadStep(this.bench, this.root, this.intake, draw);
    const arrivals = {
      files: (files: readonly File[]): void => void this.intake.files(files),
      text: (text: string, pasted: string): void => this.intake.text(text, pasted),
      over: (held: boolean): void => {
        if (held === this.over) return;
        this.over = held;
        this.draw();
      },
    };
    this.unsubscribes.push(listenForInput(document, arrivals));
    this.preview = new Preview(options.text ?? this.library, (page, hasLibrary) => {
      this.unsubscribes.push(listenForInput(page, arrivals));
      this.noLibrary = hasLibrary ? '' : this.bench.words.noLibrary(new URL('tujie.js', this.library).href);
      this.draw();
    });
    this.draw();
    this.unsubscribes.push(askBeforeLeaving(() => this.bench.isUnsaved));
    this.sizes.observe(this.root.querySelector('.pane') as Element);
    this.intake.begin();
  }

  unmount(): void {
    this.sizes.disconnect();
    for (const close of this.unsubscribes) close();
    render(html``, this.root);
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
    this.code = dataset ? codeOfWork(work, dataset) : '';
    this.sheets.add(this.intake.changes?.styles, this.proofread.styles, this.outputs.ways?.styles);
    if (isWay(work.form) || work.form === 'wechat' || work.taken?.length) void this.outputs.loadWays();
    render(this.template(), this.root);
    void this.intake.check();
    showPicked(this.root);
    this.proofread.shown();
    this.preview.follow(this.proofread.followed);
    this.fit();
    const {chosen, chosenTimes} = this.bench.composer;
    if (this.shown === chosenTimes) return;
    this.shown = chosenTimes;
    this.preview.show(chosen);
  }

  private template(): TemplateResult {
    const {bench, intake, outputs} = this;
    const {words} = bench;
    return html`<main lang=${words.lang} class=${['bench', this.over && 'over', intake.isEmpty && 'waiting'].filter(Boolean).join(' ')}>
      <header>
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
        <button lang=${words.other[0]} @click=${() => bench.set({lang: words.other[0]})}>${words.other[1]}</button>
      </header>
      <div class="columns">
        <div class="left">
          ${renderSource(
            words,
            intake.drafting.state,
            {
              files: (files) => void intake.files(files),
              form: (pasted) => intake.paste(pasted),
              text: (text) => intake.write(text),
              accept: () => void intake.drafting.accept(),
              cancel: () => intake.drafting.cancel(),
            },
            {
              hasDataset: !intake.isEmpty,
              keeping: renderKeeping(bench, {save: () => outputs.work(), clear: () => this.clear()}),
              remarks: intake.remarks,
              changes: intake.changes?.shown,
              ...intake.relation(),
            },
          )}
          ${this.proofread.render()}
          ${renderFilesStep(
            words,
            () => void outputs.loadFiles(),
            outputs.files && outputs.renderFiles?.(outputs.files, words.lang, intake.changes?.since),
          )}
          ${renderData(bench, intake, {
            files: (files) => void intake.files(files),
            text: (text) => intake.dataset(text),
            sample: () => this.showSample(),
            restore: () => intake.restore(),
            lead: this.proofread,
          })}
          ${renderPicker(bench)} ${renderCompose(bench)}
        </div>
        ${renderPreview(bench, this.preview.frame, this.scale, this.noLibrary)}
      </div>
      ${renderCode(
        bench,
        this.code,
        {
          copy: () => outputs.copy(),
          copyRich: () => outputs.copyRich(),
          page: () => outputs.page(this.code),
          dataset: () => outputs.dataset(),
          load: () => void outputs.loadWays(),
        },
        outputs.ways,
      )}
    </main>`;
  }

  private showSample(): void {
    this.intake.useSample();
    // Where the button is gone that was pressed, its place is that of the next.
    this.root.querySelector<HTMLElement>('#use-whole')?.focus();
  }

  private clear(): void {
    // A press by mistake would take a day's work.
    if (!confirm(this.bench.words.keep.sure)) return;
    this.intake.forget();
    this.bench.clear();
    for (const field of this.root.querySelectorAll<HTMLTextAreaElement>('#report-text, #paste')) field.value = '';
    this.intake.restart();
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
