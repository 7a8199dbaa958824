// What stands above a report: its title, who gave it, where and when. Pure.
import type {Report} from '../../model/schema.js';
import {furnitureIn} from '../../text/furniture.js';
import type {FileParagraph} from '../file-text.js';
import {isAddressed, isSalutation} from './marks.js';
import {dateIn} from './periods.js';
import {isChapterLine, isFirstTitle} from './chapter-lines.js';

/** The keys of a report that its head says. */
export type HeadKeys = Pick<Report, 'title' | 'subtitle' | 'place' | 'issuer' | 'speaker' | 'session' | 'datePublished'>;

/** A head, what of its lines is none of it, and where the body begins. */
export interface Head extends HeadKeys {
  readonly body: number;
  /** The line that names the speaker, where it says more than `speaker`. */
  readonly byLine: string | undefined;
  /** Lines that are neither of the head nor commonly known to be none of a report. */
  readonly others: readonly string[];
}

// So many paragraphs at most stand above a report.
const LONGEST_HEAD = 80;
const LONG = 60;

/** Where the body begins: at the address to the deputies, the first heading of a chapter, or the first long paragraph. */
function bodyOf(paragraphs: readonly FileParagraph[]): number {
  const first = paragraphs.slice(0, LONGEST_HEAD);
  const addressed = first.findIndex(({text}) => isSalutation(text) || isAddressed(text));
  const heading = first.findIndex(({text}) => isChapterLine(text) || isFirstTitle(text) || /^(?:目\s*录|contents)$/i.test(text));
  const long = first.findIndex(({text, centred}) => !centred && text.length > LONG && !isSubtitle(text));
  const found = [addressed, heading, long].filter((index) => index >= 0);
  return found.length ? Math.min(...found) : Math.min(first.length, 1);
}

const TITLE = /(?:政府|管委会|办事处)?工作报告(?:（[^）]*）)?$|^(?:annual )?report on the work of|\bgovernment work report\b/i;
const isTitle = (text: string): boolean =>
  text.length <= 70 && TITLE.test(text) && !/作(?:了)?政府工作报告|[。；]/.test(text) && !text.startsWith('——');

/** Whether a line says where and when: ——2026年1月27日在……会议上. */
function isSubtitle(text: string): boolean {
  return (
    text.length <= 140 &&
    !text.includes('。') &&
    (/^(?:——|--|―)/.test(text) ||
      /(?:会议上|大会上)(?:的.{0,14})?[）)]?$|^[（(]?.{0,14}年.{1,8}日在.{2,}/.test(text) ||
      /^(?:[-—– ]*)?Delivered (?:at|by|on)\b/i.test(text))
  );
}

