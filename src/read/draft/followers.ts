// The figures of an older draft whose sentence has changed, and what of them goes on in the new one. Pure.
import type {Found} from '../../model/lookup.js';
import {printedThings} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';

type Known = Pick<Found, 'indicator' | 'period'>;

const printedOf = ({indicator}: Known): string => JSON.stringify(printedThings(indicator).map(([, it]) => it.printed));

/** The clause of a figure with its printed words: where they are the same, all that a person made of it holds. */
const clauseOf = (found: Known): string => found.indicator.source.exact + printedOf(found);

/** What has to be the same for a figure with other words to be the same figure. */
const likenessOf = ({indicator: {name, status}, period}: Known): string => JSON.stringify([name, status, period?.start, period?.end]);

/** The new figures of a report, where a sentence has changed, as those that they follow. */
export class Followers {
  private readonly byClause = new Map<string, Found[]>();
  private readonly byLikeness = new Map<string, Found[]>();
  private readonly taken = new Set<string>();

  constructor(all: readonly Found[]) {
    const add = (map: Map<string, Found[]>, key: string, found: Found): unknown => map.set(key, [...(map.get(key) ?? []), found]);
    for (const found of all) {
      add(this.byClause, clauseOf(found), found);
      add(this.byLikeness, likenessOf(found), found);
    }
  }

  /** A figure that is kept as it is follows itself. */
  take(id: string): void {
    this.taken.add(id);
  }

  private first(all: readonly Found[] | undefined, test: (found: Found) => boolean = () => true): Indicator | undefined {
    const found = (all ?? []).find((it) => !this.taken.has(it.indicator.id) && test(it))?.indicator;
    if (found) this.take(found.id);
    return found;
  }

  /** A new figure: as a person left it where its clause is the same, else with the id of the one that it follows. */
  follow(found: Found): Indicator {
    const same = this.first(this.byClause.get(clauseOf(found)));
    if (same) return {...same, source: found.indicator.source};
    const alike = this.byLikeness.get(likenessOf(found));
    const old = this.first(alike, (it) => printedOf(it) === printedOf(found)) ?? this.first(alike);
    if (!old) return found.indicator;
    const {id, variable, tier, icon, draw} = old;
    return {...found.indicator, id, ...(variable && {variable}), tier, ...(icon && {icon}), ...(draw && {draw})};
  }
}
