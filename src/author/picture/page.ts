// What the command does in a blank page of a browser, as one file of its own: pictures as text that can leave the page, and what fonts are
// asked for. Knows the DOM.
import {drawnLetters, type FontLetters} from './drawn-letters.js';
import {missingLetters} from './fonts.js';
import {PictureError, type PictureCode, type PictureParams} from './picture-error.js';
import {pictureOf, type PictureOptions} from './picture.js';
import {sheetOf} from './sheet.js';
import type {Report} from '../../model/schema.js';

/** One file of a picture, its bytes in base64. */
export interface SentPart {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** Why a picture cannot be made, as plain data. */
export interface SentProblem {
  readonly code: PictureCode;
  readonly params: PictureParams[PictureCode];
}

export type Sent = {readonly parts: readonly SentPart[]} | {readonly problem: SentProblem};

/** The bytes of a file as text. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*?,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('A part of the picture cannot be read.'));
    reader.readAsDataURL(blob);
  });
}

/**
 * Takes a picture.
 *
 * @param report - The report as JSON.
 */
export async function draw(report: string, options: PictureOptions): Promise<Sent> {
  try {
    const {parts} = await pictureOf(JSON.parse(report) as Report, options);
    const sent: SentPart[] = [];
    for (const {blob, width, height} of parts) sent.push({base64: await base64Of(blob), width, height});
    return {parts: sent};
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const {code, params} = error as PictureError;
    return {problem: {code, params}};
  }
}

/** Lays the page of a picture out in this document, so that the browser can tell which fonts draw it. */
export function layOut(report: string, options: PictureOptions): void {
  const {html, styles, lang} = sheetOf(JSON.parse(report) as Report, options);
  document.documentElement.lang = lang;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = html;
}

/** In place of what this document shows, all its letters, in one element for each font that it asks for; and letters that no font has. */
export function sortLetters(): SentProblem | undefined {
  const fonts = drawnLetters(document.body);
  document.adoptedStyleSheets = [];
  document.body.replaceChildren(...fonts.map(elementOf));
  const letters = [...new Set(fonts.flatMap(({family, letters: all}) => missingLetters(all, family)))];
  return letters.length ? {code: 'letters', params: {letters, fonts: []}} : undefined;
}

function elementOf({family, weight, style, lang, letters}: FontLetters): HTMLElement {
  const element = document.createElement('p');
  element.lang = lang;
  element.style.cssText = 'font-size:16px';
  Object.assign(element.style, {fontFamily: family, fontWeight: weight, fontStyle: style});
  element.textContent = letters;
  return element;
}
