// What keywords, a theme, a timeline and the whole report say, in the report's order. From their views alone to a tree of roles; pure.
import type {ChapterHead} from '../elements/shared/chapter.view.js';
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import type {KeywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import type {ChapterView, ReportView} from '../elements/report/report.view.js';
import type {ThemeCardView} from '../elements/theme-card/theme-card.view.js';
import type {ThemeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import type {ItemView, ThemeView} from '../elements/shared/theme.view.js';
import {icons} from '../style/icons.js';
import {punctuation} from '../text/punctuation.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {iconSvg} from './drawing.js';
import {figuresOutline, goalsOutline} from './figures.js';
import {below, heading, node, type ContentNode} from './node.js';
import {breakable, goalRemarks, notes, runningText} from './running-text.js';

const item = ({label, stretches, notes: remarks}: ItemView): ContentNode =>
  node('item', label && node('item-label', label), runningText(stretches), notes(remarks));

function theme(view: ThemeView, level: number, eyebrow: string): ContentNode {
  const title = heading(
    'theme-title',
    level,
    node('number', view.number),
    ' ',
    view.clauses.map((clause) => node('clause', breakable(clause))),
  );
  const path = icons[view.icon ?? ''];
  return {
    ...node(
      'theme',
      {...node('icon'), ...(path && {svg: iconSvg(path)})},
      eyebrow && node('eyebrow', eyebrow),
      title,
      node('items', view.items.map(item)),
      notes(view.notes),
    ),
    id: view.id,
  };
}

const chapterTitle = ({year, rest}: ChapterHead, level: number): ContentNode =>
  heading('chapter-title', level, year && node('year', year), breakable(rest));

/** What one theme says. */
export const themeOutline = (view: ThemeCardView | undefined, level: number): ContentNode | undefined =>
  view && node('base', theme(view.theme, level, view.eyebrow));

/** What chapters say; always in the report's order, whatever stands beside each other. */
export const timelineOutline = (view: ThemeTimelineView | undefined, level: number): ContentNode | undefined =>
  view &&
  node(
    'base',
    view.rows.map(({heads, entries}) =>
      node(
        'chapter',
        heads.map((head) => chapterTitle(head, level)),
        node(
          'themes',
          entries.map((entry) => theme(entry.theme, below(level, 1), entry.eyebrow)),
        ),
      ),
    ),
  );

/** Keywords in a row. */
const keywordRow = ({lang, keywords}: KeywordStripView): readonly (ContentNode | string)[] =>
  keywords.flatMap(({text}, index) => [...(index ? [punctuation(lang).list] : []), node('keyword', text)]);

/** What the keywords of a chapter say. */
export const stripOutline = (view: KeywordStripView | undefined, level: number, words: Words): ContentNode | undefined =>
  view && node('base', heading('name', level, words.keywords), node('keywords', keywordRow(view)));

/** The views of the pieces inside a report, and how they are shown. */
export interface ReportParts {
  readonly words: Words;
  /** What goals are drawn with; without colours they are a table. */
  readonly colours: Colours | undefined;
  /** Whether figures and goals stand large beside the text; else the text, which holds every sentence of them, stands alone. */
  readonly large: boolean;
  /** Whether links may stand in it. */
  readonly links: boolean;
  readonly strip: (chapter: string) => KeywordStripView | undefined;
  readonly card: (indicator: string) => IndicatorCardView | undefined;
  readonly goal: (indicator: string) => GoalGaugeView | undefined;
}

const present = <View>(ids: readonly string[], viewOf: (id: string) => View | undefined): readonly View[] =>
  ids.map(viewOf).filter((it) => it !== undefined);

function keywordLine(view: KeywordStripView | undefined, {keywords, lang}: Words): ContentNode | undefined {
  return view && node('keywords', node('label', keywords + punctuation(lang).colon), keywordRow(view));
}

function chapterOutline(view: ChapterView, level: number, parts: ReportParts): ContentNode {
  const {id, lead, notes: corrections, hasKeywords, headlines, goalsTitle, goalsText, gaugesSayGoals, themes} = view;
  const {words, colours, large} = parts;
  const inner = below(level, 1);
  const goals = present(view.goals, parts.goal);
  const text = !(large && gaugesSayGoals) && goalsText.length > 0;
  return {
    ...node(
      'chapter',
      chapterTitle(view, level),
      lead.length > 0 && node('lead', runningText(lead)),
      notes(corrections),
      hasKeywords && keywordLine(parts.strip(id), words),
      large && headlines.length > 0 && figuresOutline(present(headlines, parts.card), inner),
      goalsTitle && heading('goals-title', inner, breakable(goalsTitle)),
      text && node('goals-text', runningText(goalsText)),
      large
        ? goals.length > 0 && goalsOutline(goals, goalsTitle ? below(inner, 1) : inner, words, colours)
        : goals.flatMap((goal) => goalRemarks(goal)),
      node(
        'themes',
        themes.map((it) => theme(it, inner, '')),
      ),
    ),
    id,
  };
}

/** Where the published text is: a link, or its address. */
const fullText = (url: string, {fullText: label, lang}: Words, links: boolean): ContentNode =>
  links ? {...node('full-text', label), href: url} : node('source', label + punctuation(lang).colon + url);

/** What the whole report says. */
export function reportOutline(view: ReportView, level: number, parts: ReportParts): ContentNode {
  const {title, subtitle, byline, chapters, credits, source, url} = view;
  const {words, large, links} = parts;
  const contents = chapters.map((chapter) => ({...node('contents-link', chapter.title), href: `#${chapter.id}`}));
  return node(
    'base',
    node(
      'header',
      heading('title', level, breakable(title)),
      subtitle && node('subtitle', subtitle),
      byline && node('byline', byline),
      large && links && chapters.length > 1 && {...node('contents', contents), label: words.contents},
    ),
    node(
      'wrap',
      chapters.map((chapter) => chapterOutline(chapter, below(level, 1), parts)),
      node(
        'footer',
        url && fullText(url, words, links),
        credits.map((credit) => node('credit', credit)),
        node('source', source),
      ),
    ),
  );
}
