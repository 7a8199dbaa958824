// What a theme, a timeline and the whole report say, in the report's order. From their views to a tree of roles; pure.
import {chapterHead, type ChapterHead} from '../elements/chapter.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {keywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import {reportView, type ChapterView} from '../elements/report/report.view.js';
import {themeCardView} from '../elements/theme-card/theme-card.view.js';
import {themeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import type {ItemView, ThemeView} from '../elements/theme.view.js';
import type {Chapter, Report} from '../model/schema.js';
import {stretchesOf, type Stretch} from '../model/stretches.js';
import type {Words} from '../text/words.js';
import {heading, say, type Said} from './node.js';
import {stopsOf} from './stops.js';

/** Running text with its figures marked. */
const running = (stretches: readonly Stretch[]): readonly (Said | string)[] =>
  stretches.map(({text, figure}) => (figure ? say('mark', text) : text));

const notes = (texts: readonly string[]): readonly Said[] => texts.map((text) => say('note', text));

const item = ({label, stretches, notes: below}: ItemView): Said =>
  say('item', label && say('item-label', label), running(stretches), notes(below));

/** A level below another; none stays none. */
const below = (level: number, depth: number): number => level && level + depth;

function theme(view: ThemeView, level: number, eyebrow: string): Said {
  const title = heading(
    'theme-title',
    level,
    say('number', view.number),
    ' ',
    view.clauses.map((clause) => say('clause', clause)),
  );
  return {...say('theme', eyebrow && say('eyebrow', eyebrow), title, say('items', view.items.map(item)), notes(view.notes)), id: view.id};
}

const chapterTitle = ({year, rest}: ChapterHead, level: number): Said => heading('chapter-title', level, year && say('year', year), rest);

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

function keywordLine(report: Report, chapter: string, words: Words): Said {
  const {comma, list, colon} = {...stopsOf(words.lang), list: stopsOf(report.lang).list};
  const keywords = keywordStripView(report, chapter)?.keywords ?? [];
  return say(
    'keywords',
    say('label', words.keywords + colon),
    keywords.map(({text}, index) => [index > 0 && (list || comma), say('keyword', text)]),
  );
}

/** What is written under the goals of a chapter: remarks, what came of them, corrections. */
function goalNotes(report: Report, goals: readonly string[], words: Words): readonly Said[] {
  return goals.flatMap((id) => {
    const view = goalGaugeView(report, id, undefined, words);
    return view ? [...(view.actual ? [say('actual', view.actual.text)] : []), ...notes(view.notes)] : [];
  });
}

/** What stands large in a chapter: its figures, and its goals. */
export interface Large {
  readonly figures: (ids: readonly string[], level: number) => Said | undefined;
  readonly goals: (ids: readonly string[], level: number) => Said | undefined;
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
      goalsTitle && heading('goals-title', inner, goalsTitle),
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

/**
 * What the whole report says.
 *
 * @param large - How figures and goals stand large; they are left out where that is not given, as every sentence of them is there.
 */
export function reportOutline(report: Report, level: number, words: Words, large?: Large): Said {
  const {title, subtitle, byline, chapters, credits, source, url} = reportView(report, words);
  return say(
    'base',
    say('header', heading('title', level, title), subtitle && say('subtitle', subtitle), byline && say('byline', byline)),
    say(
      'wrap',
      chapters.map((view, index) => chapterOutline(report, report.chapters[index] as Chapter, view, below(level, 1), words, large)),
      say(
        'footer',
        url && {...say('full-text', words.fullText), href: url},
        credits.map((credit) => say('credit', credit)),
        say('source', source),
      ),
    ),
  );
}
