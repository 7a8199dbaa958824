// The proof sheet of a report: everything that a person has to read before it is published, as plain data. Pure.
import {eachIndicator} from '../model/lookup.js';
import type {Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {proofWords, type ProofWords} from '../text/proof-words.js';
import {languageTag} from '../text/punctuation.js';
import {confirmedIds} from './confirmed.js';
import {editionOf} from './edition.js';
import type {JsonObject} from './json-value.js';
import {openRemarks} from './open-remarks.js';
import {addedSection, authoredSection, iconsSection} from './proof-added.js';
import {figureChanges, textChanges} from './proof-changes.js';
import {figuresSection, namesSections} from './proof-figures.js';
import {lettersSection} from './proof-letters.js';
import {peopleSection} from './proof-people.js';
import {placedTexts} from './proof-places.js';
import {listedSections, remarksSection, textSection} from './proof-remarks.js';
import {confirmationsSection, doubtsSection, holdsSections, numbersSection, type ProofContext, type ProofReview} from './proof-review.js';
import {withListed, type Section, type Sheet} from './proof-sheet.js';

/** A report at one time. */
export interface Edition {
  readonly report: Report;
  /** The hash of its content. Default: that of the report. */
  readonly edition?: string | undefined;
  /** What its author calls it: 第3稿 1月15日23:50. */
  readonly name?: string | undefined;
}

export interface ProofOptions extends Omit<Edition, 'report'> {
  /** What a person decided: the content of `NAME.review.json`. */
  readonly review?: ProofReview | undefined;
  /** What the check found. */
  readonly remarks?: readonly Problem[] | undefined;
  /** Words that are marked wherever they stand. */
  readonly listed?: readonly string[] | undefined;
  /** An older edition: the sheet shows only what changed since. */
  readonly since?: Edition | undefined;
  /** Language of the sheet, BCP 47. Default: that of the report. */
  readonly lang?: string | undefined;
}

type Head = Sheet['head'];

/** The name of an edition beside its hash. */
const editionText = ({report, edition, name = ''}: Edition): string =>
  [name, edition ?? editionOf(report as unknown as JsonObject)].filter(Boolean).join('　');

/** What a report is, and in which edition. */
function headOf(edition: Edition, {label}: ProofWords): Head {
  const {source, session, speaker, datePublished, place} = edition.report;
  return [
    [label.placeName, place?.name],
    [label.source, [source.title, source.url].filter(Boolean).join('　')],
    [label.session, session],
    [label.speaker, speaker],
    [label.published, datePublished],
    [label.edition, editionText(edition)],
  ].flatMap(([name = '', text]) => (text ? [[name, text] as const] : []));
}

/** What there is to read, in numbers. */
function countsOf({report, review, texts, words}: ProofContext, remarks: readonly Problem[]): Head {
  const figures = eachIndicator(report).map(({indicator}) => indicator);
  const count = (status: string): number => figures.filter((it) => it.status === status).length;
  const {doubts = [], confirmations = []} = review;
  const open = (harm: number): number => doubts.filter((it) => it.state === 'open' && it.harm === harm).length;
  const valid = confirmedIds({report, review}).size;
  const {label} = words;
  const themes = report.chapters.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'theme')).length;
  const large = figures.filter(({tier}) => tier === 'headline').length;
  return [
    [label.counts, words.textCounts(report.chapters.length, themes, texts.filter(({paragraph}) => paragraph).length)],
    [words.titles.figures, words.figureCounts(figures.length, count('achieved'), count('expected'), count('target'), large)],
    [label.doubts, words.doubtCounts(open(3), open(2), open(1), doubts.filter(({state}) => state !== 'open').length)],
    [label.confirmations, words.confirmedCounts(valid, figures.length, Math.max(0, confirmations.length - valid))],
    [label.remarks, words.counted(remarks.length)],
  ];
}

/** All sections of a sheet, in the order in which they are read. */
function sectionsOf(context: ProofContext, remarks: readonly Problem[], listed: readonly string[] | undefined): readonly Section[] {
  const {report, texts, words} = context;
  const confirmed = confirmedIds(context);
  return [
    figuresSection({report, words, isConfirmed: ({indicator}) => confirmed.has(indicator.id)}, texts),
    ...namesSections(report, texts, words),
    numbersSection(context),
    ...holdsSections(context),
    doubtsSection(context),
    confirmationsSection(context),
    addedSection(words),
    iconsSection(context),
    authoredSection(context),
    peopleSection(context),
    lettersSection(context),
    ...listedSections(listed, context),
    remarksSection(remarks, context),
    textSection(context),
  ];
}

/** A section with the words of a list marked. */
const marked = (section: Section, listed: readonly string[]): Section => ({
  ...section,
  rows: section.rows.map((row) => ({...row, cells: row.cells.map((cell) => cell.map((line) => withListed(line, listed)))})),
});

/** The proof sheet of a report; since an older edition only what changed. */
export function proof(report: Report, options: ProofOptions = {}): Sheet {
  const {review = {}, remarks: found = [], listed, since, lang = report.lang, edition, name} = options;
  const words = proofWords(lang);
  const now: Edition = {report, edition, name};
  const context: ProofContext = {report, review, texts: placedTexts(report, words), words};
  const remarks = openRemarks(found, context);
  const head = headOf(now, words);
  const common = {
    lang: words.lang,
    reportLang: languageTag(report.lang),
    kind: since ? words.compared : words.sheet,
    title: report.title,
    subtitle: report.subtitle ?? '',
    foot: [words.sheet, report.title, editionText(now)].join('　'),
    page: words.page,
    sign: words.sign,
    date: words.date,
  };
  const withMarks = (sections: readonly Section[]): readonly Section[] => (listed ? sections.map((it) => marked(it, listed)) : sections);
  if (!since) return {...common, head: [...head, ...countsOf(context, remarks)], sections: withMarks(sectionsOf(context, remarks, listed))};
  const old = {report: since.report, texts: placedTexts(since.report, words)};
  const {section, counts} = figureChanges(old, context, words);
  const texts = textChanges(old.texts, context.texts, words);
  const changes = words.changeCounts(...counts, texts.rows.length);
  return {
    ...common,
    head: [...head, [words.label.formerEdition, editionText(since)], [words.label.changes, changes]],
    sections: withMarks([section, texts]),
  };
}
