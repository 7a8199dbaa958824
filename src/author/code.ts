// The code that an author pastes into a page: the pieces with their text, and what draws them. Pure.
import {problem, ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {editionOf} from './edition.js';
import {fallbackHtml} from './fallback.js';
import type {JsonObject} from './json-value.js';
import {idOf, keyOf, type Piece} from './piece.js';
import {attributesHtml} from './render.js';

/** `element` for tags of their own; `data` for an ordinary element with `data-tujie`, where an editor strips tags it does not know. */
export type CodeForm = 'element' | 'data';

/** The appearance that an author chose. */
export interface Appearance {
  readonly palette?: string | undefined;
  readonly scheme?: string | undefined;
  readonly size?: string | undefined;
  readonly lang?: string | undefined;
}

export interface CodeOptions {
  readonly form: CodeForm;
  /** Where the library is: `cdn/`. */
  readonly library: string;
  /** Where the dataset is: `data/x.json`, or `#id` of a script in the page. */
  readonly dataset: string;
  /** The edition that the code is pinned to; empty for none. Default: the one that the report states, else that of its content. */
  readonly edition?: string | undefined;
  readonly appearance?: Appearance;
  /** Whether the style sheet and the script come before the pieces. Default: true. */
  readonly scripts?: boolean;
}

type Attributes = Record<string, string | boolean | undefined>;

// As many columns as the examples are wide.
const WIDTH = 140;

/** What has a value. */
const given = (attributes: Piece['attributes']): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '' && value !== false));

/** Where a dataset is, and which edition of it was proofread. */
type Source = Readonly<Record<'src' | 'edition', string>>;

const NONE: Source = {src: '', edition: ''};

/** The edition of a report: the one that it states, else that of its content. */
export const pinFor = (report: Report): string => report.edition ?? editionOf(report as unknown as JsonObject);

/** What is set, in order: where the dataset is and its edition, what the piece shows, then the rest; an empty value is none. */
function attributesFor(piece: Piece, source: Source, appearance: Appearance): Attributes {
  const name = keyOf(piece);
  const own = given({...piece.attributes, src: undefined, edition: undefined, report: undefined});
  // The first mention of a key is its place, the last its value.
  return given({...source, [name]: own[name], ...own, ...appearance, ...own});
}

const asData = (tag: string, attributes: Attributes): Attributes => ({
  'data-tujie': tag.replace(/^tujie-/, ''),
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value === true ? '' : value])),
});

/** An element with its content: on one line if it fits, and always inside a line of text. */
function elementLines(tag: string, attributes: Attributes, inner: readonly string[], inline: boolean): readonly string[] {
  const open = `<${tag}${attributesHtml(attributes)}>`;
  const close = `</${tag}>`;
  const line = open + inner.join('') + close;
  if (inline || (inner.length <= 1 && line.length <= WIDTH && !inner[0]?.startsWith('<'))) return [line];
  return [open, ...inner.map((it) => `  ${it}`), close];
}

function pieceLines(
  report: Report,
  piece: Piece,
  source: Source,
  {form, appearance = {}}: CodeOptions,
  provided: boolean,
): readonly string[] {
  const text = fallbackHtml(report, piece, appearance.lang);
  if (text === undefined) throw new ReportError(problem('unknown-id', `${piece.tag}[${keyOf(piece)}]`, {id: idOf(piece)}));
  const attributes = attributesFor(piece, source, provided ? {} : appearance);
  const inline = attributes['layout'] === 'inline';
  const tag = form === 'element' ? piece.tag : inline ? 'span' : 'div';
  return elementLines(tag, form === 'element' ? attributes : asData(piece.tag, attributes), text.split('\n'), inline);
}

/** The file of the library that draws the pieces: their own where there is one piece. */
function scriptOf(pieces: readonly Piece[], form: CodeForm): string {
  const [only] = pieces;
  return form === 'element' && pieces.length === 1 && only ? `${only.tag.replace(/^tujie-/, '')}.js` : 'tujie.js';
}

/**
 * The code to paste: style sheet, script, and the pieces with their text; inside one provider where there are several tags. It is pinned to the
 * edition of the dataset that it was made from.
 *
 * @throws ReportError - When the report does not contain what a piece names.
 */
export function codeOf(report: Report, pieces: readonly Piece[], options: CodeOptions): string {
  const {form, library, dataset, appearance = {}, scripts = true} = options;
  const folder = library && !library.endsWith('/') ? `${library}/` : library;
  const provided = form === 'element' && pieces.length > 1;
  const source = {src: dataset, edition: options.edition ?? pinFor(report)};
  const lines = pieces.flatMap((piece) => pieceLines(report, piece, provided ? NONE : source, options, provided));
  const head = scripts
    ? [
        `<link${attributesHtml({rel: 'stylesheet', href: `${folder}tujie.css`})} />`,
        `<script${attributesHtml({type: 'module', src: folder + scriptOf(pieces, form)})}></script>`,
      ]
    : [];
  const body = provided
    ? [`<tujie-dataset${attributesHtml(given({...source, ...appearance}))}>`, ...lines.map((line) => `  ${line}`), '</tujie-dataset>']
    : lines;
  return [...head, ...body].join('\n') + '\n';
}
