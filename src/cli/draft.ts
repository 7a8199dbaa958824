// `tujie draft REPORT.docx --out FILE.json`: the dataset of a report, and beside it what a person has to decide.
import {basename, join} from 'node:path';
import {draftReport, HoldError, type Draft, type Review} from 'tujie/author';
import {decodeJson, eachIndicator, parseReport, ReportError, type Report} from 'tujie/model';
import {bytesOf, isFolder, write} from './files.js';
import {textOf, type Values} from './options.js';
import {htmlParserFor} from './parse-html.js';
import {progress} from './progress.js';
import {reviewNameOf, reviewOf} from './review.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** How reports are drafted. */
export interface Drafting {
  readonly words: CommandWords;
  /** A file, or a folder for a file of each report; standard output without it. */
  readonly out: string | undefined;
  /** An older draft. */
  readonly keep: string | undefined;
  readonly acceptHolds: boolean;
  readonly files: readonly string[];
}

/**
 * How the options want reports to be drafted.
 *
 * @throws UsageError - When there is no report, or one place for many.
 */
export function draftingOf(files: readonly string[], values: Values, {words}: {readonly words: CommandWords}): Drafting {
  if (!files.length || files.includes('')) throw new UsageError(words.someReport);
  const [out, keep] = [textOf(values, 'out'), textOf(values, 'keep')];
  if (files.length > 1) {
    if (out === undefined || !isFolder(out)) throw new UsageError(out === undefined ? words.outFolder : words.noFolder(out));
    if (keep !== undefined) throw new UsageError(words.oneReport('--keep'));
  }
  return {words, out, keep, acceptHolds: values['accept-holds'] === true, files};
}

/** An older draft with its review. */
function keptOf({keep, words}: Drafting): {readonly report: Report; readonly review?: Review | undefined} | undefined {
  if (keep === undefined) return undefined;
  const {report} = parseReport(decodeJson(bytesOf(keep, words), basename(keep)));
  return {report, review: reviewOf(keep, words)};
}

/** Where the dataset of a report goes. */
function targetOf(file: string, {out}: Drafting): string | undefined {
  if (out === undefined || !isFolder(out)) return out;
  return join(out, `${file === '-' ? 'report' : basename(file).replace(/\.\w+$/, '')}.json`);
}

/** What a draft holds, in numbers. */
function summaryOf({report, review}: Draft, words: CommandWords): string {
  const figures = eachIndicator(report).map(({indicator}) => indicator);
  const count = (test: (it: (typeof figures)[number]) => unknown): number => figures.filter(test).length;
  return words.drafted({
    title: report.title,
    chapters: report.chapters.length,
    themes: report.chapters.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'theme')).length,
    figures: figures.length,
    achieved: count(({status}) => status === 'achieved'),
    expected: count(({status}) => status === 'expected'),
    targets: count(({status}) => status === 'target'),
    headlines: count(({tier}) => tier === 'headline'),
    doubts: ([3, 2, 1] as const).map((harm) => review.doubts.filter((it) => it.harm === harm && it.state === 'open').length),
    confirmed: review.confirmations.length,
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Drafts one report and writes its dataset and its review. Its exit code. */
export async function draftReportFile(file: string, how: Drafting): Promise<number> {
  const {words, acceptHolds, files} = how;
  const bytes = new Uint8Array(bytesOf(file, words));
  const name = file === '-' ? '' : basename(file);
  const keep = keptOf(how);
  const {tick, end} = progress(words.drafting(file));
  try {
    const parseHtml = await htmlParserFor(name, bytes);
    const draft = await draftReport(bytes, {name, keep, acceptHolds, parseHtml, onSlice: tick});
    end();
    const target = targetOf(file, how);
    write(json(draft.report), {words, file: target, inputs: files});
    if (target !== undefined) write(json(draft.review), {words, file: reviewNameOf(target), inputs: files});
    const summary = `${file}: ${summaryOf(draft, words)}`;
    if (target === undefined) console.error(summary);
    else console.log(`${summary}\n  ${target}\n  ${reviewNameOf(target)}`);
    return 0;
  } catch (error) {
    end();
    if (error instanceof ReportError || !(error instanceof HoldError)) throw error;
    console.error(words.held(file));
    for (const hold of error.holds) console.error(`  ${words.hold(hold)}`);
    return 1;
  }
}
