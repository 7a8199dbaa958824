// What the command says of its use and of what it found: which sentences there are. Each language is one file.
import {isChinese, type Difference, type Hold, type WeChatFit, type WeChatLimit, type WeChatSetting} from 'tujie/author';
import {en} from './words.en.js';
import {zhCN} from './words.zh-cn.js';

/** A draft in numbers. */
export interface DraftNumbers {
  readonly title: string;
  readonly chapters: number;
  readonly themes: number;
  readonly figures: number;
  readonly achieved: number;
  readonly expected: number;
  readonly targets: number;
  readonly headlines: number;
  /** Open doubts that harm most, less, and least. */
  readonly doubts: readonly number[];
  readonly confirmed: number;
}

/** Every sentence of the command. */
export interface CommandWords {
  /** A value that an option does not take. */
  readonly wrongValue: (option: string, allowed: readonly string[], value: string) => string;
  readonly wrongCommand: (commands: readonly string[], value: string | undefined) => string;
  /** An option that there is not; `near` is the one that may have been meant. */
  readonly noOption: (option: string, near: string | undefined) => string;
  /** An option of other commands. */
  readonly otherCommand: (option: string, command: string, commands: readonly string[]) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly twice: (option: string) => string;
  readonly wrongLanguage: (value: string) => string;
  readonly wrongAddress: (option: string, value: string) => string;
  /** An option that this piece does not take; `wanted` is what does. */
  readonly notNamedBy: (option: string, piece: string, wanted: string | undefined) => string;
  readonly needsId: (piece: string, option: string) => string;
  readonly oneDataset: string;
  /** More than one file of design tokens. */
  readonly oneTokens: string;
  readonly noTokens: (file: string) => string;
  readonly unknownToken: (path: string) => string;
  readonly faultyToken: (path: string, type: string, received: string) => string;
  /** An origin of a page that is none, a height that is none, and files that need a folder. */
  readonly wrongHost: (value: string) => string;
  readonly wrongHeight: (value: string) => string;
  readonly separateOut: string;
  /** An option of articles for WeChat; how such an article is set and how long it is, and a limit that it is above. */
  readonly fitOfWeChat: string;
  readonly articleLength: (setting: WeChatSetting, fit: WeChatFit) => string;
  readonly articleOver: (limit: WeChatLimit) => string;
  /** What came of a frame: its files, its fixed height, who is told its height, its policy. */
  readonly frameFiles: (files: readonly string[]) => string;
  readonly frameHeight: (height: number) => string;
  readonly frameHosts: (hosts: readonly string[]) => string;
  readonly framePolicy: (policy: string) => string;
  readonly someFile: string;
  /** Options of datasets given for something else. */
  readonly onlyDataset: (option: string) => string;
  readonly noFile: (file: string) => string;
  readonly noFolder: (folder: string) => string;
  /** A file that the system does not let us read or write, and its code for why. */
  readonly notRead: (file: string, code: string) => string;
  readonly notWritten: (file: string, code: string) => string;
  /** What is to be written is what was read. */
  readonly ownInput: (file: string) => string;
  readonly noOutput: (code: string) => string;
  /** A list of plain numbers that is none. */
  readonly wrongNumbers: (file: string) => string;
  /** An address that stands for no path. */
  readonly noPath: string;
  /** A dataset without a problem, and one with some. */
  readonly goodDataset: (file: string, source: string | undefined) => string;
  readonly faultyDataset: (file: string, count: number) => string;
  /** What was written into an object of a dataset, and how many of them there are in a file. */
  readonly written: (path: string, name: string, keys: string) => string;
  readonly fixed: (file: string, count: number) => string;
  /** A page whose pieces say what their datasets say. */
  readonly goodPage: (file: string, pieces: number) => string;
  readonly noPiece: string;
  /** What a tag is pinned to, and the edition that its dataset is. */
  readonly otherEdition: (pinned: string, edition: string) => string;
  readonly noAddress: string;
  readonly noScript: (id: string) => string;
  readonly otherHost: string;
  /** Before why a dataset cannot be used. */
  readonly dataset: (address: string, why: string) => string;
  readonly difference: Readonly<Record<Difference['code'], (difference: Difference) => string>>;
  readonly someDataset: string;
  readonly someReport: string;
  /** Many reports without a folder for them. */
  readonly outFolder: string;
  /** An option of one report given with many. */
  readonly oneReport: (option: string) => string;
  /** A review that is none. */
  readonly wrongReview: (file: string) => string;
  readonly drafting: (file: string) => string;
  readonly drafted: (numbers: DraftNumbers) => string;
  /** A file that is held back, and what holds it. */
  readonly held: (file: string) => string;
  readonly hold: (hold: Hold) => string;
  /** A picture without a file, or in a file of another kind. */
  readonly outPicture: string;
  readonly wrongNumber: (option: string, value: string) => string;
  readonly wrongSize: (names: readonly string[], value: string) => string;
  /** An option of other kinds of files, by their endings. */
  readonly onlyFor: (option: string, endings: readonly string[]) => string;
  /** Two options of which one excludes the other. */
  readonly notBeside: (option: string, other: string) => string;
  readonly noBrowser: string;
  /** A path in CHROME_PATH where there is no file. */
  readonly noBrowserAt: (path: string) => string;
  /** A browser that does not start, or stops before the picture is made, and what it says. */
  readonly browserFailed: (path: string, why: string) => string;
  readonly drawing: (file: string) => string;
  /** The fonts that drew it. */
  readonly fonts: (names: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly onPage: (text: string) => string;
  readonly inReport: (text: string) => string;
}

/** The sentences for a BCP 47 tag; Chinese where none is given, English for every other language. */
export const commandWords = (lang: string): CommandWords => (isChinese(lang) ? zhCN : en);
