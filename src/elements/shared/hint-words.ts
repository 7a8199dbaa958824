// What the console says to an author of a piece: few pages ever load it.
import {isChinese} from '../../text/punctuation.js';

/** Nobody gives the piece a dataset; its text stands behind it; its dataset is not of the edition that it is pinned to. */
export type Hint = 'source' | 'apart' | 'edition';

/** A piece that may be pinned to an edition. */
export interface Pinned extends HTMLElement {
  readonly edition: string;
}

/** What a sentence names: the address of the dataset, empty where a program gave it, the edition that the piece is pinned to, and the one that came. */
interface Editions {
  readonly address: string;
  readonly pinned: string;
  readonly received: string;
}

type Sentences = Record<Hint, (editions: Editions) => string>;

const CHINESE: Sentences = {
  source: () => '没有数据：请写上 src，或放入 tujie-dataset 之内',
  apart: () => '文字应在标签之间，却在标签之后',
  edition: ({address, pinned, received}) =>
    `代码取自版次 ${pinned}，数据${address && ` ${address} `}${received ? `现为版次 ${received}：请重新校对，再取代码` : '没有版次：tujie check --fix 会写入'}`,
};

const ENGLISH: Sentences = {
  source: () => 'expected src, or a tujie-dataset around it',
  apart: () => 'expected its text between the tags, found it behind them',
  edition: ({address, pinned, received}) =>
    `made from edition ${pinned}, the dataset ${address && `${address} `}${
      received ? `is edition ${received} now: proofread anew, and take the code again` : 'states no edition: tujie check --fix writes it'
    }`,
};

/** Where the dataset of a piece is: its own address, or that of the nearest provider; empty where a program gave it. */
function addressOf(piece: Element): string {
  for (let at: Element | null = piece; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const {src, report, dataset} = at as HTMLElement & {readonly src?: string; readonly report?: unknown};
    if (report) return '';
    if (at.localName.startsWith('tujie-') && src) return src;
    if (dataset['src']) return dataset['src'];
  }
  return '';
}

/** A hint in the language of the interface; `received` is the edition that came. */
export function hintText(hint: Hint, lang: string, piece: Pinned, received: string): string {
  return (isChinese(lang) ? CHINESE : ENGLISH)[hint]({address: addressOf(piece), pinned: piece.edition, received});
}
