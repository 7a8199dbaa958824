// What all elements share: where the report comes from, how they look, and what they show while there is nothing to draw.
import {html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ReportController} from '../../dataset/controller.js';
import {TujieErrorEvent, TujieLoadEvent} from '../../dataset/events.js';
import type {ReportState} from '../../dataset/state.js';
import type {Report} from '../../model/schema.js';
import {theme, typography} from '../../style/base.styles.js';
import {wordsFor, type Words} from '../../text/words.js';
import {hasText} from './has-text.js';
import {hint} from './hints.js';
import {leftOut, missingError} from './missing.js';
import {pageLang, providerLang} from './nearest-lang.js';
import {ResilientElement} from './resilient-element.js';
import {renderEither, renderSlot, renderText} from './slots.template.js';
import {Unfold} from './unfold.js';

// A server makes an element with no page around it and no children in it. Its build of Lit says so; that of a browser drops what asks.
const ON_SERVER = isServer as boolean;

/**
 * An element that shows something of a report.
 *
 * @cssprop [--tujie-accent=#9e1a29] - One colour of the site; made as light or dark as it can be read.
 * @cssprop [--tujie-color-accent=#9e1a29] - The accent as it is drawn, unchanged; goes before `--tujie-accent`.
 * @cssprop [--tujie-color-paper=#fefdfb] - The ground.
 * @cssprop [--tujie-color-ink=#211c17] - Text and figures.
 * @cssprop [--tujie-color-ink-2=#61564c] - Small text: status, source, notes.
 * @cssprop [--tujie-color-rule=#d6ccc2] - Hairlines between pieces and rows.
 * @cssprop [--tujie-color-line=#94867a] - Lines that mean something: axis, scale, the year before.
 * @cssprop [--tujie-color-tile=#f6f0e8] - The ground of a tile.
 * @cssprop [--tujie-color-ground=#f6f0e8] - The ground of a plan; with the festive palette, of the whole report.
 * @cssprop [--tujie-color-head=#7b1424] - The ground of the head, and of the band that opens a plan.
 * @cssprop [--tujie-color-head-ink=#fffaf2] - Text on them; with the festive palette, on the ground of the report too.
 * @cssprop [--tujie-color-head-mark=#ffdca3] - What stands out there: year, icons, cells, the ornament.
 * @cssprop [--tujie-radius=0px] - The corners of tiles; those of pieces are twice as round.
 * @cssprop [--tujie-font='PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif] - The typeface of all text.
 * @cssprop [--tujie-font-figure='DIN Alternate', Bahnschrift, 'Helvetica Neue', Arial, sans-serif] - The typeface of large figures.
 * @cssprop [--tujie-font-size=17px] - Size of the text; all sizes follow it, and big print is 1.35 of it.
 * @cssprop [--tujie-line-height=1.7] - Height of a line of text.
 */
export abstract class ReportElement<View = undefined> extends ResilientElement {
  static override styles = [theme, typography];

  static override properties: PropertyDeclarations = {
    lang: {reflect: true},
    src: {},
    report: {attribute: false},
    edition: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    palette: {reflect: true},
    scheme: {reflect: true},
    size: {reflect: true},
  };

  /** Language of the interface, BCP 47. Default: that of the provider, else of the report; before there is one, that of the page. */
  declare lang: string;

  /** Address of the dataset, relative to the page; or `#id` of a `<script type="application/json">` in the page. */
  src = '';

  /** A dataset that the page holds, parsed or as JSON.parse gave it. Goes before `src`. Replace it; changes inside it are not seen. */
  report: Report | object | undefined;

  /** The edition of the dataset that the page was proofread with. Where another one comes, the console says so to the author. */
  edition = '';

  /** Level of the heading, 1 to 6; 0 for none. Default: 3. */
  headingLevel = 3;

  /** Colours: `crimson`, `azure`, or `festive` in vermilion and gold. Default: that of the provider, else `crimson`. */
  palette?: 'crimson' | 'azure' | 'festive';

  /** `light`, `dark`, or `auto` for that of the reader's system. Default: that of the provider, else `light`. */
  scheme?: 'light' | 'dark' | 'auto';

  /** `normal`, or `large` for big print. Default: that of the provider, else `normal`. */
  size?: 'normal' | 'large';

  /** @internal */
  protected readonly source = new ReportController(this);

  /** @internal */
  protected readonly unfold = new Unfold(this);

  /** @internal What the element shows, computed before each update: nothing without a report, and where that does not contain it. */
  protected view: View | undefined;

