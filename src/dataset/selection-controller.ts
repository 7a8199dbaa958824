// Keeps an element at what a provider knows of its themes.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {consume} from './context.js';
import {selectionContext, type Selection} from './selection.js';

/** Keeps an element at the selection of the nearest provider. */
export class SelectionController implements ReactiveController {
  /** Absent where there is no provider. */
  selection: Selection | undefined;

  private unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = consume(this.host, selectionContext, (selection) => {
      this.selection = selection;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.selection = undefined;
  }
}
