// Stories of reports of every level, in Chinese and English: whole, and piece by piece what each prints in its own way. All places are fictional.
import {html, type TemplateResult} from 'lit';
import {fictionalProvince} from '../tools/dev/fictional-province.js';
import {reportLike} from './reports.js';
import {piece, type Args, type Story} from './story.js';

const PROVINCE = 'data/province-plan.json';
const COUNTY = 'data/county-falling.json';
const TOWN = 'data/town-no-themes.json';
const BOROUGH = 'data/borough-budget.json';
const GOALS = 'data/many-goals.json';

export default {
  title: '各种报告 Reports of all kinds',
  id: 'reports-of-all-kinds',
  component: 'tujie-report',
  // Whole reports are long, and they are no part of what an element's page explains.
  tags: ['!autodocs'],
  args: {src: PROVINCE},
  render: piece('tujie-report'),
};

/** Pieces of one report, one below the other. */
const pieces = (src: string, ...list: readonly (readonly [tag: string, args: Args])[]): Story => ({
  args: {src},
  render: (args): TemplateResult => html`${list.map(([tag, own]) => piece(`tujie-${tag}`)({...args, ...own}))}`,
});
const cards = (src: string, ...ids: readonly string[]): Story =>
  pieces(src, ...ids.map((indicator) => ['indicator-card', {indicator}] as const));
const gauges = (src: string, ...ids: readonly string[]): Story =>
  pieces(src, ...ids.map((indicator) => ['goal-gauge', {indicator}] as const));

/** A province with the plan of five years between the year that was and the year that comes. */
export const Province: Story = {args: {src: PROVINCE}};
/** A county whose figures fall. */
export const County: Story = {args: {src: COUNTY}};
/** A town without themes and keywords: text blocks with figures alone. */
export const Town: Story = {args: {src: TOWN}};
/** The budget of a borough, in English. */
export const Borough: Story = {args: {src: BOROUGH}};
/** Sixty goals and twelve themes. */
export const ManyGoals: Story = {args: {src: GOALS}};
/** As many figures as a real province prints. */
export const GeneratedProvince: Story = {args: {src: '', report: fictionalProvince()}};

/** 2025年, “十四五”时期, 过去五年, 到2030年: each figure with its own time. */
export const Periods = cards(PROVINCE, 'gdp-2025', 'tax-2025', 'fixed-2025', 'gdp-five-2025', 'forest-2025', 'gdp-double-2030');
/** Years of a budget, and forecasts for several of them. */
export const Forecasts = cards(BOROUGH, 'homes-2018', 'spending-2022', 'growth-2022', 'growth-2023', 'growth-2024', 'grant-2025');

/** （一） and ——, as printed. */
export const PrintedMarks = pieces(
  PROVINCE,
  ['theme-timeline', {chapter: 'review-2025'}],
  ['theme-card', {theme: 'theme-2025-4'}],
  ['theme-card', {theme: 'theme-2026-1'}],
);
/** A chapter that has no time of its own. */
export const WithoutPeriod = pieces(BOROUGH, ['theme-timeline', {chapter: 'outlook'}]);
/** Run-in heads with a full stop. */
export const RunInHeads = pieces(COUNTY, ['theme-card', {theme: 'theme-2026-1'}], ['theme-card', {theme: 'theme-2026-2'}]);

/** Results in the opening paragraph: cards as any other. */
export const OpeningResults = cards(TOWN, 'farm-2025', 'income-2025', 'village-2025', 'big-2025');

/** 分别, 均: each figure with its verb, each name completed. */
export const SharedOut = cards(COUNTY, 'accidents-2025', 'deaths-2025', 'urban-income-2025', 'rural-income-2025', 'fraud-2025');
/** What a list prints once, at its end: 个百分点, 以上. */
export const PrintedOnce = cards(PROVINCE, 'kinder-2025', 'college-2025', 'ecommerce-2026', 'services-2026');
/** 由16%降至13%, 从每人每月138元提高到158元. */
export const FromAndTo = cards(COUNTY, 'class-2025', 'debt-ratio-2025', 'pension-2025', 'urban-aid-2025', 'care-2026');
/** 高于全国1.7个百分点, 比去年预算高0.2个百分点, 低于全省0.5个百分点. */
export const PointsApart = cards(PROVINCE, 'gdp-2025', 'industry-2025');
export const PointsApartCounty = cards(COUNTY, 'welfare-2025', 'cpi-2025');

