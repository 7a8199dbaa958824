import {expect} from '@open-wc/testing';
import {eachIndicator} from '../../model/lookup.js';
import {confirm} from '../../read/correct/index.js';
import {draftReport, type Draft} from '../../read/draft-report.js';
import {Proofreader} from './proofreader.js';

const TEXT = `虚构县政府工作报告

一、2025年工作回顾

过去一年，全县地区生产总值突破300亿元，增长6.1%。城镇居民人均可支配收入增长5.2%。

（一）产业更强。新增规上工业企业12家。完成技改投资8.5亿元。

（二）民生更好。新建学校3所。新增学位2400个。

二、2026年工作安排

今年主要预期目标是：地区生产总值增长6%左右。`;

const confirmed = (draft: Draft, ids: readonly string[]): Draft => ids.reduce((so, id) => confirm(so, id), draft);

const idOf = ({report}: Draft, words: string): string =>
  eachIndicator(report).find(({indicator}) => indicator.source.exact.includes(words))?.indicator.id ?? '';

/** A proofreader of a draft, which it may amend, and what it stands at. */
function reading(first: Draft): {readonly reader: Proofreader; readonly at: () => string} {
  let draft = first;
  const reader = new Proofreader({
    draft: () => draft,
    amend: (now) => {
      draft = now;
    },
    changed: () => undefined,
    today: () => '2026-01-15',
  });
  const at = (): string => {
    const {task, figure} = reader.tour;
    return figure?.indicator.id ?? task?.kind ?? '';
  };
  return {reader, at};
}

describe('the way through a draft', () => {
  it('begins with what changed since the edition before; what was confirmed and holds is not asked again', async () => {
    const old = await draftReport(TEXT);
    const ids = eachIndicator(old.report).map(({indicator}) => indicator.id);
    expect(ids).to.have.length.above(6);
    // All but the first is confirmed; of these two sentences change.
    const {review} = confirmed(old, ids.slice(1));
    const next = await draftReport(TEXT.replace('12家', '13家').replace('2400个', '2500个'), {keep: {report: old.report, review}});
    const {reader, at} = reading(next);
    reader.begin(old.report);
    const asked: [string, boolean][] = [];
    for (let turn = 0; turn < 20 && !reader.tour.isFinished; turn++) {
      asked.push([at(), reader.tour.isChanged(reader.tour.task)]);
      reader.right();
    }
    expect(asked).to.deep.equal([
      [idOf(old, '12家'), true],
      [idOf(old, '2400个'), true],
      // The one that nobody had read.
      [ids[0], false],
    ]);
  });

  it('goes in print through a text that goes on from none, and through what a person steps along', async () => {
    const old = await draftReport(TEXT);
    const next = await draftReport(TEXT.replace('2400个', '2500个'), {keep: old});
    const {reader} = reading(next);
    const printed = eachIndicator(next.report).map(({indicator}) => indicator.id);
    const toured = (): readonly string[] => reader.tour.tasks.flatMap((task) => (task.kind === 'figure' ? [task.id] : []));
    reader.begin(undefined);
    expect(toured()).to.deep.equal(printed);
    reader.begin(old.report);
    expect(toured()[0]).to.equal(idOf(next, '2500个'));
    expect([...toured()].sort()).to.deep.equal([...printed].sort());
    expect(reader.tour.figures).to.deep.equal(printed);
  });

  it('asks a doubt about a new sentence before one that was there', async () => {
    const old = await draftReport(TEXT);
    const doubted = (draft: Draft): Draft => ({
      ...draft,
      review: {
        ...draft.review,
        doubts: ['新增规上工业企业', '新增学位'].map((quote) => ({
          code: 'unread',
          path:
            eachIndicator(draft.report)
              .find(({text}) => text.includes(quote))
              ?.path.replace(/\.indicators.*/, '') ?? '$',
          quote,
          assumed: '',
          harm: 2,
          state: 'open',
        })),
      },
    });
    const {reader} = reading(doubted(await draftReport(TEXT.replace('2400个', '2500个'), {keep: old})));
    reader.begin(old.report);
    const texts = reader.tour.tasks.flatMap((task) => (task.kind === 'doubt' ? [reader.tour.draft?.review.doubts[task.doubt]?.quote] : []));
    expect(texts).to.deep.equal(['新增学位', '新增规上工业企业']);
  });
});
