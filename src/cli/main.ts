// What the command does with its arguments. Thin: what is written and checked, the author's folder knows.
import {basename} from 'node:path';
import {codeOf, editionOf, PictureError, pictureProblem, plainHtml, problemSentence, type CodeForm, type Profile} from 'tujie/author';
import {decodeJson, parseReport, ReportError, type Report} from 'tujie/model';
import {askedLanguage, asksForHelp, requestOf} from './arguments.js';
import {checkDatasetFile} from './check-dataset.js';
import {checkPage} from './check-page.js';
import {draftingOf, draftReportFile} from './draft.js';
import {environmentLanguage} from './environment-language.js';
import {bytesOf, isFolder, write} from './files.js';
import {writeArticle} from './article.js';
import {writeFrame} from './frame.js';
import {HELP} from './help.js';
import {isLanguage, pieceOf, textOf, type CommandName, type Values} from './options.js';
import {writePicture} from './picture.js';
import {writeProof} from './proof.js';
import {writeTable} from './table.js';
import {writeTokens} from './tokens.js';
import {UsageError} from './usage-error.js';
import {commandWords, type CommandWords} from './words.js';

/** What every command is given: the language that it speaks, and its sentences. */
interface Speech {
  readonly lang: string;
  readonly words: CommandWords;
}

type Command = (files: readonly string[], values: Values, speech: Speech) => number | Promise<number>;

/** The report of the one file that is named, and its edition; what of it was left out or mended goes to standard error. */
function datasetOf([file = '', ...others]: readonly string[], {lang, words}: Speech): {readonly report: Report; readonly edition: string} {
  if (!file || others.length) throw new UsageError(words.oneDataset);
  const value = decodeJson(bytesOf(file, words), basename(file));
  const {report, problems} = parseReport(value);
  for (const problem of problems) console.error(`tujie: ${file}: ${problemSentence(problem, lang)}`);
  return {report, edition: editionOf(value as Parameters<typeof editionOf>[0])};
}

const html: Command = (files, values, speech) => {
  if (values['fit'] !== undefined) return writeArticle(datasetOf(files, speech).report, files, {values, words: speech.words});
  const piece = pieceOf(values, speech.words);
  const content = plainHtml(datasetOf(files, speech).report, {
    piece,
    profile: textOf(values, 'profile') as Profile | undefined,
    palette: textOf(values, 'palette'),
    lang: textOf(values, 'lang'),
    fragment: values['fragment'] === true,
    style: values['no-style'] !== true,
  });
  write(content, {words: speech.words, file: textOf(values, 'out'), inputs: files});
  return 0;
};

const code: Command = (files, values, speech) => {
  const [palette, scheme, size, lang] = ['palette', 'scheme', 'size', 'lang'].map((name) => textOf(values, name));
  const piece = pieceOf(values, speech.words);
  const {report, edition} = datasetOf(files, speech);
  const content = codeOf(report, [piece], {
    form: (textOf(values, 'form') ?? 'element') as CodeForm,
    library: textOf(values, 'library') ?? 'cdn/',
    dataset: textOf(values, 'dataset') ?? files[0] ?? '',
    edition,
    appearance: {palette, scheme, size, lang},
    scripts: values['no-scripts'] !== true,
  });
  write(content, {words: speech.words, file: textOf(values, 'out'), inputs: files});
  return 0;
};

const frame: Command = (files, values, speech) => writeFrame(datasetOf(files, speech).report, files, {values, words: speech.words});

const isDataset = (file: string): boolean => /\.json$/i.test(file);

/** Checks each file; one that is not there does not keep the others from being checked. */
const check: Command = (files, values, {lang, words}) => {
  if (!files.length || files.includes('')) throw new UsageError(words.someFile);
  const root = textOf(values, 'root') ?? '.';
  if (!isFolder(root)) throw new UsageError(words.noFolder(root));
  const source = textOf(values, 'source');
  const fix = values['fix'] === true;
  const [first = '', ...others] = files;
  if (source !== undefined && (others.length || !isDataset(first))) throw new UsageError(words.onlyDataset('--source'));
  if (fix && !files.every(isDataset)) throw new UsageError(words.onlyDataset('--fix'));
  let result = 0;
  for (const file of files) {
    try {
      const faults = isDataset(file) ? checkDatasetFile(file, {lang, words, source, fix}) : checkPage({file, root, lang, words});
      if (faults) result = Math.max(result, 1);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (files.length === 1) throw error;
      say(error.message);
      result = 2;
    }
  }
  return result;
};

/** Drafts each report; one that cannot be drafted does not keep the others from it. */
const draft: Command = async (files, values, speech) => {
  const how = draftingOf(files, values, speech);
  let result = 0;
  for (const file of files) {
    try {
      result = Math.max(result, await draftReportFile(file, how));
    } catch (error) {
      if (files.length === 1 || !(error instanceof UsageError || error instanceof ReportError)) throw error;
      say(error instanceof ReportError ? problemSentence(error, speech.lang) : error.message);
      result = Math.max(result, error instanceof ReportError ? 1 : 2);
    }
  }
  return result;
};

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  html,
  code,
  frame,
  check,
  draft,
  table: writeTable,
  proof: writeProof,
  picture: writePicture,
  tokens: writeTokens,
};

/** The language that is asked for; else that of the environment. */
function languageOf(args: readonly string[]): string {
  const asked = askedLanguage(args);
  return asked && isLanguage(asked) ? asked : environmentLanguage(process.env);
}

/** A sentence on standard error, on one line whatever an argument holds. */
const say = (sentence: string): void => console.error(`tujie: ${sentence.replace(/\p{Cc}+/gu, ' ')}`);

/** Ends without a trace when what reads the output has seen enough; says it when the output cannot be written. */
export function outputFailed(error: NodeJS.ErrnoException, args: readonly string[]): void {
  if (error.code === 'EPIPE') return;
  say(commandWords(languageOf(args)).noOutput(error.code ?? error.message));
  process.exitCode = 2;
}

/**
 * Runs the command.
 *
 * @returns Its exit code: 0 for done, 1 for problems or differences, 2 for wrong use.
 */
export async function main(args: readonly string[]): Promise<number> {
  const lang = languageOf(args);
  const words = commandWords(lang);
  try {
    if (asksForHelp(args)) {
      write(HELP, {words});
      return 0;
    }
    const {name, files, values} = requestOf(args, words);
    return await COMMANDS[name](files, values, {lang, words});
  } catch (error) {
    if (error instanceof ReportError) {
      say(problemSentence(error, lang));
      return 1;
    }
    if (error instanceof PictureError) {
      say(pictureProblem(error as PictureError, lang));
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    say(error.message);
    console.error('       npx tujie --help');
    return 2;
  }
}
