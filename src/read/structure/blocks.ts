// The lines of a chapter as its blocks: text, keywords, goals, themes at their level. Pure.
import type {Block, Chapter, Paragraph} from '../../model/schema.js';
import type {FileParagraph} from '../file-text.js';
import {announcesGoals, goalsBehind, isGoalsTitle, isListedGoal, runInGoals} from './goals.js';
import {keywordsAt} from './keywords.js';
import {LineHeadings} from './line-headings.js';
import {isAddressed, isSalutation} from './marks.js';
import {paragraphsOf} from './paragraphs.js';
import {recurringHeadings} from './recurring.js';
import {ThemeStack, type OpenTheme} from './theme-stack.js';
import {hasFigure, type Heading} from './titles.js';

/** A block that is still written; its theme knows whether its title runs in. */
export type OpenBlock =
  | OpenTheme
  | {readonly kind: 'text'; readonly paragraphs: Paragraph[]}
  | {readonly kind: 'goals'; readonly title?: string; readonly paragraphs: Paragraph[]}
  | Extract<Block, {kind: 'keywords'}>;

// Sentences that lead from one part of a chapter to the next, and belong to no theme.
const BRIDGE =
  /^(?:(?:过去一年|过去的一年|一年来|五年来|过去五年|这五年|全年)，|(?:同时，?)?(?:我们)?(?:也|还)?(?:清醒|必须看到|应当看到)|(?:在)?(?:肯定|看到)成绩|实现(?:上述|以上|这些)|做好(?:今年|上述|明年)|(?:回顾|回望)(?:过去|五年|一年)|(?:以上|上述)(?:成绩|工作))/;

/** What themes have in common that are alike. */
const likeness = ({marked, level}: OpenTheme): string => `${marked} ${level}`;

/** Writes the blocks of a chapter, line by line. */
class Writer {
  readonly blocks: OpenBlock[] = [];
  private readonly stack = new ThemeStack();
  private readonly headings: LineHeadings;
  private readonly recurring: ReadonlySet<number>;
  /** Of themes alike: how many there are, and whether each has but the paragraph that its title runs into. */
  private readonly likes = new Map<string, {readonly count: number; readonly bare: boolean}>();
  private outermost: OpenTheme | undefined;

  constructor(
    private readonly lines: readonly FileParagraph[],
    private readonly role: Chapter['role'],
  ) {
    this.headings = new LineHeadings(lines);
    this.recurring = recurringHeadings(lines);
  }

  /** Text that belongs to the open theme, or to the chapter. */
  private add(paragraphs: readonly Paragraph[]): void {
    const last = this.blocks[this.blocks.length - 1];
    if ((last?.kind === 'theme' && this.stack.depth) || (last?.kind === 'text' && !this.stack.depth)) {
      last.paragraphs.push(...paragraphs);
      if (last.kind === 'theme') this.note(last);
    } else this.blocks.push({kind: 'text', paragraphs: [...paragraphs]});
  }

  private close(): void {
    this.stack.clear();
  }

  private open({kind, mark, title, text}: Heading, level: number | undefined): void {
    const depth = this.stack.enter(kind, level);
    const theme: OpenTheme = {
      kind: 'theme',
      level: depth,
      ...(mark && {mark}),
      title,
      runIn: text !== '',
      marked: kind,
      paragraphs: text ? [...paragraphsOf({text})] : [],
    };
    this.blocks.push(theme);
    if (depth === 1) this.outermost = theme;
    const like = this.likes.get(likeness(theme)) ?? {count: 0, bare: true};
    this.likes.set(likeness(theme), {...like, count: like.count + 1});
    this.note(theme);
  }

  /** Notes that a theme has more than the paragraph that its title runs into. */
  private note(theme: OpenTheme): void {
    const like = this.likes.get(likeness(theme));
    if (like?.bare && (!theme.runIn || theme.paragraphs.length !== 1)) this.likes.set(likeness(theme), {...like, bare: false});
  }