// 会议上 ends it; a line that has not come so far goes on.
const isOpen = (subtitle: string): boolean =>
  /^(?:——|--|―|[（(]?.{0,14}年)/.test(subtitle) && /在[^会]{2,}$/.test(subtitle) && !subtitle.includes('会议');

const OFFICE = '(?:代)?(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|总理|主任|行政长官|院长|检察长|校长)';
const SPEAKER = new RegExp(
  `^(?:报告人[:：])?\\s*(?:\\S{2,16})?${OFFICE}[\\s\u3000：:]*[\\p{sc=Han}·]{2,10}(?:[\\s\u3000][\\p{sc=Han}])?$`,
  'u',
);
const ENGLISH_SPEAKER =
  /^(?:(?:[A-Z][\w’'-]+ ){2,4},?(?:Premier|Governor|Mayor|Chair\w*|Leader)\b.*|(?:Premier|Governor|Mayor) (?:[A-Z][\w’'-]+ ?){2,4})$/;
/** Li Keqiang of Li Keqiang Premier of the State Council. */
const nameIn = (line: string): string | undefined =>
  /^((?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+),? (?:Premier|Governor|Mayor|Chair|Leader)/.exec(line)?.[1];

const isSpeaker = (text: string): boolean =>
  text.length <= 60 && !/作(?:了)?政府工作报告/.test(text) && (SPEAKER.test(text) || ENGLISH_SPEAKER.test(text));

/** 在云川省第十四届人民代表大会第四次会议上; at the First Session of the 13th National People’s Congress. */
const sessionIn = (text: string): string | undefined =>
  /在([^在\s]{2,60}?(?:会议|大会))(?=上)/.exec(text)?.[1] ?? /\bat (the .{1,120}?)(?: on [A-Z][a-z]{2,8} \d|$)/.exec(text)?.[1];

const LEVELS: readonly (readonly [RegExp, NonNullable<NonNullable<Report['place']>['level']>])[] = [
  [/^(?:北京|上海|天津|重庆)市$|(?:省|自治区)$/, 'province'],
  [/(?:市|自治州|州|盟|地区)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
  [/(?:镇|乡|街道)$/, 'town'],
];
const NAMED = '\\p{sc=Han}{2,11}?(?:省|自治区|自治州|自治县|自治旗|地区|市|州|盟|县|区|旗|镇|乡|街道)';

/** The place that a title or a session names. */
function placeIn(title: string, session: string): Report['place'] {
  const undated = title.replace(/^[〇零○一二三四五六七八九]{4}年/, '');
  const inTitle = new RegExp(`(?:^|年)(${NAMED})(?:人民)?(?:20\\d\\d年)?(?:政府|办事处)工作报告`, 'u').exec(undated)?.[1];
  const inSession = new RegExp(`^(${NAMED})(?:第?[一二三四五六七八九十]{1,3}届)`, 'u').exec(session)?.[1];
  const name = inTitle ?? inSession;
  if (!name) return undefined;
  const level = LEVELS.find(([pattern]) => pattern.test(name))?.[1];
  return {name, ...(level && {level})};
}

/** 发布机构：云川省人民政府. */
const issuerIn = (lines: readonly string[]): string | undefined =>
  lines.flatMap((line) => /^(?:发布机构|发文机关|发布单位)[:：]\s*(\S+)/.exec(line)?.[1] ?? [])[0];

/** The head of a report. */
export function headOf(paragraphs: readonly FileParagraph[], name: string): Head {
  const body = bodyOf(paragraphs);
  const lines = paragraphs.slice(0, body).map(({text}) => text);
  const furniture = furnitureIn(lines);
  const left = lines.filter((_, index) => !furniture.has(index));
  const first = paragraphs.slice(0, body).find(({level, centred}, index) => !furniture.has(index) && (level === 1 || centred))?.text;
  const title = left.find(isTitle) ?? first ?? left.find((line) => !isSubtitle(line) && !isSpeaker(line)) ?? left[0] ?? name;
  const rest = left.filter((line) => line !== title);
  const at = rest.findIndex(isSubtitle);
  const next = rest[at + 1];
  const whole = at >= 0 && isOpen(rest[at] ?? '') && next ? [rest[at] ?? '', next] : rest.slice(at, at + 1);
  const subtitle = at >= 0 ? whole.join('') : undefined;
  const behind = /(?:会议|大会)上[\s\u3000]+(.+)$/.exec(subtitle ?? '')?.[1] ?? '';
  const speaker =
    rest.find(isSpeaker) ??
    (isSpeaker(behind) ? behind : undefined) ??
    /^——\s*(\p{sc=Han}{2,4}?)(?:同志)?(?:省长|市长|县长|区长|州长|镇长|乡长)在/u.exec(subtitle ?? '')?.[1];
  const session = sessionIn(subtitle ?? '');
  const datePublished =
    dateIn(subtitle ?? '') ?? rest.flatMap((line) => dateIn(line) ?? [])[0] ?? lines.flatMap((line) => dateIn(line) ?? [])[0];
  const place = placeIn(title, session ?? '');
  const issuer = issuerIn(lines);
  const known = new Set([title, ...whole, subtitle, speaker]);
  return {
    title,
    ...(subtitle && {subtitle}),
    ...(place && {place}),
    ...(issuer && {issuer}),
    ...(speaker && {speaker: nameIn(speaker) ?? speaker.replace(/\s+/g, ' ')}),
    ...(session && {session}),
    ...(datePublished && {datePublished}),
    body,
    byLine: speaker && nameIn(speaker) ? speaker : undefined,
    others: rest.filter((line) => !known.has(line)),
  };
}
