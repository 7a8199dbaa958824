// The step of the proofreading, whose content comes with the first report of the author's own.
import {html, type CSSResult, type TemplateResult} from 'lit';
import type {Bench} from './bench.js';
import {renderHeading} from './heading.template.js';
import type {Intake} from './intake/intake.js';
import type {Followed} from './pieces/follower.js';
import type {Proofreading} from './proofreading/index.js';

/** The proofreading, as soon as there is something to read. */
export class ProofreadStep {
  private proofreading: Proofreading | undefined;
  private isAsked = false;
  /** Whether somebody is at this step. */
  private isHere = false;

  constructor(
    private readonly bench: Bench,
    private readonly root: ShadowRoot,
    private readonly intake: Pick<Intake, 'changes'>,
    private readonly redraw: () => void,
  ) {
    for (const type of ['focusin', 'click']) root.addEventListener(type, this.look);
  }

  render(): TemplateResult {
    const {bench, proofreading} = this;
    const {words, work} = bench;
    const isOwn = !!work.data && !!bench.dataset;
    if (isOwn && !this.isAsked) void this.load();
    return html`<section aria-labelledby="proofread">
      ${renderHeading('proofread', words)}
      ${isOwn && proofreading ? proofreading.render() : html`<p class="hint">${isOwn ? words.proofread.loading : words.proofread.none}</p>`}
    </section>`;
  }

  /** After a draw. */
  shown(): void {
    this.proofreading?.shown();
  }

  /** How it looks, as soon as it is there. */
  get styles(): CSSResult | undefined {
    return this.proofreading?.styles;
  }

  /** The figure that somebody reads here; none where nobody does, or what is read is no figure. */
  get followed(): Followed | undefined {
    return this.isHere ? this.proofreading?.followed : undefined;
  }

  /** Whether something of the text stands at a path of the dataset. */
  readonly isThere = (path: string): boolean => this.proofreading?.isThere(path) ?? false;

  /** Leads to what stands at a path of the dataset. */
  readonly to = (path: string): void => this.proofreading?.to(path);

  private readonly look = ({target}: Event): void => {
    const section = (target as Element).closest('section');
    // Who looks at the drawing has not left.
    if (!section || section.matches('.preview')) return;
    const isHere = section.matches('[aria-labelledby=proofread]');
    if (isHere === this.isHere) return;
    this.isHere = isHere;
    this.redraw();
  };

  private async load(): Promise<void> {
    this.isAsked = true;
    const {Proofreading: Late} = await import('./proofreading/index.js');
    this.proofreading = new Late(this.bench, this.root, () => this.intake.changes?.since, this.redraw);
    this.redraw();
  }
}
