// The remarks of the check, whose words come with the first fault.
import type {Problem} from '../../model/problem.js';
import type {Bench} from '../bench.js';
import type {Lead} from './remarks.template.js';

export type {Lead};

export class Remarks {
  private late: typeof import('./remarks.template.js') | undefined;
  private isAsked = false;
  private isLost = false;

  constructor(
    private readonly bench: Bench,
    private readonly redraw: () => void,
  ) {}

  /** The faults of the dataset that is drawn, but for what a person has decided. */
  get open(): readonly Problem[] {
    const {faults, draft} = this.bench;
    return this.late && draft ? this.late.openRemarks(faults, draft) : faults;
  }

  /**
   * Whether faults can be told, so that a warning comes whole; asks for the words the first time. Where those cannot be had, the warning stands
   * without its list.
   */
  get areReady(): boolean {
    if (!this.isAsked) void this.load();
    return !!this.late || this.isLost;
  }

  /** The faults of the dataset that is drawn. */
  renderOpen(lead: Lead): unknown {
    return this.late?.renderRemarks(this.open, this.bench, true, lead);
  }

  /** The faults of what came and is of no use. */
  renderRefused(faults: readonly Problem[]): unknown {
    return this.late?.renderRemarks(faults, this.bench, false);
  }

  private async load(): Promise<void> {
    this.isAsked = true;
    try {
      this.late = await import('./remarks.template.js');
    } catch {
      this.isLost = true;
    }
    this.redraw();
  }
}