/** Ratio, rank, fraction, 翻一番, 两位数增长, 超万亿元. */
export const WithoutNumber = cards(
  PROVINCE,
  'structure-2025',
  'income-ratio-2025',
  'gdp-rank-2025',
  'innovation-2025',
  'motorway-2025',
  'high-tech-2025',
  'factory-share-2025',
  'digital-2030',
  'tourism-2030',
);
/** Goals that are words, fractions, or powers of ten alone. */
export const GoalsInWords = gauges(PROVINCE, 'gdp-double-2030', 'income-2026', 'digital-2030', 'tourism-2030');
/** 6%以上、力争6.5%; 5%左右，力争更高; 5%－5.5%. */
export const TwoSteps = gauges(PROVINCE, 'industry-2026', 'gdp-2026', 'retail-2026');
/** 增长-3.2%, -0.3%, -4.6‰, and goals that hold down. */
export const BelowZero = cards(COUNTY, 'fixed-2025', 'cpi-2025', 'natural-2025');
export const HeldDown = gauges(COUNTY, 'unemployment-2026', 'pm25-2026', 'coal-2026', 'debt-2026', 'industry-2026');
/** 约束性, 预期性; 年均, 累计, 同口径. */
export const NatureAndBasis = pieces(
  PROVINCE,
  ['indicator-card', {indicator: 'carbon-2030'}],
  ['indicator-card', {indicator: 'energy-2025'}],
  ['goal-gauge', {indicator: 'rd-2030'}],
  ['goal-gauge', {indicator: 'revenue-2026'}],
);

/** £395m, 4.6 per cent, nearly one per cent, from … to. */
export const EnglishFigures = cards(
  BOROUGH,
  'spending-2022',
  'reserves-2022',
  'growth-2024',
  'recycling-2023',
  'grants-2023',
  'exchange-2023',
);
export const EnglishGoals = gauges(BOROUGH, 'spending-2023', 'collection-2023', 'tax-2023', 'homes-2023');
export const EnglishTheme = pieces(BOROUGH, ['keyword-strip', {chapter: 'plan-2023'}], ['theme-card', {theme: 'theme-2023-1'}]);
export const EnglishChart = pieces(BOROUGH, ['goal-chart', {chapter: 'plan-2023'}]);

/** Goals with results of their like, and others that have none. */
export const SomePairs = pieces(PROVINCE, ['goal-chart', {chapter: 'plan-2026'}]);
export const FallingPairs = pieces(COUNTY, ['goal-chart', {chapter: 'plan-2026'}]);
/** Goals of five years beside results of five years alone. */
export const FiveYearPairs = pieces(PROVINCE, ['goal-chart', {chapter: 'plan-2030'}]);
/** No result of the like of any goal. */
export const NoPairs: Story = {args: {src: '', report: reportLike(), chapter: 'plan-2019'}, render: piece('tujie-goal-chart')};
export const ManyPairs = pieces(GOALS, ['goal-chart', {chapter: 'plan-2026'}]);
const panel = (src: string, chapter: string, more: Args = {}): Story => pieces(src, ['goal-panel', {chapter, ...more}]);

/** Forty goals in twelve fields of work. */
export const ManyRows = panel(GOALS, 'plan-2026');
export const ManyTowers = panel(GOALS, 'plan-2026', {layout: 'towers'});
/** Goals in words, a second step, a band, what the report says on. */
export const PanelInWords = panel(PROVINCE, 'plan-2026');
/** Goals of five years, each with its nature. */
export const PanelOfFiveYears = panel(PROVINCE, 'plan-2030');
/** Falls hang from a line. */
export const FallingPanel = panel(COUNTY, 'plan-2026', {before: 'beside'});
/** Words of another script are cut where a goal begins. */
export const EnglishPanel = panel(BOROUGH, 'plan-2023');
/** A chapter without keywords. */
export const NoKeywords = pieces(TOWN, ['keyword-strip', {chapter: 'review'}]);
/** A chapter without themes. */
export const NoThemes = pieces(TOWN, ['theme-timeline', {}]);
