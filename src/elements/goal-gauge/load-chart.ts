// How the chart module of a gauge is loaded; the classic build has `embed/classic/load-dial.ts` in place of it.
export const loadChart = () => import('./goal-gauge.chart.js');
