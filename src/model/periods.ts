// Periods as months, so that two of them can be laid side by side. Knows no wording.
import type {Period} from './schema.js';

/** The months of a period, counted from the year 0: the first, and the first after it; whole months only. */
function monthsOf({start, end}: Period): readonly [first: number, next: number] | undefined {
  const [from, to] = [start, end].map((time) => time.split('-').map(Number) as [number, number?, number?]) as [
    [number, number?, number?],
    [number, number?, number?],
  ];
  // Days are no length that two periods could share.
  if (from[2] ?? to[2]) return undefined;
  return [from[0] * 12 + (from[1] ?? 1) - 1, to[0] * 12 + (to[1] ?? 12)];
}

/** How many months a period has; nothing where it is of days. */
export function lengthOf(period: Period | undefined): number | undefined {
  const months = period && monthsOf(period);
  return months && months[1] - months[0];
}

/** Whether the first of two periods is as long as the second and ends where that begins. */
export function isRightBefore(before: Period | undefined, period: Period | undefined): boolean {
  const [was, now] = [before && monthsOf(before), period && monthsOf(period)];
  return !!was && !!now && was[1] === now[0] && was[1] - was[0] === now[1] - now[0];
}
