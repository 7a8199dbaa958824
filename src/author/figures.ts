// What stands large: figures, and goals with their drawing or as a table. From their views to a tree of roles; pure.
import {goalChartView, type Column} from '../elements/goal-chart/goal-chart.view.js';
import {goalGaugeView, type GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {indicatorCardView, type IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import {findIndicator} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import type {Wording} from '../text/wording.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {drawingSvg} from './drawing.js';
import {heading, say, type Said} from './node.js';
import {figureText} from './sentence.js';
import {broken, goalRemarks, notes, running} from './running.js';

/** A figure, every word of it; a sign of per cent belongs to its digits, in size as in sense. */
function figureSaid({before, digits, infix, unit, after}: Wording, modality = '', role: 'digits' | 'big' = 'digits'): Said {
  const percent = unit === '%' ? unit : '';
  const measure = percent ? infix : infix + unit;
  return say(
    'figure',
    modality + before && say('words', modality + before),
    digits &&
      say('held', say(role, digits + (infix ? '' : percent)), measure && say('unit', measure), infix && percent && say(role, percent)),
    after && say('words', after),
  );
}

function cardSaid(view: IndicatorCardView, role: 'card' | 'first', level: number, quoted: boolean): Said {
  const {name, status, modality, figure, change, quote} = view;
  return say(
    role,
    heading('name', level, broken(name)),
    say('status', status),
    figureSaid(figure, modality, role === 'first' ? 'big' : 'digits'),
    change && say('change', change),
    quoted && quote && [say('quote', running(quote.stretches)), say('place', quote.place)],
    notes(view.notes),
  );
}

/** The figures of a chapter: the first, then the others. */
export function figuresOutline(report: Report, ids: readonly string[], level: number, words: Words): Said {
  const views = ids.map((id) => indicatorCardView(report, id, words)).filter((it) => it !== undefined);
  return say(
    'figures',
    views.map((view, index) => cardSaid(view, index ? 'card' : 'first', level, false)),
  );
}

/** One figure with its sentence. */
export function cardOutline(report: Report, id: string, level: number, words: Words): Said | undefined {
  const view = indicatorCardView(report, id, words);
  return view && say('base', cardSaid(view, 'first', level, true));
}

const goalViews = (report: Report, ids: readonly string[], words: Words): readonly GoalGaugeView[] =>
  ids.map((id) => goalGaugeView(report, id, undefined, words)).filter((it) => it !== undefined);

function drawnGoal(view: GoalGaugeView, level: number, colours: Colours): Said {
  const {name, status, modality, figure, change, before, drawing} = view;
  const now = drawing ? say('key-now', '■') : undefined;
  const was = drawing?.before === undefined ? undefined : say('key-before', '◆');
  return say(
    'goal',
    heading('name', level, broken(name)),
    say('say', figureSaid(figure, modality), change && say('change', change)),
    say(
      'drawing',
      drawing && {...say('picture'), svg: drawingSvg(drawing, colours)},
      say('keys', say('key', now, now && ' ', status), before && [' ', say('key', was, was && ' ', `${before.status} ${before.printed}`)]),
    ),
    goalRemarks(view),
  );
}

/** The head of a table. */
const head = (columns: readonly string[]): Said =>
  say(
    'head',
    say(
      'row',
      columns.map((column) => say('column', column)),
    ),
  );

// As long as a column of a table on a phone is wide at the least.
const held = (text: string): Said | string => (text.length < 9 ? say('held', text) : text);
const strong = (text: string): Said => say('strong', held(text));

/** Goals in rows, each beside the result of the year before with its own status. */
function goalTable(views: readonly GoalGaugeView[], year: string, words: Words): Said {
  const [first] = views;
  const same = views.every(({status}) => status === first?.status);
  const befores = views.some(({before}) => before);
  const rows = views.map((view) =>
    say(
      'row',
      say('row-name', view.name, goalRemarks(view)),
      say(
        'cell',
        !same && say('keys', held(view.status)),
        strong((view.modality ?? '') + figureText(view.figure)),
        view.change && say('change', view.change),
      ),
      befores && say('cell', view.before && [say('keys', held(view.before.status)), strong(view.before.printed)]),
    ),
  );
  const columns = [words.indicator, same && first ? first.status : '', ...(befores ? [year] : [])];
  return say('table', head(columns), say('body', rows));
}

/** The goals of a chapter: drawn, or as a table where there are no colours to draw with. */
export function goalsOutline(report: Report, ids: readonly string[], level: number, words: Words, colours: Colours | undefined): Said {
  const views = goalViews(report, ids, words);
  const year = words.status((findIndicator(report, ids[0] ?? '')?.chapter.year ?? 0) - 1);
  return say('goals', colours ? views.map((view) => drawnGoal(view, level, colours)) : goalTable(views, year, words));
}

/** One goal. */
export function goalOutline(report: Report, id: string, level: number, words: Words, colours: Colours | undefined): Said | undefined {
  return goalGaugeView(report, id, undefined, words) && say('base', goalsOutline(report, [id], level, words, colours));
}

/** Results of one year and goals of the next, as a table. */
export function chartOutline(report: Report, chapter: string, level: number, words: Words): Said | undefined {
  const view = goalChartView(report, chapter, words);
  if (!view) return undefined;
  const [before, goals] = view.columns;
  const cell = ({mixed, bars}: Column, row: number): Said =>
    say('cell', mixed && say('keys', held(bars[row]?.status ?? '')), strong(bars[row]?.printed ?? ''));
  const rows = goals.bars.map(({name}, row) => say('row', say('row-name', name), cell(before, row), cell(goals, row)));
  return say(
    'base',
    heading('goals-title', level, broken(view.title)),
    say('table', head([words.indicator, before.title, goals.title]), say('body', rows)),
  );
}
