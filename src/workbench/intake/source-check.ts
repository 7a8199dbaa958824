// Every fault of a dataset with what an author asks beside its own rules. Late, and so it takes the checks one by one. Pure.
import {checkValue} from '../../author/check-dataset.js';
import {unstructuredFigures} from '../../author/check-numbers.js';
import {checkSource} from '../../author/check-source.js';
import type {Problem} from '../../model/problem.js';
import type {Quote} from '../../read/review.js';
import type {Dataset} from './reading.js';

/**
 * The faults of a dataset, the numbers that belong to no figure among them.
 *
 * @param lines - The text of the report: where it differs is a fault.
 */
export const faultsAgainst = ({value, text}: Dataset, quotes: readonly Quote[], lines?: readonly string[]): readonly Problem[] =>
  checkValue(value, text, [
    (report, left) => unstructuredFigures(report, [...quotes, ...left]),
    (report) => (lines ? checkSource(report, lines.join('\n')) : []),
  ]);
