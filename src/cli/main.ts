// What the command does with its arguments. Thin: what is written and checked, the author's folder knows.
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {codeOf, plainHtml, problemSentence, type CodeForm, type Profile} from 'tujie/author';
import {decodeJson, parseReport, ReportError, type Report} from 'tujie/model';
import {checkDatasetFile} from './check-dataset.js';
import {checkPage} from './check-page.js';
import {environmentLanguage} from './environment-language.js';
import {bytesOf, write} from './files.js';
import {HELP} from './help.js';
import {OPTIONS, pieceOf, requireAllowed, textOf, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import {commandWords, type CommandWords} from './words.js';

/** What every command is given: the language that it speaks, and its sentences. */
interface Speech {
  readonly lang: string;
  readonly words: CommandWords;
}

type Command = (files: readonly string[], values: Values, speech: Speech) => number;

/** The report of the one file that is named; what of it was left out or mended goes to standard error. */
function reportOf([file = '', ...others]: readonly string[], {lang, words}: Speech): Report {
  if (!file || others.length) throw new UsageError(words.oneDataset);
  const {report, problems} = parseReport(decodeJson(bytesOf(file, words), basename(file)));
  for (const problem of problems) console.error(`tujie: ${file}: ${problemSentence(problem, lang)}`);
  return report;
}

const html: Command = (files, values, speech) => {
  const content = plainHtml(reportOf(files, speech), {
    piece: pieceOf(values, speech.words),
    profile: textOf(values, 'profile') as Profile | undefined,
    palette: textOf(values, 'palette'),
    lang: textOf(values, 'lang'),
    fragment: values['fragment'] === true,
    style: values['no-style'] !== true,
  });
  write(content, textOf(values, 'out'));
  return 0;
};

const code: Command = (files, values, speech) => {
  const [palette, scheme, size, lang] = ['palette', 'scheme', 'size', 'lang'].map((name) => textOf(values, name));
  const content = codeOf(reportOf(files, speech), [pieceOf(values, speech.words)], {
    form: (textOf(values, 'form') ?? 'element') as CodeForm,
    library: textOf(values, 'library') ?? 'cdn/',
    dataset: textOf(values, 'dataset') ?? files[0] ?? '',
    appearance: {palette, scheme, size, lang},
    scripts: values['no-scripts'] !== true,
  });
  write(content, textOf(values, 'out'));
  return 0;
};

/** Checks each file; one that is not there does not keep the others from being checked. */
const check: Command = (files, values, {lang, words}) => {
  if (!files.length) throw new UsageError(words.someFile);
  let result = 0;
  for (const file of files) {
    try {
      const faults = /\.json$/i.test(file)
        ? checkDatasetFile(file, lang, words)
        : checkPage({file, root: textOf(values, 'root') ?? '.', lang, words});
      if (faults) result = Math.max(result, 1);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (files.length === 1) throw error;
      console.error(`tujie: ${error.message}`);
      result = 2;
    }
  }
  return result;
};

const COMMANDS = {html, code, check};

const isCommand = (name: string | undefined): name is keyof typeof COMMANDS => Object.keys(COMMANDS).includes(name ?? '');

/** The language that is asked for, before the options are read as a whole: else that of the environment. */
function languageOf(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return (at >= 0 ? given : undefined) ?? environmentLanguage(process.env);
}

const isHelp = (arg: string | undefined): boolean => arg === 'help' || arg === '--help' || arg === '-h';

/**
 * Runs the command.
 *
 * @returns Its exit code: 0 for done, 1 for problems or differences, 2 for wrong use.
 */
export function main([name, ...args]: readonly string[]): number {
  if (isHelp(name) || args.some((arg) => arg !== 'help' && isHelp(arg))) {
    write(HELP);
    return 0;
  }
  const lang = languageOf(args);
  const words = commandWords(lang);
  try {
    if (!isCommand(name)) throw new UsageError(words.wrongCommand(Object.keys(COMMANDS), name));
    const {values, positionals} = parseArgs({args: [...args], options: OPTIONS[name], allowPositionals: true});
    requireAllowed(values, words);
    return COMMANDS[name](positionals, values, {lang, words});
  } catch (error) {
    if (error instanceof ReportError) {
      console.error(`tujie: ${problemSentence(error, lang)}`);
      return 1;
    }
    const {code, message} = error as Partial<Record<'code' | 'message', string>>;
    const isWrongOption = code?.startsWith('ERR_PARSE_ARGS');
    if (!isWrongOption && !(error instanceof UsageError)) throw error;
    console.error(`tujie: ${isWrongOption ? words.wrongOption(message ?? '') : (message ?? '')}\n       npx tujie --help`);
    return 2;
  }
}
