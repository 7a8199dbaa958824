// The gauges of a report, which come with the first one that asks for them.
import type {ReactiveControllerHost} from 'lit';

const TAG = 'tujie-goal-gauge';

export class Gauges {
  /** Whether they cannot be had; their goals stand on the panel then. */
  isLost = false;

  private coming: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Whether the report waits for them; asks for them the first time. */
  get isAwaited(): boolean {
    if (this.isLost || customElements.get(TAG)) return false;
    this.coming ??= import('../goal-gauge/define.js').then(
      () => this.host.requestUpdate(),
      () => {
        this.isLost = true;
        this.host.requestUpdate();
      },
    );
    return true;
  }

  /** Ends when they are there, or lost. */
  async arrived(): Promise<void> {
    await this.coming;
  }
}
