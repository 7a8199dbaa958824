// Why a picture cannot be made, as data: a code and its params. Sentences are made by language.
import {pictureWords} from './picture-words.js';

/** What each fault carries, by its code. */
export interface PictureParams {
  /** There is no browser to lay the page out. */
  readonly 'no-page': Readonly<Record<string, never>>;
  /** A width, a scale, a height that no picture has. */
  readonly number: {
    readonly name: 'width' | 'height' | 'scale' | 'maxHeight';
    readonly received: unknown;
    readonly from: number;
    readonly to: number;
  };
  /** A size of a name that the list has not. */
  readonly size: {readonly received: string; readonly names: readonly string[]};
  /** Letters that no font here has. */
  readonly letters: {readonly letters: readonly string[]; readonly fonts: readonly string[]};
  /** A picture that this browser cannot hold, in pixels; it may be cut at this height. */
  readonly 'too-large': {readonly width: number; readonly height: number; readonly cut: number};
  /** What is to stand in a size needs more height, in pixels of the picture, with letters as small as can be read. */
  readonly 'no-room': {readonly width: number; readonly height: number; readonly needed: number};
  /** The policy of the page keeps pictures out that it makes itself. */
  readonly policy: Readonly<Record<string, never>>;
  /** A picture of an author's that the page may not read. */
  readonly image: {readonly address: string};
  /** The text of the picture is not that of the page. */
  readonly text: {readonly page: string; readonly picture: string};
}

export type PictureCode = keyof PictureParams;

/** A picture that cannot be made. */
export class PictureError<Code extends PictureCode = PictureCode> extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly code: Code,
    readonly params: PictureParams[Code],
  ) {
    super(pictureSentence(code, params, 'en'));
  }
}

/** Says why a picture cannot be made, in the language of a BCP 47 tag. */
export const pictureProblem = ({code, params}: PictureError, lang: string): string => pictureSentence(code, params, lang);

const pictureSentence = <Code extends PictureCode>(code: Code, params: PictureParams[Code], lang: string): string =>
  pictureWords(lang)[code](params);
