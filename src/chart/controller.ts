// When a chart takes over from the drawing that is there already: in view, with the page idle, and only while it is in view.
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {ChartOption, Mounted} from './mount.js';

/** A lazy module that draws a view: one option for each slot. */
export interface ChartModule<View> {
  readonly mount: (element: HTMLElement, option: ChartOption, moving: boolean) => Mounted;
  readonly options: (view: View) => readonly ChartOption[];
}

type Host = ReactiveControllerHost & HTMLElement;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: 2000});
  else setTimeout(act, 200);
};

const savesData = (): boolean => !!(navigator as {connection?: {saveData?: boolean}}).connection?.saveData;

/** Keeps charts in the slots (`.chart`) of an element. */
export class ChartController<View> implements ReactiveController {
  /** What to draw; nothing where there is to be no chart. Set before each update. */
  view: View | undefined;

  /** Whether the charts are there, and the drawing below them may go. */
  drawn = false;

  private slots: readonly HTMLElement[] = [];
  private charts: Mounted[] = [];
  private visibility: IntersectionObserver | undefined;
  // One more whenever the charts are released: what was asked for before draws nothing any more.
  private generation = 0;
  private wasAnimated = false;
  // Once it is there, a chart is drawn at once: even import() of a module that is loaded takes its time.
  private module: ChartModule<View> | undefined;
  private readonly forcedColors = (isServer as boolean) ? undefined : matchMedia('(forced-colors: active)');
  private readonly refresh = (): void => this.host.requestUpdate();

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<ChartModule<View>>,
  ) {
    host.addController(this);
  }

  /** Whether the reader's system sets the colours. */
  get forced(): boolean {
    return !!this.forcedColors?.matches;
  }

  hostConnected(): void {
    this.forcedColors?.addEventListener('change', this.refresh);
  }

  hostDisconnected(): void {
    this.forcedColors?.removeEventListener('change', this.refresh);
    this.reset();
  }

  private reset(): void {
    this.release();
    this.visibility?.disconnect();
    this.visibility = undefined;
    this.slots = [];
  }

  hostUpdated(): void {
    const slots = this.view && !savesData() ? [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.chart') ?? [])] : [];
    if (slots.length === this.slots.length && slots.every((slot, index) => slot === this.slots[index])) return;
    if (this.drawn && slots.length) {
      // Another view, in view already: its chart stands there before the page is painted.
      this.release();
      this.slots = slots;
      this.draw();
      return;
    }
    this.reset();
    this.slots = slots;
    if (!slots.length) return;
    // In view is in view of the window that the element stands in.
    const view = this.host.ownerDocument.defaultView ?? window;
    this.visibility = new view.IntersectionObserver((entries) => {
      this.release();
      // Of several the last holds.
      if (entries[entries.length - 1]?.isIntersecting) this.schedule();
    });
    this.visibility.observe(this.host);
  }

  /** Draws when the page has time for it. */
  private schedule(): void {
    const {generation} = this;
    whenIdle(() => {
      if (generation === this.generation) void this.loadAndDraw();
    });
  }

  private async loadAndDraw(): Promise<void> {
    const {generation} = this;
    try {
      this.module ??= await this.load();
    } catch (error) {
      this.giveUp(error);
    }
    // Out of view, or gone, while the module was loading.
    if (generation === this.generation) this.draw();
  }

  private draw(): void {
    const {module, view} = this;
    if (!module || !view) return;
    try {
      const chartOptions = module.options(view);
      this.slots.forEach((slot, index) => this.charts.push(module.mount(slot, chartOptions[index] as ChartOption, !this.wasAnimated)));
      this.wasAnimated = this.drawn = true;
      this.host.requestUpdate();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** What was drawn before stays. */
  private giveUp(error: unknown): void {
    this.release();
    console.warn(`${this.host.localName}: the chart cannot be loaded. ${String(error)}`);
    this.visibility?.disconnect();
  }

  /** Takes the charts away; the drawing below them is complete. */
  private release(): void {
    this.generation++;
    this.charts.forEach((chart) => chart.dispose());
    this.charts = [];
    if (this.drawn) this.host.requestUpdate();
    this.drawn = false;
  }
}
