// What a person does to a draft: corrections of its figures, and what is right and wrong. Pure functions, each gives a new draft. No page.
export {correct} from './correct.js';
export type {Changes, Corrected, Correction, RefusalCode, Refused} from './correction.js';
export {confirm, decide, flag, isConfirmed, type Signed} from './judge.js';
export {tasksOf, type Task} from './tasks.js';
