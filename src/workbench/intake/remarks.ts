// The remarks of the check, whose words come with the first fault.
import type {Problem} from '../../model/problem.js';
import type {Bench} from '../bench.js';
import type {Lead} from './remarks.template.js';

export type {Lead};

export class Remarks {
  private late: typeof import('./remarks.template.js') | undefined;
  private isAsked = false;

  constructor(
    private readonly bench: Bench,
    private readonly redraw: () => void,
  ) {}

  /** The faults of the dataset that is drawn, but for what a person has decided. */
  get open(): readonly Problem[] {
    const {faults, draft} = this.bench;
    return this.late && draft ? this.late.openRemarks(faults, draft) : faults;
  }

  /** The faults of the dataset that is drawn. */
  renderOpen(lead: Lead): unknown {
    return this.render(this.open, true, lead);
  }

  /** The faults of what came and is of no use. */
  renderRefused(faults: readonly Problem[]): unknown {
    return this.render(faults, false);
  }

  private render(faults: readonly Problem[], isOfDataset: boolean, lead?: Lead): unknown {
    if (faults.length && !this.isAsked) void this.load();
    return this.late?.renderRemarks(faults, this.bench, isOfDataset, lead);
  }

  private async load(): Promise<void> {
    this.isAsked = true;
    this.late = await import('./remarks.template.js');
    this.redraw();
  }
}
