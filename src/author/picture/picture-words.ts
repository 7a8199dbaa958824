// The sentences for pictures that cannot be made: which there are. Each language is one file.
import {isChinese} from '../../text/punctuation.js';
import type {PictureCode, PictureParams} from './picture-error.js';
import {pictureEn} from './picture-words.en.js';
import {pictureZhCN} from './picture-words.zh-cn.js';

export type PictureWords = {readonly [Code in PictureCode]: (params: PictureParams[Code]) => string};

/** The sentences for a BCP 47 tag. */
export const pictureWords = (lang: string): PictureWords => (isChinese(lang) ? pictureZhCN : pictureEn);
