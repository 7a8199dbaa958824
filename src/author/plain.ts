// The whole report, or a piece of it, as HTML that needs no script: a page of its own, or what an editor leaves of a text. Pure.
import {problem, ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import type {Words} from '../text/words.js';
import {coloursOf, type Colours} from './colours.js';
import {escapeHtml} from './escape.js';
import {wordsOf} from './fallback.js';
import {cardOutline, chartOutline, figuresOutline, goalOutline, goalsOutline} from './figures.js';
import {inlineDress} from './inline-look.js';
import {say, type Said} from './node.js';
import {reportOutline, stripOutline, themeOutline, timelineOutline} from './outline.js';
import {pageDress, pageSheet} from './page-look.js';
import {attributeOf, idOf, levelOf, NAMED_BY, type Piece} from './piece.js';
import {printed, type Dress} from './print.js';

/**
 * `plain` for a page of one's own; `editor` for the editor of a CMS, which leaves div, p, span and table with inline styles;
 * `wechat` for an article there: sections with inline styles and drawings, no id and no class.
 */
export type Profile = 'plain' | 'editor' | 'wechat';

export interface PlainOptions {
  /** Default: `plain`. */
  readonly profile?: Profile | undefined;
  /** The piece. Default: the whole report. */
  readonly piece?: Piece | undefined;
  /** Whether a plain page has its own sheet. Default: true. */
  readonly style?: boolean | undefined;
  /** Whether the plain profile gives what stands in a page alone, without the page and its sheet. Default: false. */
  readonly fragment?: boolean | undefined;
  /** `crimson` or `azure`. Default: that of the piece, else `crimson`. */
  readonly palette?: string | undefined;
  /** Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report. */
  readonly lang?: string | undefined;
}

const WHOLE: Piece = {tag: 'tujie-report', attributes: {}};

/** What a profile wants of an outline. */
interface Wanted {
  readonly level: number;
  readonly words: Words;
  /** What goals are drawn with; they are a table where there are none. */
  readonly colours: Colours | undefined;
  readonly links: boolean;
}

/** What a piece says. */
function outlineOf(report: Report, piece: Piece, {level, words, colours, links}: Wanted): Said | undefined {
  const id = idOf(piece);
  switch (piece.tag) {
    case 'tujie-report':
      return reportOutline(report, level, words, {
        figures: (ids, depth) => figuresOutline(report, ids, depth, words),
        goals: (ids, depth) => goalsOutline(report, ids, depth, words, colours),
        links,
      });
    case 'tujie-theme-timeline':
      return timelineOutline(report, id, level, words);
    case 'tujie-theme-card':
      return themeOutline(report, id, level, words);
    case 'tujie-indicator-card':
      return cardOutline(report, id, level, words);
    case 'tujie-goal-gauge':
      return goalOutline(report, id, level, words, colours);
    case 'tujie-goal-chart':
      return chartOutline(report, id, level, words);
    case 'tujie-keyword-strip':
      return stripOutline(report, id, level, words);
    default:
      return undefined;
  }
}

/** A whole page around what is said. */
const pageOf = (report: Report, lines: readonly string[], sheet: string): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(report.lang)}">`,
    '<head>',
    '  <meta charset="utf-8">',
    '  <meta name="viewport" content="width=device-width, initial-scale=1">',
    `  <title>${escapeHtml(report.title)}</title>`,
    ...(sheet ? [`  <style>\n${sheet}</style>`] : []),
    '</head>',
    '<body>',
    '<main>',
    ...lines,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n') + '\n';

/**
 * The whole report, or a piece of it, as complete semantic HTML without script.
 *
 * @throws ReportError - When the report has not what the piece names.
 */
export function plainHtml(report: Report, options: PlainOptions = {}): string {
  const {profile = 'plain', piece = WHOLE, style = true, fragment = false, lang} = options;
  const words = wordsOf(report, piece, lang);
  const colours = coloursOf(options.palette ?? attributeOf(piece, 'palette'));
  const page = profile === 'plain' && !fragment;
  const said = outlineOf(report, piece, {
    level: page ? 1 : levelOf(piece),
    words,
    colours: profile === 'editor' ? undefined : colours,
    links: profile !== 'wechat',
  });
  if (!said) {
    const name = NAMED_BY[piece.tag] ?? '';
    throw new ReportError(
      problem('missing', name ? `${piece.tag}[${name}]` : piece.tag, 'an id of the report', JSON.stringify(idOf(piece))),
    );
  }
  const dress: Dress = profile === 'plain' ? pageDress : inlineDress(profile, colours);
  const lines = printed({...(piece.tag === WHOLE.tag ? said : say('base', {...said, role: 'wrap'})), lang: report.lang}, dress);
  return page
    ? pageOf(report, lines, style ? `body { background: ${colours.paper}; margin: 0; }${pageSheet(colours)}` : '')
    : lines.join('\n') + '\n';
}
