// The ids of figures: of what they measure and of the year, never of their wording or number. Pure.
import type {Indicator, Period} from '../../model/schema.js';
import {endYear} from '../structure/periods.js';
import {hashOf} from './hash.js';

/** Gives ids, none twice. */
export class Ids {
  private readonly taken: Set<string>;

  /** @param taken - Ids that are given already: of chapters and themes, and of figures that keep theirs. */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** The id of a figure: gdp-2025, then gdp-2025-2. */
  of({name, variable, period}: Pick<Indicator, 'name' | 'variable' | 'period'>, around: Period | undefined): string {
    const time = period ?? around;
    const stem = `${variable ?? `v-${hashOf(name, 6)}`}${time ? `-${endYear(time)}` : ''}`;
    let id = stem;
    for (let n = 2; this.taken.has(id); n++) id = `${stem}-${n}`;
    this.taken.add(id);
    return id;
  }
}
