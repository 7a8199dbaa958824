// A fictional draft to correct, and what the tests look at in it.
import {expect} from '@open-wc/testing';
import {checkReport} from '../author/check-report.js';
import {eachIndicator} from '../model/lookup.js';
import {parseReport} from '../model/parse.js';
import {printedThings} from '../model/quote.js';
import type {Indicator, Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';
import {correct, type Correction, type RefusalCode} from '../read/correct/index.js';
import {drafting, type Draft} from '../read/draft/steps.js';
import {structureOf} from '../read/structure/index.js';

const TEXT = `云川市2026年政府工作报告
各位代表：
一、2025年工作回顾
全市地区生产总值突破900亿元，增长6.1%；城乡居民收入分别增长5.2%、6.3%。新建公园4个，其中口袋公园3个。经济总量翻一番。
（一）产业更强。
新增工业企业12家，完成技改投资8.5亿元。推出八个方面措施，综合实力居全省第五。三次产业比为8:41:51。
二、2026年工作安排
今年主要预期目标是：地区生产总值增长6%左右；城镇化率提高到70%；居民收入增长与经济增长同步。
（一）新建学校5所
新开工项目40个，总投资60亿元，2030年建成80个。`;

/** The draft of a report of 云川, or of another text. */
export function draftOf(text = TEXT, lang = 'zh-CN'): Draft {
  const lines = text.split('\n').map((line) => ({text: line}));
  const {report, year} = structureOf(lines, {lang, name: ''});
  const steps = drafting(report, {year, ids: []});
  let step = steps.next();
  while (!step.done) step = steps.next();
  return {...step.value, report: parseReport(step.value.report).report};
}

/** Where words stand first in a report. */
export function wordsIn(report: Report, words: string): {readonly path: string; readonly start: number; readonly end: number} {
  const place = textsOf(report).find(({text}) => text.includes(words));
  if (!place) throw new Error(`${words} stands nowhere`);
  const start = place.text.indexOf(words);
  return {path: place.path, start, end: start + words.length};
}

/** The figure of a draft that prints some words. */
export function figureOf({report}: Draft, printed: string): Indicator {
  const found = eachIndicator(report).find(({indicator}) => printedThings(indicator).some(([, it]) => it.printed === printed));
  if (!found) throw new Error(`no figure prints ${printed}`);
  return found.indicator;
}

/** A figure in a line: name: status, what it prints. */
export const lineOf = (indicator: Indicator): string =>
  `${indicator.name}: ${indicator.status} ${printedThings(indicator)
    .map(([key, {printed}]) => `${key} ${printed}`)
    .join(', ')}`;

/** Every text of a report. */
export const textOf = (report: Report): string =>
  textsOf(report)
    .map(({text}) => text)
    .join('\n');

/** A draft with a correction in it, which has no fault; what was given is as it was. */
export function corrected(draft: Draft, correction: Correction): {readonly draft: Draft; readonly id: string} {
  const before = JSON.stringify(draft);
  const result = correct(draft, correction);
  if ('refused' in result) throw new Error(`${JSON.stringify(correction)} is refused: ${result.refused}`);
  expect(JSON.stringify(draft)).to.equal(before);
  const {report} = result.draft;
  expect(parseReport(report).problems).to.deep.equal([]);
  // A person may know better than the chapter what is a goal; the check says it.
  const faults = checkReport(report).filter(({code}) => code !== 'status-place');
  expect(faults.map(({code, path}) => `${code} ${path}`)).to.deep.equal([]);
  expect(textOf(report)).to.equal(textOf(draft.report));
  return {draft: result.draft, id: result.id ?? ''};
}

/** Why a correction is refused. */
export function refusalOf(draft: Draft, correction: Correction): RefusalCode | undefined {
  const result = correct(draft, correction);
  return 'refused' in result ? result.refused : undefined;
}
