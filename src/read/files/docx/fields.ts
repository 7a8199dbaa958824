// Fields of a Word file: what computes is not printed, what it gave is; a list of contents is neither. Fields run over paragraphs.
import type {Element} from './xml.js';

const CONTENTS = /^\s{0,9}(?:TOC|TOA|INDEX|TC|XE|RD)\b/;

/** Whether a field makes a list of contents or of words. */
export const isContents = (code: string): boolean => CONTENTS.test(code);

interface Field {
  code: string;
  isResult: boolean;
}

export interface Fields {
  /** A mark that begins, parts or ends a field. */
  readonly mark: (element: Element) => void;
  readonly addCode: (code: string) => void;
  /** Whether letters here are printed. */
  readonly isPrinted: () => boolean;
  /** Whether letters here belong to a list of contents. */
  readonly isInContents: () => boolean;
  /** Whether a field has begun and not ended. */
  readonly isOpen: () => boolean;
}

const nothing = (): void => undefined;

/** For a file whose fields have no end: what is in them is text. */
export const NO_FIELDS: Fields = {
  mark: nothing,
  addCode: nothing,
  isPrinted: () => true,
  isInContents: () => false,
  isOpen: () => false,
};

/** The fields that are open while a file is read. */
export function openFields(): Fields {
  const open: Field[] = [];
  const isInContents = (): boolean => open.some(({code, isResult}) => isResult && isContents(code));
  return {
    mark: ({attributes}) => {
      const last = open[open.length - 1];
      if (attributes['fldCharType'] === 'begin') open.push({code: '', isResult: false});
      else if (attributes['fldCharType'] === 'separate' && last) last.isResult = true;
      else if (attributes['fldCharType'] === 'end') open.pop();
    },
    addCode: (code) => {
      const last = open[open.length - 1];
      if (last && !last.isResult) last.code += code;
    },
    isPrinted: () => open.every(({isResult}) => isResult) && !isInContents(),
    isInContents,
    isOpen: () => open.length > 0,
  };
}
