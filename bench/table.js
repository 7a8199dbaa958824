// From visits to a table: medians of every column, and the ratio to static HTML of the same round.
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const COLUMNS = {
  bytes: ['KiB', (it) => (it / 1024).toFixed(1)],
  main: ['main ms', (it) => it.toFixed(0)],
  ratio: ['ratio', (it) => it.toFixed(2)],
  layout: ['style+layout ms', (it) => it.toFixed(0)],
  nodes: ['nodes', (it) => String(it)],
  comments: ['comments', (it) => String(it)],
  heap: ['heap MiB', (it) => (it / 2 ** 20).toFixed(1)],
  shift: ['shift', (it) => it.toFixed(3)],
};

/** The medians of one case at one speed, by way. */
export function medians(visits, base) {
  return Object.fromEntries(
    Object.entries(visits).map(([way, rounds]) => {
      const ratios = rounds.map(({main}, round) => main / (visits[base]?.[round]?.main ?? Number.NaN));
      const keys = Object.keys(COLUMNS).filter((key) => key !== 'ratio');
      return [way, {...Object.fromEntries(keys.map((key) => [key, median(rounds.map((it) => it[key]))])), ratio: median(ratios)}];
    }),
  );
}

// A Chinese letter is two columns wide.
const widthOf = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/** Lines to print. */
export function tableOf(rows) {
  const lines = [
    ['', ...Object.values(COLUMNS).map(([head]) => head)],
    ...Object.entries(rows).map(([way, row]) => [
      way,
      ...Object.entries(COLUMNS).map(([key, [, text]]) => (row && Number.isFinite(row[key]) ? text(row[key]) : 'n/a')),
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))));
  return lines
    .map((line) =>
      line.map((cell, n) => (n ? ' '.repeat(widths[n] - widthOf(cell)) + cell : cell + ' '.repeat(widths[n] - widthOf(cell)))).join('  '),
    )
    .join('\n');
}
