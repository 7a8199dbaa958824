// What keywords, a theme, a timeline and the whole report say, in the report's order. From their views alone to a tree of roles; pure.
import type {ChapterHead} from '../elements/shared/chapter.view.js';
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {GoalPanelView} from '../elements/goal-panel/goal-panel.view.js';
import type {IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import type {KeywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import type {BlockView, ChapterView, ReportView} from '../elements/report/report.view.js';
import type {ThemeCardView} from '../elements/theme-card/theme-card.view.js';
import type {ThemeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import type {ParagraphView, ThemeView} from '../elements/shared/theme.view.js';
import {icons} from '../style/icons.js';
import {punctuation} from '../text/punctuation.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {iconSvg} from './drawing.js';
import {gaugesOutline} from './gauges.js';
import {itemsOutline, keyOutline, leadsOutline} from './mosaic.js';
import {below, heading, node, type ContentNode} from './node.js';
import {panelOutline} from './panel.js';
import {breakable, notes, runningText} from './running-text.js';

/** A paragraph of goals, with its footnotes. */
const goalsText = ({head, stretches, notes: remarks}: ParagraphView): readonly ContentNode[] => [
  node('goals-text', head.length > 0 && node('item-label', runningText(head)), runningText(stretches)),
  ...notes(remarks),
];

function theme(view: ThemeView, level: number, eyebrow: string, colours: Colours | undefined): ContentNode {
  const {mark, clauses, paragraphs} = view;
  const title = heading(
    'theme-title',
    level,
    mark && [node('number', mark), clauses.length > 0 && /\w$/.test(mark) && ' '],
    clauses.map((clause) => node('clause', breakable(clause))),
  );
  const path = icons[view.icon ?? ''];
  return {
    ...node(
      'theme',
      path && {...node('icon'), svg: iconSvg(path)},
      eyebrow && node('eyebrow', eyebrow),
      (mark || clauses.length > 0) && title,
      paragraphs.length > 0 && itemsOutline(paragraphs, colours),
      notes(view.notes),
    ),
    id: view.id,
  };
}

const chapterTitle = ({before, year, rest}: ChapterHead, level: number): ContentNode =>
  heading('chapter-title', level, before, year && node('year', year), breakable(rest));

/** What one theme says. */
export const themeOutline = (view: ThemeCardView | undefined, level: number, colours?: Colours): ContentNode | undefined =>
  view && node('base', theme(view.theme, level, view.eyebrow, colours));

/** What chapters say; always in the report's order, whatever stands beside each other. */
export const timelineOutline = (view: ThemeTimelineView | undefined, level: number, colours?: Colours): ContentNode | undefined =>
  view &&
  node(
    'base',
    view.rows.map(({heads, entries}) =>
      node(
        'chapter',
        heads.map((head) => [chapterTitle(head, level), ...notes(head.notes)]),
        node(
          'themes',
          entries.map((entry) => theme(entry.theme, below(level, entry.theme.level), entry.eyebrow, colours)),
        ),
      ),
    ),
  );

/** Keywords in a row. */
const keywordRow = ({lang, keywords}: KeywordStripView): readonly (ContentNode | string)[] =>
  keywords.flatMap(({text}, index) => [...(index ? [punctuation(lang).list] : []), node('keyword', text)]);

/** What the keywords of a chapter say; without any it has no heading either. */
export const stripOutline = (view: KeywordStripView | undefined, level: number, words: Words): ContentNode | undefined =>
  view &&
  node(
    'base',
    ...(view.keywords[0]
      ? [heading('name', level, view.title ?? words.keywords), node('keywords', keywordRow(view)), ...notes(view.notes)]
      : []),
  );

/** The views of the pieces inside a report, and how they are shown. */
export interface ReportParts {
  readonly words: Words;
  /** What goals and figures are drawn with; without colours goals are a table, and figures type alone. */
  readonly colours: Colours | undefined;
  /** Whether figures and goals stand large beside the text; else the text, which holds every sentence of them, stands alone. */
  readonly large: boolean;
  /** Whether links may stand in it. */
  readonly links: boolean;
  readonly strip: (chapter: string, block: number) => KeywordStripView | undefined;
  readonly card: (indicator: string) => IndicatorCardView | undefined;
  readonly goal: (indicator: string) => GoalGaugeView | undefined;
  readonly panel: (chapter: string, block: number) => GoalPanelView | undefined;
}

const present = <View>(ids: readonly string[], viewOf: (id: string) => View | undefined): readonly View[] =>
  ids.map(viewOf).filter((it) => it !== undefined);

const keywordLine = (view: KeywordStripView | undefined, {keywords, lang}: Words): ContentNode | undefined =>
  view && node('keywords', node('label', (view.title ?? keywords) + punctuation(view.title ? view.lang : lang).colon), keywordRow(view));

function blockOutline(
  block: BlockView,
  chapter: string,
  level: number,
  parts: ReportParts,
): readonly (ContentNode | false | undefined | '')[] {
  const {words, colours, large} = parts;
  switch (block.kind) {
    case 'text':
      return leadsOutline(block.paragraphs, colours);
    case 'keywords':
      return [keywordLine(parts.strip(chapter, block.block), words)];
    case 'themes':
      return [
        node(
          'themes',
          block.themes.map((it) => theme(it, below(level, it.level - 1), '', colours)),
        ),
      ];
    case 'goals': {
      const panel = large && block.panel !== undefined && parts.panel(chapter, block.panel);
      if (panel) return panelOutline(panel, level, colours);
      const text = block.paragraphs.flatMap(goalsText);
      return gaugesOutline(block, text, present(block.goals, parts.goal), level, parts);
    }
  }
}

function chapterOutline(view: ChapterView, level: number, parts: ReportParts): ContentNode {
  const {id, notes: corrections, opening, blocks} = view;
  return {
    ...node(
      'chapter',
      chapterTitle(view, level),
      notes(corrections),
      [...opening, ...blocks].flatMap((block) => blockOutline(block, id, below(level, 1), parts)),
    ),
    id,
  };
}

/** What stands before the first chapter, or after the last. */
const frameOutline = (paragraphs: readonly ParagraphView[], {colours}: ReportParts): ContentNode | false =>
  paragraphs.length > 0 && node('chapter', leadsOutline(paragraphs, colours));

/** The list of contents: chapters, and the themes of those that no keywords lead to. */
const contentsLinks = (chapters: readonly ChapterView[]): readonly ContentNode[] =>
  chapters
    .flatMap(({id, title, contents}) => [{id, title}, ...contents])
    .map(({id, title}) => ({...node('contents-link', breakable(title)), href: `#${id}`}));

/** Where the published text is: a link, or its address. */
const fullText = (url: string, {fullText: label, lang}: Words, links: boolean): ContentNode =>
  links ? {...node('full-text', label), href: url} : node('source', label + punctuation(lang).colon + url);

/** What the whole report says. */
export function reportOutline(view: ReportView, level: number, parts: ReportParts): ContentNode {
  const {title, subtitle, byline, chapters, credits, notes: corrections, source, url} = view;
  const {words, large, links} = parts;
  const contents = contentsLinks(chapters);
  return node(
    'base',
    node(
      'header',
      heading('title', level, breakable(title)),
      subtitle && node('subtitle', subtitle),
      byline && node('byline', byline),
      large && links && contents.length > 1 && {...node('contents', contents), label: words.contents},
      large && parts.colours && keyOutline(view.key, words, parts.colours),
    ),
    node(
      'wrap',
      frameOutline(view.opening, parts),
      chapters.map((chapter) => chapterOutline(chapter, below(level, 1), parts)),
      frameOutline(view.closing, parts),
      node(
        'footer',
        url && fullText(url, words, links),
        credits.map((credit) => node('credit', credit)),
        notes(corrections),
        node('source', source),
      ),
    ),
  );
}
