// Every figure of one or many reports as the rows of a table, so that places and years can be laid side by side. Pure.
import {eachIndicator, type Found} from '../model/lookup.js';
import {clauseRange, printedThings, sentenceRange} from '../model/quote.js';
import type {Change, Printed, Quantity, Report} from '../model/schema.js';
import {confirmationOf} from '../read/draft/confirmation.js';
import type {Review} from '../read/review.js';

/** The columns of the table, in order. */
export const TABLE_COLUMNS = [
  'place',
  'code',
  'level',
  'period',
  'start',
  'end',
  'variable',
  'name',
  'printed',
  'before',
  'number',
  'min',
  'max',
  'exponent',
  'unit',
  'comparator',
  'kind',
  'basis',
  'status',
  'chapter',
  'theme',
  'sentence',
  'address',
  'edition',
  'confirmed',
  'id',
] as const;

/** A number of a figure with all that it needs to be read alone; a cell is absent where the report does not say it. */
export type TableRow = Readonly<Partial<Record<(typeof TABLE_COLUMNS)[number], string | number | boolean>>>;

/** A report, and what was decided of it. */
export interface Tabled {
  readonly report: Report;
  readonly review?: Pick<Review, 'confirmations'> | undefined;
}

/** The sentence that a figure stands in. */
function sentenceOf({text, indicator}: Found): string {
  const clause = clauseRange(text, indicator.source);
  if (!clause) return text;
  const {start, end} = sentenceRange(text, clause);
  return text.slice(start, end);
}

/** What a printed thing says: its number where it has one, and what kind of thing it is. */
function numbersOf(key: string, it: Printed): TableRow {
  const {before, number, min, max, exponent, unit, unitFull, comparator, kind}: Partial<Quantity & Change> = it;
  const [position, parts] = [(it as {position?: number}).position, (it as {parts?: unknown}).parts];
  const whole = unitFull ?? unit;
  return {
    printed: it.printed,
    ...(before && {before}),
    ...(number !== undefined && {number}),
    ...(position !== undefined && {number: position}),
    ...(min !== undefined && {min}),
    ...(max !== undefined && {max}),
    ...(exponent && {exponent}),
    ...(whole && {unit: whole}),
    ...(comparator && {comparator}),
    kind: kind ?? (parts ? 'ratio' : key.replace(/\[\d+\]$|^stretch\./g, '')),
  };
}

/** The rows of a report: one for each value, change, ratio, rank, or thing that is said. */
function rowsOf({report, review}: Tabled): readonly TableRow[] {
  const {place, source, edition} = report;
  const confirmed = new Map(review?.confirmations.map(({id, hash}) => [id, hash]));
  return eachIndicator(report).flatMap((found) => {
    const {indicator, period, chapter, block} = found;
    const {id, variable, name, basis, status} = indicator;
    const theme = block?.kind === 'theme' || block?.kind === 'goals' ? block.title : undefined;
    return printedThings(indicator).map(([key, it]): TableRow => ({
      ...(place && {place: place.name, ...(place.code && {code: place.code}), ...(place.level && {level: place.level})}),
      ...(period && {period: period.printed, start: period.start, end: period.end}),
      ...(variable && {variable}),
      name,
      ...numbersOf(key, it),
      ...(basis && {basis}),
      status,
      ...(chapter && {chapter: chapter.title}),
      ...(theme && {theme}),
      sentence: sentenceOf(found),
      ...(source.url && {address: source.url}),
      ...(edition && {edition}),
      confirmed: confirmed.get(id) === confirmationOf(found),
      id,
    }));
  });
}

/** Every figure of some reports. */
export const figureTable = (reports: readonly Tabled[]): readonly TableRow[] => reports.flatMap(rowsOf);

// What a spreadsheet takes for a formula, however much white space goes before it.
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A cell of CSV: a text that would be run is set off, a number is a number. */
function cellOf(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table as CSV that a spreadsheet opens as it is: with the mark of its encoding, and no cell that is a formula. */
export const csvOf = (rows: readonly TableRow[]): string =>
  `\ufeff${[TABLE_COLUMNS.join(','), ...rows.map((row) => TABLE_COLUMNS.map((column) => cellOf(row[column])).join(','))].join('\r\n')}\r\n`;
