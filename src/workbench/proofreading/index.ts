// The step in which a draft is read against its text: comes late, with the first report of the author's own.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {placedTexts} from '../../author/proof-places.js';
import type {Report} from '../../model/schema.js';
import type {Task} from '../../read/correct/index.js';
import {proofWords} from '../../text/proof-words.js';
import type {Bench} from '../bench.js';
import type {Followed} from '../pieces/follower.js';
import type {Context} from './context.js';
import {followedOf} from './followed.js';
import {renderPanel} from './panel.template.js';
import {Proofreader} from './proofreader.js';
import {proofreading} from './proofreading.styles.js';
import {selectedIn, type Selected} from './selection.js';
import {isLeft} from './tour.js';
import {renderText} from './text.template.js';
import {proofreadingWords, type ProofreadingWords} from './words.js';

const KINDS = ['doubt', 'figure', 'number'] as const;

export class Proofreading {
  readonly styles = proofreading;
  private readonly reader: Proofreader;
  private report: Report | undefined;
  private isAmending = false;
  private moves = 0;
  private selected: Selected | undefined;
  private places: {readonly report: Report; readonly lang: string; readonly byPath: ReadonlyMap<string, string>} | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly root: ShadowRoot,
    /** The edition before this one. */
    private readonly since: () => Report | undefined,
    private readonly redraw: () => void,
  ) {
    this.reader = new Proofreader({
      draft: () => bench.draft,
      amend: (draft) => {
        this.isAmending = true;
        bench.amend(draft);
        this.isAmending = false;
      },
      changed: redraw,
      today: () => {
        const now = new Date();
        return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0')).join('-');
      },
    });
  }

  /** Whether something of the text stands at a path of the dataset. */
  isThere(path: string): boolean {
    return this.reader.tour.ofPath(path) >= 0;
  }

  /** Leads to what stands at a path of the dataset. */
  to(path: string): void {
    const {reader, root} = this;
    reader.goIfThere(reader.tour.ofPath(path));
    root.querySelector<HTMLElement>('.proof')?.focus();
  }

  /** The figure of the present task. */
  get followed(): Followed | undefined {
    const {moves, tour} = this.reader;
    const {figure, text} = tour;
    return figure && text && followedOf(figure, text, moves);
  }

  render(): TemplateResult {
    const {bench, reader} = this;
    const {report} = bench.dataset ?? {};
    if (report !== this.report && !this.isAmending) {
      reader.begin(this.since());
      this.selected = undefined;
    }
    this.report = report;
    const context = this.context();
    const {words} = context;
    const {tour} = reader;
    const figures = tour.tasks.filter(({kind}) => kind === 'figure');
    const confirmed = figures.filter(({state}) => state === 'right').length;
    return html`<p class="hint">${context.locked ? words.faulty : words.intro}</p>
      <div class="kinds">${this.renderChanged(words)} ${KINDS.map((kind) => this.renderKind(kind, words))}</div>
      <label class="progress"
        ><progress max=${figures.length || 1} value=${confirmed}></progress><span>${words.progress(confirmed, figures.length)}</span></label
      >
      <label class="field"
        >${words.by}<input
          id="proof-by"
          autocomplete="off"
          .value=${live(reader.by)}
          @change=${(event: Event) => (reader.by = (event.target as HTMLInputElement).value.trim())}
      /></label>
      ${renderPanel(context)}
      <div class="reading">
        <div class="buttons">
          <b>${words.text}</b>
          <button id="mark-selected" ?disabled=${!this.selected || context.locked} @click=${() => this.markSelected()}>
            ${words.markSelected}
          </button>
        </div>
        <p class="hint">${words.textHint}</p>
        ${renderText(context)}
      </div>`;
  }

  /** After a draw: what the present task is about comes into view. */
  shown(): void {
    const {reader, root} = this;
    if (reader.moves === this.moves) return;
    this.moves = reader.moves;
    const {task, text} = reader.tour;
    const box = root.querySelector('.report');
    const place = box?.querySelector('mark.now') ?? [...(box?.children ?? [])].find((it) => it.getAttribute('data-path') === text?.path);
    if (box && place) {
      const [outer, inner] = [box.getBoundingClientRect(), place.getBoundingClientRect()];
      if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
    }
    const sentence = root.querySelector('.sentence');
    const now = sentence?.querySelector<HTMLElement>('mark.now');
    if (sentence && now) sentence.scrollTop = now.offsetTop - sentence.clientHeight / 3;
    if (task?.range) root.querySelector<HTMLTextAreaElement>('#figure-words')?.setSelectionRange(task.range.start, task.range.end);
  }

  /** What leads to the changes, where there are some. */
  private renderChanged(words: ProofreadingWords): TemplateResult | typeof nothing {
    const {tour} = this.reader;
    const changed = tour.tasks.filter((task) => tour.isChanged(task));
    return changed.length
      ? this.renderLead('changed', words.changed(changed.filter(isLeft).length, changed.length), tour.isChanged(tour.task), () =>
          tour.first((task) => tour.isChanged(task)),
        )
      : nothing;
  }

  private renderKind(kind: Task['kind'], words: ProofreadingWords): TemplateResult {
    const {tour} = this.reader;
    const all = tour.tasks.filter((task) => task.kind === kind);
    const text = words.kinds[kind](all.filter(isLeft).length, all.length);
    return this.renderLead(kind, text, tour.task?.kind === kind, () => tour.first((task) => task.kind === kind), !all.length);
  }

  private renderLead(name: string, text: string, isHere: boolean, first: () => number, isEmpty = false): TemplateResult {
    const go = (): unknown => this.reader.goIfThere(first());
    return html`<button id="kind-${name}" aria-pressed=${isHere ? 'true' : 'false'} ?disabled=${isEmpty} @click=${go}>${text}</button>`;
  }

  private context(): Context {
    const {bench, reader, root} = this;
    const words = proofreadingWords(bench.work.lang);
    const sheet = proofWords(bench.work.lang);
    return {
      reader,
      words,
      sheet,
      root,
      lang: bench.dataset?.report.lang ?? '',
      places: this.placesIn(words),
      // What cannot be shown would be lost with a correction.
      locked: bench.faults.some(({omitted}) => omitted),
      stepFigure: (by) => this.stepFigure(by),
      selectInText: () => this.selectInText(),
    };
  }

  private placesIn({lang}: Pick<ProofreadingWords, 'lang'>): ReadonlyMap<string, string> {
    const {report} = this.bench.dataset ?? {};
    if (!report) return new Map();
    if (this.places?.report !== report || this.places.lang !== lang)
      this.places = {report, lang, byPath: new Map(placedTexts(report, proofWords(lang)).map(({path, place}) => [path, place]))};
    return this.places.byPath;
  }

  private stepFigure(by: 1 | -1): void {
    const {reader, root} = this;
    const {figures, figure} = reader.tour;
    const next = figures[figures.indexOf(figure?.indicator.id ?? '') + by];
    if (next === undefined) return;
    reader.goIfThere(reader.tour.ofFigure(next));
    root.querySelector<HTMLElement>('.report mark.now')?.focus({preventScroll: true});
  }

  private selectInText(): void {
    this.selected = selectedIn(this.root);
    this.redraw();
  }

  private markSelected(): void {
    const {selected} = this;
    this.selected = undefined;
    if (selected) this.reader.correct({kind: 'add', ...selected});
  }
}
