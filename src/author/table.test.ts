import {expect} from '@open-wc/testing';
import {parseReport} from '../model/parse.js';
import {eachIndicator} from '../model/lookup.js';
import {confirmationOf} from '../read/draft/confirmation.js';
import {reportOf, yunchuan} from '../testing/report.js';
import {csvOf, figureTable, TABLE_COLUMNS} from './table.js';

const read = (value: unknown): ReturnType<typeof parseReport>['report'] => parseReport(value).report;

describe('the table of figures', () => {
  it('has a row for each number, with all that it needs to be read alone', () => {
    const report = read(reportOf({variable: 'parks'}, {source: {title: '示例', url: 'https://example.cn/'}, edition: 'a1'}));
    const [found] = eachIndicator(report);
    const hash = found ? confirmationOf(found) : '';
    expect(figureTable([{report, review: {confirmations: [{id: 'parks-2019', hash}]}}])).to.deep.equal([
      {
        place: '示例县',
        period: '2019年',
        start: '2019',
        end: '2019',
        variable: 'parks',
        name: '新建公园',
        printed: '4个',
        number: 4,
        unit: '个',
        comparator: 'eq',
        kind: 'value',
        status: 'target',
        chapter: '计划',
        sentence: '新建公园4个，增长7%。',
        address: 'https://example.cn/',
        edition: 'a1',
        confirmed: true,
        id: 'parks-2019',
      },
    ]);
    expect(figureTable([{report, review: {confirmations: [{id: 'parks-2019', hash: 'other'}]}}])[0]?.confirmed).to.equal(false);
  });

  it('names ratios, ranks and what is said without a number by their kind', () => {
    const kinds = new Set(figureTable([{report: read(yunchuan())}]).map(({kind}) => kind));
    for (const kind of ['value', 'ratio', 'rank', 'said']) expect([...kinds]).to.include(kind);
  });

  it('is CSV that a spreadsheet opens as it is and runs nothing of', () => {
    const csv = csvOf([
      {name: '=HYPERLINK("x")', printed: '-3.2%', number: -3.2, sentence: '一,二\n三', confirmed: false},
      {name: '  @SUM(A1)', chapter: '普通'},
    ]);
    const [head, ...lines] = csv.slice(1).split('\r\n');
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(head).to.equal(TABLE_COLUMNS.join(','));
    expect(lines[0]).to.include('"\'=HYPERLINK(""x"")",\'-3.2%,,-3.2,').and.include('"一,二\n三"');
    expect(lines[1]).to.include("'  @SUM(A1)").and.include('普通');
  });
});
