// What stands behind the name of the command: files and options, each as it may be, or one sentence of what is wrong.
import {parseArgs} from 'node:util';
import {nearest} from 'tujie/author';
import {commandsWith, has, isCommand, OPTIONS, requireAllowed, type CommandName, type Option, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** What was asked for: a command, its files and its options. */
export interface Request {
  readonly name: CommandName;
  readonly files: readonly string[];
  readonly values: Values;
}

const ALL: Readonly<Record<string, Option>> = Object.fromEntries(Object.values(OPTIONS).flatMap((options) => Object.entries(options)));

/** Every part of the arguments, whether it may stand there or not. */
const partsOf = (args: readonly string[]) =>
  parseArgs({args: [...args], options: {...ALL, help: {type: 'boolean', short: 'h'}}, strict: false, allowPositionals: true, tokens: true})
    .tokens;

/** The last value of `--lang`, before the options are judged: what is wrong is said in the language that is asked for. */
export const askedLanguage = (args: readonly string[]): string | undefined =>
  partsOf(args).flatMap((part) => (part.kind === 'option' && part.name === 'lang' ? [part.value] : []))[0];

/** Whether help is asked for; what stands behind `--` is a file. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args[0] === 'help' || partsOf(args).some((part) => part.kind === 'option' && part.name === 'help' && part.value === undefined);

/** The option that was meant. */
function nearestOption(name: string, options: readonly string[]): string | undefined {
  const near = nearest(name, options);
  return near && `--${near}`;
}

/** How an option was written, as an author wrote it. */
type Written = Extract<ReturnType<typeof partsOf>[number], {kind: 'option'}>;

function faultOf(part: Written, name: CommandName, before: Values, words: CommandWords): string | undefined {
  const {rawName, value, inlineValue} = part;
  const option = has(ALL, part.name) && rawName.startsWith('--') ? ALL[part.name] : undefined;
  if (!option) return words.noOption(rawName, nearestOption(part.name, Object.keys(OPTIONS[name])));
  if (option.type === 'boolean') {
    if (value !== undefined) return words.takesNoValue(rawName);
  } else if (!value || (!inlineValue && value.length > 1 && value.startsWith('-'))) return words.needsValue(rawName);
  return has(before, part.name) ? words.twice(rawName) : undefined;
}

/**
 * Reads the arguments.
 *
 * @throws UsageError - For the first that is wrong.
 */
export function requestOf(args: readonly string[], words: CommandWords): Request {
  const parts = partsOf(args);
  const [name, ...files] = parts.flatMap((part) => (part.kind === 'positional' ? [part.value] : []));
  if (!isCommand(name)) throw new UsageError(words.wrongCommand(Object.keys(OPTIONS), name));
  const values: Record<string, string | boolean> = {};
  for (const part of parts)
    if (part.kind === 'option') {
      const fault = faultOf(part, name, values, words);
      if (fault) throw new UsageError(fault);
      values[part.name] = part.value ?? true;
    }
  requireAllowed(name, values, words);
  const foreign = Object.keys(values).find((option) => !has(OPTIONS[name], option));
  if (foreign) throw new UsageError(words.otherCommand(`--${foreign}`, name, commandsWith(foreign)));
  return {name, files, values};
}
