// What a theme, a timeline and the whole report say, in the report's order. From their views to a tree of roles; pure.
import {chapterHead, type ChapterHead} from '../elements/chapter.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {keywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import {reportView, type ChapterView} from '../elements/report/report.view.js';
import {themeCardView} from '../elements/theme-card/theme-card.view.js';
import {themeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import type {ItemView, ThemeView} from '../elements/theme.view.js';
import type {Chapter, Report} from '../model/schema.js';
import {stretchesOf} from '../model/stretches.js';
import {icons} from '../style/icons.js';
import type {Words} from '../text/words.js';
import {signSvg} from './drawing.js';
import {below, heading, say, type Said} from './node.js';
import {broken, goalRemarks, notes, running} from './running.js';
import {stopsOf} from './stops.js';

const item = ({label, stretches, notes: remarks}: ItemView): Said =>
  say('item', label && say('item-label', label), running(stretches), notes(remarks));

function theme(view: ThemeView, level: number, eyebrow: string): Said {
  const title = heading(
    'theme-title',
    level,
    say('number', view.number),
    ' ',
    view.clauses.map((clause) => say('clause', broken(clause))),
  );
  const sign = say('sign');
  const path = icons[view.icon ?? ''];
  return {
    ...say(
      'theme',
      path ? {...sign, svg: signSvg(path)} : sign,
      eyebrow && say('eyebrow', eyebrow),
      title,
      say('items', view.items.map(item)),
      notes(view.notes),
    ),
    id: view.id,
  };
}

const chapterTitle = ({year, rest}: ChapterHead, level: number): Said =>
  heading('chapter-title', level, year && say('year', year), broken(rest));

/** What one theme says. */
export function themeOutline(report: Report, id: string, level: number, words: Words): Said | undefined {
  const view = themeCardView(report, id, words);
  return view && say('base', theme(view.theme, level, view.eyebrow));
}

/** What the chapters say, or the one that is named; always in the report's order, whatever stands beside each other. */
export function timelineOutline(report: Report, chapter: string, level: number, words: Words): Said | undefined {
  const view = themeTimelineView(report, chapter, undefined, words);
  return (
    view &&
    say(
      'base',
      view.rows.map(({heads, entries}) =>
        say(
          'chapter',
          heads.map((head) => chapterTitle(head, level)),
          say(
            'themes',
            entries.map((entry) => theme(entry.theme, below(level, 1), entry.eyebrow)),
          ),
        ),
      ),
    )
  );
}

/** The keywords of a chapter, in a row. */
function keywordRow(report: Report, chapter: string): readonly (Said | string)[] {
  const {list} = stopsOf(report.lang);
  return (keywordStripView(report, chapter)?.keywords ?? []).flatMap(({text}, index) => [...(index ? [list] : []), say('keyword', text)]);
}

const keywordLine = (report: Report, chapter: string, words: Words): Said =>
  say('keywords', say('label', words.keywords + stopsOf(words.lang).colon), keywordRow(report, chapter));

/** What the keywords of a chapter say. */
export const stripOutline = (report: Report, chapter: string, level: number, words: Words): Said | undefined =>
  keywordStripView(report, chapter) && say('base', heading('name', level, words.keywords), say('keywords', keywordRow(report, chapter)));

/** What is written under the goals of a chapter: remarks, what came of them, corrections. */
const goalNotes = (report: Report, goals: readonly string[], words: Words): readonly Said[] =>
  goals.flatMap((id) => {
    const view = goalGaugeView(report, id, undefined, words);
    return view ? goalRemarks(view) : [];
  });

/** What a report shows beside its text: its figures and goals large, and links to its chapters and its source where there may be some. */
export interface Large {
  readonly figures: (ids: readonly string[], level: number) => Said | undefined;
  readonly goals: (ids: readonly string[], level: number) => Said | undefined;
  readonly links: boolean;
}

function chapterOutline(report: Report, chapter: Chapter, view: ChapterView, level: number, words: Words, large: Large | undefined): Said {
  const {lead, notes: corrections, hasKeywords, headlines, goals, goalsTitle, themes} = view;
  const {goalsText = ''} = chapter;
  const inner = below(level, 1);
  const goalLevel = goalsTitle ? below(inner, 1) : inner;
  return {
    ...say(
      'chapter',
      chapterTitle(chapterHead(chapter, words), level),
      lead.length > 0 && say('lead', running(lead)),
      notes(corrections),
      hasKeywords && keywordLine(report, chapter.id, words),
      headlines.length > 0 && large?.figures(headlines, inner),
      goalsTitle && heading('goals-title', inner, broken(goalsTitle)),
      goalsText && say('goals-text', running(stretchesOf(goalsText, chapter.goals))),
      goals.length > 0 && (large ? large.goals(goals, goalLevel) : goalNotes(report, goals, words)),
      say(
        'themes',
        themes.map((it) => theme(it, inner, '')),
      ),
    ),
    id: view.id,
  };
}

/** Where the published text is: a link, or its address. */
const fullText = (url: string, {fullText: said, lang}: Words, links: boolean): Said =>
  links ? {...say('full-text', said), href: url} : say('source', said + stopsOf(lang).colon + url);

/**
 * What the whole report says.
 *
 * @param large - How figures and goals stand large; they are left out where that is not given, as every sentence of them is there.
 */
export function reportOutline(report: Report, level: number, words: Words, large?: Large): Said {
  const {title, subtitle, byline, chapters, credits, source, url} = reportView(report, words);
  const links = chapters.map((chapter) => ({...say('contents-link', chapter.title), href: `#${chapter.id}`}));
  return say(
    'base',
    say(
      'header',
      heading('title', level, broken(title)),
      subtitle && say('subtitle', subtitle),
      byline && say('byline', byline),
      large?.links && chapters.length > 1 && {...say('contents', links), label: words.contents},
    ),
    say(
      'wrap',
      chapters.map((view, index) => chapterOutline(report, report.chapters[index] as Chapter, view, below(level, 1), words, large)),
      say(
        'footer',
        url && fullText(url, words, !large || large.links),
        credits.map((credit) => say('credit', credit)),
        say('source', source),
      ),
    ),
  );
}
