// Reports for the tests: the complete dataset, and one small enough to write a case into.
import type {Indicator, Report} from '../model/schema.js';
import {parseReport} from '../model/parse.js';

/** The value of a dataset file, fresh for every caller. */
export async function valueOfFile(name: string): Promise<Record<string, unknown>> {
  const response = await fetch(`/data/${name}.json`);
  return (await response.json()) as Record<string, unknown>;
}

/** The complete dataset of Gangzha. */
export const gangzha = async (): Promise<Report> => parseReport(await valueOfFile('gangzha-2019')).report;

/** The time that a year is. */
export const yearOf = (year: number): object => ({printed: `${year}年`, start: `${year}`, end: `${year}`});

/** A report of one goal, which takes the given keys. */
export function reportOf(goal: Partial<Indicator> = {}, more: Record<string, unknown> = {}, text = '新建公园4个，增长7%。'): object {
  const indicator = {
    id: 'parks-2019',
    name: '新建公园',
    variable: 'parks',
    status: 'target',
    tier: 'headline',
    value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'},
    source: {exact: '新建公园4个，增长7%'},
    ...goal,
  };
  const goals = {kind: 'goals', paragraphs: [{text, indicators: [indicator]}]};
  const chapter = {id: 'plan-2019', role: 'plan', period: yearOf(2019), title: '计划', blocks: [goals]};
  return {
    schemaVersion: 1,
    id: 'shili',
    lang: 'zh-CN',
    title: '示例',
    place: {name: '示例县'},
    source: {title: '示例'},
    chapters: [chapter],
    ...more,
  };
}
