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

/** The report of 云川: every kind of block, a text anywhere, figures of every form, and what stands before and after the chapters. */
export function yunchuan(): Record<string, unknown> {
  const figure = (id: string, name: string, exact: string, keys: object): object => ({
    id,
    name,
    status: 'achieved',
    tier: 'headline',
    ...keys,
    source: {exact},
  });
  const number = (printed: string, digits: string, unit: string, more: object = {}): object => ({
    printed,
    digits,
    unit,
    number: Number(digits),
    comparator: 'eq',
    ...more,
  });
  const review = {
    id: 'review-2024',
    role: 'review',
    period: yearOf(2024),
    title: '一、2024年工作回顾',
    blocks: [
      {
        kind: 'text',
        paragraphs: [
          {
            text: '三次产业比重为8.3∶41.4∶50.3，经济总量翻一番。',
            indicators: [
              figure('industries-2024', '三次产业比重', '三次产业比重为8.3∶41.4∶50.3', {
                ratio: {printed: '8.3∶41.4∶50.3', parts: [{printed: '8.3', number: 8.3}]},
              }),
              figure('economy-2024', '经济总量', '经济总量翻一番', {said: {printed: '翻一番'}}),
            ],
          },
        ],
      },
      {kind: 'keywords', keywords: [{text: '宜居', theme: 'theme-2024-1'}]},
      {
        kind: 'theme',
        id: 'theme-2024-1',
        mark: '（一）',
        title: '城乡面貌改善，新建公园4个',
        titleIndicators: [figure('parks-2024', '公园', '新建公园4个', {value: number('4个', '4', '个')})],
        paragraphs: [
          {
            mark: '一是',
            label: '环境整治：',
            text: '空置率由16%降至13%，低于全市2个百分点，居全市第五。',
            indicators: [
              figure('vacancy-2024', '空置率', '空置率由16%降至13%，低于全市2个百分点，居全市第五', {
                value: number('降至13%', '13', '%', {before: '降至', from: number('由16%', '16', '%', {before: '由'})}),
                changes: [{...number('低于全市2个百分点', '2', '个百分点', {before: '低于全市'}), kind: 'below'}],
                rank: {printed: '居全市第五', position: 5, scope: '全市'},
              }),
            ],
          },
        ],
      },
      {kind: 'theme', id: 'theme-2024-2', level: 2, paragraphs: [{text: '——精细管理。'}]},
      {kind: 'text', paragraphs: [{text: '同时，我们也看到不足。'}]},
      {kind: 'keywords', title: '工作作风', keywords: [{text: '务实'}, {text: '高效'}]},
    ],
  };
  const plan = {
    id: 'plan-2025',
    role: 'plan',
    period: yearOf(2025),
    title: '二、今后工作',
    blocks: [
      {
        kind: 'goals',
        title: '“十四五”目标',
        period: {printed: '“十四五”时期', start: '2021', end: '2025'},
        paragraphs: [
          {
            text: '空置率年均下降5%、力争6%；学校翻一番。',
            indicators: [
              figure('vacancy-2025', '空置率下降', '空置率年均下降5%、力争6%', {
                status: 'target',
                basis: '年均',
                nature: '预期性',
                changes: [{...number('下降5%', '5', '%', {before: '下降'}), kind: 'decline'}],
                stretch: {modality: '力争', value: number('6%', '6', '%')},
              }),
              figure('schools-2025', '学校', '学校翻一番', {status: 'target', said: {printed: '翻一番'}}),
            ],
          },
        ],
      },
      {kind: 'theme', id: 'theme-2025-1', mark: '1', paragraphs: []},
    ],
  };
  return {
    ...(reportOf() as Record<string, unknown>),
    id: 'yunchuan-2025',
    title: '云川县政府工作报告',
    place: {name: '云川县'},
    source: {title: '云川县政府工作报告'},
    opening: [
      {
        text: '各位代表：过去五年建成学校12所。',
        indicators: [figure('schools-2024', '学校数', '建成学校12所', {value: number('12所', '12', '所')})],
      },
    ],
    chapters: [review, plan],
    closing: [{text: '让我们一起努力！'}],
  };
}
