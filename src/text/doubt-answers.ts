// What it means to find right or wrong what is asked, and what comes of it: one line for every kind of doubt. No page carries these words.
import {isChinese} from './punctuation.js';

/** What each answer says, without a stop at its end. */
export interface Answers {
  readonly right: string;
  readonly wrong: string;
}

type Kinds = Readonly<Record<string, Answers>>;

const ZH: Kinds = {
  figure: {right: '名称、状态、时期和数字都没有错，记为已核对', wrong: '记为待改，在下面改正后再核对'},
  name: {right: '名称没有错，这个指标记为已核对', wrong: '记为待改，在下面改名称'},
  row: {right: '这个数字是这个名称的，记为已核对', wrong: '记为待改，在下面改名称'},
  status: {right: '状态没有错，这个指标记为已核对', wrong: '记为待改，在下面改状态'},
  unit: {right: '单位没有错，这个指标记为已核对', wrong: '记为待改，在下面连单位一起改选'},
  period: {right: '时期就是下面写的，这个指标记为已核对', wrong: '记为待改，在下面改时期'},
  person: {right: '已经改好，记为已核对', wrong: '仍然待改'},
  unread: {right: '不是指标，只作文字', wrong: '是指标，在下面选中它的文字，标为新指标'},
  unplaced: {right: '不是指标，只作文字', wrong: '是指标，在下面选中它的文字，标为新指标'},
  long: {right: '这一段没有要标的指标', wrong: '有指标，在下面选中文字，逐个标为新指标'},
  traditional: {right: '数字没有遗漏', wrong: '有遗漏，在报告原文里选中文字，标为指标'},
  beside: {right: '是正文，照样保留', wrong: '不是正文，记在清样上；在报告文件里删去这一行，再读一次'},
  'mended-wrap': {right: '接得对', wrong: '不该接，记在清样上；在报告文件里改好，再读一次'},
  'mended-space': {right: '空格该去', wrong: '空格不该去，记在清样上；在报告文件里改好，再读一次'},
  'mended-noise': {right: '这些字不是报告的，该去', wrong: '是报告的字，记在清样上；在报告文件里改好，再读一次'},
  'mended-letter': {right: '换得对', wrong: '换得不对，记在清样上；在报告文件里改好，再读一次'},
};

const ZH_OTHER: Answers = {right: '照现在的样子', wrong: '记为不对'};

const EN: Kinds = {
  figure: {
    right: 'name, status, time and number are right; the figure is confirmed',
    wrong: 'it has to be corrected below, and is asked for again',
  },
  name: {right: 'the name is right; the figure is confirmed', wrong: 'the name has to be corrected below'},
  row: {right: 'the number belongs to this name; the figure is confirmed', wrong: 'the name has to be corrected below'},
  status: {right: 'the status is right; the figure is confirmed', wrong: 'the status has to be corrected below'},
  unit: {right: 'the unit is right; the figure is confirmed', wrong: 'select the words below anew, the unit with them'},
  period: {right: 'the time is that below; the figure is confirmed', wrong: 'the time has to be corrected below'},
  person: {right: 'it is corrected now; the figure is confirmed', wrong: 'it is still to be corrected'},
  unread: {right: 'it is no figure and stays text', wrong: 'it is a figure: select its words below and mark them'},
  unplaced: {right: 'it is no figure and stays text', wrong: 'it is a figure: select its words below and mark them'},
  long: {right: 'there is no figure to be marked in it', wrong: 'there are figures: select the words of each below and mark them'},
  traditional: {right: 'no figure was missed', wrong: 'some were missed: select their words in the text of the report and mark them'},
  beside: {
    right: 'it is part of the report and stays',
    wrong: 'it is none, which the proof sheet notes; take the line out of the file of the report and read that again',
  },
  'mended-wrap': {
    right: 'the line is one',
    wrong: 'it is two, which the proof sheet notes; correct the file of the report and read that again',
  },
  'mended-space': {
    right: 'the space does not belong there',
    wrong: 'it does, which the proof sheet notes; correct the file of the report and read that again',
  },
  'mended-noise': {
    right: 'the letters are none of the report',
    wrong: 'they are, which the proof sheet notes; correct the file of the report and read that again',
  },
  'mended-letter': {
    right: 'the letter is the right one',
    wrong: 'it is not, which the proof sheet notes; correct the file of the report and read that again',
  },
};

const EN_OTHER: Answers = {right: 'it stays as it is', wrong: 'it is noted as wrong'};

/** What each answer to a doubt means; to a figure where nothing is asked of it, by the code `figure`. */
export const answersTo = (code: string, lang: string): Answers => (isChinese(lang) ? (ZH[code] ?? ZH_OTHER) : (EN[code] ?? EN_OTHER));

/** Whether what is wrong can be mended in the file of the report alone. */
export const isOfFile = (code: string): boolean => code === 'beside' || code.startsWith('mended-');