  // What was reported already, so that it is reported once.
  private reported: {state?: ReportState; owned?: ReportState | undefined; missing?: string | undefined} = {};

  /** @internal */
  protected get words(): Words {
    const {state} = this.source;
    const named = this.lang || (ON_SERVER ? '' : providerLang(this));
    return wordsFor(named || (state.status === 'ready' ? state.report.lang : ON_SERVER ? '' : pageLang(this)));
  }

  /** @internal The attribute that names what the element shows, and its value; nothing where it shows the whole report. */
  protected get subject(): readonly [attribute: string, id: string] | undefined {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.follow();
    this.view = this.source.state.status === 'ready' ? this.viewOf(this.source.state.report) : undefined;
  }

  protected override render(): unknown {
    const {state} = this.source;
    if (this.view !== undefined) return html`${renderText(this)}${this.renderView(this.view)}`;
    if (state.status === 'ready') return this.renderMissing();
    return this.renderState(state.status, state.status === 'failed' ? this.words.failed(state.error) : this.words[state.status]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    hint(this, this.source, !hasText(this), this.words.lang);
    const {state, owner} = this.source;
    const {missing, reported} = this;
    const known = reported.state === state ? reported.missing : undefined;
    const isTold = owner && this.isDrawn();
    this.reported = {state, owned: isTold ? state : reported.owned, missing: missing ?? known};
    // After this update, as every other event; not when the piece has left with it.
    if (missing && missing !== known)
      void this.updateComplete.then(() => this.isConnected && this.notify(missingError(state, this.subject?.[0] ?? '', missing)));
    if (!isTold || state === reported.owned) return;
    if (state.status === 'failed') this.notify(state.error);
    if (state.status !== 'ready') return;
    const [first] = state.problems;
    // An element that lacks its own figure, and nothing else, says so itself.
    if (first && (state.problems[1] || !missing || first.indicator?.id !== missing))
      console.warn(`${this.localName}: ${this.words.problems(state.problems.length)}${this.words.problem(first)}`);
    this.dispatchEvent(new TujieLoadEvent(state.report, state.problems));
  }

  /** @internal Draws at once what is drawn in slices. */
  drawAll(): void {
    this.performUpdate();
  }

  /** What the element shows of a report; nothing where that does not contain it. */
  protected viewOf(_report: Report): View | undefined {
    return undefined;
  }

  /** Draws what the element is for. */
  protected renderView(_view: View): unknown {
    return nothing;
  }

  /** Level of a heading `depth` levels below the first; 0 where there are to be none. */
  protected levelOf(depth: number): number {
    const {headingLevel: level} = this;
    return level === 0 ? 0 : Math.min(6, (level > 0 && level < 7 ? level : 3) + depth);
  }

  /** A heading of the element; an author may replace what stands in the first, but for what stands over it. */
  protected readonly renderHeading = (part: string, content: unknown, depth = 0, id = 'heading', over?: unknown): TemplateResult => {
    const level = this.levelOf(depth);
    return html`<div class="heading" id=${id} part=${part} role=${level ? 'heading' : 'none'} aria-level=${level || nothing}
      >${over}${id === 'heading' ? renderSlot(this, id, content) : content}</div
    >`;
  };

  /** The id that the report does not contain. */
  private get missing(): string | undefined {
    return this.source.state.status === 'ready' && this.view === undefined ? this.subject?.[1] : undefined;
  }

  /** What stands where an id is not in the report, or not named yet. */
  private renderMissing(): unknown {
    const {missing: id, source, words} = this;
    if (!id) return this.renderState('idle', words.idle);
    const left = leftOut(source.state, id);
    return this.renderState('missing', left ? words.leftOut(id, left) : this.missingText(id));
  }

  /** Why the element shows nothing of this id. */
  protected missingText(id: string): string {
    return this.words.missing(id);
  }

  /** The children of the element, or the state itself where there are none. */
  protected renderState(status: string, text: string): TemplateResult {
    const part = status === 'failed' || status === 'missing' ? 'error' : 'state';
    const said = html`<span class="small" part=${part} lang=${this.words.lang} .textContent=${text}></span>`;
    return renderEither(this, () => hasText(this), said);
  }

  private notify(error: TujieErrorEvent['error']): void {
    console.error(`${this.localName}${this.id && `#${this.id}`}: ${this.words.problem(error)}`);
    this.dispatchEvent(new TujieErrorEvent(error));
  }

  /** Asks for the dataset at `src` once more, for every piece that shows it. */
  reload(): void {
    this.source.reload();
  }
}
