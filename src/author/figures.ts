// What stands large: figures, and goals with their drawing or as a table. From their views to a tree of roles; pure.
import type {GoalChartView, Head} from '../elements/goal-chart/goal-chart.view.js';
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {IndicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import {leadText} from '../elements/shared/figure.view.js';
import type {FigureDrawing} from '../elements/shared/tiles.view.js';
import {chartWordsFor} from '../text/chart-words.js';
import {figureRuns, figureText, sizeOf, type FigureSpan, type Lead, type Wording} from '../text/wording.js';
import type {StatusLine, Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {cellsSvg, drawingSvg} from './drawing.js';
import {heading, node, varied, type ContentNode, type Role} from './node.js';
import {breakable, goalRemarks, held, notes, runningText} from './running-text.js';

/** Words beside each other, those of one size in one part. */
function sized(spans: readonly FigureSpan[], large: Role, small: Role): readonly ContentNode[] {
  const parts: {readonly role: Role; text: string}[] = [];
  for (const span of spans) {
    const role = span.large ? large : small;
    const last = parts[parts.length - 1];
    if (last?.role === role) last.text += span.text;
    else parts.push({role, text: span.text});
  }
  return parts.map(({role, text}) => node(role, role === 'unit' ? held(text) : text));
}

// Not as a whole where it is longer: a column of a table is as wide as what holds together in it.
const cellText = (text: string): ContentNode | string => {
  const words = held(text);
  return words.role === 'long' ? text : words;
};

// The sizes of digits, and what each has room for in a narrow column: five digits, eight.
const SIZES = ['big', 'digits', 'many', 'most'] as const;
const sizeFor = (spans: readonly FigureSpan[], largest: 'big' | 'digits'): Role => {
  const {digits} = sizeOf(spans);
  return SIZES[SIZES.indexOf(largest) + [3.3, 5.2].filter((most) => digits > most).length] ?? largest;
};

/** The words of a figure in their sizes; `isSmall` where it is a second beside another. */
export function figureWords(wording: Wording, lead: Lead, isSmall = false, role: 'digits' | 'big' = 'digits'): readonly ContentNode[] {
  const [before, number, after] = figureRuns(wording, lead);
  const size = isSmall ? 'most' : sizeFor(number, role);
  const words = sized(before, role, 'words');
  if (!number.length) return words;
  return [...words, ...(words.length ? [node('break')] : []), node('long', sized([...number, ...after], size, 'unit'))];
}

/** A figure, every word of it. */
const figureNode = (wording: Wording, lead: Lead, role: 'digits' | 'big' = 'digits'): ContentNode =>
  node('figure', figureWords(wording, lead, false, role));

function cardNode(view: IndicatorCardView, level: number, colours?: Colours): ContentNode {
  const {name, status, lead, figure, more, drawings, quote} = view;
  const cells = (drawing: FigureDrawing | undefined): ContentNode | false =>
    !!drawing && !!colours && varied({...node('picture'), svg: cellsSvg(drawing, colours)}, 'counted');
  return node(
    'card',
    heading('name', level, breakable(name)),
    node('status', status),
    figureNode(figure, lead, 'big'),
    cells(drawings[0]),
    more.map((it, index) => [node('change', it), cells(drawings[index + 1])]),
    quote && [node('quote', runningText(quote.stretches)), node('location', quote.location)],
    notes(view.notes),
  );
}

/** One figure with its sentence. */
export const cardOutline = (view: IndicatorCardView | undefined, level: number, colours?: Colours): ContentNode | undefined =>
  view && node('base', cardNode(view, level, colours));

function drawnGoal(view: GoalGaugeView, level: number, colours: Colours): ContentNode {
  const {name, status, lead, figure, more, before, drawing} = view;
  const now = drawing ? node('key-now', '■') : undefined;
  const was = drawing?.before === undefined ? undefined : node('key-before', '◆');
  return node(
    'goal',
    heading('name', level, breakable(name)),
    node(
      'say',
      figureNode(figure, lead),
      more.map((it) => node('change', it)),
    ),
    node(
      'drawing',
      drawing && {...node('picture'), svg: drawingSvg(drawing, colours)},
      node(
        'keys',
        node('key', now, now && ' ', status),
        before && [' ', node('key', was, was && ' ', `${before.status} ${before.printed}`)],
      ),
    ),
    goalRemarks(view),
  );
}

/** The head of a table. */
const head = (columns: readonly string[]): ContentNode =>
  node(
    'head',
    node(
      'row',
      columns.map((column) => node('column', column)),
    ),
  );

const strong = (text: string): ContentNode => node('strong', cellText(text));

/** Goals in rows, each beside the result of the year before with its own status. */
function goalTable(views: readonly GoalGaugeView[], words: Words): ContentNode {
  const [first] = views;
  const same = views.every(({status}) => status === first?.status);
  const befores = views.find(({before}) => before)?.before;
  const rows = views.map((view) =>
    node(
      'row',
      node('row-name', view.name, goalRemarks(view)),
      node(
        'cell',
        !same && node('keys', cellText(view.status)),
        strong(leadText(view.lead) + figureText(view.figure)),
        view.more.map((it) => node('change', it)),
      ),
      befores && node('cell', view.before && [node('keys', cellText(view.before.status)), strong(view.before.printed)]),
    ),
  );
  const columns = [chartWordsFor(words.lang).indicator, same && first ? first.status : '', ...(befores ? [befores.period] : [])];
  return node('table', head(columns), node('body', rows));
}

/** The goals of a chapter: drawn, or as a table where there are no colours to draw with. */
export const goalsOutline = (views: readonly GoalGaugeView[], level: number, words: Words, colours: Colours | undefined): ContentNode =>
  node('goals', colours ? views.map((view) => drawnGoal(view, level, colours)) : goalTable(views, words));

/** One goal. */
export const goalOutline = (
  view: GoalGaugeView | undefined,
  level: number,
  words: Words,
  colours: Colours | undefined,
): ContentNode | undefined => view && node('base', goalsOutline([view], level, words, colours));

/** Results of one time and goals of the next, as a table. */
export function chartOutline(view: GoalChartView | undefined, level: number, words: Words): ContentNode | undefined {
  if (!view) return undefined;
  const [before, goals] = view.heads;
  const cell = (it: Head, line: StatusLine | undefined): ContentNode =>
    node('cell', it.mixed && line?.status && node('keys', cellText(line.status)), line && strong(line.printed));
  const rows = view.rows.map((row) => node('row', node('row-name', row.name), before && cell(before, row.before), cell(goals, row.goal)));
  const titles = [chartWordsFor(words.lang).indicator, ...(before ? [before.title] : []), goals.title];
  return node(
    'base',
    heading('goals-title', level, breakable(view.title)),
    node('table', head(titles), node('body', rows)),
    notes(view.notes),
  );
}
