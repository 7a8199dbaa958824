import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {goalChartView} from '../elements/goal-chart/goal-chart.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {parseReport} from '../model/parse.js';
import type {Report} from '../model/schema.js';
import {wordsFor} from '../text/words.js';
import {plainHtml} from './index.js';

interface Numbers {
  readonly now: number;
  readonly was: number;
  readonly exponent: number;
  readonly year: number;
  readonly band: boolean;
}

/** A goal and its result of the year before, with these numbers, as JSON carries them. */
function valueOf({now, was, exponent, year, band}: Numbers): unknown {
  const chapter = (at: number, number: object, status: string, more: object) => ({
    id: `chapter-${status}`,
    role: 'plan',
    period: {printed: `${at}年`, start: String(at), end: String(at)},
    title: '计划',
    blocks: [
      {
        kind: 'goals',
        paragraphs: [
          {
            text: '新建公园若干个。',
            indicators: [
              {
                id: `parks-${status}`,
                name: '新建公园',
                variable: 'parks',
                status,
                tier: 'headline',
                value: {printed: '若干个', digits: '若干', unit: '个', comparator: 'eq', ...number, ...more},
                source: {exact: '新建公园若干个'},
              },
            ],
          },
        ],
      },
    ],
  });
  const report = {
    schemaVersion: 1,
    id: 'shili',
    lang: 'zh-CN',
    title: '示例',
    place: {name: '示例县'},
    source: {title: '示例'},
    chapters: [
      chapter(year - 1, {number: was}, 'achieved', {}),
      chapter(year, band ? {min: 0, max: now, comparator: 'between'} : {number: now}, 'target', {exponent}),
    ],
  };
  // JSON writes no infinity, but reads one.
  return JSON.parse(
    JSON.stringify(report, (_, it: unknown) => (Math.abs(it as number) === Infinity ? `${it as number}` : it)).replace(
      /"(-?)Infinity"/g,
      '$11e999',
    ),
  ) as unknown;
}

const EXTREME = fc.oneof(
  fc.double({noNaN: true}),
  fc.constantFrom(0, -0, -1, -1e21, 1e-7, 5e-324, 1e20, 1e21, 1e22, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, Infinity),
);
const WHOLE = fc.oneof(fc.integer({min: -400, max: 400}), fc.constantFrom(1e21, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER));
const NUMBERS = fc.record({now: EXTREME, was: EXTREME, exponent: WHOLE, year: fc.constantFrom(2019, 1001, 9999), band: fc.boolean()});

// What a number looks like that is none, or that a reader cannot read.
const UNPRINTABLE = /Infinity|NaN|undefined|\de[+-]?\d/;

/** Every text that a report is drawn with. */
function drawnOf(report: Report): string {
  const words = wordsFor('zh-CN');
  const texts = [plainHtml(report), plainHtml(report, {profile: 'wechat'})].map((html) =>
    html.replace(/<style[^]*?<\/style>|<[^>]*>/g, ' '),
  );
  const views = [goalGaugeView(report, 'parks-target', undefined, undefined, words), goalChartView(report, '', words)];
  // Numbers of a view are places of a drawing, not text.
  return texts.join('\n') + JSON.stringify(views, (_, it: unknown) => (typeof it === 'number' ? '' : it));
}

const isShare = (share: number | undefined): boolean => share === undefined || (share >= 0 && share <= 1);

describe('numbers, as large and as small as JSON can write them', () => {
  it('are finite or refused, and never printed with an exponent', () => {
    let drawn = 0;
    fc.assert(
      fc.property(NUMBERS, (numbers) => {
        const {report, problems} = parseReport(valueOf(numbers));
        const infinite =
          [numbers.now, numbers.was].filter((it) => !Number.isFinite(it)).length + (Number.isSafeInteger(numbers.exponent) ? 0 : 1);
        expect(problems.length).to.be.within(Math.min(infinite, 1), infinite);
        expect(drawnOf(report)).not.to.match(UNPRINTABLE);
        const drawing = goalGaugeView(report, 'parks-target', undefined, undefined, wordsFor('zh-CN'))?.drawing;
        const columns = goalChartView(report, '', wordsFor('zh-CN'))?.chart?.columns ?? [];
        if (drawing) drawn++;
        for (const share of [drawing?.from, drawing?.to, drawing?.before, ...columns.flatMap(({bars}) => bars.map((bar) => bar.share))])
          expect(isShare(share), String(share)).to.equal(true);
      }),
      // One that is drawn whatever the others are.
      {numRuns: 300, examples: [[{now: 4, was: 2, exponent: 0, year: 2019, band: false}]]},
    );
    expect(drawn).to.be.above(0);
  });

  it('are no time that is none', () => {
    const fault = (year: number) => () => parseReport(valueOf({now: 1, was: 1, exponent: 0, year, band: false}));
    for (const year of [1e21, 10001, 2019.5, 999, -2019])
      expect(fault(year), String(year)).to.throw(Error, 'value: $.chapters[0].period.start');
  });
});
