// Public names of what makes frames.
export {frameOf, frameScripts, type Frame, type FrameFile, type FrameForm, type FrameLibrary, type FrameOptions} from './frame.js';
export {originOf} from './script.js';
