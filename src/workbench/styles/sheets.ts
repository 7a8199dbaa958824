// The style sheets of the workbench's root; those that come late stay.
import {adoptStyles, type CSSResult} from 'lit';
import {styles} from './workbench.styles.js';

export class Sheets {
  private readonly known = new Set<CSSResult>(styles);

  constructor(private readonly root: ShadowRoot) {
    adoptStyles(root, styles);
  }

  /** Adds what has come. */
  add(...sheets: readonly (CSSResult | undefined)[]): void {
    const {size} = this.known;
    for (const sheet of sheets) if (sheet) this.known.add(sheet);
    if (this.known.size > size) adoptStyles(this.root, [...this.known]);
  }
}
