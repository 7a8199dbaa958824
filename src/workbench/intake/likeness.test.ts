import {expect} from '@open-wc/testing';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {valueOfFile} from '../../testing/report.js';
import {isEditionOf} from './likeness.js';

let report: Report;
before(async () => ({report} = parseReport(await valueOfFile('gangzha-2019'))));
const lines = (): readonly string[] => textsOf(report).map(({text}) => text);

describe('another edition of a report', () => {
  it('has a good part of its sentences', () => {
    expect(isEditionOf(lines(), report)).to.equal(true);
    const half = lines().map((line, index) => (index % 2 ? line.replace(/[，。；]/g, '改写过了$&') : line));
    expect(isEditionOf(half, report)).to.equal(true);
  });

  it('is no other report with the same formulas, nor the same words of another place', () => {
    expect(isEditionOf(['各位代表：', '让我们紧密团结起来，为实现目标而努力奋斗！', '粮食产量稳定在20万吨以上。'], report)).to.equal(false);
    const place = report.place?.name ?? '';
    expect(
      isEditionOf(
        lines().map((line) => line.replaceAll(place, '别处')),
        {...report, place: {name: place}},
      ),
    ).to.equal(!lines().some((it) => it.includes(place)));
    expect(isEditionOf([], report)).to.equal(false);
  });
});
