// How the chart module of a goal chart is loaded; the classic build has `embed/classic/load-columns.ts` in place of it.
export const loadChart = () => import('./goal-chart.chart.js');
