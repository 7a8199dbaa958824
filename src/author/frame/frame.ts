// A piece of a report as a frame for a page of another site: its file or files, its policy, and the code for the page around it. Pure.
import type {Report} from '../../model/schema.js';
import {languageTag} from '../../text/punctuation.js';
import {isChinese} from '../../text/words.js';
import {codeOf, type Appearance} from '../code.js';
import {attributeOf, idOf, type Piece} from '../piece.js';
import {kindOf} from '../pieces.js';
import {embedCode, frameTag, type Embedded} from './embed.js';
import {heightOf, isDial} from './height.js';
import {dataText, filesPage, inlinePage, pageSheet, scriptText, type FramePage} from './page.js';
import {filesPolicy, hashSource, inlinePolicy, ownPolicy} from './policy.js';
import {FRAME_SCRIPT, originOf} from './script.js';
import {WHOLE} from '../plain-blocks.js';

/** The texts of the classic build, by the names of its files in `cdn/`. */
export interface FrameLibrary {
  readonly 'tujie.classic.js': string;
  readonly 'tujie.classic.css': string;
  /** ECharts for dials; it is asked for where the piece is one, or a goal chart. */
  readonly 'tujie.chart.classic.js'?: string;
  /** What a goal chart needs beside it. */
  readonly 'tujie.bars.classic.js'?: string;
}

/** `inline` for one file that holds everything; `files` for one with script, style sheet and dataset beside it. */
export type FrameForm = 'inline' | 'files';

export interface FrameOptions {
  readonly library: FrameLibrary;
  /** Default: the whole report. */
  readonly piece?: Piece | undefined;
  /** Default: `inline`. */
  readonly form?: FrameForm | undefined;
  /** Origins of the pages that the frame tells its height, such as `https://news.example`. Default: none, it says nothing. */
  readonly hosts?: readonly string[] | undefined;
  /** The fixed height in pixels. Default: an estimate for a column of 640 px, at most 800. */
  readonly height?: number | undefined;
  readonly appearance?: Appearance | undefined;
  /** Address of the frame in the page around it. Default: `frame.html`. */
  readonly address?: string | undefined;
  /** Name of the file of the dataset beside the frame. Default: `report.json`. */
  readonly dataset?: string | undefined;
}

/** A file beside a frame. */
export interface FrameFile {
  readonly name: string;
  readonly content: string;
}

export interface Frame {
  /** The file itself. */
  readonly page: string;
  /** What stands beside it; nothing where it holds everything. */
  readonly files: readonly FrameFile[];
  /** The policy that a server may send with it. */
  readonly policy: string;
  /** The source of its script in a policy, `'sha256-…'`: the same for every frame of one version that draws with the same files. */
  readonly hash?: string;
  /** The fixed height in pixels. */
  readonly height: number;
  /** The code for the page around it: the frame, and a script that follows its height. */
  readonly embed: string;
  /** The frame alone, as high as stated, where no script may stand. */
  readonly fixed: string;
}

const DATA = 'tujie-data';
const SCRIPT = 'tujie.frame.js';
const SHEET = 'tujie.frame.css';

type LibraryFile = keyof FrameLibrary;

/** The files of the library that a piece is drawn with, in order: ECharts for a dial, unless it has `no-chart`, and for a goal chart. */
export function frameScripts(report: Report, piece: Piece): readonly LibraryFile[] {
  if (piece.tag === 'tujie-goal-chart') return ['tujie.classic.js', 'tujie.chart.classic.js', 'tujie.bars.classic.js'];
  return isDial(report, piece) && !piece.attributes['no-chart'] ? ['tujie.classic.js', 'tujie.chart.classic.js'] : ['tujie.classic.js'];
}

function textOf(library: FrameLibrary, name: LibraryFile): string {
  const text = library[name];
  if (text === undefined) throw new TypeError(`tujie: expected the text of ${name} in library, got none`);
  return text;
}

function originsOf(hosts: readonly string[]): readonly string[] {
  return hosts.map((host) => {
    const origin = originOf(host);
    if (origin === undefined)
      throw new TypeError(`tujie: expected an origin such as https://news.example in hosts, got ${JSON.stringify(host)}`);
    return origin;
  });
}

/** What the frame is called: the report, and of a piece what it is. */
function titleOf({title, lang: own}: Report, {tag}: Piece, lang = own): string {
  const name = kindOf(tag)?.names[isChinese(lang) ? 'zh-CN' : 'en'];
  return tag === WHOLE.tag || !name ? title : `${title} · ${name}`;
}

/**
 * A piece of a report as a frame.
 *
 * @throws ReportError - When the report does not contain what the piece names.
 * @throws TypeError - When a text of the library is missing, or a host is no origin.
 */
export function frameOf(report: Report, options: FrameOptions): Frame {
  const {library, piece = WHOLE, form = 'inline', appearance = {}, address = 'frame.html', dataset = 'report.json'} = options;
  const isInline = form === 'inline';
  const hosts = originsOf(options.hosts ?? []);
  const page: FramePage = {
    lang: languageTag(report.lang),
    title: titleOf(report, piece, appearance.lang),
    piece: codeOf(report, [piece], {form: 'element', library: '', dataset: isInline ? `#${DATA}` : dataset, appearance, scripts: false}),
    hosts,
  };
  const look = (name: 'palette' | 'scheme'): string | undefined => attributeOf(piece, name) || appearance[name];
  const own = pageSheet(look('palette'), look('scheme'));
  const names = frameScripts(report, piece);
  const embedded: Embedded = {
    address,
    title: page.title,
    id: [piece.tag, idOf(piece)].join('-').replace(/[^\w-]+|-$/g, ''),
    height: options.height ?? heightOf(report, piece, appearance),
    isSandboxed: isInline,
  };
  const around = {height: embedded.height, embed: embedCode(embedded), fixed: `${frameTag(embedded)}\n`};
  const sheet = textOf(library, 'tujie.classic.css').trim();
  if (!isInline) {
    const files: readonly FrameFile[] = [
      ...names.map((name) => ({name, content: textOf(library, name)})),
      {name: SCRIPT, content: FRAME_SCRIPT},
      {name: 'tujie.classic.css', content: `${sheet}\n`},
      {name: SHEET, content: `${own}\n`},
      {name: dataset, content: `${JSON.stringify(report, null, 2)}\n`},
    ];
    const html = filesPage(page, {sheets: ['tujie.classic.css', SHEET], scripts: ['tujie.classic.js'], frame: SCRIPT});
    return {page: html, files, policy: filesPolicy(hosts), ...around};
  }
  const script = scriptText([...names.map((name) => textOf(library, name).trim()), FRAME_SCRIPT].join('\n'));
  const style = sheet + own;
  const html = inlinePage(page, {policy: ownPolicy(script), sheet: style, script, data: dataText(report), id: DATA});
  return {page: html, files: [], policy: inlinePolicy(script, style, hosts), hash: hashSource(script), ...around};
}
