// From the text of a report to its dataset, and to what is asked of a person. The one way in.
import {parsing} from '../model/parse.js';
import {paragraphText, textsOf} from '../model/texts.js';
import type {Report} from '../model/schema.js';
import type {FileText, Mend} from './file-text.js';
import {readFile, type ReadOptions} from './files/index.js';
import {keeping, type Kept} from './draft/keep.js';
import {drafting, type Draft} from './draft/steps.js';
import type {Doubt} from './review.js';
import {HoldError} from './hold-error.js';
import {structureOf} from './structure/index.js';
import {foldingOf, traditionalLetters, simplified, unfolded} from '../text/traditional.js';

export type {Draft};

/** How a report is drafted. */
export interface DraftOptions {
  /** BCP 47 tag of the text; without it the letters say. */
  readonly lang?: string | undefined;
  /** Name of the file: what kind it is, and what the report is called where it has no title. */
  readonly name?: string | undefined;
  /** Makes a document of a page, for what is HTML; a page in a browser has DOMParser. */
  readonly parseHtml?: ReadOptions['parseHtml'] | undefined;
  /** An older draft, with what was decided of it: what still holds is kept. */
  readonly keep?: Kept | undefined;
  /** Goes on with a file that says that it is a draft or not to be read by everybody; the review says so. */
  readonly acceptHolds?: boolean | undefined;
  /** Waits between two slices of the work, so that a page may do other things; one that fails ends the drafting. */
  readonly onSlice?: (() => Promise<void>) | undefined;
}

// A page that waits longer is felt to stand still.
const SLICE = 24;

/** zh-CN where a good part of the letters is Chinese. */
function languageOf({paragraphs}: FileText): string {
  const sample = paragraphs
    .slice(0, 200)
    .map(({text}) => text)
    .join('');
  const han = sample.match(/\p{sc=Han}/gu)?.length ?? 0;
  return han * 5 > sample.replace(/\s/g, '').length ? 'zh-CN' : 'en';
}

/** Where words stand in a report: the path of the text that holds them. */
const pathOf = (report: Report, words: string): string => {
  const sought = words.replace(/\s/g, '');
  return textsOf(report).find(({text}) => text.replace(/\s/g, '').includes(sought))?.path ?? '$';
};

/** A question about a mend of the file. */
const mendDoubt = (report: Report, {kind, was, now}: Mend): Doubt => ({
  code: `mended-${kind}`,
  path: now ? pathOf(report, now) : '$',
  quote: was,
  assumed: now,
  harm: /\d/.test(was) ? 2 : 1,
  state: 'open',
});

/** A question about a line that may be none of the report. */
const strangeDoubt = (report: Report, line: string): Doubt => ({
  code: 'beside',
  path: [...(report.opening ?? []), ...(report.closing ?? [])].some((it) => paragraphText(it) === line) ? pathOf(report, line) : '$',
  quote: line,
  assumed: line,
  harm: 2,
  state: 'open',
});

/** The structure of a file, read in the letters that rules know, and printed in its own. */
function structureAsPrinted(
  {paragraphs, apart}: FileText,
  how: {readonly lang: string; readonly name: string},
): ReturnType<typeof structureOf> {
  const all = [...paragraphs, ...apart];
  const folding = foldingOf([...all.map(({text}) => text), how.name].join('\n'));
  if (!folding) return structureOf(all, how);
  const {fold} = folding;
  const folded = all.map((it) => ({...it, text: fold(it.text), ...(it.cells && {cells: it.cells.map(fold)})}));
  return unfolded(structureOf(folded, how), folding);
}

/** A question about the letters of a text, which rules read as others. */
function letterDoubts({paragraphs}: FileText): readonly Doubt[] {
  const letters = traditionalLetters(paragraphs.map(({text}) => text).join(''));
  return letters ? [{code: 'traditional', path: '$', quote: letters, assumed: simplified(letters), harm: 2, state: 'open'}] : [];
}

/** What a file holds, as a dataset: a step for each paragraph. */
export function* draftingFile(file: FileText, {lang, name, keep}: DraftOptions): Generator<undefined, Draft> {
  const {
    report: frame,
    year,
    strange,
  } = structureAsPrinted(file, {
    lang: lang ?? languageOf(file),
    name: name?.replace(/^.*[/\\]|\.\w+$/g, '') ?? '',
  });
  yield;
  const kept = keep && keeping(keep, frame);
  // Not `yield*`: see src/model/parse.ts.
  const steps = drafting(kept?.frame ?? frame, {year, ids: kept?.ids ?? []});
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield;
  const {report: drafted, review} = kept ? kept.merge(step.value) : step.value;
  // As every reader has it: each key in the order of the schema.
  const parts = parsing(drafted);
  let part = parts.next();
  for (; !part.done; part = parts.next()) yield;
  const {report} = part.value;
  const doubts = [
    ...letterDoubts(file),
    ...review.doubts,
    ...file.mends.map((it) => mendDoubt(report, it)),
    ...strange.map((it) => strangeDoubt(report, it)),
  ];
  const decided = kept ? doubts.map(kept.decided) : doubts;
  const byHarm = [...decided].sort((a, b) => b.harm - a.harm);
  return {report, review: {...review, doubts: byHarm, ...(file.holds.length && {holds: file.holds})}};
}

/**
 * The dataset of what a file holds.
 *
 * @throws HoldError - When something holds it back that nobody has accepted.
 */
export async function draftFile(file: FileText, options: DraftOptions): Promise<Draft> {
  if (file.holds.length && !options.acceptHolds) throw new HoldError(file.holds);
  const steps = draftingFile(file, options);
  let start = performance.now();
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (!options.onSlice || performance.now() - start < SLICE) continue;
    await options.onSlice();
    start = performance.now();
  }
  return step.value;
}

/**
 * Drafts the dataset of a report.
 *
 * @param input - Its text, or the bytes of its file.
 * @throws HoldError - When something in the file holds it back that nobody has accepted.
 * @returns The dataset, and its review: doubts by their harm, numbers that are no figures, and no confirmation but those that are kept.
 */
export async function draftReport(input: string | Uint8Array, options: DraftOptions = {}): Promise<Draft> {
  const {name, parseHtml} = options;
  return draftFile(await readFile(input, {...(name !== undefined && {name}), ...(parseHtml && {parseHtml})}), options);
}
