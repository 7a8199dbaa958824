// How long an article in WeChat may be: looked up, with address and date, in one table; and a text counted against it. Pure.
import {textOfHtml} from './html-text.js';

/** How a text gets into an article: pasted into the editor of the platform, or sent to its interface for drafts. */
export type WeChatWay = 'editor' | 'api';

/** What is counted: letters that are read, characters of the HTML with its tags and styles, bytes of it in UTF-8. */
export type WeChatUnit = 'letters' | 'characters' | 'bytes';

export interface WeChatLimit {
  readonly way: WeChatWay;
  readonly unit: WeChatUnit;
  /** The most that fits. */
  readonly most: number;
  /** Whether the platform itself says so, or others do of it. */
  readonly isOfficial: boolean;
  /** Where it stands. */
  readonly address: string;
  /** The day on which it was looked up, ISO. */
  readonly lookedUp: string;
}

const DRAFTS = 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add';

/**
 * The limits. Of the interface: 必须少于2万字符，小于1M; that tags and styles count is an answer in the platform's own forum
 * (developers.weixin.qq.com/community/develop/doc/000a8c82b50790ca4f92dea626b000), and another says that the editor has other limits
 * (…/community/minihome/doc/000668eba34fd04b05fe6597b56400), which the platform prints nowhere: 不超过50000字 is what a third party says.
 */
export const WECHAT_LIMITS: readonly WeChatLimit[] = [
  {way: 'api', unit: 'characters', most: 19_999, isOfficial: true, address: DRAFTS, lookedUp: '2026-11-26'},
  {way: 'api', unit: 'bytes', most: 1024 * 1024 - 1, isOfficial: true, address: DRAFTS, lookedUp: '2026-11-26'},
  {way: 'editor', unit: 'letters', most: 50_000, isOfficial: false, address: 'http://m.nrzw.com.cn/news_8263.html', lookedUp: '2026-11-26'},
];

/** How long an article is, and which limits it is above. */
export interface WeChatFit extends Readonly<Record<WeChatUnit, number>> {
  readonly over: readonly WeChatLimit[];
}

/**
 * Counts the HTML of an article against the limits.
 *
 * @param way - How it gets there. Default: either way, every limit counts.
 */
export function weChatFit(html: string, way?: WeChatWay): WeChatFit {
  const counted = {
    letters: textOfHtml(html).replace(/\s/g, '').length,
    characters: html.length,
    bytes: new TextEncoder().encode(html).length,
  };
  return {...counted, over: WECHAT_LIMITS.filter((limit) => (!way || limit.way === way) && counted[limit.unit] > limit.most)};
}
