// When a chart takes over from the drawing that is there already: in view, with the page idle, and only while it is in view.
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {ChartOption, Mounted} from './mount.js';

/** The late chunk, and how it draws a view: one option for each place of a chart. */
export interface Room<View> {
  readonly mount: (element: HTMLElement, option: ChartOption, moving: boolean) => Mounted;
  readonly options: (view: View) => readonly ChartOption[];
}

type Host = ReactiveControllerHost & HTMLElement;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: 2000});
  else setTimeout(act, 200);
};

const savesData = (): boolean => !!(navigator as {connection?: {saveData?: boolean}}).connection?.saveData;

/** Keeps charts in the places (`.chart`) of an element. */
export class ChartController<View> implements ReactiveController {
  /** What to draw; nothing where there is to be no chart. Set before each update. */
  view: View | undefined;

  /** Whether the charts are there, and the drawing below them may go. */
  drawn = false;

  private places: readonly HTMLElement[] = [];
  private charts: Mounted[] = [];
  private shown: View | undefined;
  private seen: IntersectionObserver | undefined;
  private turn = 0;
  private moved = false;
  private readonly colours = (isServer as boolean) ? undefined : matchMedia('(forced-colors: active)');
  private readonly again = (): void => this.host.requestUpdate();

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<Room<View>>,
  ) {
    host.addController(this);
  }

  /** Whether the reader's system sets the colours. */
  get forced(): boolean {
    return !!this.colours?.matches;
  }

  hostConnected(): void {
    this.colours?.addEventListener('change', this.again);
  }

  hostDisconnected(): void {
    this.colours?.removeEventListener('change', this.again);
    this.leave();
  }

  private leave(): void {
    this.rest();
    this.seen?.disconnect();
    this.seen = undefined;
    this.places = [];
  }

  hostUpdated(): void {
    const places = this.view && !savesData() ? [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.chart') ?? [])] : [];
    if (places.length === this.places.length && places.every((place, index) => place === this.places[index])) {
      if (this.drawn && this.view !== this.shown) void this.draw();
      return;
    }
    this.leave();
    this.places = places;
    if (!places.length) return;
    this.seen = new IntersectionObserver((entries) => {
      this.rest();
      // Of several the last holds.
      if (entries[entries.length - 1]?.isIntersecting) this.wake();
    });
    this.seen.observe(this.host);
  }

  /** Draws when the page has time for it. */
  private wake(): void {
    const turn = this.turn;
    whenIdle(() => {
      if (turn === this.turn) void this.draw();
    });
  }

  private async draw(): Promise<void> {
    const turn = this.turn;
    try {
      const {mount, options} = await this.load();
      // Out of view, or gone, while the chunk was on its way.
      if (turn !== this.turn || !this.view) return;
      const drawn = options(this.view);
      if (this.drawn) this.charts.forEach((chart, index) => chart.update(drawn[index] as ChartOption));
      else this.places.forEach((place, index) => this.charts.push(mount(place, drawn[index] as ChartOption, !this.moved)));
      this.shown = this.view;
      this.moved = this.drawn = true;
      this.host.requestUpdate();
    } catch (error) {
      // What was drawn before stays.
      this.rest();
      console.warn(`${this.host.localName}: the chart cannot be loaded. ${String(error)}`);
      this.seen?.disconnect();
    }
  }

  /** Takes the charts away; the drawing below them is complete. */
  private rest(): void {
    this.turn++;
    this.charts.forEach((chart) => chart.dispose());
    this.charts = [];
    if (this.drawn) this.host.requestUpdate();
    this.drawn = false;
  }
}
