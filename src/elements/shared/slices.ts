// Draws a long view slice by slice, between which the page does what it has to.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

// What is not larger than this is drawn at once; of more, so much at a time: a task of 40 ms on a slow phone.
const WHOLE = 300;
const SLICE = 100;

export class Slices implements ReactiveController {
  /** Whether all of the view was drawn in the last update. */
  isWhole = true;

  private view: unknown;
  private room = 0;
  private used = 0;
  private waiting = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private next: Promise<void> = Promise.resolve();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isWhole || this.timer || !this.host.isConnected) return;
    this.next = new Promise((resolve) => {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.room = this.used + Math.max(SLICE, this.waiting);
        this.host.requestUpdate();
        resolve();
      });
    });
  }

  /** Before a view of this size is drawn, once more or for the first time. */
  begin(view: unknown, size: number): void {
    if (view !== this.view) this.room = size > WHOLE ? SLICE : Infinity;
    this.view = view;
    this.used = 0;
    this.isWhole = true;
  }

  /** Whether a part of this size is drawn now; the parts are asked for in their order. */
  take(size: number): boolean {
    if (!this.isWhole) return false;
    this.isWhole = this.used + size <= this.room;
    if (this.isWhole) this.used += size;
    else this.waiting = size;
    return this.isWhole;
  }

  /** In the next update all is drawn. */
  drawAll(): void {
    this.room = Infinity;
    this.host.requestUpdate();
  }

  /** Ends when all is drawn. */
  async whole(): Promise<void> {
    while (!this.isWhole && this.host.isConnected) {
      await this.next;
      await Promise.resolve();
    }
  }
}
