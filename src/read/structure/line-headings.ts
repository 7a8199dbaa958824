// The headings of the lines of a chapter, each looked up once: a text of a megabyte is read in one go. Pure.
import type {FileParagraph} from '../file-text.js';
import {markOf, numberOf} from './marks.js';
import {hasFigure, headingOf, type Heading} from './titles.js';

/** What is marked alike between two outer headings. */
interface Run {
  count: number;
  headings: number;
  /** Some title holds a figure. */
  figures: boolean;
  runIn: boolean;
  alone: boolean;
  /** The last of them, and whether two stand one behind the other: a list. */
  last: number;
  isList: boolean;
}

// Fewer than these are no parts of a chapter.
const FEWEST = 3;
// 1.医疗卫生方面。 names what its figures are about.
const SUBJECT = /方面[。：]$/;

const isEnglish = (text: string): boolean => !/\p{sc=Han}/u.test(text);

/** The headings of some lines. */
export class LineHeadings {
  private readonly headings: readonly (Heading | undefined)[];
  /** The run of each line, by its mark and by the outer heading before it. */
  private readonly runs: readonly (Run | undefined)[];
  private readonly last = new Map<string, number>();
  private readonly hasOuter: boolean;

  constructor(lines: readonly FileParagraph[]) {
    this.headings = lines.map(headingOf);
    this.hasOuter = lines.some(({level}, index) => level !== undefined || this.headings[index]?.kind === 'round');
    const open = new Map<string, Run>();
    let part = 0;
    this.runs = lines.map(({text}, index) => {
      const heading = this.headings[index];
      if (heading?.kind === 'round') part++;
      if (heading?.mark) this.last.set(`${heading.kind} ${numberOf(heading.mark)}`, index);
      const kind = markOf(text)?.kind;
      if (!kind) return undefined;
      const key = `${part} ${kind}`;
      const run = open.get(key) ?? {count: 0, headings: 0, figures: false, runIn: false, alone: false, last: -2, isList: false};
      run.count++;
      run.isList ||= run.last === index - 1;
      run.last = index;
      if (heading) {
        run.headings++;
        run.figures ||= hasFigure(heading.title);
        if (heading.text) run.runIn = true;
        else run.alone = true;
      }
      open.set(key, run);
      return run;
    });
  }

  /** The heading that a line is or begins with. */
  at(index: number): Heading | undefined {
    return this.headings[index];
  }

  /** Whether all that is marked like a line, up to the next outer heading on either side, are headings like it. */
  areAlike(index: number): boolean {
    const [run, heading] = [this.runs[index], this.headings[index]];
    if (!run || !heading) return false;
    // What has a sign of a list is a title only over text of its own.
    if (heading.kind === 'bullet' && (run.isList || !run.alone)) return false;
    return run.count > 1 && run.headings === run.count && !run.figures && (isEnglish(heading.title) || run.runIn !== run.alone);
  }

  /** Whether what is marked like a line parts the chapter: no other heading does. */
  areOutermost(index: number): boolean {
    const {count = 0} = this.runs[index] ?? {};
    return !this.hasOuter && count >= FEWEST && !SUBJECT.test(this.headings[index]?.title ?? '');
  }

  /** Whether a heading behind a line goes on with the numbers of another: (三) after (二). */
  goesOn({kind, mark}: {readonly kind: Heading['kind']; readonly mark: string}, index: number): boolean {
    return kind !== 'dash' && (this.last.get(`${kind} ${numberOf(mark) + 1}`) ?? -1) > index;
  }
}
