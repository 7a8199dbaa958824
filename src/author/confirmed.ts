// Which figures a person has confirmed as they now are. Pure.
import {findIndicator} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import {confirmationOf} from '../read/draft/confirmation.js';
import type {Confirmation, Review} from '../read/review.js';

/** A report with what was decided of it. */
export interface Decided {
  readonly report: Report;
  readonly review: Pick<Partial<Review>, 'confirmations'>;
}

/** Whether a confirmation still holds. */
export const isValid = (report: Report, {id, hash}: Confirmation): boolean => {
  const found = findIndicator(report, id);
  return !!found && confirmationOf(found) === hash;
};

/** The ids of the figures that a person has confirmed as they now are. */
export const confirmedIds = ({report, review}: Decided): ReadonlySet<string> =>
  new Set((review.confirmations ?? []).filter((it) => isValid(report, it)).map(({id}) => id));
