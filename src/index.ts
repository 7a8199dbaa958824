// Public names: classes, events, loading, the model. Registers nothing.
export {TujieErrorEvent, TujieLoadEvent} from './dataset/events.js';
export {datasetContext} from './dataset/context.js';
export {loadReport, reloadReport, type LoadOptions} from './dataset/load.js';
export type {ReportState} from './dataset/state.js';
export {TujieDataset} from './elements/dataset/dataset.js';
export {TujieIndicatorCard} from './elements/indicator-card/indicator-card.js';
export {ReportElement} from './elements/report-element.js';
export * from './model/index.js';
