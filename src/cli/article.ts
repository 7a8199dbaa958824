// `tujie html FILE.json --profile wechat --fit …`: an article for WeChat with as many drawings as fit, and how long it is.
import {weChatArticle, type WeChatWay} from 'tujie/author';
import type {Report} from 'tujie/model';
import {write} from './files.js';
import {pieceOf, textOf, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

interface Context {
  readonly values: Values;
  readonly words: CommandWords;
}

/**
 * Writes an article; how it is set, its length, and what it is above go to standard error.
 *
 * @returns 0 where it fits, 1 where it does not.
 * @throws UsageError - When another profile is asked for, or an option is wrong.
 */
export function writeArticle(report: Report, inputs: readonly string[], {values, words}: Context): number {
  if (textOf(values, 'profile') !== 'wechat') throw new UsageError(words.fitOfWeChat);
  const {html, setting, fit} = weChatArticle(report, {
    piece: pieceOf(values, words),
    palette: textOf(values, 'palette'),
    lang: textOf(values, 'lang'),
    way: textOf(values, 'fit') as WeChatWay,
  });
  write(`${html}\n`, {words, file: textOf(values, 'out'), inputs});
  for (const line of [words.articleLength(setting, fit), ...fit.over.map(words.articleOver)]) console.error(`tujie: ${line}`);
  return fit.over.length ? 1 : 0;
}
