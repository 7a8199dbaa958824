// Public names: classes, events, loading, the model. Registers nothing.
export {TujieErrorEvent, TujieLoadEvent} from './dataset/events.js';
export {TujieSelectEvent} from './dataset/select-event.js';
export {datasetContext} from './dataset/context.js';
export {loadReport, reloadReport, type LoadOptions} from './dataset/load.js';
export {selectionContext, type Selection} from './dataset/selection.js';
export type {ReportState} from './dataset/state.js';
export {TujieDataset} from './elements/dataset/dataset.js';
export {TujieGoalChart} from './elements/goal-chart/goal-chart.js';
export {TujieGoalGauge} from './elements/goal-gauge/goal-gauge.js';
export {TujieGoalPanel} from './elements/goal-panel/goal-panel.js';
export {TujieIndicatorCard} from './elements/indicator-card/indicator-card.js';
export {TujieKeywordStrip} from './elements/keyword-strip/keyword-strip.js';
export {TujieReport} from './elements/report/report.js';
export {ReportElement} from './elements/shared/report-element.js';
export {TujieThemeCard} from './elements/theme-card/theme-card.js';
export {TujieThemeTimeline} from './elements/theme-timeline/theme-timeline.js';
export * from './model/index.js';
