// `tujie picture FILE.json --out FILE.(png|svg|pdf)`: a report or a piece of it as a picture or on paper, drawn by an installed browser.
import {basename} from 'node:path';
import type {Page} from 'playwright-core';
import {editionOf, paperFoot, paperPage, PictureError, pictureOf, pictureProblem, problemSentence, type PictureCode} from 'tujie/author';
import {decodeText, parseJson, parseReport, type Report} from 'tujie/model';
import {call, fontsIn, withPage} from './browser.js';
import {bytesOf, write} from './files.js';
import type {Values} from './options.js';
import {drawingOf, type Drawing} from './picture-options.js';
import {progress} from './progress.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** A file that was made; the pixels of a picture. */
interface Part {
  readonly bytes: Uint8Array;
  readonly width?: number;
  readonly height?: number;
}

/** What a function of our module in the page says of a picture that cannot be made. */
interface Problem {
  readonly code: PictureCode;
  readonly params: PictureError['params'];
}

interface Made {
  readonly parts: readonly Part[];
  /** Names of the fonts that drew it. */
  readonly fonts: readonly string[];
}

const TICK = 200;

/** The report of a dataset, and its edition; what of it was left out goes to standard error. */
function reportIn(file: string, lang: string, words: CommandWords): {readonly report: Report; readonly edition: string} {
  const value = parseJson(decodeText(bytesOf(file, words), basename(file)), basename(file));
  const {report, problems} = parseReport(value);
  for (const problem of problems) console.error(`tujie: ${file}: ${problemSentence(problem, lang)}`);
  return {report, edition: editionOf(value as Parameters<typeof editionOf>[0])};
}

/**
 * Finds what is wrong of a picture before a browser is started: without one, it comes as far as its page.
 *
 * @throws UsageError - For a number that no picture has.
 */
async function requirePicture(report: Report, {picture}: Drawing, lang: string): Promise<void> {
  try {
    await pictureOf(report, picture);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const problem = error as PictureError;
    if (problem.code !== 'no-page') throw new UsageError(pictureProblem(problem, lang));
  }
}

/** The names of the fonts in a page that shows nothing but letters by fonts; a letter that none of them has ends it. */
async function requireLetters(page: Page): Promise<readonly string[]> {
  const problem = (await call(page, 'sortLetters')) as Problem | undefined;
  const fonts = await fontsIn(page);
  if (problem) throw new PictureError('letters', {letters: [], ...problem.params, fonts});
  return fonts;
}

/** Takes a picture. */
async function pictureIn(page: Page, report: Report, options: Drawing['picture']): Promise<Made> {
  const sent = (await call(page, 'draw', JSON.stringify(report), options)) as
    {readonly problem: Problem} | {readonly parts: readonly {readonly base64: string; readonly width: number; readonly height: number}[]};
  await call(page, 'layOut', JSON.stringify(report), options);
  const fonts = await requireLetters(page);
  if ('problem' in sent) throw new PictureError(sent.problem.code, sent.problem.params);
  const parts = sent.parts.map(({base64, width, height}) => ({bytes: Buffer.from(base64, 'base64'), width, height}));
  return {parts, fonts};
}

/** Prints the page that is open. */
async function paperIn(page: Page, report: Report, drawing: Drawing): Promise<Made> {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: paperFoot(report, drawing),
  });
  return {parts: [{bytes}], fonts: await requireLetters(page)};
}

/** The name of a part among others: report-1.png. */
const nameOf = (out: string, index: number, count: number): string => (count > 1 ? out.replace(/(\.\w+)$/, `-${index + 1}$1`) : out);

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/**
 * Writes a picture of a dataset.
 *
 * @throws UsageError - When there is no dataset or no browser, or an option is wrong.
 * @throws PictureError - When the picture cannot be made.
 */
export async function writePicture(
  [file = '', ...others]: readonly string[],
  values: Values,
  {lang, words}: {readonly lang: string; readonly words: CommandWords},
): Promise<number> {
  if (!file || others.length) throw new UsageError(words.oneDataset);
  const drawing = drawingOf(values, words);
  const {report, edition} = reportIn(file, lang, words);
  const isPaper = drawing.kind === 'pdf';
  if (!isPaper) await requirePicture(report, drawing, lang);
  const html = isPaper ? paperPage(report, {...drawing, foot: false}) : '<!doctype html><title>-</title>';
  const {tick, end} = progress(words.drawing(file));
  const timer = setInterval(() => void tick(), TICK);
  try {
    const {parts, fonts} = await withPage(html, words, (page) =>
      isPaper ? paperIn(page, report, drawing) : pictureIn(page, report, {...drawing.picture, edition}),
    );
    end();
    for (const [index, {bytes, width, height}] of parts.entries()) {
      const name = nameOf(drawing.out, index, parts.length);
      write(bytes, {words, file: name, inputs: [file]});
      console.log([name, ...(width ? [`${width} × ${height}`] : []), megabytes(bytes.length)].join('  '));
    }
    console.error(`tujie: ${words.fonts(fonts)}`);
    return 0;
  } finally {
    clearInterval(timer);
    end();
  }
}