  /** Goals that begin at a line; how many lines they take. */
  private goalsAt(at: number): number {
    const {text = '', cells} = this.lines[at] ?? {};
    if (this.role === 'review' || cells) return 0;
    const behind = this.stack.depth ? undefined : goalsBehind(text);
    const run = runInGoals(text) ?? behind;
    if (run) {
      this.close();
      if (run === behind) this.add(paragraphsOf({text: behind.before}));
      this.blocks.push({kind: 'goals', paragraphs: [{label: run.label, text: run.text}]});
      if (run.rest) this.blocks.push({kind: 'text', paragraphs: [...paragraphsOf({text: run.rest})]});
      return 1;
    }
    if (!isGoalsTitle(text) && !announcesGoals(text)) return 0;
    const next = this.lines[at + 1];
    if (!next || this.headings.at(at + 1) || isSalutation(next.text)) return 0;
    let end = at + 1;
    do end++;
    while (end < this.lines.length && this.goesOn(end));
    this.close();
    const paragraphs = this.lines.slice(at + 1, end).flatMap(paragraphsOf);
    this.blocks.push({kind: 'goals', title: text, paragraphs});
    return end - at;
  }

  /** Whether a line goes on with the list or the table of goals before it. */
  private goesOn(at: number): boolean {
    const [line, before] = [this.lines[at], this.lines[at - 1]];
    if (!line || !before || this.headings.at(at)) return false;
    return line.cells ? !!before.cells : isListedGoal(line.text, before.text);
  }

  private keywordsAt(at: number): number {
    const found = keywordsAt(this.lines, at);
    if (!found) return 0;
    this.close();
    this.blocks.push({kind: 'keywords', title: found.title, keywords: found.keywords.map((text) => ({text}))});
    return found.lines;
  }

  /** The heading at a line; none where it is an item of the open theme. */
  private headingAt(at: number): Heading | undefined {
    const line = this.lines[at];
    if (!line) return undefined;
    if (this.recurring.has(at)) return {kind: 'plain', title: line.text, text: ''};
    const heading = this.headings.at(at);
    if (!heading || line.level !== undefined || ['chapter', 'round'].includes(heading.kind)) return heading;
    const isEnglish = !/\p{sc=Han}/u.test(line.text);
    // A statement with a figure is no title; an item that runs on is one only where it is no part of a theme, and a number only without any other heading.
    if (hasFigure(heading.title) || (heading.kind === 'number' && heading.text && !isEnglish && !this.headings.areOutermost(at)))
      return undefined;
    if (heading.text && !isEnglish && this.stack.holds(heading.kind)) return undefined;
    return this.headings.areAlike(at) ? heading : undefined;
  }

  /** Whether a later heading goes on with the numbers of the open one. */
  private goesOnAfter(at: number): boolean {
    const {marked, mark} = this.outermost ?? {};
    return !!mark && !!marked && this.stack.depth > 0 && this.headings.goesOn({kind: marked, mark}, at);
  }

  private lineAt(at: number): number {
    const line = this.lines[at] as FileParagraph;
    const taken = this.keywordsAt(at) || this.goalsAt(at);
    if (taken) return taken;
    const heading = this.headingAt(at);
    if (heading) {
      this.open(heading, line.level);
      return 1;
    }
    const last = this.blocks[this.blocks.length - 1];
    const isApart = last?.kind === 'theme' && last.runIn && this.standAlone(last);
    if (isApart || isAddressed(line.text) || isSalutation(line.text) || (BRIDGE.test(line.text) && !this.goesOnAfter(at))) this.close();
    this.add(paragraphsOf(line));
    return 1;
  }

  /** Whether the themes like this one have no paragraph but that of their title: what follows the last of them is none of it. */
  private standAlone(theme: OpenTheme): boolean {
    const {count, bare} = this.likes.get(likeness(theme)) ?? {count: 0, bare: false};
    return theme.paragraphs.length === 1 && count > 2 && bare;
  }

  write(): readonly OpenBlock[] {
    for (let at = 0; at < this.lines.length;) at += this.lineAt(at);
    return this.blocks;
  }
}

/** The blocks of the lines of a chapter. */
export const blocksOf = (lines: readonly FileParagraph[], role: Chapter['role']): readonly OpenBlock[] => new Writer(lines, role).write();
