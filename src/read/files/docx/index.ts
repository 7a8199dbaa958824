// What reads Word files, loaded as one.
export {readDocx} from './read-docx.js';
export {unpack} from './zip.js';
