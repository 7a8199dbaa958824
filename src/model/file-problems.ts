// What keeps a file with a report from being read, by the code of the problem. Knows no format.

type None = Readonly<Record<string, never>>;

/** A file with a report that cannot be read; the path is its name. */
export interface FileParams {
  /** A kind of file that is not read: `DOC`, `WPS`, `PDF`. */
  readonly 'file-kind': {readonly found: string};
  /** It opens by a password alone. */
  readonly encrypted: None;
  /** Nothing in it is text. */
  readonly 'no-text': None;
  /** It says that it is a Word file, and is none that is whole; `reason` is the part of it that cannot be read. */
  readonly 'not-docx': {readonly reason: string};
  /** What is packed in it is larger than the limits: so many mebibytes, or so many times the file. */
  readonly unpacked: {readonly mebibytes: number; readonly times: number};
}
