// The figures that each app shows as cards: an id of the dataset, and the sentence that stands until the card is drawn.
export interface Figure {
  readonly id: string;
  readonly sentence: string;
}

export const FIGURES: readonly Figure[] = [
  {id: 'gdp-2018', sentence: '2018年，预计地区生产总值突破400亿元，增长7%。'},
  {id: 'industrial-sales-2018', sentence: '2018年，工业应税销售收入突破500亿元，增长10.1%。'},
  {id: 'service-sales-2018', sentence: '2018年，服务业应税销售收入突破800亿元，增长15%。'},
];

/** The same figures with one a place further up. */
export function raised(figures: readonly Figure[], {id}: Figure): readonly Figure[] {
  const from = figures.findIndex((figure) => figure.id === id);
  const rest = figures.filter((figure) => figure.id !== id);
  return [...rest.slice(0, from - 1), ...figures.slice(from, from + 1), ...rest.slice(from - 1)];
}
