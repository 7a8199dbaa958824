// The ids of figures: of what they measure and of the year, never of their wording or number. Pure.
import type {Indicator, Period} from '../../model/schema.js';
import {endYear} from '../structure/periods.js';
import {hashOf} from './hash.js';

/**
 * What the id of a figure begins with: gdp-2025.
 *
 * @param around - The time that is said nearest, where the figure has none of its own.
 */
export function stemOf({name, variable, period}: Pick<Indicator, 'name' | 'variable' | 'period'>, around: Period | undefined): string {
  const time = period ?? around;
  return `${variable ?? `v-${hashOf(name, 6)}`}${time ? `-${endYear(time)}` : ''}`;
}
