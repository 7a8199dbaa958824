// The words for the ways out that are no code, and for what became of what was taken: which there are. Late.
import {waysEn} from './ways-words.en.js';
import {waysZhCN} from './ways-words.zh-cn.js';

type Difference = Readonly<Record<'lost' | 'added' | 'changed' | 'moved' | 'unseen', (stood: string, came: string) => string>>;

export interface WaysWords {
  /** What is drawn: the composition, or the whole report. */
  readonly subject: string;
  readonly composition: string;
  readonly whole: string;
  readonly size: string;
  /** As wide as is said, as high as it is. */
  readonly long: string;
  readonly named: (name: string, width: number, height: number) => string;
  readonly own: string;
  readonly ownWidth: string;
  readonly ownHeight: string;
  readonly width: string;
  readonly scale: string;
  readonly cut: string;
  readonly cutHint: string;
  readonly takePng: string;
  readonly takeSvg: string;
  readonly tokens: string;
  readonly taking: string;
  readonly pictured: (file: string, parts: number, kilobytes: number, fonts: readonly string[]) => string;
  readonly text: string;
  readonly textHint: string;
  readonly print: string;
  readonly printed: string;
  readonly notPrinted: string;
  readonly printPage: string;
  readonly printHint: string;
  readonly onlyOne: string;
  readonly frameForm: string;
  readonly inline: string;
  readonly files: string;
  readonly hosts: string;
  readonly hostsHint: string;
  readonly takeFrame: string;
  readonly embed: string;
  readonly framed: (file: string, height: number) => string;
  readonly noLibrary: (address: string) => string;
  readonly wrongHost: string;
  readonly takeTable: string;
  readonly saved: (file: string) => string;
  readonly taken: string;
  readonly takenHint: string;
  readonly columns: Readonly<Record<'kind' | 'name' | 'at' | 'state', string>>;
  readonly current: string;
  readonly older: string;
  readonly other: string;
  readonly forget: string;
  readonly publishedHint: string;
  readonly publishedLabel: string;
  readonly same: (around: number) => string;
  readonly differs: (count: number) => string;
  readonly difference: Difference;
  readonly line: (line: number) => string;
  readonly figures: (figures: readonly string[]) => string;
  readonly around: (lines: number) => string;
  readonly probeHint: string;
  readonly probeCopy: string;
  readonly probeCopied: string;
  readonly probeLabel: string;
  readonly probeNone: string;
  /** How long an article for WeChat is. */
  readonly article: (letters: number, characters: number, kilobytes: number) => string;
  readonly fits: string;
  readonly overApi: string;
  readonly overEditor: string;
  readonly left: string;
  readonly gone: string;
}

/** The words for a BCP 47 tag; Chinese unless it is another language. */
export const waysWords = (lang: string): WaysWords => (/^(zh|$)/i.test(lang) ? waysZhCN : waysEn);
