// The paragraphs of a file.
export {readFile, type ReadOptions} from './read-file.js';
