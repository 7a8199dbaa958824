// `tujie frame FILE.json`: a piece as a frame for the page of another site, and the code for that page.
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {frameOf, frameScripts, originOf, type FrameLibrary} from 'tujie/author';
import type {Report} from 'tujie/model';
import {isSame, write} from './files.js';
import {pieceOf, textOf, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

interface Context {
  readonly values: Values;
  readonly words: CommandWords;
}

const CDN = new URL('../../cdn/', import.meta.url);

/** The texts of some files of the library. */
const libraryWith = (names: readonly string[]): FrameLibrary =>
  Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, CDN), 'utf8')])) as unknown as FrameLibrary;

function hostsIn(values: Values, words: CommandWords): readonly string[] {
  const text = textOf(values, 'host');
  if (text === undefined) return [];
  return text.split(/[\s,]+/).map((host) => {
    const origin = originOf(host);
    if (origin === undefined) throw new UsageError(words.wrongHost(text));
    return origin;
  });
}

function heightIn(values: Values, words: CommandWords): number | undefined {
  const text = textOf(values, 'height');
  if (text !== undefined && !/^[1-9]\d{0,4}$/.test(text)) throw new UsageError(words.wrongHeight(text));
  return text === undefined ? undefined : Number(text);
}

/** `card.html` becomes `card.embed.html`. */
const embedName = (file: string): string => `${file.replace(/\.html?$/i, '')}.embed.html`;

/**
 * Writes a frame, what stands beside it, and the code for the page around it; without a file the frame alone, to standard output.
 *
 * @throws UsageError - When an option is wrong, or a file cannot be written.
 */
export function writeFrame(report: Report, inputs: readonly string[], {values, words}: Context): number {
  const out = textOf(values, 'out');
  const isSeparate = values['separate'] === true;
  if (isSeparate && out === undefined) throw new UsageError(words.separateOut);
  const piece = pieceOf(values, words);
  const hosts = hostsIn(values, words);
  const [palette, scheme, size, lang] = ['palette', 'scheme', 'size', 'lang'].map((name) => textOf(values, name));
  const dataset = basename(inputs[0] ?? '');
  const {page, files, policy, height, embed} = frameOf(report, {
    library: libraryWith([...frameScripts(report, piece), 'tujie.classic.css']),
    piece,
    hosts,
    dataset: dataset === '-' ? undefined : dataset,
    form: isSeparate ? 'files' : 'inline',
    height: heightIn(values, words),
    appearance: {palette, scheme, size, lang},
    address: textOf(values, 'address') ?? (out && basename(out)),
  });
  write(page, {words, file: out, inputs});
  const lines = [words.frameHeight(height), words.frameHosts(hosts), words.framePolicy(policy)];
  if (out === undefined) {
    for (const line of lines) console.error(`tujie: ${line}`);
    return 0;
  }
  const beside = files.map(({name, content}) => ({name: join(dirname(out), name), content}));
  const all = [...beside, {name: embedName(out), content: embed}];
  // The dataset may stand there already, as the file that was read.
  const written = all.filter(({name}) => !inputs.some((input) => isSame(input, name)));
  for (const {name, content} of written) write(content, {words, file: name, inputs});
  console.log([words.frameFiles([out, ...written.map(({name}) => name)]), ...lines].join('\n'));
  return 0;
}
